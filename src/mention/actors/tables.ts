import { lazy, readLines, sumOfAssets } from '../../lib/index.js';
import { ACTOR_KINDS, type Actor } from '../../record/index.js';

export type ActorKind = Actor['kind'];

/** A state with the words that stand for it. */
export interface State {
  readonly iso3: string;
  readonly iso2: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
}

/** A body with a name of its own: an armed group, a mission, a party, a newspaper. */
export interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly of: string | null;
  readonly from: string;
  readonly until: string;
}

/** A body that any state may have; `{adj}` of its name is the state's adjective. */
export interface Institution {
  readonly key: string;
  readonly name: string;
  readonly phrases: readonly string[];
  readonly kind: ActorKind;
  readonly sectors: readonly string[];
}

export interface Office {
  readonly key: string;
  readonly name: string;
  readonly phrases: readonly string[];
  readonly sectors: readonly string[];
  readonly institution: string;
}

/** Who held an office, of which state or body (ISO code or name), from when until when (ISO dates, may be empty). */
export interface Holder {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly of: string;
  /** Key of the office; empty where the source tells no more than the sectors. */
  readonly office: string;
  /** What the source says of the office; null where the office tells. */
  readonly sectors: readonly string[] | null;
  readonly from: string;
  readonly until: string;
}

/** A word for a group or a person without a name. */
export interface Role {
  readonly key: string;
  readonly phrases: readonly string[];
  readonly type: 'person' | 'organisation';
  readonly kind: ActorKind;
  readonly sectors: readonly string[];
}

export interface ActorTables {
  readonly states: readonly State[];
  readonly institutions: readonly Institution[];
  readonly offices: readonly Office[];
  readonly roles: readonly Role[];
  /** The lines of the large tables, of which a run needs a few: name, aliases and the rest in tab-separated cells. */
  readonly lines: {
    readonly bodies: readonly string[];
    readonly holders: readonly string[];
    /** Holders of an imported dictionary: names and sectors to know them by, never who holds an office on a day. */
    readonly officials: readonly string[];
  };
}

const NONE: readonly string[] = [];
const list = (cell = '', separator = ';'): readonly string[] => (cell === '' ? NONE : cell.split(separator));
const cellsOf = (line: string): string[] => line.split('\t');
const kindOf = (cell: string | undefined): ActorKind => ACTOR_KINDS.find((kind) => kind === cell) ?? 'other';

function stateOf(line: string): State {
  const [iso3 = '', iso2 = '', name = '', aliases, adjectives, people, capital, seats] = cellsOf(line);
  return {
    iso3,
    iso2,
    name,
    names: [name, ...list(aliases)],
    adjectives: list(adjectives),
    people: list(people),
    capitals: list(capital),
    seats: list(seats),
  };
}

/** The mark of an alias that others bear too: it holds only in a text that shows whom it speaks of. */
export const IN_CONTEXT = '?';
const bare = (alias: string): string => (alias.endsWith(IN_CONTEXT) ? alias.slice(0, -1) : alias);

/** The body of a line. */
export function bodyOf(line: string): Body {
  const [name = '', aliases, kind, country, sectors, of, from = '', until = ''] = cellsOf(line);
  return {
    name,
    aliases: list(aliases).map(bare),
    kind: kindOf(kind),
    country: country || null,
    sectors: list(sectors, ','),
    of: of || null,
    from,
    until,
  };
}

/** The holder of a line of people.tsv. */
export function holderOf(line: string): Holder {
  const [name = '', aliases, of = '', office = '', from = '', until = ''] = cellsOf(line);
  return { name, aliases: list(aliases), of, office, sectors: null, from, until };
}

/** The holder of a line of officials.tsv. */
export function officialOf(line: string): Holder {
  const [name = '', aliases, of = '', sectors, from = '', until = ''] = cellsOf(line);
  return { name, aliases: list(aliases), of, office: '', sectors: list(sectors, ','), from, until };
}

function institutionOf(line: string): Institution {
  const [key = '', name = '', phrases, kind, sectors] = cellsOf(line);
  return { key, name, phrases: list(phrases), kind: kindOf(kind), sectors: list(sectors, ',') };
}

function officeOf(line: string): Office {
  const [key = '', name = '', phrases, sectors, institution = ''] = cellsOf(line);
  return { key, name, phrases: list(phrases), sectors: list(sectors, ','), institution };
}

function roleOf(line: string): Role {
  const [key = '', phrases, type, kind, sectors] = cellsOf(line);
  return {
    key,
    phrases: list(phrases),
    type: type === 'person' ? 'person' : 'organisation',
    kind: kindOf(kind),
    sectors: list(sectors, ','),
  };
}

/** The two-letter code of a state by its three-letter one (ISO 3166-1), or null. */
export const iso2Of = (iso3: string): string | null => codes().get(iso3) ?? null;
const codes = lazy(() => new Map(actorTables().states.map(({ iso3, iso2 }) => [iso3, iso2])));

const BODY_TABLES = ['intergovernmental', 'armed-groups', 'bodies', 'media-and-ngos'];
const BODY_COLUMNS = 'name aliases kind country sectors of from until';
const fileOf = (name: string): string => `data/actors/${name}.tsv`;
const rows = (name: string, columns: string): string[] => readLines(fileOf(name), columns.split(' '));

/** Checksum of the tables with phrases as they are now: by it what was worked out from them before is known to hold. */
export const actorTablesSum = (): number =>
  sumOfAssets(
    ['states', 'institutions', 'offices', 'roles', ...BODY_TABLES, 'people', 'officials'].map(fileOf),
  );

/** The editable tables of data/actors, read at first use. Throws asset.missing. */
export const actorTables: () => ActorTables = lazy(() => ({
  states: rows('states', 'iso3 iso2 name aliases adjectives people capital seats').map(stateOf),
  institutions: rows('institutions', 'key name phrases kind sectors').map(institutionOf),
  offices: rows('offices', 'key name phrases sectors institution').map(officeOf),
  roles: rows('roles', 'key phrases type kind sectors').map(roleOf),
  lines: {
    bodies: BODY_TABLES.flatMap((name) => rows(name, BODY_COLUMNS)),
    holders: rows('people', 'name aliases of office from until'),
    officials: rows('officials', 'name aliases of sectors from until'),
  },
}));

/** All that held the offices of people.tsv, in the order of the table. */
export const actorHolders: () => readonly Holder[] = lazy(() => actorTables().lines.holders.map(holderOf));

const bodyLines = lazy(
  () => new Map(actorTables().lines.bodies.map((line) => [line.slice(0, line.indexOf('\t')), line])),
);

/** The body that the tables have under a name. */
export function bodyNamed(name: string): Body | undefined {
  const line = bodyLines().get(name);
  return line === undefined ? undefined : bodyOf(line);
}

/** All bodies of the tables. */
export const actorBodies = (): Body[] => [...bodyLines().values()].map(bodyOf);
