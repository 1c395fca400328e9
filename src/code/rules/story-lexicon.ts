import { words } from '../lexicon/index.js';

export type Story = 'alleged' | 'refuted' | 'corrected' | 'challenged';

/** What somebody else has said. */
export const ACCOUNTS =
  words(`claim allegation accusation report story account version rumour rumor narrative statement assertion charge
  responsibility involvement wrongdoing complicity insinuation speculation news article publication fabrication disinformation misinformation lie propaganda suggestion material figure toll finding conclusion information interpretation
  explanation tale tally boast assurance dispatch item segment myth canard notion theory thesis hypothesis portrayal depiction characterisation characterization
  innuendo testimony hearsay gossip coverage broadcast bulletin denial smear falsification pretext`);
/** Those who tell the news. */
export const OUTLETS = words(
  'media medium outlet television tv radio newspaper daily broadcaster channel station press website blogger propagandist portal tabloid weekly magazine',
);
/** What is shown as proof of an account. */
export const MATERIAL = words(
  'footage video image imagery photo photograph picture recording tape audio document letter clip film screenshot evidence',
);
/** What is doubted of an account or of what is shown for it. */
export const QUALITIES = words(
  'authenticity veracity credibility accuracy reliability truthfulness provenance plausibility genuineness truth validity origin objectivity impartiality',
);
/** Verbs of saying whose content is an account: "what he had told the Council". */
export const TOLD = words(
  'say tell claim report allege state assert write publish announce declare maintain suggest describe',
);
/** Finer than the reporting verbs that deny: who refutes an account calls it untrue, who questions it leaves it open. */
export const VERBS: readonly (readonly [Story, ReadonlySet<string>])[] = [
  [
    'refuted',
    words(`refute deny debunk rebut disprove repudiate dismiss reject contradict belie gainsay discredit dispel explode quash scotch disavow
  demolish rubbish ridicule disclaim disown shatter puncture squash confute invalidate`),
  ],
  ['corrected', words('correct retract amend clarify recant rectify revise')],
  ['challenged', words('challenge dispute question doubt contest query distrust mistrust impugn')],
];
/** What is said of an account that is held not to be so. */
const UNTRUE =
  words(`false untrue baseless groundless unfounded fabricated fake fictitious absurd inaccurate incorrect fabricated preposterous ludicrous bogus
  slanderous nonsense lie fabrication fiction hoax falsehood disinformation misinformation manipulation provocation propaganda slander staged invention
  distortion defamation myth wrong canard falsification smear fantasy libel calumny forgery travesty concoction fairytale fairy_tale figment fake_news insinuation defamatory
  erroneous mendacious`);
/** What is said of an account that is left open, or called a bad one. */
export const DOUBTFUL =
  words(`misleading unsubstantiated unproven manipulative questionable dubious doubtful unconvincing implausible far-fetched incredible
  suspicious unreliable unverified unverifiable unsupported one-sided biased tendentious speculative contradictory inconsistent flawed exaggerated speculation simplistic`);
export const FALSE: ReadonlySet<string> = new Set([...UNTRUE, ...DOUBTFUL]);
/** Verbs that hold something to be so, besides the reporting verbs that call it so. */
export const HOLDING = words('consider deem regard find expose unmask reveal show');
/** Verbs whose content is told as somebody's claim. */
export const ALLEGING = words(
  'allege insinuate purport claim falsely_claim boast rumour rumor assert contend maintain',
);
/** What is told from mouth to mouth. */
export const RUMOURS = words(
  'rumour rumor allegation insinuation speculation gossip canard innuendo disinformation falsehood fabrication lie myth claim story tale',
);
