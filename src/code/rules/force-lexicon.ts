import { type Frame, lexicon } from '../lexicon/index.js';

export type Force = 'ground' | 'air' | 'artillery' | 'naval' | 'explosive' | 'clash' | 'other';
/** What must stand around a trigger: nothing, somebody armed, something to be hit, or a shell that does it. */
type Strength = 'plain' | 'armed' | 'target' | 'shells';
export interface ForceFrame extends Frame<Force> {
  readonly strength: Strength;
  readonly isMutual?: boolean;
}

const TARGETS = ['patient', 'on', 'against', 'at', 'upon', 'into', 'toward', 'towards'] as const;
const frame = (detail: Force, strength: Strength, to: readonly string[] = TARGETS): ForceFrame => ({
  detail,
  strength,
  roles: { by: ['agent', 'by'], to },
});
const mutual = (strength: Strength): ForceFrame => ({
  detail: 'clash',
  strength,
  isMutual: true,
  roles: { by: ['between', 'among', 'agent', 'of', 'by'], to: ['with', 'against', 'patient'] },
});

export const FORCE_VERBS = lexicon<ForceFrame>([
  ['shell', frame('artillery', 'plain')],
  ['bombard, pound, rocket', frame('artillery', 'target')],
  ['bomb, strafe, carpet-bomb, airstrike', frame('air', 'plain')],
  ['storm, raid, ambush, assault', frame('ground', 'target')],
  ['attack, target, hit, strike', frame('other', 'target')],
  [
    'fire =missile|rocket|shell|mortar|projectile|drone|round|salvo|artillery',
    frame('artillery', 'plain', ['at', 'on', 'into', 'toward', 'towards', 'to', 'against']),
  ],
  [
    'launch =missile|rocket|drone|uav|projectile',
    frame('artillery', 'plain', ['at', 'on', 'into', 'toward', 'towards', 'to', 'against']),
  ],
  [
    'fire at:, fire on:, fire upon:, open =fire, return =fire',
    frame('ground', 'armed', ['at', 'on', 'upon', 'toward', 'with']),
  ],
  ['exchange =fire|gunfire|shot', mutual('plain')],
  [
    'hurl|throw|lob|toss =grenade|explosive|bomb|cocktail|device|ied',
    frame('explosive', 'plain', ['at', 'on', 'into', 'toward', 'towards', 'against']),
  ],
  ['violate|breach =airspace', frame('air', 'plain', ['owner'])],
  ['shoot +down, down, intercept', frame('air', 'target')],
  ['shoot', frame('ground', 'armed', ['patient', 'at'])],
  ['detonate, blow +up', frame('explosive', 'plain', ['patient', 'at'])],
  ['explode, go +off', { detail: 'explosive', strength: 'armed', roles: {} }],
  ['clash, skirmish', mutual('armed')],
  ['fight, battle', mutual('armed')],
  ['engage =fighter|militant|force|troop|soldier|enemy|terrorist|rebel', mutual('armed')],
  [
    'defeat, rout, crush, eliminate, annihilate, neutralise, neutralize, destroy, wipe +out',
    frame('ground', 'armed'),
  ],
  [
    'repel, repulse, fight +back, fight +off, beat +back, beat +off, fend +off, push +back, drive +back, throw +back',
    frame('ground', 'armed'),
  ],
  ['break through:defence|defense|line|front|position', frame('ground', 'armed', ['through'])],
  [
    'come under:fire|attack|assault|airstrike|strike|shelling|bombardment',
    { detail: 'other', strength: 'plain', roles: { by: ['by', 'from'], to: ['agent'] } },
  ],
  [
    'fall|land|hit|strike|rain|impact',
    { detail: 'artillery', strength: 'shells', roles: { to: ['patient', 'on', 'in', 'near'] } },
  ],
  ['torpedo, sink', frame('naval', 'armed')],
  ['invade', frame('ground', 'armed')],
  ['drop =bomb|bomblet|munition|grenade|explosive', frame('air', 'plain', ['on', 'over', 'onto'])],
  ['bulldoze, mine, booby-trap', frame('explosive', 'armed')],
  ['lay|plant =mine|landmine|ied|explosive|bomb', frame('explosive', 'plain', ['in', 'on', 'along', 'near'])],
]);

export const FORCE_NOUNS = lexicon<ForceFrame>([
  [
    'bombing ~suicide|car|truck|bus|roadside|motorcycle|parcel|ied|market',
    frame('explosive', 'plain', ['on', 'against', 'of', 'at', 'undergoer']),
  ],
  [
    'airstrike, air-strike, bombing, air_strike, airstrikes',
    frame('air', 'plain', ['on', 'against', 'of', 'at', 'undergoer']),
  ],
  ['sortie', frame('air', 'plain', ['against', 'on'])],
  [
    'strike|raid ~air|aerial|drone|uav|missile|rocket|artillery|retaliatory|military|naval|cruise|precision|israeli|american|russian|nato',
    frame('other', 'plain', ['on', 'against', 'at', 'of', 'undergoer']),
  ],
  [
    'shelling, bombardment, mortar_attack, barrage, salvo',
    frame('artillery', 'plain', ['of', 'on', 'against', 'undergoer']),
  ],
  [
    'strike, attack, raid, assault, blow, incursion, onslaught, offensive, counteroffensive, counter-offensive, counterattack, counter-attack',
    {
      ...frame('other', 'target', ['on', 'against', 'at', 'to', 'upon', 'undergoer']),
      roles: { by: ['agent', 'by', 'of'], to: ['on', 'against', 'at', 'to', 'upon', 'undergoer'] },
    },
  ],
  ['ambush', frame('ground', 'target', ['of', 'on', 'against', 'undergoer'])],
  ['invasion, aggression', frame('ground', 'target', ['of', 'against', 'undergoer'])],
  ['operation', frame('other', 'armed', ['against'])],
  [
    'action|campaign ~military|armed|combat|bombing|air|aerial|ground|hostile',
    frame('other', 'armed', ['against']),
  ],
  ['firefight, fighting, skirmish', mutual('plain')],
  ['engagement ~combat|military|armed', mutual('plain')],
  ['clash, battle, combat, hostility', mutual('armed')],
  ['war', mutual('target')],
  ['gunfire, gunfight, crossfire, shootout', mutual('plain')],
  ['fire @open|return|come|receive', frame('ground', 'plain', ['on', 'at', 'upon', 'undergoer'])],
  [
    'fire ~gun|machine-gun|machine_gun|mortar|artillery|small-arm|small-arms|arm|arms|tank|sniper|rifle|automatic|howitzer|rocket|cannon|grenade',
    frame('ground', 'plain', ['on', 'at', 'upon', 'undergoer']),
  ],
  [
    'firing ~unprovoked|intense|heavy|indiscriminate|cross-border|retaliatory|artillery|mortar|sniper',
    frame('ground', 'plain', ['on', 'at', 'upon', 'against', 'undergoer']),
  ],
  ['explosion, blast, detonation', { detail: 'explosive', strength: 'armed', roles: {} }],
  ['rout, defeat, elimination, destruction, annihilation', frame('ground', 'armed', ['of'])],
  ['launch ~missile|rocket|drone', frame('artillery', 'plain', ['at', 'on', 'toward', 'against'])],
  ['fight', { ...frame('clash', 'armed', ['against', 'with']) }],
]);
