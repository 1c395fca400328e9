import type { Phrase, TokenMention } from './layers.js';

/** A mention of which nothing is known but its words and its type: no actor, place, time or figure yet. */
export const mentionOf = (
  { start, end, first, last, head }: Phrase,
  type: TokenMention['type'],
): TokenMention => ({
  start,
  end,
  first,
  last,
  head,
  type,
  actor: null,
  place: null,
  time: null,
  figure: null,
  why: null,
});
