import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { dropHeadings } from './headings.js';
import { dropGeneralRules } from './general.js';
import { dropHomeAffairs } from './home.js';
import { mergeDuplicates } from './duplicates.js';
import { keepParties } from './parties.js';
import { dropPressRoom } from './press-room.js';
import { preferSpecific } from './specific.js';

/** Takes the drafts of a document and gives those that stay, changed where need be. */
export type Refiner = (scene: Scene, drafts: readonly Draft[]) => readonly Draft[];

/** The refiners in their order. */
export const REFINERS: readonly Refiner[] = [
  dropHeadings,
  dropGeneralRules,
  dropHomeAffairs,
  dropPressRoom,
  preferSpecific,
  keepParties,
  mergeDuplicates,
];
