import type { Draft } from '../draft.js';
import { pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isHomely } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, make } from './position-things.js';
import { PEACEFUL } from './position-wishes.js';
import { firstRead, type Reader } from './readers.js';

// How a party regards a deed or an offer of others: "considers the sanctions illegal", "is dealing positively with the proposal".

const UNLAWFUL =
  /^(?:illegal|unlawful|illegitimate|null|void|invalid|unacceptable|unjustified|unfounded|unhelpful|counterproductive|inadmissible)$/;

const isMatter = (scene: Scene, node: number): boolean =>
  isIssue(scene, node) || isDealing(scene, node) || PEACEFUL.has(scene.lemma(node));

const whoOf = (scene: Scene, verb: number): readonly number[] =>
  partiesIn(scene, pick(verbArguments(scene, verb), ['agent', 'by']));

const REGARDING = words(
  'consider regard deem view find describe characterise characterize call term declare pronounce brand',
);
/** "Russia considers the sanctions illegal", "described the decision as null and void" */
function ofConsidering(scene: Scene, verb: number): Draft | null {
  if (!REGARDING.has(scene.lemma(verb)) || isNegated(scene, verb)) return null;
  const { trees, tokens } = scene;
  const verdict = [
    ...trees.children(verb, 'xcomp', 'obl', 'advcl'),
    ...trees.children(verb, 'obj').flatMap((node) => trees.children(node, 'amod', 'acl')),
  ].find((node) => node > verb && UNLAWFUL.test(tokens.lower(node)));
  if (verdict === undefined) return null;
  const about = [...trees.children(verb, 'obj'), ...trees.children(verdict, 'nsubj')].filter(
    (node) => node < verdict && isMatter(scene, node),
  );
  const who = whoOf(scene, verb).filter((node) => !/^(?:court|tribunal|judge)$/.test(scene.lemma(node)));
  return who.length > 0 && about.length > 0 && !isHomely(scene, about)
    ? make('opposes', verb, who, about.slice(0, 1), ONGOING)
    : null;
}

const OFFERED = words('proposal offer initiative plan idea deal agreement effort call paper conclusion');
/** "is dealing positively with the ceasefire proposal", "responded favourably to the initiative" */
function ofReception(scene: Scene, verb: number): Draft | null {
  if (!/^(?:deal|respond|react|look|engage)$/.test(scene.lemma(verb)) || isNegated(scene, verb)) return null;
  const { trees, tokens } = scene;
  const isGood = trees
    .children(verb, 'advmod')
    .some((one) => /^(?:positively|favou?rably|constructively)$/.test(tokens.lower(one)));
  if (!isGood) return null;
  const about = trees
    .children(verb, 'obl')
    .filter((node) => /^(?:with|to|at|on)$/.test(prepositionOf(scene, node)))
    .filter((node) => OFFERED.has(scene.lemma(node)));
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  const told = who.length > 0 ? who : trees.children(verb, 'nsubj').filter((node) => isIt(scene, node));
  return about.length > 0 && told.length > 0
    ? make(
        'supports',
        verb,
        told,
        about.slice(0, 1).map((node) => concluded(scene, node)),
      )
    : null;
}
const isIt = (scene: Scene, node: number): boolean => /^(?:it|we|they)$/.test(scene.tokens.lower(node));
/** "the conclusion of a deal": the deal. */
const concluded = (scene: Scene, node: number): number =>
  scene.lemma(node) === 'conclusion' ? (scene.trees.children(node, 'nmod')[0] ?? node) : node;

const EFFORTS = words('mediation initiative stance position');
/** "highly appreciates the mediation of Turkey" */
function ofAppreciation(scene: Scene, verb: number): Draft | null {
  if (!/^(?:appreciate|value)$/.test(scene.lemma(verb)) || isNegated(scene, verb)) return null;
  const about = scene.trees.children(verb, 'obj').filter((node) => EFFORTS.has(scene.lemma(node)));
  const who = whoOf(scene, verb);
  return about.length > 0 && who.length > 0 ? make('supports', verb, who, about, ONGOING) : null;
}

const READERS: readonly Reader[] = [ofConsidering, ofReception, ofAppreciation];

/** How a party regards what others do or offer; null for other words. */
export const ofRegard: Reader = (scene, verb) => firstRead(READERS, scene, verb);
