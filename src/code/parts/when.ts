import type { TokenMention } from '../../analysis/index.js';
import { clauseOf, isPossessor, outerClause, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { sentenceMentions } from './sentence-mentions.js';

/** The time of an event: said in its own phrase, else in its clause, else in a clause around it; null where none is said. */
export function timeOf(scene: Scene, { kind, trigger, anchor }: Draft): TokenMention | null {
  const times = sentenceMentions(scene, trigger, 'time').filter(
    (one) =>
      one.time?.type !== 'SET' &&
      !isLastingBefore(scene, one, trigger) &&
      !isMeasured(scene, one) &&
      !isOfEvent(scene, one.head, trigger) &&
      !isOfText(scene, one, trigger) &&
      !isOfTelling(scene, one, trigger),
  );
  if (times.length === 0) return null;
  const own = times.filter(
    (one) =>
      scene.trees.isUnder(one.head, trigger) &&
      !isSaidWithin(scene, one.head, trigger) &&
      !isOfOther(scene, one, trigger) &&
      !isOfMaking(scene, one.head, trigger) &&
      !isReachOfOther(scene, one, trigger) &&
      (kind === 'harm' || !isOfJoined(scene, one.head, trigger)) &&
      !isOfSequel(scene, one.head, trigger),
  );
  const direct = own.filter((one) => !isInRelative(scene, one.head, trigger));
  if (direct.length > 0) return nearest(direct, trigger);
  const beside = ofClauseAround(scene, times, trigger, anchor);
  const added = own.filter((one) => kind === 'harm' || isAddedTo(scene, one.head, trigger));
  return beside ?? (added.length > 0 ? nearest(added, trigger) : null);
}

/** The time said in the event's clause, else in a clause around it. */
function ofClauseAround(
  scene: Scene,
  times: readonly TokenMention[],
  trigger: number,
  anchor: number,
): TokenMention | null {
  const innermost = clauseOf(scene, anchor);
  let clause = innermost;
  let shared: (one: TokenMention) => boolean = () => true;
  for (let steps = 0; clause >= 0 && steps < 6; steps += 1) {
    const here = times.filter(
      (one) =>
        predicateOf(scene, one.head) === clause &&
        !isInsideName(scene, one.head) &&
        shared(one) &&
        (clause === innermost || !isSpan(one)),
    );
    if (here.length > 0) return nearest(here, trigger);
    const relation = scene.trees.rel(clause);
    if (relation === 'ccomp') return ofContent(scene, times, clause, trigger);
    if (relation === 'parataxis' || isAtOtherTime(scene, clause)) return null;
    const outer = outerClause(scene, clause);
    if (relation === 'acl' && AFTERMATH.has(scene.lemma(outer))) return null;
    if (relation === 'conj' || isBeside(scene, clause)) shared = isSharedBy(scene, outer, clause);
    clause = outer;
  }
  return null;
}

/**
 * "On Monday the army took X and it shelled Y", "met on Monday and signed": what a clause joined to another shares of its times. A time
 * that stands in the middle of the other clause, or in a phrase of it, is the other's alone.
 */
const isSharedBy =
  (scene: Scene, outer: number, clause: number) =>
  ({ first, head }: TokenMention): boolean =>
    isFronted(scene, first, outer) ||
    (scene.trees.head[head] === outer && scene.trees.child(clause, 'nsubj') < 0);

/** "…, while others are kept out": a clause set beside another. */
const isBeside = ({ trees, tokens }: Scene, clause: number): boolean =>
  trees
    .children(clause, 'mark')
    .some((mark) => /^(?:while|whereas|although|though)$/.test(tokens.lower(mark)));

/** Whether a token stands before the verb of a clause and before its subject. */
function isFronted({ trees }: Scene, token: number, clause: number): boolean {
  const subject = trees.child(clause, 'nsubj');
  return token < clause && (subject < 0 || subject > clause || token < subject);
}

/**
 * "On Monday the army shelled X, the ministry said", "said that on Monday the army shelled X": a time that a parser gave to the verb of
 * saying though it stands in front of what is said.
 */
function ofContent(
  scene: Scene,
  times: readonly TokenMention[],
  clause: number,
  trigger: number,
): TokenMention | null {
  const saying = scene.trees.head[clause]!;
  const that = scene.trees.children(clause, 'mark').find((mark) => scene.tokens.lower(mark) === 'that');
  const from = clause < saying ? -1 : (that ?? clause);
  const here = times.filter(
    ({ first, head }) => clauseOf(scene, head) === saying && first > from && first < clause,
  );
  return here.length > 0 ? nearest(here, trigger) : null;
}

/** The clause that a token stands in, where a complement that only completes its verb ("was left without", "forced to leave") is none. */
function predicateOf(scene: Scene, token: number): number {
  let clause = clauseOf(scene, token);
  while (scene.trees.rel(clause) === 'xcomp' && isCompleting(scene, clause)) {
    const outer = outerClause(scene, clause);
    if (outer < 0) break;
    clause = outer;
  }
  return clause;
}

const MAKING_DO = words(
  'force compel cause make help begin start continue manage see watch witness lead oblige',
);
const isCompleting = (scene: Scene, complement: number): boolean =>
  scene.trees.children(complement, 'mark').every((mark) => scene.tokens.lower(mark) !== 'to') ||
  MAKING_DO.has(scene.lemma(scene.trees.head[complement]!));

/** "the ceasefire holds, and a patrol took place on Monday", "plans to visit in May": a time of a clause joined to the event's. */
function isOfJoined({ trees }: Scene, head: number, trigger: number): boolean {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'conj' && trees.upos(node) === 'VERB' && trees.child(node, 'nsubj') >= 0)
      return true;
  return false;
}

