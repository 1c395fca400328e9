import type { Draft } from '../draft.js';
import {
  antecedents,
  isPassive,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isParty } from './act-parties.js';
import { deedsUnder, isEnding, isHomely, isHelp, isHostile, objectsUnder } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isNegated, isOperative, make, type Position } from './position-things.js';
import { isAiring, isOwnInTalk, verbOver } from './position-voicing.js';

// What a party says that it is bound, determined or eager to do.

const PLEDGED = words(
  'commitment dedication determination resolve desire devotion adherence allegiance interest goal aim objective',
);
/** How the matter of a commitment is joined to it: "interest in peace", "the goal of a free port". */
const JOINED = new Map([
  ['interest', /^in$/],
  ['goal', /^of$/],
  ['aim', /^of$/],
  ['objective', /^of$/],
]);
const FIRM = words(
  'ironclad iron-clad rock-solid unwavering steadfast firm clear strong unshakable unshakeable enduring absolute unbreakable total solid unconditional sacrosanct undiminished unquestionable resolute constant',
);
/** Deeds that other rules read as such: the admission to an alliance. */
const TOLD_ELSEWHERE = words('welcome admit join accede');

/** "reaffirmed its commitment to defending the treaty", "Our commitment to their security is ironclad". */
export function ofCommitment(scene: Scene, noun: number): Draft | null {
  const isBacking = scene.lemma(noun) === 'support';
  if (!(PLEDGED.has(scene.lemma(noun)) || isBacking) || scene.trees.upos(noun) !== 'NOUN') return null;
  const { trees } = scene;
  const deeds = deedsUnder(scene, noun);
  const joined = JOINED.get(scene.lemma(noun)) ?? /^(?:to|for)$/;
  const matter = trees
    .children(noun, 'nmod')
    .filter((child) => child > noun && joined.test(prepositionOf(scene, child)));
  // A commitment to a party is support for it, which is an act.
  if (deeds.length === 0 && matter.every((node) => isParty(scene, node))) return null;
  const about =
    deeds.length > 0
      ? deeds.flatMap((deed) => (isEnding(scene, deed) ? [] : objectsUnder(scene, deed)))
      : matter;
  const detail = deeds.some((deed) => isHostile(scene, deed)) ? 'opposes' : 'supports';
  if (
    isHomely(scene, [...about, ...matter]) ||
    deeds.some((deed) => isToldElsewhere(scene, deed) || isHelp(scene, deed))
  )
    return null;
  const draft = (isBacking ? null : ofVoiced(scene, noun, about)) ?? ofFirm(scene, noun, about);
  return draft && { ...draft, detail };
}

const isToldElsewhere = (scene: Scene, deed: number): boolean =>
  TOLD_ELSEWHERE.has(scene.lemma(deed)) && scene.trees.children(deed, 'obl').length > 0;

function ofVoiced(scene: Scene, noun: number, about: readonly number[]): Draft | null {
  const over = verbOver(scene, noun);
  const verb = over >= 0 ? over : (scene.trees.head[noun] ?? -1);
  const isPassiveOf = scene.trees.rel(noun) === 'nsubj' && isVerb(scene, verb) && isPassive(scene, verb);
  const isAired = over >= 0 || isPassiveOf || isStoodBy(scene, noun, verb);
  const isStated = isAiring(scene, verb) || NOTING.has(scene.lemma(verb)) || isOwnInTalk(scene, noun, verb);
  if (!isAired || !(isStated || isStoodBy(scene, noun, verb)) || isNegated(scene, verb)) return null;
  const speaking = partiesIn(scene, pick(verbArguments(scene, verb), ['agent'])).filter(
    (node) => node !== noun,
  );
  const who = speaking.length > 0 ? speaking : ownersOf(scene, noun);
  if (who.length === 0 && !isOperative(scene, verb)) return null;
  return { ...make('supports', noun, who, about, ONGOING), anchor: verb };
}

const NOTING = words('note mention cite reinforce');

/** "stand by our commitment to" */
const isStoodBy = (scene: Scene, noun: number, verb: number): boolean =>
  prepositionOf(scene, noun) === 'by' &&
  /^(?:stand|abide)$/.test(scene.lemma(verb)) &&
  scene.trees.rel(noun) === 'obl';

