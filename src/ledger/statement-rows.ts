import type { Mention, ReadoutRecord, Statement } from '../record/index.js';
import type { Database, StatementActorTable, StatementPlaceTable, StatementTable } from './tables.js';

const ROWS_AT_ONCE = 500;

/** Puts the statements of a record into the index, in the place of those of an earlier one. */
export async function indexStatements(
  db: Database,
  document: string,
  text: string,
  record: ReadoutRecord,
): Promise<void> {
  for (const table of ['statement_actors', 'statement_places', 'statements'] as const)
    await db.deleteFrom(table).where('document', '=', document).execute();
  const mentions = new Map(record.mentions.map((mention) => [mention.id, mention]));
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const statementRows = record.statements.map((statement) =>
    statementRow(document, text, statement, mentions),
  );
  const actorRows = record.statements.flatMap(({ id, roles }) =>
    Object.entries(roles).flatMap(([role, fillers]) =>
      fillers.flatMap((filler): StatementActorTable[] => {
        const actor = actors.get(mentions.get(filler)?.actor ?? '');
        return actor ? [{ document, statement: id, role, name: actor.name, country: actor.country }] : [];
      }),
    ),
  );
  const placeRows = record.statements.flatMap(({ id, places }) =>
    places.flatMap((mention): StatementPlaceTable[] => {
      const place = mentions.get(mention)?.place;
      if (!place) return [];
      return [
        { document, statement: id, name: place.name, country: place.country, lat: place.lat, lon: place.lon },
      ];
    }),
  );
  for (const rows of chunks(statementRows)) await db.insertInto('statements').values(rows).execute();
  for (const rows of chunks(actorRows)) await db.insertInto('statement_actors').values(rows).execute();
  for (const rows of chunks(placeRows)) await db.insertInto('statement_places').values(rows).execute();
}

function statementRow(
  document: string,
  text: string,
  { id, start, end, kind, detail, stance, when, chain }: Statement,
  mentions: ReadonlyMap<string, Mention>,
): StatementTable {
  const time = when === null ? null : mentions.get(when)?.time;
  return {
    document,
    id,
    start,
    end,
    quote: text.slice(start, end).replaceAll('\u0000', ''),
    kind,
    detail,
    polarity: stance.polarity,
    certainty: stance.certainty,
    reality: stance.reality,
    factuality: stance.factuality,
    since: time?.start ?? null,
    until: time?.end ?? null,
    source: chain.at(-1)?.name ?? null,
  };
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}
