import type { TextBlock } from '../analysis/index.js';
import type { Result } from '../lib/index.js';

/** What a reader finds in a file. Null where the file does not say. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** A format that Readout reads. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Whether decoded text without a telling extension is of this format. */
  readonly recognises: (text: string) => boolean;
  readonly read: (file: string, text: string) => Result<Reading>;
}
