import type { Console } from './console.js';
import type { ExitStatus } from './exit.js';

/** A word of the command line, in commander's notation: '<file...>', '--data <folder>'. */
export interface Flag {
  readonly flags: string;
  readonly summary: string;
}

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** One call of a command: its arguments in order, its options by their camelCase names. */
export interface Invocation {
  readonly arguments: readonly string[];
  readonly options: Options;
  readonly console: Console;
}

/** Headings of the help, in their order. */
export const GROUPS = {
  reading: 'Reading, without a ledger:',
  keeping: 'Keeping, in a ledger:',
  desk: 'The desk:',
} as const;

/** A command of the program. What it needs is imported when it runs, so that the others start quickly. */
export interface Verb {
  readonly name: string;
  /** Where the help lists it. */
  readonly group: keyof typeof GROUPS;
  readonly summary: string;
  readonly arguments: readonly Flag[];
  readonly options: readonly Flag[];
  readonly run: (call: Invocation) => Promise<ExitStatus>;
}

/** The text of an option; undefined where it was not given. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
