import type { Actor, Mention, ReadoutRecord, Statement } from '../../../src/record/index.js';
import type { DocumentSummary, OpenDocument } from '../model/documents.js';
import { indexRecord, type RecordIndex } from '../model/record-index.js';

/** The span of the first occurrence of some words. Throws where the text does not have them. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const mention = (text: string, id: string, words: string, rest: Partial<Mention> = {}): Mention => ({
  id,
  ...spanOf(text, words),
  type: 'organisation',
  actor: null,
  place: null,
  time: null,
  figure: null,
  why: null,
  ...rest,
});

export const actor = (id: string, name: string, rest: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'other',
  country: null,
  sectors: [],
  aliases: [],
  of: null,
  mentions: [],
  ...rest,
});

export const place = (
  name: string,
  lat: number,
  lon: number,
  radiusKm = 5,
): NonNullable<Mention['place']> => ({
  id: `test:${name}`,
  name,
  lat,
  lon,
  country: null,
  admin1: null,
  precision: 'exact',
  radiusKm,
  feature: null,
});

export const day = (start: string, end = start): NonNullable<Mention['time']> => ({
  start,
  end,
  value: start,
  type: 'DATE',
  granularity: 'day',
  basis: 'explicit',
});

/** A statement of the given words; certain and happened unless said otherwise. */
export const statement = (
  text: string,
  id: string,
  words: string,
  rest: Partial<Omit<Statement, 'stance'>> & { stance?: Partial<Statement['stance']> } = {},
): Statement => ({
  id,
  ...spanOf(text, words),
  turn: null,
  chain: [],
  kind: 'force',
  detail: 'ground',
  detail2: null,
  trigger: spanOf(text, words),
  roles: {},
  places: [],
  when: null,
  figures: [],
  codes: { plover: null, cameo: null, acled: null },
  terms: [],
  ...rest,
  stance: {
    polarity: 'affirmed',
    certainty: 'certain',
    reality: 'happened',
    factuality: 3,
    hedges: [],
    ...rest.stance,
  },
});

export const record = (rest: Partial<ReadoutRecord> = {}): ReadoutRecord => ({
  record: 1,
  id: 'd1',
  document: {
    sha256: 'ab'.repeat(32),
    publisher: 'Border Mission',
    title: 'Daily report',
    language: 'en',
    published: { value: '2020-07-28', basis: 'given', start: 0, end: 0, why: null },
  },
  blocks: [],
  turns: [],
  exchanges: [],
  sentences: [],
  mentions: [],
  actors: [],
  attributions: [],
  predicates: [],
  statements: [],
  ...rest,
});

export const indexOf = (text: string, rest: Partial<ReadoutRecord> = {}): RecordIndex =>
  indexRecord(text, record(rest));

export const openDocument = (text: string, rest: Partial<ReadoutRecord> = {}): OpenDocument => ({
  id: 'd1',
  file: 'report.txt',
  added: '2026-01-01T00:00:00Z',
  withdrawn: false,
  text,
  record: record(rest),
});

export const summary = (id: string, rest: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id,
  title: `Document ${id}`,
  publisher: null,
  published: { value: null, basis: 'unknown' },
  file: `${id}.txt`,
  added: '2026-01-01T00:00:00Z',
  statements: 0,
  words: 0,
  sample: false,
  withdrawn: false,
  ...rest,
});
