import type { Draft } from '../draft.js';
import { isNone, isVerb, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt, placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

// Trucks by their number in a text that speaks of aid: "more than 8,000 trucks have moved into the enclave".

const TRUCKS = words('truck lorry truckload lorryload');
const ENTERING = words('enter cross reach move go roll get pass come arrive');
const RELIEF = words('aid humanitarian relief');
const NEARBY = 2;

/** Trucks that came in; null where nothing near tells that they carry aid, or where they carry it by name. */
export function ofTrucks(scene: Scene, verb: number): Draft | null {
  if (!ENTERING.has(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const what = subjectOf(scene, verb).filter(
    (node) => TRUCKS.has(scene.lemma(node)) && figuresAt(scene, [node]).length > 0 && !isNone(scene, node),
  );
  const presented = scene.presentedAt(verb);
  if (what.length === 0 || presented?.reality !== 'happened' || presented.polarity === 'denied') return null;
  const places = scene.trees.children(verb, 'obj', 'obl').filter((node) => placesAt(scene, node).length > 0);
  if (places.length === 0 || !isAboutAid(scene, verb)) return null;
  return {
    kind: 'service',
    detail: 'working',
    trigger: verb,
    anchor: verb,
    roles: { what },
    places: places.slice(0, 1),
    counts: figuresAt(scene, what),
  };
}

/** Whether the sentence or one right before it speaks of aid. */
function isAboutAid(scene: Scene, token: number): boolean {
  const at = scene.tokens.sentence[token] ?? 0;
  const first = scene.sentences[Math.max(0, at - NEARBY)]?.first ?? token;
  const last = scene.sentences[at]?.last ?? token;
  for (let i = first; i < last; i += 1) if (RELIEF.has(scene.lemma(i))) return true;
  return false;
}
