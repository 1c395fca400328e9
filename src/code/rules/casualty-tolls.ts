import type { Draft } from '../draft.js';
import { words } from '../lexicon/index.js';
import { countsAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { Casualty } from './casualties.js';

const TOLL_VERBS = words(
  'put rise climb grow increase reach pass exceed stand bring raise estimate revise top set',
);
/** What a number of people is said to be: "the number of wounded", "the number of people killed". */
const SUFFERERS: ReadonlyMap<string, Casualty> = new Map<string, Casualty>([
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

function detailOfToll(scene: Scene, token: number): Casualty | null {
  const { trees, tokens, lemma } = scene;
  if (lemma(token) === 'toll')
    return trees.children(token, 'compound').some((child) => /^(?:death|casualty)$/.test(lemma(child))) ||
      isBareToll(scene, token)
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

/** "the toll at X has climbed to 40": no charge on a road, and no toll of something else. */
const isBareToll = ({ trees, tokens }: Scene, token: number): boolean =>
  trees.child(token, 'compound') < 0 &&
  trees
    .children(token, 'nmod')
    .every((child) => /^(?:at|in|from|of|since)$/.test(tokens.lower(trees.child(child, 'case')))) &&
  trees.children(token, 'amod').every((child) => TOLL_WORDS.has(tokens.lower(child)));
const TOLL_WORDS = words(
  'overall total final official human latest confirmed preliminary provisional combined civilian',
);

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
