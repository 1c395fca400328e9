import { lexicon } from '../lexicon/index.js';
import { frame, suffers, tested, type HarmFrame, type Row } from './harm-frames.js';
import { DAMAGING, DESTROYING } from './harm-ruin-lexicon.js';

// What is done to people and to things, by the verbs that say it. Of rows for one verb the more specific comes first.

const HELD =
  'custody|detention|prison|jail|cell|captivity|isolator|facility|centre|center|camp|arrest|dungeon|remand|colony|penitentiary|stockade';
const WOUNDS =
  'injury|wound|burn|cut|fracture|concussion|laceration|bruise|bruising|contusion|amputation|graze|abrasion|trauma|gash|haemorrhage|hemorrhage';
const HOMES =
  'home|house|office|car|vehicle|bus|village|bed|farm|school|church|mosque|street|dormitory|hospital|flat|apartment|workplace|shop|checkpoint|market|station|camp|clinic|route';

const KILLING: readonly Row[] = [
  [
    'shoot +dead, gun|mow +down, shoot|hack|stab|beat|torture|burn|starve|bludgeon|club|stone|crush|trample|choke|strangle|suffocate|put|drag|kick|flog|whip to:death, blow|tear|rip|hack to:piece|bit|shred',
    frame('killed', 'people'),
  ],
  ['freeze|bleed|starve|choke|burn to:death', suffers('killed')],
  [
    'put to:sword, send to:grave|hell, dispatch to:hell, burn|bury|skin|flay|roast|eat +alive',
    frame('killed', 'people'),
  ],
  ['wipe +out =family|household|clan|generation|crew|garrison|patrol', frame('killed', 'people')],
  [
    'slit|cut =throat, cut_short =life, end =life',
    { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } },
  ],
  ['shoot|wound|injure|hurt|stab|strike', tested(frame('killed', 'people'), 'fatal')],
  ['pay with:life', suffers('killed')],
  ['breathe =last, meet =end|fate|doom', tested(suffers('killed'), 'in war')],
  ['pass +away, expire', tested(suffers('killed'), 'in war')],
  ['fall =victim|martyr, fall to:bullet|gunfire|fire|mine|sniper', suffers('killed')],
  ['take|put +down, cut +down, dispatch', frame('killed', 'armed')],
  [
    'kill, murder, assassinate, execute, behead, slaughter, massacre, lynch, slay, martyr, decapitate, electrocute, hang, strangle, immolate, exterminate, butcher, crucify, guillotine, garrotte, disembowel, dismember, impale',
    frame('killed', 'people'),
  ],
  [
    'claim =life, take =life, cost =life',
    { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } },
  ],
  ['claim =victim, take|lose|claim =soul', frame('killed', 'people')],
  ['lose =one', tested(frame('killed', 'people', ['patient'], []), 'loved')],
  [
    'lose =relative|son|daughter|father|mother|husband|wife|brother|sister|parent|comrade|grandchild|grandson|sibling',
    frame('killed', 'martial', ['patient'], []),
  ],
  ['die, perish, succumb, drown, starve', suffers('killed')],
  [
    'lose =life, fall as:martyr, pay =price, make =sacrifice, embrace|attain|achieve =martyrdom|shahadat, meet =death',
    suffers('killed'),
  ],
  ['lay|give =life', suffers('killed', 'people', 'own life')],
  ['fall', suffers('killed')],
  [
    'eliminate, neutralise, neutralize, liquidate, annihilate, wipe +out, cut|strike +down, finish +off, put out_of:action',
    frame('killed', 'martial'),
  ],
  ['take|knock +out, pick +off', frame('killed', 'armed')],
  ['bury, lay to:rest', frame('killed', 'armed', ['patient'], [])],
];

