import type { Tokens, Trees } from '../../analysis/index.js';
import type { Found } from './settle.js';

/** Without a person taken from a word that only qualifies the next: "an official visit", "an expert panel". */
export const withoutQualifiers = (names: readonly Found[], tokens: Tokens, trees: Trees): Found[] =>
  names.filter(({ first, last, type }) => {
    const word = last - 1;
    const isQualifying =
      type === 'person' &&
      last - first === 2 &&
      /^an?$/.test(tokens.lower(first)) &&
      trees.upos(word) === 'ADJ' &&
      trees.rel(word) === 'amod' &&
      (trees.head[word] ?? -1) === last;
    return !isQualifying;
  });

const THINGS: ReadonlySet<string> = new Set(['platform', 'weapon', 'vehicle']);
const BANDS = /^(?:factions?|militias?|helmets|berets|brigades?|battalions?|commandos|marines)$/;

/** "the Kit-Gwang faction", "Blue Helmets": a band of people, whatever the words before it sound like. */
export const bandsOfPeople = (names: readonly Found[], tokens: Tokens): Found[] =>
  names.map((name) => {
    const word = tokens.lower(name.last - 1);
    const isCovered =
      /^(?:helmets|berets)$/.test(word) && !/^(?:blue|white|green|red)$/.test(tokens.lower(name.last - 2));
    return THINGS.has(name.type) && BANDS.test(word) && !isCovered ? { ...name, type: 'organisation' } : name;
  });
