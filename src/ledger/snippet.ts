import { HIT_END, HIT_START } from './store.js';

/** A stretch of a snippet, and whether it is a word that was searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** The part of a text that shows the words searched for: `parts` joined are the text from `start` to `end`. */
export interface Snippet {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly SnippetPart[];
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Longest snippet, in characters. */
const LENGTH = 240;
/** Characters shown before the first hit. */
const LEAD = 60;

/** Cuts the densest stretch of hits out of a text in which they are marked. Offsets are those of the unmarked text. */
export function cutSnippet(marked: string): Snippet {
  const { text, hits } = unmark(marked);
  const [first, last] = densest(hits);
  const opening = hits[first]?.start ?? 0;
  const start = wordStart(text, Math.max(0, opening - LEAD), opening);
  const end = wordEnd(text, Math.min(text.length, start + LENGTH), hits[last]?.end ?? start);
  return { start, end, parts: partsOf(text, start, end, hits) };
}

function unmark(marked: string): { text: string; hits: Hit[] } {
  const hits: Hit[] = [];
  let text = '';
  for (const [i, piece] of marked.split(HIT_START).entries()) {
    const close = i === 0 ? -1 : piece.indexOf(HIT_END);
    if (close > 0) hits.push({ start: text.length, end: text.length + close });
    text += piece.replace(HIT_END, '');
  }
  return { text, hits };
}

/** First and last of the most hits that fit into one snippet; the earliest where several do. */
function densest(hits: readonly Hit[]): [number, number] {
  let best: [number, number] = [0, 0];
  let last = 0;
  for (let first = 0; first < hits.length; first += 1) {
    last = Math.max(last, first);
    while (hits[last + 1] && hits[last + 1]!.end - hits[first]!.start <= LENGTH - LEAD) last += 1;
    if (last - first > best[1] - best[0]) best = [first, last];
  }
  return best;
}

function partsOf(text: string, start: number, end: number, hits: readonly Hit[]): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = start;
  const push = (to: number, hit: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), hit });
    at = Math.max(at, to);
  };
  for (const hit of hits) {
    if (hit.end <= start || hit.start >= end) continue;
    push(hit.start, false);
    push(Math.min(hit.end, end), true);
  }
  push(end, false);
  return parts;
}

const SPACE = /\s/;

/** The start of the first whole word from an offset on, not past `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  for (let at = from; at < limit; at += 1) if (SPACE.test(text[at - 1]!)) return at;
  return limit;
}

/** The end of the last whole word up to an offset, not before `limit`. */
function wordEnd(text: string, from: number, limit: number): number {
  if (from >= text.length) return text.length;
  for (let at = from; at > limit; at -= 1) if (SPACE.test(text[at]!)) return at;
  return isLow(text, Math.max(from, limit)) ? Math.max(from, limit) - 1 : Math.max(from, limit);
}

/** Whether an offset parts a surrogate pair. */
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
