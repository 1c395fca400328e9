import type { Trees } from '../../analysis/index.js';
import type { Syntax } from './clause.js';
import { stanceClass } from './lexicon.js';
import {
  COUNTENANCING,
  DEPLORING,
  isBehindWhere,
  isSaidByNoun,
  isSuspectedOf,
  isWhyCalled,
} from './turns-of-phrase.js';

/** Whether a noun decides on the infinitive after it: an object ("attempts to"), or a condition. */
function decides(trees: Trees, noun: number): boolean {
  const kind = stanceClass(trees.lemma[noun]!);
  return kind !== undefined && (trees.rel(noun) === 'obj' || kind === 'conditions');
}

/** The word that decides how the word below is presented: the one above, or the object an infinitive goes with; or -1. */
export function governorOf(syntax: Syntax, at: number, up: number): number {
  const { tokens, trees } = syntax;
  const isInfinitive =
    trees.rel(at) === 'advcl' && trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'to');
  if (isInfinitive) {
    const noun = trees
      .children(up, 'obj', 'obl')
      .find((child) => child > up && child < at && decides(trees, child));
    if (noun !== undefined) return noun;
  }
  const verb = trees.head[up]!;
  const isTold =
    trees.rel(at) === 'acl' &&
    trees.rel(up) === 'obj' &&
    verb >= 0 &&
    stanceClass(trees.lemma[verb]!) !== undefined;
  if (isTold && trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'to'))
    return stanceClass(trees.lemma[up]!) === undefined ? verb : up;
  if (isTold && stanceClass(trees.lemma[verb]!) === 'doubts' && isSaidByNoun(syntax, at, up)) return verb;
  return isGoverned(syntax, at, up) ? up : -1;
}

/** Whether the word above decides how the word below is presented. */
function isGoverned({ tokens, trees }: Syntax, at: number, up: number): boolean {
  const rel = trees.rel(at);
  // "claims that …; this is a lie": what stands behind a semicolon is no part of what is said.
  if (rel === 'ccomp' && (tokens.form(trees.extent(at)[0]) === ';' || isBehindWhere({ tokens, trees }, at)))
    return false;
  if (isWhyCalled({ tokens, trees }, at, up) || isBehindAside({ tokens, trees }, at, up)) return false;
  if (rel === 'xcomp' || rel === 'ccomp' || rel === 'csubj') return true;
  if (rel === 'conj') return trees.child(at, 'nsubj', 'csubj') < 0 || trees.rel(up) === 'ccomp';
  if (rel === 'acl')
    return (
      stanceClass(trees.lemma[up]!) !== undefined &&
      trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'to')
    );
  if (
    rel === 'advcl' &&
    (isAskedOfSomebody({ tokens, trees }, at, up) || isSuspectedOf({ tokens, trees }, at, up))
  )
    return true;
  if (rel === 'advcl' || (rel === 'obl' && !isCarriedOut({ tokens, trees }, at, up)))
    return (
      stanceClass(trees.lemma[up]!) === 'fails' &&
      trees.children(at, 'mark', 'case').some((mark) => tokens.lower(mark) === 'from')
    );
  const isDoneTo =
    (rel === 'obj' || isCarriedOut({ tokens, trees }, at, up)) &&
    trees.upos(at) === 'NOUN' &&
    trees.upos(up) === 'VERB';
  // "will meet to condemn the shelling": it has happened whenever, and whether or not, one condemns it.
  return isDoneTo && !COUNTENANCING.has(trees.lemma[up]!) && !DEPLORING.has(trees.lemma[up]!);
}

const CARRYING_OUT: readonly (readonly [verbs: RegExp, preposition: RegExp])[] = [
  [/^(?:help|assist|proceed|follow|carry|move|go|continue|cooperate)$/, /^with$/],
  [/^(?:help|assist|engage|participate|take|join)$/, /^in$/],
  [/^(?:follow|carry|work|deliver)$/, /^(?:on|toward|towards)$/],
  [/^(?:agree|commit|consent|return|lead|contribute)$/, /^to$/],
  [/^(?:prepare|push|press|work|campaign)$/, /^for$/],
];

/** "to help with the evacuation", "to follow through on the release": a noun behind the verb that only carries it out. */
const isCarriedOut = ({ tokens, trees }: Syntax, at: number, up: number): boolean =>
  trees.rel(at) === 'obl' &&
  at > up &&
  trees
    .children(at, 'case')
    .some((one) =>
      CARRYING_OUT.some(
        ([verbs, preposition]) => verbs.test(trees.lemma[up]!) && preposition.test(tokens.lower(one)),
      ),
    );

/** "called on Kigali to withdraw", "urged both sides to respect it": an infinitive that tells what is asked or allowed. */
function isAskedOfSomebody({ tokens, trees }: Syntax, at: number, up: number): boolean {
  const kind = stanceClass(trees.lemma[up]!);
  if (kind !== 'asks' && kind !== 'permits') return false;
  if (!trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'to')) return false;
  const isBetween = (child: number): boolean => child > up && child < at;
  const isOn = (child: number): boolean =>
    trees.children(child, 'case').some((one) => /^(?:on|upon)$/.test(tokens.lower(one))) ||
    // A parser may hang the preposition on the infinitive.
    /^(?:on|upon)$/.test(tokens.lower(child - 1));
  return (
    trees.children(up, 'obl', 'obj').some((child) => isBetween(child) && isOn(child)) ||
    (trees.lemma[up] !== 'call' && trees.children(up, 'obj', 'iobj').some(isBetween))
  );
}

/** "reports, which we cannot verify, that …": what the reports say is no part of the aside. */
const isBehindAside = ({ tokens, trees }: Syntax, at: number, up: number): boolean =>
  trees.rel(at) === 'ccomp' &&
  trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'that' && tokens.form(mark - 1) === ',') &&
  trees.children(up, 'obj').some((child) => child < up && tokens.lower(child) === 'which');
