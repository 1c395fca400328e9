import type { Mention, Statement } from '../../../src/record/index.js';
import { visible } from './characters.js';
import type { Range } from './ranges.js';
import { mentionsOf, nameOf, words, type RecordIndex } from './record-index.js';
import { isPlural, verbPhrase } from './verb-phrase.js';
import { wordingOf, type Slot, type Wording } from './wording.js';

export type PartRole = 'link' | 'actor' | 'verb' | 'place' | 'time' | 'figure' | 'thing' | 'missing' | 'glue';

/** A stretch of the sentence, with the words of the document it rests on. */
export interface Part {
  readonly role: PartRole;
  readonly text: string;
  readonly spans: readonly Range[];
}

/** A statement put into words: who says so, outermost first, and what is said. */
export interface Sentence {
  readonly chain: readonly Part[];
  readonly clause: readonly Part[];
}

const glue = (text: string): Part => ({ role: 'glue', text, spans: [] });
const missing = (text: string): Part => ({ role: 'missing', text, spans: [] });

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

function roleOf(mention: Mention): PartRole {
  if (mention.place !== null || mention.type === 'place') return 'place';
  if (mention.type === 'time') return 'time';
  if (mention.type === 'quantity' || mention.type === 'money') return 'figure';
  return mention.actor !== null || ['person', 'organisation', 'nationality'].includes(mention.type)
    ? 'actor'
    : 'thing';
}

/** Words with a capital only because they stood at the beginning of a sentence. */
const SMALL =
  /^(?:The|A|An|Its|Their|Last|This|Next|On|In|During|Since|Earlier|Early|Late|Yesterday|Today|Tomorrow|Recently|Between|After|Before|From|Until|By|At|Over|Up|More|Most|Fewer|Several|Some|Many|All|Both|Half|About|Around|Nearly|Almost|Close|Dozens|Hundreds|Thousands|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;

const insideSentence = (name: string): string => name.replace(SMALL, (word) => word.toLowerCase());

const partOf = (index: RecordIndex, mention: Mention): Part => ({
  role: roleOf(mention),
  text: insideSentence(nameOf(index, mention)),
  spans: [{ start: mention.start, end: mention.end }],
});

/** Parts as a list of words: "a", "a and b", "a, b and c". */
function listed(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return [part];
    return [glue(i === parts.length - 1 ? ' and ' : ', '), part];
  });
}

/** Mentions without those that name the same thing again. */
function distinct(parts: readonly Part[]): Part[] {
  const byName = new Map<string, Part>();
  for (const part of parts) {
    const known = byName.get(part.text);
    byName.set(part.text, known ? { ...known, spans: [...known.spans, ...part.spans] } : part);
  }
  return [...byName.values()];
}

function fill(index: RecordIndex, statement: Statement, slot: Slot): Part[] {
  const ids =
    slot === 'place'
      ? statement.places
      : slot === 'figure'
        ? statement.figures
        : (statement.roles[slot] ?? []);
  return distinct(mentionsOf(index, ids).map((mention) => partOf(index, mention)));
}

const MISSING: Readonly<Partial<Record<Slot, string>>> = {
  place: 'a place not named',
  figure: 'an amount not named',
  what: 'something not named',
  instrument: 'an agreement not named',
  about: 'a matter not named',
};

const CERTAINLY: Readonly<Partial<Record<Statement['stance']['certainty'], string>>> = {
  probable: 'probably',
  possible: 'possibly',
};

/** Words that already say how the place lies: "east of Palmyra", "near the border". */
const PLACED =
  /^(?:in|at|on|near|around|outside|inside|between|along|across|north|south|east|west|throughout)\b/i;

/** Where it happens. Of people on the move a bare place does not say whether they come or go. */
function whereabouts(places: readonly Part[], kind: Statement['kind']): Part[] {
  if (places.length === 0) return [];
  if (kind === 'people') return [glue(' ('), ...listed(places), glue(')')];
  return [glue(PLACED.test(places[0]!.text) ? ' ' : ' in '), ...listed(places)];
}

/** A whole place is what its name means: only a part, or what lies around it, is said. */
const EXTENT = { whole: '', part: 'part of ', near: 'the surroundings of ' } as const;

function complementsOf(index: RecordIndex, statement: Statement, wording: Wording): Part[] {
  return wording.complements.flatMap(({ before, slot, required }) => {
    const parts = fill(index, statement, slot);
    if (parts.length === 0 && required !== true) return [];
    const extent = slot === 'place' && statement.detail2 !== null ? EXTENT[statement.detail2] : '';
    const lead = glue(` ${before === '' ? '' : `${before} `}${extent}`);
    return [lead, ...(parts.length > 0 ? listed(parts) : [missing(MISSING[slot] ?? 'someone not named')])];
  });
}

/** Whether the words of a part all lie in those of others: "people" in "at least 300 people". */
const isPartOf = (part: Part, others: readonly Part[]): boolean =>
  part.spans.every((own) =>
    others.some(({ spans }) => spans.some(({ start, end }) => start <= own.start && own.end <= end)),
  );

/**
 * Subject of the sentence: the role's mentions; where there are none, or the count names them too, the counted
 * ones; else said to be missing.
 */
function subjectOf(
  index: RecordIndex,
  statement: Statement,
  slot: Slot,
): { parts: Part[]; counted: boolean } {
  const named = fill(index, statement, slot);
  const counted = slot === 'who' ? fill(index, statement, 'figure') : [];
  if (counted.length > 0 && named.every((part) => isPartOf(part, counted)))
    return { parts: counted, counted: true };
  if (named.length > 0) return { parts: named, counted: false };
  return { parts: [missing(MISSING[slot] ?? 'someone not named')], counted: false };
}

function clauseOf(index: RecordIndex, statement: Statement, wording: Wording): Part[] {
  const { stance } = statement;
  const subject = subjectOf(index, statement, wording.subject);
  const used = new Set<Slot>(wording.complements.map(({ slot }) => slot));
  const figures =
    subject.counted || used.has('figure')
      ? []
      : fill(index, statement, 'figure').filter((part) => !isPartOf(part, subject.parts));
  const when = mentionsOf(index, statement.when === null ? [] : [statement.when]);
  const aspect =
    wording.settled === true && stance.reality !== 'asked'
      ? { ...stance, reality: 'ongoing' as const }
      : stance;
  const adverb = CERTAINLY[stance.certainty];
  const plural = figures.length > 0 || isPlural(subject.parts.map((part) => part.text));
  const complements = complementsOf(index, statement, wording);
  const named = new Set([...subject.parts, ...complements].map((part) => part.text));
  const places = used.has('place') ? [] : fill(index, statement, 'place');
  return [
    ...(stance.reality === 'asked' ? [glue('asked whether ')] : []),
    ...listed(subject.parts),
    ...(figures.length > 0 ? [glue(' ('), ...listed(figures), glue(')')] : []),
    glue(' '),
    ...(adverb === undefined
      ? []
      : [{ role: 'verb' as const, text: adverb, spans: stance.hedges }, glue(' ')]),
    { role: 'verb', text: verbPhrase(wording.verb, aspect, plural), spans: [statement.trigger] },
    ...complements,
    ...whereabouts(
      places.filter((part) => !named.has(part.text)),
      statement.kind,
    ),
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
