import type { Actor, Mention, ReadoutRecord, Statement } from '../../../src/record/index.js';
import { byPosition } from './ranges.js';
import { visible } from './characters.js';

/** A record with its parts by id, and its statements in document order. */
export interface RecordIndex {
  readonly text: string;
  readonly record: ReadoutRecord;
  readonly statements: readonly Statement[];
  readonly statement: ReadonlyMap<string, Statement>;
  readonly mention: ReadonlyMap<string, Mention>;
  readonly actor: ReadonlyMap<string, Actor>;
}

/** Makes the index of a record; the text is the one its offsets count in. */
export function indexRecord(text: string, record: ReadoutRecord): RecordIndex {
  const statements = record.statements.toSorted(byPosition);
  return {
    text,
    record,
    statements,
    statement: new Map(statements.map((statement) => [statement.id, statement])),
    mention: new Map(record.mentions.map((mention) => [mention.id, mention])),
    actor: new Map(record.actors.map((actor) => [actor.id, actor])),
  };
}

/** The mentions with these ids; an id that leads nowhere is left out. */
export const mentionsOf = (index: RecordIndex, ids: readonly string[]): Mention[] =>
  ids.flatMap((id) => index.mention.get(id) ?? []);

/** A document's words as one line, fit to be shown. */
export const words = (text: string, range: { readonly start: number; readonly end: number }): string =>
  visible(text.slice(range.start, range.end)).split(/\s+/).filter(Boolean).join(' ');

/** The actor or the place a mention stands for, by its full name; its own words where it stands for none. */
export function fullNameOf(index: RecordIndex, mention: Mention): string {
  const actor = mention.actor === null ? undefined : index.actor.get(mention.actor);
  return visible(actor?.name ?? mention.place?.name ?? words(index.text, mention));
}

/** Words that name nobody by themselves, even at the beginning of a sentence. */
const POINTING =
  /^(?:they|them|it|we|us|he|she|him|her|i|both|this|these|those|that|who|which|the|its|their|our)\b/i;

/**
 * What a mention is called in a sentence: its own words where they name something ("Syrian government forces"), and
 * the full name where they only point back to it ("they", "the group", "the city").
 */
export function nameOf(index: RecordIndex, mention: Mention): string {
  const own = words(index.text, mention);
  const telling = own.replace(POINTING, '');
  return telling === telling.toLowerCase() ? fullNameOf(index, mention) : own;
}
