import { drop } from './drop.js';
import { joinClock } from './join-clock.js';
import { joinNight } from './join-night.js';
import { joinRange } from './join-range.js';
import { joinWeekdayDate } from './join-weekday-date.js';
import { joinYear } from './join-year.js';
import { overlap } from './overlap.js';
import { parts } from './parts.js';
import { placeCounted } from './place-counted.js';
import type { Refiner } from './refiner.js';
import { shareYear } from './share-year.js';
import { widenAmounts } from './widen-amounts.js';

/** The refiners in the order they are run over what the rules found in a sentence. */
export const REFINERS: readonly Refiner[] = [
  joinWeekdayDate,
  joinClock,
  joinYear,
  shareYear,
  parts,
  joinRange,
  joinNight,
  placeCounted,
  widenAmounts,
  overlap,
  drop,
];
