import { stage, Tokens, type Sentence, type TextBlock } from '../analysis/index.js';
import { sentenceStarts } from './sentences.js';
import { tokenise } from './tokenise.js';

/** Sentences and tokens of the blocks. No sentence crosses a block; text outside the blocks has none. */
export const splitStage = stage({
  name: 'split',
  needs: ['source', 'blocks'],
  gives: ['sentences', 'tokens'],
  run: ({ source, blocks }) => split(source.text, blocks),
});

/** Parts text into sentences and tokens; offsets are UTF-16 code units. */
export function split(
  text: string,
  blocks: readonly Pick<TextBlock, 'start' | 'end'>[],
): { sentences: readonly Sentence[]; tokens: Tokens } {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentenceOf: number[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const start: number[] = [];
    const end: number[] = [];
    tokenise(text, block.start, block.end, (from, to) => {
      start.push(from);
      end.push(to);
    });
    const base = starts.length;
    const firsts = sentenceStarts({ text, start, end });
    firsts.forEach((first, i) => {
      const last = firsts[i + 1] ?? start.length;
      sentences.push({
        start: start[first]!,
        end: end[last - 1]!,
        first: base + first,
        last: base + last,
      });
      for (let k = first; k < last; k += 1) {
        sentenceOf.push(sentences.length - 1);
        starts.push(start[k]!);
        ends.push(end[k]!);
      }
    });
  }
  return {
    sentences,
    tokens: new Tokens(text, Uint32Array.from(starts), Uint32Array.from(ends), Uint32Array.from(sentenceOf)),
  };
}
