import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** Headings name topics; they state nothing. */
export const dropHeadings = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ trigger }) => !scene.isHeading(trigger));