/** "the talks, which were held on Monday": of a relative clause that says more of the event itself. */
const isAddedTo = ({ trees }: Scene, head: number, trigger: number): boolean => {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'acl') return trees.head[node] === trigger;
  return false;
};

/** "said on Monday that the army had left": when it was said. */
const isOfTelling = ({ tokens, trees }: Scene, { first, last }: TokenMention, trigger: number): boolean => {
  const verb = /^(?:on|in|at|late|early)$/.test(tokens.lower(first - 1)) ? first - 2 : first - 1;
  return trigger > last && tokens.lower(last) === 'that' && trees.upos(verb) === 'VERB';
};

/** "the truce holds, weeks after it began on 3 May", "fled while others stayed in May": a time of a clause with a subject of its own. */
function isOfSequel(scene: Scene, head: number, trigger: number): boolean {
  const { trees, tokens } = scene;
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1) {
    if (trees.rel(node) !== 'advcl' || trees.child(node, 'nsubj') < 0) continue;
    if (trees.children(node, 'mark', 'case').some((mark) => APART.test(tokens.lower(mark)))) return true;
  }
  return false;
}
const APART = /^(?:after|before|until|till|once|while|whereas|although|though)$/;

/** "talks, which had begun in February, were suspended": a time within what a relative clause adds. */
function isInRelative({ trees }: Scene, head: number, trigger: number): boolean {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'acl' && trees.child(node, 'nsubj') >= 0) return true;
  return false;
}

/** "Following Thursday's attack, the president recalled …": the day of another event. */
const isOfEvent = (scene: Scene, head: number, trigger: number): boolean =>
  scene.trees.rel(head) === 'nmod' &&
  isPossessor(scene, head) &&
  scene.trees.head[head] !== trigger &&
  !scene.trees.isUnder(trigger, scene.trees.head[head]!);

/** "The men killed in X were found on Friday": what is done later to those whom something befell. */
const AFTERMATH = words(
  'find recover bury identify mourn arrive live stay shelter receive host reach name free release discover exhume return repatriate transfer',
);

/** "sentenced to 16 years", "declared a day of mourning", "a two-hour meeting": a length, and no time at which it is done. */
const isMeasured = (scene: Scene, one: TokenMention): boolean =>
  isSpan(one) &&
  (isInsideName(scene, one.head) ||
    scene.trees.rel(one.head) === 'obj' ||
    scene.tokens.lower(one.first - 1) === 'to');

