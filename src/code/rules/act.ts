import type { Draft, Rule } from '../draft.js';
import {
  counted,
  isAny,
  isInfinitive,
  isOneHouse,
  isVerb,
  nounAgents,
  pick,
  prepositionOf,
  sortsOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { ACT_NOUNS, ACT_VERBS, type ActFrame } from './act-lexicon.js';
import { byNamed, isCaptive, isOfNation, isOnFloor, isParty, isSomebody } from './act-parties.js';
import { governsEnough, isDoneToOneself, isOfOtherSense, TALK } from './act-senses.js';
import { ofDelivery } from './deliveries.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { withJoined } from './joint.js';

/** Any other act between parties, by its PLOVER event. */
export const act: Rule = {
  kind: 'act',
  read(scene, token) {
    const ready = ofReadiness(scene, token) ?? ofDelivery(scene, token);
    if (ready) return [ready];
    const plain = matchAt(scene, token, ACT_VERBS, ACT_NOUNS, (_, match) =>
      isAct(scene, withDoers(scene, match)),
    );
    if (!plain) return [];
    const match = withReleased(scene, withDoers(scene, plain));
    if (isDoneToOneself(scene, match)) return [];
    const draft = draftOf('act', match, match.frame.cameo ? { cameo: match.frame.cameo } : {});
    const named = (draft.roles['to'] ?? []).filter(
      (node) =>
        scene.trees.upos(node) !== 'VERB' &&
        !PERMISSIONS.has(scene.lemma(node)) &&
        !(CIRCUMSTANCES.has(scene.lemma(node)) && /^(?:in|with)$/.test(prepositionOf(scene, node))),
    );
    const parties = partiesIn(scene, match);
    // What is asked for, or threatened, is no party that it is asked of.
    const to = parties.length > 0 || DIRECTED.has(match.frame.detail) ? parties : named;
    const behind = doersBehind(scene, match).filter((node) => isParty(scene, node));
    const said = (draft.roles['by'] ?? []).filter((node) => isDoer(scene, match, node));
    const by = behind.length > 0 ? behind : said;
    const receivers = match.frame.at ? [] : to.length > 0 ? to : ofComplement(scene, match, by);
    const roles = {
      ...(by.length > 0 ? { by: withJoined(scene, by) } : {}),
      ...(receivers.length > 0 ? { to: withJoined(scene, receivers) } : {}),
    };
    return [{ ...draft, ...refusalOf(scene, match), roles }];
  },
};

/** Acts whose other side is somebody or nobody. */
const DIRECTED = new Set(['request', 'threaten']);

/** "in response", "in coordination": how something is done, not to whom. */
const CIRCUMSTANCES = words(
  'response return turn cooperation coordination addition protest violation accordance retaliation order favour favor line principle mediation help assistance participation support',
);

/** What is denied or granted is not whom it is denied to. */
const PERMISSIONS = words('access entry passage permission visa request asylum movement freedom');

/** The parties in the first slot that has any: "denied the patrol access to the camp" is done to the patrol. */
function partiesIn(scene: Scene, { frame, found, trigger }: Match<ActFrame>): readonly number[] {
  // "supplied the group with drones": what is given is not whom it is given to.
  const isGiven = frame.detail === 'aid' ? (node: number) => isSupply(scene, node) : () => false;
  const slots = [...(frame.roles['to'] ?? [])];
  if (frame.detail === 'aid' && found.slots.has('with')) slots.unshift('patient');
  // "called on him to …", with the preposition hung on the infinitive; "asked Rwanda for it"
  if (frame.detail === 'request' && (found.slots.get('on') ?? []).length === 0)
    slots.push('patient', ...(scene.trees.child(trigger, 'iobj') >= 0 ? ['to'] : []));
  const bySlot = slots.map((slot) =>
    pick(found, [slot]).filter(
      (node) =>
        scene.trees.upos(node) !== 'VERB' &&
        isParty(scene, node) &&
        !isGiven(node) &&
        // "recalled its ambassadors from all three"
        !(frame.detail === 'sanction' && isOwn(scene, node)),
    ),
  );
  return bySlot.find((nodes) => nodes.length > 0) ?? [];
}

function isSupply(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  return sorts.has('arms') && !sorts.has('named') && !sorts.has('body');
}

/**
 * With the doers that the clause tells another way. "The statement of the presidents welcomes …": those whose text it is. "Denied any
 * collaboration with": whoever denies a deed denies that they did it, and to those named behind it.
 */
function withDoers(scene: Scene, match: Match<ActFrame>): Match<ActFrame> {
  const { trigger, isNoun, found } = match;
  const spoken = (found.slots.get('agent') ?? []).flatMap((node) => authorsOf(scene, node));
  if (spoken.length > 0)
    return { ...match, found: { ...found, slots: new Map([...found.slots, ['agent', spoken]]) } };
  const verb = scene.trees.head[trigger] ?? -1;
  const isDenied =
    isNoun && scene.trees.rel(trigger) === 'obj' && isVerb(scene, verb) && scene.lemma(verb) === 'deny';
  if (!isDenied || found.slots.has('agent')) return match;
  const around = verbArguments(scene, verb).slots;
  const agent = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const slots = new Map([...found.slots, ['agent', agent]]);
  if (!slots.has('with')) slots.set('with', around.get('with') ?? []);
  return { ...match, found: { ...found, slots } };
}

/** "demanded her release", "Omar's release": whoever is let go stands before the noun, where one would look for who does it. */
function withReleased(scene: Scene, match: Match<ActFrame>): Match<ActFrame> {
  const { trigger, isNoun, found } = match;
  if (!isNoun || scene.lemma(trigger) !== 'release' || found.slots.has('of')) return match;
  const held = (found.slots.get('agent') ?? []).filter(
    (node) => scene.trees.isUnder(node, trigger) && isCaptive(scene, node),
  );
  if (held.length === 0) return match;
  const slots = new Map([...found.slots, ['of', held] as const]);
  slots.delete('agent');
  return { ...match, found: { ...found, slots } };
}

/** "the release of 25 prisoners by the authorities": the doer that a parser hung on those it is done to. */
const doersBehind = (scene: Scene, { isNoun, found }: Match<ActFrame>): readonly number[] =>
  isNoun
    ? (found.slots.get('of') ?? [])
        .flatMap((node) => scene.trees.children(node, 'nmod'))
        .filter((child) => prepositionOf(scene, child) === 'by')
    : [];

const TEXTS = words('statement communiqué communique declaration resolution letter motion');

/** Whose a text is that speaks: "the joint statement of the presidents calls on …". */
const authorsOf = (scene: Scene, node: number): readonly number[] =>
  TEXTS.has(scene.lemma(node))
    ? scene.trees
        .children(node, 'nmod')
        .filter((child) => ['of', 'by', ''].includes(prepositionOf(scene, child)) && isParty(scene, child))
        .concat(issuersOf(scene, node))
    : [];

/** "released a statement criticising …": whoever released it. */
const issuersOf = (scene: Scene, text: number): readonly number[] =>
  scene.trees.rel(text) === 'obj' && isVerb(scene, scene.trees.head[text] ?? -1)
    ? subjectOf(scene, scene.trees.head[text]!).filter((node) => isParty(scene, node))
    : [];

/** Acts that only bodies and officials do, whatever the pronoun stands for: "they call on both sides to". */
const SPOKEN = new Set(['request', 'accuse', 'support']);

/** Whether a phrase can be who does it: a party, or a pronoun where somebody is told, blamed or praised in public. */
const isDoer = (scene: Scene, { frame, trigger }: Match<ActFrame>, node: number): boolean =>
  isParty(scene, node) ||
  (SPOKEN.has(frame.detail) &&
    PUBLIC.has(scene.lemma(trigger)) &&
    /^(?:they|we|i)$/.test(scene.tokens.lower(node)));
const PUBLIC = words('call urge condemn denounce deplore welcome commend demand appeal exhort implore');

const GIVING = new Set(['agree', 'concede', 'retreat', 'aid', 'cooperate', 'support']);
const AHEAD = new Set(['expected', 'intended', 'conditional']);

/** "will not lift the ban": to say that one will not give is to reject. */
function refusalOf(scene: Scene, { frame, trigger }: Match<ActFrame>): Partial<Draft> {
  const stance = scene.presentedAt(trigger);
  const isRefused = stance?.polarity === 'denied' && AHEAD.has(stance.reality) && GIVING.has(frame.detail);
  return isRefused
    ? {
        detail: 'reject',
        cameo: '120',
        stance: { polarity: 'affirmed', reality: 'happened', certainty: 'certain' },
      }
    : {};
}

const CARRIES = new Set(['agree', 'reject', 'threaten', 'request']);

/** Whom an agreement, a refusal or a threat to do something concerns: the other side of what is to be done. */
function ofComplement(
  scene: Scene,
  { frame, trigger, isNoun }: Match<ActFrame>,
  by: readonly number[],
): readonly number[] {
  if (isNoun || !CARRIES.has(frame.detail)) return [];
  const complement = scene.trees.children(trigger, 'xcomp', 'ccomp').find((child) => isVerb(scene, child));
  if (complement === undefined) return [];
  const found = verbArguments(scene, complement);
  if (frame.detail === 'request')
    return (found.slots.get('agent') ?? []).filter((node) => isParty(scene, node) && !by.includes(node));
  return ['to', 'with', 'against', 'on', 'patient', 'from']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter(
      (node) =>
        isParty(scene, node) &&
        !isOwn(scene, node) &&
        !(frame.detail === 'agree' && isAnybody(scene, node)) &&
        !(found.slots.get('agent') ?? []).includes(node) &&
        // "refused to leave office and called the parliament …": what another verb is done to.
        scene.trees.isUnder(node, complement) &&
        !scene.trees.children(complement, 'conj').some((other) => scene.trees.isUnder(node, other)),
    )
    .slice(0, 1);
}

/** "against any country" */
const isAnybody = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'det').some((child) => /^(?:any|no|every)$/.test(tokens.lower(child)));

