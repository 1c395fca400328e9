import type { Draft, Rule } from '../draft.js';
import { isAny, isVerb, pick, prepositionOf } from '../grammar/index.js';
import { type Frame, lexicon, words } from '../lexicon/index.js';
import { moneyAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, type Match } from './frames.js';

type Money = 'demanded' | 'paid' | 'pledged' | 'received' | 'frozen';
interface MoneyFrame extends Frame<Money> {
  /** Whether the verb speaks of money by itself ("finance"); others need a sum or a fund as their object. */
  readonly alone?: boolean;
}

const gives = (detail: Money, more: Partial<MoneyFrame> = {}): MoneyFrame => ({
  detail,
  roles: { by: ['agent', 'by'], to: ['to', 'for'] },
  ...more,
});

const VERBS = lexicon<MoneyFrame>([
  ['demand, request, seek', { detail: 'demanded', roles: { by: ['agent', 'by'], from: ['from', 'of'] } }],
  [
    'make =payment, pay, provide, allocate, transfer, donate, contribute, disburse, grant, give, earmark, send, wire, channel, lend, deliver, compensate',
    gives('paid'),
  ],
  [
    'finance, fund, bankroll, subsidise, subsidize',
    { detail: 'paid', alone: true, roles: { by: ['agent', 'by'], to: ['patient'] } },
  ],
  ['pledge, promise, commit, announce, offer, approve, authorise, authorize', gives('pledged')],
  ['receive, get, obtain, raise, collect', { detail: 'received', roles: { to: ['agent'], from: ['from'] } }],
  [
    'freeze, block, seize, confiscate, unfreeze',
    { detail: 'frozen', roles: { by: ['agent', 'by'], from: ['of', 'from', 'owner'] } },
  ],
]);
const NOUNS = lexicon<MoneyFrame>([
  ['financing, funding', { detail: 'paid', alone: true, roles: { by: ['by', 'agent'], to: ['of'] } }],
  ['freeze ~asset', { detail: 'frozen', alone: true, roles: { by: ['by', 'agent'], from: ['on', 'of'] } }],
]);

const FUNDS = words(
  'fund funding money payment salary loan grant ransom compensation donation contribution sum cash pension bounty reparation',
);
const FROZEN = words(
  'asset account fund reserve money property holding payment contribution funding donation aid',
);
const FUNDED = words(
  'terrorist terrorism group organisation organization militia opposition coalition militant rebel activity programme program operation',
);

/** What money is asked and received for, and speaks for itself: "The Response Plan has received $342 million". */
const FUNDED_PLANS = words('plan appeal response fund programme program operation');

/** Payments, pledges, demands and frozen funds. */
export const money: Rule = {
  kind: 'money',
  read(scene, token) {
    const match = matchAt(scene, token, VERBS, NOUNS, isPayment);
    if (!match) return [];
    const draft = draftOf('money', match);
    // "froze the assets and transferred $3 million": the sum belongs to the verb that it stands under.
    const joined = scene.trees.children(draft.anchor, 'conj').filter((child) => isVerb(scene, child));
    const counts = moneyAt(scene, token, draft.anchor).filter(
      (node) => !joined.some((verb) => scene.trees.isUnder(node, verb)),
    );
    return [{ ...draft, roles: payees(scene, draft, match), counts }];
  },
};

/** The one paid may be the verb's object beside the sum ("pay them $5 million"). */
function payees(scene: Scene, { roles }: Draft, { found, frame }: Match<MoneyFrame>): Draft['roles'] {
  const parties = Object.fromEntries(
    Object.entries(roles)
      .map(([role, nodes]) => [role, nodes.filter((node) => !isSum(scene, node))])
      .filter(([, nodes]) => nodes!.length > 0),
  ) as Draft['roles'];
  if (frame.detail === 'received' || parties['to']) return parties;
  const object = pick(found, ['patient']).filter(
    (node) => !isSum(scene, node) && isAny(scene, [node], 'body', 'person', 'armed'),
  );
  const paid = object.length > 0 ? object : behindSum(scene, found);
  return paid.length > 0 && frame.detail !== 'frozen' ? { ...parties, to: paid } : parties;
}

/** "provided $3 million in aid to Jordan": whom a parser hung on the sum, or on what it is given as. */
function behindSum(scene: Scene, found: Match['found']): readonly number[] {
  const { trees } = scene;
  const phrases = [
    ...pick(found, ['patient']).flatMap((sum) => trees.children(sum, 'nmod')),
    ...pick(found, ['in']),
  ];
  return [...phrases, ...phrases.flatMap((phrase) => trees.children(phrase, 'nmod'))].filter(
    (node) =>
      /^(?:to|for)$/.test(prepositionOf(scene, node)) &&
      isAny(scene, [node], 'body', 'person', 'armed', 'people', 'place'),
  );
}

function isSum(scene: Scene, node: number): boolean {
  return (
    scene.mentionAt(node)?.type === 'money' ||
    FUNDS.has(scene.lemma(node)) ||
    scene.trees
      .children(node, 'nummod', 'compound', 'nmod')
      .some((child) => scene.mentionAt(child)?.type === 'money')
  );
}

function isPayment(scene: Scene, { frame, found }: Match<MoneyFrame>): boolean {
  const parties = pick(found, ['agent', 'by', 'to', 'from']).filter((node) => !isSum(scene, node));
  const object = found.slots.get('patient') ?? [];
  if (frame.detail === 'frozen')
    return object.some((node) => FROZEN.has(scene.lemma(node))) || frame.alone === true;
  if (frame.alone)
    return isAny(scene, object, 'armed', 'body') || object.some((node) => FUNDED.has(scene.lemma(node)));
  return (
    object.some((node) => isSum(scene, node)) &&
    (isAny(scene, parties, 'body', 'person', 'armed', 'people') ||
      parties.some((node) => scene.referenceAt(node) !== undefined) ||
      parties.some((node) => FUNDED_PLANS.has(scene.lemma(node))) ||
      object.some((node) => scene.lemma(node) === 'ransom'))
  );
}
