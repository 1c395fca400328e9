import { frame, mutual, SHOT_AT, type ForceFrame } from './force-frames.js';

// Phrases of armed action in which the verb alone says little: light verbs, particles and idioms.

type Row = readonly [patterns: string, frame: ForceFrame];

const FROM_THE_AIR: readonly Row[] = [
  [
    'destroy|eliminate|neutralise|neutralize|down|kill|jam|land|suppress =drone|uav|uas|shahed|geran|quadcopter|unmanned_aerial_vehicle',
    frame('air', 'plain', ['patient']),
  ],
  [
    'bring +down =drone|uav|shahed|aircraft|helicopter|plane|jet|warplane|gunship|missile|balloon|airplane|quadcopter',
    frame('air', 'plain', ['patient']),
  ],
  ['account for:drone|uav|shahed|missile|rocket|geran', frame('air', 'armed', ['for'])],
  ['break =barrier', frame('air', 'byArmed', ['over'])],
  [
    'drop|release|jettison|discharge|unload =bomb|bomblet|munition|payload|ordnance|canister',
    frame('air', 'plain', ['on', 'over', 'onto']),
  ],
  [
    'enter|penetrate =airspace, intrude|stray|cross|fly|penetrate into:airspace, overfly =airspace|territory',
    frame('air', 'byArmed', ['owner']),
  ],
  [
    'come +down, come down_on:, crash in:, fall in:, fall on:, fall near:, descend on:, rain +down',
    frame('artillery', 'flying', ['on', 'onto', 'into', 'in', 'near']),
  ],
  ['deliver|expend =munition|ordnance', frame('air', 'plain', ['against', 'on'])],
  ['buzz', frame('air', 'byArmed', ['patient'])],
];

const SHOTS: readonly Row[] = [
  [
    'pummel|hammer|batter|plaster|blanket|saturate|shower|pound|target|engage|hit with:artillery|rocket|missile|shell|mortar|howitzer|grad|shellfire',
    frame('artillery', 'plain', ['patient']),
  ],
  [
    'pepper|riddle|spray|rake|shower with:bullet|gunfire|fire|shot|machine-gun',
    frame('ground', 'plain', ['patient']),
  ],
  ['pummel', frame('artillery', 'byArmed', ['patient'])],
  [
    'use|employ|deploy|bring =artillery|mortar|howitzer|launcher|rocket|himars|grad',
    frame('artillery', 'byArmed', ['against', 'on']),
  ],
  [
    'use|employ|deploy|unleash|turn|train =weapon|weaponry|armour|armor|munition against:, use|turn|train =weapon|weaponry on:',
    frame('other', 'armed', ['against', 'on']),
  ],
  [
    'use|employ =bomb|barrel|phosphorus|chlorine|ied|vbied|cluster against:, use|employ =bomb|barrel on:',
    frame('other', 'plain', ['against', 'on']),
  ],
  ['use|employ|apply =force against:, resort to:force|arm', frame('other', 'armed', ['against'])],
  ['use|employ =sarin|napalm|vx|novichok|phosphorus', frame('other', 'plain', ['against', 'on', 'over'])],
  [
    'use|employ|shoot|let|discharge|direct =ammunition|bullet|gas|pellet|shotgun|live_round|baton, disperse with:gas|bullet|cannon|ammunition',
    frame('ground', 'armed', ['against', 'on', 'at', 'patient']),
  ],
  ['let =off tear:gas, let +off =gas|bullet|round|shot|volley|burst', frame('ground', 'armed', [...SHOT_AT])],
  ['fire|shoot into:air|sky, fire|shoot in:air', frame('ground', 'plain', [])],
  ['open +up on:', frame('ground', 'byArmed', ['on'])],
  ['shoot +up', frame('ground', 'byArmed', ['patient'])],
  ['snipe at:', frame('ground', 'plain', ['at'])],
  ['answer|attract =fire', frame('ground', 'armed', ['at', 'on'])],
];

