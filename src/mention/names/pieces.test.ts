import { describe, expect, it } from 'vitest';
import { analysed } from '../../../test/support/analysed.js';

const namesIn = (text: string): string[] =>
  analysed(text)
    .names.filter(({ by }) => by !== 'description')
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('names in pieces', () => {
  it('cuts a town from the state it lies in', () => {
    const names = namesIn('I want to move from toledo ohio to Orlando Florida next year.');
    expect(names).toEqual(expect.arrayContaining(['place Orlando', 'place Florida']));
    expect(names).not.toContain('place Orlando Florida');
  });

  it('leaves names that only end in one', () => {
    expect(namesIn('We drove through West Virginia and New Mexico.')).toEqual(
      expect.arrayContaining(['place West Virginia', 'place New Mexico']),
    );
  });

  it('takes a business named after its owner for one', () => {
    const names = namesIn("We had lunch at Walter's Pizza in Denver.");
    expect(names.some((name) => name.endsWith("Walter's Pizza") && !name.startsWith('person'))).toBe(true);
  });

  it('takes a sender, family name first, for one person', () => {
    expect(namesIn('"Ibarra, Felix" wrote to me yesterday.')).toContain('person Ibarra, Felix');
    expect(namesIn('The letter is headed "Paris, France" in ink.')).toContain('place Paris');
  });
});
