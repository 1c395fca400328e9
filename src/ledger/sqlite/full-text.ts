import { sql } from 'kysely';
import type { Migration } from 'kysely';
import type { Query, Term } from '../query.js';
import { HIT_END, HIT_START, type FullText, type Match } from '../store.js';
import type { Database } from '../tables.js';

/** FTS5 over title and text; English stems, diacritics passed over. Its rows are numbered as the documents are. */
export const fullTextMigration: Migration = {
  up: async (db) => {
    await sql`
      create virtual table document_text
      using fts5(title, text, tokenize = 'porter unicode61 remove_diacritics 2')
    `.execute(db);
  },
};

export const fullText: FullText = { put, search, count };

async function put(db: Database, seq: number, title: string, text: string): Promise<void> {
  await sql`delete from document_text where rowid = ${seq}`.execute(db);
  await sql`
    insert into document_text (rowid, title, text) values (${seq}, ${indexable(title)}, ${indexable(text)})
  `.execute(db);
}

/** SQLite ends a string at a NUL; our marks must stand for hits only. Lengths are kept, so offsets hold. */
const indexable = (text: string): string => text.replace(/[\u0000\ufdd0\ufdd1]/g, ' ');

async function search(db: Database, query: Query, limit: number): Promise<Match[]> {
  const { rows } = await sql<Match>`
    select documents.id as document, documents.title as title, documents.file as file,
      highlight(document_text, 1, ${HIT_START}, ${HIT_END}) as marked
    from document_text join documents on documents.seq = document_text.rowid
    where document_text match ${expression(query)} and documents.withdrawn = 0
    order by bm25(document_text, 4.0, 1.0), documents.seq desc
    limit ${limit}
  `.execute(db);
  return rows;
}

async function count(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from document_text`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The query in the syntax of FTS5; words hold letters, digits and marks only, so nothing of theirs is syntax. */
function expression({ terms }: Query): string {
  const wanted = terms.filter(({ excluded }) => !excluded).map(phrase);
  const unwanted = terms.filter(({ excluded }) => excluded).map((term) => ` NOT ${phrase(term)}`);
  return `(${wanted.join(' AND ')})${unwanted.join('')}`;
}

const phrase = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? '*' : ''}`;
