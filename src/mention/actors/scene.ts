import type { Layers, Name, NameType, Tokens, Trees } from '../../analysis/index.js';
import { Cast, type Profile } from './cast.js';
import type { Match } from './match.js';
import { dictionaryMatches } from './match.js';
import type { State } from './tables.js';
import { stateProfile } from './profiles.js';

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
  /** How often each state is named, by ISO code. */
  readonly states: ReadonlyMap<string, number>;
  /** The state that publishes the document, where the publisher is one or belongs to one. */
  home: State | undefined;
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
  const matches = dictionaryMatches(tokens);
  return {
    layers,
    tokens,
    trees,
    cast: new Cast(),
    named: indexMatches(matches.filter((match) => match.named)),
    common: indexMatches(matches.filter((match) => !match.named)),
    variants: new Map(),
    typeOf: new Map(layers.names.map(({ head, type }) => [head, type])),
    states: countStates(matches),
    home: undefined,
    day: layers.published.value ?? source.published,
  };
}

function countStates(matches: readonly Match[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entries } of matches)
    for (const { sense } of entries)
      if (sense.is === 'state') counts.set(sense.state.iso3, (counts.get(sense.state.iso3) ?? 0) + 1);
  return counts;
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

export const asState = (state: State, why: string): Identity => ({ profile: stateProfile(state), why });
