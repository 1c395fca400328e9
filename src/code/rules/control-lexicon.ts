import { lexicon } from '../lexicon/index.js';
import { AHEAD, AT, BY_ARMED, GIVES, moves, takes, type ControlFrame } from './control-frames.js';
import { CONTROL_PHRASES } from './control-phrases.js';

/** Verbs of holding, taking and leaving ground. */
export const CONTROL_VERBS = lexicon<ControlFrame>([
  ...CONTROL_PHRASES,
  [
    'seize, capture, recapture, retake, reconquer, conquer, overrun, occupy, annex, liberate, take +over, wrest, wrestle',
    takes('gains'),
  ],
  [
    'regain, take, secure, clear, free, win +back, gain, recover, reclaim, grab, snatch, cleanse, mop +up',
    takes('gains', ['patient'], BY_ARMED),
  ],
  ['hoist|raise|plant|fly =flag|banner', takes('gains', ['over', 'on', 'above', 'atop'], BY_ARMED)],
  [
    'establish|gain|secure|win|obtain|create|seize|carve =foothold|bridgehead|beachhead|lodgement, establish|entrench|consolidate =itself|themselves|himself',
    takes('gains', AT, BY_ARMED),
  ],
  ['take +up =position|post', takes('gains', AT, BY_ARMED)],
  [
    'drive +out, drive out_of:, drive from:, push +out, push out_of:, push from:, expel from:, dislodge, oust from:, flush +out, flush out_of:, force out_of:, squeeze out_of:, eject from:, evict from:, sweep from:, clear from:, throw out_of:, chase from:, chase out_of:, rout from:',
    {
      detail: 'gains',
      roles: { by: ['agent', 'by'], from: ['patient'] },
      place: ['from', 'of'],
      byArmed: true,
    },
  ],
  ['lose, cede, surrender, relinquish', GIVES],
  ['hand +over, turn +over, hand +back, give +up, give +back, yield +up, sign +over', GIVES],
  ['fall to:, fall into:hand', { detail: 'gains', roles: { by: ['to', 'of'] }, place: ['agent'] }],
  [
    'pass|revert|go into:hand|possession, pass|revert to:',
    { detail: 'gains', roles: { by: ['to', 'of'] }, place: ['agent'], byArmed: true },
  ],
  ['fall', { detail: 'loses', roles: {}, place: ['agent'], byArmed: false }],
  [
    'slip from:grasp|hand|control|grip, slip out_of:grasp|hand|control|grip, pass out_of:hand|control|grip|possession, pass from:hand|control|grip|possession',
    { detail: 'loses', roles: {}, place: ['agent'] },
  ],
  [
    'strip|deprive|rob|divest of:',
    { detail: 'loses', roles: { by: ['patient'], from: ['agent'] }, place: ['of'], byArmed: true },
  ],
  ['hold, control, retain, defend, keep, garrison, man', takes('holds', ['patient'], BY_ARMED)],
  ['administer, run, govern, rule, police', takes('holds', ['patient'], BY_ARMED)],
  [
    'hold +out, stand =ground, hold =ground, stand +firm',
    takes('holds', AT, { ...BY_ARMED, landless: true }),
  ],
  [
    'retain =presence|foothold|hold, maintain =presence|foothold',
    { detail: 'holds', roles: { by: ['agent'] }, place: ['in', 'at', 'near', 'on'] },
  ],
  [
    'mass, amass, concentrate, entrench, station, deploy, position, remain, stay, dig, garrison',
    moves('holds', ['in', 'at', 'near', 'around', 'on', 'along', 'inside'], {
      roles: { by: ['agent', 'patient'] },
    }),
  ],
  ['contest, dispute', takes('contests', ['patient'], BY_ARMED)],
  [
    'vie|compete|contend|struggle|battle|fight|wrestle|jostle|jockey for:, vie|battle|fight|wrestle over:, tussle',
    takes('contests', ['for', 'over'], BY_ARMED),
  ],
  [
    'gain|win|wrest =metre|meter|kilometre|kilometer|km|mile|yard|terrain',
    takes('gains', [...AHEAD], { ...BY_ARMED, landless: true }),
  ],
  ['change =hand', { detail: 'contests', roles: {}, place: ['agent'] }],
  [
    'run|pass|cut|go through:, run|pass|cut across:',
    takes('contests', ['through', 'across'], { byFront: true }),
  ],
  [
    'run|lie|pass|stand|be from:',
    { detail: 'approaches', roles: {}, place: ['from'], byFront: true, near: true },
  ],
  [
    'approach, near, close +in, close on:',
    moves('approaches', ['patient', 'on', 'around'], { near: true, landless: true }),
  ],
  ['intrude into:', { detail: 'approaches', roles: { by: ['agent'] }, place: ['into'], byAny: true }],
  [
    'reach, enter, break into:, penetrate, infiltrate, roll into:, pour into:, sweep into:, march into:, burst into:, thrust into:, surge into:, move into:, stream into:',
    moves('approaches', ['patient', 'into', 'to']),
  ],
  [
    'advance, push +forward, push toward:, push towards:, push into:, press, move on:, march, drive toward:, drive towards:, gain =ground, make =gain|progress|headway|inroad',
    moves('approaches', AHEAD, { near: true, landless: true }),
  ],
  [
    'inch, creep, edge, crawl, thrust toward:, thrust towards:, move|head|draw|come|roll|race|sweep|pour|stream|surge toward:, move|head|draw|come|roll|race|sweep|pour|stream|surge towards:, move|draw|come|push within:, move|draw|come|push to_within:, move|draw|come +nearer, move|draw|come +closer, converge on:, bear +down, descend on:, fight =way',
    moves('approaches', AHEAD, { near: true }),
  ],
  [
    'leave, abandon, evacuate, vacate, quit, flee, exit, desert, clear +out, depart',
    takes('leaves', ['patient', 'from', 'out of'], BY_ARMED),
  ],
  [
    'withdraw, retreat, pull +out, pull +back, pull out_of:, fall +back, redeploy, disengage, move out_of:, march out_of:, decamp, draw +down, bring =troops|troop|force|forces|soldier|serviceman +home',
    moves('leaves', ['from', 'out', 'out of'], {
      roles: { by: ['agent', 'patient'] },
      landless: true,
    }),
  ],
  [
    'besiege, encircle, surround, blockade, seal +off, seal, cut +off, beleaguer, beset',
    takes('besieges', ['patient', 'off']),
  ],
  [
    'hem +in, box +in, fence +in, bottle +up, pen +in, ring, cordon +off, isolate, choke +off, throttle, strangle, pin +down, trap',
    takes('besieges', ['patient', 'in', 'at', 'off'], BY_ARMED),
  ],
  [
    'catch|trap|bottle|encircle|surround|pen in:pocket|cauldron|encirclement|ring|enclave',
    { detail: 'besieges', roles: { by: ['agent', 'by'] }, place: ['in'], byArmed: true },
  ],
]);