const INJURING: readonly Row[] = [
  [`sustain|suffer|receive|incur =${WOUNDS}`, suffers('injured')],
  [
    'lose =leg|arm|hand|foot|eye|limb|finger|toe|ear|eyesight|hearing|sight|vision|consciousness|thumb|sense',
    suffers('injured', 'people', 'own body'),
  ],
  ['come to:harm|grief', suffers('injured')],
  [
    `take|rush|fly|transport|carry|bring|evacuate|airlift|convey|transfer|send|medevac|hospitalise|hospitalize with:${WOUNDS}`,
    frame('injured', 'people'),
  ],
  [
    'treat in:hospital|clinic|ward, treat at:hospital|clinic|ward',
    tested(frame('injured', 'people'), 'in war'),
  ],
  [
    'seek|need|require|receive =attention|treatment|assistance|help|care|aid',
    tested(suffers('injured'), 'medical'),
  ],
  [
    'subject to:torture|beating|ill-treatment|mistreatment|rape|flogging|shock|lash|caning|violence|electrocution|waterboarding, undergo =torture|beating|amputation',
    { ...frame('injured', 'people'), roles: { who: ['patient', 'agent'], by: ['by'] } },
  ],
  [
    'shoot in:leg|thigh|foot|knee|arm|shoulder|abdomen|stomach|chest|hand|back|face|neck|groin',
    frame('injured', 'people'),
  ],
  [
    'break|fracture =leg|arm|rib|hand|jaw|skull|collarbone|pelvis, have =leg|arm|foot|hand|limb|eye|finger',
    tested(suffers('injured'), 'own body'),
  ],
  [
    'amputate =leg|arm|foot|hand|limb|finger, tear|blow|rip|sever +off =leg|arm|foot|hand|limb|finger',
    { detail: 'injured', victim: 'people', roles: { who: ['of'], by: ['agent'] } },
  ],
  ['knock|beat|render +unconscious, knock +senseless', frame('injured', 'people')],
  ['poison, incapacitate, traumatise, traumatize, shell-shock, intoxicate', frame('injured', 'martial')],
  [
    'admit|treat|hospitalise|hospitalize with:wound|injury|burn, treat for:wound|injury|burn|shock|concussion|inhalation|poisoning',
    frame('injured', 'people'),
  ],
  [
    `leave with:${WOUNDS}|scar|disability|trauma, hit|strike|graze|pierce by:bullet|shrapnel|splinter|fragment|gunfire|stone|glass|pellet`,
    frame('injured', 'people'),
  ],
  [
    'injure, wound, maim, hurt, mutilate, torture, beat, rape, burn, blind, disfigure, concuss, lacerate, scald, gas, stab, flog, cane, whip, bludgeon',
    frame('injured', 'people'),
  ],
  ['cripple, paralyse, paralyze, hospitalise, hospitalize, harm', frame('injured', 'martial')],
];

const HOLDING: readonly Row[] = [
  [
    `detain, arrest, imprison, jail, apprehend, incarcerate, intern, remand, round +up, hold =prisoner|detainee|captive|employee|journalist|worker|staff|citizen|national|crew|civilian, take into:custody, hold|keep|place|put|throw|remand in:${HELD}, throw|fling|haul|march into:${HELD}, place|put|keep|hold under:arrest|house_arrest|guard, put|keep behind:bar|bars, lock +up, haul +off, haul +in, cart +off, seize, deprive of:liberty|freedom, strip of:liberty|freedom, confine to:residence|home|house|quarters|cell|compound|barracks, take|bring|drive|escort|convey|transfer to:prison|jail|cell|isolator|colony|precinct|custody|detention, catch|intercept =agent|suspect|saboteur|spy|infiltrator|collaborator|spotter|accomplice|smuggler|recruiter|informant`,
    frame('detained', 'people'),
  ],
  ['take =prisoner|captive, take +prisoner, take +captive, nab, capture', frame('detained', 'people')],
  ['serve =sentence', suffers('detained')],
  ['pick|sweep|scoop +up, bring|pull|haul +in', frame('detained', 'martial')],
  ['hold|keep|use|take as:shield|hostage, hold|keep|take =hostage', frame('abducted', 'people')],
  ['hold|keep|seize|take for:ransom', frame('abducted', 'people')],
  ['hold', { ...frame('detained', 'people'), test: 'held' }],
  [
    'abduct, kidnap, hijack, take =hostage, take +away, carry +off, snatch, spirit +away, spirit +off, whisk +away, whisk +off, bundle into:, drag +away, drag +off',
    frame('abducted', 'people'),
  ],
  [
    `take|drag|grab|remove|pull from:${HOMES}, lead|march|carry +away, lead|march +off, take|drag|remove|pull off:bus|ship|vessel|tanker|boat|train|vehicle|minibus, march|lead|take|drag into:bush|forest|mountain|hill|desert`,
    { ...frame('abducted', 'people'), test: 'by force' },
  ],
  ['take', tested(frame('abducted', 'people'), 'taken')],
  ['enslave', frame('abducted', 'people')],
  ['go =missing', suffers('missing')],
  ['disappear, vanish', suffers('missing', 'people', 'from sight')],
  ['lose at:sea, lose in:desert, sweep|wash +overboard', frame('missing', 'people')],
];

export const HARM_VERBS = lexicon<HarmFrame>([
  ...KILLING,
  ...INJURING,
  ...HOLDING,
  ...DESTROYING,
  ...DAMAGING,
]);
