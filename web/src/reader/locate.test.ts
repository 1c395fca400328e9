import { describe, expect, it } from 'vitest';
import { statementAt } from './locate.js';

const STATEMENTS = [
  { id: 'long', start: 0, end: 50 },
  { id: 'short', start: 10, end: 20 },
  { id: 'other', start: 60, end: 70 },
];

describe('statementAt', () => {
  it('takes the shortest first, then the longer ones in turn', () => {
    expect(statementAt(STATEMENTS, 15, null)).toBe('short');
    expect(statementAt(STATEMENTS, 15, 'short')).toBe('long');
    expect(statementAt(STATEMENTS, 15, 'long')).toBe('short');
    expect(statementAt(STATEMENTS, 15, 'other')).toBe('short');
  });

  it('finds nothing between statements', () => {
    expect(statementAt(STATEMENTS, 55, 'long')).toBeNull();
  });
});
