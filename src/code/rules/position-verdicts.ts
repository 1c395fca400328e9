import type { Draft } from '../draft.js';
import { predicatedOf, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { objectsUnder } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, make } from './position-things.js';
import { PEACEFUL } from './position-wishes.js';

// What whoever speaks pronounces good, bad or necessary, without saying for whom.

const BAD = words(
  'unacceptable intolerable inadmissible impermissible unjustifiable indefensible unconscionable inexcusable deplorable reprehensible',
);
const DUE = words('critical crucial essential vital imperative indispensable paramount urgent');

/** "The use of hunger as a weapon is unacceptable", "It is intolerable that …", "the truce is welcome". */
export function ofVerdict(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const form = tokens.lower(token);
  const isBad = BAD.has(form);
  const isGood = form === 'welcome' || form === 'acceptable';
  if (!(isBad || isGood || DUE.has(form)) || trees.child(token, 'cop') < 0) return null;
  if (form === 'acceptable' && !isNegated(scene, token)) return null;
  if (form !== 'acceptable' && isNegated(scene, token)) return null;
  const judged = judgedBy(scene, token);
  if (!judged) return null;
  const isOpposed = isBad || form === 'acceptable';
  const isDeed = trees.child(token, 'csubj') >= 0 && judged.about.length > 0;
  if (DUE.has(form) && !isDeed && !judged.about.some((node) => PEACEFUL.has(scene.lemma(node)))) return null;
  // "It is vital that they leave" is an appeal.
  if (!isOpposed && judged.isClause) return null;
  return make(isOpposed ? 'opposes' : 'supports', token, voicedBy(scene, token), judged.about, ONGOING);
}

interface Judged {
  readonly about: readonly number[];
  readonly isClause: boolean;
}

/** What a predicate judges: an issue, a deed ("getting that deal"), or a clause behind "it". */
function judgedBy(scene: Scene, token: number): Judged | null {
  const { trees, tokens } = scene;
  const subject = trees.child(token, 'nsubj');
  if (subject >= 0 && trees.upos(subject) === 'NOUN' && !COURTESIES.has(scene.lemma(subject)))
    return isIssue(scene, subject) ||
      isDealing(scene, subject) ||
      FOUL.has(scene.lemma(subject)) ||
      scene.lemma(subject) === 'news'
      ? { about: issuesIn(scene, subject), isClause: false }
      : null;
  const deed = trees.children(token, 'csubj').find((child) => child < token);
  if (deed !== undefined && tokens.lower(deed).endsWith('ing'))
    return {
      about: objectsUnder(scene, deed).filter((node) => isSought(scene, deed, node)),
      isClause: false,
    };
  // "This is completely unacceptable."
  const isOutright = trees.children(token, 'advmod').some((one) => UTTERLY.has(tokens.lower(one)));
  if (subject >= 0 && /^(?:this|that|these|those)$/.test(tokens.lower(subject)) && isOutright)
    return { about: [], isClause: true };
  const isIt = tokens.lower(trees.child(token, 'expl', 'nsubj')) === 'it';
  const clause = trees
    .children(token, 'ccomp', 'csubj', 'advcl', 'xcomp')
    .find(
      (child) =>
        child > token &&
        trees.children(child, 'mark').some((mark) => /^(?:that|for)$/.test(tokens.lower(mark))),
    );
  return isIt && clause !== undefined ? { about: [], isClause: true } : null;
}
/** "getting that deal", "reaching a settlement" */
const isSought = (scene: Scene, deed: number, node: number): boolean =>
  PEACEFUL.has(scene.lemma(node)) ||
  (/^(?:get|reach|achieve|secure|conclude|sign|finalise|finalize)$/.test(scene.lemma(deed)) &&
    /^(?:deal|agreement|release|treaty)$/.test(scene.lemma(node)));
const UTTERLY = words('completely totally absolutely utterly entirely wholly simply categorically');
const COURTESIES = words(
  'comment suggestion question contribution participation submission application donation feedback attendance',
);
/** Deeds that are judged, not events of nature. */
export const FOUL = words(
  'killing murder bombing shelling violence siege abuse violation provocation behaviour behavior conduct targeting use',
);

/** The issue itself, or the one that is announced or reached: "the announcement of a ceasefire". */
function issuesIn(scene: Scene, node: number): readonly number[] {
  const inner = scene.trees
    .children(node, 'nmod')
    .filter(
      (child) =>
        prepositionOf(scene, child) === 'of' &&
        (PEACEFUL.has(scene.lemma(child)) || /^(?:agreement|deal)$/.test(scene.lemma(child))),
    );
  return inner.length > 0 && /^(?:announcement|conclusion|news|signing)$/.test(scene.lemma(node))
    ? inner
    : [node];
}

/** "The Council is clear that this is unacceptable": whoever is clear about it. */
function voicedBy(scene: Scene, token: number): readonly number[] {
  const { trees, tokens } = scene;
  const head = trees.head[token] ?? -1;
  const isClear =
    head >= 0 &&
    trees.rel(token) === 'ccomp' &&
    (tokens.lower(head) === 'clear' || /^(?:believe|think|consider)$/.test(scene.lemma(head)));
  return isClear ? partiesIn(scene, trees.children(head, 'nsubj')) : [];
}

/** What can trouble a government: an issue or a deed, and reports of one. */
export const isGrievance = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) === 'NOUN' &&
  (isIssue(scene, node) ||
    isDealing(scene, node) ||
    FOUL.has(scene.lemma(node)) ||
    /^(?:report|situation|development|arrest|death|fate|detention|build-up|buildup|fighting|tension)$/.test(
      scene.lemma(node),
    ));

/** "Reports of strikes are a matter of grave concern" */
export function ofMatterOfConcern(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:matter|cause|source|subject)$/.test(scene.lemma(token))) return null;
  const isWorry = trees
    .children(token, 'nmod')
    .some(
      (child) =>
        /^(?:concern|alarm|worry|regret)$/.test(scene.lemma(child)) &&
        /^(?:of|for)$/.test(prepositionOf(scene, child)),
    );
  const state = isWorry ? predicatedOf(scene, token) : null;
  if (!state || isNegated(scene, state.anchor)) return null;
  // "We believe this is a matter of grave concern"
  if (/^(?:this|that|it|these)$/.test(scene.tokens.lower(state.subject)))
    return isGrave(scene, token)
      ? { ...make('opposes', token, voicedBy(scene, token), [], ONGOING), anchor: state.anchor }
      : null;
  if (!isGrievance(scene, state.subject)) return null;
  const reported = trees
    .children(state.subject, 'nmod')
    .filter((child) => scene.lemma(state.subject) === 'report' && prepositionOf(scene, child) === 'of');
  const about = reported.length > 0 ? reported : [state.subject];
  return { ...make('opposes', token, [], about, ONGOING), anchor: state.anchor };
}

const isGrave = ({ trees, tokens }: Scene, token: number): boolean =>
  trees
    .children(token, 'nmod')
    .some((child) =>
      trees
        .children(child, 'amod')
        .some((one) => /^(?:grave|deep|serious|great|utmost|profound)$/.test(tokens.lower(one))),
    );
