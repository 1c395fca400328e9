import type { Rule } from '../scene.js';
import { alongRoad } from './along-road.js';
import { alongWater } from './along-water.js';
import { around } from './around.js';
import { between } from './between.js';
import { byDirection } from './by-direction.js';
import { byDistance } from './by-distance.js';
import { byPart } from './by-part.js';
import { bySide } from './by-side.js';
import { onBorder } from './on-border.js';
import { triBorder } from './tri-border.js';

/** The relations read, in order: of two that begin together the longer wins, then the earlier of the list. */
export const RULES: readonly Rule[] = [
  byDistance,
  byDirection,
  byPart,
  bySide,
  between,
  alongRoad,
  onBorder,
  triBorder,
  alongWater,
  around,
];
