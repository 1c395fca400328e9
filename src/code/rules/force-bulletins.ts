import { frame, mutual, TARGETS, type ForceFrame } from './force-frames.js';

// How armies and their ministries tell of armed action in bulletins: "staged provocations", "subjected the positions to fire",
// "confronted the attack", "foiled an infiltration attempt".

type Row = readonly [patterns: string, frame: ForceFrame];

const FIRE = 'fire|shelling|bombardment|gunfire|airstrike|bombing|shellfire|fusillade|barrage';
const ASSAULTS =
  'attack|assault|offensive|onslaught|incursion|aggression|counterattack|counter-attack|thrust';
const FOILING = 'foil|thwart|frustrate|abort|repel|repulse|prevent|block|stop|detect|defeat|crush';

export const BULLETIN_VERBS: readonly Row[] = [
  [`subject|expose to:${FIRE}`, frame('ground', 'plain', ['patient'])],
  ['subject to:attack|raid|strike|assault', frame('other', 'armed', ['patient'])],
  [
    'turn +back =attacker|attack|assault|enemy|column|intruder|raider|militia|rebel|invader|infiltrator',
    frame('ground', 'armed', ['patient']),
  ],
  [`confront|counter|resist|stem|blunt|withstand|rebuff =${ASSAULTS}`, frame('ground', 'byArmed', [])],
  [
    'confront|counter|engage|intercept =missile|drone|aggression|target|uav|rocket ~air',
    frame('air', 'byArmed', ['patient']),
  ],
  [
    'engage|eliminate =post|point|depot|facility|manpower|equipment|hardware|stronghold|launcher|target|cluster|concentration|gathering|installation|armour|battery|dump|personnel',
    frame('other', 'armed', ['patient']),
  ],
  [
    `resort to:${FIRE}|firing, engage in:conflict|war|which|hostility|fighting|battle|combat`,
    { ...mutual('armed'), roles: { by: ['agent', 'patient'], to: ['with', 'against'] } },
  ],
];

export const BULLETIN_NOUNS: readonly Row[] = [
  [
    'provocation, sabotage @stage|carry|commit|perpetrate|undertake|conduct|launch|perform|make',
    frame('other', 'byArmed', ['against', 'on']),
  ],
  [
    `attempt|bid ~infiltration|landing|penetration @${FOILING}, attempt|bid at:infiltration|landing @${FOILING}, infiltration @${FOILING}`,
    { detail: 'ground', strength: 'plain', roles: { by: ['of', 'by'], to: ['into', 'against'] } },
  ],
  [
    'operation ~joint|special|qualitative|retaliatory|naval|large-scale|counter-terrorism|counterterrorism|anti-terrorist|counter-terrorist against:',
    frame('other', 'armed', [...TARGETS]),
  ],
];
