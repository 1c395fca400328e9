import type { Draft, Rule } from '../draft.js';
import {
  isNone,
  isPassive,
  isVerb,
  namedNodes,
  pick,
  predicatedOf,
  prepositionOf,
} from '../grammar/index.js';
import { type Frame, lexicon, words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, without, type Match } from './frames.js';

type Service = 'working' | 'damaged' | 'cut' | 'restored' | 'being-restored' | 'planned';

/** What is a service by itself. */
const UTILITIES =
  words(`water electricity power gas heating sewage sanitation sewerage internet telephone telecommunication fuel
  hospital clinic school road highway railway airport port pipeline substation grid crossing checkpoint bridge corridor electricity_grid water_supply
  infrastructure utility aqueduct powerline power_line bakery waterworks desalination broadband blackout canal well borehole
  dispensary pharmacy maternity ward university kindergarten ferry runway terminal`);
/** What is one with such a modifier. */
const WITH_UTILITY =
  words(`supply supplies aid assistance distribution system network plant station line service access tower facility corridor route connection
  traffic transmission transport delivery point yard scheme centre center ward unit theatre theater main pump tank well line post
  treatment network signal`);
const MODIFIERS =
  words(`water electricity power gas heating sewage telephone phone mobile internet fuel electrical medical health
  humanitarian transport rail railway bus air supply pumping filtration drinking social civilian basic essential public communication
  food school hospital energy border crossing irrigation surgical outpatient maternity healthcare health-care primary emergency
  ambulance sanitation operating telecom cellular banking desalination pediatric paediatric dialysis vaccination`);

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

/** "is under repair", "remain out of service": a state told by a preposition and its noun. */
const CONDITIONS: readonly (readonly [phrase: RegExp, detail: Service])[] = [
  [/^under (?:repair|repairs|rehabilitation|reconstruction|maintenance|restoration)$/, 'being-restored'],
  [/^(?:out of|of) (?:service|order|action|operation|use|commission)$/, 'cut'],
  [/^(?:back in|in|into) (?:service|operation|use)$/, 'working'],
  [/^(?:without|with no) (?:power|electricity|water|fuel)$/, 'cut'],
];

function ofState(scene: Scene, token: number): Draft | null {
  if (scene.trees.upos(token) !== 'NOUN') return null;
  const phrase = `${prepositionOf(scene, token)} ${scene.tokens.lower(token)}`;
  const detail = CONDITIONS.find(([pattern]) => pattern.test(phrase))?.[1];
  const state = detail ? predicatedOf(scene, token) : null;
  if (!detail || !state || !isService(scene, state.subject)) return null;
  return {
    kind: 'service',
    detail,
    trigger: token,
    anchor: state.anchor,
    roles: { what: [state.subject] },
    places: null,
    counts: figuresAt(scene, [state.subject]),
  };
}

/** "No aid has reached the camp since April": a service that is cut, where the verb alone would tell of none. */
function ofAidKeptOut(scene: Scene, token: number): Draft | null {
  if (!isVerb(scene, token) || !ARRIVING.has(scene.lemma(token))) return null;
  const subject = scene.trees.child(token, 'nsubj');
  if (subject < 0 || !AID.has(scene.lemma(subject)) || !isNone(scene, subject)) return null;
  return {
    kind: 'service',
    detail: 'cut',
    trigger: token,
    anchor: token,
    roles: { what: [subject] },
    places: null,
    counts: [],
    stance: { polarity: 'affirmed' },
  };
}
const ARRIVING = words('reach enter arrive get come');
const AID = words('aid assistance relief food supply supplies medicine fuel convoy water');

/** What reopens is not who reopens it. */
const apart = (roles: Draft['roles']): Draft['roles'] =>
  roles['by']?.some((node) => roles['what']?.includes(node)) ? without(roles, 'by') : roles;

const STATES: ReadonlyMap<string, Service> = new Map<string, Service>([
  ['open', 'working'],
  ['operational', 'working'],
  ['functional', 'working'],
  ['available', 'working'],
  ['closed', 'cut'],
  ['shut', 'cut'],
  ['impassable', 'cut'],
  ['blocked', 'cut'],
  ['off', 'cut'],
  ['unavailable', 'cut'],
]);

function ofAdjective(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const detail = STATES.get(tokens.lower(token));
  const head = trees.head[token] ?? -1;
  const isState =
    trees.child(token, 'cop') >= 0 ||
    (trees.rel(token) === 'xcomp' && /^(?:remain|stay|be)$/.test(scene.lemma(head)));
  if (!detail || !isState) return null;
  const subject = trees.child(trees.child(token, 'cop') >= 0 ? token : head, 'nsubj');
  if (subject < 0 || !isService(scene, subject)) return null;
  return {
    kind: 'service',
    detail,
    trigger: token,
    anchor: trees.child(token, 'cop') >= 0 ? token : head,
    roles: { what: [subject] },
    places: null,
    counts: figuresAt(scene, [subject]),
  };
}

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

export const isService = (scene: Scene, node: number): boolean =>
  namedNodes(scene, node).some((one) => {
    const lemma = scene.lemma(one);
    if (UTILITIES.has(lemma)) return true;
    const modifiers = scene.trees.children(one, 'compound', 'amod', 'nmod', 'conj');
    return WITH_UTILITY.has(lemma) && modifiers.some((child) => MODIFIERS.has(scene.lemma(child)));
  });

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