const CHARGES: readonly Row[] = [
  [
    'strike|hit|trigger|activate|detonate =mine|my|landmine|ied|device|explosive|tripwire, run|drive|ride|roll|pass over:mine|my|landmine|ied|device|explosive, run +over =mine|my|landmine|ied|device, step|tread|drive|run on:mine|my|landmine|ied|device|explosive, drive +over =mine|my|landmine|ied|device, step|tread|drive|run onto:mine|my|landmine|ied|device',
    { detail: 'explosive', strength: 'onto-charge', roles: { to: ['agent'] } },
  ],
  [
    'rip|tear|sweep through:, rip|tear +through, rip|tear|blow +apart, rock, shake',
    { detail: 'explosive', strength: 'blast', roles: { to: ['through', 'patient'] } },
  ],
  [
    'rig|wire|lace|seed|strew|pack|booby-trap with:explosive|mine|my|device|ied|booby-trap, demolish|destroy|level|raze|sabotage|breach|collapse with:explosive|dynamite|charge|mine|detonation',
    frame('explosive', 'armed', ['patient']),
  ],
  [
    'sow|emplace|scatter|strew|bury|conceal =mine|my|landmine|ied|explosive|bomb',
    frame('explosive', 'plain', ['in', 'on', 'along', 'near', 'at']),
  ],
  [
    'blow =bridge|dam|bank|pylon|railway|pipeline|tunnel, blow to:piece|bit|smithereens|kingdom, blow +sky-high',
    frame('explosive', 'armed', ['patient']),
  ],
];

const FIGHTS: readonly Row[] = [
  ['defend =itself|themselves|himself|herself|ourselves against:', mutual('defence')],
  [
    'wipe|erase off:map|face, wipe|erase from:map|face',
    { detail: 'other', strength: 'plain', roles: { by: ['agent', 'by'], to: ['patient'] } },
  ],
  ['cross =sword with:, join =battle with:, do =battle with:', mutual('armed')],
  ['come +to =blow, scuffle, brawl, tussle', mutual('byArmed')],
  [
    'take +on, confront, face +off, overpower, subdue',
    {
      detail: 'clash',
      strength: 'foes',
      isMutual: true,
      roles: { by: ['agent'], to: ['patient', 'on', 'with'] },
    },
  ],
  [
    'pursue, chase, hunt +down, track +down, give =chase to:',
    { detail: 'ground', strength: 'foes', roles: { by: ['agent', 'by'], to: ['patient', 'to'] } },
  ],
  ['go after:', frame('other', 'against-foes', ['after'])],
  ['take|bring|carry =fight to:, take|bring|carry =war to:', frame('other', 'against-foes', ['to'])],
  ['unleash|rain|visit =terror|hell|death|destruction on:', frame('other', 'target', ['on', 'upon'])],
  ['ring +out =shot', frame('ground', 'plain', [])],
  [
    'inflict =loss|casualty|damage|defeat on:, inflict =loss|casualty|defeat upon:, deal =blow|defeat to:, deal =blow',
    frame('ground', 'foes', ['on', 'upon', 'to']),
  ],
  ['go on:rampage, run +amok', frame('ground', 'byArmed', ['in', 'through'])],
  ['stone', frame('other', 'target', ['patient'])],
  ['press in:strength|force, press on:', frame('ground', 'byArmed', ['on'])],
];

const SACKING: readonly Row[] = [
  [
    'torch, burn, burn +down, vandalise, vandalize, desecrate, smash, rob, sack, trash, despoil, devastate',
    frame('other', 'sacking', ['patient']),
  ],
  [
    'set =fire|ablaze, set on:fire, put to:torch, set +alight, set +ablaze',
    frame('other', 'sacking', ['to', 'patient']),
  ],
  ['terrorise, terrorize, brutalise, rampage', frame('other', 'sacking', ['patient', 'through'])],
];

const AT_SEA: readonly Row[] = [
  [
    'seize, hijack, capture, commandeer, harass, obstruct, sideswipe, collide with:, pursue, chase, give =chase, fire on:, fire at:, fire upon:, shoot at:, sink, block',
    frame('naval', 'vessel', ['patient', 'with', 'to', 'on', 'at', 'upon']),
  ],
  ['land from:boat|ship|vessel|landing_craft|craft', frame('naval', 'byArmed', ['at', 'on', 'in'])],
];

/** Phrases of armed action. */
export const FORCE_PHRASES: readonly Row[] = [
  ...FROM_THE_AIR,
  ...SHOTS,
  ...CHARGES,
  ...FIGHTS,
  ...SACKING,
  ...AT_SEA,
];
