import type { Verb } from '../verb.js';
import { add } from './add.js';
import { explain } from './explain.js';
import { list } from './list.js';
import { parse } from './parse.js';
import { pipe } from './pipe.js';
import { read } from './read.js';
import { reread } from './reread.js';
import { restore } from './restore.js';
import { schema } from './schema.js';
import { search } from './search.js';
import { serve } from './serve.js';
import { show } from './show.js';
import { start } from './start.js';
import { statements } from './statements.js';
import { verify } from './verify.js';
import { withdraw } from './withdraw.js';

/** The commands, in the order of the help. A new one is a file and a line here. */
export const COMMANDS: readonly Verb[] = [
  read,
  pipe,
  parse,
  schema,
  add,
  list,
  show,
  search,
  statements,
  explain,
  withdraw,
  restore,
  reread,
  verify,
  serve,
  start,
];
