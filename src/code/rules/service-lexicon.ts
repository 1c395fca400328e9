import { type Frame, lexicon, words } from '../lexicon/index.js';
import type { Service } from './service-things.js';

// Verbs and nouns that tell how a service fares.

export interface ServiceFrame extends Frame<Service> {
  /** What else must hold: a network and no mere building; a plan; what goes on; a road or a corridor. */
  readonly only?: 'network' | 'planned' | 'ongoing' | 'way' | 'convoy';
}

const act = (detail: Service, more: Partial<ServiceFrame> = {}): ServiceFrame => ({
  detail,
  roles: { by: ['agent', 'by'], what: ['patient', 'agent'] },
  ...more,
});
const be = (detail: Service, more: Partial<ServiceFrame> = {}): ServiceFrame => ({
  detail,
  roles: { what: ['agent', 'patient'] },
  ...more,
});
const named = (detail: Service, more: Partial<ServiceFrame> = {}): ServiceFrame => ({
  detail,
  roles: { by: ['agent', 'by'], what: ['undergoer', 'of', 'to', 'in', 'for'] },
  ...more,
});

export const VERBS = lexicon<ServiceFrame>([
  [
    `restore, repair, rebuild, reconstruct, reconnect, rehabilitate, reopen, fix, reinstate, re-establish, reestablish, relaunch,
    unblock, mend, patch +up, refurbish, renovate, overhaul, reactivate, restart, re-start, recommission, revive, resume,
    recommence, re-open, re-energise, re-energize, bring|turn|switch|get +back, hook +up, reconnect to:grid|network`,
    act('restored'),
  ],
  [
    'hook|reconnect|connect to:grid|network|supply|main|system',
    { detail: 'restored', roles: { by: ['agent', 'by'], what: ['to', 'patient'] } },
  ],
  [
    'resume =operation|work|service|function|activity|pumping|production|supply',
    { detail: 'restored', roles: { what: ['agent'] } },
  ],
  [
    `cut, cut +off, sever, disconnect, disrupt, interrupt, block, close, shut, shut +down, switch +off, turn +off, suspend, halt,
    paralyse, paralyze, obstruct, impede, barricade, cancel, call +off, discontinue, curtail, jam, deny, black +out, ration,
    throttle, close +down`,
    act('cut'),
  ],
  ['halve, scale +back, scale +down', act('cut')],
  ['stop, cease', act('cut')],
  ['ground =flight|plane|aircraft', act('cut')],
  ['postpone, put +off, delay, turn +back, turn +away', act('cut', { only: 'convoy' })],
  ['collapse, fail, break +down, go +down, dry +up, run +dry', be('cut')],
  ['improve, stabilise, stabilize', be('restored')],
  ['deprive of:', { detail: 'cut', roles: { by: ['agent', 'by'], what: ['of'] } }],
  ['leave without:, remain without:, stay without:', { detail: 'cut', roles: { what: ['without'] } }],
  ['run out_of:', { detail: 'cut', roles: { what: ['from'] } }],
  ['lose, lack', { detail: 'cut', roles: { what: ['patient'] } }],
  ['damage, destroy, hit, knock +out, cripple, disable', act('damaged', { only: 'network' })],
  ['wreck, sabotage, blow +up, dynamite, rupture, puncture, breach', act('damaged', { only: 'network' })],
  ['gut, ransack, loot, vandalise, vandalize, scar, plunder, pillage, crater', act('damaged')],
  ['put|take|force|knock out_of:service|action|operation|order|use', act('cut')],
  ['operate, function, work, run', be('working')],
  ['receive|treat|admit =patient', { detail: 'working', roles: { what: ['agent'] }, only: 'ongoing' }],
  ['supply, serve', { detail: 'working', roles: { what: ['agent'] }, only: 'ongoing' }],
  ['open', act('restored')],
  ['build, construct, lay, erect, install, set +up, establish, launch', act('planned', { only: 'planned' })],
]);

export const NOUNS = lexicon<ServiceFrame>([
  [
    `restoration, repair, reconstruction, rehabilitation, reopening, resumption, rebuilding, reconnection, reactivation,
    refurbishment, renovation, restart, overhaul`,
    named('being-restored'),
  ],
  [
    `outage, blackout, shortage, cut, cut-off, disruption, closure, interruption, suspension, shutdown, stoppage, breakdown,
    disconnection, failure, collapse, cancellation, severing, cessation, curtailment, lack, closing`,
    named('cut'),
  ],
  ['obstruction, blockade, blocking, blockage', named('cut', { only: 'way' })],
  [
    'damage|breach|rupture @suffer|sustain|incur',
    { detail: 'damaged', roles: { what: ['undergoer', 'agent'] }, only: 'network' },
  ],
  ['plan, project, proposal, construction', named('planned', { only: 'planned' })],
]);

/** Verbs under which a repair is being done: "are working to restore". */
export const AT_WORK = words(
  'work struggle try continue strive rush race begin start labour labor toil attempt endeavour',
);
/** Those who tell that something has come back. */
export const GREETING = words(
  'hail welcome praise applaud note announce confirm report celebrate mark allow enable',
);
export const ENDING = words('stop cease');
export const WAYS = words(
  'road corridor highway route crossing bridge port railway airport border channel motorway runway',
);
