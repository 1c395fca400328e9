import type { Layers, Name, NameType, Tokens, Trees } from '../../analysis/index.js';
import { Cast, type Profile } from './cast.js';
import { asIntroduced } from './introduced.js';
import type { Match } from './match.js';
import { dictionaryMatches } from './match.js';
import type { State } from './tables.js';
import { stateByPlace, stateProfile } from './profiles.js';

export type Needs = Pick<
  Layers,
  'source' | 'published' | 'sentences' | 'tokens' | 'trees' | 'turns' | 'names' | 'placings'
>;

/** What is known of a document while its names are resolved, one after the other. */
export interface Scene {
  readonly layers: Needs;
  readonly tokens: Tokens;
  readonly trees: Trees;
  readonly cast: Cast;
  readonly named: MatchIndex;
  readonly common: MatchIndex;
  /** Keys by folded name: variants the document itself has introduced (surnames, abbreviations, short forms). */
  readonly variants: Map<string, string>;
  /** Types of the names by the tokens that head them. */
  readonly typeOf: ReadonlyMap<number, NameType>;
  /** Places in the list of names by their first tokens, the last of those that begin there. */
  readonly nameAt: ReadonlyMap<number, number>;
  /** Places in the list of names by the tokens that head them. */
  readonly nameByHead: ReadonlyMap<number, number>;
  /** All names by the tokens that head them. */
  readonly namesByHead: ReadonlyMap<number, readonly Name[]>;
  /** How often each state is spoken of, by ISO code: by its names, its people, its bodies and the places in it. */
  readonly states: Map<string, number>;
  /** The state that publishes the document or, failing that, whose people answer in it; and which of the two it is. */
  home: State | undefined;
  homeIs: string;
  /** Whether armed forces or a ministry of defence publish it. */
  isOfForces: boolean;
  /** Whether a government, or a body of one, publishes it. */
  isOfGovernment: boolean;
  /** Whether an international body that works in one state publishes it. */
  isHosted: boolean;
  /** Whether a body of some state publishes it, which state is not known. */
  isOfSomeState: boolean;
  /** The time in which those who answer held their offices, where it is known: ISO dates. */
  tenure: { readonly from: string; readonly until: string } | null;
  /** The day the document speaks from, ISO date or null. */
  readonly day: string | null;
}

/** Matches in order, and for each token the index of the first match that ends after it. */
export interface MatchIndex {
  within(first: number, last: number): Match[];
}

export function indexMatches(matches: readonly Match[]): MatchIndex {
  return {
    within(first, last) {
      let low = 0;
      let high = matches.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (matches[middle]!.last <= first) low = middle + 1;
        else high = middle;
      }
      const found: Match[] = [];
      for (let i = low; i < matches.length && matches[i]!.first < last; i += 1)
        if (matches[i]!.first >= first && matches[i]!.last <= last) found.push(matches[i]!);
      return found;
    },
  };
}

export function openScene(layers: Needs): Scene {
  const { tokens, trees, source } = layers;
  const matches = asIntroduced(tokens, layers.names, dictionaryMatches(tokens, countriesOf(layers)));
  return {
    layers,
    tokens,
    trees,
    cast: new Cast(),
    named: indexMatches(matches.filter((match) => match.named)),
    common: indexMatches(matches.filter((match) => !match.named)),
    variants: new Map(),
    typeOf: new Map(layers.names.map(({ head, type }) => [head, type])),
    nameAt: new Map(layers.names.map(({ first }, i) => [first, i])),
    nameByHead: new Map(layers.names.map(({ head }, i) => [head, i])),
    namesByHead: byHead(layers.names),
    states: countStates(matches, layers),
    home: undefined,
    homeIs: 'the publisher’s state',
    isOfForces: false,
    isOfGovernment: false,
    isHosted: false,
    isOfSomeState: false,
    tenure: null,
    day: layers.published.value ?? source.published,
  };
}

function byHead(names: readonly Name[]): Map<number, Name[]> {
  const heads = new Map<number, Name[]>();
  for (const name of names) {
    const known = heads.get(name.head);
    if (known) known.push(name);
    else heads.set(name.head, [name]);
  }
  return heads;
}

/** Countries of the places of a text. */
const countriesOf = ({ placings }: Needs): Set<string> =>
  new Set(placings.flatMap(({ place }) => stateByPlace(place)?.iso3 ?? []));

function countStates(matches: readonly Match[], { names, placings }: Needs): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (iso3: string): void => void counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  const counted = new Set<number>();
  for (const match of matches) {
    const found = statesOf(match);
    found.forEach(add);
    if (found.length > 0) for (let i = match.first; i < match.last; i += 1) counted.add(i);
  }
  names.forEach(({ head }, i) => {
    const state = stateByPlace(placings[i]?.place ?? null);
    if (state && !counted.has(head)) add(state.iso3);
  });
  return counts;
}

/** The states that a match names, or else the one whose body it is, where it can be of one state only. */
function statesOf({ entries }: Match): string[] {
  const states = new Set(entries.flatMap(({ sense }) => (sense.is === 'state' ? [sense.state.iso3] : [])));
  if (states.size > 0) return [...states];
  const countries = new Set(entries.map(({ sense }) => (sense.is === 'body' ? sense.body.country : null)));
  const [only] = countries;
  return countries.size === 1 && only ? [only] : [];
}

/** What a name turned out to be: an actor's profile or key, and how we know. */
export interface Identity {
  readonly profile: Profile;
  readonly why: string;
}

export const words = (
  { tokens }: Pick<Scene, 'tokens'>,
  { first, last }: Pick<Name, 'first' | 'last'>,
): string => tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'that', 'its', 'their', 'our', 'his']);

/** The first token of a name behind its article or possessive. */
export const skipArticle = ({ tokens }: Scene, { first, last }: Pick<Name, 'first' | 'last'>): number =>
  last - first > 1 && ARTICLES.has(tokens.lower(first)) ? first + 1 : first;

export const asState = (state: State, why: string): Identity => ({ profile: stateProfile(state), why });
