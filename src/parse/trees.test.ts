import { describe, expect, it } from 'vitest';
import type { Trees } from '../analysis/index.js';
import { split } from './split.js';
import { treeStage } from './trees.js';

function read(text: string): { words: string[]; trees: Trees } {
  const layers = split(text, [{ start: 0, end: text.length }]);
  const { trees } = treeStage.run(layers);
  return { words: Array.from({ length: layers.tokens.length }, (_, i) => layers.tokens.form(i)), trees };
}

/** "relation(head, dependent)" of every token, by its word. */
function arcs(text: string): string[] {
  const { words, trees } = read(text);
  return words.map((word, i) => `${trees.rel(i)}(${words[trees.head[i]!] ?? 'ROOT'}, ${word})`);
}

describe('trees', () => {
  it('tell who did what to whom', () => {
    expect(arcs('The army shelled the village.')).toEqual([
      'det(army, The)',
      'nsubj(shelled, army)',
      'root(ROOT, shelled)',
      'det(village, the)',
      'obj(shelled, village)',
      'punct(shelled, .)',
    ]);
  });

  it('mark passive subjects and auxiliaries', () => {
    const { words, trees } = read('Two villages near Goma were captured by the rebels on Sunday.');
    const passive = words.filter((_, i) => trees.passive[i] === 1);
    expect(passive).toEqual(['villages', 'were']);
  });

  it('hang what is said under the saying', () => {
    expect(arcs('The spokesman said that the troops had left the town.')).toEqual(
      expect.arrayContaining(['ccomp(said, left)', 'nsubj(said, spokesman)', 'nsubj(left, troops)']),
    );
  });

  it('join conjuncts and names', () => {
    expect(arcs('Russia and Ukraine exchanged prisoners.')).toEqual(
      expect.arrayContaining(['conj(Russia, Ukraine)', 'nsubj(exchanged, Russia)']),
    );
  });

  it('give lemmas and tags', () => {
    const { trees } = read('The rebels were leaving their positions; children cried.');
    expect(trees.lemma.slice(0, 8)).toEqual([
      'the',
      'rebel',
      'be',
      'leave',
      'their',
      'position',
      ';',
      'child',
    ]);
    expect(trees.upos(1)).toBe('NOUN');
    expect(trees.upos(3)).toBe('VERB');
    expect(trees.upos(4)).toBe('PRON');
  });

  it('give one root to each sentence', () => {
    const { words, trees } = read('He fled. "Why?" I do not know.');
    expect(words.filter((_, i) => trees.head[i] === -1)).toHaveLength(3);
  });

  it('give nothing for nothing', () => {
    expect(read('').trees.length).toBe(0);
  });
});

describe('sentences that are not made for parsing', () => {
  const isSound = (trees: Trees): boolean =>
    Array.from(trees.head).every((head, i) => head !== i && head >= -1 && head < trees.length) &&
    Array.from(trees.head, (_, i) => i).every((i) => {
      let node = i;
      for (let steps = 0; node >= 0 && steps <= trees.length; steps += 1) node = trees.head[node]!;
      return node < 0;
    });

  it.each([
    ['a sentence of 5,000 words', 'the convoy of the third brigade moved on , '.repeat(556)],
    ['all capitals', 'REBELS SEIZE THREE TOWNS IN THE EAST AS TALKS FAIL'],
    ['300 nested brackets', `${'( '.repeat(300)}shelling ${') '.repeat(300)}`],
    ['one word', 'Ceasefire'],
    ['marks alone', '. . . ? ! -- ...'],
    ['a word of 10,000 letters', 'x'.repeat(10_000)],
    ['signs from everywhere', 'Донецк 大马士革 الرقة 😀😀 \ud800 \u202e'],
  ])('get sound trees: %s', (_, text) => {
    const { trees, words } = read(text);
    expect(trees.length).toBe(words.length);
    expect(isSound(trees)).toBe(true);
  });

  it('keep one root over the pieces of a long sentence', () => {
    const { trees } = read('they shelled the town , '.repeat(300));
    expect(Array.from(trees.head).filter((head) => head === -1)).toHaveLength(1);
  });
});
