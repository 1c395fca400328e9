import type { Relation } from '../../../analysis/index.js';
import { isQuotative } from '../../../lib/index.js';
import { bindsTooNear } from '../coreference.js';
import { pronounAt, type Pronoun } from '../pronouns.js';
import type { Scene } from '../scene.js';
import type { Said, Trail } from '../trail.js';
import { onlyDoers, withoutVictims } from './selection.js';

/** A word before a pronoun that heads what the pronoun may stand for. */
export interface Candidate {
  readonly token: number;
  /** Who or what it is, where that is known by name. */
  readonly said: Said | null;
  /** An earlier pronoun of the same kind. */
  readonly isPronoun: boolean;
}

/** How far back an antecedent may stand, in sentences and in tokens. */
const SENTENCES_BACK = 4;
const TOKENS_BACK = 200;

const INNER: ReadonlySet<Relation> = new Set(['compound', 'flat', 'fixed', 'goeswith', 'amod', 'det']);

/**
 * What the pronoun at a token may stand for, the nearest first: names, other nouns, earlier pronouns of its kind. An "it"
 * behind what it says ("…, it added") may only be one of those who spoke before, if any did.
 */
export function candidatesFor(scene: Scene, pronoun: Pronoun, at: number, trail: Trail): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  const sentence = tokens.sentence[at]!;
  const speech = pronoun === 'it' && speechBefore(scene, at);
  for (let token = at - 1; token >= Math.max(0, at - TOKENS_BACK); token -= 1) {
    if (sentence - tokens.sentence[token]! > SENTENCES_BACK) break;
    if (speech && tokens.sentence[token] === sentence) continue;
    const isPronoun = pronounAt(scene, token) === pronoun;
    const said = trail.at(token) ?? null;
    if (!isPronoun && !said && !isNounPhrase(scene, token)) continue;
    if (bindsTooNear(scene, token, at) || (said && !canBe(pronoun, said))) continue;
    found.push({ token, said, isPronoun });
  }
  const speakers = speech ? found.filter(({ token }) => speaks(scene, token)) : [];
  if (speakers.length > 0) return speakers;
  if (pronoun === 'it') return onlyDoers(scene, at, found);
  return pronoun === 'they' ? withoutVictims(scene, at, found) : found;
}

/** "…, it added": whoever says what stands before it in the sentence was named before that sentence. */
function speechBefore({ trees }: Scene, at: number): boolean {
  const verb = trees.head[at]!;
  if (trees.rel(at) !== 'nsubj' || verb < 0 || !isQuotative(trees.lemma[verb]!)) return false;
  const above = trees.head[verb]!;
  if (trees.rel(verb) === 'parataxis') return above >= 0 && above < at;
  return trees.children(verb, 'ccomp', 'parataxis').some((said) => said < at);
}

const speaks = ({ trees }: Scene, token: number): boolean =>
  trees.rel(token) === 'nsubj' && isQuotative(trees.lemma[trees.head[token]!] ?? '');

/** "She" is no body and no man; whom "it" and "they" may be is left to the ranker. */
function canBe(pronoun: Pronoun, { is, woman }: Said): boolean {
  if (pronoun !== 'he' && pronoun !== 'she') return true;
  return is === 'person' && woman !== (pronoun === 'he');
}

function isNounPhrase({ trees }: Scene, token: number): boolean {
  const tag = trees.upos(token);
  return (tag === 'NOUN' || tag === 'PROPN') && !INNER.has(trees.rel(token));
}
