import { createHash } from 'node:crypto';
import type { Mention, ReadoutRecord, Statement } from '../../src/record/index.js';

/** A record made by hand for tests that need one and not the analysis: a statement for every sentence with a full stop. */
export function handmadeRecord(text: string, id = 'x', parts: Partial<ReadoutRecord> = {}): ReadoutRecord {
  const sentences = [...text.matchAll(/[^.\s][^.]*\./g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return {
    record: 1,
    id,
    document: {
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      publisher: 'Ministry of the test',
      title: 'A test',
      language: 'en',
      published: { value: '2019-03-01', basis: 'given', start: 0, end: 0, why: null },
    },
    blocks: [{ start: 0, end: Math.max(1, text.length), kind: 'paragraph', turn: 0 }],
    turns: [],
    exchanges: [],
    sentences,
    mentions: sentences.flatMap(({ start, end }, i): Mention[] => [
      mention(`m${2 * i + 1}`, start, end, {
        type: 'organisation',
        actor: 'A1',
        why: 'named so in the test',
      }),
      mention(`m${2 * i + 2}`, start, end, { type: 'place', place: SANAA }),
    ]),
    actors: [
      {
        id: 'A1',
        name: 'The Test Army',
        kind: 'military',
        country: 'YEM',
        sectors: ['MIL'],
        aliases: [],
        of: null,
        mentions: [],
      },
    ],
    attributions: [],
    predicates: [],
    statements: sentences.map(({ start, end }, i): Statement =>
      statement(`s${i + 1}`, start, end, `m${2 * i + 1}`, `m${2 * i + 2}`),
    ),
    ...parts,
  };
}

const SANAA = {
  id: 'gn:71137',
  name: 'Sanaa',
  lat: 15.35,
  lon: 44.2,
  country: 'YE',
  admin1: null,
  precision: 'exact',
  radiusKm: 0,
  feature: 'P.PPLC',
} as const;

const mention = (id: string, start: number, end: number, parts: Partial<Mention>): Mention => ({
  id,
  start,
  end,
  type: 'place',
  actor: null,
  place: null,
  time: null,
  figure: null,
  why: null,
  ...parts,
});

function statement(id: string, start: number, end: number, by: string, place: string): Statement {
  return {
    id,
    start,
    end,
    turn: null,
    chain: [{ how: 'publishes', name: 'Ministry of the test', actor: null, start: null, end: null }],
    stance: { polarity: 'affirmed', certainty: 'certain', reality: 'happened', factuality: 3, hedges: [] },
    kind: 'force',
    detail: 'air',
    detail2: null,
    trigger: { start, end },
    roles: { by: [by] },
    places: [place],
    when: null,
    figures: [],
    codes: { plover: null, cameo: null, acled: null },
    terms: [],
  };
}
