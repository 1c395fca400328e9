import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for giving way and for agreeing. */
export const YIELDING: readonly ActRow[] = [
  // CONCEDE, RETREAT
  [
    'call +off =offensive|operation|attack|exercise|raid',
    act('retreat', 'doer', ['against', 'on'], { cameo: '087' }),
  ],
  ['stand +down', act('retreat', 'doer', ['from'], { cameo: '087' })],
  [
    'walk +free, regain|recover =freedom|liberty',
    act('retreat', 'any', ['agent'], { cameo: '0841', roles: { by: [], to: ['agent'] } }),
  ],
  ['let +go', act('retreat', 'doer', PATIENT, { cameo: '0841', test: 'captive' })],
  [
    'hand|turn|give|bring +over =remains|captive|hostage, hand|give +back =body|remains|captive',
    act('retreat', 'any', ['to'], { cameo: '0842', test: 'official' }),
  ],
  ['return =remains|hostage|captive', act('retreat', 'doer', ['to'], { cameo: '0842' })],
  [
    'lift|ease =siege|blockade|embargo|sanction',
    act('retreat', 'any', ['on', 'against', 'of'], { cameo: '085', test: 'official' }),
  ],
  [
    'lift|end|revoke|rescind|reverse =suspension',
    act('retreat', 'doer', ['owner', 'of', 'on'], { cameo: '085', test: 'official' }),
  ],
  ['delist', act('retreat', 'doer', PATIENT, { cameo: '085' })],
  ['remove|strike|delete from:list|blacklist', act('retreat', 'either', PATIENT, { cameo: '085' })],
  [
    'unfreeze|unblock|unlock =asset|assets|fund|account',
    act('retreat', 'doer', ['of', 'owner'], { cameo: '085' }),
  ],
  [
    'dismantle =post|checkpoint|position|outpost|base|roadblock',
    act('retreat', 'doer', ['in', 'at'], { cameo: '087' }),
  ],
  [
    'announce|declare|grant|proclaim|decree|offer|extend =amnesty|clemency|reprieve|pardon|moratorium',
    act('concede', 'any', ['to', 'for'], { cameo: '081', test: 'official' }),
  ],
  ['tender|submit|hand|offer|announce =resignation, step +aside', act('concede', 'doer', [])],
  ['quit|relinquish|vacate =post|office|power|presidency', act('concede', 'doer', [])],
  [
    'repeal|revoke|withdraw|scrap|shelve|annul|rescind|abrogate =ban|bill|law|decree|tax|order|measure|tariff',
    act('concede', 'any', ['on', 'of'], { cameo: '081', test: 'official' }),
  ],
  ['give +way', act('concede', 'doer', ['to'])],
  ['drop|abandon|waive =condition|demand|insistence|objection|precondition', act('concede', 'doer', ['on'])],
  ['bow +to, backtrack on:, backpedal on:', act('concede', 'doer', [])],
  ['make|offer =concession|gesture', act('concede', 'doer', ['to', 'towards'])],
  [
    'allow, permit, authorise, authorize, clear',
    act('concede', 'either', PATIENT, { clause: true, test: 'let through' }),
  ],
  [
    'give|grant|issue =clearance|permission|authorisation|authorization|permit',
    act('concede', 'either', ['to', 'for'], { cameo: '081' }),
  ],
  [
    'authorise|authorize =use|opening|delivery|flight|passage|convoy|entry|crossing|shipment|visit|evacuation|landing',
    act('concede', 'doer', ['of', 'by', 'for'], { cameo: '081' }),
  ],
  [
    'postpone|delay|defer =ban|tax|law|execution|eviction|tariff',
    act('concede', 'doer', ['on'], { cameo: '081' }),
  ],
  [
    'acknowledge|admit|accept =responsibility|mistake|error|guilt|wrongdoing|fault|blame|culpability, concede =defeat',
    act('concede', 'doer', ['to']),
  ],
  ['acquit, exonerate, absolve', act('concede', 'either', PATIENT, { cameo: '081' })],
  [
    'grant =bail|parole|clemency, overturn|quash|annul =conviction|sentence|verdict',
    act('concede', 'any', ['to', 'of'], { cameo: '081' }),
  ],
  [
    'withdraw|pull =troop|force|soldier|unit|army|military|contingent',
    act('retreat', 'doer', ['from'], { cameo: '0872' }),
  ],
  [
    'cease|halt|stop|suspend|pause =operation|attack|offensive|hostility|fire|strike|shelling|bombing|test',
    act('retreat', 'doer', ['against', 'in', 'on'], { cameo: '087' }),
  ],
  [
    'return =artifact|artefact|property|territory|body|remain|land|asset|painting|sculpture|manuscript|portrait',
    act('retreat', 'doer', ['to'], { cameo: '0842' }),
  ],
  ['return to:', act('retreat', 'both', ['to'], { cameo: '0842', object: true })],
  ['set +free, let +free', act('retreat', 'doer', PATIENT, { cameo: '0841' })],
  [
    'call +off =strike|protest|blockade|boycott, end =strike|blockade|boycott|siege|occupation',
    act('concede', 'doer', ['against', 'of']),
  ],
  [
    'grant =permission|request|access|right|autonomy|amnesty|delay|extension|mandate|concession|independence|licence|license|visa',
    act('concede', 'doer', ['to', 'patient']),
  ],
  ['approve =request|deployment|release|access', act('concede', 'doer', ['of', 'from', 'to'])],
  [
    'allow|permit =access|passage|delivery|convoy|relief|corridor',
    act('retreat', 'doer', ['of', 'to', 'for', 'owner'], { cameo: '0863' }),
  ],
  ['allow|permit', act('concede', 'both', PATIENT, { clause: true })],
  ['reverse|revoke|overturn =decision|ban|order|policy|law', act('concede', 'doer', ['on', 'of'])],
  ['resign, step +down', act('concede', 'doer', [])],
  [
    'ease|relax|lift|loosen|suspend|remove|waive =sanction|embargo|blockade|siege|tariff',
    act('retreat', 'doer', ['on', 'against', 'of', 'in', 'to'], { cameo: '085' }),
  ],
  [
    'release|free =prisoner|hostage|detainee|captive|crew|activist|soldier|inmate|journalist|people|victim|student|pupil|girl|boy|child|passenger|worker|villager|farmer|abductee|serviceman|civilian|person|man|woman|member|fighter|sailor|dozen|hundred|thousand',
    act('retreat', 'doer', ['patient'], { cameo: '0841' }),
  ],
  ['release, free', act('retreat', 'both', ['patient'], { cameo: '0841' })],
  ['disarm, demobilise, demobilize', act('retreat', 'doer', PATIENT, { cameo: '0873' })],
  [
    'hand +over =body|prisoner|captive|remain|serviceman|soldier|hostage|detainee|pow|fighter',
    act('retreat', 'doer', ['to'], { cameo: '0842' }),
  ],
  [
    'ease|relax|lift|loosen|rescind =restriction|ban|curfew|measure|state|emergency|law|censorship',
    act('concede', 'doer', ['on', 'against', 'of', 'in', 'to'], { cameo: '081' }),
  ],
  ['silence =gun, hold =fire', act('retreat', 'doer', ['in', 'on'], { cameo: '0871' })],
  [
    'drop|withdraw =charge|accusation|case|complaint|lawsuit|suit|indictment',
    act('concede', 'either', ['against'], { cameo: '081' }),
  ],
  ['commute|reduce =sentence|term', act('concede', 'doer', ['of', 'owner'], { cameo: '081' })],
  ['give +in', act('concede', 'doer', ['to'], { test: 'gives in' })],
  ['relent, climb +down, cave +in, bow to:pressure|demand', act('concede', 'doer', ['to'])],
  ['yield, concede, acquiesce, back +down', act('concede', 'doer', ['to'])],
  ['amnesty, legalise, legalize, reinstate', act('concede', 'doer', PATIENT)],
  ['accede', act('concede', 'doer', ['to'])],
  // AGREE
  [
    'give =agreement|approval|blessing|word|promise|commitment|light|assurances, give|offer|provide =assurance, give|offer +assurances',
    act('agree', 'doer', ['to'], { test: 'pledged' }),
  ],
  ['commit, bind, pledge', act('agree', 'doer', ['to'], { clause: true, test: 'oneself' })],
  ['assure', act('agree', 'both', PATIENT, { clause: true, test: 'would' })],
  [
    'respond|react|reply +positively, respond|react|reply +favourably, respond|react|reply +favorably',
    act('agree', 'doer', ['to']),
  ],
  [
    'promise|pledge|vow|guarantee =passage|safety|access|inquiry|investigation|protection|security|support|help|cooperation|aid|immunity',
    act('agree', 'doer', ['to', 'of', 'for']),
  ],
  ['undertake', act('agree', 'doer', [], { clause: false, test: 'to do' })],
  ['come to:term', act('agree', 'doer', ['with'])],
  [
    'give =consent|assent|go-ahead|nod|undertaking|assurance|guarantee, say =yes',
    act('agree', 'doer', ['to']),
  ],
  ['sign +up to:, subscribe to:, assent to:', act('agree', 'doer', ['with'], { test: 'terms' })],
  ['agree, pledge, promise, vow, undertake, consent', act('agree', 'doer', ['to'], { clause: true })],
  ['offer', act('agree', 'doer', ['to'], { clause: true })],
  ['commit to:', act('agree', 'doer', ['to'], { clause: true })],
  [
    'accept =proposal|offer|invitation|plan|demand|condition|term|mediation|request|resolution',
    act('agree', 'doer', ['patient', 'from', 'of']),
  ],
];
