import type { TokenMention } from '../../analysis/index.js';
import { clauseOf, conjunctsOf, isPossessor, nounPhrase, outerClause, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const sentenceMentions = (scene: Scene, token: number, type: TokenMention['type']): TokenMention[] =>
  scene.mentionsWithin(scene.tokens.sentence[token] ?? -1).filter((mention) => mention.type === type);

/** The time of an event: said in its own phrase, else in its clause, else in a clause around it; null where none is said. */
export function timeOf(scene: Scene, trigger: number, anchor: number): TokenMention | null {
  const times = sentenceMentions(scene, trigger, 'time').filter(
    (one) =>
      one.time?.type !== 'SET' &&
      !isLastingBefore(scene, one, trigger) &&
      !isMeasured(scene, one) &&
      !isOfEvent(scene, one.head, trigger),
  );
  if (times.length === 0) return null;
  const own = times.filter(
    (one) =>
      scene.trees.isUnder(one.head, trigger) &&
      !isSaidWithin(scene, one.head, trigger) &&
      !isOfOther(scene, one, trigger) &&
      !isOfMaking(scene, one.head, trigger) &&
      !isReachOfOther(scene, one, trigger),
  );
  const direct = own.filter((one) => !isInRelative(scene, one.head, trigger));
  if (direct.length > 0) return nearest(direct, trigger);
  const beside = ofClauseAround(scene, times, trigger, anchor);
  return beside ?? (own.length > 0 ? nearest(own, trigger) : null);
}

/** The time said in the event's clause, else in a clause around it. */
function ofClauseAround(
  scene: Scene,
  times: readonly TokenMention[],
  trigger: number,
  anchor: number,
): TokenMention | null {
  let clause = clauseOf(scene, anchor);
  for (let steps = 0; clause >= 0 && steps < 6; steps += 1) {
    const isOwnClause = clause === clauseOf(scene, anchor);
    const here = times.filter(
      (one) =>
        clauseOf(scene, one.head) === clause &&
        !isInsideName(scene, one.head) &&
        (isOwnClause || !isSpan(one)),
    );
    if (here.length > 0) return nearest(here, trigger);
    const relation = scene.trees.rel(clause);
    if (relation === 'ccomp' || relation === 'parataxis' || isAtOtherTime(scene, clause)) return null;
    const outer = outerClause(scene, clause);
    if (relation === 'acl' && AFTERMATH.has(scene.lemma(outer))) return null;
    clause = outer;
  }
  return null;
}

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

/** "sentenced to 16 years", "declared a day of mourning": a length that a verb is done to, and no time at which it is done. */
const isMeasured = (scene: Scene, one: TokenMention): boolean =>
  isSpan(one) && (scene.trees.rel(one.head) === 'obj' || scene.tokens.lower(one.first - 1) === 'to');

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
    isOfText(scene, scene.trees.head[one.head]!) ||
    (isYear(one) && scene.trees.head[scene.trees.head[one.head]!] !== trigger));
/** "violated the truce signed in May": when a text was made is no time of what is done to it. */
function isOfMaking(scene: Scene, head: number, trigger: number): boolean {
  const { trees } = scene;
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'acl' && MAKING.has(scene.lemma(node)) && trees.head[node] !== trigger)
      return isOfText(scene, trees.head[node]!);
  return false;
}
const MAKING = words('sign announce reach broker agree conclude declare establish adopt negotiate mediate');

const isYear = ({ time }: TokenMention): boolean => /^\d{4}$/.test(time?.value ?? '');
const isOfText = (scene: Scene, noun: number): boolean =>
  sortsOf(scene, noun).has('instrument') || OCCASIONS.has(scene.lemma(noun));
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

/** Head tokens of the figures said of phrases and of what is joined to them: "over 100 families", "five tanks and ten guns". */
export function figuresAt(scene: Scene, nodes: readonly number[]): number[] {
  const all = new Set(nodes.flatMap((node) => conjunctsOf(scene, node)));
  return [...all].flatMap((node) => countsAt(scene, node));
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
  /^(?:km|m|cm|mm|mi|ft|kilomet|met(?:re|er)|mile|yard)/.test(figure?.unit ?? '');

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

/** Head tokens of the sums of money said in the clause, or under a word. */
export function moneyAt(scene: Scene, trigger: number, anchor: number): number[] {
  const sums = sentenceMentions(scene, trigger, 'money');
  const under = sums.filter(({ head }) => scene.trees.isUnder(head, trigger));
  if (under.length > 0) return under.map(({ head }) => head);
  const clause = clauseOf(scene, anchor);
  return sums.map(({ head }) => head).filter((head) => clauseOf(scene, head) === clause);
}
