import type { Statement } from '../../../src/record/index.js';
import { visible } from './characters.js';
import { fill, glue, inBrackets, isPartOf, listed, missing, partOf, type Part } from './parts.js';
import { mentionsOf, words, type RecordIndex } from './record-index.js';
import { isPlural, verbPhrase } from './verb-phrase.js';
import { TAKES_PLACE, wordingOf, type Slot, type Wording } from './wording.js';

/** A statement put into words: who says so, outermost first, and what is said. */
export interface Sentence {
  readonly chain: readonly Part[];
  readonly clause: readonly Part[];
}

const NAMELESS: Readonly<Record<Statement['chain'][number]['how'], string>> = {
  publishes: 'publisher not named',
  speaks: 'speaker not named',
  cites: 'source not named',
  quotes: 'source not named',
  reports: 'source not named',
  unsourced: 'no source given',
};

function chainOf(statement: Statement): Part[] {
  return statement.chain.map((link) => {
    const spans = link.start !== null && link.end !== null ? [{ start: link.start, end: link.end }] : [];
    return link.name === null
      ? { role: 'missing', text: NAMELESS[link.how], spans }
      : { role: 'link', text: visible(link.name), spans };
  });
}

const MISSING: Readonly<Partial<Record<Slot, string>>> = {
  place: 'a place not named',
  figure: 'an amount not named',
  what: 'something not named',
  instrument: 'an agreement not named',
  about: 'a matter not named',
};

const unsaid = (slot: Slot): Part => missing(MISSING[slot] ?? 'someone not named');

/**
 * Subject of the sentence: the role's mentions; where there are none, or the count names them too, the counted
 * ones; else said to be missing.
 */
function subjectOf(index: RecordIndex, statement: Statement, slot: Slot): Part[] {
  const named = fill(index, statement, slot);
  const counted = slot === 'who' ? fill(index, statement, 'figure') : [];
  if (counted.length > 0 && named.every((part) => isPartOf(part, counted))) return counted;
  return named.length > 0 ? named : [unsaid(slot)];
}

/** A whole place is what its name means: only a part, or what lies around it, is said. */
const EXTENT = { whole: '', part: 'part of ', near: 'the surroundings of ' } as const;

function complementsOf(index: RecordIndex, statement: Statement, wording: Wording): Part[] {
  return wording.complements.flatMap(({ before: usual, slot, required, alone }) => {
    const parts = fill(index, statement, slot);
    const before = alone !== undefined && parts.length === 1 ? alone : usual;
    if (parts.length === 0 && required !== true) return [];
    const extent = slot === 'place' && statement.detail2 !== null ? EXTENT[statement.detail2] : '';
    const lead = glue(` ${before === '' ? '' : `${before} `}${extent}`);
    return [lead, ...(parts.length > 0 ? listed(parts) : [unsaid(slot)])];
  });
}

/** Words that already say how the place lies: "east of Palmyra", "near the border". */
const PLACED =
  /^(?:in|at|on|near|around|outside|inside|between|along|across|north|south|east|west|throughout)\b/i;

/** Where it happens. Of people on the move a bare place does not say whether they come or go. */
function whereabouts(places: readonly Part[], kind: Statement['kind']): Part[] {
  if (places.length === 0) return [];
  if (kind === 'people') return inBrackets(places);
  return [glue(PLACED.test(places[0]!.text) ? ' ' : ' in '), ...listed(places)];
}

const CERTAINLY: Readonly<Partial<Record<Statement['stance']['certainty'], string>>> = {
  probable: 'probably',
  possible: 'possibly',
};

function verbOf({ stance, trigger }: Statement, wording: Wording, plural: boolean): Part[] {
  const isSettled = wording.settled === true && stance.reality !== 'asked';
  const { polarity } = stance;
  const phrase = verbPhrase(
    wording.verb,
    { polarity, reality: isSettled ? 'ongoing' : stance.reality },
    plural,
  );
  const verb: Part = { role: 'verb', text: phrase, spans: [trigger] };
  const adverb = CERTAINLY[stance.certainty];
  return adverb === undefined
    ? [verb]
    : [{ role: 'verb', text: adverb, spans: stance.hedges }, glue(' '), verb];
}

/** "explosions took place": the words of an event whose parties the text does not name, or null. */
function eventOf(
  index: RecordIndex,
  statement: Statement,
  { event, subject, complements }: Wording,
): Part | null {
  const slots = [subject, ...complements.map(({ slot }) => slot)];
  if (!event || slots.some((slot) => fill(index, statement, slot).length > 0)) return null;
  const noun = words(index.text, statement.trigger);
  return event.test(noun) ? { role: 'verb', text: noun, spans: [statement.trigger] } : null;
}

function clauseOf(index: RecordIndex, statement: Statement, given: Wording): Part[] {
  const event = eventOf(index, statement, given);
  const wording = event ? { ...given, verb: TAKES_PLACE, complements: [] } : given;
  const subject = event ? [event] : subjectOf(index, statement, wording.subject);
  const complements = complementsOf(index, statement, wording);
  const said = [...subject, ...complements];
  const figures = fill(index, statement, 'figure').filter((part) => !isPartOf(part, said));
  // "the crossing at Bor was open" says where.
  const places = fill(index, statement, 'place').filter(
    (place) => !isPartOf(place, said) && said.every((part) => part.text !== place.text),
  );
  const when = mentionsOf(index, statement.when === null ? [] : [statement.when]);
  // Of people a count says how many they are; beside any other subject it stands at the end.
  const [counted, rest] = wording.subject === 'who' ? [figures, []] : [[], figures];
  const plural = counted.length > 0 || isPlural(subject.map(({ text }) => text));
  return [
    ...(statement.stance.reality === 'asked' ? [glue('asked whether ')] : []),
    ...listed(subject),
    ...inBrackets(counted),
    glue(' '),
    ...verbOf(statement, wording, plural),
    ...complements,
    ...whereabouts(places, statement.kind),
    ...inBrackets(rest),
    ...when.flatMap((mention) => [glue(', '), partOf(index, mention)]),
  ];
}

/** Kind and detail as they are, for what the desk has no words for. */
const plain = (index: RecordIndex, statement: Statement): Part[] => [
  { role: 'verb', text: `${statement.kind}: ${statement.detail}`, spans: [statement.trigger] },
  glue(' — '),
  { role: 'thing', text: words(index.text, statement), spans: [statement] },
];

/** A statement as a sentence whose parts each rest on words of the document. Nothing is added to what they say. */
export function sentenceOf(index: RecordIndex, statement: Statement): Sentence {
  const wording = wordingOf(statement.kind, statement.detail);
  return {
    chain: chainOf(statement),
    clause: wording === null ? plain(index, statement) : clauseOf(index, statement, wording),
  };
}

const plainText = (parts: readonly Part[], between = ''): string =>
  parts.map((part) => part.text).join(between);

/** The sentence as one line of text. */
export const sentenceText = ({ chain, clause }: Sentence): string =>
  `${chain.length === 0 ? '' : `${plainText(chain, ' › ')}: `}${plainText(clause)}`;

/** Only what is said, as one line of text. */
export const clauseText = ({ clause }: Sentence): string => plainText(clause);
