import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isPossessor, prepositionOf } from './shape.js';

// How far a noun phrase goes.

/**
 * The tokens [first, last) of a noun phrase without what only comments on it: relative clauses, appositions, and phrases other
 * than "of …"; conjuncts stay out.
 */
export function nounPhrase(scene: Scene, node: number): [first: number, last: number] {
  const { trees, tokens } = scene;
  const pair = reciprocalAt(scene, node);
  if (pair) return pair;
  const limit = tokens.sentence[node];
  let first = node;
  let last = node + 1;
  for (const child of trees.children(node)) {
    if (tokens.sentence[child] !== limit || !belongs(scene, node, child)) continue;
    const [from, to] =
      trees.rel(child) === 'nmod' && child > node ? ofPhrase(scene, child) : trees.extent(child);
    first = Math.min(first, from);
    // What stands before the noun ends there, though a parser hang a later word on it.
    last = Math.max(last, child < node ? Math.min(to, node + 1) : to);
  }
  first = behindOther(scene, behindVerb(scene, first, node), node);
  while (first < node && isOuter(scene, first)) first += 1;
  while (last > node + 1 && isOuter(scene, last - 1)) last -= 1;
  const number = first < node ? scene.mentionAt(first) : undefined;
  // "between 15 and 20 vehicles": the number is taken whole.
  return [number?.type === 'quantity' ? Math.min(first, number.first) : first, last];
}

/** Where a phrase begins, if a verb stands within it that is no part of it: a parser hung a word from across another clause on it. */
/** Behind a time and behind a comma after another noun: "Last March | the same group", "According to the minister, | 49 men". */
function behindOther({ tokens, trees, mentionAt }: Scene, first: number, node: number): number {
  let from = first;
  for (let i = first; i < node; i += 1) {
    const mention = mentionAt(i);
    if (
      mention?.type === 'time' &&
      mention.first === i &&
      mention.last <= node &&
      !isOwning(tokens, mention.last)
    )
      from = mention.last;
    if (tokens.form(i) === ';') from = i + 1;
    if (tokens.form(i) === ',' && /^(?:NOUN|PROPN)$/.test(trees.upos(i - 1)) && i > first) from = i + 1;
  }
  return Math.min(from, node);
}

/** "Thursday's attack": a time that belongs to the phrase. */
const isOwning = (tokens: Scene['tokens'], at: number): boolean =>
  /^['’]s?$/.test(tokens.form(at)) || /^['’]s?$/.test(tokens.form(at - 1));

function behindVerb({ trees }: Scene, first: number, node: number): number {
  let isCrossed = false;
  for (let i = first; i < node && !isCrossed; i += 1)
    isCrossed = trees.upos(i) === 'VERB' && !trees.isUnder(i, node);
  let own = node;
  while (isCrossed && own > first && trees.isUnder(own - 1, node)) own -= 1;
  return isCrossed ? own : first;
}

/** "each other", "one another", which take nothing in: "accused each other of violations". */
function reciprocalAt({ tokens }: Scene, node: number): [first: number, last: number] | null {
  for (const first of [node - 1, node]) {
    const pair = `${tokens.lower(first)} ${tokens.lower(first + 1)}`;
    if (pair === 'each other' || pair === 'one another') return [first, first + 2];
  }
  return null;
}

const isOuter = ({ trees }: Scene, i: number): boolean =>
  trees.upos(i) === 'PUNCT' || trees.rel(i) === 'case' || trees.rel(i) === 'cc' || trees.rel(i) === 'mark';

function ofPhrase(scene: Scene, child: number): [number, number] {
  const [first, last] = nounPhrase(scene, child);
  const cases = scene.trees.children(child, 'case').filter((one) => one < child);
  return [Math.min(first, ...cases), last];
}

/** "11 of 36 hospitals": what a number counts only some of. */
export const isPartOfNumber = (scene: Scene, node: number): boolean =>
  scene.trees.rel(node) === 'nmod' &&
  scene.trees.upos(scene.trees.head[node]!) === 'NUM' &&
  prepositionOf(scene, node) === 'of';

/** "accused the other of intransigence": of what somebody is accused is no part of him. */
const isCharge = ({ trees }: Scene, node: number): boolean =>
  trees.rel(node) === 'obj' && CHARGING.has(trees.lemma[trees.head[node]!] ?? '');
const CHARGING = words('accuse suspect convict acquit inform deprive rob strip warn assure notify remind');

const OUTSIDE = words(
  'acl appos conj cc punct parataxis case cop nsubj aux advmod mark advcl obl obj discourse list dep orphan cc dislocated vocative',
);

function belongs(scene: Scene, node: number, child: number): boolean {
  const { trees } = scene;
  const relation = trees.rel(child);
  if (OUTSIDE.has(relation)) return false;
  // "11 of 36 hospitals": the eleven are meant.
  if (relation === 'nummod' && isPartOfNumber(scene, node)) return false;
  if (relation !== 'nmod' || isPossessor(scene, child)) return true;
  const preposition = prepositionOf(scene, child);
  // "In Amhara, federal troops"
  if (child < node) return preposition === '';
  return preposition === 'of' && !isCharge(scene, node);
}
