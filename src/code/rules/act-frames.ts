import type { Frame } from '../lexicon/index.js';

export type Act =
  | 'accuse'
  | 'request'
  | 'reject'
  | 'threaten'
  | 'protest'
  | 'sanction'
  | 'mobilize'
  | 'coerce'
  | 'aid'
  | 'cooperate'
  | 'consult'
  | 'support'
  | 'concede'
  | 'retreat'
  | 'agree';

export interface ActFrame extends Frame<Act> {
  /** Who must be a party: the doer, or both sides (for words of everyday life); nobody where the words say enough. */
  readonly needs: 'doer' | 'both' | 'either' | 'any';
  readonly cameo?: string;
  /** Whether the verb must govern a clause ("refused to withdraw", "urged them to stop"). */
  readonly clause?: boolean;
  /** Whether the other side must be said as well, named or not. */
  readonly recipient?: boolean;
  /** The preposition that the noun must stand behind ("at the invitation of", "with the help of", "in protest", "under sanctions"). */
  readonly behind?: 'at' | 'with' | 'in' | 'under';
  /** Whether the doers must be a crowd: "youths hurling stones", not an army. */
  readonly crowd?: boolean;
  /** Whether the verb must have an object ("returned the statue to", not "returned to"). */
  readonly object?: boolean;
}

export const PATIENT = ['patient'] as const;
/** The frame of a verb: who must be a party, and where the other side stands. */
export const act = (
  detail: Act,
  needs: ActFrame['needs'] = 'doer',
  to: readonly string[] = PATIENT,
  more: Partial<ActFrame> = {},
): ActFrame => ({ detail, needs, roles: { by: ['agent', 'by'], to }, ...more });

/** Where the other side of a noun stands. */
export const AGAINST = ['against', 'on', 'at', 'with', 'of', 'to', 'for', 'over', 'into'] as const;

/** The frame of a noun: its doer stands before it or behind "of", "by", "from". */
export const says = (
  detail: Act,
  to: readonly string[] = AGAINST,
  more: Partial<ActFrame> = {},
): ActFrame => ({
  detail,
  needs: 'either',
  roles: { by: ['agent', 'by', 'from', 'of'], to },
  ...more,
});

/** A row of the lexicon: patterns and their frame. */
export type ActRow = readonly [patterns: string, frame: ActFrame];

/** What is given to those in need, or to an ally; alternatives of a pattern. */
export const SUPPLIES =
  'aid|assistance|relief|food|foodstuff|grain|flour|wheat|rice|medicine|medication|insulin|vaccine|blood|blanket|tent|tarpaulin|kit|ration|package|parcel|shelter|supply|supplies|clothing|seed|tool|hoe|net|fertiliser|fertilizer|generator|pump|ambulance|equipment|fuel|diesel|water|voucher|wheelchair|mattress|meal|hamper|helmet|vest|weapon|missile|drone|tank|rocket|ammunition|uniform|shell|rifle|gun|arm|munition';
