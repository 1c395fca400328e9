import { lexicon } from '../lexicon/index.js';
import { AT, BY_ARMED, moves, ON, OVER, takes, type ControlFrame } from './control-frames.js';

const GAINING =
  'take|gain|regain|seize|assume|establish|wrest|retake|win|secure|restore|reestablish|re-establish|reassert|obtain|impose|consolidate|complete|achieve|extend|expand|widen|broaden|reimpose|recover|resume|return';
const KEEPING = 'have|claim|retain|maintain|hold|keep|exercise|remain|be|exert|preserve|enjoy|share';
const STRUGGLING =
  'vie|battle|fight|struggle|compete|contend|rage|wrestle|clash|jostle|jockey|erupt|continue';

/** Nouns of holding, taking and leaving ground. */
export const CONTROL_NOUNS = lexicon<ControlFrame>([
  [
    `control @${GAINING}, possession @take|retake|gain|regain|seize|assume|recover|resume`,
    takes('gains', [...OVER, 'to', 'into', 'across', 'on']),
  ],
  [
    'authority|sovereignty|rule|sway|dominance ~state|full|government|de_facto|own|effective @restore|extend|reassert|reestablish|re-establish|recover|regain|impose|establish|spread',
    takes('gains', [...OVER, 'to', 'across'], BY_ARMED),
  ],
  [
    'authority|sway|dominance|sovereignty|jurisdiction|command @exercise|exert|hold|retain|wield|maintain',
    takes('holds', [...OVER, 'across'], BY_ARMED),
  ],
  [
    'foothold|base|stronghold|garrison|outpost|bastion|sanctuary|position @have|maintain|keep|retain|operate|man',
    { detail: 'holds', roles: { by: ['agent'] }, place: [...AT], byArmed: true },
  ],
  ['loss', takes('loses', ['of'], { roles: { by: ['agent'], from: ['to'] }, test: 'town' })],
  ['fall to:', { detail: 'gains', roles: { by: ['to'] }, place: ['of'], test: 'town' }],
  ['fall', { detail: 'loses', roles: {}, place: ['of'], test: 'town' }],
  [
    'tug-of-war, tug_of_war, contest, rivalry, wrangle',
    takes('contests', ['for', 'over'], { ...BY_ARMED, roles: { by: ['between', 'agent', 'by'] } }),
  ],
  [
    'control @lose|cede|relinquish|surrender|hand|transfer|give|yield|pass|return, possession|hold|grip @lose|cede|relinquish|surrender|yield',
    { detail: 'loses', roles: { by: ['agent'], from: ['to'] }, place: [...OVER, 'on'] },
  ],
  [`control @${KEEPING}, mastery|possession|dominion @${KEEPING}`, takes('holds', OVER)],
  [`hold|grip|grasp @${KEEPING}|tighten|strengthen|cement`, takes('holds', ON, BY_ARMED)],
  [
    `hold|grip|control|authority|rule|dominance @challenge|contest|dispute, control|possession|mastery|dominance @${STRUGGLING}`,
    takes('contests', [...OVER, 'on']),
  ],
  [
    'presence @retain|maintain|keep|have|preserve',
    { detail: 'holds', roles: { by: ['agent'] }, place: ['in', 'at', 'near', 'on'], byArmed: true },
  ],
  [
    'capture, seizure, liberation, takeover, recapture, occupation, annexation, conquest, reconquest, retaking, overrunning, recovery',
    takes('gains', ['of']),
  ],
  ['fall', { detail: 'loses', roles: {}, place: ['of'], byArmed: true }],
  [
    'handover, hand-over, transfer, cession, relinquishment',
    { detail: 'loses', roles: { by: ['agent', 'by'], from: ['to'] }, place: ['of'], byArmed: true },
  ],
  [
    'battle, struggle, fight, tussle, scramble',
    takes('contests', ['for', 'over'], { roles: { by: ['between', 'agent', 'by'] } }),
  ],
  [
    'advance, push',
    moves('approaches', ['on', 'into', 'toward', 'towards', 'to', 'along', 'in', 'through'], {
      near: true,
      landless: true,
      roles: { by: ['agent', 'of'] },
    }),
  ],
  [
    'thrust, drive, march',
    moves('approaches', ['on', 'into', 'toward', 'towards'], { near: true, roles: { by: ['agent', 'of'] } }),
  ],
  [
    'withdrawal, retreat, pullout, pullback, redeployment, pull-out, pull-back, exit, departure, evacuation, disengagement',
    moves('leaves', ['from', 'out of'], { roles: { by: ['of', 'agent', 'by'] } }),
  ],
  [
    'withdrawal, retreat, pullout, pullback, pull-out, pull-back, disengagement',
    moves('leaves', ['from', 'out of', 'at', 'in'], { roles: { by: ['of', 'agent', 'by'] }, landless: true }),
  ],
  ['presence @end|terminate', moves('leaves', ['in', 'at', 'on'], { roles: { by: ['agent'] } })],
  ['retreat @beat', moves('leaves', ['from'], { roles: { by: ['agent'] }, landless: true })],
  [
    'drawdown',
    moves('leaves', ['from', 'out of', 'in'], { roles: { by: ['of', 'agent', 'by'] }, landless: true }),
  ],
  ['siege @lay', { detail: 'besieges', roles: { by: ['agent'] }, place: ['to'] }],
  [
    'siege, encirclement, blockade, stranglehold',
    takes('besieges', ['of', 'on', 'around', 'over', 'across', 'in', 'undergoer']),
  ],
  ['isolation', takes('besieges', ['of'], { test: 'town', byAny: true })],
  [
    'presence',
    {
      detail: 'holds',
      roles: { by: ['agent', 'of'] },
      place: ['in', 'at', 'near', 'on'],
      byArmed: true,
      test: 'troops',
    },
  ],
  [
    'advance',
    {
      detail: 'approaches',
      roles: { by: ['agent', 'of'] },
      place: ['around', 'near', 'toward', 'towards', 'on', 'against'],
      near: true,
      test: 'battle',
    },
  ],
  [
    'cordon|noose|ring|net|circle|stranglehold @tighten|draw|throw|place|set|close|keep|maintain',
    takes('besieges', ['around', 'on']),
  ],
]);
