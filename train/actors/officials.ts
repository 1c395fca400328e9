import type { Entry, Role } from './tabari.js';
import { spelt } from './spelling.js';

/** A row of officials.tsv. */
export interface Official {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly of: string;
  readonly sectors: readonly string[];
  readonly from: string;
  /** ISO date, or OPEN. */
  readonly until: string;
}

/** What others know of names already: none of it may become an official. */
export interface Known {
  /** Codes of the states of the tables. */
  readonly states: ReadonlySet<string>;
  /** Whether a name is somebody's, some body's or some place's already. */
  has(name: string, state: string): boolean;
}

/** In office when the dictionary was made, in January 2014; until when is not known. */
export const OPEN = '2014?';
const SINCE = '2011-01-01';
/** Longer in office than this, and nobody closed the entry. */
const EARLIEST = '1990-01-01';

/** Sectors of the roles that count; what else a code says of a ministry (AGR, EDU, DEV, ENV …) is no sector of ours. */
const OFFICES = ['GOV', 'MIL', 'LEG', 'JUD', 'OPP', 'REB', 'COP', 'SPY'];
const SECTORS = [...OFFICES, 'BUS', 'HLH', 'HRI', 'LAB', 'MED', 'REL'];

/** The people of a dictionary whose role in a state reaches into 2011 or later, by state and name. */
export function officialsOf(entries: readonly Entry[], known: Known): Official[] {
  const found = new Map<string, Official>();
  for (const entry of entries) {
    const official = officialOf(entry, known);
    const key = official && `${official.of} ${official.name.toLowerCase()}`;
    if (official && key && !found.has(key)) found.set(key, official);
  }
  return [...found.values()].sort((a, b) => order(a.of, b.of) || order(a.name, b.name));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function officialOf({ name, aliases, roles }: Entry, known: Known): Official | null {
  const held = roles.filter(isRecent);
  const of = held[0]?.code.slice(0, 3);
  const full = spelt(name);
  if (!of || !full || !known.states.has(of)) return null;
  const here = held.filter(({ code }) => code.startsWith(of));
  const last = here.reduce((a, b) => ((b.until ?? '9') >= (a.until ?? '9') ? b : a));
  const names = [...new Set([full, ...aliases.flatMap((alias) => spelt(alias) ?? [])])];
  if (names.some((each) => known.has(each, of))) return null;
  return {
    name: full,
    aliases: names.slice(1),
    of,
    sectors: sectorsOf(last.code),
    from: here.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    until: last.until ?? OPEN,
  };
}

const isRecent = ({ code, from, until }: Role): boolean =>
  from >= EARLIEST &&
  from <= '2014-12-31' &&
  (until === null || until >= SINCE) &&
  OFFICES.some((sector) => sectorsOf(code).includes(sector));

const sectorsOf = (code: string): string[] =>
  (code.slice(3).match(/.{3}/g) ?? []).filter((sector) => SECTORS.includes(sector));
