import { isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { AHEAD, COUNTS, PARTS } from './meeting-lexicon.js';

// Where in its sentence a meeting stands.

/** Where a meeting stands: the verb that it depends on and how, past the words for its opening or preparation. */
export interface Seat {
  readonly verb: number;
  readonly relation: string;
  /** The noun that stands for it there: the meeting itself, or its opening. */
  readonly noun: number;
  readonly isAhead: boolean;
}

/** "The opening of the conference has been put off": the verb over the opening. */
export function seatOf(scene: Scene, token: number): Seat {
  const { trees } = scene;
  let noun = token;
  let isAhead = false;
  for (let steps = 0; steps < 3; steps += 1) {
    const head = trees.head[noun] ?? -1;
    const isInner = trees.rel(noun) === 'nmod' && /^(?:of|for|to)$/.test(prepositionOf(scene, noun));
    const lemma = head < 0 ? '' : scene.lemma(head);
    if (!isInner || !(PARTS.has(lemma) || AHEAD.has(lemma) || COUNTS.has(lemma))) break;
    isAhead ||= AHEAD.has(lemma);
    noun = head;
  }
  const ahead = hungAhead(scene, noun);
  if (ahead >= 0) {
    noun = ahead;
    isAhead = true;
  }
  const head = trees.head[noun] ?? -1;
  return { verb: isVerb(scene, head) ? head : -1, relation: trees.rel(noun), noun, isAhead };
}

/** "Preparations are under way for the conference": the preparations, though the conference hangs on what is said of them. */
function hungAhead(scene: Scene, noun: number): number {
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  const isFor = /^(?:nmod|obl)$/.test(trees.rel(noun)) && prepositionOf(scene, noun) === 'for';
  const subject = isFor && head >= 0 ? trees.child(head, 'nsubj') : -1;
  return subject >= 0 && subject < noun && /^(?:preparation|arrangement|plan)$/.test(scene.lemma(subject))
    ? subject
    : -1;
}

/** "discussed the President's recent visit", "discussed the summit currently under way": talked about, not arranged. */
export const isLookedBackOn = ({ trees, tokens, lemma }: Scene, verb: number, noun: number): boolean =>
  /^(?:discuss|consider|explore)$/.test(lemma(verb)) &&
  (trees.children(noun, 'amod').some((child) => PAST.has(tokens.lower(child))) ||
    [...trees.children(noun, 'amod', 'acl'), ...trees.children(verb, 'xcomp', 'advmod')].some(
      (child) => tokens.lower(child) === 'underway',
    ));
const PAST = words('recent latest last previous past historic successful earlier recently-concluded');
