import type { Range } from '../model/ranges.js';

/** What the address says is on the desk. */
export interface Route {
  readonly document: string | null;
  readonly statement: string | null;
  /** Words of the text, in UTF-16 code units: what a search found. */
  readonly words: Range | null;
}

export const NOWHERE: Route = { document: null, statement: null, words: null };

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Reads "#/d/ID", "#/d/ID/s3" and "#/d/ID/@1200-1209"; anything else leads nowhere. */
export function parseRoute(hash: string): Route {
  const [, mark, id, rest] = hash.split('/');
  if (!hash.startsWith('#/') || mark !== 'd' || id === undefined || id === '') return NOWHERE;
  const document = decode(id);
  if (document === null) return NOWHERE;
  const place = /^@(\d{1,9})-(\d{1,9})$/.exec(rest ?? '');
  if (place !== null)
    return { document, statement: null, words: { start: Number(place[1]), end: Number(place[2]) } };
  return { document, statement: rest === undefined || rest === '' ? null : decode(rest), words: null };
}

/** Writes the address that parseRoute reads. */
export function formatRoute({ document, statement, words }: Route): string {
  if (document === null) return '#/';
  const base = `#/d/${encodeURIComponent(document)}`;
  if (statement !== null) return `${base}/${encodeURIComponent(statement)}`;
  return words === null ? base : `${base}/@${words.start}-${words.end}`;
}
