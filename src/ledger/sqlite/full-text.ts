import { sql, type Migration, type RawBuilder } from 'kysely';
import { cutPassages } from '../passages.js';
import type { Query, Term } from '../query.js';
import { HIT_END, HIT_START, type FullText, type Match } from '../store.js';
import type { Database } from '../tables.js';

/**
 * FTS5 over passages, English stems, diacritics passed over. Marking the hits of a whole text would take time that grows
 * with the square of their number. The title is passage 0 of its document, the text those from 1 on.
 */
export const fullTextMigration: Migration = {
  up: async (db) => {
    await sql`
      create virtual table passages using fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')
    `.execute(db);
    await sql`create table passage_starts (id integer primary key, start integer not null)`.execute(db);
  },
};

export const fullText: FullText = { put, search, count };

/** Passages a document may have: its number times this, plus theirs, is a row's number. */
const ROOM = 100_000;
/** Written into the statement: a number that is bound counts as a fraction, and so would what it divides. */
const room = sql.lit(ROOM);
const ROWS_AT_ONCE = 100;
/** A title says more of what a document is about than a passage of it. */
const TITLE_WEIGHT = 2;

async function put(db: Database, seq: number, title: string, text: string): Promise<void> {
  const last = seq * ROOM + ROOM - 1;
  await sql`delete from passages where rowid between ${seq * ROOM} and ${last}`.execute(db);
  await sql`delete from passage_starts where id between ${seq * ROOM} and ${last}`.execute(db);
  const rows = [
    { start: 0, words: title },
    ...cutPassages(text).map(({ start, end }) => ({ start, words: text.slice(start, end) })),
  ].map((row, i) => ({ ...row, id: seq * ROOM + i }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    const words = some.map((row) => sql`(${row.id}, ${indexable(row.words)})`);
    const starts = some.map((row) => sql`(${row.id}, ${row.start})`);
    await sql`insert into passages (rowid, text) values ${sql.join(words)}`.execute(db);
    await sql`insert into passage_starts (id, start) values ${sql.join(starts)}`.execute(db);
  }
}

/** SQLite ends a string at a NUL; our marks must stand for hits only. Lengths are kept, so offsets hold. */
const indexable = (text: string): string => text.replace(/[\u0000\ufdd0\ufdd1]/g, ' ');

async function search(db: Database, query: Query, limit: number): Promise<Match[]> {
  const any = query.terms
    .filter(({ excluded }) => !excluded)
    .map(phrase)
    .join(' OR ');
  const best = await sql<{ passage: number }>`
    with scores as materialized (
      select rowid / ${room} as seq, rowid as passage, bm25(passages) as score
      from passages where passages match ${any}
    ), ranked as (
      select seq, passage,
        row_number() over (partition by seq order by passage % ${room} = 0, score, passage) as place,
        min(case when passage % ${room} = 0 then ${sql.lit(TITLE_WEIGHT)} * score else score end)
          over (partition by seq) as best
      from scores where seq in (${documentsOf(query)})
    )
    select passage from ranked join documents using (seq)
    where place = 1 and documents.withdrawn = 0
    order by best, seq desc limit ${limit}
  `.execute(db);
  const matches: Match[] = [];
  for (const { passage } of best.rows) matches.push(await matchAt(db, passage, any));
  return matches;
}

/** The documents that hold all terms, each anywhere, and none of the excluded ones. */
function documentsOf({ terms }: Query): RawBuilder<unknown> {
  const ordered = [...terms].sort((a, b) => Number(a.excluded) - Number(b.excluded));
  const sets = ordered.map((term, i) => {
    const set = sql`select rowid / ${room} from passages where passages match ${phrase(term)}`;
    if (i === 0) return set;
    return term.excluded ? sql`except ${set}` : sql`intersect ${set}`;
  });
  return sql.join(sets, sql` `);
}

/** A document with its best passage; where only the title answers, with the opening of the text. */
async function matchAt(db: Database, passage: number, any: string): Promise<Match> {
  const isTitle = passage % ROOM === 0;
  const marked = isTitle
    ? sql`select text from passages where rowid = ${passage + 1}`
    : sql`select highlight(passages, 0, ${HIT_START}, ${HIT_END}) from passages
        where passages match ${any} and rowid = ${passage}`;
  const { rows } = await sql<Match>`
    select id as document, title, file, (${marked}) as marked,
      (select start from passage_starts where passage_starts.id = ${isTitle ? passage + 1 : passage}) as start
    from documents where seq = ${Math.floor(passage / ROOM)}
  `.execute(db);
  const [match] = rows;
  return { ...match!, marked: match!.marked ?? '', start: match!.start ?? 0 };
}

async function count(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from passage_starts where id % ${room} = 0
  `.execute(db);
  return rows[0]?.count ?? 0;
}

/** A term in the syntax of FTS5; words hold letters, digits and marks only, so nothing of theirs is syntax. */
const phrase = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? '*' : ''}`;