/** "agreed to withdraw its troops": what is a party's own is not the other side. */
const isOwn = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'nmod', 'det')
    .some((child) => /^(?:its|their|his|her|our|my)$/.test(tokens.lower(child)));

const READY = words('willing ready prepared committed determined eager');

/** "is willing to withdraw its troops from": a party's readiness is an agreement to come. */
function ofReadiness(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!READY.has(scene.tokens.lower(token)) || trees.child(token, 'cop', 'aux') < 0) return null;
  const verb = trees
    .children(token, 'xcomp', 'ccomp', 'advcl', 'acl')
    .find((child) => isVerb(scene, child) && isInfinitive(scene, child));
  const by = subjectOf(scene, token).filter((node) => isParty(scene, node));
  if (verb === undefined || by.length === 0 || TALK.has(scene.lemma(verb))) return null;
  const found = verbArguments(scene, verb);
  const partiesOf = (...slots: readonly string[]): number[] =>
    slots
      .flatMap((slot) => found.slots.get(slot) ?? [])
      .filter((node) => isParty(scene, node) && !isOwn(scene, node) && !by.includes(node));
  const isNamedAct = matchAt(scene, verb, ACT_VERBS, ACT_NOUNS) !== null;
  // "willing to send more to Colombia" is one too; "ready to wait" agrees to nothing.
  const to = isNamedAct ? partiesOf('to', 'with', 'from', 'patient') : partiesOf('to', 'with');
  if (!isNamedAct && to.length === 0) return null;
  return {
    kind: 'act',
    detail: 'agree',
    trigger: token,
    anchor: token,
    roles: { by, ...(to.length > 0 ? { to: to.slice(0, 1) } : {}) },
    places: null,
    counts: [],
    stance: { reality: 'intended' },
  };
}