/** "Our commitment to … is ironclad" */
function ofFirm(scene: Scene, noun: number, about: readonly number[]): Draft | null {
  const head = scene.trees.head[noun] ?? -1;
  const isFirm =
    scene.trees.rel(noun) === 'nsubj' &&
    (FIRM.has(scene.tokens.lower(head)) ||
      (/^(?:remain|stand|stay)$/.test(scene.lemma(head)) &&
        scene.trees.children(head, 'xcomp', 'advmod').some((one) => FIRM.has(scene.tokens.lower(one)))));
  const who = ownersOf(scene, noun);
  if (!isFirm || who.length === 0 || isNegated(scene, head)) return null;
  return { ...make('supports', noun, who, about, ONGOING), anchor: head };
}

const ownersOf = (scene: Scene, noun: number): readonly number[] => {
  const own = pick(nounArguments(scene, noun), ['agent', 'of']);
  return partiesIn(
    scene,
    own.flatMap((node) => antecedents(scene, node, noun)),
  );
};

/** "is committed to", "is opposed to", "is in favour of": words that bind whoever they are said of, and how. */
function bindingOf(scene: Scene, token: number): Position | null {
  const form = scene.tokens.lower(token);
  if (/^(?:committed|dedicated|devoted|supportive)$/.test(form)) return 'supports';
  if (/^favou?r$/.test(form) && prepositionOf(scene, token) === 'in') return 'supports';
  // "is determined to defeat the group": of other deeds it tells what one means to do, not where one stands.
  if (
    /^(?:determined|resolved)$/.test(form) &&
    deedsUnder(scene, token).some((deed) => isHostile(scene, deed))
  )
    return 'supports';
  return /^(?:opposed|averse)$/.test(form) ? 'opposes' : null;
}

/** "is committed to upholding the truce", "remains opposed to arming the rebels", "is in favour of lifting the ban". */
export function ofBound(scene: Scene, token: number): Draft | null {
  const binding = bindingOf(scene, token);
  const anchor = binding ? bearingOf(scene, token) : -1;
  if (!binding || anchor < 0 || isNegated(scene, anchor)) return null;
  const deeds = deedsUnder(scene, token).filter((deed) => scene.lemma(deed) !== 'do');
  const who = partiesIn(scene, pick(verbArguments(scene, anchor), ['agent', 'patient']));
  if (binding === 'supports' && deeds.some((deed) => isHelp(scene, deed))) return null;
  const about = deeds.flatMap((deed) => (isEnding(scene, deed) ? [] : objectsUnder(scene, deed)));
  if (deeds.length === 0 || who.length === 0 || isHomely(scene, about)) return null;
  if (isVerb(scene, token) && scene.trees.child(token, 'obj') >= 0) return null;
  const isUndone = binding === 'supports' && deeds.some((deed) => isHostile(scene, deed));
  return { ...make(isUndone ? 'opposes' : binding, token, who, about, ONGOING), anchor };
}

/** "is against sending troops" */
export function ofAgainstDeed(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const isAgainst = trees.children(verb, 'mark', 'case').some((mark) => tokens.lower(mark) === 'against');
  const subject = trees.child(verb, 'nsubj');
  if (!isAgainst || trees.child(verb, 'cop') < 0 || subject < 0 || isNegated(scene, verb)) return null;
  const who = partiesIn(scene, [subject]);
  return who.length > 0 ? make('opposes', verb, who, objectsUnder(scene, verb), ONGOING) : null;
}

/** The word that carries "committed": itself beside a form of "be", or the verb that it completes; -1. */
function bearingOf({ trees, lemma }: Scene, token: number): number {
  const isBeing = trees.children(token, 'cop', 'aux').some((child) => trees.lemma[child] === 'be');
  const isHaving = trees.children(token, 'aux').some((child) => trees.lemma[child] === 'have');
  if (isBeing && (!isHaving || trees.child(token, 'cop') >= 0)) return token;
  const head = trees.head[token] ?? -1;
  const isCompleting = trees.rel(token) === 'xcomp' || trees.rel(token) === 'obl';
  return isCompleting && /^(?:remain|stay|be|stand)$/.test(lemma(head)) ? head : -1;
}
