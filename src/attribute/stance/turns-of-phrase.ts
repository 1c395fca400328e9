import { MADE_BY_CALLING } from '../../lib/index.js';
import type { Syntax } from './clause.js';

// Turns of phrase that a verb's class alone does not tell: whose word a clause is, and what it is no part of.

const ALLEGED = new Set(
  'account accusation allegation assertion charge claim fabrication falsehood idea insinuation lie myth narrative news notion propaganda report rumor rumour story suggestion'.split(
    ' ',
  ),
);

/** "deny the lies that our forces fled", "rejected the claim that it shelled the town": what the noun denied says. */
export const isSaidByNoun = ({ tokens, trees }: Syntax, clause: number, noun: number): boolean =>
  ALLEGED.has(trees.lemma[noun]!) &&
  trees.children(clause, 'mark', 'obj').some((child) => child < clause && tokens.lower(child) === 'that') &&
  trees.children(clause, 'nsubj').some((child) => tokens.lower(child) !== 'that');

/** "to stop shelling Belgorod, where six were killed": a relative clause that a parser took for what is said. */
export const isBehindWhere = ({ tokens, trees }: Syntax, clause: number): boolean =>
  trees
    .children(clause, 'advmod', 'obl')
    .some((child) => tokens.lower(child) === 'where' && tokens.form(child - 1) === ',');

/** "called his counterpart to apologise": why a call was made; "called on him to apologise" asks it. */
export const isWhyCalled = ({ trees }: Syntax, at: number, up: number): boolean =>
  up >= 0 &&
  trees.lemma[up] === 'call' &&
  trees.children(up, 'obj').some((child) => child > up && child < at) &&
  MADE_BY_CALLING.has(trees.lemma[at]!);

/** "two men suspected of sheltering them", "is accused of ordering it": what nobody named vouches for. */
export const isSuspectedOf = ({ tokens, trees }: Syntax, at: number, up: number): boolean =>
  trees.rel(at) === 'advcl' &&
  trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'of') &&
  (trees.lemma[up] === 'suspect' ||
    (trees.lemma[up] === 'accuse' &&
      trees.child(up, 'obj') < 0 &&
      !trees
        .children(up, 'obl')
        .some((child) => trees.children(child, 'case').some((i) => tokens.lower(i) === 'by'))));

const HELD_TO = new Set(
  'say report believe think allege claim rumour rumor suspect presume understand'.split(' '),
);

/** "are said to have killed", "is believed to be held": what nobody named vouches for. */
export const isSaidTo = ({ trees }: Syntax, at: number, up: number): boolean =>
  trees.rel(at) === 'xcomp' &&
  HELD_TO.has(trees.lemma[up]!) &&
  trees.children(up, 'aux').some((aux) => trees.lemma[aux] === 'be') &&
  !trees.children(up, 'aux').some((aux) => trees.lemma[aux] === 'have') &&
  trees.child(up, 'obj') < 0;

/** How one reacts to what has happened, whether or not, and whenever, one does. */
export const DEPLORING = new Set(
  'condemn denounce deplore decry criticise criticize regret mourn'.split(' '),
);

/** What one does not recognise, forgive or forget has happened nevertheless. */
export const COUNTENANCING = new Set(
  'recognise recognize condone forgive forget legitimise legitimize'.split(' '),
);

const NEEDFUL = new Set(
  'important essential crucial vital imperative necessary critical urgent paramount desirable matter'.split(
    ' ',
  ),
);
const OBSERVING = new Set(
  'note recall remember recognise recognize say see stress emphasise emphasize understand mention know add point realise realize'.split(
    ' ',
  ),
);

/** "It is vital that all sides lay down their arms": what is wanted, unless it is told of in the past. */
export const isNeeded = ({ tokens, trees }: Syntax, at: number, up: number): boolean =>
  NEEDFUL.has(trees.lemma[up]!) &&
  /^(?:ccomp|csubj|xcomp|advcl)$/.test(trees.rel(at)) &&
  trees.upos(at) === 'VERB' &&
  !OBSERVING.has(trees.lemma[at]!) &&
  tokens.lower(at) === trees.lemma[at]!;

/** "What matters is that all groups lay down their arms": a clause that stands as the predicate of what is wanted. */
export const isWhatMatters = ({ tokens, trees }: Syntax, token: number): boolean =>
  trees.child(token, 'cop') >= 0 &&
  tokens.lower(token) === trees.lemma[token]! &&
  trees
    .children(token, 'nsubj')
    .some(
      (what) =>
        tokens.lower(what) === 'what' &&
        trees.children(what, 'acl').some((child) => NEEDFUL.has(trees.lemma[child]!)),
    );

/** "had the opportunity to meet the minister": who says that they had it tells that they took it. */
export const isChanceTaken = ({ tokens, trees }: Syntax, at: number, noun: number): boolean => {
  const verb = trees.head[noun]!;
  return (
    /^(?:acl|advcl|xcomp)$/.test(trees.rel(at)) &&
    /^(?:opportunity|chance|occasion|pleasure|honour|honor|privilege)$/.test(trees.lemma[noun]!) &&
    trees.rel(noun) === 'obj' &&
    tokens.lower(verb) === 'had' &&
    trees.child(verb, 'aux') < 0 &&
    trees.children(verb, 'advmod').every((one) => tokens.lower(one) !== 'never') &&
    trees.children(noun, 'det').every((one) => tokens.lower(one) !== 'no')
  );
};

