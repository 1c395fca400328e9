import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Database, Tables } from './tables.js';
import type { ListedStatement, StatementFilter } from './types.js';

const DEFAULT_LIMIT = 500;

/** Statements over all documents that are not withdrawn, with their actors and places. */
export async function listStatements(db: Database, filter: StatementFilter): Promise<ListedStatement[]> {
  const rows = await db
    .selectFrom('statements')
    .innerJoin('documents', 'documents.id', 'statements.document')
    .selectAll('statements')
    .select(['documents.publisher', 'documents.published', 'documents.title'])
    .where((eb) => eb.and([eb('documents.withdrawn', '=', 0), ...conditions(eb, filter)]))
    // Those about no known time come last, on every database.
    .orderBy((eb) => eb.case().when('statements.since', 'is', null).then(1).else(0).end())
    .orderBy('statements.since')
    .orderBy('documents.seq')
    .orderBy('statements.start')
    .orderBy('statements.id')
    .limit(filter.limit ?? DEFAULT_LIMIT)
    .execute();
  const actors = await partsOf(db, 'statement_actors', rows);
  const places = await partsOf(db, 'statement_places', rows);
  return rows.map((row) => ({
    ...row,
    actors: (actors.get(keyOf(row)) ?? []).map(({ role, name }) => ({ role, name })),
    places: (places.get(keyOf(row)) ?? []).map(({ name, country, lat, lon }) => ({
      name,
      country,
      lat,
      lon,
    })),
  }));
}

type Builder = ExpressionBuilder<Tables, 'statements' | 'documents'>;

function conditions(eb: Builder, filter: StatementFilter): Expression<SqlBool>[] {
  const { kind, detail, actor, place, source, since, until } = filter;
  const found: Expression<SqlBool>[] = [];
  if (kind) found.push(eb('statements.kind', '=', kind));
  if (detail) found.push(eb('statements.detail', '=', detail));
  if (source) found.push(holds('statements.source', source));
  if (actor) found.push(eb.exists(withActor(eb, actor)));
  if (place) found.push(eb.exists(withPlace(eb, place)));
  // An end that is not known is open; a statement about no known time is about none that is asked for.
  if (since ?? until)
    found.push(eb.or([eb('statements.since', 'is not', null), eb('statements.until', 'is not', null)]));
  if (since) found.push(eb.or([eb('statements.until', 'is', null), eb('statements.until', '>=', since)]));
  if (until)
    found.push(eb.or([eb('statements.since', 'is', null), eb('statements.since', '<=', endOf(until))]));
  return found;
}

/** A day's end, so that times of that day come before it as text. */
const endOf = (day: string): string => `${day}~`;

const withActor = (eb: Builder, name: string) =>
  eb
    .selectFrom('statement_actors')
    .select('statement_actors.name')
    .whereRef('statement_actors.document', '=', 'statements.document')
    .whereRef('statement_actors.statement', '=', 'statements.id')
    .where(holds('statement_actors.name', name));

const withPlace = (eb: Builder, name: string) =>
  eb
    .selectFrom('statement_places')
    .select('statement_places.name')
    .whereRef('statement_places.document', '=', 'statements.document')
    .whereRef('statement_places.statement', '=', 'statements.id')
    .where((inner) =>
      inner.or([
        holds('statement_places.name', name),
        inner('statement_places.country', '=', name.toUpperCase()),
      ]),
    );

/** Whether a column holds a name anywhere within, whatever its capitals. */
function holds(column: string, name: string): Expression<SqlBool> {
  const pattern = `%${name.toLowerCase().replace(/[%_!]/g, '!$&')}%`;
  return sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '!'`;
}

const keyOf = ({ document, id }: { readonly document: string; readonly id: string }): string =>
  `${document} ${id}`;

const KEYS_AT_ONCE = 200;

/** The rows of a table of parts that belong to statements, by statement. */
async function partsOf<T extends 'statement_actors' | 'statement_places'>(
  db: Database,
  table: T,
  statements: readonly { readonly document: string; readonly id: string }[],
): Promise<Map<string, Tables[T][]>> {
  const wanted = new Set(statements.map(keyOf));
  const documents = [...new Set(statements.map(({ document }) => document))];
  const parts = new Map<string, Tables[T][]>();
  for (let at = 0; at < documents.length; at += KEYS_AT_ONCE) {
    const some = documents.slice(at, at + KEYS_AT_ONCE);
    const rows = await db
      .selectFrom(table as 'statement_actors')
      .selectAll()
      .where('document', 'in', some)
      .execute();
    for (const row of rows) {
      const key = keyOf({ document: row.document, id: row.statement });
      if (!wanted.has(key)) continue;
      const list = parts.get(key) ?? [];
      list.push(row as unknown as Tables[T]);
      parts.set(key, list);
    }
  }
  return parts;
}
