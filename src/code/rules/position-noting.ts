import type { Draft } from '../draft.js';
import { isPassive, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isHomely } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isNegated, make } from './position-things.js';
import { isGrievance } from './position-verdicts.js';
import { reportedIn } from './position-unease.js';
import { firstRead, type Reader } from './readers.js';

// Unease over what a clause tells, or over what is taken note of: "regrets that the law was passed", "takes note with concern of".

const UNEASE = words(
  'concern alarm regret dismay worry disquiet unease disappointment apprehension indignation',
);
const STRIFE = words(
  'escalation clash event decision withdrawal closure suspension deterioration absence lack',
);

/** Whoever speaks for many; "I regret that I cannot come" is a courtesy. */
const speakersOf = (scene: Scene, verb: number): readonly number[] =>
  partiesIn(scene, pick(verbArguments(scene, verb), ['agent', 'by'])).filter(
    (node) =>
      scene.tokens.lower(node) === 'we' || scene.trees.upos(node) !== 'PRON' || scene.actorAt(node) !== null,
  );

/** The clause that a verb tells; null where its subject is whoever speaks, or where there is none. */
function toldClause(scene: Scene, verb: number): number | null {
  const { trees, tokens } = scene;
  const clause = trees
    .children(verb, 'ccomp', 'acl', 'advcl')
    .concat(trees.children(verb, 'obj', 'obl').flatMap((node) => trees.children(node, 'acl', 'ccomp')))
    .find(
      (child) =>
        child > verb && trees.children(child, 'mark').some((mark) => /^(?:that)$/.test(tokens.lower(mark))),
    );
  if (clause === undefined) return null;
  return trees.children(clause, 'nsubj').some((node) => /^(?:we|i|you)$/.test(tokens.lower(node)))
    ? null
    : clause;
}

/** "regrets that Tbilisi adopted the law", "deplored that aid was still blocked" */
function ofRuedClause(scene: Scene, verb: number): Draft | null {
  if (!/^(?:regret|deplore|lament)$/.test(scene.lemma(verb)) || isPassive(scene, verb)) return null;
  const who = speakersOf(scene, verb);
  if (who.length === 0 || isNegated(scene, verb) || toldClause(scene, verb) === null) return null;
  return make('opposes', verb, who, [], ONGOING);
}

/** "takes note with deep concern of the escalation", "notes with regret that the talks have stalled" */
function ofNoted(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const isTaken =
    scene.lemma(verb) === 'take' && trees.children(verb, 'obj').some((node) => scene.lemma(node) === 'note');
  if (!isTaken && !/^(?:note|observe|learn|follow|receive)$/.test(scene.lemma(verb))) return null;
  const beside = trees.children(verb, 'obj', 'obl');
  const unease = [...beside, ...beside.flatMap((node) => trees.children(node, 'nmod'))].find(
    (node) => UNEASE.has(scene.lemma(node)) && prepositionOf(scene, node) === 'with',
  );
  if (unease === undefined || isNegated(scene, verb)) return null;
  const who = speakersOf(scene, verb);
  const about = [
    ...beside,
    ...beside.flatMap((node) => trees.children(node, 'nmod')),
    ...trees.children(unease, 'nmod'),
  ]
    .filter((node) => node > verb && node !== unease && /^(?:of|that|)$/.test(prepositionOf(scene, node)))
    .map((node) => reportedIn(scene, node))
    .filter((node) => isGrievance(scene, node) || STRIFE.has(scene.lemma(node)));
  if (who.length === 0 || isHomely(scene, about)) return null;
  if (about.length === 0 && toldClause(scene, verb) === null) return null;
  return make('opposes', verb, who, about.slice(0, 1), ONGOING);
}

const READERS: readonly Reader[] = [ofRuedClause, ofNoted];

/** Unease over what is told or noted; null for other words. */
export const ofNoting: Reader = (scene, verb) =>
  isVerb(scene, verb) ? firstRead(READERS, scene, verb) : null;
