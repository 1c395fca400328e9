import { describe, expect, it } from 'vitest';
import { summary } from '../testing/record.js';
import { documentBeside, presentDocuments, stepFrom, withdrawnDocuments } from './select.js';
import { startState, type State } from './state.js';

const STATEMENTS = [
  { id: 'a', start: 0 },
  { id: 'b', start: 10 },
  { id: 'c', start: 20 },
];

describe('stepFrom', () => {
  it('goes from one to the next and stops at the ends', () => {
    expect(stepFrom(STATEMENTS, STATEMENTS[0]!, 1)).toBe('b');
    expect(stepFrom(STATEMENTS, STATEMENTS[2]!, 1)).toBeNull();
    expect(stepFrom(STATEMENTS, STATEMENTS[0]!, -1)).toBeNull();
    expect(stepFrom(STATEMENTS, null, 1)).toBe('a');
    expect(stepFrom(STATEMENTS, null, -1)).toBe('c');
    expect(stepFrom([], null, 1)).toBeNull();
  });

  it('goes on from where a filtered-out statement stands', () => {
    const hidden = { id: 'hidden', start: 12 };
    expect(stepFrom(STATEMENTS, hidden, 1)).toBe('c');
    expect(stepFrom(STATEMENTS, hidden, -1)).toBe('b');
    expect(stepFrom(STATEMENTS, { id: 'hidden', start: 99 }, -1)).toBe('c');
  });
});

describe('documents', () => {
  const state: State = {
    ...startState({ theme: 'system', keys: true }, { document: 'b', statement: null, words: null }),
    documents: {
      is: 'ready',
      value: [summary('a'), summary('gone', { withdrawn: true }), summary('b'), summary('c')],
    },
  };

  it('keeps withdrawn ones apart', () => {
    expect(presentDocuments(state).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(withdrawnDocuments(state).map(({ id }) => id)).toEqual(['gone']);
  });

  it('steps over withdrawn ones', () => {
    expect(documentBeside(state, -1)).toBe('a');
    expect(documentBeside(state, 1)).toBe('c');
  });
});
