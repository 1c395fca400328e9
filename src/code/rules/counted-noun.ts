import { isAny } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Counts whose noun stands before: "9 rebels were killed and 4 injured", "another 6 were hurt", "wounded 15".

const NUMBERS = words('dozen score hundred thousand several many');
const SKIPPED = words(
  'were was are is have has had been being be either also reportedly allegedly still both seriously severely badly critically slightly lightly gravely',
);
const REST = words('others other more');
/** Words of harm beside a noun that tell that it is they who were harmed. */
const HARMING = words(`
  kill killed killing dead die died slain martyr martyred injure injured wound wounded hurt detain detained arrest arrested abduct
  abducted kidnap kidnapped capture captured missing lost lives perish perished neutralise neutralised neutralize neutralized
  eliminate eliminated liquidate liquidated murder murdered massacre massacred fallen fell destroy destroyed damage damaged burn
  burned burnt wreck wrecked leave left killing wounding injuring destroying damaging arresting detaining capturing displaced`);
const NEAR = 5;
const REACH = 32;

/** "4", "dozens", "several" as a number. */
export const isNumber = ({ trees, lemma }: Scene, node: number): boolean =>
  trees.upos(node) === 'NUM' || NUMBERS.has(lemma(node));

const isHarmWord = (scene: Scene, node: number): boolean => HARMING.has(scene.tokens.lower(node));

/**
 * The bare number that a word of harm is said of: "4 injured", "30 others damaged", "another 6 were injured", "3 more were either
 * killed or wounded"; -1 where a noun of its own stands there, or none.
 */
export function numberBefore(scene: Scene, token: number): number {
  const { tokens } = scene;
  let i = token - 1;
  const isSame = (): boolean => i >= 0 && tokens.sentence[i] === tokens.sentence[token];
  if (isSame() && /^(?:or|and)$/.test(tokens.lower(i)) && isHarmWord(scene, i - 1)) i -= 2;
  while (isSame() && SKIPPED.has(tokens.lower(i))) i -= 1;
  // "30+ wounded"
  if (isSame() && tokens.form(i) === '+') i -= 1;
  if (isSame() && REST.has(tokens.lower(i))) i -= 1;
  return isSame() && isNumber(scene, i) ? i : -1;
}

/** Whether "others" or "more" stands behind a number, or "another" before it: the number of the rest. */
export const isOfRest = ({ tokens }: Scene, number: number): boolean =>
  REST.has(tokens.lower(number + 1)) || /^(?:another|further)$/.test(tokens.lower(number - 1));

/**
 * The noun before that a bare number counts: one with a number of its own, of whom harm is told beside it. What "others" are is
 * told by a plural only: "a child and four others" are no five children. -1 where there is none.
 */
export function nounCounted(scene: Scene, number: number, ofThings: boolean): number {
  const { tokens, trees } = scene;
  const sentence = tokens.sentence[number] ?? -1;
  const first = scene.sentences[sentence]?.first ?? number;
  const from = isOpening(scene, number, first) ? (scene.sentences[sentence - 1]?.first ?? first) : first;
  for (let i = number - 1; i >= Math.max(from, number - REACH); i -= 1)
    if (trees.upos(i) === 'NOUN' && isCountedVictim(scene, i, number, ofThings)) return i;
  return -1;
}

/** "Another 6 were wounded.": the rest of those of whom the sentence before tells. */
const isOpening = (scene: Scene, number: number, first: number): boolean =>
  number - first <= 2 && isOfRest(scene, number);

function isCountedVictim(scene: Scene, noun: number, number: number, ofThings: boolean): boolean {
  const { trees, tokens } = scene;
  if (trees.rel(noun) === 'compound' || REST.has(tokens.lower(noun)) || NUMBERS.has(scene.lemma(noun)))
    return false;
  const sorts = ofThings ? (['building', 'arms', 'site'] as const) : (['people', 'person', 'armed'] as const);
  if (!isAny(scene, [noun], ...sorts) || !isCounted(scene, noun, isOfRest(scene, number))) return false;
  for (let i = Math.max(0, noun - NEAR); i < Math.min(noun + NEAR, number); i += 1)
    if (i !== noun && tokens.sentence[i] === tokens.sentence[noun] && isHarmWord(scene, i)) return true;
  return false;
}

/** "9 rebels", "dozens of civilians", "a soldier"; the last says nothing of others. */
function isCounted({ trees, tokens, lemma }: Scene, noun: number, isRest: boolean): boolean {
  const own = trees.child(noun, 'nummod');
  // "In the southern sector 9 rebels", with the number taken for the sector's
  const number = own < 0 && trees.upos(noun - 1) === 'NUM' ? noun - 1 : own;
  const isOne = number >= 0 && /^(?:one|1)$/.test(tokens.lower(number));
  if (number >= 0) return !isRest || !isOne;
  if (trees.rel(noun) === 'nmod' && NUMBERS.has(lemma(trees.head[noun] ?? -1))) return true;
  const isPlural = tokens.lower(noun) !== lemma(noun);
  if (isPlural)
    return trees
      .children(noun, 'amod', 'det')
      .some((one) => /^(?:several|many|some)$/.test(tokens.lower(one)));
  return !isRest && trees.children(noun, 'det').some((one) => /^an?$/.test(tokens.lower(one)));
}

/** Whom the numbers among these count, each as the noun said before: "injured 15"; "four others" are others than those. */
export const withNouns = (scene: Scene, who: readonly number[]): readonly number[] =>
  who.map((node) => {
    const number = isOthers(scene, node) ? -1 : numberOf(scene, node);
    const noun = number < 0 ? -1 : nounCounted(scene, number, false);
    return noun < 0 ? node : noun;
  });

/** "four others", which says by itself who they are not. */
export const isOthers = ({ tokens, trees }: Scene, node: number): boolean =>
  /^others?$/.test(tokens.lower(node)) && trees.upos(node) !== 'DET';

/** A node that is nothing but a number, or "others" with one; -1 where it is more. */
function numberOf({ trees, tokens }: Scene, node: number): number {
  if (trees.upos(node) === 'NUM') return trees.child(node, 'nmod', 'obl', 'appos', 'flat') < 0 ? node : -1;
  return REST.has(tokens.lower(node)) && trees.upos(node - 1) === 'NUM' ? node - 1 : -1;
}
