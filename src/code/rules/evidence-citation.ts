/** How a text points to evidence: the word at which it is vouched for, and the verbs that show, produce and find; -1 without. */
export interface Citation {
  readonly anchor: number;
  readonly showing: number;
  readonly producing: number;
  readonly finding: number;
}

/** A citation with what else is known of it. */
export const cited = (anchor: number, more: Partial<Citation> = {}): Citation => ({
  anchor,
  showing: -1,
  producing: -1,
  finding: -1,
  ...more,
});
