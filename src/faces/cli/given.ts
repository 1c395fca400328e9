import { success, type Result } from '../../lib/index.js';
import type { Given } from '../engine.js';
import { checkDate } from '../dates.js';
import { textOption, type Flag, type Options } from './verb.js';

/** What a user may say of a document that its file does not. */
export const GIVEN_OPTIONS: readonly Flag[] = [
  { flags: '--published <date>', summary: 'date of publication, YYYY-MM-DD' },
  { flags: '--publisher <name>', summary: 'who published it' },
];

/** Reads the options of GIVEN_OPTIONS. Fault: option.date. */
export function givenOf(options: Options): Result<Given> {
  const published = textOption(options, 'published');
  const publisher = textOption(options, 'publisher');
  const date = published === undefined ? undefined : checkDate(published);
  if (date && !date.ok) return date;
  return success({ ...(published && { published }), ...(publisher && { publisher }) });
}
