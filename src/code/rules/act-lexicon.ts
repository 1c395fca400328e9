import { lexicon } from '../lexicon/index.js';
import type { ActFrame } from './act-frames.js';
import { ASKING } from './act-words-asking.js';
import { BLAMING } from './act-words-blame.js';
import { COERCIVE } from './act-words-force.js';
import { HELPFUL } from './act-words-help.js';
import { MENACING } from './act-words-menace.js';
import { PENAL } from './act-words-penalties.js';
import { YIELDING } from './act-words-yielding.js';

export type { Act, ActFrame } from './act-frames.js';
export { ACT_NOUNS } from './act-nouns.js';

/** Verbs by PLOVER event; of equal patterns the earlier counts. */
export const ACT_VERBS = lexicon<ActFrame>([
  ...BLAMING,
  ...ASKING,
  ...MENACING,
  ...PENAL,
  ...COERCIVE,
  ...HELPFUL,
  ...YIELDING,
]);
