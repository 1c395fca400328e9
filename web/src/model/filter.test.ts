import { describe, expect, it } from 'vitest';
import { statement } from '../testing/record.js';
import { choicesOf, filterStatements, NO_FILTER } from './filter.js';

const by = (name: string) => ({
  chain: [
    { how: 'publishes' as const, name: 'Mission', actor: null, start: null, end: null },
    { how: 'speaks' as const, name, actor: null, start: null, end: null },
  ],
});

const STATEMENTS = [
  statement('x', 's1', 'x', { kind: 'force', detail: 'air', ...by('Amal') }),
  statement('x', 's2', 'x', {
    kind: 'harm',
    detail: 'killed',
    ...by('Amal'),
    stance: { certainty: 'possible' },
  }),
  statement('x', 's3', 'x', {
    kind: 'harm',
    detail: 'injured',
    ...by('Bakri'),
    stance: { polarity: 'denied' },
  }),
];

const ids = (filter: object) => filterStatements(STATEMENTS, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('filterStatements', () => {
  it('takes all fields together', () => {
    expect(ids({})).toEqual(['s1', 's2', 's3']);
    expect(ids({ kind: 'harm' })).toEqual(['s2', 's3']);
    expect(ids({ kind: 'harm', speaker: 'Amal' })).toEqual(['s2']);
    expect(ids({ certainty: 'certain' })).toEqual(['s1', 's3']);
    expect(ids({ certainty: 'denied' })).toEqual(['s3']);
    expect(ids({ kind: 'force', speaker: 'Bakri' })).toEqual([]);
  });
});

describe('choicesOf', () => {
  it('counts what each value would leave, given the other fields', () => {
    expect(choicesOf(STATEMENTS, { ...NO_FILTER, speaker: 'Amal' }, 'kind')).toEqual([
      { value: 'force', count: 1 },
      { value: 'harm', count: 1 },
    ]);
    expect(choicesOf(STATEMENTS, NO_FILTER, 'speaker')).toEqual([
      { value: 'Amal', count: 2 },
      { value: 'Bakri', count: 1 },
    ]);
  });

  it('keeps the chosen value even where it leaves nothing', () => {
    const filter = { kind: 'force', speaker: 'Bakri', certainty: null };
    expect(choicesOf(STATEMENTS, filter, 'kind')).toContainEqual({ value: 'force', count: 0 });
  });
});
