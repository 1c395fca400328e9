import type { Tokens, Trees } from '../../analysis/index.js';
import { foldName, gazetteer } from '../places/index.js';
import type { KnownNames } from './dictionary.js';
import type { Found } from './settle.js';

/** Words before a name, and behind it, that show it to be a place. */
const BEFORE = new Set(
  'in near around outside inside towards toward into over across throughout between'.split(' '),
);
const PARTS_OF = new Set(
  'out direction directions outskirts suburbs vicinity area areas north south east west city town village district region province residents inhabitants villagers population'.split(
    ' ',
  ),
);
const BEHIND = new Set(
  'direction front axis sector district districts region regions province provinces oblast township village town city airport airfield crossing countryside'.split(
    ' ',
  ),
);
/** Verbs whose objects are places, where they are names at all. */
const DONE_TO_PLACES = new Set(
  'take retake seize recapture capture enter leave shell bomb bombard storm besiege liberate control hold encircle overrun reach evacuate flee abandon pound invade occupy raid cross defend strike'.split(
    ' ',
  ),
);
/** Those that are done to no person: a town of some size need not lie in a country that was named. */
const DONE_TO_TOWNS = new Set(
  'retake recapture shell bomb bombard storm besiege liberate encircle overrun flee pound'.split(' '),
);
const TITLE =
  /^(?:mr|mrs|ms|dr|gen|col|maj|general|colonel|major|minister|president|sheikh|ambassador|senator)\.?$/;
const LONGEST = 3;
/** Inhabitants of a town that is known without its country. */
const KNOWN_TOWN = 20_000;
/** Shorter names are too often something else. */
const FEWEST_LETTERS = 4;

/**
 * Names that the tagger took for a person or a body, or passed over, as places: those that the dictionary has not but the
 * gazetteer has, in a country the text names, where the words beside them or the list they stand in show it ("in the
 * direction of Goris, Sotk and Jermuk"). `found` is in document order and does not overlap.
 */
export function placeKnown(
  found: readonly Found[],
  { names: inDictionary, countries }: Pick<KnownNames, 'names' | 'countries'>,
  tokens: Tokens,
  trees: Trees,
): Found[] {
  const known = new Set(inDictionary.map(({ last }) => last));
  const byFirst = new Map(found.map((name) => [name.first, name]));
  const names: Found[] = [];
  let placeEnd = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const name = byFirst.get(i) ?? passedOver(tokens, byFirst, i);
    if (!name) continue;
    const isOther = name.type === 'person' || name.type === 'organisation';
    const isShown =
      isPlaceBeside(tokens, name, placeEnd) || isTaken(trees, name) || isTravelled(tokens, trees, name);
    const isPlace =
      isOther &&
      !known.has(name.last) &&
      ((isShown && isInGazetteer(tokens, trees, name, countries)) ||
        (byFirst.has(i) && isLeftBehind(tokens, trees, name)));
    if (byFirst.has(i) || isPlace) names.push(isPlace ? { ...name, type: 'place' } : name);
    if (isPlace || name.type === 'place') placeEnd = name.last;
    i = Math.max(i, name.last - 1);
  }
  return names;
}

const WITHDRAWING = new Set(['withdraw', 'retreat', 'redeploy', 'flee']);

/** "withdrew from Kilolirwe": one leaves a place, whether a gazetteer has it or not. A single capitalised word. */
function isLeftBehind(tokens: Tokens, trees: Trees, { first, last }: Found): boolean {
  const isBare = last - first === 1 && /^\p{Lu}\p{Ll}{3,}/u.test(tokens.form(first));
  const isFrom = tokens.lower(first - 1) === 'from' && trees.rel(first) === 'obl';
  return isBare && isFrom && WITHDRAWING.has(trees.lemma[trees.head[first]!] ?? '');
}

/** Up to three capitalised words in a row that no name covers. */
function passedOver(tokens: Tokens, taken: ReadonlyMap<number, Found>, first: number): Found | null {
  // Most words begin with a small letter: these are told apart sooner by their code.
  if (tokens.form(first) >= 'a' && tokens.form(first) < '{') return null;
  let last = first;
  const opens = tokens.sentence[first] !== tokens.sentence[first - 1];
  while (last < first + LONGEST && !taken.has(last) && /^\p{Lu}\p{Ll}/u.test(tokens.form(last))) last += 1;
  return last === first || opens ? null : { first, last, type: 'organisation', by: 'gazetteer' };
}

