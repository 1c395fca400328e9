import type { Draft } from '../draft.js';
import { firstChild, isAny, predicatedOf, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt, figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

type Harm = 'killed' | 'injured' | 'detained' | 'abducted' | 'missing';

const ADJECTIVES: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['dead', 'killed'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hospitalized', 'injured'],
  ['hospitalised', 'injured'],
]);
/** Forms that a bare number of victims stands before. */
export const COUNTED: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...ADJECTIVES,
  ['killed', 'killed'],
  ['detained', 'detained'],
  ['arrested', 'detained'],
  ['abducted', 'abducted'],
]);
/** Tokens back within which the victims' kind was said. */
const REACH = 16;

/** "30 others", "nine more". */
export const isNumberOfOthers = ({ tokens, trees }: Scene, node: number): boolean =>
  /^(?:others?|more)$/.test(tokens.lower(node)) && trees.upos(node - 1) === 'NUM';

/** Words that tell before a number what it counts: "31 casualties: 9 killed", "left nine dead". */
const FORETELLING = words('leave casualty victim toll');
const NUMBERS = words('dozen score hundred thousand several many');

/** "11 injured", "dozens wounded" */
const isNumber = ({ trees, lemma }: Scene, node: number): boolean =>
  trees.upos(node) === 'NUM' || NUMBERS.has(lemma(node));

/** "19 civilians were killed and 11 injured", "left three dead and nine wounded": victims by their number alone. */
export function countedBeside(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const detail = COUNTED.get(tokens.lower(token));
  if (!detail || trees.child(token, 'obj') >= 0) return null;
  const number = isNumberOfOthers(scene, token - 1) ? token - 2 : token - 1;
  if (!isNumber(scene, number) || tokens.sentence[number] !== tokens.sentence[token]) return null;
  for (let i = number - 1; i >= Math.max(0, number - REACH); i -= 1) {
    if (tokens.sentence[i] !== tokens.sentence[token]) return null;
    if (COUNTED.has(tokens.lower(i)) || FORETELLING.has(scene.lemma(i)))
      return {
        kind: 'harm',
        detail,
        trigger: token,
        anchor: scene.lemma(i) === 'leave' ? i : token,
        roles: {},
        places: null,
        counts: [number],
      };
  }
  return null;
}

/** "is missing", whichever way the participle was tagged. */
const isStill = ({ trees, tokens }: Scene, token: number): boolean =>
  trees.children(token, 'cop', 'aux').some((child) => /^(?:is|are|was|were|be)$/.test(tokens.lower(child)));

const LEAVING = words('leave find be remain go report list declare pronounce');

/** "Ten suspects are in custody", "remain behind bars". */
export function heldIn(scene: Scene, token: number): Draft | null {
  const isHeld =
    (CUSTODY.has(scene.lemma(token)) && prepositionOf(scene, token) === 'in') ||
    (scene.tokens.lower(token) === 'bars' && prepositionOf(scene, token) === 'behind');
  if (!isHeld) return null;
  const state = predicatedOf(scene, token);
  if (!state || !isAny(scene, [state.subject], 'people', 'person', 'armed')) return null;
  return {
    kind: 'harm',
    detail: 'detained',
    trigger: token,
    anchor: state.anchor,
    roles: { who: [state.subject] },
    places: null,
    counts: figuresAt(scene, [state.subject]),
  };
}
const CUSTODY = words('custody detention prison jail captivity');

/** "left 12 dead", "were found dead", "three are missing". */
export function adjectival(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const detail: Harm | undefined = ADJECTIVES.get(tokens.lower(token));
  if (!detail || (trees.upos(token) !== 'ADJ' && trees.upos(token) !== 'VERB')) return null;
  const head = trees.head[token] ?? -1;
  const isPredicate =
    trees.child(token, 'cop') >= 0 || (detail === 'missing' && trees.child(token, 'obj') < 0);
  const own = isPredicate ? trees.child(token, 'nsubj') : -1;
  // "was abducted and is still missing"
  const isJoined = isPredicate && own < 0 && trees.rel(token) === 'conj' && isStill(scene, token);
  const copular = isJoined ? trees.child(head, 'nsubj') : own;
  const left =
    trees.rel(token) === 'xcomp' && LEAVING.has(scene.lemma(head))
      ? firstChild(scene, head, 'obj', 'nsubj')
      : -1;
  const behind =
    trees.rel(token) === 'amod' && token > head && LEAVING.has(scene.lemma(trees.head[head] ?? -1))
      ? head
      : -1;
  const who = copular >= 0 ? copular : left >= 0 ? left : behind;
  if (who < 0 || !(isAny(scene, [who], 'people', 'person', 'armed') || trees.upos(who) === 'NUM'))
    return null;
  return {
    kind: 'harm',
    detail,
    trigger: token,
    anchor: left >= 0 ? head : behind >= 0 ? trees.head[head]! : token,
    roles: { who: [who] },
    places: null,
    counts: figuresAt(scene, [who]),
  };
}

const TOLL_VERBS = words(
  'put rise climb grow increase reach pass exceed stand bring raise estimate revise top set',
);
/** What a number of people is said to be: "the number of wounded", "the number of people killed". */
const SUFFERERS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['dead', 'killed'],
  ['victim', 'killed'],
  ['fatality', 'killed'],
  ['death', 'killed'],
  ['killed', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['missing', 'missing'],
  ['detained', 'detained'],
]);

/** "put the death toll at 41", "the number of wounded has risen to 60": how many they are by now. */
export function tollOf(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  const verb = trees.head[token] ?? -1;
  if (!/^(?:obj|nsubj)$/.test(trees.rel(token)) || !TOLL_VERBS.has(lemma(verb))) return null;
  const detail = detailOfToll(scene, token);
  const number = [...trees.children(verb, 'obl', 'obj'), ...numbersBehind(scene, token)].find(
    (child) => child > token && trees.upos(child) === 'NUM',
  );
  if (!detail || number === undefined) return null;
  const counts = countsAt(scene, number);
  return counts.length === 0
    ? null
    : { kind: 'harm', detail, trigger: token, anchor: verb, roles: {}, places: null, counts };
}

function detailOfToll(scene: Scene, token: number): Harm | null {
  const { trees, tokens, lemma } = scene;
  if (lemma(token) === 'toll')
    return trees.children(token, 'compound').some((child) => /^(?:death|casualty)$/.test(lemma(child)))
      ? 'killed'
      : null;
  if (lemma(token) !== 'number') return null;
  const of = trees.children(token, 'nmod');
  const words = [...of, ...of.flatMap((child) => trees.children(child, 'acl', 'amod'))];
  return (
    words.map((child) => SUFFERERS.get(tokens.lower(child)) ?? SUFFERERS.get(lemma(child))).find(Boolean) ??
    null
  );
}

/** "the number of assailants killed at thirty": the number that a parser hung on the participle. */
const numbersBehind = ({ trees }: Scene, token: number): number[] =>
  trees
    .children(token, 'nmod')
    .flatMap((child) => trees.children(child, 'acl'))
    .flatMap((clause) => trees.children(clause, 'obl'));

/** "killed" in "put the number of assailants killed at thirty": the number tells of it already. */
export function isOfToll(scene: Scene, token: number): boolean {
  const { trees, lemma } = scene;
  if (trees.rel(token) !== 'acl') return false;
  const number = trees.head[trees.head[token]!] ?? -1;
  return lemma(number) === 'number' && tollOf(scene, number) !== null;
}
