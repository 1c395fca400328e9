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

const hasCapital = (name: string): boolean => name !== name.toLowerCase();

/**
 * What a mention is called in a sentence: the actor it stands for, the place a word like "the city" stands for, or
 * else its own words.
 */
export function nameOf(index: RecordIndex, mention: Mention): string {
  const own = words(index.text, mention);
  const actor = mention.actor === null ? undefined : index.actor.get(mention.actor);
  if (actor !== undefined) return visible(actor.name);
  if (mention.place !== null && !hasCapital(own)) return visible(mention.place.name);
  return own;
}
