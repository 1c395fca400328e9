import type { CueWord } from './words.js';

/**
 * A cue of several words: "a|b" either word, "?a" the word or nothing, "*" up to three words of any kind, "**" any words
 * of the sentence. Words are in lower case with contractions written out ("do not").
 */
export interface Pattern<T> {
  readonly parts: readonly Part[];
  readonly value: T;
}

type Part =
  | { readonly is: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number };

/** A cue found: its tokens [first, last). */
export interface CueHit<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

const SHORT_GAP = 3;
const LONG_GAP = 40;

export function parsePattern<T>(words: string, value: T): Pattern<T> {
  const parts = words.split(' ').map((part): Part => {
    if (part === '*') return { is: 'gap', most: SHORT_GAP };
    if (part === '**') return { is: 'gap', most: LONG_GAP };
    const optional = part.startsWith('?');
    return { is: 'words', words: new Set((optional ? part.slice(1) : part).split('|')), optional };
  });
  return { parts, value };
}

/** Gives a finder of patterns in the words of a sentence: for each start the longest hit of each pattern. */
export function patternFinder<T>(
  patterns: readonly Pattern<T>[],
): (words: readonly CueWord[]) => CueHit<T>[] {
  const byFirst = new Map<string, Pattern<T>[]>();
  for (const pattern of patterns) {
    for (const word of firstWords(pattern)) {
      const known = byFirst.get(word);
      if (known) known.push(pattern);
      else byFirst.set(word, [pattern]);
    }
  }
  return (words) => {
    const hits: CueHit<T>[] = [];
    words.forEach(({ word, token }, at) => {
      for (const { parts, value } of byFirst.get(word) ?? []) {
        const end = endOf(parts, 0, words, at);
        if (end > at) hits.push({ first: token, last: words[end - 1]!.token + 1, value });
      }
    });
    return hits;
  };
}

function firstWords({ parts }: Pattern<unknown>): Set<string> {
  const found = new Set<string>();
  for (const part of parts) {
    if (part.is === 'gap') throw new Error('a cue may not begin with a gap');
    for (const word of part.words) found.add(word);
    if (!part.optional) break;
  }
  return found;
}

/** Index after the last word matched from `at` by the parts from `part` on, or -1. */
function endOf(parts: readonly Part[], part: number, words: readonly CueWord[], at: number): number {
  const next = parts[part];
  if (!next) return at;
  if (next.is === 'gap') {
    for (let skip = 0; skip <= next.most && at + skip <= words.length; skip += 1) {
      const end = endOf(parts, part + 1, words, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (at < words.length && next.words.has(words[at]!.word)) {
    const end = endOf(parts, part + 1, words, at + 1);
    if (end >= 0) return end;
  }
  return next.optional ? endOf(parts, part + 1, words, at) : -1;
}
