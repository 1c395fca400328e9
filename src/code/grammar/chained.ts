import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { LIGHT } from './carriers.js';
import { nounPhrase } from './noun-phrase.js';
import { isVerb, prepositionOf } from './shape.js';

const SLOTS = words('by of on against');
const AT = words('in at near outside around from across');
const MOST = 5;

/** A phrase with its preposition: "by armed men". */
interface Phrase {
  readonly preposition: string;
  readonly head: number;
  readonly last: number;
}

/**
 * "the abduction on Tuesday, by armed men, of a doctor", "the raid by the army in the night on the camp": the phrases that stand one
 * behind the other after a deed, whichever word before them a parser hung each on. Only times and places may stand between, and
 * who it was done by or to.
 */
export function chainedPhrases(scene: Scene, noun: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let at = noun + 1;
  for (let steps = 0; steps < MOST; steps += 1) {
    at = behindTime(scene, at);
    const phrase = phraseFrom(scene, scene.tokens.form(at) === ',' ? at + 1 : at);
    if (!phrase || scene.tokens.sentence[phrase.head] !== scene.tokens.sentence[noun]) break;
    const mention = scene.mentionAt(phrase.head);
    const isAside = mention?.type === 'time' || (mention?.type === 'place' && AT.has(phrase.preposition));
    if (!isAside) {
      if (!SLOTS.has(phrase.preposition) || found.has(phrase.preposition) || isDeed(scene, phrase.head))
        break;
      found.set(phrase.preposition, phrase.head);
    }
    at = Math.max(phrase.last, mention?.last ?? 0);
  }
  return found;
}

/** "more sanctions this week on Chad": behind a time that has no preposition. */
const behindTime = ({ mentionAt }: Scene, at: number): number => {
  const mention = mentionAt(at);
  return mention?.type === 'time' && mention.first === at ? mention.last : at;
};

/** The phrase whose preposition is a token. */
function phraseFrom(scene: Scene, at: number): Phrase | null {
  const { trees, tokens } = scene;
  const head = trees.rel(at) === 'case' ? (trees.head[at] ?? -1) : -1;
  if (head < at || isVerb(scene, head)) return null;
  const before = trees.children(head, 'nmod').map((child) => trees.extent(child)[0]);
  // "by armed men, of a doctor": hung on the men, and not theirs.
  const last = before.some((i) => i > head && (tokens.form(i) === ',' || tokens.form(i - 1) === ','))
    ? head + 1
    : nounPhrase(scene, head)[1];
  return { preposition: tokens.lower(at), head, last };
}

/** "of attacks on civilians": what stands behind belongs to the attacks. */
const isDeed = ({ trees, lemma, mentionAt }: Scene, node: number): boolean =>
  mentionAt(node) === undefined &&
  trees.upos(node) === 'NOUN' &&
  /(?:[ts]ion|ment|ing|ack|strike|aid|ade|ault|ence)$/.test(lemma(node));

/**
 * "condemned the raid carried out by the army on the camp": what stands beside the participle behind a deed that a parser hung on the
 * verb above, by preposition; nothing where it names no doer.
 */
export function hungParticiple(scene: Scene, noun: number): ReadonlyMap<string, readonly number[]> {
  const { trees, tokens } = scene;
  const clause = noun + 1;
  const isHung =
    trees.upos(clause) === 'VERB' &&
    LIGHT.has(scene.lemma(clause)) &&
    /(?:ed|en|un|de|id)$/.test(tokens.lower(clause)) &&
    /^(?:xcomp|advcl|ccomp|conj)$/.test(trees.rel(clause)) &&
    trees.head[clause] === trees.head[noun] &&
    trees.rel(noun) === 'obj' &&
    trees.child(clause, 'nsubj', 'aux', 'mark', 'cc') < 0;
  const beside = new Map<string, number[]>();
  for (const child of isHung ? trees.children(clause, 'obl') : []) {
    const isTime = scene.mentionAt(child)?.type === 'time' || TIMES.has(scene.lemma(child));
    const preposition = prepositionOf(scene, child);
    if (!isTime) beside.set(preposition, [...(beside.get(preposition) ?? []), child]);
  }
  return beside.has('by') ? beside : new Map();
}
const TIMES = words('night day morning evening');
