import { prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { COUNTS, MEALS, MOVED } from './meeting-lexicon.js';
import { isOfStanding, isParty } from './meeting-parties.js';

// Talks, dialogues and meals that are meetings by what is said of them.

const THEMES = words('strategic economic security defence defense political policy ministerial cyber energy');

/** "the Strategic Dialogue in June" */
export const isNamedDialogue = (
  { tokens, trees, lemma }: Scene,
  token: number,
  near: readonly number[],
): boolean =>
  (tokens.form(token) !== tokens.lower(token) ||
    (trees.rel(token) === 'obj' &&
      /^(?:hold|convene|host|co-chair|launch)$/.test(lemma(trees.head[token]!)))) &&
  near.some((child) => THEMES.has(tokens.lower(child)));

const FRANK = words(
  'candid frank constructive productive fruitful substantive in-depth wide-ranging detailed cordial thorough extensive meaningful open',
);

/** "The two sides had a candid conversation", "he had a detailed discussion about Gaza": between officials, though with whom is unsaid. */
export function isExchanged(scene: Scene, token: number, lemma: string): boolean {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  if (!/^(?:conversation|discussion|exchange)$/.test(lemma) || trees.rel(token) !== 'obj') return false;
  if (!/^(?:have|hold)$/.test(scene.lemma(verb))) return false;
  // "had a discussion of the border" is an act of consulting.
  if (trees.children(token, 'nmod').some((child) => prepositionOf(scene, child) === 'of')) return false;
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const isSeveral = who.some(
    (node) =>
      isOfStanding(scene, node) &&
      (/[^s]s$/.test(tokens.lower(node)) ||
        trees.children(node, 'conj').some((one) => isOfStanding(scene, one))),
  );
  const said = trees.children(token, 'amod').flatMap((one) => [one, ...trees.children(one, 'conj')]);
  const isFrank = said.some((one) => FRANK.has(tokens.lower(one)));
  return isSeveral || (isFrank && who.some((node) => !/^(?:i|you|we)$/.test(tokens.lower(node))));
}

/** "The breakfast at the embassy was cancelled" */
export const isStateMeal = (scene: Scene, token: number, lemma: string): boolean =>
  MEALS.has(lemma) &&
  MOVED.has(scene.lemma(scene.trees.head[token] ?? -1)) &&
  scene.trees
    .children(token, 'nmod')
    .some((child) =>
      /^(?:embassy|residence|palace|observatory|house|ministry|chancellery)$/i.test(scene.lemma(child)),
    );

const STATES = new Set(['state', 'government', 'military', 'armed-group', 'intergovernmental']);
const SPOKEN = /^(?:conversation|discussion|dialogue|consultation|call|session|exchange)$/;
const PARTNERS = /^(?:partner|ally|colleague|country|nation|capital|neighbou?r|friend)$/;
const TRADE = words(
  'business trading private commercial industry industrial sector social state local labor',
);

/** "conversations with Tehran", "discussions among us, Qatar and Egypt", "a call between the two leaders": by those who talk. */
export function isTalkOfParties(scene: Scene, token: number, lemma: string): boolean {
  if (!SPOKEN.test(lemma)) return false;
  const talkers = talkersOf(scene, token);
  // "conversations between Russian troops": what soldiers say to one another.
  if (talkers.some((node) => /^(?:troops?|soldier|fighter|militant|pilot)$/.test(scene.lemma(node))))
    return false;
  return talkers.some(
    (node) =>
      isState(scene, node) ||
      isPartner(scene, node) ||
      (isOfStanding(scene, node) && isSpokenTo(scene, node)),
  );
}

const isState = (scene: Scene, node: number): boolean =>
  STATES.has(scene.actorOf(scene.actorAt(node))?.kind ?? '') &&
  scene.trees.upos(node) !== 'PRON' &&
  !isAtHome(scene, node);
const isSpokenTo = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) !== 'PRON' && !isAtHome(scene, node);
const AT_HOME = words('congress senate congressman senator lawmaker parliamentarian speaker house committee');
const isAtHome = (scene: Scene, node: number): boolean =>
  AT_HOME.has(scene.lemma(node)) || AT_HOME.has(scene.tokens.lower(node).replace(/s$/, ''));

/** "our partners in the region", "allies", "Kenyan colleagues"; not those of a trade. */
function isPartner(scene: Scene, node: number): boolean {
  const { trees, tokens } = scene;
  if (!PARTNERS.test(scene.lemma(node))) return false;
  const said = trees.children(node, 'amod', 'compound', 'nmod', 'det');
  if (said.some((word) => TRADE.has(tokens.lower(word)))) return false;
  const isForeign = said.some((word) => scene.mentionAt(word)?.type === 'nationality');
  return (
    isForeign || (/[^s]s$/.test(tokens.lower(node)) && !/^(?:colleague|friend)$/.test(scene.lemma(node)))
  );
}

/** Those whom a talk is with or between, also behind the verb that says it was had or is there. */
function talkersOf(scene: Scene, token: number): readonly number[] {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  const isBorne = /^(?:obj|nsubj)$/.test(trees.rel(token)) && /^(?:have|be|hold)$/.test(scene.lemma(verb));
  return [
    ...trees.children(token, 'nmod', 'obl'),
    ...(isBorne ? trees.children(verb, 'obl').filter((node) => node > token) : []),
  ]
    .filter((node) => /^(?:with|between|among|amongst)$/.test(prepositionOf(scene, node)))
    .flatMap((node) => trees.conjuncts(node))
    .flatMap((node) => [
      node,
      ...trees
        .children(node, 'nmod')
        .filter((one) => COUNTS.has(scene.lemma(node)) && prepositionOf(scene, one) === 'of'),
    ]);
}

/** "There will be bilateral discussions on the border": talks that are said to be there. */
export const isThere = (scene: Scene, noun: number): boolean => {
  const head = scene.trees.head[noun] ?? -1;
  return (
    scene.trees.rel(noun) === 'nsubj' && scene.lemma(head) === 'be' && scene.trees.child(head, 'expl') >= 0
  );
};
