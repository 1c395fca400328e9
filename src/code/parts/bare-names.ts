import type { TokenMention } from '../../analysis/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

/** What a place is called before its name: "the city of X". */
const SETTLEMENTS = words(
  'city town village port capital district municipality township suburb neighborhood neighbourhood hamlet settlement commune province governorate county oblast',
);

/**
 * "the former leader X", "the town of X": the name that the text is marked with, for a description that was made for
 * the statement; a description that is a mention by itself stays.
 */
export function byName(scene: Scene, filler: TokenMention): TokenMention {
  const found = scene.mentionsWithin(scene.tokens.sentence[filler.head] ?? -1);
  if (found.some(({ start, end }) => start === filler.start && end === filler.end)) return filler;
  const name = found.find(
    ({ first, last, type }) => type === filler.type && last === filler.last && first > filler.first,
  );
  return name && isNameOf(scene, name) ? name : filler;
}

function isNameOf({ tokens, trees, lemma }: Scene, { first, head, type }: TokenMention): boolean {
  const before = first - 1;
  if (tokens.form(head) === tokens.lower(head)) return false;
  if (tokens.lower(before) === 'of') return type === 'place' && SETTLEMENTS.has(lemma(before - 1));
  return /^(?:NOUN|PROPN|ADJ|DET)$/.test(trees.upos(before));
}
