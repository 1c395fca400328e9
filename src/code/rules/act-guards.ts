import { isAny, isInfinitive, modifiers, pick, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ActFrame } from './act-frames.js';
import { byNamed, isCrowd, isOfNation, isParty } from './act-parties.js';
import { isToTerms } from './act-senses.js';
import { SPEECH_GUARDS } from './act-guards-speech.js';
import type { Match } from './frames.js';

// Tests that some rows of the lexicon name, for words that are no acts in ordinary prose.

type Guard = (scene: Scene, match: Match<ActFrame>) => boolean;

/** Whether a match passes the test that its row names; a row without one passes. */
export const passesGuard: Guard = (scene, match) =>
  GUARDS.get(match.frame.test ?? '')?.(scene, match) ?? true;

const DEALINGS = words(
  'talk negotiation deal agreement swap exchange table dialogue accord truce ceasefire process summit round treaty pact offer meeting session election vote conference ceremony parliament poll referendum',
);

/** "walked away from the talks", not from the crash. */
const isDealing: Guard = (scene, { found }) =>
  ['from', 'of', 'on'].some((slot) =>
    (found.slots.get(slot) ?? []).some((node) => DEALINGS.has(scene.lemma(node))),
  );

/** "will pay dearly", not what somebody has paid. */
const isAhead: Guard = (scene, { trigger }) =>
  scene.trees
    .children(trigger, 'aux')
    .some((aux) => /^(?:will|would|shall|'ll)$/.test(scene.tokens.lower(aux)));

/** "designated five gangs", not an envoy or a zone. */
const isListed: Guard = (scene, { found, trigger }) =>
  scene.trees.child(trigger, 'xcomp') < 0 &&
  pick(found, ['patient']).some(
    (node) => isAny(scene, [node], 'armed') || scene.mentionAt(node)?.type === 'organisation',
  );

const WATCHING = words('monitor observer inspector delegation peacekeeper');

/** "blocked the UN patrol", "a crowd stopped the patrol", not what one army does to another. */
const isRestricting: Guard = (scene, { found, trigger }) => {
  if (scene.lemma(trigger) === 'turn' && !isNear(scene, trigger, /^(?:back|away)$/)) return false;
  const doers = pick(found, ['agent', 'by']);
  return pick(found, ['patient']).some(
    (node) =>
      WATCHING.has(scene.lemma(node)) ||
      isOfNation(scene, node) ||
      doers.some((doer) => isCrowd(scene, doer) || isAny(scene, [doer], 'people')),
  );
};

/** "handed out food", "brought aid to the displaced": to somebody, or by a body. */
const isOutward: Guard = (scene, { found, trigger, frame }) => {
  if (/^(?:hand|turn)$/.test(scene.lemma(trigger)) && !isNear(scene, trigger, /^(?:out|over)$/)) return false;
  const isArms = pick(found, ['patient']).some((node) => sortsOf(scene, node).has('arms'));
  const receivers = (frame.roles['to'] ?? []).flatMap((slot) => found.slots.get(slot) ?? []);
  const isGiven = receivers.some((node) => isParty(scene, node) || isAny(scene, [node], 'people'));
  const isByBody = pick(found, ['agent', 'by', 'from']).some((node) => isAny(scene, [node], 'body', 'named'));
  return isArms ? receivers.some((node) => isParty(scene, node)) : isGiven || isByBody;
};

/** "reserves the right to respond", not to comment. */
const isRightToAct: Guard = (scene, { trigger }) =>
  scene.trees
    .children(trigger, 'obj')
    .flatMap((right) => scene.trees.children(right, 'acl'))
    .concat(scene.trees.children(trigger, 'xcomp', 'advcl'))
    .some((deed) => RETALIATING.has(scene.lemma(deed)));
const RETALIATING = words(
  'take respond retaliate act reciprocate defend use strike answer react hit resort punish',
);

const OFFERED = words(
  'offer proposal criticism call appeal demand concern mediation accusation overture request warning objection plea suggestion',
);

/** "brushed aside the offer", with the offer hung on the particle at times. */
const isOffer: Guard = (scene, { found }) =>
  ['patient', 'aside', 'off'].some((slot) =>
    (found.slots.get(slot) ?? []).some((node) => OFFERED.has(scene.lemma(node))),
  );

const FIRMS = words('company firm factory producer manufacturer shop store airline trader');

/** Trade that a firm stops is its business, not a penalty. */
const isOfficial: Guard = (scene, { found }) => {
  const doers = pick(found, ['agent', 'by']);
  return (
    doers.length === 0 ||
    doers.some(
      (node) => isAny(scene, [node], 'body', 'person', 'armed', 'named') && !FIRMS.has(scene.lemma(node)),
    )
  );
};

/** "with the help of the Kenyan navy", not of a ladder. */
const isByNamed: Guard = (scene, { found, frame }) => {
  const doers = pick(found, frame.roles['by']);
  return byNamed(scene, doers) || doers.some((node) => isParty(scene, node) && isOfNation(scene, node));
};

const LIFTED = words('state emergency restriction curfew ban law');

/** "the lifting by the council of the state of emergency", wherever a parser hung the state. */
const isLifted: Guard = (scene, { trigger }) => {
  const [first, last] = scene.trees.extent(trigger);
  return Array.from({ length: last - first }, (_, i) => first + i).some((node) =>
    LIFTED.has(scene.lemma(node)),
  );
};

const isNear = ({ tokens }: Scene, trigger: number, particle: RegExp): boolean =>
  [1, 2, 3, 4, 5].some((step) => particle.test(tokens.lower(trigger + step)));

/** "put pressure on Rwanda to withdraw", wherever the deed hangs. */
const isPressing: Guard = (scene, { trigger, found }) => {
  const objects = scene.trees.children(trigger, 'obj');
  return [trigger, ...objects, ...(found.slots.get('on') ?? []), ...(found.slots.get('to') ?? [])].some(
    (node) => scene.trees.children(node, 'xcomp', 'advcl', 'acl').some((child) => isInfinitive(scene, child)),
  );
};

/** "the unrest over the weekend", "unrest in Dakar": of some day or place. */
const isDated: Guard = (scene, { trigger }) =>
  !modifiers(scene, trigger).some((word) =>
    /^(?:civil|social|labour|labor|economic)$/.test(scene.lemma(word)),
  ) &&
  scene.trees
    .children(trigger, 'nmod')
    .concat(scene.trees.children(scene.trees.head[trigger] ?? -1, 'obl').filter((node) => node > trigger))
    .some((node) => /^(?:time|place)$/.test(scene.mentionAt(node)?.type ?? ''));

/** "has contacted the ICRC"; where the press may ask is no contact. */
const isContacted: Guard = (scene, { trigger, found }) =>
  !scene.trees
    .children(trigger, 'aux')
    .some((aux) => /^(?:may|can|should|must|could|please|to)$/.test(scene.tokens.lower(aux))) &&
  pick(found, ['agent', 'by']).some(
    (node) => isAny(scene, [node], 'body', 'armed', 'named') && !/^(?:media|press)$/.test(scene.lemma(node)),
  );

/** "suspended the participation of Sudan", not its own. */
const isOfAnother: Guard = (scene, { found }) => {
  const doers = pick(found, ['agent', 'by']);
  return ['owner', 'of'].some((slot) =>
    (found.slots.get(slot) ?? []).some(
      (node) => scene.trees.upos(node) !== 'PRON' && !doers.includes(node) && byNamed(scene, [node]),
    ),
  );
};

const GUARDS: ReadonlyMap<string, Guard> = new Map([
  ['dealing', isDealing],
  ['of another', isOfAnother],
  ['ahead', isAhead],
  ['listed', isListed],
  ['restricting', isRestricting],
  ['outward', isOutward],
  ['right', isRightToAct],
  ['intransitive', (scene, { trigger }) => scene.trees.child(trigger, 'obj') < 0],
  ['offer', isOffer],
  ['contacted', isContacted],
  ['pressing', isPressing],
  ['dated', isDated],
  ['official', isOfficial],
  ['named', isByNamed],
  ['lifted', isLifted],
  ['restricting back', (scene, match) => isNear(scene, match.trigger, /^back$/) && isOfficial(scene, match)],
  ...SPEECH_GUARDS,
  ['terms', (scene, { trigger }) => isToTerms(scene, trigger)],
]);
