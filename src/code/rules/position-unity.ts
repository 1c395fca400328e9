import type { Draft } from '../draft.js';
import {
  isVerb,
  nounArguments,
  pick,
  predicatedOf,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { AFFINITY, DISCORD, VIEWS } from './position-lexicon.js';
import { matterOf, ONGOING, partiesIn, turned } from './position-matters.js';
import { isNegated, make, STANDS } from './position-things.js';

// Nouns that say who is of one mind with whom, and who is not.

const APART = words('odds odd loggerheads loggerhead variance');
const ALIKE = words('mind view opinion accord agreement');
const SAME = words('one same like full complete total broad general');
const COMMON = words('common shared mutual broad unanimous');
const TAKING_SHAPE = words(
  'reach emerge exist be achieve find forge build note confirm express underline emphasise emphasize establish register reaffirm reveal show persist observe demonstrate',
);

/** "are at loggerheads over", "were of one mind", "a coincidence of views between", "differences persist among". */
export function ofUnity(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(token);
  const preposition = prepositionOf(scene, token);
  const isSame = trees.children(token, 'amod', 'nummod', 'det').some((one) => SAME.has(tokens.lower(one)));
  if (preposition === 'at' && APART.has(lemma)) return ofState(scene, token, 'disagrees');
  if ((preposition === 'of' && ALIKE.has(lemma) && isSame) || (preposition === 'in' && IN_ACCORD.has(lemma)))
    return ofState(scene, token, 'agrees');
  if (tokens.lower(token) === 'apart') return ofApart(scene, token);
  if (STANDS.has(lemma) || lemma === 'view') return ofOpposites(scene, token);
  if (AFFINITY.has(lemma)) return ofAffinity(scene, token);
  return DISCORD.has(lemma) ? ofDiscord(scene, token) : null;
}
const IN_ACCORD = words('agreement accord concurrence');

/** "remain far apart on the status of the city" */
function ofApart(scene: Scene, token: number): Draft | null {
  const isFar = /^(?:far|poles|wide|miles|worlds)$/.test(scene.tokens.lower(token - 1));
  if (!isFar) return null;
  // "poles apart", of which a parser makes the poles the predicate
  return ofState(scene, token, 'disagrees') ?? ofState(scene, token - 1, 'disagrees');
}

function ofState(scene: Scene, token: number, detail: 'agrees' | 'disagrees'): Draft | null {
  const state = predicatedOf(scene, token);
  if (!state) return null;
  const who = partiesIn(scene, subjectOf(scene, state.anchor));
  const others = partiesIn(scene, pick(nounArguments(scene, token), ['with']));
  const found = verbArguments(scene, state.anchor);
  if (who.length === 0) return null;
  const named = [...who, ...(others.length > 0 ? others : partiesIn(scene, pick(found, ['with'])))];
  const about = matterOf(scene, nounArguments(scene, token), found).filter((node) => node !== token);
  return {
    ...make(turned(detail, isNegated(scene, state.anchor)), token, named, about, ONGOING),
    anchor: state.anchor,
  };
}

/** "the views of A and B are diametrically opposed". */
function ofOpposites(scene: Scene, stand: number): Draft | null {
  const head = scene.trees.head[stand] ?? -1;
  if (
    scene.trees.rel(stand) !== 'nsubj' ||
    !/^(?:opposed|opposite|irreconcilable|incompatible|identical|close|similar)$/.test(
      scene.tokens.lower(head),
    )
  )
    return null;
  const isAlike = /^(?:identical|close|similar)$/.test(scene.tokens.lower(head));
  const noun = nounArguments(scene, stand);
  const who = partiesIn(scene, pick(noun, ['of', 'agent', 'between']));
  const isSeveral = who.some(
    (node) =>
      scene.trees.conjuncts(node).length > 1 ||
      /[^s]s$/.test(scene.tokens.lower(node)) ||
      /^(?:our|their)$/.test(scene.tokens.lower(node)),
  );
  if (!isSeveral) return null;
  return make(
    turned(isAlike ? 'agrees' : 'disagrees', isNegated(scene, head)),
    head,
    who,
    matterOf(scene, noun),
    ONGOING,
  );
}

/** Whether a noun stands where something is said to be there: an object or subject of a verb of finding, "there is". */
const isTaking = (scene: Scene, token: number): boolean => {
  const verb = scene.trees.head[token] ?? -1;
  return (
    /^(?:obj|nsubj)$/.test(scene.trees.rel(token)) &&
    (TAKING_SHAPE.has(scene.lemma(verb)) || (scene.lemma(verb) === 'have' && isVerb(scene, verb)))
  );
};

function ofAffinity(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(token);
  const found = nounArguments(scene, token);
  const views = trees
    .children(token, 'nmod')
    .filter((child) => STANDS.has(scene.lemma(child)) || VIEWS.has(scene.lemma(child)));
  const isCommon =
    lemma === 'consensus' ||
    lemma === 'unanimity' ||
    (/^(?:understanding|agreement)$/.test(lemma) &&
      trees.children(token, 'amod').some((child) => COMMON.has(tokens.lower(child))) &&
      // "a common understanding" that is signed is a text.
      trees.children(token, 'acl', 'nmod').length > 0 &&
      lemma === 'understanding');
  if ((views.length === 0 || lemma === 'agreement' || lemma === 'understanding') && !isCommon) return null;
  const verb = trees.head[token] ?? -1;
  const around = isVerb(scene, verb) ? verbArguments(scene, verb) : found;
  const agents = isTaking(scene, token) ? pick(around, ['agent']) : [];
  const shared = views.map((view) => nounArguments(scene, view));
  const who = [
    pick(found, ['between', 'among']),
    ...shared.map((each) => pick(each, ['between', 'among', 'of'])),
    pick(around, ['between', 'among']),
    agents,
  ]
    .map((nodes) => partiesIn(scene, nodes).filter((node) => node !== token))
    .find((nodes) => nodes.length > 0);
  if (!who || (!isTaking(scene, token) && views.length === 0)) return null;
  const isNo = trees.children(token, 'det').some((child) => tokens.lower(child) === 'no');
  const denied = isNo || (isVerb(scene, verb) && isTaking(scene, token) && isNegated(scene, verb));
  const about = matterOf(scene, found, ...shared, around).filter(
    (node) => node !== token && !who.includes(node),
  );
  return {
    ...make(turned('agrees', denied), token, who, about, { polarity: 'affirmed' }),
    anchor: isTaking(scene, token) ? verb : token,
  };
}

function ofDiscord(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const found = nounArguments(scene, token);
  const verb = trees.head[token] ?? -1;
  const around = isVerb(scene, verb) && trees.rel(token) !== 'obl' ? verbArguments(scene, verb) : found;
  const agents = scene.lemma(verb) === 'have' && trees.rel(token) === 'obj' ? pick(around, ['agent']) : [];
  const who = [
    pick(found, ['between', 'among', 'within']),
    phrasesOf(scene, token, 'between'),
    pick(around, ['between', 'among', 'within']),
    agents,
  ]
    .map((nodes) => partiesIn(scene, nodes))
    .find((nodes) => nodes.length > 0);
  if (!who) return null;
  const hung = who.map((node) => nounArguments(scene, node));
  const about = matterOf(scene, found, around, ...hung).filter(
    (node) =>
      !who.includes(node) &&
      /^(?:on|over|about|regarding|concerning|as to)$/.test(prepositionOf(scene, node)),
  );
  const isOfOpinion = trees.children(token, 'nmod').some((child) => STANDS.has(scene.lemma(child)));
  const isAsTo = trees
    .children(verb, 'advcl')
    .concat(trees.children(token, 'acl'))
    .some((clause) =>
      trees.children(clause, 'mark').some((mark) => /^(?:as|on|over|about)$/.test(tokens.lower(mark))),
    );
  if (about.length === 0 && !isOfOpinion && !isAsTo) return null;
  const isNo = trees.children(token, 'det').some((child) => tokens.lower(child) === 'no');
  return make(isNo ? 'agrees' : 'disagrees', token, who, about, ONGOING);
}

/** Two capitals that stand for their governments, which elsewhere would only say where something is. */
const phrasesOf = (scene: Scene, token: number, preposition: string): readonly number[] =>
  scene.trees.children(token, 'nmod').filter((child) => prepositionOf(scene, child) === preposition);
