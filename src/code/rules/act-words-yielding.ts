import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for giving way and for agreeing. */
export const YIELDING: readonly ActRow[] = [
  // CONCEDE, RETREAT
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
    'release|free =prisoner|hostage|detainee|captive|crew|activist|soldier|inmate|journalist|people|civilian|person|man|woman|member|fighter|sailor|dozen|hundred|thousand',
    act('retreat', 'doer', ['patient'], { cameo: '0841' }),
  ],
  ['release, free', act('retreat', 'both', ['patient'], { cameo: '0841' })],
  ['disarm, demobilise, demobilize', act('retreat', 'doer', PATIENT, { cameo: '0873' })],
  ['hand +over =body|prisoner|captive|remain', act('retreat', 'doer', ['to'], { cameo: '0842' })],
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
  ['relent, climb +down, give +in, cave +in, bow to:pressure|demand', act('concede', 'doer', ['to'])],
  ['yield, concede, acquiesce, back +down', act('concede', 'doer', ['to'])],
  ['amnesty, legalise, legalize, reinstate', act('concede', 'doer', PATIENT)],
  ['accede', act('concede', 'doer', ['to'])],
  // AGREE
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
