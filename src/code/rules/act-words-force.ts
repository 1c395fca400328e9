import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for mustering forces and for coercion short of arms. */
export const COERCIVE: readonly ActRow[] = [
  // MOBILIZE
  [
    'remain on:alert, be on:alert, reinforce =presence|force|border|troop|position|garrison, strengthen =force|presence|position|garrison, step +up =presence|patrol|readiness, beef|build +up =presence|force|defence|garrison, bolster|boost =presence|defence|force|garrison, raise|heighten =alert|readiness|alertness',
    act('mobilize', 'doer', ['in', 'at', 'on'], { cameo: '152' }),
  ],
  ['mobilise, mobilize', act('mobilize', 'doer', ['against', 'in'])],
  ['enlist, conscript', act('mobilize', 'doer', [])],
  [
    'deploy|dispatch|send|amass|mass =troop|force|soldier|unit|platoon|battalion|brigade|fleet|squadron|warship|tank|missile|army|personnel|reinforcement|aircraft|carrier|system|element|armour|armor|artillery|paratrooper|contingent|jet|submarine|battery|helicopter|hardware|howitzer|commando|marine|frigate|destroyer',
    act('mobilize', 'doer', ['to', 'in', 'near', 'along', 'on', 'at', 'against'], { cameo: '154' }),
  ],
  ['place on:alert, put on:alert, go on:alert', act('mobilize', 'any', [], { cameo: '152' })],
  [
    'move|rush|redeploy|transfer|shift|concentrate|assemble|pour|amass|station =troop|force|soldier|unit|platoon|battalion|brigade|fleet|squadron|warship|tank|reinforcement|armour|armor|artillery|paratrooper|contingent|jet|submarine|battery|helicopter|hardware|howitzer|launcher|commando|marine|frigate|missile',
    act('mobilize', 'doer', ['to', 'in', 'near', 'along', 'on', 'at', 'against'], { cameo: '154' }),
  ],
  ['call +up =reservist|conscript|recruit|reserve|man', act('mobilize', 'doer', [], { cameo: '150' })],
  // COERCE
  ['press-gang, dragoon, blackmail, muzzle, strong-arm', act('coerce', 'either')],
  ['crack +down', act('coerce', 'doer', ['on'], { cameo: '175' })],
  [
    'block|stop|obstruct|impede|halt|harass|turn =patrol|mission|observer|delegation|monitor|inspector|peacekeeper',
    act('coerce', 'doer', PATIENT, { cameo: '172', test: 'restricting' }),
  ],
  ['prevent from:, bar from:', act('coerce', 'both', PATIENT, { cameo: '172' })],
  [
    'order|decree =dissolution|closure|disbandment|shutdown|liquidation|expulsion|eviction',
    act('coerce', 'doer', ['of'], { cameo: '172' }),
  ],
  [
    'dissolve|disband|liquidate|shutter =party|parliament|organisation|organization|branch|ngo|station|newspaper|assembly|association|union|council',
    act('coerce', 'doer', PATIENT, { cameo: '172' }),
  ],
  [
    'hack|deface|wipe =server|website|account|network|system|portal|site',
    act('coerce', 'any', ['of', 'owner'], { cameo: '170' }),
  ],
  [
    'close|shut|seal =border|crossing|embassy|newspaper|airspace|station',
    act('coerce', 'doer', ['with', 'to'], { cameo: '172' }),
  ],
  ['declare =emergency|siege|law|curfew', act('coerce', 'doer', ['in'], { cameo: '1724' })],
  ['launch =warfare|cyberattack|cyber-attack', act('coerce', 'doer', ['against', 'on'], { cameo: '170' })],
  ['overthrow, depose, oust, topple', act('coerce', 'both', PATIENT)],
  ['coerce, persecute, repress, suppress, oppress, intimidate, harass', act('coerce', 'both')],
  [
    'confiscate|expropriate|seize|impound =property|asset|ship|vessel|tanker|boat|vehicle|truck|weapon|rifle|gun|handgun|ammunition|document|land|cargo',
    act('coerce', 'doer', ['patient', 'from', 'of'], { cameo: '1711' }),
  ],
  ['deport, extradite, exile', act('coerce', 'either', ['patient'], { cameo: '174' })],
  ['ban, outlaw, censor, prohibit', act('coerce', 'doer', PATIENT, { cameo: '172' })],
  [
    'impose =curfew|ban|law|state|fine|rule|censorship|zone',
    act('coerce', 'doer', ['on', 'in', 'against', 'over'], { cameo: '172' }),
  ],
  ['arrest, detain, apprehend, jail, imprison', act('coerce', 'both', PATIENT, { cameo: '173' })],
  [
    'restrict|limit|curtail|impede|obstruct|hinder|hamper =movement|freedom|access|passage',
    act('coerce', 'either', ['owner', 'to', 'for'], { cameo: '172' }),
  ],
  ['disperse, evict', act('coerce', 'doer', PATIENT, { cameo: '172' })],
  [
    'suspend =publication|licence|license|broadcast|constitution|parliament|channel|newspaper|activity',
    act('coerce', 'doer', ['of'], { cameo: '172' }),
  ],
];
