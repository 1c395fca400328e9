import { lexicon } from '../lexicon/index.js';
import { frame, mutual, SHOT_AT, type ForceFrame } from './force-frames.js';
import { BULLETIN_VERBS } from './force-bulletins.js';
import { FORCE_PHRASES } from './force-phrases.js';

/** "pitted the militia against the army": the two that the object and the phrase name. */
const pitted: ForceFrame = {
  detail: 'clash',
  strength: 'armed',
  isMutual: true,
  roles: { by: ['patient'], to: ['against'] },
};

/** Verbs of armed action. */
export const FORCE_VERBS = lexicon<ForceFrame>([
  ...BULLETIN_VERBS,
  ...FORCE_PHRASES,
  ['shell', frame('artillery', 'plain')],
  ['bombard, pound, rocket', frame('artillery', 'target')],
  ['bomb, strafe, carpet-bomb, airstrike', frame('air', 'plain')],
  ['storm, raid, ambush, assault', frame('ground', 'target')],
  ['attack, target, hit, strike', frame('other', 'target')],
  [
    'fire|lob|loose|rain|hurl|unleash|pour|pump|discharge|direct =missile|rocket|shell|mortar|projectile|drone|round|salvo|artillery|tomahawk|tomahawks|grad|katyusha|volley|barrage|burst|munition, launch =missile|rocket|drone|uav|projectile|tomahawk, unleash =artillery|barrage|bombardment|firepower|airstrike',
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
  [
    'ram|drive|crash|plough|plow =lorry|truck|car|vehicle|van|motorcycle into:',
    frame('other', 'armed', ['into']),
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
  ['tear|rip|cut through:', { detail: 'explosive', strength: 'charge', roles: { to: ['through'] } }],
  ['explode, go +off', { detail: 'explosive', strength: 'charge', roles: {} }],
  ['clash, skirmish', mutual('armed')],
  ['fight, battle', mutual('armed')],
  ['fight', mutual('between-armed')],
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
  ['break +through, push +through, punch +through', frame('ground', 'byArmed', ['toward', 'towards'])],
  ['break through:defence|defense|line|front|position', frame('ground', 'armed', ['through'])],
  [
    'come|be|remain|fall under:fire|attack|assault|airstrike|strike|shelling|bombardment|gunfire, take|draw|receive =fire',
    { detail: 'other', strength: 'plain', roles: { by: ['by', 'from'], to: ['agent', 'patient'] } },
  ],
  [
    'keep|put|place|hold|bring|take|have|get under:fire|attack|shelling|bombardment|gunfire',
    frame('other', 'plain', ['patient']),
  ],
  [
    'fall|land|hit|strike|rain|impact',
    { detail: 'artillery', strength: 'shells', roles: { to: ['patient', 'on', 'in', 'near'] } },
  ],
  ['torpedo, sink', frame('naval', 'armed')],
  ['invade', frame('ground', 'target', ['patient'])],
  ['overrun', frame('ground', 'armed', ['patient'])],
  ['suppress, silence, knock +out, take +out', frame('other', 'armed', ['patient'])],
  ['drop =bomb|bomblet|munition|grenade|explosive', frame('air', 'plain', ['on', 'over', 'onto'])],
  ['bulldoze, mine, booby-trap', frame('explosive', 'armed')],
  ['lay|plant =mine|landmine|ied|explosive|bomb', frame('explosive', 'plain', ['in', 'on', 'along', 'near'])],
]);
