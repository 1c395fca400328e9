import { frame, suffers, tested, type Row } from './harm-frames.js';

// What is done to things, by the verbs that say it. Of rows for one verb the more specific comes first.

const RUINS =
  'rubble|ruin|ruins|ash|ashes|cinder|debris|dust|wreck|wreckage|wasteland|heap|pile|graveyard|moonscape|shell|skeleton|scrap|splinter';

/** What puts an end to things. */
export const DESTROYING: readonly Row[] = [
  [
    `reduce|pound|grind|burn|raze to:${RUINS}|ground, turn|pound into:${RUINS}, wipe|erase off:map|face, wipe|erase from:map|face, send to:bottom, lay|leave in:${RUINS}, damage beyond:repair|recognition, blow|tear|smash to:piece|bit|smithereens`,
    frame('destroyed', 'things'),
  ],
  [
    'destroy, demolish, raze, level, flatten, torch, obliterate, wreck, incinerate, bulldoze, pulverise, pulverize, gut, dynamite, scuttle, sink, burn|tear|pull|knock +down, blow +up, blow|rip|tear +apart, shoot +down, down, burn +out, put to:torch|flame|flames, put out_of:existence, put beyond:use|repair, lose to:fire|flame|flames|blaze|shelling, disable|shatter|wreck beyond:repair, uproot =tree|vine|olive|orchard, fell =tree|orchard|grove|palm, eradicate, decimate =building|block|fleet, consume by:fire|flame|blaze|flames',
    frame('destroyed', 'things'),
  ],
  [
    'burn +down, burn +out, burn to:ground|ash|ashes|cinder, burnt to:ground|ash|ashes|cinder, burnt +out, lie in:ruin|ruins|rubble|ash|ashes, go in:flame|flames|smoke, burnt +down',
    suffers('destroyed', 'things'),
  ],
  ['lay =waste', frame('destroyed', 'things', ['to'])],
  [
    'knock|take|wipe +out, eliminate, annihilate, liquidate, bring|take +down, write +off, dismantle, neutralise, neutralize, dispose of:, smash, immolate',
    frame('destroyed', 'arms', ['patient', 'of']),
  ],
  [
    'bring +down =block|building|house|roof|tower|bridge|wall|minaret|pylon|mast',
    frame('destroyed', 'things'),
  ],
  ['devour, consume, swallow, engulf', tested(frame('destroyed', 'things'), 'by fire')],
  ['sink, collapse, founder, capsize, crash, crumble', suffers('destroyed', 'things', 'in war')],
];

/** What leaves things the worse. */
export const DAMAGING: readonly Row[] = [
  ['set +ablaze, set +alight, set on:fire', frame('damaged', 'things')],
  ['set =fire', frame('damaged', 'things', ['to'])],
  [
    'catch =fire, catch +fire, catch +alight, burst into:flame|flames, erupt in:flame|flames',
    suffers('damaged', 'things', 'in war'),
  ],
  ['cave|fall +in, buckle', suffers('damaged', 'things', 'in war')],
  [
    'spark|cause|trigger|start|ignite|provoke|touch_off|set_off =fire|blaze',
    { detail: 'damaged', victim: 'things', roles: { who: ['at', 'in', 'on', 'aboard'], by: ['agent'] } },
  ],
  [
    'break|flare +out',
    { detail: 'damaged', victim: 'things', roles: { who: ['at', 'in', 'on', 'aboard'] }, test: 'a fire' },
  ],
  ['sweep|rip|tear through:', tested(frame('damaged', 'things', ['through']), 'by fire')],
  ['sustain|suffer|receive|take =hole|hit|crack|gash', suffers('damaged', 'things')],
  ['bear|carry =scar|mark|trace', suffers('damaged', 'things', 'in war')],
  ['breach =hull|wall|pipeline|dam|tank|dyke|embankment|levee|roof', frame('damaged', 'things')],
  ['hit, strike', tested(frame('damaged', 'things'), 'struck')],
  ['sustain|suffer|receive|incur =damage, sustained =damage', suffers('damaged', 'things')],
  [
    'put|knock|take|throw out_of:action|commission|service|operation|order, put|leave on:fire, pepper|riddle with:bullet|shrapnel|hole, hit|strike|pierce by:splinter|shrapnel|debris, blow|tear|rip +off, blow +out, blow +in',
    frame('damaged', 'things'),
  ],
  [
    'damage, ruin, vandalise, vandalize, desecrate, loot, pillage, plunder, ransack, burn, shatter, devastate, disable, scorch, char, crater, pockmark, riddle, cripple, puncture, perforate, dent, mangle, deface, crack, shred, rupture, singe, batter, smash, trash, pierce, sever, rip, gouge, scar, blacken, crumple, chip, profane, smear, daub, sabotage, trample, splinter, holed, hole, crush, degrade =building|facade|runway',
    frame('damaged', 'things'),
  ],
  [
    'go|pass|tear|rip|punch|smash|slam|plough|plow|crash through:, tear|punch|smash|slam|plough|plow|crash into:',
    { ...frame('damaged', 'things', ['through', 'into']), test: 'missile' },
  ],
];
