/** A role of an actor in a TABARI dictionary: its code, and from when until when it held (ISO dates). */
export interface Role {
  readonly code: string;
  readonly from: string;
  /** Null where it was still held when the dictionary was made. */
  readonly until: string | null;
}

/** An actor of a TABARI dictionary with the other ways its name is written, as the file has them: "ABU_MAZEN". */
export interface Entry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
}

/** The year of the dictionary: two digits up to it are of this century. */
const THIS_YEAR = 14;
const CODE = /^\[([A-Z]+)\s*([^\]]*)\]$/;

/**
 * Reads a TABARI .actor dictionary: a name, "+" before each other spelling, then one bracket a role, with its code and
 * "from-until", ">from" or "<until" as yymmdd or yyyymmdd. What follows "#" or ";" is a note. Roles without a date are left
 * out, for they may be of any time.
 */
export function readTabari(text: string): Entry[] {
  const entries: { name: string; aliases: string[]; roles: Role[] }[] = [];
  for (const line of text.split('\n')) {
    const words = line.replace(/[#;].*$/, '').trim();
    if (words === '') continue;
    const last = entries.at(-1);
    if (words.startsWith('[')) {
      const role = roleOf(words);
      if (role && last) last.roles.push(role);
    } else if (words.startsWith('+')) last?.aliases.push(words.slice(1).trim());
    else entries.push({ name: words.replace(/\s*\[.*$/, ''), aliases: [], roles: [] });
  }
  return entries;
}

function roleOf(words: string): Role | null {
  const [, code, dates = ''] = CODE.exec(words) ?? [];
  if (!code) return null;
  const since = /^>\s*(\d+)$/.exec(dates)?.[1];
  if (since) return { code, from: dateOf(since), until: null };
  const [, from, until] = /^(\d+)\s*-\s*(\d+)$/.exec(dates) ?? [];
  return from && until ? { code, from: dateOf(from), until: dateOf(until) } : null;
}

/** "110125" and "20110125" as "2011-01-25". */
export function dateOf(digits: string): string {
  const short = digits.length <= 6 ? digits.padStart(6, '0') : null;
  const century = short && Number(short.slice(0, 2)) > THIS_YEAR ? '19' : '20';
  const full = short ? century + short : digits;
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`;
}
