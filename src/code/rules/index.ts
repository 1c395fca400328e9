import type { Rule } from '../draft.js';
import { agreement } from './agreement.js';
import { control } from './control.js';
import { force } from './force.js';
import { harm } from './harm.js';
import { meeting } from './meeting.js';
import { people } from './people.js';

/** One rule for each kind of statement, in the order in which they are tried. */
export const RULES: readonly Rule[] = [force, control, harm, people, agreement, meeting];
