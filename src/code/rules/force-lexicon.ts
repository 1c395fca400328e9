import { type Frame, lexicon } from '../lexicon/index.js';

export type Force = 'ground' | 'air' | 'artillery' | 'naval' | 'explosive' | 'clash' | 'other';
/**
 * What must stand around a trigger: nothing, somebody armed, something to be hit, a shell that does it, something that flies
 * (a shell or a drone), or a vessel that it is done to.
 */
type Strength = 'plain' | 'armed' | 'target' | 'shells' | 'flying' | 'vessel';
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

const SHOT_AT = ['at', 'on', 'into', 'toward', 'towards', 'to', 'against', 'over', 'across'] as const;
/** "pitted the militia against the army": the two that the object and the phrase name. */
const pitted: ForceFrame = {
  detail: 'clash',
  strength: 'armed',
  isMutual: true,
  roles: { by: ['patient'], to: ['against'] },
};

export const FORCE_VERBS = lexicon<ForceFrame>([
  ['shell', frame('artillery', 'plain')],
  ['bombard, pound, rocket', frame('artillery', 'target')],
  ['bomb, strafe, carpet-bomb, airstrike', frame('air', 'plain')],
  ['storm, raid, ambush, assault', frame('ground', 'target')],
  ['attack, target, hit, strike', frame('other', 'target')],
  [
    'fire|lob|loose|rain|hurl|unleash|pour|pump|discharge|direct =missile|rocket|shell|mortar|projectile|drone|round|salvo|artillery|tomahawk|volley|barrage|burst, launch =missile|rocket|drone|uav|projectile|tomahawk, unleash =artillery|barrage|bombardment|firepower|airstrike',
    frame('artillery', 'plain', SHOT_AT),
  ],
  [
    'fire =canister|gas|bullet|shot|grenade|gun|rifle|gunfire|machine-gun|pellet|flare|weapon, spray =bullet',
    frame('ground', 'plain', SHOT_AT),
  ],
  ['turn|train =weapon|gun|fire|artillery|howitzer', frame('ground', 'armed', SHOT_AT)],
  [
    'use|turn|fire|employ|deploy|aim =cannon, harass with:aircraft|jet|helicopter|f-16|drone|vessel|ship',
    frame('other', 'armed'),
  ],
  [
    'use|employ|release|deploy|disperse|spray|pour|discharge =chlorine|sarin|phosphorus|napalm|agent|gas|munition|submunition|chloropicrin|vx',
    frame('other', 'armed', ['against', 'on', 'over', 'at']),
  ],
  [
    'answer|respond|reply in:kind, answer|respond|reply with:fire|artillery|shelling|strike|gunfire, retaliate, hit +back, strike +back',
    frame('ground', 'armed', ['against', 'on', 'at']),
  ],
  [
    'go|pass|switch|shift on:offensive|attack, go|pass|switch|shift to:offensive|attack|assault, open =front, swoop on:, pounce on:, move|close +in on:stronghold|hideout|lair|den|base|camp',
    frame('ground', 'armed', ['against', 'on']),
  ],
  ['pit|set|match against:', pitted],
  ['use|turn|fire|employ|deploy|aim|train =cannon', frame('naval', 'vessel', ['on', 'against', 'at'])],
  [
    'use|release|disperse|spray|pour|drop =chlorine|sarin|phosphorus|napalm|vx|toxin',
    frame('other', 'target', ['against', 'on', 'over', 'at']),
  ],
  ['hold at:gunpoint|knifepoint', frame('other', 'plain')],
  ['burst|barge|storm into:', frame('other', 'armed', ['into'])],
  ['loot, ransack, pillage, plunder', frame('other', 'armed')],
  [
    'throw|hurl|lob|toss =stone|rock|brick|bottle|cocktail, pelt with:, pelt',
    frame('other', 'target', ['at', 'on', 'patient']),
  ],
  ['ram, board, intercept, waylay, torpedo, scuttle, commandeer', frame('naval', 'vessel')],
  [
    'dive on:, dive into:, slam into:, crash into:, smash into:, plough into:, plow into:, plunge into:, plunge onto:, dive onto:, slam onto:, come +down on:, crash onto:, hurtle into:, explode over:',
    frame('artillery', 'flying', ['into', 'on', 'onto']),
  ],
  ['drop from:helicopter|aircraft|plane|drone|air|jet', frame('air', 'flying', ['on', 'over', 'onto'])],
  [
    'fire at:, fire on:, fire upon:, open =fire, return =fire',
    frame('ground', 'armed', ['at', 'on', 'upon', 'toward', 'with']),
  ],
  ['exchange|trade =fire|gunfire|shot|shelling|rocket|artillery|volley', mutual('plain')],
  ['exchange|trade =blow|strike|attack|barrage, grapple, come to:blow, duel, spar, tangle', mutual('armed')],
  [
    'hurl|throw|lob|toss =grenade|explosive|bomb|cocktail|device|ied',
    frame('explosive', 'plain', ['at', 'on', 'into', 'toward', 'towards', 'against']),
  ],
  ['violate|breach =airspace', frame('air', 'plain', ['owner'])],
  ['shoot +down, down, intercept', frame('air', 'target')],
  ['shoot', frame('ground', 'armed', ['patient', 'at'])],
  ['detonate, blow +up', frame('explosive', 'plain', ['patient', 'at'])],
  ['dynamite', frame('explosive', 'target')],
  [
    'trigger|activate|explode =device|bomb|explosive|mine|charge|ied|vest|warhead, set +off =device|bomb|explosive|mine|charge|ied|vest, attach|affix|place|fix|fasten =mine|bomb|explosive, plant =mine|bomb|device|charge|explosive',
    frame('explosive', 'plain', ['to', 'on', 'under', 'at']),
  ],
  ['blow =hole, blast', { detail: 'explosive', strength: 'armed', roles: { to: ['in', 'patient'] } }],
  ['explode, go +off', { detail: 'explosive', strength: 'armed', roles: {} }],
  ['clash, skirmish', mutual('armed')],
  ['fight, battle', mutual('armed')],
  [
    'engage =fighter|militant|force|troop|troops|soldier|enemy|terrorist|rebel|insurgent|gunman|column|unit|patrol|guerrilla|combatant|position, trade =fire',
    mutual('armed'),
  ],
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
    'come|be|remain|fall under:fire|attack|assault|airstrike|strike|shelling|bombardment|gunfire, take|draw|receive =fire',
    { detail: 'other', strength: 'plain', roles: { by: ['by', 'from'], to: ['agent', 'patient'] } },
  ],
  [
    'fall|land|hit|strike|rain|impact',
    { detail: 'artillery', strength: 'shells', roles: { to: ['patient', 'on', 'in', 'near'] } },
  ],
  ['torpedo, sink', frame('naval', 'armed')],
  ['invade', frame('ground', 'armed')],
  ['overrun', frame('ground', 'armed', ['patient'])],
  ['suppress, silence, knock +out, take +out', frame('other', 'armed', ['patient'])],
  ['drop =bomb|bomblet|munition|grenade|explosive', frame('air', 'plain', ['on', 'over', 'onto'])],
  ['bulldoze, mine, booby-trap', frame('explosive', 'armed')],
  ['lay|plant =mine|landmine|ied|explosive|bomb', frame('explosive', 'plain', ['in', 'on', 'along', 'near'])],
]);

