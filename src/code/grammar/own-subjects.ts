import { isQuotative } from '../../lib/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isBehindComma } from './passives.js';

// The subject that a tree gives a verb, where parsers do not give it another's.

/** The nodes in the subject's seat of a verb, those before it first where there are any. */
export function subjectsIn(scene: Scene, verb: number): readonly number[] {
  const { trees } = scene;
  const own = trees
    .children(verb, 'nsubj')
    .filter((child) => !trees.children(verb, 'expl').includes(child) && !isOfSaying(scene, child, verb))
    .map((child) => behindDay(scene, withoutAdverb(scene, child, verb)));
  // "Nine were injured, three of them seriously": the second only adds to the first; "there" and the like come first.
  const before = own.filter((child) => child < verb);
  const seated = before.length > 0 ? before : own;
  const free = seated.filter((child) => !isOwned(scene, child));
  return free.length > 0 ? free : seated;
}

/** "Forty houses, a clinic and two schools were burned": the first of a list, which a parser gave each a seat of its own. */
export function listedBefore(scene: Scene, seated: readonly number[]): readonly number[] {
  const { trees, tokens } = scene;
  if (seated.length === 1) return countedBeside(scene, seated[0]!);
  if (seated.length !== 2) return [];
  const nearest = seated[1]!;
  const first = trees.extent(nearest)[0];
  const isJoined =
    trees.children(nearest, 'cc').some((link) => link < nearest) ||
    trees.children(nearest, 'conj').some((one) => trees.child(one, 'cc') >= 0);
  if (!isJoined) return [];
  const before = seated[0]!;
  const isCounted = [before, nearest].every((one) => trees.child(one, 'nummod', 'det') >= 0);
  const end = trees.extent(before)[1];
  const isBeside = end === first || (tokens.form(end) === ',' && end + 1 === first);
  return isCounted && isBeside && trees.upos(before) === 'NOUN' ? [before] : [];
}

/** "60 men were killed, and three tanks and a gun were destroyed": the subject that a parser hung on the verb before; -1. */
export function subjectMishung({ trees }: Scene, verb: number): number {
  const first = trees.head[verb] ?? -1;
  const aux = trees.child(verb, 'aux');
  if (trees.rel(verb) !== 'conj' || aux < 0 || trees.upos(first) !== 'VERB') return -1;
  let top = aux - 1;
  while (/^(?:appos|conj)$/.test(trees.rel(top)) && /^(?:NOUN|PROPN)$/.test(trees.upos(trees.head[top]!)))
    top = trees.head[top]!;
  const isBehind = trees.children(verb, 'cc').some((link) => first < link && link < trees.extent(top)[0]);
  const isStray = trees.head[top] === first && /^(?:conj|nsubj)$/.test(trees.rel(top));
  return isBehind && isStray && /^(?:NOUN|PROPN)$/.test(trees.upos(top)) ? top : -1;
}

/** "Last Saturday, gunmen opened fire": the subject that a parser took for one more name of the day in front of it; -1. */
export function subjectBehindTime(scene: Scene, verb: number): number {
  const { trees, mentionAt } = scene;
  const beside = trees
    .children(verb, 'obl', 'advmod', 'nmod')
    .filter((child) => child < verb && mentionAt(child)?.type === 'time')
    .flatMap((time) => [...namedBesideDay(scene, time), ...nounsBehindYear(scene, time, verb)]);
  return beside.at(-1) ?? -1;
}

/** The noun that a parser took for one more name of a day; none where the word is no day. */
const namedBesideDay = ({ trees, mentionAt }: Scene, time: number): readonly number[] =>
  mentionAt(time)?.type === 'time'
    ? trees
        .children(time, 'appos')
        .filter((noun) => noun > time && mentionAt(noun)?.type !== 'time' && trees.child(noun, 'case') < 0)
    : [];

/** "since May 2022 Chad has sanctioned them": the noun between a date and the auxiliary, hung on the date. */
const nounsBehindYear = ({ trees, mentionAt }: Scene, time: number, verb: number): readonly number[] =>
  trees
    .children(time, 'nmod')
    .filter(
      (noun) =>
        noun >= (mentionAt(time)?.last ?? noun) &&
        noun < verb &&
        /^(?:NOUN|PROPN)$/.test(trees.upos(noun)) &&
        trees.child(noun, 'case') < 0 &&
        trees.children(verb, 'aux').includes(noun + 1),
    );

