import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RELATIONS, UPOS } from '../../src/analysis/index.js';

const lines = readFileSync(new URL('./phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
const productions = lines
  .filter((line) => line.startsWith(' '))
  .map((line) => line.trim().replace(/^\d+\* /, ''));
const symbols = lines.filter((line) => !line.startsWith(' '));
const defined = new Set(symbols.map((line) => line.split(/:? /)[0]!.replace(/:$/, '')));

describe('the grammar of made sentences', () => {
  it('names one head in each production', () => {
    for (const production of productions)
      expect(
        production.split(' ').filter((part) => /^\??@/.test(part)),
        production,
      ).toHaveLength(1);
  });

  it('uses no symbol that is not there, and the relations of Universal Dependencies', () => {
    for (const production of productions)
      for (const part of production.split(' ')) {
        const [, relation, what = ''] = /^\??(?:([a-z:]+):|@)(.+)$/.exec(part) ?? [];
        if (!what.startsWith("'")) expect(defined.has(what), `${what} in ${production}`).toBe(true);
        if (relation !== undefined) expect(RELATIONS, production).toContain(relation.split(':')[0]);
      }
  });

  it('gives every word a universal tag', () => {
    const quoted = productions.join(' ').match(/'[^ ]+?\/[A-Z]+\/[^ ]+?'(?= |$)/g) ?? [];
    const listed = symbols.filter((line) => line.includes(' /')).map((line) => line.split(' ')[1]!);
    expect(quoted.length).toBeGreaterThan(50);
    for (const word of [...quoted, ...listed]) expect(UPOS, word).toContain(/\/([A-Z]+)\//.exec(word)?.[1]);
  });
});
