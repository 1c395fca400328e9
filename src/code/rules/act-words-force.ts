import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for mustering forces and for coercion short of arms. */
export const COERCIVE: readonly ActRow[] = [
  // MOBILIZE
  [
    'deploy|dispatch|redeploy|mass|amass|concentrate|position|muster =troop|troops|police|officer|policeman|gendarme|warplane|plane|fighter|serviceman|group|gun|weapon',
    act('mobilize', 'doer', ['to', 'in', 'near', 'along', 'on', 'at', 'against'], { cameo: '154' }),
  ],
  [
    'send|move|rush|pour|transfer|station|assemble =troops|warplane|fighter|group',
    act('mobilize', 'doer', ['to', 'in', 'near', 'along', 'on', 'at', 'around', 'against'], { cameo: '154' }),
  ],
  ['scramble =jet|fighter|aircraft|plane|helicopter|warplane', act('mobilize', 'doer', [], { cameo: '152' })],
  [
    'double|triple|increase|expand|augment|consolidate|reinforce|beef|step =presence|posture|deployment|garrison|contingent|post|defence|defense, beef +up =security',
    act('mobilize', 'doer', ['in', 'at', 'on', 'along'], { cameo: '152' }),
  ],
  [
    'recruit =fighter|child|man|mercenary|soldier|youth|boy|volunteer|reservist|combatant|militant|girl',
    act('mobilize', 'doer', [], { cameo: '150' }),
  ],
  [
    'call +up =reservist|conscript|recruit|reserve|man|militia|militiaman',
    act('mobilize', 'any', [], { cameo: '150' }),
  ],
  [
    'place|put on:standby|footing|readiness, bring|put to:readiness|alert',
    act('mobilize', 'any', [], { cameo: '152' }),
  ],
  [
    'lower|raise|cut =age of:mobilisation|mobilization|conscription|draft',
    act('mobilize', 'doer', [], { cameo: '150' }),
  ],
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
  ['place|put|keep|hold under:arrest', act('coerce', 'any', PATIENT, { cameo: '173' })],
  [
    'remain|be|stay under:arrest',
    act('coerce', 'any', ['agent'], { cameo: '173', roles: { by: [], to: ['agent'] } }),
  ],
  [
    'block|restrict|throttle|suspend|cut|shut|disable =internet|access|website|telegram|connectivity|whatsapp|portal',
    act('coerce', 'doer', ['in', 'to'], { cameo: '172', test: 'official' }),
  ],
  [
    'restrict|block|throttle =internet|website|portal, restrict|block|throttle =access',
    act('coerce', 'any', [], { cameo: '172', test: 'online' }),
  ],
  ['take|pull|force off:air', act('coerce', 'any', PATIENT, { cameo: '172' })],
  [
    'revoke|withdraw|cancel|annul|rescind =licence|license|registration|citizenship|nationality',
    act('coerce', 'doer', ['of', 'owner', 'from'], { cameo: '172' }),
  ],
  [
    'strip of:citizenship|nationality|immunity|licence|license|rank|mandate',
    act('coerce', 'any', PATIENT, { cameo: '172' }),
  ],
  [
    'extend|prolong|renew|proclaim|decree|enforce|impose|announce =emergency|siege|curfew',
    act('coerce', 'any', ['in', 'on'], { cameo: '1724', test: 'official' }),
  ],
  [
    'proclaim|decree|impose|declare =law',
    act('coerce', 'any', ['in', 'on'], { cameo: '1724', test: 'martial' }),
  ],
  ['impound', act('coerce', 'doer', ['from', 'of', 'owner'], { cameo: '1711' })],
  [
    'confiscate|seize =trawler|dhow|shipment|container|equipment|consignment|cattle|livestock|belongings|harvest|crop|phone|camera',
    act('coerce', 'doer', ['from', 'of'], { cameo: '1711' }),
  ],
  ['extort from:, extort', act('coerce', 'doer', ['from', 'patient'], { cameo: '170' })],
  [
    'force|compel|coerce|oblige',
    act('coerce', 'both', PATIENT, { clause: true, cameo: '170', test: 'made to' }),
  ],
  [
    'force|press|coerce into:marriage|labour|labor|service|confession|servitude|rank|signing',
    act('coerce', 'either', PATIENT, { cameo: '170' }),
  ],
  [
    'turn|push|send +back =boat|migrant|refugee|family|convoy|truck|lorry|vehicle|passenger|asylum-seeker|ambulance',
    act('coerce', 'any', PATIENT, { cameo: '172', test: 'restricting back' }),
  ],
  ['stop|halt|hold|delay|block at:checkpoint|roadblock', act('coerce', 'any', PATIENT, { cameo: '172' })],
  ['prevent, stop, bar, block', act('coerce', 'both', PATIENT, { cameo: '172', test: 'kept from' })],
  [
    'ban|bar|forbid|exclude from:university|park|school|work|office|teaching|broadcasting|travelling|leaving',
    act('coerce', 'either', PATIENT, { cameo: '172' }),
  ],
  [
    'jam =signal|gps|communication|frequency|broadcast',
    act('coerce', 'doer', ['of', 'owner'], { cameo: '170' }),
  ],
  [
    'take|knock|bring +down =website|portal|server|site, hack into:',
    act('coerce', 'doer', ['of', 'owner', 'into'], { cameo: '170' }),
  ],
  [
    'break +up =rally|protest|demonstration|gathering|sit-in|march|vigil',
    act('coerce', 'doer', ['of'], { cameo: '175' }),
  ],
  ['stage|mount|carry|attempt =coup|putsch', act('coerce', 'doer', ['against', 'in'], { cameo: '170' })],
  ['fine', act('coerce', 'both', PATIENT, { cameo: '170' })],
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
    'confiscate|expropriate|seize|impound =property|asset|ship|vessel|tanker|boat|vehicle|truck|weapon|rifle|gun|handgun|ammunition|explosive|weaponry|drug|cocaine|heroin|narcotic|contraband|motorcycle|document|land|cargo',
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
