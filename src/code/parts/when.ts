import type { TokenMention } from '../../analysis/index.js';
import { clauseOf, outerClause } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { sentenceMentions } from './sentence-mentions.js';
import {
  isAddedTo,
  isInRelative,
  isInsideName,
  isLastingBefore,
  isMeasured,
  isOffset,
  isOfEvent,
  isOfJoined,
  isOfMaking,
  isOfOther,
  isOfSequel,
  isOfTelling,
  isOfText,
  isReachOfOther,
  isSaidWithin,
  isSpan,
} from './times-of-others.js';

/** The time of an event: said in its own phrase, else in its clause, else in a clause around it; null where none is said. */
export function timeOf(scene: Scene, draft: Draft): TokenMention | null {
  const { kind, trigger, anchor } = draft;
  const said = sentenceMentions(scene, trigger, 'time');
  const times = said.filter(
    (one) =>
      one.time?.type !== 'SET' &&
      !isPartedBy(scene, one, said) &&
      !isLastingBefore(scene, one, trigger) &&
      !isMeasured(scene, one) &&
      !isOffset(scene, one) &&
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
  const beside = isOffice(scene, draft) ? null : ofClauseAround(scene, times, trigger, anchor);
  const added = own.filter((one) => kind === 'harm' || isAddedTo(scene, one.head, trigger));
  return beside ?? (added.length > 0 ? nearest(added, trigger) : null);
}

/** "Yesterday X, the head of Y, came under fire": an office is held before and after what is told of its holder. */
const isOffice = ({ trees }: Scene, { kind, detail, trigger }: Draft): boolean =>
  kind === 'alignment' && /^(?:leads|represents|member)$/.test(detail) && trees.upos(trigger) === 'NOUN';

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

/** "The men killed in X were found on Friday": what is done later to those whom something befell. */
const AFTERMATH = words(
  'find recover bury identify mourn arrive live stay shelter receive host reach name free release discover exhume return repatriate transfer',
);

const SEQUENCE: ReadonlySet<string> = new Set(['after', 'before', 'until', 'till', 'once']);

/** "… on Monday, days after the parties signed": the time of the outer clause is not that of the inner one. */
const isAtOtherTime = ({ trees, tokens }: Scene, clause: number): boolean =>
  trees.children(clause, 'mark', 'case').some((child) => SEQUENCE.has(tokens.lower(child)));

/** "the first five months of 2020": of the year only the months are meant. */
const isPartedBy = ({ tokens }: Scene, { first }: TokenMention, times: readonly TokenMention[]): boolean =>
  tokens.lower(first - 1) === 'of' &&
  times.some(({ last, time }) => last === first - 1 && time?.type === 'DURATION' && time.start !== null);

const distance = (mention: TokenMention, token: number): number => Math.abs(mention.head - token);
const isDated = ({ time }: TokenMention): boolean =>
  time !== null && (time.start !== null || time.end !== null);

function nearest(times: readonly TokenMention[], trigger: number): TokenMention {
  const dated = times.filter(isDated);
  return (dated.length > 0 ? dated : times).reduce((a, b) =>
    distance(b, trigger) < distance(a, trigger) ? b : a,
  );
}
