import type { Relation } from '../../../analysis/index.js';
import { CALLING, isQuotative } from '../../../lib/index.js';
import { bindsTooNear } from '../coreference.js';
import { pronounAt, type Pronoun } from '../pronouns.js';
import type { Scene } from '../scene.js';
import type { Said, Trail } from '../trail.js';
import { meansTwoWhoMet } from './pairs.js';
import { onlyDoers, onlySeveral, withoutVictims } from './selection.js';

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
  if (pronoun === 'they' && meansTwoWhoMet(scene, at)) return [];
  const found: Candidate[] = [];
  const sentence = tokens.sentence[at]!;
  const doer = doerBeside(scene, at);
  const doerSaid = doer < 0 ? null : (trail.at(doer) ?? trail.speaking(doer));
  const speech = pronoun === 'it' && speechBefore(scene, at);
  const others = dealtWith(scene, at);
  for (let token = at - 1; token >= Math.max(0, at - TOKENS_BACK); token -= 1) {
    if (sentence - tokens.sentence[token]! > SENTENCES_BACK) break;
    if (speech && tokens.sentence[token] === sentence) continue;
    const isPronoun = pronounAt(scene, token) === pronoun;
    const said = trail.at(token) ?? null;
    if (!isPronoun && !said && !isNounPhrase(scene, token)) continue;
    if (bindsTooNear(scene, token, at) || (said && !canBe(pronoun, said, trail))) continue;
    if (said?.key && (others.has(said.key) || isSpeaker(pronoun, said, trail))) continue;
    if (token === doer || isJoinedTo(scene, token, doer) || (doerSaid && said && isSame(said, doerSaid)))
      continue;
    found.push({ token, said, isPronoun });
  }
  const speakers = speech ? found.filter(({ token }) => speaks(scene, token)) : [];
  if (speakers.length > 0) return speakers;
  if (pronoun === 'he' || pronoun === 'she') return notBehindUnnamed(scene, found);
  if (pronoun === 'it') return onlyDoers(scene, at, found);
  return pronoun === 'they' ? onlySeveral(scene, at, withoutVictims(scene, at, found)) : found;
}

/** "the army and the police repulsed them": neither of the two. */
const isJoinedTo = ({ trees }: Scene, token: number, doer: number): boolean =>
  doer >= 0 && trees.rel(token) === 'conj' && trees.head[token] === doer;

/** "The envoy said that he …": where the subject last spoken of is somebody without a name, nobody named before is meant. */
function notBehindUnnamed({ trees, tokens, typeOf }: Scene, candidates: Candidate[]): Candidate[] {
  const nearest = candidates.find(
    ({ token, said }) =>
      trees.rel(token) === 'nsubj' && (said?.is === 'person' || typeOf.get(token) === 'person'),
  );
  if (!nearest || nearest.said || nearest.isPronoun) return candidates;
  const since = tokens.sentence[nearest.token]!;
  return candidates.filter(({ token, said }) => !said || tokens.sentence[token]! >= since);
}

const isSame = (one: Said, other: Pick<Said, 'key' | 'text'>): boolean =>
  (one.key !== null && one.key === other.key) || (one.key === null && one.text === other.text);

const isSpeaker = (pronoun: Pronoun, { key }: Said, trail: Trail): boolean =>
  (pronoun === 'he' || pronoun === 'she') && key === trail.speaker;

/** Whom the subject of a clause deals with in it, by name: "It will provide aid to Ukraine" says of Ukraine that it is not "it". */
function dealtWith({ trees, named }: Scene, at: number): ReadonlySet<string> {
  const head = trees.head[at]!;
  const keys = new Set<string>();
  const isOwner = trees.rel(at) === 'nmod' && head > at && trees.upos(head) === 'NOUN';
  if (head < 0 || !(isOwner || trees.rel(at) === 'nsubj')) return keys;
  const direct = isOwner ? turnedOn(trees, head) : trees.children(head, 'obj', 'iobj', 'obl');
  for (const node of [...direct, ...direct.flatMap((child) => trees.children(child, 'nmod'))]) {
    if (node < at) continue;
    for (const { entries, first, last } of named.within(node, node + 1))
      for (const { sense } of first === node && last === node + 1 ? entries : []) {
        if (sense.is === 'state' && sense.by === 'name') keys.add(`state:${sense.state.iso3}`);
        if (sense.is === 'body') keys.add(`body:${sense.body.name}`);
      }
  }
  return keys;
}

