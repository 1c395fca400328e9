import type { Reference } from '../../analysis/index.js';
import type { Choose } from './antecedents/index.js';
import { isSubjectAbove, onlyNear, reference, search, searchOnly } from './coreference.js';
import { asksForOne, definiteFit, isOfArms, isRepeating, namesOthers } from './definites.js';
import { pronounAt, type Pronoun } from './pronouns.js';
import { isOwnRealm, isRealm } from './realms.js';
import { words, type Scene } from './scene.js';
import type { Said, Trail } from './trail.js';

// What pronouns and definite descriptions refer to, at one point of the pass over the text.

/** A reference before its actor has a number: the actor's key. */
export type Pending = Omit<Reference, 'actor'> & { readonly key: string | null };

/** Who "I" and "we" are in a turn: its speaker, and the side the speaker speaks for. */
export interface Side {
  readonly speaker: string | null;
  readonly side: string | null;
}

/** What a decision at one point of the text rests on. */
export interface Pass extends Side {
  readonly scene: Scene;
  readonly trail: Trail;
  readonly choose: Choose;
}

/** "the group", "the city", "the same village": a definite description whose antecedent stands before it. */
export function pointsBack(
  scene: Scene,
  first: number,
  last: number,
  head: number,
  trail: Trail,
): { said: Said; why: string } | null {
  const { tokens } = scene;
  if (!DETERMINERS.test(tokens.lower(first)) || head !== last - 1) return null;
  // "The town of al-Bab" says itself which town.
  if (tokens.lower(last) === 'of') return null;
  const noun = nounOf(scene, first + 1, last);
  const fit = noun === null ? undefined : definiteFit(noun);
  if (noun === null || !fit) return null;
  const isArmed = saysArmed(scene, first + 1, head);
  // "the armed groups" are several of no name.
  if (isArmed && noun === 'groups') return null;
  // "The terrorists" may be any; "the militia" is the one.
  const isPlural = noun.endsWith('s');
  const isOthers = namesOthers(noun);
  // "The Kingdom" in a kingdom's own paper is no other one.
  if (isRealm(noun) && scene.home && isOwnRealm(scene, noun, first + 1)) return null;
  const suits = (candidate: Said): number =>
    (isOthers && isSubjectAbove(scene, candidate.token, head)) ||
    (isArmed && scene.cast.get(candidate.key)?.kind !== 'armed-group')
      ? -1
      : fit(candidate, scene, trail);
  const near = asksForOne(noun) ? onlyNear(scene, first, trail, suits) : search(scene, first, trail, suits);
  const said = near ?? (isPlural || asksForOne(noun) ? null : searchOnly(trail, suits));
  return said
    ? { said, why: `“${words(scene, { first, last })}”: ${nameOf(scene, said)}, named before` }
    : null;
}

/** "the rebel movement", "the terrorist organization": one that bears arms. */
function saysArmed({ tokens }: Scene, first: number, head: number): boolean {
  for (let i = first; i < head; i += 1) if (isOfArms(tokens.lower(i))) return true;
  return false;
}

const DETERMINERS = /^(?:the|this|that|these|those)$/;

/** The noun of a description, what only repeats what the one meant is left out: "group" of "armed group"; null where it is none. */
function nounOf({ tokens }: Scene, first: number, last: number): string | null {
  for (let from = first; from < last; from += 1) {
    // "(the “Committee”)"
    if (from === first && /^["“‘']$/.test(tokens.form(from))) continue;
    const range = tokens.range(from, last);
    const phrase = tokens.text.slice(range.start, range.end).toLowerCase().replace(/\s+/g, ' ');
    if (definiteFit(phrase)) return phrase;
    if (!isRepeating(tokens.lower(from))) return null;
  }
  return null;
}

export const nameOf = ({ cast }: Scene, said: Said): string =>
  said.place?.name ?? cast.get(said.key)?.name ?? said.text;

/** Whom a pronoun stands for: "I" and "we" by the turn, the others by their antecedents; null where nobody is found. */
export function pronounTarget(
  { scene, trail, choose, speaker, side }: Pass,
  pronoun: Pronoun,
  at: number,
): { key: string | null; place: Reference['place']; is: Said['is']; why: string } | null {
  const said = `“${scene.tokens.form(at)}”`;
  if (pronoun === 'I' || pronoun === 'we') {
    const key = pronoun === 'I' ? speaker : (side ?? speaker);
    const member = scene.cast.get(key);
    if (!member) return null;
    trail.speak(at, member.key);
    const why =
      pronoun === 'I'
        ? `${said}: whoever speaks the turn, ${member.name}`
        : `${said}: the speaker’s side, ${member.name}`;
    return { key: member.key, place: null, is: member.kind === 'person' ? 'person' : 'group', why };
  }
  trail.speaker = speaker;
  const known = trail.at(at);
  const found = known === undefined ? choose(scene, pronoun, at, trail) : known;
  trail.recall(at, found);
  return found
    ? {
        key: found.key,
        place: found.place,
        is: found.is,
        why: `${said}: ${nameOf(scene, found)}, named before`,
      }
    : null;
}

/** A pronoun or definite description at a token that no name covers. */
export function referenceAt(pass: Pass, i: number): Pending | null {
  const { scene, trail } = pass;
  const pronoun = pronounAt(scene, i);
  if (pronoun) {
    const target = pronounTarget(pass, pronoun, i);
    return target ? reference(scene, [i, i + 1], target, target.why) : null;
  }
  const ofTwo = oneOfTwo(scene, i, trail);
  if (ofTwo)
    return reference(
      scene,
      [i, i + 2],
      ofTwo,
      `“${words(scene, { first: i, last: i + 2 })}”: ${nameOf(scene, ofTwo)}, of the two named before`,
    );
  const head = scene.trees.head[i]!;
  if (!DETERMINERS.test(scene.tokens.lower(i)) || head <= i || head > i + MOST_WORDS) return null;
  const back = pointsBack(scene, i, head + 1, head, trail);
  return back ? reference(scene, [i, head + 1], back.said, back.why) : null;
}

/** "the latter", "the former": the second or first of the two, and only two, actors of the sentence before or of this one so far. */
export function oneOfTwo({ tokens, trees }: Scene, i: number, trail: Trail): Said | null {
  const word = tokens.lower(i + 1);
  if (tokens.lower(i) !== 'the' || !/^(?:latter|former)$/.test(word) || trees.rel(i + 1) === 'amod')
    return null;
  const here = tokens.sentence[i]!;
  for (const sentence of [here, here - 1]) {
    const two = new Map<string, Said>();
    for (const said of trail.said)
      if (said.sentence === sentence && said.token < i && said.key !== null && !two.has(said.key))
        two.set(said.key, said);
    if (two.size === 2) return [...two.values()][word === 'latter' ? 1 : 0]!;
    if (two.size > 0) return null;
  }
  return null;
}

/** Words of a description behind its article. */
const MOST_WORDS = 3;
