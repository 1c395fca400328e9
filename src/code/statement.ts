import type { CodedStatement, TokenMention } from '../analysis/index.js';
import { indexAt, type Range } from '../lib/index.js';
import type { Stance } from '../record/index.js';
import { codesOf } from './codes/index.js';
import type { Draft } from './draft.js';
import { clauseOf, clauseRange, isVerb, nounRange } from './grammar/index.js';
import {
  byName,
  figuresAt,
  fillersOf,
  servedAt,
  placesOf,
  stanceOf,
  termsIn,
  timeOf,
  unique,
  withWholes,
} from './parts/index.js';
import type { Scene } from './scene.js';

/** The statement that a draft becomes: mentions for its parts, its quote, chain, stance, codes and terms. */
export function statementOf(scene: Scene, draft: Draft): CodedStatement {
  const { kind, detail, trigger } = draft;
  const roles = Object.fromEntries(
    Object.entries(draft.roles)
      .map(([role, nodes]) => [
        role,
        fillersOf(scene, nodes, draft.single?.includes(role), draft.anchor).map((one) => byName(scene, one)),
      ])
      .filter(([, fillers]) => fillers!.length > 0),
  ) as Record<string, TokenMention[]>;
  const fillers = Object.values(roles).flat();
  const range = quoteOf(scene, draft);
  const stance = stanceOf(scene, draft);
  return {
    ...range,
    turn: turnAt(scene, range.start),
    chain: scene.chainAt(trigger),
    stance,
    kind,
    detail,
    detail2: draft.detail2 ?? null,
    trigger: scene.tokens.range(trigger, trigger + 1),
    roles,
    places: unique(placesOf(scene, draft).map((one) => byName(scene, one))),
    when: fitting(timeOf(scene, draft), stance),
    figures: unique(withWholes(scene, countsOf(scene, draft)).flatMap((node) => figuresOf(scene, node))),
    codes: codesOf(scene, draft),
    terms: termsIn(scene, fillers),
  };
}

/** "agreed on it in view of the future": a time to come dates nothing that has come about. */
const fitting = (when: TokenMention | null, { reality }: Stance): TokenMention | null =>
  when?.time?.value === 'FUTURE_REF' && (reality === 'happened' || reality === 'ongoing') ? null : when;

/** The clause of a verb; of a noun its phrase, or the clause of the verb that carries it. */
function quoteOf(scene: Scene, { trigger, anchor }: Draft): Range {
  if (isVerb(scene, trigger) || anchor !== trigger) return clauseRange(scene, clauseOf(scene, anchor));
  return scene.trees.child(trigger, 'cop') >= 0 ? clauseRange(scene, trigger) : nounRange(scene, trigger);
}

/** How many are said: what the rule found, else the numbers of those named in the clause itself as doing it or done to. */
function countsOf(scene: Scene, { kind, detail, counts, roles, trigger, anchor }: Draft): readonly number[] {
  // Blame is told of what happened, whose numbers are not its own.
  if ((counts.length > 0 && kind !== 'force') || (kind === 'act' && detail === 'accuse')) return counts;
  const named = Object.entries(roles)
    .filter(([role]) => (kind === 'harm' ? role !== 'by' : counts.length === 0 || role === 'by'))
    .flatMap(([, nodes]) => nodes)
    .filter((node) => scene.trees.isUnder(node, anchor));
  // "16 aircraft fired 22 munitions": those who do it count beside what they use.
  const counted = [...counts, ...figuresAt(scene, named)];
  if (counted.length > 0) return counted;
  if (kind === 'service') return servedAt(scene, anchor);
  // "Clashes left ten dead": what a noun of force is carried by counts something else.
  const isHandled =
    kind === 'force'
      ? trigger === anchor
      : kind === 'act' && (HANDLING.has(detail) || isPassedOn(scene, anchor));
  return isHandled ? figuresAt(scene, doneTo(scene, anchor)) : [];
}

/** Acts of which the goods or people that are handled count: "handed out 500 packages", "released 46 men". */
const HANDLING: ReadonlySet<string> = new Set(['aid', 'retreat', 'concede', 'mobilize']);

/** "handed over 31 suspects", "exchanged 50 prisoners", whatever the act comes to */
const isPassedOn = ({ trees, lemma }: Scene, verb: number): boolean =>
  trees.upos(verb) === 'VERB' && PASSING.has(lemma(verb));
const PASSING: ReadonlySet<string> = new Set(
  'hand transfer exchange swap release free return deliver extradite repatriate'.split(' '),
);

/** What a verb is done to: "fired 14 shells", "46 men were released". */
const doneTo = ({ trees }: Scene, verb: number): number[] =>
  trees
    .children(verb, 'obj', 'nsubj')
    .filter((node) => trees.rel(node) === 'obj' || trees.passive[node] === 1);

/** The figures whose head a token is. */
const figuresOf = ({ tokens, mentionsWithin }: Scene, node: number): TokenMention[] =>
  mentionsWithin(tokens.sentence[node] ?? -1).filter(({ head, figure }) => head === node && figure !== null);

function turnAt({ turns }: Scene, offset: number): number | null {
  return turns[indexAt(turns, offset)]?.id ?? null;
}
