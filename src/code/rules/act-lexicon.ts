import { lexicon } from '../lexicon/index.js';
import type { ActFrame } from './act-frames.js';
import { COERCIVE } from './act-words-force.js';
import { HELPFUL } from './act-words-help.js';
import { SPOKEN_AGAINST } from './act-words-verbal.js';
import { YIELDING } from './act-words-yielding.js';

export type { Act, ActFrame } from './act-frames.js';
export { ACT_NOUNS } from './act-nouns.js';

/** Verbs by PLOVER event; of equal patterns the earlier counts. */
export const ACT_VERBS = lexicon<ActFrame>([...SPOKEN_AGAINST, ...COERCIVE, ...HELPFUL, ...YIELDING]);
