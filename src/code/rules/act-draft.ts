import type { Draft } from '../draft.js';
import type { Act } from './act-frames.js';

/** The draft of an act; roles that nobody fills are left out. */
export function make(
  detail: Act,
  trigger: number,
  roles: Readonly<Record<string, readonly number[]>>,
  more: Partial<Draft> = {},
): Draft {
  const filled = Object.entries(roles).filter(([, nodes]) => nodes.length > 0);
  return {
    kind: 'act',
    detail,
    trigger,
    anchor: trigger,
    roles: Object.fromEntries(filled),
    places: null,
    counts: [],
    ...more,
  };
}

/** A threat holds as said, though what it threatens with is to come. */
export const THREAT: Partial<Draft> = {
  cameo: '130',
  stance: { polarity: 'affirmed', certainty: 'certain', reality: 'happened' },
};

/** A demand is made by saying it; what is demanded is not yet so. */
export const DEMAND: Partial<Draft> = {
  cameo: '100',
  stance: { polarity: 'affirmed', certainty: 'certain', reality: 'requested' },
};
