import type { Draft, Rule } from '../draft.js';
import { isPassive, isVerb, namedNodes, pick } from '../grammar/index.js';
import { type Frame, lexicon, words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, without, type Match } from './frames.js';
import { ofAdjective, ofAidKeptOut, ofState } from './service-states.js';
import { isService, type Service, UTILITIES } from './service-things.js';

const act = (detail: Service): Frame<Service> => ({
  detail,
  roles: { by: ['agent', 'by'], what: ['patient', 'agent'] },
});
const be = (detail: Service): Frame<Service> => ({ detail, roles: { what: ['agent', 'patient'] } });
const named = (detail: Service): Frame<Service> => ({
  detail,
  roles: { by: ['agent', 'by'], what: ['of', 'to', 'in'] },
});

const VERBS = lexicon<Frame<Service>>([
  [
    'restore, repair, rebuild, reconstruct, reconnect, rehabilitate, reopen, fix, reinstate, re-establish, reestablish, relaunch, unblock',
    act('restored'),
  ],
  ['resume', act('restored')],
  [
    'resume =operation|work|service|function|activity|pumping|production|supply',
    { detail: 'restored', roles: { what: ['agent'] } },
  ],
  [
    'cut, cut +off, sever, disconnect, disrupt, interrupt, block, close, shut, shut +down, switch +off, turn +off, suspend, halt',
    act('cut'),
  ],
  ['halve, scale +back, scale +down', act('cut')],
  ['improve, stabilise, stabilize', be('restored')],
  ['deprive of:', { detail: 'cut', roles: { by: ['agent', 'by'], what: ['of'] } }],
  ['leave without:, remain without:, stay without:', { detail: 'cut', roles: { what: ['without'] } }],
  ['lose, lack', { detail: 'cut', roles: { what: ['patient'] } }],
  ['damage, destroy, hit, knock +out, cripple, disable', act('damaged')],
  ['put|take|force out_of:service|action|operation|order|use', act('cut')],
  ['operate, function, work', be('working')],
  ['open', act('restored')],
]);
const NOUNS = lexicon<Frame<Service>>([
  [
    'restoration, repair, reconstruction, rehabilitation, reopening, resumption, rebuilding',
    named('being-restored'),
  ],
  ['outage, blackout, shortage, cut, cut-off, disruption, closure, interruption, suspension', named('cut')],
]);

/** Water, power, health, schools, roads: whether they work, are cut or come back. */
export const service: Rule = {
  kind: 'service',
  read(scene, token) {
    const open = ofAdjective(scene, token) ?? ofState(scene, token) ?? ofAidKeptOut(scene, token);
    if (open) return [open];
    const match = matchAt(scene, token, VERBS, NOUNS, isOfService);
    if (!match) return [];
    const draft = draftOf('service', match);
    const what = draft.roles['what'] ?? pick(match.found, ['of', 'compound']);
    return [
      {
        ...draft,
        detail: stageOf(scene, match),
        counts: figuresAt(scene, what),
        roles: apart(what.length > 0 ? { ...draft.roles, what } : draft.roles),
      },
    ];
  },
};

/** What reopens is not who reopens it. */
const apart = (roles: Draft['roles']): Draft['roles'] =>
  roles['by']?.some((node) => roles['what']?.includes(node)) ? without(roles, 'by') : roles;

function isOfService(scene: Scene, { found, frame, trigger, isNoun }: Match<Frame<Service>>): boolean {
  if (
    scene.lemma(trigger) === 'work' &&
    (isPassive(scene, trigger) ||
      scene.trees.child(trigger, 'xcomp', 'obj') >= 0 ||
      ['with', 'through', 'on', 'for'].some((slot) => found.slots.has(slot)))
  )
    return false;
  const what = pick(found, frame.roles['what']);
  if (what.some((node) => isService(scene, node)))
    return frame.detail !== 'damaged' || what.some((node) => isUtility(scene, node));
  const before = isNoun ? scene.trees.children(trigger, 'compound', 'amod') : [];
  return before.some((node) => UTILITIES.has(scene.lemma(node)));
}

const NETWORKS = words(
  'water electricity power gas heating sewage sewerage internet pipeline substation grid supply station line',
);
const isUtility = (scene: Scene, node: number): boolean =>
  namedNodes(scene, node).some((one) => NETWORKS.has(scene.lemma(one)) && isService(scene, one));

const isProgressive = ({ trees, tokens }: Scene, verb: number): boolean =>
  tokens.lower(verb).endsWith('ing') && trees.children(verb, 'aux').some((aux) => trees.lemma[aux] === 'be');

const ENDING = words('stop cease');

/** A repair is done, going on, or still to come. */
function stageOf(scene: Scene, { frame, trigger, found }: Match<Frame<Service>>): Service {
  const { trees } = scene;
  // "stopped working"
  if (
    frame.detail === 'working' &&
    trees.rel(trigger) === 'xcomp' &&
    ENDING.has(scene.lemma(trees.head[trigger]!))
  )
    return 'cut';
  if (frame.detail !== 'restored' && frame.detail !== 'being-restored') return frame.detail;
  if (isProgressive(scene, trigger)) return 'being-restored';
  const reality = scene.presentedAt(isVerb(scene, trigger) ? trigger : found.carrier)?.reality;
  if (reality === 'ongoing') return 'being-restored';
  if (
    reality === 'intended' ||
    reality === 'expected' ||
    reality === 'requested' ||
    reality === 'conditional'
  )
    return 'planned';
  return frame.detail;
}
