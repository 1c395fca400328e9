import { lazy, readTable } from '../../lib/index.js';
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
  readonly office: string;
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
  readonly bodies: readonly Body[];
  readonly institutions: readonly Institution[];
  readonly offices: readonly Office[];
  readonly holders: readonly Holder[];
  readonly roles: readonly Role[];
}

type Row = Record<string, string>;

const cell = (row: Row, column: string): string => row[column] ?? '';
const list = (row: Row, column: string, separator = ';'): string[] =>
  cell(row, column)
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
const kindOf = (row: Row): ActorKind => ACTOR_KINDS.find((kind) => kind === cell(row, 'kind')) ?? 'other';

const stateOf = (row: Row): State => ({
  iso3: cell(row, 'iso3'),
  iso2: cell(row, 'iso2'),
  name: cell(row, 'name'),
  names: [cell(row, 'name'), ...list(row, 'aliases')],
  adjectives: list(row, 'adjectives'),
  people: list(row, 'people'),
  capitals: list(row, 'capital'),
  seats: list(row, 'seats'),
});

const bodyOf = (row: Row): Body => ({
  name: cell(row, 'name'),
  aliases: list(row, 'aliases'),
  kind: kindOf(row),
  country: cell(row, 'country') || null,
  sectors: list(row, 'sectors', ','),
  of: cell(row, 'of') || null,
  from: cell(row, 'from'),
  until: cell(row, 'until'),
});

const institutionOf = (row: Row): Institution => ({
  key: cell(row, 'key'),
  name: cell(row, 'name'),
  phrases: list(row, 'phrases'),
  kind: kindOf(row),
  sectors: list(row, 'sectors', ','),
});

const officeOf = (row: Row): Office => ({
  key: cell(row, 'key'),
  name: cell(row, 'name'),
  phrases: list(row, 'phrases'),
  sectors: list(row, 'sectors', ','),
  institution: cell(row, 'institution'),
});

const holderOf = (row: Row): Holder => ({
  name: cell(row, 'name'),
  aliases: list(row, 'aliases'),
  of: cell(row, 'of'),
  office: cell(row, 'office'),
  from: cell(row, 'from'),
  until: cell(row, 'until'),
});

const roleOf = (row: Row): Role => ({
  key: cell(row, 'key'),
  phrases: list(row, 'phrases'),
  type: cell(row, 'type') === 'person' ? 'person' : 'organisation',
  kind: kindOf(row),
  sectors: list(row, 'sectors', ','),
});

/** The two-letter code of a state by its three-letter one (ISO 3166-1), or null. */
export const iso2Of = (iso3: string): string | null => codes().get(iso3) ?? null;
const codes = lazy(() => new Map(actorTables().states.map(({ iso3, iso2 }) => [iso3, iso2])));

const BODY_TABLES = ['intergovernmental', 'armed-groups', 'bodies', 'media-and-ngos'];
const table = (name: string): Row[] => readTable(`data/actors/${name}.tsv`);

/** The editable tables of data/actors, read at first use. Throws asset.missing. */
export const actorTables: () => ActorTables = lazy(() => ({
  states: table('states').map(stateOf),
  bodies: BODY_TABLES.flatMap((name) => table(name).map(bodyOf)),
  institutions: table('institutions').map(institutionOf),
  offices: table('offices').map(officeOf),
  holders: table('people').map(holderOf),
  roles: table('roles').map(roleOf),
}));
