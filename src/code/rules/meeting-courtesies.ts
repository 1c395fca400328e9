import type { Draft } from '../draft.js';
import { type Arguments, isInfinitive, isVerb, pick, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { meetingTold } from './meeting-draft.js';
import { isOfStanding, isParty } from './meeting-parties.js';

// Meetings wrapped in a courtesy: "had the pleasure of receiving the envoy", "it was an honour to meet the President".

const PLEASURES = words('pleasure honour honor privilege opportunity chance delight occasion');
const GLAD = words('good great nice wonderful important pleased delighted honoured honored glad happy');

/** Who meets, also where he "had the pleasure of" it or "looks forward to" it. */
export function doersOf(scene: Scene, verb: number, found: Arguments): readonly number[] {
  const agents = pick(found, ['agent']);
  if (agents.length > 0 && !agents.every((node) => PLEASURES.has(scene.lemma(node)))) return agents;
  const noun = scene.trees.head[verb] ?? -1;
  const above = scene.trees.head[noun] ?? -1;
  const isHad = PLEASURES.has(scene.lemma(noun)) && /^(?:have|take|welcome)$/.test(scene.lemma(above));
  const isForward = scene.tokens.lower(noun) === 'forward' && scene.lemma(above) === 'look';
  if (scene.lemma(noun) === 'look' && scene.tokens.lower(noun + 1) === 'forward')
    return subjectOf(scene, noun);
  return (isHad || isForward) && isVerb(scene, above) ? subjectOf(scene, above) : [];
}

/** "It was an honour to meet President Kagame": who met him is the speaker, whom the text does not name there. */
export function ofCourtesy(scene: Scene, verb: number, found: Arguments): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:meet|welcome|receive|host)$/.test(scene.lemma(verb)) || !isInfinitive(scene, verb)) return null;
  const head = trees.head[verb] ?? -1;
  const isPolite =
    PLEASURES.has(scene.lemma(head)) ||
    (GLAD.has(tokens.lower(head)) &&
      (trees.child(head, 'cop', 'expl') >= 0 ||
        (trees.rel(head) === 'root' && trees.child(head, 'nsubj') < 0)));
  if (!isPolite) return null;
  const other = [...pick(found, ['patient']), ...pick(found, ['with'])].filter(
    (node) => isParty(scene, node) && isOfStanding(scene, node),
  );
  if (other.length === 0) return null;
  const draft = meetingTold(scene, verb, [], other, null);
  const { with: met } = draft.roles;
  return { ...draft, roles: met ? { with: met } : {} };
}

/** "welcomed Chad becoming a member": a step is welcomed, and nobody received. */
export const isDoing = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.children(verb, 'obj', 'iobj').some((node) => {
    const next = node + 1;
    return STEPS.has(tokens.lower(next)) && trees.upos(next) === 'VERB' && next > verb;
  });

const STEPS = words(
  'becoming joining taking signing ratifying agreeing accepting deciding resuming ending stepping making acceding',
);

/** "welcoming Sweden to NATO": as a member. */
export const isIntoBody = (scene: Scene, { slots }: Arguments): boolean =>
  ['to', 'into']
    .flatMap((slot) => slots.get(slot) ?? [])
    .some((node) => scene.actorOf(scene.actorAt(node))?.kind === 'intergovernmental');

/** "called King Abdullah yesterday": somebody named whom a parser takes for what a call was called. */
export const calledAt = (scene: Scene, verb: number): readonly number[] =>
  scene.lemma(verb) === 'call' && scene.trees.child(verb, 'obj') < 0
    ? scene.trees.children(verb, 'xcomp').filter((child) => scene.mentionAt(child)?.type === 'person')
    : [];
