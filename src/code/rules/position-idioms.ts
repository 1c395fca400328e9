import type { Draft } from '../draft.js';
import {
  isNone,
  nounArguments,
  pick,
  predicatedOf,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { type Idiom, IDIOMS, PREDICATES, RELATIONS } from './position-idioms-lexicon.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, make } from './position-things.js';

/** "gave the green light to", "takes a dim view of", "did not budge on". */
export function ofIdiom(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  for (const idiom of IDIOMS) {
    if (!idiom.verbs.has(lemma)) continue;
    const parts = partsOf(scene, verb, idiom);
    const draft = parts ? draftOf(scene, verb, idiom, parts) : null;
    if (draft) return draft;
  }
  return null;
}

/** The words of a turn of phrase besides its verb; null where they are not there. */
function partsOf(scene: Scene, verb: number, idiom: Idiom): readonly number[] | null {
  const { trees, tokens } = scene;
  const beside = trees
    .children(verb, 'obj', 'obl', 'advmod', 'xcomp', 'compound', 'dep')
    .filter((node) => node > verb);
  const isModified = (node: number): boolean =>
    !idiom.modifier ||
    trees
      .children(node, 'amod', 'compound', 'nummod', 'det')
      .some((one) => idiom.modifier!.has(tokens.lower(one)));
  const found: number[] = [];
  if (idiom.object || idiom.adverb) {
    const object = trees
      .children(verb, 'obj', 'xcomp')
      .find((node) => idiom.object?.has(scene.lemma(node)) && isModified(node));
    const adverb =
      beside.find((node) => idiom.adverb?.has(tokens.lower(node))) ??
      (idiom.adverb?.has(tokens.lower(verb + 1)) ? verb + 1 : undefined);
    const one = object ?? adverb;
    if (one === undefined) return null;
    found.push(one);
  }
  if (idiom.phrase) {
    const [preposition, nouns] = idiom.phrase;
    const phrase = [...beside, ...found.flatMap((node) => trees.children(node, 'nmod'))].find(
      (node) => preposition.test(prepositionOf(scene, node)) && nouns.has(scene.lemma(node)),
    );
    if (phrase === undefined) return null;
    found.push(phrase);
  }
  return found;
}

function draftOf(scene: Scene, verb: number, idiom: Idiom, parts: readonly number[]): Draft | null {
  const isNo =
    isNegated(scene, verb) || parts.some((node) => isNone(scene, node) && !idiom.modifier?.has('no'));
  if (idiom.isDenied ? !isNo : isNo && !idiom.denied) return null;
  // "would not be drawn on it"; to draw on resources is another thing.
  if (scene.lemma(verb) === 'draw' && scene.tokens.lower(verb) !== 'drawn') return null;
  const found = verbArguments(scene, verb);
  const who = partiesIn(scene, [
    ...pick(found, ['agent']),
    ...(scene.lemma(verb) === 'draw' ? pick(found, ['patient']) : []),
  ]);
  if (who.length === 0) return null;
  const about = [found, ...parts.map((node) => nounArguments(scene, node))]
    .map((each) => pick(each, idiom.about))
    .map((nodes) =>
      nodes.filter((node) => !parts.includes(node) && !who.includes(node) && isMatter(scene, node)),
    )
    .find((nodes) => nodes.length > 0);
  if (!about && !idiom.isBare) return null;
  const detail = isNo && idiom.denied ? idiom.denied : idiom.detail;
  return make(detail, verb, who, about ?? [], { polarity: 'affirmed' });
}

/** Not a time or a place, nor somebody. */
const isMatter = (scene: Scene, node: number): boolean => {
  const type = scene.mentionAt(node)?.type;
  return type !== 'time' && type !== 'place' && type !== 'person' && scene.trees.upos(node) !== 'PRON';
};

/** "is a red line for Baghdad", "is a non-starter", "is out of the question for us"; "are on the same page". */
export function ofPredicate(scene: Scene, token: number): Draft | null {
  return ofBar(scene, token) ?? ofRelation(scene, token);
}

function ofBar(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(token);
  const isQuestion = lemma === 'question' && /^out of(?: the)?$/.test(prepositionOf(scene, token));
  const named = PREDICATES.find(([nouns]) => nouns.has(lemma));
  const isLine =
    lemma !== 'line' || trees.children(token, 'amod', 'compound').some((one) => tokens.lower(one) === 'red');
  if (!isQuestion && !(named && isLine)) return null;
  const state = predicatedOf(scene, token);
  if (!state || isNegated(scene, state.anchor)) return null;
  const who = partiesIn(
    scene,
    [...trees.children(token, 'nmod', 'obl'), ...trees.children(state.anchor, 'obl', 'nmod')].filter((node) =>
      /^(?:for|to)$/.test(prepositionOf(scene, node)),
    ),
  );
  const isThing = isIssue(scene, state.subject) || isDealing(scene, state.subject);
  return who.length > 0 && isThing
    ? { ...make('opposes', token, who.slice(0, 1), [state.subject], ONGOING), anchor: state.anchor }
    : null;
}

function ofRelation(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const relation = RELATIONS.find(
    ([preposition, nouns, modifier]) =>
      nouns.has(scene.lemma(token)) &&
      preposition.test(prepositionOf(scene, token)) &&
      (modifier === null ||
        trees
          .children(token, 'amod', 'compound', 'nummod', 'det')
          .some((one) => modifier.has(tokens.lower(one)))),
  );
  if (!relation) return null;
  // "far from agreement"
  const isFrom = relation[0].test('from');
  const far = isFrom ? (trees.head[token] ?? -1) : token;
  if (
    isFrom &&
    !/^(?:far|away|long)$/.test(tokens.lower(token - 1)) &&
    !/^(?:far|remote)$/.test(tokens.lower(far))
  )
    return null;
  const state = predicatedOf(scene, token) ?? predicatedOf(scene, far);
  if (!state) return null;
  const who = partiesIn(scene, subjectOf(scene, state.anchor));
  const around = verbArguments(scene, state.anchor);
  const own = nounArguments(scene, token);
  const others = partiesIn(scene, [...pick(own, ['with']), ...pick(around, ['with'])]);
  const about = [token, state.anchor]
    .flatMap((node) => trees.children(node, 'nmod', 'obl'))
    .filter(
      (node) =>
        /^(?:on|over|about|regarding)$/.test(prepositionOf(scene, node)) &&
        scene.mentionAt(node)?.type !== 'time',
    );
  if (who.length === 0 || about.length === 0 || isNegated(scene, state.anchor)) return null;
  return { ...make(relation[3], token, [...who, ...others], about, ONGOING), anchor: state.anchor };
}
