import { type Frame, lexicon, words } from '../lexicon/index.js';
import type { Service } from './service-things.js';

// Verbs and nouns that tell how a service fares.

export interface ServiceFrame extends Frame<Service> {
  /**
   * What else must hold: a network and no mere building; a plan; what goes on; a road or a corridor; relief; what flows; works
   * that a blow is told of as their damage.
   */
  readonly only?:
    'network' | 'planned' | 'ongoing' | 'way' | 'convoy' | 'current' | 'aid' | 'hurt' | 'hurt-building';
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
    recommence, re-open, re-energise, re-energize, bring|turn|switch|get +back, hook +up, reconnect to:grid|network, relay, re-lay,
    reinstall, unfreeze =delivery, clear =road|highway|route|runway|railway|motorway|street, inaugurate, commission, recondition, re-equip, bring +online, normalise, normalize, retrofit, repave, resurface, desilt, declog`,
    act('restored'),
  ],
  [
    'replace|exchange|swap =line|cable|pipe|transformer|turbine|pipeline|pole|mast|generator|pump|main|wire',
    act('restored'),
  ],
  ['turn|switch|power +on, come|get +back', act('restored', { only: 'current' })],
  ['return, reappear, come +on', be('restored', { only: 'current' })],
  [
    'clear|remove|lift|dismantle =barricade|roadblock|obstacle|blockage|rubble|debris',
    { detail: 'restored', roles: { by: ['agent', 'by'], what: ['on', 'from', 'along'] }, only: 'way' },
  ],
  ['reopen|open =door|gate', { detail: 'restored', roles: { what: ['agent'] } }],
  ['close|shut =door|gate', { detail: 'cut', roles: { what: ['agent'] } }],
  [
    'ban|bar|prohibit|forbid|refuse|restrict|limit|prevent|hinder|hamper|withhold|reject|slow|constrain =entry|delivery|import|flow|distribution|shipment|access|supply|aid|assistance|provision|operation|response',
    act('cut', { only: 'aid' }),
  ],
  ['reduce|slash|decrease|downsize|trim =ration|assistance|aid|supply', act('cut')],
  [
    'knock|take|put +out =power|electricity|internet|water|heating|communication|signal|telephone|supply',
    act('cut'),
  ],
  ['begin|start|commence =operation|work|service', { detail: 'working', roles: { what: ['agent'] } }],
  ['flow', be('working', { only: 'current' })],
  ['continue, continue +unhindered', be('working', { only: 'aid' })],
  ['blockade, seal +off, bar, close +off, cordon +off, fence +off', act('cut', { only: 'way' })],
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
    throttle, close +down, cut +short, de-energise, de-energize, deenergise, deenergize, disconnect from:grid|network, switch|turn|shut|cut +out,
    hamper, cripple =service|supply|traffic|transport, clog, immobilise =train|traffic, freeze =delivery|aid|assistance,
    stall, choke +off, bring to:standstill|halt, decommission, mothball, evacuate =hospital|clinic`,
    act('cut'),
  ],
  ['halve, scale +back, scale +down', act('cut')],
  ['stop, cease', act('cut')],
  ['ground =flight|plane|aircraft', act('cut')],
  ['postpone, put +off, delay, turn +back, turn +away, hold +up', act('cut', { only: 'convoy' })],
  [
    'collapse, fail, break +down, go +down, dry +up, run +dry, go +off, go +out, shut +off, grind to:halt|standstill, falter, run +out, run +low',
    be('cut'),
  ],
  ['improve, stabilise, stabilize', be('restored')],
  ['deprive of:', { detail: 'cut', roles: { by: ['agent', 'by'], what: ['of'] } }],
  ['leave without:, remain without:, stay without:', { detail: 'cut', roles: { what: ['without'] } }],
  ['run out_of:', { detail: 'cut', roles: { what: ['from'] } }],
  ['lose, lack', { detail: 'cut', roles: { what: ['patient'] } }],
  ['damage, destroy, hit, knock +out, cripple, disable', act('damaged', { only: 'network' })],
  [
    'strike|shell|bomb|bombard|target|attack|pound|burn|torch|shatter|pierce|topple|mangle|flood|poison|contaminate',
    act('damaged', { only: 'hurt' }),
  ],
  ['bring|tear|pull +down, wash|sweep +away', act('damaged', { only: 'hurt' })],
  [
    'reduce to:rubble|ruin|ash|ashes, leave in:ruin|ruins, riddle with:, pepper with:, set on:fire',
    act('damaged', { only: 'hurt-building' }),
  ],
  ['set +ablaze, set +alight', act('damaged', { only: 'hurt-building' })],
  ['wreck, sabotage, blow +up, dynamite, rupture, puncture, breach', act('damaged', { only: 'network' })],
  ['gut, ransack, loot, vandalise, vandalize, scar, plunder, pillage, crater', act('damaged')],
  ['put|take|force|knock out_of:service|action|operation|order|use', act('cut')],
  ['operate, function, work, run', be('working')],
  ['receive|treat|admit =patient', { detail: 'working', roles: { what: ['agent'] }, only: 'ongoing' }],
  ['supply, serve', { detail: 'working', roles: { what: ['agent'] }, only: 'ongoing' }],
  ['open', act('restored')],
  [
    'build, construct, lay, erect, install, set +up, establish, launch, deploy, create, put +up, expand, extend, equip, dig, drill, widen, electrify, upgrade, modernise, modernize, dispatch =convoy|truck|shipment, send =convoy|truck|shipment',
    act('planned', { only: 'planned' }),
  ],
]);

export const NOUNS = lexicon<ServiceFrame>([
  [
    `restoration, repair, reconstruction, rehabilitation, reopening, resumption, rebuilding, reconnection, reactivation,
    refurbishment, renovation, restart, overhaul, unblocking, re-opening, re-establishment, reestablishment, revival, relaunch,
    recommissioning, repairing, restoring, fixing, replacement, re-energisation, reinstatement, relaying, normalisation, normalization`,
    named('being-restored'),
  ],
  [
    `outage, blackout, shortage, cut, cut-off, disruption, closure, interruption, suspension, shutdown, stoppage, breakdown,
    disconnection, failure, collapse, cancellation, severing, cessation, curtailment, lack, closing, absence, scarcity, paralysis,
    halt, de-energisation, rationing, depletion, denial, obstruction ~access, halving, stopping, halting, switch-off, cutting,
    cut-offs, deprivation`,
    named('cut'),
  ],
  ['obstruction, blockade, blocking, blockage', named('cut', { only: 'way' })],
  [
    'damage|breach|rupture @suffer|sustain|incur',
    { detail: 'damaged', roles: { what: ['undergoer', 'agent'] }, only: 'network' },
  ],
  [
    'plan, project, proposal, construction, contract, tender, feasibility',
    named('planned', { only: 'planned' }),
  ],
  [
    'opening|launch|inauguration|building|laying|drilling|commissioning|deployment @schedule|plan|expect|set|slate|envisage|due|prepare',
    named('planned', { only: 'planned' }),
  ],
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
