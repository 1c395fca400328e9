import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for what parties ask of each other, and for what they will not have. */
export const ASKING: readonly ActRow[] = [
  // REQUEST
  ['encourage', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['urge, exhort, implore, beseech, entreat', act('request', 'doer', ['patient', 'to'])],
  ['call on:, call upon:, appeal to:', act('request', 'doer', ['on', 'upon', 'to'])],
  [
    'call for:, appeal for:, press for:, push for:, plead for:, ask for:',
    act('request', 'doer', ['on', 'upon', 'from'], { clause: false }),
  ],
  ['demand', act('request', 'doer', ['of', 'from'])],
  ['ask, invite, expect, request', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['invite', act('request', 'both', PATIENT)],
  ['request', act('request', 'doer', ['from', 'of', 'to'])],
  ['order, instruct, require', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['insist', act('request', 'doer', [], { clause: true })],
  ['pressure, press', act('request', 'both', PATIENT, { clause: true })],
  ['pressure, press', act('request', 'either', PATIENT, { clause: true, test: 'nation' })],
  ['beg, petition, adjure, lobby, tell', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['prevail on:, prevail upon:', act('request', 'both', ['on', 'upon'])],
  [
    'seek|solicit =permission|assistance|help|clarification|mediation|explanation|extradition from:',
    act('request', 'doer', ['from']),
  ],
  ['plead|remonstrate with:', act('request', 'doer', ['with'])],
  ['call +upon, call +on', act('request', 'doer', ['upon', 'on', 'patient'], { test: 'passive' })],
  ['request', act('request', 'either', PATIENT, { test: 'passive', clause: true })],
  ['enjoin, adjure, summon', act('request', 'both', PATIENT, { clause: true })],
  [
    'advise, counsel, caution, direct, command, prompt, nudge, prod, remind',
    act('request', 'both', ['patient', 'to'], { clause: true, test: 'infinitive' }),
  ],
  [
    'put|exert|bring|apply|increase|pile|maintain|step|ratchet =pressure',
    act('request', 'doer', ['on', 'upon'], { test: 'pressing' }),
  ],
  [
    'put|exert|bring|apply|increase|pile|maintain|step|ratchet|keep|intensify =pressure',
    act('coerce', 'doer', ['on', 'upon', 'to'], { cameo: '170', recipient: true }),
  ],
  ['task|entrust|mandate with:', act('request', 'both', PATIENT)],
  ['task, mandate', act('request', 'both', PATIENT, { clause: true, test: 'infinitive' })],
  ['impress on:, impress upon:', act('request', 'both', ['on', 'upon'])],
  [
    'seek =access|extradition|clearance|explanation|assurance',
    act('request', 'doer', ['from', 'to'], { recipient: true }),
  ],
  ['turn for:help|assistance|support|aid|protection|mediation', act('request', 'both', ['to'])],
  ['recommend', act('request', 'doer', [], { clause: true, test: 'that' })],
  ['ask', act('request', 'doer', [], { clause: true, test: 'that' })],
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
    'quit|leave|abandon =talk|negotiation|dialogue|process|mediation, withdraw|pull from:talk|negotiation|dialogue, pull out_of:talk|negotiation',
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
  [
    'give =shrift|refusal|brush-off|veto, cast|use|wield|exercise =veto, vote against:, vote +down',
    act('reject', 'doer', ['to', 'on', 'from']),
  ],
  ['say +no', act('reject', 'doer', ['to'])],
  [
    'throw +out =plan|proposal|offer|deal|motion|bid|agreement, tear|rip +up =plan|proposal|offer',
    act('reject', 'doer', ['of']),
  ],
  ['shun, eschew', act('reject', 'doer', PATIENT)],
  [
    'pull|walk|back|drop|withdraw|opt out_of:dialogue|process|conference|summit|deal|treaty|pact|talk|talks|negotiation|negotiations|initiative|commission|committee, withdraw from:dialogue|process|conference|summit|deal|treaty|pact|talks|negotiations|initiative|commission|committee',
    act('reject', 'doer', ['with']),
  ],
  ['slam|shut|close =door on:', act('reject', 'doer', ['with', 'to'])],
  ['stay +away', act('reject', 'doer', ['from'], { test: 'dealing' })],
  [
    'fall on:ear|ears, go +unanswered, go +unheeded, meet with:refusal|rejection|rebuff',
    act('reject', 'any', ['from', 'by'], { test: 'asked' }),
  ],
  [
    'thumb =nose at:, dismiss =offer|proposal|call|plea|overture|demand|plan|ultimatum|appeal|initiative|request',
    act('reject', 'doer', ['at', 'of', 'from', 'by', 'owner']),
  ],
];
