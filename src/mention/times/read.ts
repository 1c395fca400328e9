import type { Cursor } from './cursor.js';
import { find } from './find.js';
import type { Found } from './meaning.js';
import { REFINERS } from './refine/index.js';

/** The time expressions of a sentence, unresolved: what the rules find, put right by the refiners in their order. */
export const readSentence = (cursor: Cursor): readonly Found[] =>
  REFINERS.reduce<readonly Found[]>((found, { refine }) => refine(cursor, found), find(cursor));