const onTarget = (detail: Force): ForceFrame => ({
  ...frame(detail, 'target'),
  roles: { by: ['agent', 'by', 'of'], to: ['on', 'against', 'at', 'to', 'upon', 'undergoer', 'into'] },
});

export const FORCE_NOUNS = lexicon<ForceFrame>([
  [
    'bombing ~suicide|car|truck|bus|roadside|motorcycle|parcel|ied|market',
    frame('explosive', 'plain', ['on', 'against', 'of', 'at', 'undergoer']),
  ],
  [
    'airstrike, air-strike, bombing, air_strike, airstrikes, strafing, carpet-bombing, airdrop ~bomb',
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
  ['ambush', frame('ground', 'target', ['of', 'on', 'against', 'undergoer'])],
  ['invasion, aggression', frame('ground', 'target', ['of', 'against', 'undergoer'])],
  ['operation', frame('other', 'armed', ['against'])],
  [
    'action|campaign ~military|armed|combat|bombing|air|aerial|ground|hostile',
    frame('other', 'armed', ['against']),
  ],
  ['firefight, fighting, skirmish', mutual('plain')],
  ['engagement ~combat|military|armed', mutual('plain')],
  ['clash, battle, combat, hostility, engagement', mutual('armed')],
  ['action ~retaliatory|punitive', frame('other', 'armed', ['against', 'on'])],
  [
    'burst ~gun|machine-gun|fire|gunfire|tracer|automatic',
    frame('ground', 'plain', ['on', 'at', 'toward', 'towards']),
  ],
  ['war', mutual('target')],
  ['gunfire, gunfight, crossfire, shootout', mutual('plain')],
  ['fire @open|return|come|receive', frame('ground', 'plain', ['on', 'at', 'upon', 'undergoer'])],
  [
    'fire ~gun|machine-gun|machine_gun|mortar|artillery|incoming|retaliatory|counter-battery|hostile|warning|harassing|indirect|direct|tracer|heavy|return|live|small-arm|small-arms|arm|arms|tank|sniper|rifle|automatic|howitzer|rocket|cannon|grenade',
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
