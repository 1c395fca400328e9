import type { Place } from '../../record/index.js';
import type { Profile } from './cast.js';
import type { Body, Holder, Institution, Office, Role, State } from './tables.js';
import { actorBodies, actorHolders, actorTables, bodyNamed } from './tables.js';
import { lazy } from '../../lib/index.js';

const stateIndex = lazy(() => new Map(actorTables().states.map((state) => [state.iso3, state])));

/** Armed forces and other bodies of a state, by its code and each of their names. */
const forcesIndex = lazy(
  () =>
    new Map(
      actorBodies().flatMap((body) =>
        body.country !== null && (body.kind === 'military' || body.kind === 'government')
          ? [body.name, ...body.aliases].map(
              (name) => [`${body.country} ${name.toLowerCase()}`, body] as const,
            )
          : [],
      ),
    ),
);

export const stateByCode = (iso3: string | null): State | undefined =>
  iso3 === null ? undefined : stateIndex().get(iso3);
const placeIndex = lazy(() => new Map(actorTables().states.map((state) => [state.iso2, state])));
/** The state that a place lies in, where it lies in one. */
export const stateByPlace = (place: Place | null): State | undefined =>
  place?.country ? placeIndex().get(place.country) : undefined;
export const institutionByKey = (key: string): Institution | undefined =>
  actorTables().institutions.find((institution) => institution.key === key);

export const stateProfile = (state: State): Profile => ({
  key: `state:${state.iso3}`,
  name: state.name,
  kind: 'state',
  country: state.iso3,
  sectors: ['GOV'],
  aliases: state.names.slice(1),
});

/** A body that the tables name; what it belongs to comes with it. */
export function bodyProfile(body: Body, depth = 0): Profile {
  const owner = depth < 4 && body.of ? bodyNamed(body.of) : undefined;
  const state = stateByCode(body.country);
  const isOfState = body.kind === 'government' || body.kind === 'military';
  return {
    key: `body:${body.name}`,
    name: body.name,
    kind: body.kind,
    country: body.country,
    sectors: body.sectors,
    aliases: body.aliases,
    of: owner ? bodyProfile(owner, depth + 1) : isOfState && state ? stateProfile(state) : null,
  };
}

/** The institution of a state: "Syrian Armed Forces". */
export function institutionProfile(institution: Institution, state: State): Profile {
  const adjective = state.adjectives[0] ?? state.name;
  // "FAMa" and "Malian troops" are one body, which the tables know by its name.
  const known = forcesIndex().get(
    `${state.iso3} ${institution.name.replace('{adj}', adjective).toLowerCase()}`,
  );
  if (known) return bodyProfile(known);
  return {
    key: `institution:${state.iso3}:${institution.key}`,
    name: institution.name.replace('{adj}', adjective),
    kind: institution.kind,
    country: state.iso3,
    sectors: institution.sectors,
    of: stateProfile(state),
  };
}

/** An institution or group whose state the text does not let us know. */
export const unplacedProfile = (institution: Institution, phrase: string): Profile => ({
  key: `institution::${institution.key}`,
  name: phrase,
  kind: institution.kind,
  sectors: institution.sectors,
});

export const roleProfile = (role: Role, phrase: string, state: State | undefined): Profile => ({
  key: `role:${state?.iso3 ?? ''}:${phrase.toLowerCase()}`,
  name: phrase,
  kind: role.kind,
  country: state?.iso3 ?? null,
  sectors: role.sectors,
});

/** Whom a holder serves: the institution of the office in a state, or the body itself. */
export function ownerOf(holder: Pick<Holder, 'of' | 'office'>): Profile | null {
  const body = bodyNamed(holder.of);
  if (body) return bodyProfile(body);
  const state = stateByCode(holder.of);
  if (!state) return null;
  const key = actorTables().offices.find((office) => office.key === holder.office)?.institution;
  const institution = key ? institutionByKey(key) : undefined;
  return institution ? institutionProfile(institution, state) : stateProfile(state);
}

export const personProfile = (holder: Holder): Profile => ({
  key: `person:${holder.name}`,
  name: holder.name,
  kind: 'person',
  country: stateByCode(holder.of)?.iso3 ?? bodyNamed(holder.of)?.country ?? null,
  sectors: holder.sectors ?? bodyNamed(holder.of)?.sectors ?? sectorsOfOffice(holder.office),
  aliases: holder.aliases,
  of: ownerOf(holder),
});

const sectorsOfOffice = (key: string): readonly string[] =>
  actorTables().offices.find((office) => office.key === key)?.sectors ?? [];

/** Whoever holds an office that the tables give no name for. */
export function officeProfile(office: Office, state: State): Profile {
  return {
    key: `office:${state.iso3}:${office.key}`,
    name: `${state.adjectives[0] ?? state.name} ${office.name}`,
    kind: 'person',
    country: state.iso3,
    sectors: office.sectors,
    of: ownerOf({ of: state.iso3, office: office.key }),
  };
}

/**
 * Who held an office of a state on a day (ISO date or null). Without a day, or for offices many hold at a time,
 * nobody is named.
 */
export const holderOn = (office: Office, of: string, day: string | null): Holder | undefined =>
  day === null ? undefined : holderThroughout(office, of, day, day);

/** Who held an office of a state from one day to another (ISO dates); nobody for offices many hold at a time. */
export const holderThroughout = (
  office: Office,
  of: string,
  from: string,
  until: string,
): Holder | undefined =>
  isShared(office)
    ? undefined
    : actorHolders().find(
        (holder) =>
          holder.office === office.key &&
          holder.of === of &&
          holder.from !== '' &&
          holder.from <= from &&
          (holder.until === '' || until <= holder.until),
      );

const SHARED = new Set([
  'deputy-foreign-minister',
  'deputy-prime-minister',
  'minister',
  'official',
  'commander',
  'leader',
  'ambassador',
  'envoy',
  'governor',
  'spokesperson',
]);

/** Whether many hold the office at a time, so that it names nobody by itself. */
export const isShared = ({ key }: Office): boolean => SHARED.has(key);

/** Of several rows about one person or namesakes, the one in office nearest to the day. */
export function rowOn(rows: readonly Holder[], day: string | null): Holder {
  const inOffice = rows.find(
    (row) => day !== null && row.from !== '' && row.from <= day && (row.until === '' || day <= row.until),
  );
  return inOffice ?? rows[0]!;
}
