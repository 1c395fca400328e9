import type { Draft } from '../draft.js';
import { isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isService, type Service } from './service-things.js';
import { stageOfRepair } from './service-stages.js';
import { stateDraft } from './service-states.js';

// Repair works as a noun: "repair work is under way", "restoration works on the line continue".

const WORKS = words('work works crew team effort operation');
const REPAIRING = words(
  'repair restoration reconstruction rehabilitation maintenance rebuilding renovation recovery refurbishment',
);
const UNDER_WAY = words('way progress swing ongoing underway pace');
const GOING_ON = words(
  'undertake resume begin start continue proceed carry conduct perform commence launch go do complete finish',
);
const DONE = words('complete finish conclude');
const EXPECTED = words('expect plan schedule set due');

/** Repairs or repair work without what is repaired, or with it behind: "repair work on the line is under way". */
export function ofWorks(scene: Scene, token: number): Draft | null {
  if (!isRepairWork(scene, token)) return null;
  const { trees } = scene;
  // "are undergoing repairs", with the verb taken for what describes them
  const isUndergone = trees.children(token, 'amod', 'acl').some((child) => scene.lemma(child) === 'undergo');
  const undergoing = trees.child(token, 'nsubj');
  if (isUndergone && undergoing >= 0) return stateDraft(scene, 'being-restored', token, token, [undergoing]);
  const what = trees.children(token, 'nmod').filter((child) => isService(scene, child));
  // "repair work on the church": of something else
  const isElse = trees
    .children(token, 'nmod')
    .some((child) => /^(?:of|on|to|for)$/.test(prepositionOf(scene, child)));
  if (what.length === 0 && isElse) return null;
  const told = tellingOf(scene, token);
  if (told === null) return null;
  const state = what.length > 0 || !isService(scene, told.anchor) ? what : [told.anchor];
  return {
    kind: 'service',
    detail: told.detail,
    trigger: token,
    anchor: told.anchor,
    roles: state.length > 0 ? { what: state } : {},
    places: null,
    counts: figuresAt(scene, state),
  };
}

const isRepairWork = (scene: Scene, token: number): boolean =>
  scene.tokens.lower(token) === 'repairs' ||
  (/^works?$/.test(scene.tokens.lower(token)) &&
    WORKS.has(scene.lemma(token)) &&
    scene.trees.children(token, 'compound', 'amod').some((child) => REPAIRING.has(scene.lemma(child))));

interface Told {
  readonly anchor: number;
  readonly detail: Service;
}

/** How far the works have come, by what is said of them; null where nothing is. */
function tellingOf(scene: Scene, token: number): Told | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  if (head < 0 || trees.upos(token) !== 'NOUN') return null;
  if (!/^(?:nsubj|obj)$/.test(trees.rel(token))) return null;
  if (!isVerb(scene, head)) {
    const isOn =
      UNDER_WAY.has(scene.lemma(head)) ||
      trees.children(head, 'obl').some((child) => UNDER_WAY.has(scene.lemma(child)));
    return isOn && trees.rel(token) === 'nsubj' ? { anchor: head, detail: 'being-restored' } : null;
  }
  const isPlan = EXPECTED.has(scene.lemma(head));
  const inner = isPlan ? trees.child(head, 'xcomp') : head;
  if (inner < 0 || !GOING_ON.has(scene.lemma(inner))) return null;
  if (isPlan) return { anchor: head, detail: 'planned' };
  const reality = scene.presentedAt(inner)?.reality;
  if (DONE.has(scene.lemma(inner)) && reality === 'happened') return { anchor: inner, detail: 'restored' };
  return { anchor: inner, detail: stageOfRepair(scene, token, inner, 'being-restored') };
}
