import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for what parties say against or ask of each other, and for penalties; after the CAMEO codebook's descriptions, in our own wording. */
export const SPOKEN_AGAINST: readonly ActRow[] = [
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
  // REQUEST
  ['encourage', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['urge, exhort, implore, beseech, entreat', act('request', 'doer', ['patient', 'to'])],
  ['call on:, call upon:, appeal to:', act('request', 'doer', ['on', 'upon', 'to'])],
  [
    'call for:, appeal for:, press for:, push for:, plead for:, ask for:',
    act('request', 'doer', ['on', 'upon', 'from'], { clause: false }),
  ],
  ['demand', act('request', 'doer', ['of', 'from'])],
  ['ask, invite, expect', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['invite', act('request', 'both', PATIENT)],
  ['request', act('request', 'doer', ['from', 'of', 'to'])],
  ['order, instruct, require', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['insist', act('request', 'doer', [], { clause: true })],
  ['pressure, press', act('request', 'both', PATIENT, { clause: true })],
  ['beg, petition, adjure, lobby, tell', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['prevail on:, prevail upon:', act('request', 'both', ['on', 'upon'])],
  [
    'seek|solicit =permission|assistance|help|clarification|mediation|explanation|extradition from:',
    act('request', 'doer', ['from']),
  ],
  // REJECT
  [
    'deny|refuse|decline =entry|access|visa|permission|request|asylum|passage|extradition',
    act('reject', 'doer', ['owner', 'patient', 'to']),
  ],
  ['cancel|scrap|abandon =deal|plan|contract|project|order|purchase', act('reject', 'doer', ['with'])],
  ['reject, rebuff, spurn, veto, snub', act('reject', 'doer', PATIENT)],
  ['turn +down, rule +out', act('reject', 'doer', PATIENT)],
  ['refuse, decline', act('reject', 'doer', ['patient', 'with'], { clause: true })],
  ['defy, flout', act('reject', 'doer', PATIENT, { cameo: '128' })],
  ['boycott', act('reject', 'doer', PATIENT)],
  [
    'resist|block =resolution|bill|motion|proposal|initiative|statement|effort|bid',
    act('reject', 'doer', PATIENT),
  ],
  [
    'deny|refuse|reject =permit|visa|clearance|permission|application|request|asylum',
    act('reject', 'any', ['to', 'of', 'owner']),
  ],
  [
    'brush|wave|sweep|push +aside, brush|wave|shrug +off',
    act('reject', 'doer', ['owner', 'from', 'of'], { test: 'offer' }),
  ],
  ['give|say =no, turn|give =ear', act('reject', 'doer', ['to'])],
  ['walk +away, walk +out', act('reject', 'doer', ['from'], { test: 'dealing' })],
  [
    'quit|leave|abandon =talk|negotiation|dialogue|process|mediation, withdraw|pull from:talk|negotiation|dialogue, pull of:talk|negotiation',
    act('reject', 'doer', ['with']),
  ],
  [
    'ignore|disregard|spurn|rebuff =call|appeal|demand|request|warning|offer|overture|proposal|ultimatum|plea',
    act('reject', 'doer', ['of', 'from', 'by', 'owner']),
  ],
  [
    'repudiate|disavow|disown =agreement|deal|offer|accord|debt|obligation|commitment, renege on:',
    act('reject', 'doer', ['with']),
  ],
  // THREATEN
  ['give|set =ultimatum|deadline', act('threaten', 'doer', ['to', 'for', 'patient'], { cameo: '139' })],
  ['threaten', act('threaten', 'doer', ['patient', 'against'])],
  ['warn', act('threaten', 'both', ['patient', 'against'])],
  ['reserve =right', act('threaten', 'doer', ['against'], { cameo: '130', test: 'right' })],
  [
    'give =week|day|hour|month|minute',
    act('threaten', 'both', ['patient', 'to'], { cameo: '139', clause: true }),
  ],
  [
    'vow|swear|pledge|promise|threaten =revenge|retaliation|vengeance|retribution|reprisal|consequence|response',
    act('threaten', 'doer', ['against', 'on', 'for'], { cameo: '130' }),
  ],
  ['pay +dearly, pay =price +heavy', act('threaten', 'any', PATIENT, { cameo: '130', test: 'ahead' })],
  // PROTEST
  ['go on:strike', act('protest', 'doer', ['at', 'against', 'in'], { cameo: '143' })],
  ['burn =flag|effigy', act('protest', 'doer', ['of'], { cameo: '140' })],
  ['protest, demonstrate', act('protest', 'either', ['against', 'at', 'patient'])],
  ['riot', act('protest', 'doer', ['against'], { cameo: '145' })],
  ['rally against:, march against:', act('protest', 'either', ['against'], { cameo: '141' })],
  [
    'take to:street, pour into:street, down =tool',
    act('protest', 'any', ['against'], { cameo: '141', crowd: true }),
  ],
  [
    'rally, march, picket, chant',
    act('protest', 'any', ['against', 'on', 'outside'], { cameo: '141', crowd: true, test: 'intransitive' }),
  ],
  ['walk +out', act('protest', 'any', ['of'], { cameo: '140', crowd: true })],
  [
    'block|blockade|barricade|occupy =road|highway|street|motorway|traffic|entrance|gate|square|railway|bridge',
    act('protest', 'any', ['against'], { cameo: '144', crowd: true }),
  ],
  [
    'hurl|throw|lob|fling =stone|bottle|rock|petrol|brick|cocktail, pelt with:stone|bottle|rock|egg, burn|torch =tyre|tire|tyres',
    act('protest', 'any', ['at', 'patient'], { cameo: '145', crowd: true }),
  ],
  [
    'stage|hold|begin|organise|organize|join =walkout|sit-in|picket|march|vigil|go-slow',
    act('protest', 'doer', ['against'], { cameo: '140' }),
  ],
  // SANCTION
  ['sanction, blacklist, embargo', act('sanction', 'doer', PATIENT, { cameo: '163' })],
  ['declare =grata|persona', act('sanction', 'doer', PATIENT, { cameo: '166' })],
  [
    'impose =sanction|embargo|tariff|duty|restriction|penalty',
    act('sanction', 'doer', ['on', 'against', 'upon', 'over'], { cameo: '163' }),
  ],
  [
    'expel|recall|withdraw =diplomat|ambassador|inspector|peacekeeper|observer|envoy|worker',
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
    'revoke|cancel|withdraw|annul =visa|accreditation|passport|agrement|privilege|status',
    act('sanction', 'doer', ['of', 'for', 'owner', 'from'], { cameo: '163' }),
  ],
];
