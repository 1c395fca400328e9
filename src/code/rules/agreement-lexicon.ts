import { words } from '../lexicon/index.js';

export type Agreement =
  'signed' | 'in-force' | 'being-prepared' | 'extended' | 'observed' | 'violated' | 'ended' | 'proposed';

type Verbs = readonly (readonly [Agreement, ReadonlySet<string>])[];
/** Verbs whose object the text is ("signed the accord"), or whose subject ("the truce took effect"). */
export const OBJECT_VERBS: Verbs = [
  [
    'signed',
    words(
      'sign conclude reach strike ink initial seal adopt ratify approve endorse enter accept broker mediate facilitate secure clinch join forge',
    ),
  ],
  [
    'being-prepared',
    words(
      'prepare draft negotiate discuss coordinate elaborate develop finalise finalize work_out work hammer_out agree_on pursue forge seek',
    ),
  ],
  ['extended', words('extend prolong renew expand reaffirm')],
  [
    'observed',
    words(
      'observe respect honour honor uphold implement comply follow maintain fulfil fulfill keep apply execute consolidate strengthen monitor',
    ),
  ],
  ['violated', words('violate breach break undermine flout disregard sabotage contravene')],
  [
    'ended',
    words(
      'end terminate denounce suspend abandon cancel scrap revoke renounce quit leave withdraw abrogate repudiate collapse',
    ),
  ],
  ['proposed', words('propose suggest offer table submit announce declare call demand urge seek initiate')],
];
export const SUBJECT_VERBS: Verbs = [
  [
    'in-force',
    words('enter take come hold remain apply begin start stand operate function cover work last persist'),
  ],
  ['ended', words('collapse end expire fail break lapse crumble fall unravel')],
];
export const NOUNS_OVER: Verbs = [
  [
    'observed',
    words(
      'implementation observance compliance respect adherence fulfilment fulfillment enforcement consolidation monitoring',
    ),
  ],
  ['violated', words('violation breach infringement breaking')],
  ['signed', words('signing conclusion adoption ratification signature')],
  ['being-prepared', words('preparation drafting negotiation elaboration coordination discussion forging')],
  ['extended', words('extension prolongation renewal')],
  ['ended', words('collapse end termination expiry breakdown suspension')],
];
/** What a verb or a noun makes of a text; null where it makes nothing of it. */
export const detailOf = (verbs: Verbs, lemma: string): Agreement | null =>
  verbs.find(([, lemmas]) => lemmas.has(lemma))?.[0] ?? null;

/** Who brings a text about between others is no party to it. */
export const BROKERING = words('broker mediate facilitate');
