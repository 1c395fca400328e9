import { isPassive, isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { type Agreement, detailOf, OBJECT_VERBS, SUBJECT_VERBS } from './agreement-lexicon.js';

// What a verb says of the text that is its subject: "the truce took hold", "the pact lost its force".

/** What a verb makes of the text that is its subject: "the ceasefire took effect", "continues to be observed", "ran out". */
export function subjectDetail(scene: Scene, verb: number): Agreement | null {
  // "continues to be observed"
  const further = /^(?:continue|appear|seem)$/.test(scene.lemma(verb))
    ? scene.trees.child(verb, 'xcomp')
    : -1;
  const told = further >= 0 && isVerb(scene, further) ? further : verb;
  if (told !== verb && isPassive(scene, told)) return detailOf(OBJECT_VERBS, scene.lemma(told));
  if (isEnding(scene, told) || (scene.lemma(told) === 'run' && isWith(scene, told, 'out'))) return 'ended';
  if (scene.lemma(told) === 'run' && isWith(scene, told, 'on')) return 'extended';
  if (isShaping(scene, told)) return 'being-prepared';
  if (scene.lemma(told) === 'bear') return isObjectOf(scene, told, /^signature$/) ? 'signed' : null;
  if (scene.lemma(told) === 'hold' && isBrokenToo(scene, told)) return 'in-force';
  return takesEffect(scene, told) ? detailOf(SUBJECT_VERBS, scene.lemma(told)) : null;
}

/** "is holding, although violations go on": in force, if not observed. */
function isBrokenToo({ tokens, lemma }: Scene, verb: number): boolean {
  for (let i = verb + 1; tokens.sentence[i] === tokens.sentence[verb]; i += 1)
    if (lemma(i) === 'violation' || lemma(i) === 'breach') return true;
  return false;
}

const TAKING = words('enter take come go give');
const EFFECT = words('force effect operation hold root');
/** "enter", "take" and "come" need "force" or "effect"; "run" and "kick" their particle. */
function takesEffect(scene: Scene, verb: number): boolean {
  const lemma = scene.lemma(verb);
  if (lemma === 'lose')
    return isObjectOf(scene, verb, /^(?:force|validity|effect|relevance|meaning|purpose)$/);
  if (lemma === 'continue') return hasMoreTime(scene, verb);
  if (lemma === 'run') return hasTerm(scene, verb);
  if (lemma === 'kick') return isWith(scene, verb, 'in');
  if (lemma === 'bind') return scene.trees.child(verb, 'aux', 'cop') >= 0;
  if (lemma === 'remain' || lemma === 'stand') return isStanding(scene, verb);
  if (lemma === 'enter' && hasOwnTime(scene, verb)) return true;
  if (!TAKING.has(lemma)) return true;
  return scene.trees.children(verb, 'obj', 'obl', 'xcomp').some((child) => EFFECT.has(scene.lemma(child)));
}

/** "remains", "remains fragile", but not "remains elusive" or "remains a priority". */
const isStanding = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'xcomp', 'obj', 'advmod')
    .every(
      (child) =>
        child < verb ||
        /^(?:fragile|shaky|tenuous|stable|steady|precarious|brittle|firm|delicate)$/.test(scene.lemma(child)),
    );

/** "entered its third week": it has held so long. */
const hasOwnTime = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj', 'obl')
    .some(
      (child) =>
        /^(?:day|week|month|year)$/.test(scene.lemma(child)) &&
        scene.trees.children(child, 'nmod', 'det').some((own) => scene.tokens.lower(own) === 'its'),
    );

const isObjectOf = (scene: Scene, verb: number, wanted: RegExp): boolean =>
  scene.trees.children(verb, 'obj', 'obl').some((child) => wanted.test(scene.lemma(child)));

/** "taking shape" */
const isShaping = (scene: Scene, verb: number): boolean =>
  scene.lemma(verb) === 'take' && isObjectOf(scene, verb, /^shape$/);

/** "will run until Friday" */
const hasTerm = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some((child) => /^(?:until|till|through|for|from)$/.test(prepositionOf(scene, child)));

/** "will continue for another month" */
const hasMoreTime = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some((child) =>
      scene.trees
        .children(child, 'det', 'amod', 'nummod')
        .some((own) => /^(?:another|further|more|additional)$/.test(scene.tokens.lower(own))),
    );

/** "came to an end", "fell apart", "broke down", "went up in smoke". */
const isEnding = (scene: Scene, verb: number): boolean =>
  TAKING.has(scene.lemma(verb)) &&
  ((scene.lemma(verb) === 'give' && scene.tokens.lower(verb + 1) === 'way') ||
    scene.trees
      .children(verb, 'obl', 'obj', 'xcomp')
      .some(
        (child) =>
          (prepositionOf(scene, child) === 'to' &&
            /^(?:end|nothing|naught|close|halt)$/.test(scene.lemma(child))) ||
          (prepositionOf(scene, child) === 'in' && scene.lemma(child) === 'smoke'),
      ));

const isWith = ({ trees, tokens }: Scene, verb: number, particle: string): boolean =>
  tokens.lower(verb + 1) === particle ||
  trees.children(verb, 'compound', 'advmod').some((child) => tokens.lower(child) === particle);
