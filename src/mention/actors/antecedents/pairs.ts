import { isQuotative } from '../../../lib/index.js';
import type { Scene } from '../scene.js';

/** What two who met do together; what each says of it is told by reporting verbs. */
const TOGETHER = new Set(
  'agree commend commit condemn consult coordinate decide discuss exchange focus meet pledge recognize recognise resolve review share speak talk touch undertake welcome'.split(
    ' ',
  ),
);
const MEETING = new Set(
  'meet speak talk call phone telephone host receive join greet welcome confer'.split(' '),
);
const HOLDING = new Set('hold have convene conduct'.split(' '));
const MEETINGS = new Set('call meeting talk conversation consultation discussion'.split(' '));
/** Nouns by which a text goes on speaking of those who met. */
const THOSE_WHO_MET =
  /^(?:leaders?|sides?|presidents?|ministers?|secretar(?:y|ies)|chancellors?|kings?|emirs?|princes?|premiers?|officials?|counterparts?|two|both|parties|advisors?|advisers?|envoys?|call|meeting|conversation)$/;
/** How many sentences back the meeting may have been told. */
const SENTENCES_BACK = 12;

/**
 * "The president spoke with the king. They discussed …": who met, both of them, and nobody else that the sentences between
 * name. No single actor is meant then.
 */
export function meansTwoWhoMet(scene: Scene, at: number): boolean {
  const { trees, tokens, layers } = scene;
  const verb = trees.head[at]!;
  if (verb < 0 || trees.rel(at) !== 'nsubj') return false;
  if (!TOGETHER.has(trees.lemma[verb]!) && !isQuotative(trees.lemma[verb]!)) return false;
  // "The minister told her of it, and they discussed …": the clause before is looked at too.
  const isJoined = trees.rel(verb) === 'conj' && trees.rel(trees.head[verb]!) === 'root';
  if (!isJoined && trees.rel(verb) !== 'root') return false;
  const index = tokens.sentence[at]!;
  for (let i = isJoined ? index : index - 1; i >= Math.max(0, index - SENTENCES_BACK); i -= 1) {
    const { first, last } = layers.sentences[i]!;
    const root = rootOf(scene, first, last);
    if (root < 0) return false;
    if (areTwoMeeting(scene, root)) return true;
    const subject = trees.child(root, 'nsubj');
    if (subject >= 0 && !isOfThose(scene, subject)) return false;
  }
  return false;
}

function rootOf({ trees }: Scene, first: number, last: number): number {
  for (let i = first; i < last; i += 1) if (trees.rel(i) === 'root') return i;
  return -1;
}

const isPerson = ({ typeOf }: Scene, token: number): boolean => typeOf.get(token) === 'person';

/** "X met Y", "X spoke with Y", "X held a call with Y", "X and Y spoke": two persons. */
function areTwoMeeting(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const subject = trees.child(verb, 'nsubj');
  if (subject < 0 || !isPerson(scene, subject)) return false;
  const object = trees.child(verb, 'obj');
  const holds = HOLDING.has(trees.lemma[verb]!) && object >= 0 && MEETINGS.has(trees.lemma[object]!);
  if (!holds && !MEETING.has(trees.lemma[verb]!)) return false;
  const isWith = (node: number): boolean =>
    trees.children(node, 'case').some((i) => /^(?:with|to|by)$/.test(tokens.lower(i)));
  const others = [
    ...trees.children(subject, 'conj'),
    ...(holds ? trees.children(object, 'nmod').filter(isWith) : trees.children(verb, 'obj')),
    ...trees.children(verb, 'obl').filter(isWith),
  ];
  return others.some((node) => isPerson(scene, node));
}

/** A subject that is one of those who met, both of them, or what they held. */
const isOfThose = (scene: Scene, subject: number): boolean =>
  scene.trees.upos(subject) === 'PRON' ||
  isPerson(scene, subject) ||
  THOSE_WHO_MET.test(scene.tokens.lower(subject));
