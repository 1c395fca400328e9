import type { Draft } from '../draft.js';
import { type Arguments, isAny, nounArguments, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import {
  CHANGING,
  RECONSIDERED,
  RELINQUISHED,
  RELINQUISHING,
  TAKEN_UP,
  TEMPERING,
  UTTERED,
} from './position-lexicon.js';
import { ONGOING } from './position-matters.js';
import { withdrawnFrom } from './position-withdrawals.js';
import { isIssue, isNegated, isParty, make, STANDS, UNCHANGED } from './position-things.js';

// Stands that have changed, and stands that are what they were.

export const ABOUT = ['on', 'about', 'toward', 'towards', 'regarding', 'concerning', 'over', 'to'] as const;

/** What a position is about, wherever a parser hung it. */
const aboutOf = (scene: Scene, noun: Arguments, verb: number): readonly number[] => {
  const own = pick(noun, ABOUT);
  return own.length > 0
    ? own
    : pick(verbArguments(scene, verb), ABOUT).filter((node) => scene.mentionAt(node)?.type !== 'time');
};

const parties = (scene: Scene, nodes: readonly number[]): readonly number[] =>
  nodes.filter((node) => isParty(scene, node));

/** Whose a stand is: the subject's that does something to it, or the owner's that the noun itself names. */
function holdersOf(scene: Scene, stand: number, verb: number): readonly number[] {
  const { trees } = scene;
  const doers = trees.rel(stand) === 'obj' ? parties(scene, pick(verbArguments(scene, verb), ['agent'])) : [];
  if (doers.length > 0) return doers;
  return pick(nounArguments(scene, stand), ['agent', 'of']).filter(
    (node) => isParty(scene, node) || trees.upos(node) === 'PRON',
  );
}

/** "has changed its position", "dropped its objection to", "walked back his remarks", "no longer insists". */
export function ofShift(scene: Scene, verb: number): Draft | null {
  return (
    ofRelinquishing(scene, verb) ?? ofRetreat(scene, verb) ?? ofNoLonger(scene, verb) ?? ofChange(scene, verb)
  );
}

/** "lifted its objections to", "gave up the demand that". */
function ofRelinquishing(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  const isGiven = lemma === 'give' && tokens.lower(verb + 1) === 'up';
  const isBack = /^(?:walk|row|roll|dial|scale|climb)$/.test(lemma) && isFollowed(scene, verb, 'back');
  const isDown = lemma === 'tone' && isFollowed(scene, verb, 'down');
  const isTempered = TEMPERING.has(lemma);
  const isThoughtOver = RECONSIDERED.has(lemma);
  if (!RELINQUISHING.has(lemma) && !isGiven && !isBack && !isDown && !isTempered && !isThoughtOver)
    return null;
  const wanted = RELINQUISHING.has(lemma) || isGiven ? RELINQUISHED : UTTERED;
  const given = trees
    .children(verb, 'obj', 'nsubj')
    .find(
      (node) =>
        (wanted.has(scene.lemma(node)) ||
          (isThoughtOver && RELINQUISHED.has(scene.lemma(node))) ||
          (isBack && STANDS.has(scene.lemma(node)))) &&
        isOwned(scene, node),
    );
  if (given === undefined) return null;
  const who = holdersOf(scene, given, verb);
  return who.length > 0 && !isNegated(scene, verb)
    ? make(
        'changed',
        verb,
        who,
        aboutOf(scene, nounArguments(scene, given), verb).filter((node) => !who.includes(node)),
      )
    : null;
}

const ALWAYS_SAID = words(
  'objection opposition demand insistence condition precondition reservation refusal remark statement',
);

/** Somebody's own, or a word that is always somebody's: "its claim", "the demand". */
const isOwned = (scene: Scene, node: number): boolean =>
  ALWAYS_SAID.has(scene.lemma(node)) ||
  scene.trees
    .children(node, 'nmod', 'det')
    .some(
      (child) =>
        /^(?:its|their|his|her|our|my)$/.test(scene.tokens.lower(child)) ||
        scene.trees.children(child, 'case').some((one) => one > child),
    );

const isFollowed = (scene: Scene, verb: number, particle: string): boolean =>
  scene.tokens.lower(verb + 1) === particle ||
  scene.trees
    .children(verb, 'advmod', 'compound')
    .some((child) => child > verb && scene.tokens.lower(child) === particle);

/** "has come round to the idea", "backtracked on its pledge", "backed away from the plan", "reversed course". */
function ofRetreat(scene: Scene, verb: number): Draft | null {
  const { tokens, trees } = scene;
  const lemma = scene.lemma(verb);
  const found = verbArguments(scene, verb);
  const is = (particle: string): boolean => tokens.lower(verb + 1) === particle;
  const about =
    lemma === 'come' && (is('round') || is('around'))
      ? pick(found, ['to']).filter((node) => isIssue(scene, node) || scene.lemma(node) === 'view')
      : /^(?:backtrack|backpedal|back-pedal|flip-flop|u-turn)$/.test(lemma)
        ? pick(found, ['on', 'over', 'from'])
        : (lemma === 'back' && (is('away') || is('down') || is('off'))) || (lemma === 'row' && is('back'))
          ? pick(found, ['from', 'on']).filter(
              (node) =>
                isIssue(scene, node) || STANDS.has(scene.lemma(node)) || UTTERED.has(scene.lemma(node)),
            )
          : /^(?:reverse|change|switch|shift)$/.test(lemma)
            ? trees.children(verb, 'obj').filter((node) => COURSE.has(scene.lemma(node)))
            : withdrawnFrom(scene, verb);
  const who = parties(scene, pick(found, ['agent']));
  if (about.length === 0 || who.length === 0 || isNegated(scene, verb)) return null;
  return make(
    'changed',
    verb,
    who,
    COURSE.has(scene.lemma(about[0]!)) ? pick(found, ['on', 'over', 'about']) : about,
  );
}
const COURSE = words('course tack mind tune heart');

/** "no longer insists that he step down", "does not oppose it any longer". */
function ofNoLonger(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const isOver = trees
    .children(verb, 'advmod')
    .some((child) => tokens.lower(child) === 'longer' && /^(?:no|any)$/.test(tokens.lower(child - 1)));
  if (!isOver || !TAKEN_UP.has(scene.lemma(verb))) return null;
  const found = verbArguments(scene, verb);
  const who = parties(scene, pick(found, ['agent']));
  const about = pick(found, ['on', 'to', 'patient', 'for']).filter((node) => !who.includes(node));
  return who.length > 0 ? make('changed', verb, who, about, { polarity: 'affirmed' }) : null;
}

const HOLDING = words('abandon maintain keep hold retain');
const STAYING = words('remain stay stand hold persist continue');
const KEEPING = words('maintain reaffirm reiterate restate repeat uphold preserve');
const CLEAVING = words('stick adhere cling hold keep stand abide');
const KEPT = words(
  'position stance view policy line stand principle attitude refusal insistence demand decision',
);

/** "has changed its position on", "our position has not changed", "the position remains unchanged", "sticks to its stance". */
function ofChange(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(verb);
  const stand = trees
    .children(verb, 'obj', 'nsubj')
    // "abandoned their positions": those are held with arms.
    .find(
      (child) =>
        (STANDS.has(scene.lemma(child)) ||
          (/^(?:decision|course)$/.test(scene.lemma(child)) &&
            CHANGING.has(lemma) &&
            isNegated(scene, verb)) ||
          (TEMPERING.has(lemma) && scene.lemma(child) === 'line')) &&
        !(HOLDING.has(lemma) && scene.tokens.lower(child) === 'positions'),
    );
  if (stand === undefined) return ofCleaving(scene, verb);
  const isStaying = STAYING.has(lemma) && trees.rel(stand) === 'nsubj' && isAsBefore(scene, verb);
  if (!CHANGING.has(lemma) && !isStaying && !KEEPING.has(lemma)) return null;
  const holders = holdersOf(scene, stand, verb);
  if (holders.length === 0) return null;
  const noun = nounArguments(scene, stand);
  if (isTrench(scene, holders, noun)) return null;
  const changed = CHANGING.has(lemma) && !isDeniedAbove(scene, verb);
  const about = aboutOf(scene, noun, verb).filter((node) => !holders.includes(node));
  return make(changed ? 'changed' : 'unchanged', verb, holders, about, changed ? {} : ONGOING);
}

/** "The army's position on the ridge": a place that is held with arms. */
const isTrench = (scene: Scene, holders: readonly number[], stand: Arguments): boolean =>
  isAny(scene, holders, 'armed') && isAny(scene, pick(stand, ['on', 'in', 'at']), 'site');

/** "remains unchanged", "still stands", "remains what it was", "remains in force". */
function isAsBefore(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  const isStill = trees
    .children(verb, 'advmod')
    .some((child) => /^(?:still|firm|unchanged)$/.test(tokens.lower(child)));
  if (lemma === 'stand' || lemma === 'hold' || lemma === 'persist') return isStill;
  if (lemma === 'continue')
    return trees.children(verb, 'xcomp', 'advmod').some((child) => UNCHANGED.has(tokens.lower(child)));
  const told = trees.children(verb, 'xcomp', 'obj', 'obl', 'ccomp', 'advcl', 'acl');
  const isSame = told.some(
    (child) =>
      UNCHANGED.has(tokens.lower(child)) ||
      trees.children(child, 'amod').some((one) => tokens.lower(one) === 'same'),
  );
  // "remains as strong as ever"
  const isAsEver = told.some((child) =>
    trees.children(child, 'obl', 'advmod').some((one) => tokens.lower(one) === 'ever'),
  );
  if (isAsEver) return true;
  // "remains what it has been", "remains as it was"
  return (
    isSame ||
    (/^(?:what|as)$/.test(tokens.lower(verb + 1)) && /^(?:it|they|before|we)$/.test(tokens.lower(verb + 2)))
  );
}

/** "sticks to its position", "stands by its stance on". */
function ofCleaving(scene: Scene, verb: number): Draft | null {
  if (!CLEAVING.has(scene.lemma(verb))) return null;
  const found = verbArguments(scene, verb);
  const stand = pick(found, scene.lemma(verb) === 'stand' ? ['by'] : ['to', 'by']).find((node) =>
    KEPT.has(scene.lemma(node)),
  );
  const who = parties(scene, pick(found, ['agent']));
  if (stand === undefined || who.length === 0 || isNegated(scene, verb)) return null;
  return make('unchanged', verb, who, pick(nounArguments(scene, stand), ABOUT), ONGOING);
}

/** Denied itself, or under a denied verb of saying or thinking ("I don't think it can be said that …"). */
function isDeniedAbove(scene: Scene, verb: number): boolean {
  if (isNegated(scene, verb)) return true;
  const { trees } = scene;
  let node = verb;
  while (trees.rel(node) === 'ccomp' || trees.rel(node) === 'csubj' || trees.rel(node) === 'xcomp') {
    node = trees.head[node]!;
    if (
      trees
        .children(node, 'advmod', 'det')
        .some((child) => ['not', "n't", 'never'].includes(scene.tokens.lower(child)))
    )
      return true;
  }
  return false;
}
