import { lexicon, type Lexicon, words } from '../lexicon/index.js';

export type Agreement =
  'signed' | 'in-force' | 'being-prepared' | 'extended' | 'observed' | 'violated' | 'ended' | 'proposed';

type Verbs = readonly (readonly [Agreement, ReadonlySet<string>])[];
/** Verbs whose object the text is ("signed the accord"), or whose subject ("the truce took effect"). */
export const OBJECT_VERBS: Verbs = [
  [
    'signed',
    words(
      `sign conclude reach strike ink initial seal adopt ratify approve endorse enter accept broker mediate facilitate secure clinch join rejoin
      forge countersign co-sign agree formalise formalize pen undersign consummate`,
    ),
  ],
  [
    'being-prepared',
    words(
      `prepare draft negotiate discuss coordinate elaborate develop finalise finalize work_out work hammer_out agree_on pursue forge seek
      formulate devise craft polish refine thrash redraft renegotiate fine-tune near hone`,
    ),
  ],
  ['extended', words('extend prolong renew expand reaffirm lengthen perpetuate protract broaden widen')],
  [
    'observed',
    words(
      `observe respect honour honor uphold implement comply follow maintain fulfil fulfill keep apply execute consolidate strengthen monitor
      heed obey preserve operationalise operationalize safeguard complete meet satisfy discharge`,
    ),
  ],
  [
    'violated',
    words(
      `violate breach break undermine flout disregard sabotage contravene infringe transgress trample ignore circumvent subvert torpedo
      shatter wreck defy disrespect contradict betray overstep scupper derail`,
    ),
  ],
  [
    'ended',
    words(
      `end terminate denounce suspend abandon cancel scrap revoke renounce quit leave withdraw abrogate repudiate collapse
      annul repeal rescind nullify void ditch jettison discontinue exit disavow discard freeze shelve mothball halt consign relegate dissolve
      invalidate bury forsake`,
    ),
  ],
  [
    'proposed',
    words(
      `propose suggest offer table submit announce declare call demand urge seek initiate float moot broach request recommend advocate
      champion solicit`,
    ),
  ],
];
export const SUBJECT_VERBS: Verbs = [
  // What holds is kept by those whom it binds.
  ['observed', words('hold')],
  ['extended', words('continue')],
  ['being-prepared', words('emerge crystallise crystallize loom')],
  [
    'in-force',
    words(
      `enter take come go remain apply begin start stand operate function cover work last persist prevail endure commence kick
      bind reign survive run`,
    ),
  ],
  [
    'ended',
    words(
      `collapse end expire fail break lapse crumble fall unravel elapse disintegrate founder evaporate terminate cease
      implode dissolve fizzle lose`,
    ),
  ],
];
export const NOUNS_OVER: Verbs = [
  [
    'observed',
    words(
      `implementation observance compliance respect adherence fulfilment fulfillment enforcement consolidation monitoring execution
      honouring honoring upholding operationalisation operationalization`,
    ),
  ],
  [
    'violated',
    words(
      `violation breach infringement breaking contravention infraction flouting disregard non-compliance noncompliance non-observance
      transgression defiance circumvention violating breaching non-implementation nonimplementation non-fulfilment
      non-fulfillment non-respect non-execution`,
    ),
  ],
  [
    'signed',
    words(
      'signing conclusion adoption ratification signature accession initialling initialing acceptance sealing brokering',
    ),
  ],
  [
    'being-prepared',
    words(
      'preparation drafting negotiation elaboration coordination discussion forging finalisation finalization formulation',
    ),
  ],
  ['extended', words('extension prolongation renewal rollover prolonging extending')],
  [
    'ended',
    words(
      `collapse end termination expiry breakdown suspension expiration abrogation denunciation demise rupture cancellation revocation
      annulment repudiation abandonment lapse rescission`,
    ),
  ],
  ['proposed', words('proposal offer suggestion')],
];

