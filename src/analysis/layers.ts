import type {
  Actor,
  Attribution,
  Block,
  Exchange,
  Figure,
  Mention,
  Place,
  Predicate,
  Published,
  Statement,
  Time,
  Turn,
} from '../record/index.js';
import type { Range } from '../lib/index.js';
import type { Sentence, Tokens } from './tokens.js';
import type { Trees } from './trees.js';

/** A document as it came in: its text, and what is known of it from outside. Null where nothing is known. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The date given with the document, ISO 8601. */
  readonly published: string | null;
  readonly language: string | null;
}

/** A block as its reader found it; `turn` is added when the record is put together. */
export type TextBlock = Omit<Block, 'turn'>;

/** A turn before its speaker is known as an actor. */
export interface SpokenTurn extends Omit<Turn, 'speaker'> {
  readonly speaker: string | null;
  /** Where the words of the turn begin, after its label. */
  readonly bodyStart: number;
}

/** A run of tokens [first, last) with its characters and the head token of its subtree. */
export interface Phrase extends Range {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

export type NameType = Exclude<Mention['type'], 'time' | 'quantity' | 'money'>;

/** A name or description of somebody, a place or a thing, found but not yet resolved. */
export interface Name extends Phrase {
  readonly type: NameType;
  /** Which finder vouches for it: the trained model, a dictionary, the gazetteer, a pattern. */
  readonly by: string;
}

export interface TimePhrase extends Phrase {
  readonly time: Time;
  readonly why: string | null;
}

export interface FigurePhrase extends Phrase {
  readonly type: 'quantity' | 'money';
  readonly figure: Figure;
}

/** Which place a name stands for, and why; null where the name is no place or the place is not known. */
export interface Placing {
  readonly place: Place | null;
  readonly why: string | null;
}

/** Which actor a name stands for, and why. */
export interface Naming {
  readonly actor: string | null;
  readonly why: string | null;
}

/** An actor while the analysis runs: its mentions are listed when the record is put together. */
export type KnownActor = Omit<Actor, 'mentions'>;

/**
 * A pronoun or description that stands for something named elsewhere ("they", "the group", "the city", "we"),
 * or a place said by its relation to another ("east of Palmyra"). It becomes a mention only when a statement uses it.
 */
export interface Reference extends Phrase {
  readonly type: Mention['type'];
  readonly actor: string | null;
  readonly place: Place | null;
  readonly why: string;
}

/** A mention of the record with its tokens; `id` is given when the record is put together. */
export interface TokenMention extends Phrase, Omit<Mention, 'id' | 'start' | 'end'> {}

/** How a predicate is presented: the raw material of a statement's stance. */
export interface Presented extends Predicate {
  readonly token: number;
  readonly polarity: 'affirmed' | 'denied';
  readonly certainty: 'certain' | 'probable' | 'possible' | 'uncommitted';
  readonly reality: Statement['stance']['reality'];
  readonly hedges: Statement['stance']['hedges'];
}

/** An attribution with the tokens its cue and source head, and who the source is. */
export interface Vouching extends Attribution {
  readonly how: Statement['chain'][number]['how'];
  /** The source's name as the chain shows it; null where the text leaves it unnamed ("reportedly"). */
  readonly name: string | null;
  readonly actor: string | null;
  /** Whether whoever speaks is the source itself ("we believe"): no link of its own in the chain. */
  readonly ofSpeaker: boolean;
}

/** A statement before ids are given: its parts are mentions by reference. */
export interface CodedStatement extends Omit<Statement, 'id' | 'roles' | 'places' | 'when' | 'figures'> {
  readonly roles: Readonly<Record<string, readonly TokenMention[]>>;
  readonly places: readonly TokenMention[];
  readonly when: TokenMention | null;
  readonly figures: readonly TokenMention[];
}

/** Every layer of the analysis, by name, in the order in which the stages give them. */
export interface Layers {
  readonly source: Source;
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly trees: Trees;
  readonly turns: readonly SpokenTurn[];
  readonly published: Published;
  readonly times: readonly TimePhrase[];
  readonly figures: readonly FigurePhrase[];
  readonly names: readonly Name[];
  /** Countries of the bodies that the text names, one for each mention, ISO 3166-1 alpha-2. */
  readonly bodyCountries: readonly string[];
  /** One entry a name. */
  readonly placings: readonly Placing[];
  readonly actors: readonly KnownActor[];
  /** One entry a name. */
  readonly namings: readonly Naming[];
  readonly references: readonly Reference[];
  /** Actor of each turn's speaker, one entry a turn, and of the publisher. */
  readonly speakers: readonly (string | null)[];
  readonly publisher: { readonly name: string | null; readonly actor: string | null };
  /** Names, times and figures together, in document order, overlaps settled. */
  readonly mentions: readonly TokenMention[];
  readonly exchanges: readonly Exchange[];
  readonly attributions: readonly Vouching[];
  readonly predicates: readonly Presented[];
  readonly statements: readonly CodedStatement[];
}

export type LayerName = keyof Layers;
