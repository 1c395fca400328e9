import type { NameType, Tokens, Trees } from '../../analysis/index.js';
import { iso2Of, type Match, type Sense } from '../actors/index.js';
import type { Finder, Found } from './settle.js';

const senseOf = (match: Match): Sense => match.entries[0]!.sense;

/** What the dictionary finds in a text. */
export interface KnownNames {
  readonly names: Found[];
  readonly descriptions: Found[];
  /** Countries of the states and the bodies it names, ISO 3166-1 alpha-2. */
  readonly countries: ReadonlySet<string>;
  /** Countries of the bodies it names, one for each mention. */
  readonly bodyCountries: readonly string[];
}

const countryOf = (sense: Sense): string | null => (sense.is === 'state' ? sense.state.iso2 : null);

/** Kinds of body whose name speaks of their country; a newspaper or an aid agency is read and works everywhere. */
const AT_HOME: ReadonlySet<string> = new Set(['government', 'military', 'armed-group', 'party']);

/** The country of a body, where the name means none of another country. */
function countryOfBody({ entries }: Match): string | null {
  const countries = new Set(
    entries.map(({ sense }) =>
      sense.is === 'body' && AT_HOME.has(sense.body.kind) ? sense.body.country : null,
    ),
  );
  const [country] = countries;
  return countries.size === 1 && country ? iso2Of(country) : null;
}

/** Type of a dictionary phrase that stands alone. */
function typeOfSense(sense: Sense): NameType {
  switch (sense.is) {
    case 'state':
      if (sense.by === 'people' || sense.by === 'seat') return 'organisation';
      return sense.by === 'adjective' ? 'nationality' : 'place';
    case 'person':
    case 'office':
      return 'person';
    case 'role':
      return sense.role.type;
    case 'body':
    case 'institution':
      return 'organisation';
  }
}

/**
 * What the dictionary's matches in a text are: names ("ISIS"), and descriptions made of its common phrases, alone ("rebels"), after a
 * nationality or a possessive ("Turkish troops", "Syria's army") or before "of" ("the government of Iraq").
 * Longer descriptions come first.
 */
export function dictionaryNames(tokens: Tokens, trees: Trees, matches: readonly Match[]): KnownNames {
  const named = matches.filter((match) => match.named);
  const common = matches.filter((match) => !match.named && isNominal(trees, match));
  const owners: Owners = {
    byFirst: new Map(named.map((match) => [match.first, match])),
    byLast: new Map(named.map((match) => [match.last, match])),
  };
  const owned = common.flatMap((match) => withOwner(tokens, trees, owners, match) ?? []);
  const bodyCountries = named.flatMap((match) => countryOfBody(match) ?? []);
  return {
    names: named.filter((match) => isPlainName(match, tokens)).map((match) => alone(match, 'dictionary')),
    descriptions: [...owned, ...common.map((match) => alone(match, 'description'))],
    countries: new Set([
      ...named.flatMap(({ entries }) => entries.flatMap(({ sense }) => countryOf(sense) ?? [])),
      ...bodyCountries,
    ]),
    bodyCountries,
  };
}

/** Short abbreviations ("IS", "WHO") and peoples are too often something else for the dictionary alone to name them. */
function isPlainName(match: Match, tokens: Tokens): boolean {
  const sense = senseOf(match);
  if (sense.is === 'state') return sense.by !== 'people';
  return match.last - match.first > 1 || tokens.end[match.first]! - tokens.start[match.first]! > 3;
}

/** Named matches by where they begin and end. */
interface Owners {
  readonly byFirst: ReadonlyMap<number, Match>;
  readonly byLast: ReadonlyMap<number, Match>;
}

const alone = (match: Match, by: Finder): Found => ({
  first: match.first,
  last: match.last,
  type: typeOfSense(senseOf(match)),
  by,
});

/** "forces" as a noun, not the verb of "forces them to leave". */
const isNominal = (trees: Trees, { last }: Match): boolean => {
  const tag = trees.upos(last - 1);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
};

/** The phrase with the state or body it belongs to, before it or after "of". */
function withOwner(tokens: Tokens, trees: Trees, { byFirst, byLast }: Owners, match: Match): Found | null {
  const type = typeOfSense(senseOf(match));
  for (let gap = 0; gap <= 3; gap += 1) {
    const owner = byLast.get(match.first - gap);
    if (owner && reaches(tokens, trees, owner.last, match.first))
      return { first: owner.first, last: match.last, type, by: 'description' };
  }
  if (tokens.lower(match.last) !== 'of') return null;
  const from = tokens.lower(match.last + 1) === 'the' ? match.last + 2 : match.last + 1;
  const owner = byFirst.get(from);
  return owner ? { first: match.first, last: owner.last, type, by: 'description' } : null;
}

/** Whether only a possessive mark or up to two modifiers stand between an owner and its phrase. */
function reaches(tokens: Tokens, trees: Trees, from: number, to: number): boolean {
  if (tokens.sentence[from] !== tokens.sentence[to]) return false;
  for (let i = from; i < to; i += 1) {
    const tag = trees.upos(i);
    const isModifier =
      tag === 'ADJ' ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tokens.lower(i) === "'s" ||
      tokens.form(i) === '-';
    if (!isModifier) return false;
  }
  return true;
}

/** Names that the tagger took for places and the dictionary has as bodies ("UNRWA shelters"), as bodies. */
export function bodiesKnown(found: readonly Found[], names: readonly Found[]): Found[] {
  const bodies = new Set(
    names.flatMap(({ first, last, type }) => (type === 'organisation' ? [`${first} ${last}`] : [])),
  );
  return found.map((name) =>
    name.type === 'place' && bodies.has(`${name.first} ${name.last}`)
      ? { ...name, type: 'organisation' }
      : name,
  );
}
