import type { Console } from '../console.js';

export type Paint = (words: string) => string;

/** How to write on a terminal, or to a file: its width in columns, and its styles (which do nothing without colour). */
export interface Display {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly cyan: Paint;
  readonly magenta: Paint;
}

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** Colours on a terminal, unless NO_COLOR is set; FORCE_COLOR has the last word (no-color.org, force-color.org). */
export function displayOf(stream: Console['stdout'], env: Console['env']): Display {
  const columns = stream.columns ?? (Number(env['COLUMNS']) || DEFAULT_WIDTH);
  const paint = hasColour(stream.isTTY === true, env) ? escape : () => plain;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39),
    magenta: paint(35, 39),
  };
}

function hasColour(isTerminal: boolean, env: Console['env']): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

const plain: Paint = (words) => words;
const escape =
  (on: number, off: number): Paint =>
  (words) =>
    words === '' ? '' : `\u001b[${on}m${words}\u001b[${off}m`;
