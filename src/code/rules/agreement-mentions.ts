import type { Draft } from '../draft.js';
import { isNone, isVerb, pick, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isDeclared, make } from './agreement-draft.js';
import { isOnlyAim } from './agreement-nouns.js';
import { isOfConflict, isPlan, isTruce } from './agreement-texts.js';

// Texts told by a noun phrase: "welcomed the recent agreement between X and Y", "there is no ceasefire", "the deal on the table".

const WELCOMING = words(
  'welcome hail applaud praise commend salute celebrate congratulate note take acknowledge appreciate recall',
);
const TEXTS = words(
  'agreement accord deal ceasefire truce cessation treaty pact memorandum armistice settlement',
);
const NEWS = words('announcement news declaration conclusion adoption proclamation');
const FRESH = words('recent recently newly just latest new historic landmark');
const FURTHEST_UP = 2;

/** What a phrase tells of a text by itself; null where it only names it. */
export function ofMention(scene: Scene, token: number): Draft | null {
  return (
    ofExistence(scene, token) ??
    ofTabled(scene, token) ??
    ofNews(scene, token) ??
    ofWelcome(scene, token) ??
    ofFresh(scene, token)
  );
}

/** "There is no ceasefire", "is there any understanding between them?", "there is a deal on the table". */
function ofExistence(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (trees.rel(token) !== 'nsubj' || scene.lemma(verb) !== 'be' || trees.child(verb, 'expl') < 0)
    return null;
  if (isOnTable(scene, token, verb)) return make(scene, 'proposed', token, verb);
  const isOfParties = trees
    .children(token, 'nmod')
    .some((child) => prepositionOf(scene, child) === 'between');
  if (!isOfConflict(scene, token) && !isOfParties) return null;
  const draft = make(scene, isTruce(scene, token) ? 'in-force' : 'signed', token, verb);
  return isNone(scene, token) ? { ...draft, stance: { polarity: 'denied' } } : draft;
}

/** "the deal on the table would free them" */
const ofTabled = (scene: Scene, token: number): Draft | null =>
  TEXTS.has(scene.lemma(token)) &&
  scene.trees
    .children(token, 'nmod', 'acl')
    .some(
      (child) =>
        scene.lemma(child) === 'table' &&
        prepositionOf(scene, child) === 'on' &&
        scene.trees.children(child, 'amod', 'compound').length === 0,
    )
    ? make(scene, 'proposed', token, token)
    : null;

const isOnTable = (scene: Scene, token: number, verb: number): boolean =>
  [...scene.trees.children(token, 'nmod', 'acl'), ...scene.trees.children(verb, 'obl')].some(
    (child) =>
      scene.lemma(child) === 'table' &&
      prepositionOf(scene, child) === 'on' &&
      scene.trees.children(child, 'amod', 'compound').length === 0,
  );

/** "the announcement of an agreement": it was made; a truce that is announced holds from then on. */
function ofNews(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const noun = trees.head[token] ?? -1;
  if (trees.rel(token) !== 'nmod' || prepositionOf(scene, token) !== 'of' || !NEWS.has(scene.lemma(noun)))
    return null;
  if (!TEXTS.has(scene.lemma(token)) || isPlan(scene, token)) return null;
  if (/^(?:conclusion|adoption)$/.test(scene.lemma(noun)) && isOnlyAim(scene, token, noun)) return null;
  const by = trees.children(noun, 'nmod').filter((child) => prepositionOf(scene, child) === 'by');
  const detail = isTruce(scene, token) ? isDeclared(scene, 'proposed', 'announce', token) : 'signed';
  return detail === 'signed'
    ? make(scene, detail, token, noun, by)
    : make(scene, detail, token, noun, [], by);
}

/** "welcomed the ceasefire agreement between X and Y", "took note of the accord": what is welcomed has been made. */
function ofWelcome(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!TEXTS.has(scene.lemma(token)) || isPlan(scene, token)) return null;
  if (
    !trees
      .children(token, 'det', 'nmod')
      .some((child) => /^(?:the|this|their|its)$/.test(tokens.lower(child)))
  )
    return null;
  let top = token;
  for (let steps = 0; steps < FURTHEST_UP && !/^(?:obj|obl)$/.test(trees.rel(top)); steps += 1)
    top = scene.lemma(trees.head[top] ?? -1) === 'note' ? trees.head[top]! : top;
  const verb = trees.head[top] ?? -1;
  if (!/^(?:obj|obl)$/.test(trees.rel(top)) || !isVerb(scene, verb)) return null;
  const lemma = scene.lemma(verb);
  if (!WELCOMING.has(lemma) || (lemma === 'take' && scene.lemma(top) !== 'note')) return null;
  if (trees.rel(top) === 'obl' && !/^(?:on|for)$/.test(prepositionOf(scene, top))) return null;
  if (!isFact(scene, verb) || !(isOfConflict(scene, token) || hasParties(scene, token))) return null;
  const praised =
    trees.rel(top) === 'obl'
      ? pick(verbArguments(scene, verb), ['patient']).filter((node) => node !== token)
      : [];
  return make(scene, 'signed', token, token, praised);
}

/** "would welcome an accord", "will note": not yet made. */
const isFact = ({ trees, tokens }: Scene, verb: number): boolean =>
  !trees.children(verb, 'aux').some((aux) => /^(?:would|could|might|may|'d|’d)$/.test(tokens.lower(aux)));

/** "the recent agreement between Chad and Libya", "the newly signed accord". */
function ofFresh(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!(TEXTS.has(scene.lemma(token)) || isTruce(scene, token)) || isPlan(scene, token)) return null;
  const near = trees.children(token, 'amod').filter((child) => child < token);
  const signed = near.find(
    (child) =>
      /^(?:signed|concluded|reached|agreed|announced)$/.test(tokens.lower(child)) &&
      trees.children(child, 'advmod').some((adverb) => FRESH.has(tokens.lower(adverb))),
  );
  if (signed !== undefined) return make(scene, 'signed', token, signed, subjectsBeside(scene, token));
  // "the recent pause in the fighting": it held for a while
  if (isTruce(scene, token) && near.some((child) => tokens.lower(child) === 'recent'))
    return make(scene, 'in-force', token, token);
  const isNew = near.some((child) => FRESH.has(tokens.lower(child)));
  return isNew && trees.rel(token) !== 'obj' && hasParties(scene, token)
    ? make(scene, 'signed', token, token)
    : null;
}

const subjectsBeside = (scene: Scene, token: number): readonly number[] =>
  hasParties(scene, token)
    ? []
    : subjectOf(scene, token).filter((node) => node !== token && scene.mentionAt(node) !== undefined);

const hasParties = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'nmod')
    .some(
      (child) => /^(?:between|among|by|with)$/.test(prepositionOf(scene, child)) && scene.mentionAt(child),
    );
