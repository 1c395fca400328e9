import type { CodedStatement, TokenMention } from '../analysis/index.js';
import { indexAt, type Range } from '../lib/index.js';
import { codesOf } from './codes/index.js';
import type { Draft } from './draft.js';
import { clauseOf, clauseRange, isAny, isVerb, nounRange } from './grammar/index.js';
import {
  fillersOf,
  isTelling,
  placesAround,
  placesAt,
  placesOfVerb,
  stanceOf,
  termsIn,
  timeOf,
  unique,
  unknownPlaces,
} from './parts/index.js';
import type { Scene } from './scene.js';

/** Kinds whose place is where they happen; of the others a place is kept only when their own clause says it. */
const SITUATED = new Set(['force', 'control', 'harm', 'people', 'service', 'meeting', 'alignment']);

/** A breach is an incident, and a signing a ceremony: they have places of their own. */
const isSituated = ({ kind, detail }: Draft): boolean =>
  SITUATED.has(kind) || (kind === 'agreement' && (detail === 'violated' || detail === 'signed'));

/** The statement that a draft becomes: mentions for its parts, its quote, chain, stance, codes and terms. */
export function statementOf(scene: Scene, draft: Draft): CodedStatement {
  const { kind, detail, trigger, anchor } = draft;
  const roles = Object.fromEntries(
    Object.entries(draft.roles)
      .map(([role, nodes]) => [role, fillersOf(scene, nodes, draft.single?.includes(role))])
      .filter(([, fillers]) => fillers!.length > 0),
  ) as Record<string, TokenMention[]>;
  const fillers = Object.values(roles).flat();
  const range = quoteOf(scene, draft);
  return {
    ...range,
    turn: turnAt(scene, range.start),
    chain: scene.chainAt(trigger),
    stance: stanceOf(scene, draft),
    kind,
    detail,
    detail2: draft.detail2 ?? null,
    trigger: scene.tokens.range(trigger, trigger + 1),
    roles,
    places: placesOf(scene, draft),
    when: timeOf(scene, trigger, anchor),
    figures: unique(draft.counts.flatMap((node) => figuresOf(scene, node))),
    codes: codesOf(scene, draft),
    terms: termsIn(scene, fillers),
  };
}

/** The clause of a verb; of a noun its phrase, or the clause of the verb that carries it. */
function quoteOf(scene: Scene, { trigger, anchor }: Draft): Range {
  if (isVerb(scene, trigger) || anchor !== trigger) return clauseRange(scene, clauseOf(scene, anchor));
  return scene.trees.child(trigger, 'cop') >= 0 ? clauseRange(scene, trigger) : nounRange(scene, trigger);
}

/** The places that a draft names, else those around it; "in her garden" and "in the area" tell too little. */
function placesOf(scene: Scene, draft: Draft): TokenMention[] {
  const { kind, places, trigger, anchor } = draft;
  const named = (places ?? []).flatMap((node) => placesAt(scene, node));
  // Beside a known place, a name that no gazetteer has still counts; "their homes" does not.
  const isNamed = ({ head }: TokenMention): boolean => scene.tokens.form(head) !== scene.tokens.lower(head);
  if (named.some(({ place }) => place !== null))
    return unique(named.filter((mention) => mention.place !== null || isNamed(mention)));
  const around = isSituated(draft)
    ? placesAround(scene, trigger, anchor).filter(
        (mention) => mention.place !== null || (named.length === 0 && isTelling(scene, mention)),
      )
    : kind === 'act'
      ? placesOfVerb(scene, anchor)
      : [];
  if (named.length > 0 && around.length === 0) return unique(named);
  if (around.length > 0) return around;
  const where = unique([...ofThings(scene, draft), ...(isSituated(draft) ? labelOf(scene, trigger) : [])]);
  return where.length > 0 ? where : unique((places ?? []).flatMap((node) => unknownPlaces(scene, node)));
}

/** "the power lines in Zaitseve were cut", "the Adre crossing remains open": the place within the name of a thing. */
function ofThings(scene: Scene, { kind, roles }: Draft): TokenMention[] {
  const things = [
    ...(roles['what'] ?? []),
    ...(kind === 'harm' || kind === 'force' ? [...(roles['who'] ?? []), ...(roles['to'] ?? [])] : []),
  ];
  return things
    .filter((node) => isAny(scene, [node], 'building', 'site', 'service', 'place'))
    .flatMap((node) => placesAt(scene, node))
    .filter(({ place }) => place !== null);
}

/** "Monywa Township: 23 people were detained": the place that an entry of a list begins with. */
function labelOf(scene: Scene, trigger: number): TokenMention[] {
  const sentence = scene.sentences[scene.tokens.sentence[trigger] ?? -1];
  if (!sentence) return [];
  for (let i = sentence.first; i < Math.min(sentence.first + 6, trigger); i += 1)
    if (scene.tokens.form(i) === ':') {
      const mention = scene.mentionAt(i - 1);
      return mention?.type === 'place' && mention.place ? [mention] : [];
    }
  return [];
}

/** The figures whose head a token is. */
const figuresOf = ({ tokens, mentionsWithin }: Scene, node: number): TokenMention[] =>
  mentionsWithin(tokens.sentence[node] ?? -1).filter(({ head, figure }) => head === node && figure !== null);

function turnAt({ turns }: Scene, offset: number): number | null {
  return turns[indexAt(turns, offset)]?.id ?? null;
}
