import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS, UPOS } from '../analysis/index.js';
import { MENDS } from './mends.js';

/** Words that the mends look for, and some that they do not. */
const WORDS =
  'the ministry reports . , and calls for condemned reiterated noted said Friday 26 January ( ) 2015 BC not crossing border 17 wanted suspects killed or each other opposed to call'.split(
    ' ',
  );
const word = fc.record({
  form: fc.constantFrom(...WORDS),
  tag: fc.nat(UPOS.length - 1),
  relation: fc.nat(RELATIONS.length - 1),
  /** Where it hangs: on one of the words placed before it. */
  on: fc.nat(),
});

/** A random tree: its words are placed in a random order, each on one placed before; the first is the root. */
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).chain((words) =>
  fc.shuffledSubarray([...words.keys()], { minLength: words.length }).map((order) => {
    const head = new Int32Array(words.length).fill(-1);
    order.forEach((at, i) => {
      if (i > 0) head[at] = order[words[at]!.on % i]!;
    });
    return { words, head };
  }),
);

describe('mends', () => {
  it('leave a tree with one root, whatever they find', () => {
    fc.assert(
      fc.property(sentence, ({ words, head }) => {
        const columns = {
          tag: Uint8Array.from(words, ({ tag }) => tag),
          lemma: words.map(({ form }) => form.replace(/(?:ed|s)$/, '')),
          head: Int32Array.from(head),
          relation: Uint8Array.from(words, ({ relation }) => relation),
        };
        for (const mend of MENDS) mend(0, words.length, columns, (token) => words[token]!.form);
        expect([...columns.head].filter((above) => above === -1)).toHaveLength(1);
        words.forEach((_, start) => {
          let at = start;
          for (let steps = 0; at >= 0; steps += 1, at = columns.head[at]!)
            expect(steps, 'a circle').toBeLessThan(words.length);
        });
      }),
      { numRuns: 3000, seed: 20261129 },
    );
  });
});
