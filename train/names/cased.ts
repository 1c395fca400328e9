/** Sentences written again as people write them in haste or in headings: all small, all capital, each word capital. */

interface Sentence {
  readonly id?: string;
  readonly text: string;
  readonly spans: readonly unknown[];
}

/** Of as many sentences one is written again; and how, in turn. */
const ONE_IN = 8;
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
];

/** Every eighth sentence that holds a name, in another case; those are left out whose offsets would move. */
export function inOtherCases<T extends Sentence>(sentences: readonly T[]): T[] {
  const named = sentences.filter(({ spans }) => spans.length > 0);
  const chosen = named.filter((_, i) => i % ONE_IN === 0);
  return chosen.flatMap((sentence, i) => {
    const text = WAYS[i % WAYS.length]!(sentence.text);
    const isAsLong = text.length === sentence.text.length;
    return isAsLong ? [{ ...sentence, id: `${sentence.id}-cased`, text }] : [];
  });
}
