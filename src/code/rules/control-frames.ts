import type { Frame } from '../lexicon/index.js';

// What words of holding, taking and leaving ground take beside them.

export type Control = 'gains' | 'loses' | 'holds' | 'contests' | 'approaches' | 'leaves' | 'besieges';
export interface ControlFrame extends Frame<Control> {
  /** Whether it must be somebody armed: words that civilians do as well ("enter", "reach", "leave"). */
  readonly byArmed?: boolean;
  readonly near?: boolean;
  /** Whether the word is hostile by itself, whoever does it. */
  readonly byAny?: boolean;
  /** Whether it is read of somebody armed though no place is named. */
  readonly landless?: boolean;
  /** Whether it is said of a front line only. */
  readonly byFront?: boolean;
}

/** Where the ground stands that a noun of holding is about. */
export const OVER = ['of', 'over', 'in', 'at'] as const;
/** The same of a grip or a hold. */
export const ON = ['on', 'over', 'of', 'in', 'around'] as const;
/** Where something is. */
export const AT = ['in', 'at', 'on', 'near', 'along', 'around', 'across', 'inside'] as const;
/** What is moved upon. */
export const AHEAD = [
  ...['to', 'toward', 'towards', 'on', 'into', 'within', 'to within', 'nearer to', 'closer to', 'nearer'],
  ...['along', 'in', 'inside', 'across', 'through', 'of'],
] as const;

/** A frame whose doer takes, holds or leaves the place in these slots. */
export const takes = (
  detail: Control,
  place: readonly string[] = ['patient'],
  more: Partial<ControlFrame> = {},
): ControlFrame => ({
  detail,
  roles: { by: ['agent', 'by'], from: ['from'] },
  place,
  ...more,
});
/** A frame of somebody armed who moves or stands. */
export const moves = (
  detail: Control,
  place: readonly string[],
  more: Partial<ControlFrame> = {},
): ControlFrame => ({
  detail,
  roles: { by: ['agent', 'of', 'patient', 'by'] },
  place,
  byArmed: true,
  ...more,
});
/** Only of somebody armed. */
export const BY_ARMED = { byArmed: true } as const;

/** A frame of giving ground up to somebody. */
export const GIVES: ControlFrame = {
  detail: 'loses',
  roles: { by: ['agent', 'by'], from: ['to'] },
  place: ['patient'],
};
