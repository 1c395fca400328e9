import { isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { type Citation, cited } from './evidence-citation.js';
import { LIKENESS, type Sort } from './evidence-lexicon.js';

// Recordings that come out, and messages that are spoken on them.

const EMERGING = words('emerge surface circulate resurface');

/** "a video has emerged", "photographs surfaced online" */
export function asEmerging(scene: Scene, seat: number, sort: Sort): Citation | null {
  const head = scene.trees.head[seat] ?? -1;
  const isNew =
    sort === 'view' &&
    scene.trees.rel(seat) === 'nsubj' &&
    isVerb(scene, head) &&
    EMERGING.has(scene.lemma(head));
  // A picture that emerges is an impression.
  return isNew && !LIKENESS.has(scene.lemma(seat)) ? cited(head) : null;
}

const MESSAGES = words('message address statement recording tape clip');
const ADDRESSING = words('say call claim urge threaten announce vow state declare warn appeal pledge tell');

/** "In an audio message the leader called for attacks": a recording of whoever speaks. */
export function asMessage(scene: Scene, token: number, seat: number, sort: Sort): Citation | null {
  const head = scene.trees.head[seat] ?? -1;
  const isTold =
    sort === 'view' &&
    MESSAGES.has(scene.lemma(token)) &&
    /^(?:in|via|through)$/.test(prepositionOf(scene, seat)) &&
    isVerb(scene, head) &&
    ADDRESSING.has(scene.lemma(head));
  return isTold ? cited(token) : null;
}
