import type { Rule } from '../draft.js';
import { act } from './act.js';
import { agreement } from './agreement.js';
import { alignment } from './alignment.js';
import { control } from './control.js';
import { evidence } from './evidence.js';
import { force } from './force.js';
import { harm } from './harm.js';
import { meeting } from './meeting.js';
import { money } from './money.js';
import { people } from './people.js';
import { position } from './position.js';
import { service } from './service.js';
import { story } from './story.js';

/** One rule for each kind of statement, in the order in which they are tried at a token. */
export const RULES: readonly Rule[] = [
  force,
  control,
  harm,
  people,
  service,
  agreement,
  alignment,
  meeting,
  position,
  evidence,
  story,
  money,
  act,
];
