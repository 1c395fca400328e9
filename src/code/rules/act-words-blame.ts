import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for what parties hold against each other; after the CAMEO codebook's descriptions, in our own wording. */
export const BLAMING: readonly ActRow[] = [
  // ACCUSE
  ['call +out', act('accuse', 'both', PATIENT, { cameo: '111' })],
  ['accuse, blame, fault', act('accuse', 'either', ['patient', 'on'], { cameo: '112' })],
  [
    'condemn, denounce, deplore, decry, censure, castigate, lambast, lambaste, rebuke, chastise, slam, blast, berate, reprimand, vilify',
    act('accuse', 'doer', PATIENT, { cameo: '111' }),
  ],
  ['criticise, criticize', act('accuse', 'doer', PATIENT, { cameo: '111' })],
  ['sue, indict, prosecute, impeach', act('accuse', 'either', PATIENT, { cameo: '115' })],
  ['charge', act('accuse', 'both', PATIENT, { cameo: '112' })],
  ['charge with:', act('accuse', 'either', PATIENT, { cameo: '112' })],
  ['find =guilty|liable', act('accuse', 'doer', PATIENT, { cameo: '116' })],
  [
    'file|bring|launch =lawsuit|suit|charge|action|complaint',
    act('accuse', 'doer', ['against'], { cameo: '115' }),
  ],
  ['convict, sentence', act('accuse', 'doer', PATIENT, { cameo: '116' })],
  ['investigate, probe', act('accuse', 'doer', PATIENT, { cameo: '090' })],
  ['summon =ambassador|envoy|diplomat|charge|attache', act('accuse', 'doer', PATIENT, { cameo: '114' })],
  ['hold =responsible|accountable', act('accuse', 'doer', PATIENT, { cameo: '112' })],
  ['protest|complain to:', act('accuse', 'both', ['to'], { cameo: '114' })],
  ['complain', act('accuse', 'doer', ['to', 'about', 'of'], { cameo: '114' })],
  [
    'point =finger, lay|put|place =blame|responsibility|guilt, pin =blame|responsibility|guilt, attribute|ascribe =responsibility|blame',
    act('accuse', 'doer', ['at', 'on', 'with', 'to', 'for'], { cameo: '112' }),
  ],
  ['take to:task, take to:court, haul before:court', act('accuse', 'doer', PATIENT, { cameo: '111' })],
  [
    'reproach, upbraid, admonish, excoriate, pillory, scold, reprove',
    act('accuse', 'both', PATIENT, { cameo: '111' }),
  ],
  [
    'file|bring|lodge|submit|institute|initiate|open =application|case|proceeding|claim|petition|referral against:',
    act('accuse', 'doer', ['against'], { cameo: '115' }),
  ],
  [
    'hit +out at:, hit|lash out:, lash +out, rail|inveigh|fulminate|thunder|rage against:',
    act('accuse', 'doer', ['at', 'against'], { cameo: '111', recipient: true }),
  ],
  [
    'take =aim|swipe|dig|potshot at:, take =issue|umbrage with:',
    act('accuse', 'both', ['at', 'with'], { cameo: '111' }),
  ],
  [
    'trade|exchange|swap =accusation|recrimination|barb|blame|insult|allegation|claim|charge|counter-claim|counterclaim, level|hurl =accusation|allegation|charge',
    act('accuse', 'doer', ['with'], { cameo: '112' }),
  ],
  [
    'draw|attract|provoke|incur|earn|elicit =criticism|condemnation|ire|rebuke|censure|wrath|outcry from:, come under:criticism|condemnation|censure',
    { detail: 'accuse', needs: 'either', roles: { by: ['from', 'by'], to: ['agent'] }, cameo: '111' },
  ],
  ['brand, label, dub', act('accuse', 'both', PATIENT, { cameo: '112' })],
  [
    'describe|characterise|characterize|portray|depict|condemn|regard|denounce as:aggressor|violation|crime|provocation|genocide|aggression|massacre|infringement|breach|betrayal',
    act('accuse', 'doer', PATIENT, { cameo: '111' }),
  ],
  ['put|place on:trial, arraign', act('accuse', 'either', PATIENT, { cameo: '116' })],
  [
    'stand|face =trial|charge|prosecution, go on:trial',
    { detail: 'accuse', needs: 'either', roles: { by: [], to: ['agent'] }, cameo: '115' },
  ],
  [
    'drag|haul|bring before:court|council|tribunal|justice, bring|take to:court|tribunal, refer to:court|tribunal|prosecutor',
    act('accuse', 'both', PATIENT, { cameo: '115' }),
  ],
  ['institute|initiate|open|bring =proceedings', act('accuse', 'either', ['against'], { cameo: '115' })],
  ['press|prefer|seek|lay|lodge =charge|charges', act('accuse', 'doer', ['against'], { cameo: '115' })],
  [
    'summon =chargé|chargée|consul|representative|attaché|attache|minister, call|haul +in =ambassador|envoy|diplomat|chargé|consul',
    act('accuse', 'doer', PATIENT, { cameo: '114' }),
  ],
  ['hand|deliver|present|send|submit|convey =protest', act('accuse', 'doer', ['to'], { cameo: '114' })],
  [
    'implicate, incriminate, chide, slate, savage, assail, revile, malign, disparage, deride, mock, arraign, rap, lament =failure|refusal',
    act('accuse', 'both', PATIENT, { cameo: '111' }),
  ],
  [
    'lie|rest|fall|remain with:, lie|rest|fall on:, lie|rest at:',
    {
      detail: 'accuse',
      needs: 'either',
      roles: { by: [], to: ['with', 'on', 'of', 'at'] },
      cameo: '112',
      test: 'blame',
    },
  ],
  [
    'bear|carry|shoulder =responsibility|blame|guilt',
    { detail: 'accuse', needs: 'either', roles: { by: [], to: ['agent'] }, cameo: '112', test: 'guilt' },
  ],
];
