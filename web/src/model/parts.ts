import type { Mention, Statement } from '../../../src/record/index.js';
import type { Range } from './ranges.js';
import { mentionsOf, nameOf, type RecordIndex } from './record-index.js';
import type { Slot } from './wording.js';

export type PartRole = 'link' | 'actor' | 'verb' | 'place' | 'time' | 'figure' | 'thing' | 'missing' | 'glue';

/** A stretch of the sentence, with the words of the document it rests on. */
export interface Part {
  readonly role: PartRole;
  readonly text: string;
  readonly spans: readonly Range[];
}

/** Words that only join, and rest on nothing. */
export const glue = (text: string): Part => ({ role: 'glue', text, spans: [] });

/** Words that say that something is not said. */
export const missing = (text: string): Part => ({ role: 'missing', text, spans: [] });

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

/** A mention as it is called inside a sentence. */
export const partOf = (index: RecordIndex, mention: Mention): Part => ({
  role: roleOf(mention),
  text: nameOf(index, mention).replace(SMALL, (word) => word.toLowerCase()),
  spans: [{ start: mention.start, end: mention.end }],
});

/** Parts as a list of words: "a", "a and b", "a, b and c". */
export function listed(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return [part];
    return [glue(i === parts.length - 1 ? ' and ' : ', '), part];
  });
}

/** The list in brackets, after a space; nothing for no parts. */
export const inBrackets = (parts: readonly Part[]): Part[] =>
  parts.length === 0 ? [] : [glue(' ('), ...listed(parts), glue(')')];

/** Parts without those that name the same thing again. */
function distinct(parts: readonly Part[]): Part[] {
  const byName = new Map<string, Part>();
  for (const part of parts) {
    const known = byName.get(part.text);
    byName.set(part.text, known ? { ...known, spans: [...known.spans, ...part.spans] } : part);
  }
  return [...byName.values()];
}

function idsOf(statement: Statement, slot: Slot): readonly string[] {
  if (slot === 'place') return statement.places;
  return slot === 'figure' ? statement.figures : (statement.roles[slot] ?? []);
}

/** What stands in a slot of the sentence, each thing named once. */
export const fill = (index: RecordIndex, statement: Statement, slot: Slot): Part[] =>
  distinct(mentionsOf(index, idsOf(statement, slot)).map((mention) => partOf(index, mention)));

/** Whether the words of a part all lie in those of others: "people" in "at least 300 people". */
export const isPartOf = (part: Part, others: readonly Part[]): boolean =>
  part.spans.every((own) =>
    others.some(({ spans }) => spans.some(({ start, end }) => start <= own.start && own.end <= end)),
  );
