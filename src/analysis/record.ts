import { createHash } from 'node:crypto';
import { byPosition, lastStartingBy } from '../lib/index.js';
import {
  RECORD_VERSION,
  type Mention,
  type ReadoutRecord,
  type Statement,
  type Turn,
} from '../record/index.js';
import type { CodedStatement, Layers, TokenMention } from './layers.js';

/** SHA-256 of a document's text in UTF-8, in hexadecimal. */
export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Puts the layers together as a record of the contract: gives mentions and statements their ids in document order,
 * and lists the mentions of each actor. Fillers of statements that no mention stage found become mentions here.
 */
export function toRecord(layers: Layers): ReadoutRecord {
  const { source } = layers;
  const numbered = numberMentions(layers);
  const mentions = [...numbered.values()];
  const mentionsOf = idsByActor(mentions);
  return {
    record: RECORD_VERSION,
    id: source.id,
    document: {
      sha256: textHash(source.text),
      publisher: layers.publisher.name ?? source.publisher,
      title: source.title,
      language: source.language ?? 'en',
      published: layers.published,
    },
    blocks: layers.blocks.map((block) => ({ ...block, turn: turnAt(layers, block.start) })),
    turns: layers.turns.map((turn, i) => recordTurn(turn, layers.speakers[i] ?? null)),
    exchanges: [...layers.exchanges],
    sentences: layers.sentences.map(({ start, end }) => ({ start, end })),
    mentions,
    actors: layers.actors.map((actor) => ({
      ...actor,
      mentions: mentionsOf.get(actor.id) ?? [],
    })),
    attributions: layers.attributions.map(({ id, source: who, cue, content, within, kind }) => ({
      id,
      source: who,
      cue,
      content,
      within,
      kind,
    })),
    predicates: layers.predicates.map(({ start, end, factuality }) => ({ start, end, factuality })),
    statements: [...layers.statements]
      .sort((a, b) => byPosition(a, b) || byPosition(a.trigger, b.trigger))
      .map((statement, i) => recordStatement(statement, `s${i + 1}`, numbered)),
  };
}

const keyOf = ({ start, end, type }: TokenMention): string => `${start} ${end} ${type}`;

/** All mentions with their ids, by key, in document order. The first of two alike is kept. */
function numberMentions({ mentions, statements }: Layers): Map<string, Mention> {
  const unique = new Map<string, TokenMention>();
  for (const mention of [...mentions, ...statements.flatMap(fillersOf)]) {
    const key = keyOf(mention);
    if (!unique.has(key)) unique.set(key, mention);
  }
  const ordered = [...unique.values()].sort((a, b) => byPosition(a, b) || (a.type < b.type ? -1 : 1));
  return new Map(ordered.map((mention, i) => [keyOf(mention), recordMention(mention, `m${i + 1}`)]));
}

function idsByActor(mentions: readonly Mention[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, actor } of mentions) {
    if (actor === null) continue;
    const known = ids.get(actor);
    if (known) known.push(id);
    else ids.set(actor, [id]);
  }
  return ids;
}

function fillersOf({ roles, places, when, figures }: CodedStatement): TokenMention[] {
  return [...Object.values(roles).flat(), ...places, ...(when ? [when] : []), ...figures];
}

const recordMention = (
  { start, end, type, actor, place, time, figure, why }: TokenMention,
  id: string,
): Mention => ({
  id,
  start,
  end,
  type,
  actor,
  place,
  time,
  figure,
  why,
});

function recordTurn(
  { id, start, end, role, label, speaker }: Layers['turns'][number],
  actor: string | null,
): Turn {
  return { id, start, end, role, label, speaker: { name: speaker, actor } };
}

function recordStatement(
  statement: CodedStatement,
  id: string,
  numbered: ReadonlyMap<string, Mention>,
): Statement {
  const idsOf = (mentions: readonly TokenMention[]) => [
    ...new Set(mentions.map((mention) => numbered.get(keyOf(mention))!.id)),
  ];
  const { start, end, turn, chain, stance, kind, detail, detail2, trigger, codes, terms } = statement;
  return {
    id,
    start,
    end,
    turn,
    chain,
    stance,
    kind,
    detail,
    detail2,
    trigger,
    roles: Object.fromEntries(
      Object.entries(statement.roles).map(([role, fillers]) => [role, idsOf(fillers)]),
    ),
    places: idsOf(statement.places),
    when: statement.when ? numbered.get(keyOf(statement.when))!.id : null,
    figures: idsOf(statement.figures),
    codes,
    terms,
  };
}

function turnAt({ turns }: Layers, offset: number): number | null {
  const turn = turns[lastStartingBy(turns, offset)];
  return turn && offset < turn.end ? turn.id : null;
}
