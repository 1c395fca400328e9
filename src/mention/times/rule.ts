import type { Cursor } from './cursor.js';
import type { Found } from './meaning.js';

/** Classes of tokens that may begin a time expression without being in a closed list. */
export type TokenClass = 'digits' | 'numberWord' | 'mid' | 'fiscal';

/** A rule reads one shape of time expression from the token it is tried at. */
export interface Rule {
  /** What it reads, as the file is named. */
  readonly name: string;
  /** Lower-case words (no full stop) at which it is tried. */
  readonly words?: Iterable<string>;
  /** Classes of tokens at which it is tried. */
  readonly classes?: readonly TokenClass[];
  /** The expression that begins at token `at`, or null. */
  readonly read: (cursor: Cursor, at: number) => Found | null;
}

/** Declares a rule; here for the compiler and for a reader's eye. */
export const rule = (definition: Rule): Rule => definition;
