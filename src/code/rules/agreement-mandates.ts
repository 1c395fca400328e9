import type { Draft } from '../draft.js';
import { isVerb, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import { type Agreement, detailOf, OBJECT_VERBS } from './agreement-lexicon.js';

// What missions rest on: their mandates and principles.

const MISSIONS = words(
  'mission force operation peacekeeper contingent observer monitor mechanism commission panel coalition peacekeeping',
);
const FATES: ReadonlySet<Agreement> = new Set(['extended', 'ended', 'violated']);
const GIVING = words('adopt approve endorse');

/** "extended the mandate of the mission", "the principles of the peacekeeping operation are being violated". */
export function ofMandate(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  const isMandate = lemma === 'mandate';
  if (!isMandate && lemma !== 'principle') return null;
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  const isObject = trees.rel(token) === 'obj' || (trees.rel(token) === 'nsubj' && trees.passive[token] === 1);
  if (!isVerb(scene, verb) || !isOfMission(scene, token)) return null;
  const detail = isObject ? fateBy(scene, verb) : lapseBy(scene, verb);
  if (!detail || (!isMandate && detail !== 'violated')) return null;
  const by = pick(verbArguments(scene, verb), ['agent', 'by']).filter((node) => node !== token);
  return make(scene, detail, token, verb, [], isObject ? by : []);
}

function fateBy(scene: Scene, verb: number): Agreement | null {
  if (GIVING.has(scene.lemma(verb))) return 'signed';
  const detail = detailOf(OBJECT_VERBS, scene.lemma(verb));
  return detail && FATES.has(detail) ? detail : null;
}

const lapseBy = (scene: Scene, verb: number): Agreement | null =>
  /^(?:expire|end|lapse)$/.test(scene.lemma(verb)) ? 'ended' : null;

const isOfMission = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'nmod', 'compound', 'amod')
    .some(
      (child) =>
        MISSIONS.has(scene.lemma(child)) ||
        /^(?:intergovernmental|military)$/.test(scene.actorOf(scene.actorAt(child))?.kind ?? ''),
    );
