import { failure, success, type Result } from '../../lib/index.js';
import { textOption, type Flag, type Options } from './verb.js';

export const DEFAULT_PORT = 4747;

export const PORT_OPTION: Flag = { flags: '--port <number>', summary: `port of the desk (${DEFAULT_PORT})` };

/** Reads PORT_OPTION; 0 takes any free port. Fault: option.port. */
export function portOf(options: Options): Result<number> {
  const value = textOption(options, 'port');
  if (value === undefined) return success(DEFAULT_PORT);
  const port = Number(value);
  return /^\d{1,5}$/.test(value) && port <= 65_535 ? success(port) : failure('option.port', { value });
}
