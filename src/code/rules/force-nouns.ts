import { lexicon } from '../lexicon/index.js';
import { BULLETIN_NOUNS } from './force-bulletins.js';
import { frame, mutual, WAGED, type Force, type ForceFrame } from './force-frames.js';

const onTarget = (detail: Force): ForceFrame => ({
  ...frame(detail, 'target'),
  roles: { by: ['agent', 'by', 'of'], to: ['on', 'against', 'at', 'to', 'upon', 'undergoer', 'into'] },
});

/** Nouns of armed action. */
export const FORCE_NOUNS = lexicon<ForceFrame>([
  ...BULLETIN_NOUNS,
  ['shooting, gunshot', frame('ground', 'target', ['at', 'on', 'of'])],
  ['shot @ring|hear|fire', frame('ground', 'plain', ['at', 'on'])],
  ['sniping', frame('ground', 'target', ['at', 'of'])],
  [
    'fire ~artillery|mortar|tank|howitzer|counter-battery|rocket|cannon|missile',
    frame('artillery', 'plain', ['on', 'at', 'upon', 'undergoer']),
  ],
  ['fire ~warning', frame('ground', 'plain', ['on', 'at', 'undergoer'])],
  [
    'sweep|crackdown|expedition|foray|onslaught|blitz|counterstrike|counter-strike|counter-offensive|manhunt|rampage|invasion ~military|armed|punitive|security|cross-border|clearance|counter-insurgency|ground|army',
    onTarget('ground'),
  ],
  ['foray, expedition, counterblow, counterthrust, counter-raid, onslaught', onTarget('ground')],
  [
    'operation ~ground|offensive|assault|clearing|clearance|mopping-up|mop-up|sweep|amphibious|counter-offensive|cordon|storming|counterinsurgency|counter-insurgency|airborne',
    frame('ground', 'armed', ['against', 'in']),
  ],
  ['landing ~amphibious|seaborne|naval', frame('naval', 'armed', ['on', 'at', 'in'])],
  [
    'use of:force|gas|munition|ammunition|round|bullet|artillery|rocket|airpower|weaponry|drone|explosive',
    frame('other', 'armed', ['against', 'on']),
  ],
  [
    'lobbing, hurling, launching, throwing of:round|shell|mortar|rocket|missile',
    frame('artillery', 'plain', ['into', 'at', 'on']),
  ],
  [
    'sowing|laying|planting|emplacement|placing|placement|scattering of:mine|my|landmine|ied|explosive|device|bomb|charge',
    frame('explosive', 'plain', ['along', 'on', 'in', 'at']),
  ],
  [
    'contact with:militant|insurgent|terrorist|rebel|bandit|guerrilla|gunman|fighter|fighters',
    mutual('plain'),
  ],
  ['encounter', mutual('armed')],
  ['duel ~gun|artillery|sniper|rocket|tank', mutual('plain')],
  [
    'contact @make|establish with:enemy|militant|insurgent|terrorist|rebel|bandit|gunman|fighter',
    mutual('plain'),
  ],
  [
    'violence ~armed|inter-communal|intercommunal|communal|tribal|ethnic|factional|sectarian|gang @break|erupt|flare|continue|resume|intensify|escalate|rage|spread|persist|leave|kill|claim|displace',
    { detail: 'clash', strength: 'plain', isMutual: true, roles: { by: ['between', 'by'] } },
  ],
  [
    'shoot-out, gun-battle, tank-battle, dogfight, melee, scuffle ~armed, showdown ~armed, exchange-of-fire',
    mutual('plain'),
  ],
  ['incident ~shooting|firing', frame('ground', 'plain', ['at', 'on'])],
  [
    'measure ~retaliatory @take|undertake|adopt, step ~retaliatory @take',
    frame('ground', 'byArmed', ['against']),
  ],
  [
    'act of:aggression|war|hostility|terror|terrorism|piracy|sabotage, act ~hostile|terrorist|aggressive @commit|perpetrate|carry|stage',
    frame('other', 'target', ['against', 'on', 'in']),
  ],
  ['arson, torching, burning @commit|perpetrate|carry', frame('other', 'byArmed', ['of'])],
  [
    'bombing ~suicide|car|truck|bus|roadside|motorcycle|parcel|ied|market',
    frame('explosive', 'plain', ['on', 'against', 'of', 'at', 'undergoer']),
  ],
  [
    'airstrike, air-strike, bombing, air_strike, airstrikes, strafing, carpet-bombing, airdrop ~bomb',
    frame('air', 'plain', ['on', 'against', 'of', 'at', 'undergoer']),
  ],
  ['sortie', frame('air', 'plain', ['against', 'on'])],
  ['use of:sarin|chlorine|napalm|novichok', frame('other', 'plain', ['against', 'on'])],
  [
    'strike|raid ~air|aerial|drone|uav|missile|rocket|artillery|retaliatory|military|naval|cruise|precision|israeli|american|russian|nato',
    frame('other', 'plain', ['on', 'against', 'at', 'of', 'undergoer']),
  ],
  [
    'barrage, salvo',
    frame('artillery', 'plain', ['on', 'against', 'at', 'into', 'toward', 'towards', 'undergoer']),
  ],
  ['shelling, bombardment, mortar_attack', frame('artillery', 'plain', ['of', 'on', 'against', 'undergoer'])],
  ['attack ~terror', frame('other', 'plain', ['on', 'against', 'at', 'undergoer'])],
  ['strike, attack, raid, blow, onslaught', onTarget('other')],
  [
    'assault, incursion, offensive, counteroffensive, counter-offensive, counterattack, counter-attack, counter-assault',
    onTarget('ground'),
  ],
  ['storming', frame('ground', 'target', ['of'])],
  ['blasting, dynamiting, mining', frame('explosive', 'target', ['of'])],
  ['ramming, boarding, interception, torpedoing, sinking', frame('naval', 'vessel', ['of'])],
  [
    'hit|impact ~drone|missile|rocket|shell|mortar|artillery|geran|shahed|uav|direct|bomb|grad',
    frame('artillery', 'target', ['on', 'in', 'against', 'at', 'to']),
  ],
  ['mission ~counter-battery|bombing|combat|strike|fire', frame('artillery', 'plain', ['against', 'on'])],
  ['vbied, ied, svbied against:', frame('explosive', 'plain', ['against'])],
  [
    'violation|breach of:airspace, incursion into:airspace, violation|breach|incursion ~airspace',
    { detail: 'air', strength: 'plain', roles: { by: ['agent', 'by'] } },
  ],
  ['exchange of:fire|gunfire|shot|shelling|artillery|volley', mutual('plain')],
  ['confrontation|encounter|standoff|exchange ~armed|fire|close-quarters', mutual('plain')],
  [
    'ambush ~complex|deadly|roadside|insurgent|rebel|militant',
    frame('ground', 'plain', ['of', 'on', 'against', 'undergoer']),
  ],
  ['ambush', frame('ground', 'target', ['of', 'on', 'against', 'undergoer'])],
  ['invasion', frame('ground', 'target', ['of', 'against', 'undergoer'])],
  ['aggression', onTarget('ground')],
  ['operation', frame('other', 'armed', ['against'])],
  [
    'campaign of:terror|violence|bombing|bombardment|airstrike|assassination|destruction',
    frame('other', 'byArmed', ['against', 'in']),
  ],
  [
    'action|campaign ~military|armed|combat|bombing|air|aerial|ground|hostile',
    frame('other', 'armed', ['against']),
  ],
  [
    'campaign, effort ~military|armed|counter-terrorism|counterterrorism',
    frame('other', 'against-foes', ['against']),
  ],
  ['conflict, war', mutual('between-armed')],
  ['confrontation ~violent|bloody|deadly', mutual('plain')],
  ['firefight, fighting, skirmish', mutual('plain')],
  ['engagement ~combat|military|armed', mutual('plain')],
  [
    'clash ~renewed|armed|heavy|fierce|violent|intense|fresh|ongoing|sporadic|deadly|bloody|recent',
    mutual('plain'),
  ],
  ['clash, battle, combat, hostility, engagement', mutual('armed')],
  ['action ~retaliatory|punitive', frame('other', 'armed', ['against', 'on'])],
  [
    'burst ~gun|machine-gun|fire|gunfire|tracer|automatic',
    frame('ground', 'plain', ['on', 'at', 'toward', 'towards']),
  ],
  ['war', WAGED],
  [
    'hostility ~renewed|ongoing|fresh|continued|continuing|intense|heavy|escalating in:, hostility ~renewed|ongoing|fresh|continued|continuing|intense|heavy|escalating across:, hostility ~renewed|ongoing|fresh|continued|continuing|intense|heavy|escalating between:',
    mutual('plain'),
  ],
  ['violence', frame('other', 'target', ['against', 'on'])],
  [
    'targeting',
    { detail: 'other', strength: 'target', roles: { by: ['agent', 'by'], to: ['of', 'undergoer'] } },
  ],
  [
    'response|intervention|retaliation|reprisal|adventure|escalation ~military|armed',
    frame('other', 'armed', ['against', 'on']),
  ],
  [
    'use of:weapon|bomb|ied|vbied|vehicle|missile|mortar|munition|phosphorus|chlorine|sarin|agent against:',
    frame('other', 'plain', ['against', 'on']),
  ],
  ['gunfire, gunfight, crossfire, shootout', mutual('plain')],
  ['fire @open|return|come|receive', frame('ground', 'plain', ['on', 'at', 'upon', 'undergoer'])],
  [
    'fire ~gun|machine-gun|machine_gun|mortar|artillery|incoming|retaliatory|counter-battery|hostile|warning|harassing|indirect|direct|tracer|heavy|return|live|small-arm|small-arms|arm|arms|tank|sniper|rifle|automatic|howitzer|rocket|cannon|grenade',
    frame('ground', 'plain', ['on', 'at', 'upon', 'undergoer']),
  ],
  [
    'firing ~unprovoked|small-arms|small-arm|arms|mortar|ceasefire|intense|heavy|indiscriminate|cross-border|retaliatory|artillery|mortar|sniper',
    frame('ground', 'plain', ['on', 'at', 'upon', 'against', 'undergoer']),
  ],
  ['explosion, blast, detonation', { detail: 'explosive', strength: 'armed', roles: {} }],
  ['rout, defeat, elimination, destruction, annihilation', frame('ground', 'armed', ['of'])],
  ['launch ~missile|rocket|drone', frame('artillery', 'plain', ['at', 'on', 'toward', 'against'])],
  ['fight', { ...frame('clash', 'armed', ['against', 'with']) }],
]);
