import type { Name, Tokens, Trees } from '../../src/analysis/index.js';
import { splitStage, treeStage } from '../../src/parse/index.js';

/** A text whose place names were marked with square brackets, split, with one name of type place a mark. */
export interface MarkedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly trees: Trees;
  readonly names: readonly Name[];
}

/** Reads "Shells fell near [Idlib]": the brackets are taken out, what stood in them are the names. */
export function markedPlaces(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const letter of marked) {
    if (letter === '[') start = text.length;
    else if (letter === ']') spans.push({ start, end: text.length });
    else text += letter;
  }
  const source = { id: 'x', text, title: null, publisher: null, published: null, language: 'en' };
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const split = splitStage.run({ source, blocks });
  const { trees } = treeStage.run(split);
  const names = spans.map((span): Name => {
    const [first, last] = split.tokens.within(span);
    return { ...span, first, last, head: trees.headOf(first, last), type: 'place', by: 'test' };
  });
  return { text, tokens: split.tokens, trees, names };
}
