import { act, PATIENT, SUPPLIES, type ActRow } from './act-frames.js';

/** Verbs for help, work in common, consultation and support. */
export const HELPFUL: readonly ActRow[] = [
  // AID
  [
    'provide|give|supply|deliver|send|donate|distribute =cargo|parcel|kit|dose|meal|blanket|grain|medication|package|ration|mattress',
    act('aid', 'doer', ['to', 'for', 'with'], { recipient: true }),
  ],
  [
    'provide|give|supply|deliver|send|donate|offer|transfer|lend|gift =ship|boat|vessel|battery|howitzer|vehicle|truck|helicopter|shell|ambulance|munition|radar|launcher|armour|fighter|f-16|hospital|generator',
    act('aid', 'both', ['to', 'with'], { recipient: true, test: 'outward' }),
  ],
  [
    'hand|turn|give +over =f-16|howitzer|helicopter|ship|boat|vessel|battery|armour|jet|aircraft',
    act('aid', 'both', ['to'], { cameo: '072', test: 'outward' }),
  ],
  [
    'furnish|present|issue|supply|provide with:assistance|support|capability|boat|vessel|ship|vehicle|truck|drone|weapon|arm|ammunition|tank|missile|fuel|food|medicine|tent|equipment|aid|parcel|ration|kit|shelter|water',
    act('aid', 'doer', PATIENT, { cameo: '070' }),
  ],
  [
    'reach|serve with:food|aid|assistance|water|ration|parcel|relief',
    act('aid', 'doer', PATIENT, { cameo: '073' }),
  ],
  ['vaccinate, immunise, immunize', act('aid', 'doer', PATIENT, { cameo: '073', test: 'of body' })],
  [
    'receive =package|parcel|kit|ration|hamper|blanket|tent|voucher|mattress',
    { detail: 'aid', needs: 'either', roles: { by: ['from'], to: ['agent'] }, cameo: '073' },
  ],
  ['set|put +up =hospital', act('aid', 'doer', ['in', 'for'], { cameo: '073' })],
  ['take +in =wounded|refugee|evacuee|casualty', act('aid', 'doer', PATIENT, { cameo: '075' })],
  [
    'provide|give|supply|deliver|send|donate|offer|extend =aid|assistance|relief|weapon|missile|drone|tank|rocket|aircraft|jet|gun|system|arm|ammunition|food|medicine|support|shelter|equipment|fuel|vaccine|training|supply|help|protection|tent|asylum',
    act('aid', 'doer', ['to', 'for', 'with'], { recipient: true }),
  ],
  [
    'resume|restore|restart|reinstate|unfreeze =aid|assistance|relief',
    act('aid', 'doer', ['to', 'for'], { cameo: '070' }),
  ],
  ['arm, resupply', act('aid', 'both', PATIENT, { cameo: '072' })],
  ['train', act('aid', 'both', PATIENT, { cameo: '072' })],
  ['assist, aid', act('aid', 'both', PATIENT)],
  ['rescue, shelter', act('aid', 'doer', PATIENT, { cameo: '073' })],
  [
    'accept|welcome|admit|take|host|resettle =refugee|asylum-seeker|migrant',
    act('aid', 'doer', ['patient'], { cameo: '075' }),
  ],
  ['open =border|door', act('aid', 'both', ['to', 'for'], { cameo: '075' })],
  ['grant =asylum|citizenship|refuge', act('aid', 'doer', ['to', 'patient'], { cameo: '075' })],
  [
    'hand +over =vehicle|equipment|medicine|vaccine|ambulance|supply|aid|weapon|arm|ammunition',
    act('aid', 'doer', ['to']),
  ],
  ['contribute =troop|soldier|aid|fund|peacekeeper', act('aid', 'doer', ['to'])],
  [
    'send|deploy|dispatch =peacekeeper|doctor|medic|nurse|rescuer|team|expert|contingent|observer|monitor',
    act('aid', 'doer', ['to', 'in'], { cameo: '074' }),
  ],
  [
    'fly|airlift|ship =aid|medicine|food|supply|vaccine|dose',
    act('aid', 'doer', ['to', 'into', 'for'], { cameo: '073' }),
  ],
  [
    `distribute|dispense|airdrop|hand|issue|donate|truck|ferry|rush|bring|ship|present|lend|furnish =${SUPPLIES}`,
    act('aid', 'doer', ['to', 'among', 'in', 'with', 'at'], { cameo: '073', test: 'outward' }),
  ],
  [`hand|turn +over =${SUPPLIES}`, act('aid', 'either', ['to'], { cameo: '070', test: 'outward' })],
  [
    'render|lend|extend|afford|give =assistance|help|aid|care|support',
    act('aid', 'doer', ['to'], { recipient: true }),
  ],
  [
    'receive =aid|assistance|relief|package|parcel|ration|kit|medicine|vaccine|supply|food',
    { detail: 'aid', needs: 'both', roles: { by: ['from'], to: ['agent'] }, cameo: '073' },
  ],
  ['come to:aid|rescue|assistance', act('aid', 'both', ['of'])],
  ['equip with:, equip', act('aid', 'both', PATIENT, { cameo: '072' })],
  // COOPERATE
  ['team with:, partner +up', act('cooperate', 'both', ['with'])],
  ['surrender|transfer|extradite to:court|tribunal', act('cooperate', 'both', ['to'], { cameo: '064' })],
  ['surrender|transfer =suspect|fugitive', act('cooperate', 'both', ['to'], { cameo: '064' })],
  ['cooperate, collaborate, co-operate, liaise', act('cooperate', 'doer', ['with'])],
  ['do =business', act('cooperate', 'both', ['with'], { cameo: '061' })],
  ['work with:, partner with:, coordinate with:, join =force', act('cooperate', 'both', ['with'])],
  [
    'share =intelligence|information|data|evidence|technology',
    act('cooperate', 'doer', ['with'], { cameo: '064' }),
  ],
  ['hand +over =suspect|fugitive|criminal|convict', act('cooperate', 'doer', ['to'])],
  ['exchange =prisoner|ambassador|intelligence|captive|body|detainee', act('cooperate', 'doer', ['with'])],
  ['extradite to:', act('cooperate', 'both', ['to'], { cameo: '064' })],
  ['pool', act('cooperate', 'doer', ['with'], { object: true })],
  ['join =hand, team +up, work +together', act('cooperate', 'doer', ['with'])],
  ['swap =prisoner|captive|intelligence|detainee|information', act('cooperate', 'doer', ['with'])],
  // CONSULT
  [
    'act|serve as:mediator|go-between|intermediary|broker|facilitator|conduit|interlocutor',
    act('consult', 'doer', ['between', 'for', 'with'], { cameo: '045' }),
  ],
  ['offer|extend|propose =office|mediation', act('consult', 'doer', ['to', 'between'], { cameo: '045' })],
  ['pass|convey|relay|transmit|deliver =message|letter', act('consult', 'both', ['to'], { cameo: '040' })],
  ['brief, apprise', act('consult', 'both', PATIENT, { cameo: '040', test: 'in office' })],
  ['engage with:, remain +engaged, stay +engaged', act('consult', 'both', ['with'], { cameo: '040' })],
  ['contact', act('consult', 'both', PATIENT, { cameo: '040', test: 'contacted' })],
  ['consult, confer', act('consult', 'both', ['with', 'patient'])],
  ['mediate, broker', act('consult', 'doer', ['between', 'in'], { cameo: '045' })],
  ['exchange =view|opinion', act('consult', 'doer', ['with'], { cameo: '040' })],
  ['negotiate', act('consult', 'both', ['with'], { cameo: '046' })],
  ['shuttle between:', act('consult', 'doer', ['between'], { cameo: '045' })],
  ['compare =note', act('consult', 'doer', ['with'], { cameo: '040' })],
  ['sound +out', act('consult', 'both', PATIENT, { cameo: '040' })],
  ['intercede, arbitrate', act('consult', 'doer', ['between', 'with'], { cameo: '045' })],
  ['exchange =assessment|impression|letter|message', act('consult', 'doer', ['with'], { cameo: '040' })],
  // SUPPORT
  ['stand behind:, stand alongside:', act('support', 'both', ['behind', 'alongside'])],
  ['stand +shoulder, stand +united', act('support', 'doer', ['with', 'behind'], { test: 'beside' })],
  [
    'appreciate|value|commend|acclaim =role|effort|work|contribution|support|stance|position|initiative',
    act('support', 'doer', ['of', 'owner'], { cameo: '051' }),
  ],
  [
    'reopen|open|inaugurate =embassy|consulate|legation',
    act('support', 'doer', ['in', 'to'], { cameo: '054' }),
  ],
  [
    'note|acknowledge with:appreciation|gratitude, take =note +positive',
    act('support', 'doer', [], { cameo: '051' }),
  ],
  [
    'recognise|recognize =government|state|republic|independence|sovereignty',
    act('support', 'doer', ['of', 'owner', 'patient'], { cameo: '054' }),
  ],
  ['pay =tribute, lend =support|backing|weight', act('support', 'doer', ['to'], { cameo: '051' })],
  ['throw =weight|support, rally behind:, rally round:', act('support', 'doer', ['behind', 'round'])],
  ['salute, extol, champion', act('support', 'doer', PATIENT, { cameo: '051', recipient: true })],
  ['normalise|normalize|mend|deepen =tie|relation', act('support', 'doer', ['with'], { cameo: '054' })],
  ['sympathise with:, sympathize with:, vouch for:', act('support', 'both', ['with', 'for'])],
  ['establish|restore|resume|upgrade =tie|relation', act('support', 'doer', ['with'], { cameo: '054' })],
  [
    'award|confer|bestow =order|medal|prize|title',
    act('support', 'doer', ['to', 'on', 'patient'], { cameo: '051' }),
  ],
  ['praise, commend, applaud, congratulate, laud, hail', act('support', 'doer', PATIENT, { cameo: '051' })],
  ['welcome', act('support', 'doer', PATIENT, { cameo: '051' })],
  ['support, back, endorse', act('support', 'both', PATIENT)],
  ['recognise, recognize', act('support', 'both', PATIENT, { cameo: '054' })],
  ['thank', act('support', 'both', PATIENT, { cameo: '051' })],
  ['apologise, apologize', act('support', 'doer', ['to', 'for'], { cameo: '055' })],
  ['stand by:, stand with:, side with:', act('support', 'both', ['by', 'with'])],
  ['forgive', act('support', 'doer', PATIENT, { cameo: '056' })],
  ['pardon', act('concede', 'doer', PATIENT, { cameo: '081' })],
  ['defend', act('support', 'doer', PATIENT, { cameo: '052', recipient: true })],
];
