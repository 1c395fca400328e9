import type { Reference } from '../../analysis/index.js';
import type { Said } from './trail.js';
import type { Scene } from './scene.js';

/** How far back an antecedent may stand, in sentences and in mentions. */
const SENTENCES_BACK = 4;
const MENTIONS_BACK = 40;

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'we' | 'I';

const PRONOUNS = new Map<string, Pronoun>([
  ...(['he', 'him', 'his', 'himself'] as const).map((word) => [word, 'he'] as const),
  ...(['she', 'her', 'hers', 'herself'] as const).map((word) => [word, 'she'] as const),
  ...(['it', 'its', 'itself'] as const).map((word) => [word, 'it'] as const),
  ...(['they', 'them', 'their', 'theirs', 'themselves'] as const).map((word) => [word, 'they'] as const),
  ...(['we', 'us', 'our', 'ours', 'ourselves'] as const).map((word) => [word, 'we'] as const),
  ...(['i', 'me', 'my', 'mine', 'myself'] as const).map((word) => [word, 'I'] as const),
]);

/** Which pronoun a token is, if any; "US" and "IT" in capitals are none. */
export function pronounAt(
  { tokens, trees }: Pick<Scene, 'tokens' | 'trees'>,
  i: number,
): Pronoun | undefined {
  const pronoun = PRONOUNS.get(tokens.lower(i));
  if (!pronoun) return undefined;
  const form = tokens.form(i);
  if (form.length > 1 && form === form.toUpperCase()) return undefined;
  if (pronoun === 'it' && trees.rel(i) === 'expl') return undefined;
  return pronoun;
}

/** The mention a pronoun of the third person most likely stands for, or null. */
export function antecedent(scene: Scene, pronoun: Pronoun, at: number, trail: readonly Said[]): Said | null {
  const fits = FITS[pronoun];
  return fits ? search(scene, at, trail, fits) : null;
}

/** How well a kind of mention suits a pronoun; −1 never. */
type Fit = (said: Said) => number;

const FITS: Partial<Record<Pronoun, Fit>> = {
  he: ({ is, woman }) => (is === 'person' && woman !== true ? 2 : -1),
  she: ({ is, woman }) => (is === 'person' && woman !== false ? (woman ? 3 : 1) : -1),
  it: ({ is, plural }) => (is === 'person' || plural ? -1 : is === 'place' ? 0 : 2),
  they: ({ is, plural }) => (is === 'place' ? -1 : plural ? 3 : is === 'group' ? 1.5 : 0),
};

/**
 * Walks back through the mentions: nearness, being a subject, standing in the same role and being named before
 * count (after Lappin and Leass 1994, with their order of weights).
 */
export function search(scene: Scene, at: number, trail: readonly Said[], fit: Fit): Said | null {
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

/** A subject and an object of one verb are not the same one ("ISIS attacked them"). */
function bindsTooNear({ trees }: Scene, token: number, at: number): boolean {
  const isArgument = (i: number) =>
    trees.rel(i) === 'nsubj' || trees.rel(i) === 'obj' || trees.rel(i) === 'obl';
  return trees.head[token] === trees.head[at] && isArgument(token) && isArgument(at);
}

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