/** Turns of phrase around the text: a particle, a preposition before it, an object besides ("put =signature to:"). */
export const PHRASES: Lexicon<Agreement> = lexicon<Agreement>([
  [
    `put|affix|append|set|add|place =signature|name|pen|seal to:, put|place|affix =signature on:, put =pen on:, shake =hand on:, sign +off on:, sign +up to:, sign +on to:,
    enter into:, arrive at:, come to:, settle on:, agree on:, agree to:, agree upon:, assent to:, consent to:, subscribe to:,
    accede to:, commit to:, exchange|swap|trade =copy|instrument, give =consent|assent|blessing|nod|approval to:, say =yes to:, bring to:, set|put =hand to:`,
    'signed',
  ],
  [
    `work on:, hammer|thrash|iron|work|flesh +out, draw +up, put +together, labour|labor on:, put =touch to:, put =touch on:,
    close +in on:, edge|inch|move|work|strive|push|head|drive toward:, edge|inch|move|work|strive|push|head|drive towards:,
    work|strive for:, exchange|swap|trade =draft|version|comment|amendment|wording`,
    'being-prepared',
  ],
  [
    `roll|carry +over, give|grant|add|tack|allow|lend =hour|day|week|month|year|lease, add|tack =hour|day|week|month|year to:,
    tack +on =hour|day|week|month|year, tack|add =hour|day|week|month|year onto:, push|put|move +back =expiry|expiration|deadline|end,
    postpone|defer|delay|extend|move|shift =expiry|expiration|deadline|end, keep +alive, keep +going,
    give|grant|accord|allow|award|secure =extension|reprieve|renewal, give|grant|accord|allow|add =term|period|extension|renewal|reprieve to:`,
    'extended',
  ],
  [
    `comply|conform with:, abide by:, return|revert to:, adhere|stick|conform|hold|keep to:, stand by:, live +up to:, deliver on:, carry +out, give =effect to:,
    make +good on:, put into:practice|operation|action, translate into:practice|reality|action, keep =faith with:, keep =side|part|end|word, keep to:`,
    'observed',
  ],
  ['put|bring|set into:effect|force, keep|leave in:force|effect|place, put in:place', 'in-force'],
  [
    `renege|default|backtrack|trample|infringe|infringe on:, renege upon:, go +back on:, infringe upon:, trample upon:, run =counter to:, run +counter to:,
    fall =foul of:, run =afoul of:, cheat on:, ride|run =roughshod over:, make =mockery of:, drive =coach through:, break =faith with:, fly of:, clash|conflict with:,
    cock =snook at:, thumb =nose at:, tear =hole in:`,
    'violated',
  ],
  [
    `withdraw|pull|back|opt|drop|bow|walk|get +out of:, withdraw|pull|back|opt|drop|bow|walk out_of:, withdraw|retreat|exit from:, bring to:end|close, walk|pull|turn|step +away from:,
    walk away_from:, tear|rip +up, call|break +off, give +up, put|bring|declare|announce|proclaim =end to:, draw =line under:, turn =back on:, pull =plug on:, withdraw =signature from:,
    cast|throw|set|lay|put +aside, wind +up, back away_from:, back +away from:, put|place|hold|leave on:hold|ice, put|place|hold|leave|keep in:abeyance,
    do away_with:, do +away with:, break|step|pull out_of:, break free_from:, wash =hand of:, free|release =itself|themselves|himself from:,
    serve|give =notice of:, put =stop to:, bring to:halt|stop`,
    'ended',
  ],
  [
    `put|bring +forward, put|set +forth, come +up with:, lay +out, hold +out, call|push|press|lobby|appeal|plead|ask|beg|clamour|clamor|petition|hope|wish|wait|look for:,
    put =proposal for:, present with:, put|lay|place|set on:table, invite to:, insist on:, sound +out on:`,
    'proposed',
  ],
]);

/** Verbs that put forward a plan or a draft; of a text agreed they only say who shows it. */
export const SHOWING = words(
  'present unveil advance circulate share outline hand deliver send lodge convey release publish transmit lay relay forward pass propound',
);

/** What a verb or a noun makes of a text; null where it makes nothing of it. */
export const detailOf = (verbs: Verbs, lemma: string): Agreement | null =>
  verbs.find(([, lemmas]) => lemmas.has(lemma))?.[0] ?? null;

/** Who brings a text about between others is no party to it. */
export const BROKERING = words('broker mediate facilitate');
