import { describe, expect, it } from 'vitest';
import { analysed } from '../../test/support/analysed.js';

/** Tag and relation of "crossing" or "crossings" in a sentence, and the words that hang on it. */
function crossing(text: string): { tag: string; relation: string; below: string[] } {
  const { tokens, trees } = analysed(text);
  const at = Array.from({ length: tokens.length }, (_, i) => i).find((i) =>
    /^crossing/.test(tokens.form(i)),
  )!;
  return {
    tag: trees.upos(at),
    relation: trees.rel(at),
    below: trees.children(at).map((child) => tokens.form(child)),
  };
}

describe('crossings', () => {
  it.each([
    ['Turkey opened the border crossing at Bab al-Hawa.', 'obj', 'border'],
    ['Egypt opened the Rafah crossing for the wounded.', 'obj', 'Rafah'],
    ['The army closed the border crossing near Bunagana.', 'obj', 'border'],
    ['Poland reopened a border crossing with Belarus.', 'obj', 'border'],
  ])('are places: %s', (text, relation, word) => {
    const found = crossing(text);
    expect(found.tag).toBe('NOUN');
    expect(found.relation).toBe(relation);
    expect(found.below).toContain(word);
  });

  it.each(['Refugees crossing into Chad were searched.', 'They saw a man crossing at Maungdaw.'])(
    'stay verbs where somebody crosses: %s',
    (text) => {
      expect(crossing(text).tag).toBe('VERB');
    },
  );

  it('leave every tree a tree', () => {
    const { trees, tokens } = analysed(
      'Turkey opened the border crossing at Bab al-Hawa and the Rafah crossing.',
    );
    for (let i = 0; i < tokens.length; i += 1) {
      let at = i;
      let steps = 0;
      while (trees.head[at]! >= 0 && steps <= tokens.length) [at, steps] = [trees.head[at]!, steps + 1];
      expect(steps).toBeLessThanOrEqual(tokens.length);
    }
  });
});
