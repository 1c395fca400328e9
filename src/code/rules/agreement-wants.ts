import type { Draft } from '../draft.js';
import { isNone, isVerb, pick, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import type { Agreement } from './agreement-lexicon.js';
import { isOfConflict } from './agreement-texts.js';

// Truces and deals that are wanted, needed or striven for, and are not there yet: "we need a ceasefire", "the need for a truce".

const WANTING = words('want need desire like love await favour favor');
/** Verbs by which one comes by a deal. */
const GAINING = words(
  'get see achieve attain obtain have secure reach conclude deliver broker agree negotiate establish bring do finalise finalize land strike',
);
const HOPING = words('want need hope like wish must call urge press ask look love expect appeal demand long');
const STRIVING = words(
  'work try seek strive endeavour endeavor push continue aim create help negotiate fight struggle do make ensure engage move',
);
const AIMS = words('effort work attempt push drive diplomacy endeavour endeavor');
const NEEDS = words(
  'need importance urgency necessity imperative desirability call demand plea appeal hope wish',
);
const URGENT = words(
  'needed necessary essential vital urgent imperative required crucial indispensable overdue paramount critical',
);
const FURTHEST_UP = 4;
const CLAUSES = /^(?:xcomp|ccomp|advcl|acl|csubj|conj)$/;

/** "We want a ceasefire", "there must be a truce", "underlined the need for a peace deal", "working hard to get that hostage deal". */
export function ofWant(scene: Scene, token: number): Draft | null {
  if (!isOfConflict(scene, token)) return null;
  return (
    ofNeedNoun(scene, token) ??
    ofNeeded(scene, token) ??
    ofWanting(scene, token) ??
    ofWhatIsWanted(scene, token) ??
    ofProspect(scene, token) ??
    ofJoinedAppeal(scene, token)
  );
}

/** "the need for an immediate ceasefire", "the importance of a truce": of what is not there, so by no definite article. */
function ofNeedNoun(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const noun = trees.head[token] ?? -1;
  if (trees.rel(token) !== 'nmod' || !NEEDS.has(scene.lemma(noun))) return null;
  const isFor = prepositionOf(scene, token) === 'for';
  if (!isFor && !(prepositionOf(scene, token) === 'of' && isIndefinite(scene, token))) return null;
  const verb = trees.head[noun] ?? -1;
  const isTold = isVerb(scene, verb) && /^(?:obj|obl|ccomp)$/.test(trees.rel(noun));
  return {
    ...make(scene, 'proposed', token, noun, [], isTold ? subjectOf(scene, verb) : []),
    stance: { reality: 'requested' },
  };
}

const isIndefinite = ({ trees, tokens }: Scene, token: number): boolean =>
  trees.children(token, 'det').every((det) => /^(?:an?|any)$/.test(tokens.lower(det)));

/** "There must be a ceasefire", "an immediate truce is needed": asked for by whoever speaks. */
function ofNeeded(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (trees.rel(token) !== 'nsubj') return null;
  const head = trees.head[token] ?? -1;
  const isUrgent =
    URGENT.has(tokens.lower(head)) && (trees.child(head, 'cop') >= 0 || trees.passive[token] === 1);
  const isDemanded =
    scene.lemma(head) === 'be' &&
    trees.child(head, 'expl') >= 0 &&
    (trees.children(head, 'aux').some((aux) => /^(?:must|should)$/.test(tokens.lower(aux))) ||
      (trees.rel(head) === 'xcomp' && /^(?:need|have)$/.test(scene.lemma(trees.head[head]!))));
  const isNeeding =
    /^(?:need|have)$/.test(scene.lemma(head)) &&
    trees.child(head, 'expl') >= 0 &&
    trees.children(head, 'xcomp').some((child) => scene.lemma(child) === 'be');
  if ((!isUrgent && !isDemanded && !isNeeding) || isNone(scene, token)) return null;
  return { ...make(scene, 'proposed', token, head), stance: { reality: 'requested' } };
}

/** "want a truce", "hope to see a ceasefire", "are working hard to get that deal", "efforts to achieve a ceasefire". */
function ofWanting(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  const isObject = trees.rel(token) === 'obj' || (trees.rel(token) === 'nsubj' && trees.passive[token] === 1);
  if (!isObject || !isVerb(scene, verb)) return null;
  const lemma = scene.lemma(verb);
  if (WANTING.has(lemma)) return drafted(scene, 'proposed', token, verb, verb);
  if (!GAINING.has(lemma)) return null;
  for (let node = verb, steps = 0; steps < FURTHEST_UP && CLAUSES.test(trees.rel(node)); steps += 1) {
    node = pastMeans(scene, trees.head[node]!);
    const above = scene.lemma(node);
    if (NEEDS.has(above) || HOPING.has(above)) return drafted(scene, 'proposed', token, verb, node);
    if (isVerb(scene, node) ? STRIVING.has(above) : AIMS.has(above))
      return drafted(scene, 'being-prepared', token, verb, node);
  }
  return isDuty(scene, verb) || isGoal(scene, verb) ? drafted(scene, 'proposed', token, verb, verb) : null;
}

const MEANS = words(
  'everything anything all whatever situation condition environment opportunity chance space',
);

/** "do everything that we can to get that deal", "create a situation where we have a truce": the verb over what is done for it. */
const pastMeans = ({ trees, lemma }: Scene, node: number): number =>
  MEANS.has(lemma(node)) && trees.rel(node) === 'obj' ? trees.head[node]! : node;

/** "What we want is a temporary truce", "what they are looking for: a truce" */
function ofWhatIsWanted(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const what = trees.child(token, 'cop') >= 0 ? trees.child(token, 'nsubj', 'csubj') : -1;
  const wanting = what >= 0 ? [what, ...trees.children(what, 'acl')] : [];
  const behind = tokens.lower(trees.child(token, 'det') - 1) === ':' ? [trees.head[token] ?? -1] : [];
  const verb = [...wanting, ...behind].find(
    (node) => WANTING.has(scene.lemma(node)) || /^(?:seek|look|pursue)$/.test(scene.lemma(node)),
  );
  return verb === undefined || !isVerb(scene, verb) || !isIndefinite(scene, token)
    ? null
    : drafted(scene, 'proposed', token, verb, verb);
}

const AHEAD = /^(?:would|could|can|will|may|might|'ll|’ll|'d|’d)$/;

/** "would lead to a ceasefire", "could bring about a truce": what is hoped to come of something. */
function ofProspect(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  if (!isVerb(scene, verb) || !isIndefinite(scene, token)) return null;
  const lemma = scene.lemma(verb);
  const preposition = prepositionOf(scene, token);
  const isLeading =
    (lemma === 'lead' && preposition === 'to') ||
    (lemma === 'result' && preposition === 'in') ||
    (lemma === 'bring' && trees.rel(token) === 'obj' && tokens.lower(verb + 1) === 'about');
  const isAhead =
    trees.children(verb, 'aux').some((aux) => AHEAD.test(tokens.lower(aux))) ||
    tokens.lower(verb - 1) === 'to' ||
    (lemma === 'lead' && /^(?:xcomp|conj)$/.test(trees.rel(verb)) && tokens.lower(verb) === 'lead');
  return isLeading && isAhead ? make(scene, 'proposed', token, verb) : null;
}

/** "Our goal is to reach a ceasefire" */
const isGoal = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'nsubj')
    .some((node) => /^(?:goal|aim|objective|priority|task)$/.test(scene.lemma(node)));

