import type { Frame } from '../lexicon/index.js';

// What words of armed action take beside them.

export type Force = 'ground' | 'air' | 'artillery' | 'naval' | 'explosive' | 'clash' | 'other';
/**
 * What must stand around a trigger: nothing, somebody armed, something to be hit, a shell that does it, something that flies
 * (a shell or a drone), a vessel that it is done to; a charge or a blast that does it, somebody who runs onto a charge; doers
 * who are armed or violent themselves (`byArmed`), such doers with a building, a place or people (`sacking`) or with an armed foe
 * (`foes`); a foe who can wage war and whom one now resists (`defence`); an armed group that it is against, armed sides that it is
 * between.
 */
export type Strength =
  | 'plain'
  | 'armed'
  | 'target'
  | 'shells'
  | 'flying'
  | 'vessel'
  | 'charge'
  | 'blast'
  | 'onto-charge'
  | 'byArmed'
  | 'sacking'
  | 'foes'
  | 'defence'
  | 'against-foes'
  | 'between-armed';
export interface ForceFrame extends Frame<Force> {
  readonly strength: Strength;
  readonly isMutual?: boolean;
}

/** Where what is hit stands. */
export const TARGETS = ['patient', 'on', 'against', 'at', 'upon', 'into', 'toward', 'towards'] as const;
/** A frame whose doer is the agent and whose target stands in these slots. */
export const frame = (detail: Force, strength: Strength, to: readonly string[] = TARGETS): ForceFrame => ({
  detail,
  strength,
  roles: { by: ['agent', 'by'], to },
});
/** A frame of what two sides do to each other. */
export const mutual = (strength: Strength): ForceFrame => ({
  detail: 'clash',
  strength,
  isMutual: true,
  roles: { by: ['between', 'among', 'agent', 'of', 'by'], to: ['with', 'against', 'patient'] },
});

/** Where what is shot at stands, when the object is the shot. */
export const SHOT_AT = ['at', 'on', 'into', 'toward', 'towards', 'to', 'against', 'over', 'across'] as const;

/** A frame of a war: whose it is and on whom it is waged. */
export const WAGED: ForceFrame = {
  detail: 'clash',
  strength: 'target',
  isMutual: true,
  roles: { by: ['between', 'among', 'agent', 'by'], to: ['with', 'against', 'on'] },
  place: ['in', 'across'],
};
