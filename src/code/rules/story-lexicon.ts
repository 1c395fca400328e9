import { words } from '../lexicon/index.js';

export type Story = 'alleged' | 'refuted' | 'corrected' | 'challenged';

/** What somebody else has said. */
export const ACCOUNTS =
  words(`claim allegation accusation report story account version rumour rumor narrative statement assertion charge
  responsibility involvement wrongdoing complicity insinuation speculation news article publication fabrication disinformation misinformation lie propaganda suggestion material figure toll finding conclusion information interpretation`);
/** Finer than the reporting verbs that deny: who refutes an account calls it untrue, who questions it leaves it open. */
export const VERBS: readonly (readonly [Story, ReadonlySet<string>])[] = [
  ['refuted', words('refute deny debunk rebut disprove repudiate dismiss reject contradict')],
  ['corrected', words('correct retract amend clarify')],
  ['challenged', words('challenge dispute question doubt contest')],
];
export const FALSE =
  words(`false untrue baseless groundless unfounded fabricated fake fictitious misleading absurd inaccurate incorrect unsubstantiated
  manipulative slanderous nonsense lie fabrication fiction hoax falsehood disinformation misinformation manipulation provocation propaganda slander staged invention
  distortion defamation myth unproven wrong`);
/** Verbs that hold something to be so, besides the reporting verbs that call it so. */
export const HOLDING = words('consider deem regard find');
export const ALLEGING = words('allege insinuate purport falsely_claim');
