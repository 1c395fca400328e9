import { AHEAD, AT, BY_ARMED, GIVES, moves, takes, type ControlFrame } from './control-frames.js';

// Phrases of holding, taking and leaving ground in which the verb alone says little: particles, light verbs and idioms.

type Row = readonly [patterns: string, frame: ControlFrame];

const TAKING: readonly Row[] = [
  [
    'reoccupy, re-occupy, re-capture, re-take, repossess, subjugate, commandeer, requisition',
    takes('gains', ['patient'], BY_ARMED),
  ],
  [
    'clear|purge|cleanse|rid|sweep|free|empty of:militant|terrorist|fighter|enemy|insurgent|rebel|gunman|presence|force',
    takes('gains', ['patient'], { ...BY_ARMED, roles: { by: ['agent', 'by'], from: ['of'] } }),
  ],
  [
    'install|implant|embed|ensconce|lodge =itself|themselves, dig =itself|themselves',
    takes('gains', AT, BY_ARMED),
  ],
  [
    'knock out_of:, kick out_of:, smoke out_of:, beat out_of:, drum out_of:, root out_of:, root +out, kick +out, knock from:, dislodge from:, remove from:, uproot from:, eliminate from:',
    {
      detail: 'gains',
      roles: { by: ['agent', 'by'], from: ['patient'] },
      place: ['from', 'of'],
      byArmed: true,
    },
  ],
  [
    'consolidate on:line|position, consolidate at:line|position, take|occupy|reach =line, improve =position',
    takes('gains', AT, { ...BY_ARMED, landless: true }),
  ],
  [
    'move into:position|village|town|base|camp|post, move +in',
    moves('gains', ['into', 'in'], { landless: true }),
  ],
];

const RESTORING: readonly Row[] = [
  // "restored security to the town"
  ['restore|return =security|stability to:', takes('gains', ['to'], BY_ARMED)],
  ['keep|hold|maintain under:occupation', takes('holds', ['patient'], {})],
];

const YIELDING: readonly Row[] = [
  ['forfeit', { ...GIVES, byArmed: true }],
  [
    'yield|lose|cede|give|concede|surrender =ground|territory|terrain',
    takes('loses', AT, { ...BY_ARMED, landless: true, roles: { by: ['agent'], from: ['to'] } }),
  ],
  ['hand|turn|transfer|deliver|return|restore to:', { ...GIVES, byArmed: true, test: 'post' }],
  ['hand|turn|transfer +over', { ...GIVES, place: ['patient', 'over'] }],
  ['suffer =loss', takes('loses', ['of'], BY_ARMED)],
  [
    'collapse, crumble, buckle, disintegrate, cave +in',
    { detail: 'loses', roles: { by: ['owner'] }, place: ['in', 'at', 'near', 'agent'], test: 'defences' },
  ],
];

const HOLDING: readonly Row[] = [
  ['maintain|hold|keep|man =position|line', takes('holds', AT, { ...BY_ARMED, landless: true })],
  [
    'hold|exercise|exert|wield|keep =sway, hold|keep +down, lord',
    takes('holds', ['over', 'in', 'patient'], BY_ARMED),
  ],
  ['dominate, command', takes('holds', ['patient'], BY_ARMED)],
  [
    'control|command|dominate =situation',
    takes('holds', ['along', 'in', 'at', 'on', 'around'], { ...BY_ARMED, landless: true }),
  ],
  [
    'base, quarter, billet, headquarter, barricade, ensconce, bivouac, encamp, hole +up, hole, hunker +down, shelter',
    moves('holds', ['in', 'at', 'near', 'around', 'on', 'along', 'inside'], {
      roles: { by: ['agent', 'patient'] },
    }),
  ],
  [
    'establish|erect|set|operate|man|maintain =checkpoint|outpost|base|camp|roadblock|stronghold|barricade|post, set +up =checkpoint|outpost|base|camp|roadblock|post',
    takes('holds', AT, BY_ARMED),
  ],
  [
    'cling to:, hang on:, cling +on, hold onto:, hold on_to:, keep =hold',
    takes('holds', ['to', 'onto', 'of', 'on'], BY_ARMED),
  ],
];

