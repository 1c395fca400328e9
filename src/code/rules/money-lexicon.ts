import { type Frame, lexicon, type Slot, words } from '../lexicon/index.js';

// Verbs and nouns of payment, and what they are said of.

export type Money = 'demanded' | 'paid' | 'pledged' | 'received' | 'frozen';

export interface MoneyFrame extends Frame<Money> {
  /** Whether the verb speaks of money by itself ("finance"); others need a sum or a fund as their object. */
  readonly alone?: boolean;
  /** Whether it needs a sum or money named as such, and not only a fund ("raise salaries"). */
  readonly explicit?: boolean;
  /** Whether a sum is enough, without anybody who pays or is paid ("the $4 billion requested"). */
  readonly impersonal?: boolean;
  /** Where the sum stands, if not as the object. */
  readonly sum?: readonly Slot[];
}

const frame = (detail: Money, roles: Frame['roles'], more: Partial<MoneyFrame> = {}): MoneyFrame => ({
  detail,
  roles,
  ...more,
});

const GIVER = { by: ['agent', 'by'], to: ['to', 'for', 'with', 'on'] };
const ASKER = { by: ['agent', 'by'], from: ['from', 'of'] };
const TAKER = { to: ['agent'], from: ['from'] };
const HOLDER = { by: ['agent', 'by'], from: ['of', 'from', 'owner', 'to'] };

export const VERBS = lexicon<MoneyFrame>([
  ['demand, request, seek', frame('demanded', ASKER, { impersonal: true })],
  ['ask|appeal|call|sue|press|apply for:', frame('demanded', ASKER, { sum: ['for'] })],
  [
    'want, require, need, extort, claim, exact',
    frame('demanded', ASKER, { explicit: true, impersonal: true }),
  ],
  [
    'levy|impose =tax|toll|fee|levy|tribute',
    frame('demanded', { by: ['agent', 'by'], from: ['on', 'from'] }, { explicit: true }),
  ],
  ['set =ransom, impose =ransom', frame('demanded', ASKER, { explicit: true })],
  ['set|fix =price|ransom', frame('demanded', ASKER, { explicit: true, sum: ['at'] })],
  [
    'make =payment, pay, provide, transfer, donate, contribute, grant, give, send, wire, channel, lend, deliver, compensate, remit, repay, reimburse',
    frame('paid', GIVER),
  ],
  ['disburse, allocate, pay +out, hand +out', frame('paid', GIVER, { impersonal: true })],
  [
    'provide|supply|present|reward|endow with:',
    frame('paid', { ...GIVER, to: ['patient'] }, { sum: ['with'] }),
  ],
  [
    'spend, deposit, inject, release, unlock, hand +over, funnel, pour, pump, invest, extend, advance, settle, award, credit, loan, cede, smuggle, courier, hand, distribute, defray',
    frame('paid', GIVER, { explicit: true, impersonal: true }),
  ],
  [
    'finance, fund, bankroll, subsidise, subsidize, underwrite, co-finance, compensate, indemnify, reimburse, bribe',
    frame('paid', { by: ['agent', 'by'], to: ['patient'] }, { alone: true }),
  ],
  [
    'foot|bear|cover|meet|defray|shoulder =bill|cost|expense|expenditure',
    frame('paid', { by: ['agent', 'by'] }, { explicit: true }),
  ],
  ['respond with:', frame('paid', GIVER, { explicit: true, sum: ['with'] })],
  [
    'bring|take|double|increase|raise|boost =total|support|assistance|contribution|aid|funding|commitment|help to:',
    frame('pledged', { by: ['agent', 'owner'] }, { explicit: true, impersonal: true, sum: ['to'] }),
  ],
  [
    'mobilise|mobilize for:',
    frame('pledged', { by: ['agent', 'by'], to: ['for'] }, { explicit: true, impersonal: true }),
  ],
  [
    'support|back|assist|sustain|aid +financially',
    frame('paid', { by: ['agent', 'by'], to: ['patient'] }, { alone: true }),
  ],
  [
    'buy|purchase|acquire =oil|gas|crude|petroleum|gold|diamond|coltan|weapon|arm|ammunition|drone|missile|grain from:',
    frame('paid', { by: ['agent'], to: ['from'] }, { alone: true }),
  ],
  ['pledge, promise, commit, earmark, vow', frame('pledged', GIVER, { impersonal: true })],
  ['announce, offer, approve, authorise, authorize', frame('pledged', GIVER)],
  [
    'unveil, pass, budget, greenlight, ratify, set +aside, put +up, allot, make =available, make +available',
    frame('pledged', GIVER, { explicit: true, impersonal: true }),
  ],
  ['receive, get, obtain, collect', frame('received', TAKER)],
  [
    'raise, draw, take, accept, earn, pocket, borrow, secure, mobilise, mobilize, attract, garner, amass, net, generate, reap, gather, embezzle, rake +in, bring +in',
    frame('received', TAKER, { explicit: true }),
  ],
  ['credit with:', frame('received', { to: ['patient'], from: ['by', 'agent'] }, { sum: ['with'] })],
  [
    'freeze, block, seize, confiscate, unfreeze, withhold, impound, sequester, immobilise, immobilize, hold +back, embargo',
    frame('frozen', HOLDER),
  ],
  [
    'suspend, halt, cut, cut +off, stop, cancel, discontinue, terminate, pause, postpone, defer, interrupt, cease',
    frame('frozen', HOLDER),
  ],
]);

