import { isQuotative, reportingNoun } from '../../lib/index.js';
import { PERSONS } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isPlural, isPossessor, isRelative } from './shape.js';

const DEPTH = 8;

/** The node itself, or the noun that it stands for as a relative pronoun, or as one that only the speaker can be meant by. */
export function antecedents(scene: Scene, node: number, verb: number): number[] {
  if (!isRelative(scene, node)) return [speakerFor(scene, node) ?? node];
  const { trees } = scene;
  for (let at = verb, steps = 0; at >= 0 && steps < DEPTH; at = trees.head[at] ?? -1, steps += 1)
    if (trees.rel(at) === 'acl') return [trees.head[at] ?? node];
  return [node];
}

/** "The army and the M23 met. The former …": the one of the two that the sentence before joins; null for any other word. */
export function oneOfTwo(scene: Scene, node: number): number | null {
  const { trees, tokens, sentences } = scene;
  const word = tokens.lower(node);
  if ((word !== 'former' && word !== 'latter') || tokens.lower(node - 1) !== 'the') return null;
  if (/^(?:amod|compound)$/.test(trees.rel(node))) return null;
  const own = tokens.sentence[node] ?? 0;
  for (const index of [own - 1, own]) {
    const { first = 0, last = 0 } = sentences[index] ?? {};
    for (let i = first; i < Math.min(last, node); i += 1) {
      const both = /^(?:nsubj|obj|obl|nmod)$/.test(trees.rel(i)) ? trees.conjuncts(i) : [];
      if (both.length === 2 && both.every((one) => scene.mentionAt(one) ?? scene.referenceAt(one)))
        return both[word === 'former' ? 0 : 1] ?? null;
    }
  }
  return null;
}

/**
 * "The rebels said they would leave": nobody is known for the pronoun, and whoever says it is one that it fits. Null for any other
 * word, and where the references know better.
 */
function speakerFor(scene: Scene, node: number): number | null {
  const { trees, tokens } = scene;
  const pronoun = tokens.lower(node);
  if (trees.rel(node) !== 'nsubj' || !/^(?:it|they|he|she)$/.test(pronoun)) return null;
  if (scene.actorAt(node) !== null) return null;
  const before = nounBefore(scene, node, pronoun);
  if (before !== null) return before;
  let told = trees.head[node]!;
  while (trees.rel(told) === 'conj' || trees.rel(told) === 'xcomp') told = trees.head[told]!;
  const teller = tellerOf(scene, told);
  if (teller >= 0 && fits(scene, pronoun, teller)) return teller;
  const saying = trees.rel(told) === 'ccomp' ? trees.head[told]! : -1;
  if (saying < 0 || !isQuotative(scene.lemma(saying))) return null;
  const speaker = trees.child(saying, 'nsubj');
  return speaker >= 0 && speaker !== node && fits(scene, pronoun, speaker) ? speaker : null;
}

/** "The group's claim that it had struck the base": whose account the clause is; -1 where it is nobody's. */
function tellerOf({ trees, tokens, lemma }: Scene, told: number): number {
  const above = trees.head[told] ?? -1;
  const isOwned = trees.children(above, 'nmod').some((child) => isPossessor({ trees, tokens }, child));
  // "contrary to the group's claim that …", with the noun taken for a verb
  const account = trees.rel(told) === 'acl' || (trees.rel(told) === 'ccomp' && isOwned) ? above : -1;
  if (account < 0 || reportingNoun(lemma(account)) === undefined) return -1;
  const isContent = trees.children(told).some((child) => child < told && tokens.lower(child) === 'that');
  return isContent ? (trees.children(account, 'nmod').find((child) => child < account) ?? -1) : -1;
}

/** "When a patrol approached, it came under fire", "a drone flew over X when it came under fire": who does what the other clause says. */
function nounBefore(scene: Scene, node: number, pronoun: string): number | null {
  const { trees, tokens } = scene;
  const verb = trees.head[node]!;
  const front = trees.children(verb, 'advcl').find((clause) => clause < node);
  const isTimed =
    trees.rel(verb) === 'advcl' && trees.children(verb).some((one) => TIMED.has(tokens.lower(one)));
  const other = front ?? (isTimed ? trees.head[verb]! : -1);
  const subject = other < 0 ? -1 : (trees.children(other, 'nsubj').find((one) => one < node) ?? -1);
  return subject >= 0 && fits(scene, pronoun, subject) ? subject : null;
}
const TIMED = new Set(['when', 'as', 'while', 'before', 'after', 'until', 'once']);

/** Whether a pronoun can stand for a noun by its number and by whether that is a person. */
function fits(scene: Scene, pronoun: string, noun: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(scene.trees.upos(noun))) return false;
  const isOne = scene.mentionAt(noun)?.type === 'person' || PERSONS.has(scene.lemma(noun));
  const isSeveral = isPlural(scene, noun);
  if (pronoun === 'they') return isSeveral || !isOne;
  return pronoun === 'it' ? !isOne && !isSeveral : isOne && !isSeveral;
}
