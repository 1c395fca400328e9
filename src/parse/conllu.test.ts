import { describe, expect, it } from 'vitest';
import { parseConllu } from './conllu.js';

const row = (id: string, form: string): string => [id, form, ...new Array<string>(8).fill('_')].join('\t');

const INPUT = [
  '# sent_id = 1',
  "# text = They don't fire.",
  row('1', 'They'),
  row('2-3', "don't"),
  row('2', 'do'),
  row('3', "n't"),
  row('4', 'fire'),
  row('4.1', 'guns'),
  row('5', '.'),
  '',
  row('1', 'Silence'),
  '',
  '',
].join('\n');

function filled(text: string): string[][] {
  const result = parseConllu(text);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value.split('\n').map((line) => line.split('\t'));
}

describe('parseConllu', () => {
  it('fills lemma, tag, head and relation of words and leaves every other line alone', () => {
    const lines = filled(INPUT);
    const before = INPUT.split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(before.length);
    lines.forEach((cells, i) => {
      if (!/^\d+$/.test(cells[0]!)) return expect(cells).toEqual(before[i]);
      expect(cells.slice(0, 2)).toEqual(before[i]!.slice(0, 2));
      expect(cells[2]).not.toBe('_');
      expect(cells[3]).toMatch(/^[A-Z]+$/);
      expect(cells[6]).toMatch(/^\d+$/);
      expect(cells[7]).toMatch(/^[a-z]+(?::pass)?$/);
    });
  });

  it('counts heads within the sentence', () => {
    const lines = filled(INPUT);
    expect(lines[2]![6]).toBe('4');
    expect(lines[6]![6]).toBe('0');
    expect(lines[10]!.slice(6, 8)).toEqual(['0', 'root']);
  });

  it('parses again what it gave, to the same', () => {
    const once = parseConllu(INPUT);
    expect(once.ok && parseConllu(once.value)).toEqual(once);
  });

  it.each([
    ['1\tThey', /line 1: 2 columns/],
    [row('x', 'They'), /line 1: x is no ID/],
    [`${row('1', 'They')}\n${row('3', 'fire')}`, /line 2: ID 3 is out of order/],
  ])('refuses %j', (text, message) => {
    const result = parseConllu(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.fault.code).toBe('conllu.line');
    expect(!result.ok && result.fault.message).toMatch(message);
  });

  it('gives an empty text back', () => {
    expect(parseConllu('')).toEqual({ ok: true, value: '' });
  });
});
