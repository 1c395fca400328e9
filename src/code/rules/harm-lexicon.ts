import { lexicon } from '../lexicon/index.js';
import { frame, suffers, type HarmFrame, type Row } from './harm-frames.js';

// What is done to people and to things, by the verbs that say it. Of rows for one verb the more specific comes first.

const HELD =
  'custody|detention|prison|jail|cell|captivity|isolator|facility|centre|center|camp|arrest|dungeon|remand|colony|penitentiary|stockade';
const WOUNDS =
  'injury|wound|burn|cut|fracture|concussion|laceration|bruise|bruising|contusion|amputation|graze|abrasion';
const RUINS = 'rubble|ruin|ruins|ash|ashes|cinder|debris|dust|wreck|wreckage|wasteland|scrap|splinter';
const HOMES =
  'home|house|office|car|vehicle|bus|village|bed|farm|school|church|mosque|street|dormitory|hospital|flat|apartment|workplace|shop';

const KILLING: readonly Row[] = [
  [
    'shoot +dead, gun|mow +down, shoot|hack|stab|beat|torture|burn|starve|bludgeon|club|stone|crush|trample|choke|strangle|suffocate|put|drag|kick|flog|whip to:death, blow|tear|rip|hack to:piece|bit|shred',
    frame('killed', 'people'),
  ],
  ['freeze|bleed|starve|choke|burn to:death', suffers('killed')],
  [
    'kill, murder, assassinate, execute, behead, slaughter, massacre, lynch, slay, martyr, decapitate, electrocute, hang, strangle, immolate, exterminate, butcher',
    frame('killed', 'people'),
  ],
  [
    'claim =life, take =life, cost =life',
    { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } },
  ],
  ['claim =victim', frame('killed', 'people')],
  ['die, perish, succumb, drown, starve', suffers('killed')],
  [
    'lose =life, fall as:martyr, pay =price, make =sacrifice, embrace|attain|achieve =martyrdom|shahadat, meet =death',
    suffers('killed'),
  ],
  ['lay|give =life', suffers('killed', 'people', 'own life')],
  ['fall', suffers('killed')],
  [
    'eliminate, neutralise, neutralize, liquidate, annihilate, wipe +out, cut|strike +down, finish +off',
    frame('killed', 'martial'),
  ],
  ['take|knock +out, pick +off', frame('killed', 'armed')],
];

const INJURING: readonly Row[] = [
  [`sustain|suffer|receive|incur =${WOUNDS}`, suffers('injured')],
  [
    'lose =leg|arm|hand|foot|eye|limb|finger|toe|ear|eyesight|hearing',
    suffers('injured', 'people', 'own body'),
  ],
  ['come to:harm|grief', suffers('injured')],
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
  ['cripple, paralyse, paralyze, hospitalise, hospitalize', frame('injured', 'martial')],
];

const HOLDING: readonly Row[] = [
  [
    `detain, arrest, imprison, jail, apprehend, incarcerate, intern, remand, round +up, hold =prisoner|detainee|captive|employee|journalist|worker|staff|citizen|national|crew|civilian, take into:custody, hold|keep|place|put|throw|remand in:${HELD}, throw|fling|haul|march into:${HELD}, place|put|keep|hold under:arrest|house_arrest|guard, put|keep behind:bar|bars, lock +up, haul +off, haul +in, cart +off, seize`,
    frame('detained', 'people'),
  ],
  ['take =prisoner|captive, take +prisoner, take +captive, nab, capture', frame('detained', 'people')],
  ['pick +up', frame('detained', 'martial')],
  ['hold|keep|use|take as:shield|hostage, hold|keep|take =hostage', frame('abducted', 'people')],
  ['hold|keep|seize|take for:ransom', frame('abducted', 'people')],
  ['hold', { ...frame('detained', 'people'), test: 'held' }],
  [
    'abduct, kidnap, hijack, take =hostage, take +away, carry +off, snatch, spirit +away, spirit +off, whisk +away, whisk +off, bundle into:, drag +away, drag +off',
    frame('abducted', 'people'),
  ],
  [
    `take|drag|grab|remove|pull from:${HOMES}, lead|march +away, lead|march +off`,
    { ...frame('abducted', 'people'), test: 'by force' },
  ],
  ['go =missing', suffers('missing')],
  ['disappear, vanish', suffers('missing', 'people', 'from sight')],
  ['lose at:sea', frame('missing', 'people')],
];

const DESTROYING: readonly Row[] = [
  [
    `reduce|pound|grind|burn|raze to:${RUINS}|ground, turn|pound into:${RUINS}, wipe|erase off:map|face, wipe|erase from:map|face, send to:bottom, lay|leave in:${RUINS}, damage beyond:repair|recognition, blow|tear|smash to:piece|bit|smithereens`,
    frame('destroyed', 'things'),
  ],
  [
    'destroy, demolish, raze, level, flatten, torch, obliterate, wreck, incinerate, bulldoze, pulverise, pulverize, gut, dynamite, scuttle, sink, burn|tear|pull|knock +down, blow +up, blow +apart, shoot +down, down, consume by:fire|flame|blaze|flames',
    frame('destroyed', 'things'),
  ],
  [
    'lie in:ruin|ruins|rubble|ash|ashes, go in:flame|flames|smoke, burnt +down',
    suffers('destroyed', 'things'),
  ],
  ['lay =waste', frame('destroyed', 'things', ['to'])],
  ['knock|take|wipe +out, eliminate, annihilate, liquidate, bring +down', frame('destroyed', 'arms')],
  ['sink, collapse', suffers('destroyed', 'things', 'in war')],
];

const DAMAGING: readonly Row[] = [
  ['set +ablaze, set +alight, set on:fire', frame('damaged', 'things')],
  ['set =fire', frame('damaged', 'things', ['to'])],
  ['sustain|suffer|receive|incur =damage, sustained =damage', suffers('damaged', 'things')],
  [
    'put out_of:action|commission, pepper|riddle with:bullet|shrapnel|hole, hit|strike|pierce by:splinter|shrapnel|debris, blow|tear|rip +off, blow +out, blow +in',
    frame('damaged', 'things'),
  ],
  [
    'damage, ruin, vandalise, vandalize, desecrate, loot, pillage, plunder, ransack, burn, shatter, devastate, disable, scorch, char, crater, pockmark, riddle, cripple, puncture, perforate, dent, mangle, deface, crack, shred, rupture, singe, batter, smash, trash',
    frame('damaged', 'things'),
  ],
  [
    'go|pass|tear|rip|punch|smash|slam|plough|plow|crash through:, tear|punch|smash|slam|plough|plow|crash into:',
    { ...frame('damaged', 'things', ['through', 'into']), test: 'missile' },
  ],
];

export const HARM_VERBS = lexicon<HarmFrame>([
  ...KILLING,
  ...INJURING,
  ...HOLDING,
  ...DESTROYING,
  ...DAMAGING,
]);
