import type { Frame } from '../lexicon/index.js';

export type Harm = 'killed' | 'injured' | 'detained' | 'abducted' | 'missing' | 'destroyed' | 'damaged';

/** What must be harmed: living beings, things, whoever it is, but in war, those who bear arms, or arms. */
export type Victim = 'people' | 'things' | 'martial' | 'armed' | 'arms';

/** What a verb that is said of much else must show besides its victim. */
export type HarmTest =
  | 'held'
  | 'by force'
  | 'in war'
  | 'missile'
  | 'own body'
  | 'own life'
  | 'from sight'
  | 'medical'
  | 'by fire'
  | 'a fire'
  | 'fatal'
  | 'struck'
  | 'taken'
  | 'loved'
  | 'atrocity'
  | 'of life';

export interface HarmFrame extends Frame<Harm> {
  readonly victim: Victim;
  readonly test?: HarmTest;
}

export type Row = readonly [patterns: string, frame: HarmFrame];

/** What somebody does to somebody or something. */
export const frame = (
  detail: Harm,
  victim: Victim,
  who: readonly string[] = ['patient'],
  by: readonly string[] = ['agent', 'by'],
): HarmFrame => ({ detail, victim, roles: { who, by } });

/** What befalls the subject. */
export const suffers = (detail: Harm, victim: Victim = 'people', test?: HarmTest): HarmFrame => ({
  detail,
  victim,
  roles: { who: ['agent', 'patient'] },
  ...(test ? { test } : {}),
});

/** What a noun says was brought upon somebody. */
export const causes = (detail: Harm, victim: Victim = 'people'): HarmFrame => ({
  detail,
  victim,
  roles: { who: ['of', 'among', 'to', 'on', 'upon', 'patient', 'undergoer'], by: ['agent', 'by'] },
});

/** A frame that must show more than its victim. */
export const tested = (one: HarmFrame, test: HarmTest): HarmFrame => ({ ...one, test });
