import type { Draft } from '../draft.js';
import { prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const PARTS = words(
  'part section portion half area side sector stretch segment quarter third edge corner street block majority most bulk much swath swathe several some percent %',
);
const SECTIONS = words('suburb district neighbourhood neighborhood quarter');
const NEAR = words('outskirt vicinity approach gate edge');
const NEARNESS = words('near around outside toward towards');

/** One draft for each extent: "X and parts of Y" is X as a whole and Y in part. */
export function byExtent(scene: Scene, draft: Draft, near: boolean): Draft[] {
  const nodes = (draft.places ?? []).flatMap((node) => scene.trees.conjuncts(node));
  if (nodes.length === 0) return [{ ...draft, detail2: near ? 'near' : null }];
  const groups = new Map<'whole' | 'part' | 'near', number[]>();
  let inherited: 'whole' | 'part' | 'near' | null = null;
  for (const node of nodes) {
    const extent = extentOf(scene, node) ?? (near ? 'near' : 'whole');
    inherited = extent;
    groups.set(extent, [...(groups.get(extent) ?? []), node]);
  }
  if (inherited === null) return [draft];
  return [...groups].map(([detail2, places]) => ({ ...draft, detail2, places }));
}

function extentOf(scene: Scene, node: number): 'part' | 'near' | null {
  const lemma = scene.lemma(node);
  const hasOf = scene.trees.children(node, 'nmod').some((child) => prepositionOf(scene, child) === 'of');
  const isOfSomething = hasOf || scene.tokens.lower(node + 1) === 'of';
  if (NEAR.has(lemma) || NEARNESS.has(prepositionOf(scene, node))) return 'near';
  if (isOfSomething && (PARTS.has(lemma) || (SECTIONS.has(lemma) && scene.trees.child(node, 'amod') >= 0)))
    return 'part';
  return scene.trees.children(node, 'amod').some((child) => PARTIAL.has(scene.lemma(child))) ? 'part' : null;
}
const PARTIAL = words(
  'northern southern eastern western central northeastern northwestern southeastern southwestern remaining most old',
);