/** "denied that shots were fired on 2 April", "agreed on it, both announced in March": the time of another's clause. */
function isSaidWithin({ trees }: Scene, head: number, trigger: number): boolean {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (
      (trees.rel(node) === 'ccomp' || trees.rel(node) === 'parataxis') &&
      trees.upos(node) === 'VERB' &&
      trees.child(node, 'nsubj') >= 0
    )
      return true;
  return false;
}

/** "proposed a six-week truce", "breaching the 2018 accord": a time of something else. */
const isOfOther = (scene: Scene, one: TokenMention, trigger: number): boolean =>
  isInsideName(scene, one.head) &&
  scene.trees.head[one.head] !== trigger &&
  (isSpan(one) ||
    isText(scene, scene.trees.head[one.head]!) ||
    (isYear(one) && scene.trees.head[scene.trees.head[one.head]!] !== trigger));
/** "violated the truce signed in May": when a text was made is no time of what is done to it. */
function isOfMaking(scene: Scene, head: number, trigger: number): boolean {
  const { trees } = scene;
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'acl' && MAKING.has(scene.lemma(node)) && trees.head[node] !== trigger)
      return isText(scene, trees.head[node]!);
  return false;
}
const MAKING = words('sign announce reach broker agree conclude declare establish adopt negotiate mediate');

const isYear = ({ time }: TokenMention): boolean => /^\d{4}$/.test(time?.value ?? '');
const isText = (scene: Scene, noun: number): boolean =>
  sortsOf(scene, noun).has('instrument') || OCCASIONS.has(scene.lemma(noun));

/** "in violation of the memorandum of 17 September": the date of a text by which it is named is that of nothing else. */
function isOfText(scene: Scene, { head }: TokenMention, trigger: number): boolean {
  const noun = scene.trees.head[head] ?? -1;
  return (
    noun >= 0 &&
    noun !== trigger &&
    scene.trees.rel(head) === 'nmod' &&
    sortsOf(scene, noun).has('instrument')
  );
}
const OCCASIONS = words('election vote coup target deadline revolution uprising constitution census');

/** "took the town after 11 days of fighting": how long it went on before is no time of what followed. */
const isLastingBefore = (scene: Scene, one: TokenMention, trigger: number): boolean =>
  isSpan(one) && scene.tokens.lower(one.first - 1) === 'after' && !scene.trees.isUnder(trigger, one.head);

/** "…, bringing the toll since May to 90": how far back another clause reaches. */
const isReachOfOther = (scene: Scene, { first, head }: TokenMention, trigger: number): boolean =>
  /^(?:since|until|till)$/.test(scene.tokens.lower(first - 1)) &&
  clauseOf(scene, head) !== clauseOf(scene, trigger);

/** "for six months": how long the thing of one clause lasts dates nothing in another. */
const isSpan = ({ time }: TokenMention): boolean =>
  time?.type === 'DURATION' && time.start === null && time.end === null;

const SEQUENCE: ReadonlySet<string> = new Set(['after', 'before', 'until', 'till', 'once']);

/** "… on Monday, days after the parties signed": the time of the outer clause is not that of the inner one. */
const isAtOtherTime = ({ trees, tokens }: Scene, clause: number): boolean =>
  trees.children(clause, 'mark', 'case').some((child) => SEQUENCE.has(tokens.lower(child)));

/** "the May 4 memorandum": a time that belongs to a name, not to the event. */
function isInsideName(scene: Scene, head: number): boolean {
  const relation = scene.trees.rel(head);
  return relation === 'compound' || relation === 'amod' || relation === 'nummod';
}

const distance = (mention: TokenMention, token: number): number => Math.abs(mention.head - token);
const isDated = ({ time }: TokenMention): boolean =>
  time !== null && (time.start !== null || time.end !== null);

function nearest(times: readonly TokenMention[], trigger: number): TokenMention {
  const dated = times.filter(isDated);
  return (dated.length > 0 ? dated : times).reduce((a, b) =>
    distance(b, trigger) < distance(a, trigger) ? b : a,
  );
}