const NEARING: readonly Row[] = [
  [
    'move|come|get|draw|push|edge|inch +closer, move|come|get|draw|push +nearer',
    moves('approaches', AHEAD, { near: true }),
  ],
  [
    'push|drive|thrust|move|advance +deeper, push|drive|thrust +deep, press +ahead, press +forward, press +on, push +on, push +ahead, forge +ahead',
    moves('approaches', AHEAD, { landless: true }),
  ],
  [
    'head|make|steer for:, set +out, set +off, move +up',
    moves('approaches', ['for', 'to', 'toward', 'towards'], { near: true }),
  ],
  [
    'get within:, get to_within:, get +to',
    moves('approaches', ['within', 'to within', 'to'], { near: true, test: 'within' }),
  ],
  ['draw|come =near, draw|come +near', moves('approaches', ['near', 'patient', 'to'], { near: true })],
  [
    'break|cut|push|punch|fight through_to:, wedge into:, wedge =itself, encroach on:, encroach upon:, trespass into:, trespass on:, cross into:territory, drive into:, flood into:, flow into:, storm into:',
    moves('approaches', ['into', 'on', 'upon', 'to']),
  ],
  ['make|force|wend|push =way', moves('approaches', AHEAD)],
  [
    'reach, near, approach, advance, close, move, shift',
    { detail: 'approaches', roles: {}, place: [...AHEAD, 'patient'], byFront: true, near: true },
  ],
  [
    'enter, approach',
    { detail: 'approaches', roles: { by: ['agent'] }, place: ['patient'], test: 'vessel', byAny: true },
  ],
];

const LEAVING: readonly Row[] = [
  [
    'step +back, draw +back, move +back, pull +away, move +away, slip out_of:, steal out_of:, get out_of:, fly out_of:, ship out_of:, clear out_of:, slip +away, melt +away, vanish into:, walk|drift|run|turn away_from:, walk +away, melt into:, disperse into:, scatter into:, slip into:, relocate from:, extract from:, slink +away',
    moves('leaves', ['from', 'out of', 'of'], { roles: { by: ['agent', 'patient'] }, landless: true }),
  ],
  [
    'take|bring|move|lead|ship|fly =troop|troops|force|soldier|unit|contingent out_of:, take|bring|move|remove =troop|troops|force|soldier|unit|contingent from:',
    { detail: 'leaves', roles: { by: ['agent', 'patient'] }, place: ['from', 'out of'], byArmed: true },
  ],
  [
    'beat|sound =retreat, take =flight, take to:heel, run +away, bolt, flee',
    moves('leaves', ['from', 'patient'], {}),
  ],
  [
    'close|dismantle|remove|vacate =checkpoint|outpost|base|post|camp|position',
    takes('leaves', AT, BY_ARMED),
  ],
  [
    'draw +down =troop|troops|force|presence|contingent',
    moves('leaves', ['in', 'at', 'from', 'patient'], { landless: true }),
  ],
];

const CUTTING_OFF: readonly Row[] = [
  [
    'besiege|encircle|blockade within:, besiege|encircle|blockade inside:, besiege|encircle|blockade in:',
    takes('besieges', ['within', 'inside', 'in'], { test: 'besieged' }),
  ],
  [
    'sever|cut|interdict|choke|block|choke_off =supply_line|supply_route|lifeline|artery',
    takes('besieges', ['to', 'into', 'patient'], BY_ARMED),
  ],
  ['starve|bomb into:submission|surrender', takes('besieges', ['patient'], BY_ARMED)],
  ['hold|keep|place|put under:siege|blockade|encirclement', takes('besieges', ['patient'], BY_ARMED)],
  [
    'bottle +up, pen +in, hem +in, box +in, pin +down',
    { detail: 'besieges', roles: { by: ['agent', 'by'] }, place: ['in', 'at', 'near', 'beside', 'patient'] },
  ],
];

const DISPUTING: readonly Row[] = [
  [
    'cut|slice|snake|zigzag|bisect|slice|divide|dissect through:, bisect, divide, traverse',
    takes('contests', ['through', 'patient'], { byFront: true }),
  ],
  ['lay|stake =claim to:, lay|stake =claim', takes('contests', ['to'], BY_ARMED)],
];

/** Phrases of holding, taking and leaving ground. */
export const CONTROL_PHRASES: readonly Row[] = [
  ...TAKING,
  ...RESTORING,
  ...YIELDING,
  ...HOLDING,
  ...NEARING,
  ...LEAVING,
  ...CUTTING_OFF,
  ...DISPUTING,
];