/** "Last Thursday, the committee, …, concluded its session": who stands beside the day that a parser took for the subject. */
const behindDay = (scene: Scene, seat: number): number => namedBesideDay(scene, seat).at(-1) ?? seat;

/**
 * "the toll stands at 17 soldiers and 26 militiamen killed", "three tanks, two guns and a depot were destroyed": counted nouns right
 * before the "and", which a parser gave to the verb before. Of a full clause only what it hung there as if it were a clause itself:
 * "lost 17 soldiers and 26 militiamen were killed" is two.
 */
function countedBeside({ trees, tokens }: Scene, nearest: number): readonly number[] {
  const verb = trees.head[nearest]!;
  const first = trees.extent(nearest)[0];
  const isJoined =
    /^(?:and|or)$/.test(tokens.lower(first - 1)) && trees.children(verb, 'cc').includes(first - 1);
  const before = first - 2;
  if (!isJoined || trees.upos(before) !== 'NOUN' || trees.child(before, 'nummod', 'det') < 0) return [];
  const list = [before];
  let top = before;
  while (/^(?:appos|conj)$/.test(trees.rel(top)) && trees.upos(trees.head[top]!) === 'NOUN') {
    top = trees.head[top]!;
    list.unshift(top);
  }
  const isBare = trees.child(verb, 'aux') < 0 && /(?:ed|en|lt|st)$/.test(tokens.lower(verb));
  const isMishung = trees.rel(top) === 'conj' && trees.upos(trees.head[top]!) === 'VERB';
  const isCounted = trees.child(nearest, 'nummod', 'det') >= 0;
  return isCounted && (isBare || isMishung) ? list : [];
}

/** "…, killing one, state media said": the source behind, though a parser gives it to the gerund. */
const isOfSaying = ({ trees, lemma }: Scene, noun: number, verb: number): boolean =>
  noun > verb && trees.head[noun] === verb && trees.upos(noun + 1) === 'VERB' && isQuotative(lemma(noun + 1));

/** "Chad, whose president is abroad, recalled its envoy": the subject of the clause between, which a parser gave to the verb behind. */
const isOwned = ({ trees, tokens }: Scene, noun: number): boolean =>
  trees.children(noun, 'nmod', 'det').some((child) => tokens.lower(child) === 'whose');

/** "The contact group last met in Tunis": the adverb, which a parser took for the noun; else the node itself. */
function withoutAdverb({ trees, tokens }: Scene, noun: number, verb: number): number {
  const isAdverb = /^(?:last|first|next)$/.test(tokens.lower(noun)) && noun === verb - 1;
  const named = noun - 1;
  return isAdverb && trees.head[named] === noun && /^(?:NOUN|PROPN|ADJ)$/.test(trees.upos(named))
    ? named
    : noun;
}

const AT_ONES_SIDE = words('back support accompany aid assist help follow join flank protect cover');

/** The noun right before the comma that such a participle tells of; -1 where it tells of the subject ("entered Goma, backed by"). */
export function besideObject(scene: Scene, verb: number): number {
  if (!isBehindComma(scene, verb)) return -1;
  const { trees, mentionAt } = scene;
  const relations = AT_ONES_SIDE.has(scene.lemma(verb)) ? (['obj'] as const) : (['obj', 'obl'] as const);
  const noun = trees
    .children(trees.head[verb]!, ...relations)
    .find((child) => child < verb && trees.isUnder(verb - 2, child));
  return noun === undefined || mentionAt(noun)?.type === 'time' ? -1 : noun;
}

/** The clauses that tell of a noun: its own, and a participle with its doer behind the comma, hung on the verb above. */
export const clausesOf = (scene: Scene, noun: number): readonly number[] => {
  const { trees } = scene;
  const above = trees.head[noun] ?? -1;
  const beside =
    above >= 0 && /^(?:obj|obl)$/.test(trees.rel(noun))
      ? trees.children(above, 'advcl').filter((clause) => besideObject(scene, clause) === noun)
      : [];
  return [...trees.children(noun, 'acl'), ...beside];
};
