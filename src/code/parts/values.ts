import type { TokenMention } from '../../analysis/index.js';
import { clauseOf, conjunctsOf, nounPhrase } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { sentenceMentions } from './sentence-mentions.js';

/** Head tokens of the figures said of phrases and of what is joined to them: "over 100 families", "five tanks and ten guns". */
export function figuresAt(scene: Scene, nodes: readonly number[]): number[] {
  const all = new Set(nodes.flatMap((node) => conjunctsOf(scene, node)));
  return [...all].flatMap((node) => countsAt(scene, node));
}

/**
 * The head tokens with those of the wholes they are parts of: a parser gives "nine civilians, four of them children, were hurt" and
 * "three men, among them two boys, were hurt" the parts alone.
 */
export const withWholes = (scene: Scene, heads: readonly number[]): number[] => [
  ...new Set(heads.flatMap((head) => [...wholeOf(scene, head), head])),
];

function wholeOf(scene: Scene, head: number): number[] {
  const { tokens, trees } = scene;
  const all = sentenceMentions(scene, head, 'quantity');
  const at = all.findIndex((quantity) => quantity.head === head);
  const [whole, part] = [all[at - 1], all[at]];
  if (!whole || !part || whole.figure?.unit !== part.figure?.unit) return [];
  const isPart =
    (tokens.lower(part.first - 1) === 'them' && tokens.lower(part.first - 2) === 'among') ||
    (tokens.lower(part.last) === 'of' && /^(?:them|whom)$/.test(tokens.lower(part.last + 1)));
  for (let i = whole.last; isPart && i < part.first; i += 1)
    if (/^(?:VERB|AUX)$/.test(trees.upos(i))) return [];
  return isPart ? [whole.head] : [];
}

/** Head tokens of the figures said of one phrase, without what is joined to it. */
export function countsAt(scene: Scene, node: number): number[] {
  const [first, last] = nounPhrase(scene, node);
  const found = sentenceMentions(scene, node, 'quantity')
    // A number just before the phrase is the phrase's, wherever the tree hangs it.
    .filter(
      (quantity) =>
        quantity.first < last && first <= quantity.last && !isOfTimes(quantity, node) && !isLength(quantity),
    );
  // "36 members of one family", "37 of 39 drones": only the first tells how many.
  const leading = found.filter((quantity) => quantity.first <= node);
  const own = leading.length > 0 ? leading : found;
  return own
    .filter(
      ({ first: at }) => !(scene.tokens.lower(at - 1) === 'of' && own.some(({ last }) => last === at - 1)),
    )
    .map(({ head }) => head);
}

/** "39 km" */
const isLength = ({ figure }: TokenMention): boolean =>
  /^(?:(?:km|m|cm|mm|mi|ft)$|kilomet|met(?:re|er)s?$|centimet|millimet|miles?$|nautical|yards?$|f(?:oo|ee)t$)/.test(
    figure?.unit ?? '',
  );

/** "shelled 23 times": how often is no number of people, wherever a parser hangs it. */
const isOfTimes = ({ figure, last }: TokenMention, node: number): boolean =>
  figure?.unit === 'times' && last <= node - 1;

/** How often: head tokens of "three times" in the clause of the event. */
export function timesAt(scene: Scene, anchor: number): number[] {
  const clause = clauseOf(scene, anchor);
  return sentenceMentions(scene, anchor, 'quantity')
    .filter(
      ({ figure, head, last }) =>
        figure?.unit === 'times' && [head, last].some((node) => clauseOf(scene, node) === clause),
    )
    .map(({ head }) => head);
}

/** How many are served: head tokens of "water for 3,500 families", "power in two districts" in the clause of the event. */
export function servedAt(scene: Scene, anchor: number): number[] {
  const clause = clauseOf(scene, anchor);
  return sentenceMentions(scene, anchor, 'quantity')
    .filter(({ figure, head }) => SERVED.test(figure?.unit ?? '') && clauseOf(scene, head) === clause)
    .map(({ head }) => head);
}
const SERVED =
  /^(?:persons|families|households|homes|houses|villages|towns|districts|settlements|neighbourhoods|communities|patients|pupils|students|camps)$/;

/** Head tokens of the sums of money said in the clause, or under a word. */
export function moneyAt(scene: Scene, trigger: number, anchor: number): number[] {
  const sums = sentenceMentions(scene, trigger, 'money');
  const under = sums.filter(({ head }) => scene.trees.isUnder(head, trigger));
  if (under.length > 0) return under.map(({ head }) => head);
  const clause = clauseOf(scene, anchor);
  return sums.map(({ head }) => head).filter((head) => clauseOf(scene, head) === clause);
}