function isAct(scene: Scene, { frame, found, trigger, isNoun }: Match<ActFrame>): boolean {
  const doers = pick(found, frame.roles['by']);
  const receivers = [...new Set((frame.roles['to'] ?? []).flatMap((slot) => pick(found, [slot])))];
  const byParty = doers.filter((node) => isDoer(scene, { frame, found, trigger, isNoun }, node));
  const isLetGo = /^(?:release|free)$/.test(scene.lemma(trigger));
  const isTraining = scene.lemma(trigger) === 'train';
  const toParty = receivers.filter(
    (node) =>
      isParty(scene, node) ||
      isAsked(scene, frame, trigger, node) ||
      (isLetGo && isSomebody(scene, node)) ||
      // "aid to farmers", "trains Iraqi pilots"
      (frame.detail === 'aid' && isAny(scene, [node], 'people') && (!isTraining || isOfNation(scene, node))),
  );
  if (receivers.some((node) => isOnFloor(scene, node)) && !byNamed(scene, doers)) return false;
  if (isOfOtherSense(scene, trigger, receivers)) return false;
  // "The WHO is providing urgent assistance": a body's aid is an act though nobody is said to get it.
  const isAidOfBody =
    frame.detail === 'aid' &&
    byNamed(scene, byParty) &&
    pick(found, ['patient']).some((node) => RELIEF.has(scene.lemma(counted(scene, node))));
  if (frame.recipient && receivers.length === 0 && !isAidOfBody) return false;
  // "blamed a technical fault" accuses nobody.
  if (scene.lemma(trigger) === 'blame' && receivers.length > 0 && toParty.length === 0)
    return receivers.some((node) => nounAgents(scene, node).some((owner) => isParty(scene, owner)));
  if (frame.object && !found.slots.has('patient')) return false;
  if (frame.at && prepositionOf(scene, trigger) !== 'at') return false;
  if (
    frame.detail === 'protest' &&
    !isNoun &&
    scene.trees.child(
      trigger,
      'ccomp',
      ...(scene.lemma(trigger) === 'demonstrate' ? (['obj'] as const) : []),
    ) >= 0
  )
    return false;
  if (isNoun ? frame.clause && !hasInfinitive(scene, trigger) : !governsEnough(scene, frame, trigger))
    return false;
  if (WITHIN_ONE_HOUSE.has(frame.detail) && isOneHouse(scene, byParty, toParty)) return false;
  switch (frame.needs) {
    case 'both':
      return byParty.length > 0 && toParty.length > 0;
    case 'either':
      return byParty.length > 0 || toParty.length > 0;
    case 'doer':
      return byParty.length > 0 || (doers.length === 0 && toParty.length > 0);
  }
}

const RELIEF = words('aid assistance relief food medicine shelter vaccine asylum');

/** "asking it to withdraw": whoever is to do what is asked can be nothing but a party. */
const isAsked = (scene: Scene, { detail, clause }: ActFrame, trigger: number, node: number): boolean =>
  detail === 'request' &&
  clause === true &&
  /^(?:it|them|him|her)$/.test(scene.tokens.lower(node)) &&
  scene.trees.children(trigger, 'xcomp', 'ccomp', 'advcl').some((child) => isInfinitive(scene, child));

/** Acts that are everyday government between bodies of one state. */
const WITHIN_ONE_HOUSE = new Set(['cooperate', 'consult', 'support', 'aid', 'request']);

const hasInfinitive = (scene: Scene, noun: number): boolean =>
  scene.trees.children(noun, 'acl').some((child) => isInfinitive(scene, child));
