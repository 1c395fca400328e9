import type { Layers, Tokens } from '../../analysis/index.js';
import type { Run } from './runs.js';

/** A quotation with its marks as a run of tokens; `open` where its paragraph ended before it was closed. */
export interface Quotation {
  readonly run: Run;
  readonly paragraph: number;
  readonly open: boolean;
}

/** The quotations of a document in order, and for each token the index of the one that holds it, or -1. */
export interface Quotations {
  readonly all: readonly Quotation[];
  readonly at: Int32Array;
}

const OPENERS = new Set(['“', '„', '«']);
const CLOSERS = new Set(['”', '»']);

/**
 * Finds quotations by their marks: “ ”, « », straight double marks, and two single ones (''). A paragraph's end closes
 * what is open. Marks within a quotation of the other shape are part of it.
 */
export function quotationsIn({ tokens, blocks }: Pick<Layers, 'tokens' | 'blocks'>): Quotations {
  const { text } = tokens;
  const all: Quotation[] = [];
  const at = new Int32Array(tokens.length).fill(-1);
  blocks.forEach(({ start, end }, paragraph) => {
    for (const { from, to, open } of markedRanges(text, start, end)) {
      const run = tokens.within({ start: from, end: to });
      if (run[1] - run[0] < 3 || isNickname(tokens, run)) continue;
      at.fill(all.length, run[0], run[1]);
      all.push({ run, paragraph, open });
    }
  });
  return { all, at };
}

/** "Sean “Jack” MacFarland": marks within a name quote nobody. */
function isNickname(tokens: Tokens, [first, last]: Run): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(tokens.form(i));
  if (last - first > LONGEST_NICKNAME || !isCapital(first - 1) || !isCapital(last)) return false;
  for (let i = first + 1; i + 1 < last; i += 1) if (!isCapital(i)) return false;
  return true;
}
const LONGEST_NICKNAME = 4;

interface Marked {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

function markedRanges(text: string, start: number, end: number): Marked[] {
  const found: Marked[] = [];
  let from = -1;
  let shape = '';
  for (let i = start; i < end; i += 1) {
    const mark = markAt(text, i);
    if (mark === '') continue;
    if (from < 0) {
      if (OPENERS.has(mark) || ((mark === '"' || mark === "''") && !isClosing(text, i, mark.length)))
        [from, shape] = [i, mark];
    } else if (closes(shape, mark) && !(mark.length === 1 && shape === "''")) {
      found.push({ from, to: i + mark.length, open: false });
      from = -1;
    }
    i += mark.length - 1;
  }
  if (from >= 0) found.push({ from, to: end, open: true });
  return found;
}

function markAt(text: string, i: number): string {
  const character = text.charAt(i);
  if (character === '"' || OPENERS.has(character) || CLOSERS.has(character)) return character;
  if (character === "'" && text.charAt(i + 1) === "'") return "''";
  return character === '`' && text.charAt(i + 1) === '`' ? "''" : '';
}

const closes = (opened: string, mark: string): boolean =>
  opened === '«'
    ? mark === '»'
    : opened === '„'
      ? mark === '”' || mark === '“'
      : opened === '“'
        ? mark === '”'
        : mark === opened;

/** A mark right after a letter or a stop and before a space closes something that was never opened. */
const isClosing = (text: string, i: number, length: number): boolean =>
  /[^\s([—–-]/u.test(text.charAt(i - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(i + length)) && i > 0;

/** The quotation that ends with the token before `at`, or null. */
export const quotationEndingAt = ({ all, at }: Quotations, token: number): Quotation | null => {
  const quotation = all[at[token - 1] ?? -1];
  return quotation && quotation.run[1] === token ? quotation : null;
};
