/** What the address says is on the desk. */
export interface Route {
  readonly document: string | null;
  readonly statement: string | null;
  /** A place in the text, in UTF-16 code units: where a search found its words. */
  readonly offset: number | null;
}

export const NOWHERE: Route = { document: null, statement: null, offset: null };

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Reads "#/d/ID", "#/d/ID/s3" and "#/d/ID/@1200"; anything else leads nowhere. */
export function parseRoute(hash: string): Route {
  const [, mark, id, rest] = hash.split('/');
  if (!hash.startsWith('#/') || mark !== 'd' || id === undefined || id === '') return NOWHERE;
  const document = decode(id);
  if (document === null) return NOWHERE;
  const place = /^@(\d{1,9})$/.exec(rest ?? '');
  if (place !== null) return { document, statement: null, offset: Number(place[1]) };
  return { document, statement: rest === undefined || rest === '' ? null : decode(rest), offset: null };
}

export function formatRoute({ document, statement, offset }: Route): string {
  if (document === null) return '#/';
  const base = `#/d/${encodeURIComponent(document)}`;
  if (statement !== null) return `${base}/${encodeURIComponent(statement)}`;
  return offset === null ? base : `${base}/@${offset}`;
}
