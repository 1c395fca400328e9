import type { Draft } from '../draft.js';
import { isVerb, pick, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import type { Agreement } from './agreement-lexicon.js';
import { topOf } from './agreement-path.js';

// How a party stands to a text by which it is bound: "committed to the truce", "acting in line with the accord", "failed to keep it".

type Attitudes = Readonly<Record<string, Agreement>>;
/** Adjectives and participles by the preposition that leads to the text. */
const ATTITUDES: Readonly<Record<string, Attitudes>> = {
  to: {
    committed: 'observed',
    faithful: 'observed',
    true: 'observed',
    loyal: 'observed',
    wedded: 'observed',
    averse: 'ended',
  },
  with: {
    compliant: 'observed',
    consistent: 'observed',
    incompatible: 'violated',
    inconsistent: 'violated',
    'non-compliant': 'violated',
  },
  by: { bound: 'in-force' },
};
/** "act in accordance with the accord", "at variance with the treaty" */
const MANNERS: Readonly<Record<string, Agreement>> = {
  'in accordance': 'observed',
  'in line': 'observed',
  'in conformity': 'observed',
  'in compliance': 'observed',
  'in keeping': 'observed',
  'in conflict': 'violated',
  'in contradiction': 'violated',
  'at variance': 'violated',
  'at odds': 'violated',
  'in breach': 'violated',
  'in violation': 'violated',
  'in contravention': 'violated',
};
const MANNER_REACH = 6;
const ACTING = words('act behave proceed operate work do live');

/** What a predicate says of a party's duty under a text. */
export function ofDuty(scene: Scene, token: number): Draft | null {
  const top = topOf(scene, token);
  const word = scene.trees.head[top] ?? -1;
  if (word < 0 || !/^(?:obl|nmod|obj|xcomp)$/.test(scene.trees.rel(top))) return null;
  return ofAttitude(scene, token, top, word) ?? ofManner(scene, token, top, word);
}

function ofAttitude(scene: Scene, token: number, top: number, word: number): Draft | null {
  const { trees, tokens } = scene;
  const preposition = prepositionOf(scene, top);
  const detail = ATTITUDES[preposition]?.[tokens.lower(word)];
  // "has committed to the truce" is a pledge.
  if (!detail || trees.children(word, 'aux').some((aux) => scene.lemma(aux) === 'have')) return null;
  const above = trees.head[word] ?? -1;
  const holders = trees.rel(word) === 'xcomp' ? subjectOf(scene, above) : subjectOf(scene, word);
  return dutyOf(scene, detail, token, word, trees.rel(word) === 'xcomp' ? above : word, holders);
}

function ofManner(scene: Scene, token: number, top: number, word: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:with|of)$/.test(prepositionOf(scene, top))) return null;
  // "acted in line with the accord": a parser may hang both phrases on the verb.
  const manner = isVerb(scene, word)
    ? (trees.children(word, 'obl').find((child) => child < top && top - child < MANNER_REACH) ?? word)
    : word;
  const detail = MANNERS[`${prepositionOf(scene, manner)} ${tokens.lower(manner)}`];
  if (!detail) return null;
  const verb = manner === word ? (trees.head[word] ?? -1) : word;
  const isSaid = trees.child(manner, 'cop') >= 0;
  if (!isSaid && !(isVerb(scene, verb) && ACTING.has(scene.lemma(verb)))) return null;
  const told = isSaid ? manner : verb;
  return dutyOf(scene, detail, token, told, told, subjectOf(scene, told));
}

function dutyOf(
  scene: Scene,
  detail: Agreement,
  token: number,
  trigger: number,
  anchor: number,
  holders: readonly number[],
): Draft {
  const isOver = detail === 'in-force' && isNoLonger(scene, trigger, anchor);
  const told = isOver ? 'ended' : detail;
  const isOne = told === 'violated' || told === 'ended';
  return {
    ...make(scene, told, token, trigger, isOne ? [] : holders, isOne ? holders : []),
    anchor,
    ...(isOver ? { stance: { polarity: 'affirmed' as const } } : {}),
  };
}

/** "no longer in force", "no longer bound by it" */
export const isNoLonger = ({ trees, tokens }: Scene, ...nodes: readonly number[]): boolean =>
  nodes.some(
    (node) =>
      trees
        .children(node, 'advmod')
        .some(
          (child) =>
            /^(?:longer|more)$/.test(tokens.lower(child)) && /^(?:no|any)$/.test(tokens.lower(child - 1)),
        ) ||
      // hung on the subject by a parser
      (tokens.lower(node - 1) === 'longer' && tokens.lower(node - 2) === 'no'),
  );

const FAILING = words('fail refuse neglect omit decline forget');

/** "failed to keep its side of the accord": who breaks it, and by what verb; null where nobody fails. */
export function failureOver(scene: Scene, verb: number): { verb: number; by: readonly number[] } | null {
  const { trees } = scene;
  const above = trees.head[verb] ?? -1;
  const isFailure =
    /^(?:xcomp|ccomp|advcl|acl)$/.test(trees.rel(verb)) &&
    (FAILING.has(scene.lemma(above)) || /^(?:failure|refusal|inability)$/.test(scene.lemma(above)));
  return isFailure ? { verb: above, by: pick(verbArguments(scene, verb), ['agent']) } : null;
}