function isPlaceBeside(tokens: Tokens, { first, last }: Found, placeEnd: number): boolean {
  const before = tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const word = tokens.lower(before);
  if (TITLE.test(word)) return false;
  if (BEFORE.has(word) || (word === 'of' && PARTS_OF.has(tokens.lower(before - 1)))) return true;
  if (isOnWay(tokens, first, last)) return true;
  return BEHIND.has(tokens.lower(last)) || isListed(tokens, placeEnd, first, last);
}

const WAYS = new Set('road highway motorway route railway axis line corridor'.split(' '));
/** Tokens of the other end of a way. */
const END = 4;

/** "the Bakhmut–Horlivka highway": either end of what runs between two names with a dash between them. */
function isOnWay(tokens: Tokens, first: number, last: number): boolean {
  const isDash = (i: number): boolean =>
    /^[-–—]$/.test(tokens.form(i)) && /^\p{Lu}/u.test(tokens.form(i + 1));
  if (/^[-–—]$/.test(tokens.form(first - 1))) return WAYS.has(tokens.lower(last));
  if (!isDash(last)) return false;
  for (let i = last + 2; i <= last + END; i += 1) if (WAYS.has(tokens.lower(i))) return true;
  return false;
}

/** "took Bulo Marer", "shelled Kyauktaw". */
function isTaken(trees: Trees, { first, last }: Found, verbs = DONE_TO_PLACES): boolean {
  const head = trees.headOf(first, last);
  return trees.rel(head) === 'obj' && verbs.has(trees.lemma[trees.head[head]!] ?? '');
}

const MOVING = new Set(
  'travel go fly return move flee head arrive relocate evacuate displace transfer deploy withdraw retreat expel march drive'.split(
    ' ',
  ),
);

/** "travelled to Sake", "displaced from As-Suwayda". */
function isTravelled(tokens: Tokens, trees: Trees, { first, last }: Found): boolean {
  if (!/^(?:to|from)$/.test(tokens.lower(first - 1))) return false;
  const head = trees.headOf(first, last);
  return /^(?:obl|nmod|xcomp)$/.test(trees.rel(head)) && MOVING.has(trees.lemma[trees.head[head]!] ?? '');
}

/** Whether a list goes on from a place: "X and this", or "X, this," and more, not "in X, Cook said". */
function isListed(tokens: Tokens, placeEnd: number, first: number, last: number): boolean {
  const gap = first - placeEnd;
  if (placeEnd < 0 || gap < 1 || gap > 2) return false;
  const joint = tokens.lower(first - 1);
  if (gap === 2 && tokens.form(placeEnd) !== ',') return false;
  return (
    /^(?:and|or)$/.test(joint) || (gap === 1 && joint === ',' && /^(?:,|and|or)$/.test(tokens.lower(last)))
  );
}

const COMPASS = /^(?:(?:north|south|east|west).*|[ns]{1,2}[ew]|[ew][ns][ew]|[nsew])$/;

/** "60 km west of Al-Hasakah", "3 km SE of Svitlodarsk". */
const isDirection = (tokens: Tokens, first: number): boolean =>
  tokens.lower(first - 1) === 'of' && COMPASS.test(tokens.lower(first - 2));

function isInGazetteer(tokens: Tokens, trees: Trees, name: Found, countries: ReadonlySet<string>): boolean {
  const { first, last } = name;
  const { start, end } = tokens.range(first, last);
  const key = foldName(tokens.text.slice(start, end));
  if (key.length < FEWEST_LETTERS) return false;
  const places = gazetteer();
  // What something is near, or lies north of, is hardly ever a body: a town of some size need not lie in a country that was named.
  const isNear =
    tokens.lower(first - 1) === 'near' ||
    isDirection(tokens, first) ||
    isOnWay(tokens, first, last) ||
    isTaken(trees, name, DONE_TO_TOWNS);
  return places
    .exact(key)
    .some(
      (row) =>
        countries.has(places.country(row)) ||
        (isNear && (places.population(row) >= KNOWN_TOWN || places.isOwn(row))),
    );
}
