import type { TokenMention } from '../../analysis/index.js';
import { prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// What a place name within a sentence stands for: a place, or only a part of some other name or measure.

const COARSE = words('country admin1');
/** Whether a place is a country or a province. */
export const isCoarse = ({ place }: Pick<TokenMention, 'place'>): boolean =>
  COARSE.has(place?.precision ?? '');

export const isCountry = ({ place }: Pick<TokenMention, 'place'>): boolean => place?.precision === 'country';

/** Relations by which the words of one phrase hang together. */
export const NOMINAL = words('nmod compound flat appos conj amod nummod dep list');

/** What bears the name of a place without lying there: "the Astana format". */
const NAMESAKES =
  words(`format process agreement accord declaration platform memorandum protocol track framework
  convention treaty deal statement communique plan initiative pact mechanism formula principle guarantor
  government authority regime junta leadership`);

/** Whether a place name only names something else: a body ("the Islamic State in the Greater Sahara"), a format of talks. */
export const isNamesake = (scene: Scene, place: TokenMention): boolean =>
  isWithinBody(scene, place) || isModifierOfNamesake(scene, place);

/** A body's name that holds the name of a place, and is more than that. */
function isWithinBody(scene: Scene, { first, last, head }: TokenMention): boolean {
  return [scene.mentionAt(head), scene.referenceAt(head)].some(
    (name) =>
      name?.type === 'organisation' &&
      name.head !== head &&
      name.first <= first &&
      name.last >= last &&
      isProper(scene, name.head),
  );
}

const isProper = ({ tokens }: Scene, token: number): boolean => tokens.form(token) !== tokens.lower(token);

function isModifierOfNamesake(scene: Scene, { head, last }: TokenMention): boolean {
  const isBefore = /^(?:compound|amod)$/.test(scene.trees.rel(head));
  return (
    (isBefore && NAMESAKES.has(scene.lemma(scene.trees.head[head] ?? -1))) || NAMESAKES.has(scene.lemma(last))
  );
}

const INTO_A_WHOLE = /^(?:,|in|,in|of|inthe|,inthe)$/;
/** How far behind a name the measure that says where it lies may begin: "Zolote-4 (non-government-controlled, 60 km …". */
const FURTHEST_MEASURE = 9;

/**
 * Without those that only say where another one lies: the town of "the hospital in Gaza City", the measure of "Sake, 20 km west
 * of Goma".
 */
export const withoutWholes = (scene: Scene, places: readonly TokenMention[]): TokenMention[] =>
  places.filter((whole) => !places.some((part) => part !== whole && isWholeOf(scene, whole, part)));

const isWholeOf = (scene: Scene, whole: TokenMention, part: TokenMention): boolean =>
  part.last <= whole.first && (isAround(scene, whole, part) || isMeasuredFrom(scene, whole, part));

/** "the hospital in Gaza City", "Kanbalu Township, Sagaing Region" */
function isAround(scene: Scene, whole: TokenMention, part: TokenMention): boolean {
  const between = wordsBetween(scene, part.last, whole.first).join('');
  if (!INTO_A_WHOLE.test(between)) return false;
  return between !== ',' || (isCoarser(whole, part) && !goesOnBehind(scene, whole));
}

/** "Fuzuli, Zangilan and Gubadli": a province in a list is none that holds the town before it, as a country would be. */
const goesOnBehind = ({ tokens }: Scene, { last, place }: TokenMention): boolean =>
  place?.precision !== 'country' &&
  /^(?:and|or)$/.test(tokens.lower(last)) &&
  /^\p{Lu}/u.test(tokens.form(last + 1));

/** From the finest to the coarsest. */
const RANKS: readonly string[] = ['exact', 'near', 'area', 'admin1', 'country'];

function isCoarser({ place: whole }: TokenMention, { place: part }: TokenMention): boolean {
  if (!whole || !part) return false;
  const isSite = part.feature?.startsWith('S.') === true;
  return whole.id === part.id || isSite || RANKS.indexOf(whole.precision) > RANKS.indexOf(part.precision);
}

/** "Zolote (held by the government, 60 km west of Luhansk)": a distance or direction beside a name, without a preposition. */
function isMeasuredFrom(scene: Scene, measure: TokenMention, part: TokenMention): boolean {
  const { trees, tokens } = scene;
  if (measure.place?.precision !== 'near' || measure.first - part.last > FURTHEST_MEASURE) return false;
  if (prepositionOf(scene, measure.first) !== '' || !isBesideIn(scene, part.last, measure.first))
    return false;
  const inside = Array.from({ length: measure.first - part.last }, (_, i) => part.last + i);
  return inside.every((i) => trees.rel(i) !== 'cc' && trees.rel(i) !== 'case' && tokens.lower(i) !== 'and');
}

/** Whether a comma or bracket stands between two tokens. */
const isBesideIn = (scene: Scene, first: number, last: number): boolean =>
  wordsBetween(scene, first, last).some((word) => /^[,(–-]$/.test(word));

const wordsBetween = ({ tokens }: Scene, first: number, last: number): string[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, i) => tokens.lower(first + i));