export const NOUNS = lexicon<MoneyFrame>([
  ['financing, funding', frame('paid', { by: ['by', 'agent'], to: ['of'] }, { alone: true })],
  [
    'payment, transfer, disbursement, payout, remittance, release, reimbursement, allocation',
    frame('paid', { by: ['by', 'agent'], to: ['to'], from: ['from'] }, { sum: ['of'] }),
  ],
  [
    'grant, contribution, donation, award, tranche, loan',
    frame('paid', { by: ['by', 'agent'], to: ['to', 'for'] }, { sum: ['of', 'for'] }),
  ],
  ['announcement', frame('pledged', { by: ['by', 'agent'], to: ['to', 'for'] }, { sum: ['of'] })],
  [
    'pledge, commitment, promise, offer',
    frame('pledged', { by: ['by', 'agent'], to: ['to', 'for'] }, { sum: ['of', 'for'] }),
  ],
  [
    'demand, request, appeal, claim',
    frame('demanded', { by: ['by', 'agent'], from: ['from', 'to'] }, { sum: ['of', 'for'] }),
  ],
  ['freeze ~asset', frame('frozen', { by: ['by', 'agent'], from: ['on', 'of'] }, { alone: true })],
  [
    'freeze|freezing|blocking|seizure|confiscation|withholding of:asset|account|fund|reserve|money',
    frame('frozen', { by: ['by', 'agent'], from: ['owner'] }, { alone: true }),
  ],
]);

/** Verbs of giving that are only promised while they are still to come: "will contribute". */
export const PROMISED = words('intended expected');

/** Money, whatever the sum. */
export const CASH = words(
  'fund funding money ransom cash donation bribe bounty kickback loan credit tranche royalty proceeds',
);
/** What is paid, beside money itself. */
export const FUNDS = words(`
  fund funding money payment salary loan grant ransom compensation donation contribution sum cash pension bounty reparation bribe
  subsidy allowance stipend wage tranche instalment installment indemnity reward kickback proceeds`);
/** What can be frozen. */
export const FROZEN = words(`
  asset account fund reserve money property holding payment contribution funding donation aid revenue salary tranche deposit
  disbursement subsidy loan`);
/** What is stopped as a payment; aid and support only of such a kind. */
export const STOPPED = words(
  'fund funding payment contribution donation tranche disbursement subsidy loan salary',
);
export const STOPPED_IF_FINANCIAL = words('support assistance aid cooperation');
export const FINANCIAL = words('budget budgetary financial development economic bilateral');

/** What a verb of financing alone is not said of without a sum. */
export const RANSOMED = words('freedom release hostage captive head life prisoner');

/** What money is asked and received for, and speaks for itself: "The Response Plan has received $342 million". */
export const FUNDED_PLANS = words(
  'plan appeal response fund programme program operation treasury bank budget gang kidnapper bandit captor recruit donor fighter smuggler ngo unit',
);
/** "only 23 per cent funded", "fully funded" */
export const SHARES = words(
  'cent percent % per_cent fully poorly severely chronically barely partly partially quarter third half',
);
