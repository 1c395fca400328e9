import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for penalties between states and bodies. */
export const PENAL: readonly ActRow[] = [
  // SANCTION
  [
    'impose|inflict|raise|increase =cost|costs on:',
    act('sanction', 'both', ['on', 'upon'], { cameo: '163' }),
  ],
  ['isolate', act('sanction', 'both', PATIENT, { cameo: '160', test: 'nation' })],
  [
    'slap|clamp|levy|place|unveil|introduce|reimpose =sanction|sanctions|tariff|embargo|ban|restriction|curb|penalty, impose =ban|curb|freeze',
    act('sanction', 'doer', ['on', 'against', 'upon'], { cameo: '163' }),
  ],
  [
    'hit|target|slap|punish|strike with:sanction|sanctions|tariff|tariffs|embargo|penalty|ban, put|place under:sanction|sanctions|embargo, subject to:sanction|sanctions|ban|freeze|embargo',
    act('sanction', 'either', PATIENT, { cameo: '163' }),
  ],
  [
    'join|back|mirror =sanction|sanctions|embargo',
    act('sanction', 'doer', ['against', 'on'], { cameo: '163' }),
  ],
  [
    'suspend|exclude|expel|eject from:activity|activities|membership|organ|bloc|union|council|body|organisation|organization|league',
    act('sanction', 'either', PATIENT, { cameo: '166' }),
  ],
  ['suspend|exclude|expel from:', act('sanction', 'either', PATIENT, { cameo: '166', test: 'nation' })],
  [
    'strip of:seat|vote|right|membership|status|presidency|preference',
    act('sanction', 'either', PATIENT, { cameo: '166', test: 'nation' }),
  ],
  [
    'freeze|halt|suspend|cut|stop|end|curb =export|sale|lending|loan|credit|visa|purchase|programme|program',
    act('sanction', 'doer', ['with', 'from', 'to', 'of', 'for'], { cameo: '163', test: 'official' }),
  ],
  [
    'order, tell, ask, instruct, give',
    act('sanction', 'either', PATIENT, { cameo: '166', test: 'expelled' }),
  ],
  [
    'scale|cut|dial|wind +back =cooperation|contact|tie|relation|engagement, scale|wind +down =cooperation|contact|tie|relation|engagement, curtail|reduce|limit|halt|end|stop|cease|discontinue =cooperation|contact|dialogue',
    act('sanction', 'doer', ['with'], { cameo: '161' }),
  ],
  [
    'freeze|halt|end|stop|terminate|discontinue|suspend =participation|membership|involvement',
    act('sanction', 'doer', ['owner', 'of'], { cameo: '161', test: 'of another' }),
  ],
  [
    'freeze|halt|end|stop|terminate|discontinue|suspend =participation|membership|involvement',
    act('sanction', 'doer', [], { cameo: '161' }),
  ],
  ['break|cut +off =relation|tie|contact', act('sanction', 'doer', ['with'], { cameo: '161' })],
  [
    'withdraw|suspend|revoke|rescind|cancel|freeze|retract =recognition',
    act('sanction', 'doer', ['of', 'from'], { cameo: '161' }),
  ],
  ['sanction, blacklist, embargo', act('sanction', 'doer', PATIENT, { cameo: '163' })],
  ['declare =grata|persona', act('sanction', 'any', PATIENT, { cameo: '166' })],
  [
    'impose =sanction|embargo|tariff|duty|restriction|penalty',
    act('sanction', 'doer', ['on', 'against', 'upon', 'over'], { cameo: '163' }),
  ],
  [
    'expel|recall|withdraw =diplomat|ambassador|inspector|peacekeeper|observer|envoy|worker|chargé, recall =staff|personnel|delegation',
    act('sanction', 'doer', ['patient', 'from'], { cameo: '166' }),
  ],
  [
    'cut =aid|tie|relation|assistance|funding, sever =tie|relation|link, suspend =aid|assistance|cooperation|membership|tie|relation|participation, halt =aid|assistance, withhold =aid|assistance|funding, reduce =aid|assistance, break +off',
    act('sanction', 'doer', ['to', 'with', 'for', 'from']),
  ],
  [
    'end|halt|suspend|stop =mediation|supply|shipment|delivery|flight|link|donation|sale|export',
    act('sanction', 'doer', ['to', 'with', 'for', 'from'], { test: 'official' }),
  ],
  [
    'expel =head|chief|official|correspondent|journalist|mission|member|staff|attache|attaché|representative|delegation|spokesman|coordinator|director|employee|ngo|officer|consul|national',
    act('sanction', 'doer', ['patient', 'from'], { cameo: '166' }),
  ],
  [
    'bar|ban from:entry|territory|country|entering, add to:list|blacklist, place|put on:list|blacklist',
    act('sanction', 'both', PATIENT, { cameo: '163' }),
  ],
  [
    'designate|redesignate|list as:terrorist|organisation|organization|entity|group|sponsor, designate =organisation|organization|terrorist',
    act('sanction', 'doer', PATIENT, { cameo: '163' }),
  ],
  ['designate', act('sanction', 'both', PATIENT, { cameo: '163', test: 'listed' })],
  [
    'downgrade|freeze|cut|break|rupture|suspend|terminate =tie|relation|contact|link|membership|accreditation, freeze|suspend =cooperation',
    act('sanction', 'doer', ['with', 'to', 'of'], { cameo: '161' }),
  ],
  [
    'halt|suspend|stop|ban|block|restrict =trade|import|transit|export|transaction',
    act('sanction', 'doer', ['with', 'from', 'to', 'at'], { cameo: '163', test: 'official' }),
  ],
  [
    'withhold|cut|suspend|freeze|block|halt|slash =fund|euro|dollar|million|payment|disbursement|grant|subsidy|budget',
    act('sanction', 'doer', ['to', 'from', 'for'], { cameo: '162' }),
  ],
  [
    'revoke|cancel|withdraw|annul =visa|accreditation|permit|passport|agrement|privilege|status',
    act('sanction', 'doer', ['of', 'for', 'owner', 'from'], { cameo: '163' }),
  ],
];
