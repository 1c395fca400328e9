import type { Scene } from './scene.js';

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