const APPEALING = words('call push appeal press plead hope advocate argue');

/** "called for the release of the hostages and a lasting truce": the second of the things that are asked for. */
function ofJoinedAppeal(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (trees.rel(token) !== 'conj' || prepositionOf(scene, token) !== '') return null;
  let node = token;
  let isFor = false;
  for (let steps = 0; steps < FURTHEST_UP && /^(?:conj|nmod|obl)$/.test(trees.rel(node)); steps += 1) {
    isFor ||= prepositionOf(scene, node) === 'for';
    node = trees.head[node]!;
  }
  const isForBehind =
    isFor || trees.children(node, 'obl').some((child) => prepositionOf(scene, child) === 'for');
  return isVerb(scene, node) && APPEALING.has(scene.lemma(node)) && isForBehind
    ? make(scene, 'proposed', token, node, [], pick(verbArguments(scene, node), ['agent']))
    : null;
}

/** "must achieve a ceasefire" */
const isDuty = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.children(verb, 'aux').some((aux) => /^(?:must|should)$/.test(tokens.lower(aux)));

function drafted(scene: Scene, detail: Agreement, token: number, verb: number, above: number): Draft {
  const doers = isVerb(scene, above) ? pick(verbArguments(scene, above), ['agent']) : [];
  const made =
    detail === 'proposed'
      ? make(scene, detail, token, verb, [], doers)
      : make(scene, detail, token, verb, doers);
  const isAsked = detail === 'proposed' && !isDoubtful(scene, above);
  return {
    ...made,
    anchor: isVerb(scene, above) ? above : verb,
    ...(isAsked ? { stance: { reality: 'requested' as const } } : {}),
  };
}

/** "the importance of implementing the accord", "the need for its extension": what is asked for, and not done. */
export function asNeeded(scene: Scene, draft: Draft): Draft {
  const { trees } = scene;
  const above = trees.head[draft.trigger] ?? -1;
  const isNeeded =
    /^(?:acl|nmod)$/.test(trees.rel(draft.trigger)) &&
    above < draft.trigger &&
    NEEDS.has(scene.lemma(above)) &&
    draft.stance?.reality === undefined;
  return isNeeded ? { ...draft, stance: { ...draft.stance, reality: 'requested' } } : draft;
}

/** In a question or a condition the scene's own stance holds. */
const isDoubtful = (scene: Scene, node: number): boolean =>
  /^(?:asked|conditional)$/.test(scene.presentedAt(node)?.reality ?? '');
