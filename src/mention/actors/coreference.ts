import type { Reference, Relation } from '../../analysis/index.js';
import type { Said, Trail } from './trail.js';
import type { Scene } from './scene.js';

/** How far back an antecedent may stand, in sentences and in mentions. */
const SENTENCES_BACK = 4;
const MENTIONS_BACK = 40;

/** How well a mention suits a description; −1 never. */
type Fit = (said: Said) => number;

/**
 * Walks back through the mentions: nearness, being a subject, standing in the same role and being named before
 * count (after Lappin and Leass 1994, with their order of weights).
 */
export function search(scene: Scene, at: number, { said: trail }: Trail, fit: Fit): Said | null {
  const { trees, tokens } = scene;
  const sentence = tokens.sentence[at]!;
  const role = trees.rel(at);
  let best: Said | null = null;
  let bestScore = 0;
  const oldest = Math.max(0, trail.length - MENTIONS_BACK);
  for (let i = trail.length - 1; i >= oldest; i -= 1) {
    const said = trail[i]!;
    const back = sentence - said.sentence;
    if (back > SENTENCES_BACK) break;
    const suits = fit(said);
    if (suits < 0 || said.token >= at || bindsTooNear(scene, said.token, at)) continue;
    const its = trees.rel(said.token);
    const score =
      suits +
      3 / (1 + back) +
      (its === 'nsubj' ? 1.2 : its === 'obj' ? 0.4 : 0) +
      (its === role ? 0.4 : 0) +
      (isNested(scene, said.token) ? -0.6 : 0) +
      0.2 / (trail.length - i);
    if (score > bestScore) [best, bestScore] = [said, score];
  }
  return best;
}

/** The only one of its kind in the last sentences; null where there are two, or none. */
export function onlyNear(scene: Scene, at: number, { said: trail }: Trail, fit: Fit): Said | null {
  const sentence = scene.tokens.sentence[at]!;
  let only: Said | null = null;
  for (let i = trail.length - 1; i >= 0; i -= 1) {
    const said = trail[i]!;
    if (sentence - said.sentence > SENTENCES_BACK) break;
    if (said.token >= at || fit(said) < 0) continue;
    const id = idOf(said);
    if (id === null || (only && id !== idOf(only)) || bindsTooNear(scene, said.token, at)) return null;
    only ??= said;
  }
  return only;
}

/** How far back the only one of its kind may stand, in mentions. */
const ONLY_BACK = 300;

/** The only group or place so far that suits a description, wherever it stood; people come and go, and are not sought. */
export function searchOnly({ said: trail }: Trail, fit: Fit): Said | null {
  let only: Said | null = null;
  for (let i = trail.length - 1; i >= Math.max(0, trail.length - ONLY_BACK); i -= 1) {
    const said = trail[i]!;
    if (said.is === 'person' || isSome(said) || fit(said) < 0) continue;
    const id = idOf(said);
    if (id === null || (only && id !== idOf(only))) return null;
    only ??= said;
  }
  return only;
}

/** "Fighters", "armed groups": those of no one group. */
const isSome = ({ key, text }: Said): boolean => key?.startsWith('role:') === true && text.endsWith('s');

/** What tells one that is named from another; null for a group that has no name. */
const idOf = ({ key, place, is }: Said): string | null =>
  is === 'place' ? (place?.id ?? null) : key?.startsWith('role:') ? null : key;

/** A subject and an object of one verb are not the same one ("ISIS attacked them"). */
export function bindsTooNear({ trees }: Scene, token: number, at: number): boolean {
  const isArgument = (i: number): boolean => ARGUMENTS.has(trees.rel(i));
  return trees.head[token] === trees.head[at] && isArgument(token) && isArgument(at);
}

/** How many clauses above a description are looked at. */
const CLAUSES_ABOVE = 10;

/** Whether a token is, or stands within, the subject of a clause that a description stands in. */
export function isSubjectAbove({ trees, tokens }: Scene, token: number, at: number): boolean {
  if (tokens.sentence[token] !== tokens.sentence[at]) return false;
  let node = trees.head[at]!;
  for (let step = 0; step < CLAUSES_ABOVE && node >= 0; step += 1) {
    for (const subject of trees.children(node, 'nsubj'))
      if (subject < at && trees.isUnder(token, subject) && !trees.isUnder(at, subject)) return true;
    node = trees.head[node]!;
  }
  return false;
}

const ARGUMENTS: ReadonlySet<Relation> = new Set(['nsubj', 'obj', 'iobj', 'obl']);

const isNested = ({ trees }: Scene, token: number): boolean =>
  trees.rel(token) === 'nmod' || trees.rel(token) === 'compound' || trees.rel(token) === 'amod';

/** A reference of the words [first, last) to an actor or a place. */
export function reference(
  { tokens, trees, cast }: Scene,
  [first, last]: readonly [number, number],
  to: { readonly key: string | null; readonly place: Reference['place']; readonly is: Said['is'] },
  why: string,
): Omit<Reference, 'actor'> & { readonly key: string | null } {
  const type =
    to.is === 'place'
      ? 'place'
      : to.is === 'person'
        ? 'person'
        : cast.get(to.key)?.kind === 'person'
          ? 'person'
          : 'organisation';
  return {
    ...tokens.range(first, last),
    first,
    last,
    head: trees.headOf(first, last),
    type,
    key: to.key,
    place: to.place,
    why,
  };
}
