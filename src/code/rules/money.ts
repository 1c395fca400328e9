import type { Draft, Rule } from '../draft.js';
import { isAny, isPassive, isPlural, isVerb, pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { moneyAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, type Match } from './frames.js';
import {
  FINANCIAL,
  FROZEN,
  FUNDED_PLANS,
  type MoneyFrame,
  NOUNS,
  PROMISED,
  RANSOMED,
  SHARES,
  STOPPED,
  STOPPED_IF_FINANCIAL,
  VERBS,
} from './money-lexicon.js';
import { hasAmount, hasOwnAmount, isCash, isSum, sumsOf } from './money-sums.js';

/** Payments, pledges, demands and frozen funds. */
export const money: Rule = {
  kind: 'money',
  tags: words('NOUN PROPN VERB'),
  read(scene, token) {
    const match = matchAt(scene, token, VERBS, NOUNS, isPayment);
    if (!match) return [];
    const draft = draftOf('money', match);
    // "froze the assets and transferred $3 million": the sum belongs to the verb that it stands under.
    const joined = scene.trees.children(draft.anchor, 'conj').filter((child) => isVerb(scene, child));
    const around = moneyAt(scene, token, draft.anchor);
    const above = match.isNoun ? sumAbove(scene, token) : null;
    const sums = above !== null ? [above] : around.length > 0 || match.isNoun ? around : sumsOf(scene, match);
    const counts = sums.filter(
      (node) =>
        scene.mentionAt(node)?.type === 'money' && !joined.some((verb) => scene.trees.isUnder(node, verb)),
    );
    if (isShareFunded(scene, match))
      return [{ ...draft, detail: 'received', roles: { to: pick(match.found, ['patient']) }, counts }];
    const roles = match.isNoun ? partiesBehind(scene, draft, match) : payees(scene, draft, match);
    return [{ ...draft, detail: stageOf(scene, draft), roles, counts, ...codeOf(scene, match) }];
  },
};

/** Aid that is stopped is less of it (CAMEO 162), and no seizure of assets. */
const codeOf = (scene: Scene, { frame, trigger }: Match<MoneyFrame>): Pick<Draft, 'cameo'> =>
  frame.detail === 'frozen' && STOPPING.test(scene.lemma(trigger)) ? { cameo: '162' } : {};

/** What is to be paid is pledged. */
const stageOf = (scene: Scene, { detail, anchor }: Draft): string =>
  detail === 'paid' && PROMISED.has(scene.presentedAt(anchor)?.reality ?? '') ? 'pledged' : detail;

/** "The plan is only 23 per cent funded": what it has received. */
const isShareFunded = (scene: Scene, { trigger, frame, found }: Match<MoneyFrame>): boolean =>
  frame.alone === true &&
  scene.lemma(trigger) === 'fund' &&
  isVerb(scene, trigger) &&
  isPassive(scene, trigger) &&
  pick(found, ['agent']).length === 0 &&
  scene.trees
    .children(trigger, 'obl', 'advmod', 'nmod', 'obj', 'nummod')
    .some((child) => SHARES.has(scene.lemma(child)));

/** The one paid may be the verb's object beside the sum ("pay them $5 million"). */
function payees(scene: Scene, { roles }: Draft, { found, frame }: Match<MoneyFrame>): Draft['roles'] {
  const parties = Object.fromEntries(
    Object.entries(roles)
      .map(([role, nodes]) => [role, nodes.filter((node) => !isPaidOut(scene, node))])
      .filter(([, nodes]) => nodes!.length > 0),
  ) as Draft['roles'];
  if (frame.detail === 'received' || parties['to']) return parties;
  const object = pick(found, ['patient']).filter((node) => !isSum(scene, node) && isParty(scene, node));
  const paid = object.length > 0 ? object : behindSum(scene, found);
  const role = frame.detail === 'demanded' ? 'from' : 'to';
  if (paid.length === 0 || frame.detail === 'frozen' || parties[role]) return parties;
  return role === 'from' && object.length === 0 ? parties : { ...parties, [role]: paid };
}

/** A sum, but not a fund that pays and is paid. */
const isPaidOut = (scene: Scene, node: number): boolean =>
  isSum(scene, node) && (scene.lemma(node) !== 'fund' || isPlural(scene, node) || hasAmount(scene, node));

/** "a pledge of $3 million by Norway to Chad": the parties that a parser hung on the sum behind the noun. */
function partiesBehind(scene: Scene, { roles }: Draft, { found, frame }: Match<MoneyFrame>): Draft['roles'] {
  const sums = [...pick(found, ['of']), ...pick(found, ['for'])].filter((node) => isSum(scene, node));
  const behind = sums.flatMap((sum) => scene.trees.children(sum, 'nmod'));
  const parties: Record<string, readonly number[]> = {};
  for (const [role, slots] of Object.entries(frame.roles)) {
    const own = (roles[role] ?? []).filter((node) => !isPaidOut(scene, node));
    const more = behind.filter((node) => slots.includes(prepositionOf(scene, node)) && isParty(scene, node));
    const filled = own.length > 0 ? own : more;
    if (filled.length > 0) parties[role] = filled;
  }
  return parties;
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

const isParty = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'body', 'person', 'armed', 'people') ||
  scene.referenceAt(node) !== undefined ||
  FUNDED_PLANS.has(scene.lemma(node));

const isTaken = ({ trees, lemma }: Scene, noun: number): boolean =>
  trees.rel(noun) === 'obj' && /^(?:receive|get|obtain|collect)$/.test(lemma(trees.head[noun] ?? -1));

function isPayment(scene: Scene, match: Match<MoneyFrame>): boolean {
  const { frame, found, isNoun, trigger } = match;
  // "received payments": the verb tells it.
  if (isNoun && frame.detail === 'paid' && isTaken(scene, trigger)) return false;
  if (frame.detail === 'frozen')
    return frame.alone === true || sumsOf(scene, match).some((node) => isFrozen(scene, node, trigger));
  if (frame.alone) return isFinanced(scene, match);
  if (isNoun && sumAbove(scene, trigger) !== null) return true;
  if (isNoun) return hasOwnAmount(scene, trigger) && !isOfElse(scene, match) && !isHandedOut(scene, trigger);
  const sums = sumsOf(scene, match);
  const isPaid = frame.explicit ? isCash : isSum;
  const paid = sums.filter((node) => isPaid(scene, node));
  if (paid.length === 0) return false;
  if (frame.sum?.includes('at') && !isForFreedom(scene, trigger)) return false;
  if (frame.impersonal && paid.some((node) => hasAmount(scene, node) || isLoose(scene, node))) return true;
  if (
    isPassive(scene, trigger) &&
    scene.lemma(trigger) === 'pay' &&
    paid.some((node) => WAGES.has(scene.lemma(node)))
  )
    return true;
  const parties = ['agent', 'by', 'to', 'from', 'patient']
    .flatMap((slot) => pick(found, [slot]))
    .filter((node) => !isPaidOut(scene, node));
  return parties.some((node) => isParty(scene, node)) || paid.some((node) => scene.lemma(node) === 'ransom');
}

/** "the release of the hostages for $5 million", "an offer of talks" */
function isOfElse(scene: Scene, { trigger, found }: Match<MoneyFrame>): boolean {
  const of = pick(found, ['of']);
  return HANDED.has(scene.lemma(trigger)) && of.length > 0 && !of.some((node) => isSum(scene, node));
}
const HANDED = words('release transfer offer promise payment allocation');

const PLEDGES = words('pledge commitment');

/** "$8 billion in private commitments": the sum that a noun of pledging stands under; null where there is none. */
function sumAbove(scene: Scene, noun: number): number | null {
  if (!PLEDGES.has(scene.lemma(noun)) || !/^(?:in|of)$/.test(prepositionOf(scene, noun))) return null;
  const sum = scene.mentionAt(scene.trees.child(noun, 'case') - 1);
  return sum?.type === 'money' ? sum.head : null;
}

/** "no funds have been released": money itself, not a fund that somebody runs. */
const isLoose = (scene: Scene, node: number): boolean =>
  /^(?:fund|money|cash)$/.test(scene.lemma(node)) && (scene.lemma(node) !== 'fund' || isPlural(scene, node));

const WAGES = words('salary wage pension compensation stipend ransom allowance');

/** "announced a grant of $2 million": the verb tells of it. */
const isHandedOut = (scene: Scene, noun: number): boolean =>
  GRANTS.has(scene.lemma(noun)) &&
  scene.trees.rel(noun) === 'obj' &&
  VERBS.has(scene.lemma(scene.trees.head[noun] ?? -1));
const GRANTS = words('grant contribution donation award tranche loan');

/** "the price of the hostages' freedom" */
const isForFreedom = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj')
    .some((object) =>
      scene.lemma(object) === 'ransom'
        ? true
        : scene.trees.children(object, 'nmod').some((child) => RANSOMED.has(scene.lemma(child))),
    );

const STOPPING =
  /^(?:suspend|halt|cut|stop|cancel|discontinue|terminate|pause|postpone|defer|interrupt|cease)$/;
const HELD_UP = /^(?:suspend|halt|pause)$/;

/** Accounts and assets are frozen; payments, and aid that is money, are stopped. */
function isFrozen(scene: Scene, node: number, verb: number): boolean {
  const lemma = scene.lemma(node);
  if (!STOPPING.test(scene.lemma(verb)))
    return FROZEN.has(lemma) || (scene.lemma(verb) !== 'seize' && hasAmount(scene, node));
  const isFinancial = scene.trees
    .children(node, 'compound', 'amod')
    .some((child) => FINANCIAL.has(scene.lemma(child)));
  // "suspended $1.3 billion in aid"
  if (HELD_UP.test(scene.lemma(verb)) && scene.mentionAt(node)?.type === 'money') return true;
  return STOPPED.has(lemma) || (STOPPED_IF_FINANCIAL.has(lemma) && isFinancial);
}

/** Whoever and whatever is financed; those who are compensated or bribed are somebody. */
function isFinanced(scene: Scene, { trigger, found, isNoun }: Match<MoneyFrame>): boolean {
  const object = isNoun ? pick(found, ['of']) : pick(found, ['patient']);
  // "buys oil from the group"
  if (/^(?:buy|purchase|acquire)$/.test(scene.lemma(trigger)))
    return isAny(scene, pick(found, ['from']), 'armed');
  // "supports them financially"
  if (/^(?:support|back|assist|sustain|aid)$/.test(scene.lemma(trigger)))
    return (
      isAny(scene, object, 'armed', 'body', 'named') ||
      object.some((node) => /^(?:them|it|him)$/.test(scene.tokens.lower(node)))
    );
  if (isVerb(scene, trigger) && /^(?:fund|finance|bankroll|subsidi[sz]e)$/.test(scene.lemma(trigger)))
    return object.length > 0;
  return object.some(
    (node) => isAny(scene, [node], 'armed', 'body', 'person', 'people') || FUNDED.test(scene.lemma(node)),
  );
}
const FUNDED =
  /^(?:terrorist|terrorism|terror|group|organi[sz]ation|militia|opposition|coalition|militant|rebel|activity|programme|program|operation|war|plot|coup|attack|campaign)$/;
