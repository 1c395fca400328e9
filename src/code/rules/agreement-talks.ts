import type { Draft } from '../draft.js';
import { isNominal, isVerb, nounAgents, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import { topOf } from './agreement-path.js';

// A text that is still being talked about, or that talks have brought: "talks on a truce", "the talks produced an accord".

const TALKS = words(
  `talk negotiation discussion consultation dialogue conversation contact effort work progress preparation headway bargaining
  drafting mediation wrangling haggling brainstorming deliberation endeavour endeavor attempt`,
);
const TOWARDS = /^(?:on|for|over|about|toward|towards|regarding|concerning)$/;
const SIDE_BY_SIDE = words('verge brink cusp threshold eve point');
const GOING = words(
  `continue resume begin start go hold conduct be proceed advance progress stall intensify make open enter restart reopen remain
  take lead pursue intensify accelerate step launch relaunch engage deadlock conclude break drag wrap break_off suspend see
  achieve record score note welcome report underway discuss review assess hail commend applaud support praise address back`,
);

/** "talks on a truce continue", "on the verge of a deal": it is being prepared. */
export function ofTalks(scene: Scene, token: number): Draft | null {
  const top = topOf(scene, token);
  const noun = talksAbove(scene, top);
  if (noun < 0) return null;
  return make(
    scene,
    'being-prepared',
    token,
    noun,
    (scene.trees.child(noun, 'cop') >= 0 ? subjectOf(scene, noun) : nounAgents(scene, noun)).filter(
      (node) => node !== token && isNominal(scene, node),
    ),
  );
}

/** The noun for talks that a text is the subject of; -1 where there is none, or nothing is said of them. */
function talksAbove(scene: Scene, top: number): number {
  const { trees } = scene;
  const head = trees.head[top] ?? -1;
  const preposition = prepositionOf(scene, top);
  if (trees.rel(top) === 'nmod' && preposition === 'of' && SIDE_BY_SIDE.has(scene.lemma(head)))
    return prepositionOf(scene, head) === 'on' ? head : -1;
  if (!/^(?:nmod|obl)$/.test(trees.rel(top))) return -1;
  // "talks aimed at a truce"
  const isAimed = preposition === 'at' && scene.lemma(head) === 'aim' && trees.rel(head) === 'acl';
  const noun = isAimed ? trees.head[head]! : head;
  if (!isAimed && !TOWARDS.test(preposition)) return -1;
  if (isVerb(scene, noun)) return hungOnVerb(scene, noun);
  if (TALKS.has(scene.lemma(noun)) && isNominal(scene, noun)) return isGoingOn(scene, noun) ? noun : -1;
  // "work is under way in X on a map": hung on the predicate
  return hungOnVerb(scene, noun);
}

/** "are in talks on a truce", "work is under way on a map", "made progress towards a truce": hung on the verb or predicate beside the talks. */
function hungOnVerb(scene: Scene, verb: number): number {
  const beside = scene.trees.children(verb, 'nsubj', 'obj').find((child) => TALKS.has(scene.lemma(child)));
  if (beside === undefined || (isVerb(scene, verb) && !GOING.has(scene.lemma(verb)))) return -1;
  return isNominal(scene, beside) ? beside : -1;
}

function isGoingOn(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  const preposition = prepositionOf(scene, noun);
  if (preposition === 'in' || preposition === 'at')
    return (
      trees.child(noun, 'cop') >= 0 ||
      (isVerb(scene, head) && /^(?:engage|be|lock|involve)$/.test(scene.lemma(head)))
    );
  if (preposition === 'including') return isVerb(scene, head) && GOING.has(scene.lemma(head));
  if (preposition !== '') return false;
  if (trees.rel(noun) === 'root') return true;
  if (!/^(?:nsubj|obj)$/.test(trees.rel(noun))) return false;
  return !isVerb(scene, head) || GOING.has(scene.lemma(head));
}

const PROVIDING = words('envisage provide envision foresee stipulate entail include contain propose');
const PLANNED = words(
  'initiative plan proposal draft offer blueprint roadmap suggestion formula scheme non-paper',
);

/** "the plan provides for a truce" */
export function ofPlan(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (!isVerb(scene, verb) || !PROVIDING.has(scene.lemma(verb))) return null;
  const isWhat =
    trees.rel(token) === 'obj' || (trees.rel(token) === 'obl' && prepositionOf(scene, token) === 'for');
  const plan = subjectOf(scene, verb).find((node) => PLANNED.has(scene.lemma(node)));
  return isWhat && plan !== undefined
    ? make(scene, 'proposed', token, verb, [], nounAgents(scene, plan))
    : null;
}

const SPEAKING = words(
  'talk negotiation mediation discussion round dialogue consultation effort meeting contact summit diplomacy conference',
);
const YIELDING = words('produce yield bring deliver generate');
const ENDING_IN = words('culminate result end conclude lead');

/** "the talks produced an accord", "the mediation resulted in a truce" */
export function ofOutcome(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const top = topOf(scene, token);
  const above = trees.head[top] ?? -1;
  // "ended in the signing of an accord" is told by the signing.
  if (!isVerb(scene, above)) return null;
  const lemma = scene.lemma(above);
  const preposition = prepositionOf(scene, top);
  const isYield = trees.rel(top) === 'obj' && YIELDING.has(lemma);
  const isEnd = trees.rel(top) === 'obl' && ENDING_IN.has(lemma) && /^(?:in|with|to)$/.test(preposition);
  if (!isYield && !isEnd) return null;
  const subject = subjectOf(scene, above);
  return subject.some((node) => SPEAKING.has(scene.lemma(node)))
    ? make(
        scene,
        'signed',
        token,
        above,
        subject.flatMap((node) => nounAgents(scene, node)),
      )
    : null;
}

const PARTIES = words('signatory party');

/** "Sudan is a signatory to the accord", "Japan became a party to the convention" */
export function ofSignatory(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const top = topOf(scene, token);
  const above = trees.head[top] ?? -1;
  // "became a party to the convention", with the convention hung on the verb
  const isBeside = isVerb(scene, above) && scene.lemma(above) === 'become';
  const noun = isBeside ? trees.child(above, 'obj', 'xcomp') : above;
  if (!PARTIES.has(scene.lemma(noun)) || !/^(?:to|of)$/.test(prepositionOf(scene, top))) return null;
  const verb = trees.head[noun] ?? -1;
  const isSaid = trees.child(noun, 'cop') >= 0;
  const isBecome = isVerb(scene, verb) && scene.lemma(verb) === 'become';
  if (!isSaid && !isBecome) return null;
  if (prepositionOf(scene, noun) !== '') return null;
  return make(scene, 'signed', token, isSaid ? noun : verb, subjectOf(scene, isSaid ? noun : verb));
}

/** "made peace", "concluded peace"; "sued for peace": what is done, where peace is no text. */
export function ofPeace(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (scene.tokens.lower(token) !== 'peace' || trees.children(token, 'nmod', 'det').length > 0) return null;
  const verb = trees.head[token] ?? -1;
  if (!isVerb(scene, verb)) return null;
  const lemma = scene.lemma(verb);
  const isSuing = lemma === 'sue' && prepositionOf(scene, token) === 'for';
  const isMade = trees.rel(token) === 'obj' && /^(?:make|conclude)$/.test(lemma);
  if (!isSuing && !isMade) return null;
  const doers = subjectOf(scene, verb).filter((node) => isSide(scene, node));
  if (doers.length === 0) return null;
  const others = trees
    .children(verb, 'obl')
    .filter((child) => prepositionOf(scene, child) === 'with' && isSide(scene, child));
  const isJoint =
    others.length > 0 || doers.some((node) => trees.conjuncts(node).length > 1 || isSeveral(scene, node));
  if (!isSuing && !isJoint) return null;
  const { roles, ...draft } = make(
    scene,
    isSuing ? 'proposed' : 'signed',
    token,
    verb,
    isSuing ? [] : [...doers, ...others],
    isSuing ? doers : [],
  );
  return {
    ...draft,
    roles: Object.fromEntries(Object.entries(roles).filter(([role]) => role !== 'instrument')),
  };
}

const SIDES = words(
  'government side party tribe clan faction militia rebel army country state community people gang movement group',
);
const isSide = (scene: Scene, node: number): boolean =>
  scene.actorAt(node) !== null ||
  SIDES.has(scene.lemma(node)) ||
  /^(?:nationality|organisation|place)$/.test(scene.mentionAt(node)?.type ?? '');
const isSeveral = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'nummod', 'det')
    .some((child) => /^(?:two|both|three|four|all)$/.test(tokens.lower(child)));