/** "sent troops to seize the town": what somebody is sent for. */
export const isSentFor = ({ trees }: Syntax, token: number): boolean => {
  const verb = trees.head[token]!;
  return (
    trees.rel(token) === 'xcomp' &&
    SENDING.has(trees.lemma[verb]!) &&
    trees.children(verb, 'obj').some((child) => child > verb && child < token)
  );
};
const SENDING = new Set(
  'send deploy dispatch despatch mobilise mobilize move rush redeploy mass assemble gather recruit hire use'.split(
    ' ',
  ),
);

/** "Should the militia seize the town, …": a condition told by the order of its words. */
export const isShouldFirst = ({ trees, tokens }: Syntax, token: number): boolean => {
  if (trees.child(token, 'nsubj') < 0) return false;
  const [first] = trees.extent(token);
  const at = tokens.lower(first) === 'should' ? first : first - 1;
  return tokens.lower(at) === 'should' && (at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at]);
};

const MAKING = new Set(['force', 'compel', 'cause', 'oblige', 'prompt', 'drive', 'lead']);

/** "forced 300 families to flee", "were compelled last week to withdraw": the verb that tells that they did, wherever a parser hung the infinitive; -1. */
export function madeToBy({ trees }: Syntax, token: number): number {
  const above = trees.head[token]!;
  if (above < 0 || above > token) return -1;
  const isOfObject = trees.rel(token) === 'acl' && trees.rel(above) === 'obj';
  const verb = isOfObject ? trees.head[above]! : above;
  if (!isOfObject && !/^(?:advcl|xcomp)$/.test(trees.rel(token))) return -1;
  const isMade = MAKING.has(trees.lemma[verb]!) && trees.upos(verb) === 'VERB';
  const isOfWhom =
    trees.children(verb, 'obj').some((child) => child > verb && child < token) ||
    trees.children(verb, 'aux').some((aux) => trees.lemma[aux] === 'be');
  return isMade && isOfWhom ? verb : -1;
}

const PERCEIVING = new Set('see watch observe witness hear notice spot'.split(' '));

/** "saw 62 people leave": the verb of seeing, whose time is that of what is seen; -1. */
export function seenBy({ tokens, trees }: Syntax, token: number): number {
  const verb = trees.head[token]!;
  const isBare = tokens.lower(token) === trees.lemma[token] && trees.child(token, 'aux', 'mark', 'cop') < 0;
  const isSeen =
    verb >= 0 &&
    verb < token &&
    /^(?:ccomp|xcomp|acl)$/.test(trees.rel(token)) &&
    trees.upos(token) === 'VERB' &&
    isBare;
  return isSeen && PERCEIVING.has(trees.lemma[verb]!) ? verb : -1;
}

const HINTING = new Set('suggest insist'.split(' '));

/** "reports suggest that it has been put off", "insist that they have left": a verb of asking that tells what is so. */
export const isToldToBe = ({ tokens, trees }: Syntax, at: number, up: number): boolean =>
  HINTING.has(trees.lemma[up]!) &&
  trees.rel(at) === 'ccomp' &&
  (trees
    .children(at, 'aux', 'cop')
    .some((aux) => /^(?:has|have|had|was|were|is|are|will|did|does)$/.test(tokens.lower(aux))) ||
    (trees.upos(at) === 'VERB' && tokens.lower(at) !== trees.lemma[at]!));

const PERFORMED = new Set(
  'condemn denounce deplore congratulate thank welcome commend announce express reiterate reaffirm stress emphasise emphasize convey praise applaud salute mourn'.split(
    ' ',
  ),
);
const LEADING = new Set('let allow permit want like wish can must'.split(' '));

/** "Let me condemn the attack", "I would like to thank Doha", "I can announce": said and thereby done. */
export function isDoneBySaying({ tokens, trees }: Syntax, token: number): boolean {
  if (!PERFORMED.has(trees.lemma[token]!)) return false;
  const isSpeaker = (at: number): boolean =>
    trees.children(at, 'nsubj', 'obj').some((child) => /^(?:i|we|me|us)$/.test(tokens.lower(child)));
  const modals = trees.children(token, 'aux').map((aux) => tokens.lower(aux));
  if (modals.some((aux) => /^(?:can|must|may)$/.test(aux))) return isSpeaker(token);
  const verb = trees.head[token]!;
  return (
    verb >= 0 &&
    /^(?:xcomp|ccomp)$/.test(trees.rel(token)) &&
    LEADING.has(trees.lemma[verb]!) &&
    (isSpeaker(verb) || isSpeaker(token)) &&
    trees.children(verb, 'advmod').every((child) => !/^(?:not|n't|n’t|never)$/.test(tokens.lower(child)))
  );
}