/** "its strikes on Ukraine’s grid": whom what a pronoun owns is turned on or meant for. */
const turnedOn = (trees: Scene['trees'], noun: number): readonly number[] =>
  trees
    .children(noun, 'nmod')
    .filter((child) =>
      trees.children(child, 'case').some((mark) => /^(?:against|on|for|to|with)$/.test(trees.lemma[mark]!)),
    );

/** "…, enabling it to": what does so is that all this came about. */
const CAUSING = new Set(
  'enable allow permit let force cause make leave help prompt push give bring cost earn'.split(' '),
);
const ASKING = new Set('ask urge tell order request instruct invite press beg implore'.split(' '));
const OBJECTS: ReadonlySet<Relation> = new Set(['obj', 'iobj']);
const REFLEXIVE = /(?:self|selves)$/;
const STEPS = 4;

/**
 * Who does what is done to the pronoun: "the group rejected it and accused *it* of …", "need to release *them*", "had lost
 * contact with *them*". Nobody does so to himself without saying "himself" (Chomsky's principle B, 1981). -1 where nobody is said.
 */
function doerBeside({ tokens, trees }: Scene, at: number): number {
  if (REFLEXIVE.test(tokens.lower(at))) return -1;
  const up = trees.head[at]!;
  if (up < 0) return -1;
  // "had lost contact with them", "killed five of them"
  const isPart =
    trees.rel(at) === 'nmod' && trees.children(at, 'case').some((i) => /^(?:with|of)$/.test(tokens.lower(i)));
  let verb = OBJECTS.has(trees.rel(at)) ? up : isPart && OBJECTS.has(trees.rel(up)) ? trees.head[up]! : -1;
  for (let step = 0; step < STEPS && verb >= 0; step += 1) {
    const subject = trees.child(verb, 'nsubj');
    if (subject >= 0) return subject < at ? subject : -1;
    const told = objectInCharge({ tokens, trees }, verb);
    if (told >= 0) return told;
    const above = trees.head[verb]!;
    // "called him to congratulate": whoever calls does what follows, whomever he calls.
    const isShared =
      trees.rel(verb) === 'conj' ||
      (trees.rel(verb) === 'advcl' &&
        ((tokens.lower(verb).endsWith('ing') && !CAUSING.has(trees.lemma[verb]!)) ||
          CALLING.has(trees.lemma[above]!) ||
          isWhyTheyMet({ tokens, trees }, verb))) ||
      (trees.rel(verb) === 'xcomp' &&
        (trees.child(above, 'obj', 'iobj') < 0 || CALLING.has(trees.lemma[above]!)));
    if (!isShared) return -1;
    verb = above;
  }
  return -1;
}

const MEETING = new Set('speak talk confer sit travel come go fly write'.split(' '));
/** "met the envoy to thank *him*": whoever met him thanks him. */
const isWhyTheyMet = ({ tokens, trees }: Pick<Scene, 'tokens' | 'trees'>, verb: number): boolean =>
  MEETING.has(trees.lemma[trees.head[verb]!]!) &&
  trees.children(verb, 'mark').some((mark) => tokens.lower(mark) === 'to');

/** "asked Cuba to hand *them* over", "accused Rwanda of arming *them*": the object above does it; -1 where there is none. */
function objectInCharge({ tokens, trees }: Pick<Scene, 'tokens' | 'trees'>, verb: number): number {
  const above = trees.head[verb]!;
  if (above < 0 || CALLING.has(trees.lemma[above]!)) return -1;
  const isAccused =
    /^(?:advcl|acl)$/.test(trees.rel(verb)) &&
    trees.children(verb, 'mark').some((mark) => /^(?:of|from|into)$/.test(tokens.lower(mark)));
  const isAsked =
    trees.rel(verb) === 'advcl' &&
    ASKING.has(trees.lemma[above]!) &&
    trees.children(verb, 'mark').some((mark) => tokens.lower(mark) === 'to');
  return isAccused || isAsked || trees.rel(verb) === 'xcomp' ? trees.child(above, 'obj', 'iobj') : -1;
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
function canBe(pronoun: Pronoun, said: Said, trail: Trail): boolean {
  if (pronoun !== 'he' && pronoun !== 'she') return true;
  return said.is === 'person' && trail.isWoman(said) !== (pronoun === 'he');
}

function isNounPhrase({ trees }: Scene, token: number): boolean {
  const tag = trees.upos(token);
  return (tag === 'NOUN' || tag === 'PROPN') && !INNER.has(trees.rel(token));
}
