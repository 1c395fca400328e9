import { isVerb, pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import { CASH, FUNDS, type MoneyFrame } from './money-lexicon.js';

/** Where the sum that a verb or a noun speaks of may stand. */
export function sumsOf(
  scene: Scene,
  { trigger, isNoun, found, frame }: Match<MoneyFrame>,
): readonly number[] {
  if (isNoun) return [trigger, ...pick(found, ['of']), ...pick(found, ['for'])];
  if (frame.sum) return pick(found, frame.sum);
  // An object may be taken for a predicate, or for a second subject.
  const objects = scene.trees
    .children(trigger, 'obj', 'xcomp', 'nsubj')
    .filter((node) => node > trigger && !isVerb(scene, node));
  const all = [...new Set([...pick(found, ['patient']), ...objects])];
  // "of the $4 billion requested", wherever the participle was hung
  const before = scene.mentionAt(trigger - 1);
  return all.length === 0 && before?.type === 'money' ? [before.head] : all;
}

/** A sum; also in a currency that no mention of money was made of ("20 million naira"). */
const isMoney = (scene: Scene, node: number): boolean =>
  scene.mentionAt(node)?.type === 'money' ||
  ((CURRENCIES.has(scene.lemma(node)) || CURRENCIES.has(scene.tokens.lower(node).replace(/s$/, ''))) &&
    scene.trees.child(node, 'nummod', 'compound') >= 0) ||
  (/^[N₦]\d[\d.,]*$/.test(scene.tokens.form(node - 1)) &&
    /^(?:million|billion)$/.test(scene.tokens.lower(node)));
const CURRENCIES = words(
  'dollar euro pound naira shekel rial riyal dinar dirham lira rupee rupees ruble rouble hryvnia yuan yen franc gourde birr shilling peso afghani krona krone zloty lari dram manat som taka kyat',
);

/** "assets worth 7 billion francs", "pledges totalling $3 million", wherever a parser hung the sum. */
const isWorthMoney = (scene: Scene, node: number): boolean =>
  /^(?:worth|totalling|totaling|amounting|valued)$/.test(scene.tokens.lower(node + 1)) &&
  [2, 3, 4].some((step) => scene.mentionAt(node + step)?.type === 'money');

const NAMING = /^(?:of|in|worth|for|amounting to|)$/;
const AMOUNTING = /^(?:worth|amount|total|totalling|totaling|value|estimate)$/;

/** Whether a phrase names an amount: "$3 million", "a $3 million package", "resources in the amount of $3 million". */
export function hasAmount(scene: Scene, node: number, depth = 3): boolean {
  if (isMoney(scene, node)) return true;
  const { trees } = scene;
  if (isWorthMoney(scene, node)) return true;
  if (depth === 0) return false;
  return (
    trees.children(node, 'nummod', 'compound', 'amod').some((child) => hasAmount(scene, child, depth - 1)) ||
    trees
      .children(node, 'nmod')
      .some((child) => NAMING.test(prepositionOf(scene, child)) && hasAmount(scene, child, depth - 1)) ||
    trees
      .children(node, 'acl', 'amod')
      .filter((child) => AMOUNTING.test(scene.lemma(child)))
      .some((clause) =>
        trees.children(clause, 'obj', 'obl', 'nmod').some((child) => hasAmount(scene, child, depth - 1)),
      )
  );
}

/** Money as such, by a sum or by name. */
export const isCash = (scene: Scene, node: number): boolean =>
  hasAmount(scene, node) || CASH.has(scene.lemma(node));

/** What is paid: an amount, or a salary, a grant, a ransom. */
export const isSum = (scene: Scene, node: number): boolean =>
  hasAmount(scene, node) || FUNDS.has(scene.lemma(node));

/** Whether a noun has a sum with it as its own: "pledges worth $1.2 billion", "a $3 million appeal". */
export const hasOwnAmount = (scene: Scene, noun: number): boolean =>
  hasAmount(scene, noun) ||
  scene
    .mentionsWithin(scene.tokens.sentence[noun] ?? -1)
    .some(
      ({ type, head }) =>
        type === 'money' && scene.trees.isUnder(head, noun) && !isBehindVerb(scene, head, noun),
    );

function isBehindVerb(scene: Scene, node: number, above: number): boolean {
  for (let at = scene.trees.head[node] ?? -1; at >= 0 && at !== above; at = scene.trees.head[at] ?? -1)
    if (isVerb(scene, at)) return true;
  return false;
}
