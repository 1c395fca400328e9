import {
  chainReader,
  type KnownActor,
  type Layers,
  type Presented,
  type Reference,
  type TokenMention,
} from '../analysis/index.js';
import { indexAt } from '../lib/index.js';
import type { Link } from '../record/index.js';
import { formsOf, TRIGGER_VERBS } from './lexicon/index.js';

/** The layers that coding reads. */
export type CodingLayers = Pick<
  Layers,
  | 'source'
  | 'blocks'
  | 'sentences'
  | 'tokens'
  | 'trees'
  | 'turns'
  | 'actors'
  | 'references'
  | 'mentions'
  | 'speakers'
  | 'publisher'
  | 'attributions'
  | 'predicates'
>;

/** The layers with the look-ups that every rule needs: what stands at a token, and who vouches for it. */
export interface Scene extends CodingLayers {
  /** The mention that covers a token. */
  readonly mentionAt: (token: number) => TokenMention | undefined;
  /** The reference ("they", "the city") that covers a token; the narrowest where several do. */
  readonly referenceAt: (token: number) => Reference | undefined;
  /** The actor that the mention or reference at a token stands for, by its id; null where none is known. */
  readonly actorAt: (token: number) => string | null;
  /** What is known of an actor, by its id. */
  readonly actorOf: (id: string | null) => KnownActor | undefined;
  /** The mentions that lie within a sentence, by its index, in document order. */
  readonly mentionsWithin: (sentence: number) => readonly TokenMention[];
  /** The reference to a known place that begins at a token. */
  readonly placeFrom: (token: number) => Reference | undefined;
  readonly presentedAt: (token: number) => Presented | undefined;
  readonly chainAt: (token: number) => Link[];
  /** The lemma of a token in lower case, or '' out of range. */
  readonly lemma: (token: number) => string;
  /** What is made of a token, made once: rules of many kinds ask the same of the same word. */
  readonly once: <T>(what: string, token: number, make: () => T) => T;
  /** Whether the token stands in a heading or in the furniture of a page. */
  readonly isHeading: (token: number) => boolean;
}

const VERB_FORMS = formsOf(TRIGGER_VERBS);

/** Whether a name at a token stands within a longer description: "X" in "a representative of X". */
export const isWithin = (outer: TokenMention | undefined, name: Reference, token: number): boolean =>
  outer !== undefined && outer.head !== token && name.last - name.first < outer.last - outer.first;

/** Makes the look-ups once for a document. */
export function sceneOf(layers: CodingLayers): Scene {
  const { tokens, mentions, references, blocks } = layers;
  const covering = coverage(mentions, tokens.length);
  const referring = coverage(references, tokens.length);
  const presented = new Map(layers.predicates.map((predicate) => [predicate.token, predicate]));
  const actors = new Map<string | null, KnownActor>(layers.actors.map((actor) => [actor.id, actor]));
  const within = bySentence(layers);
  // Every rule asks for it at every token.
  const lemmas = new Array<string | undefined>(tokens.length).fill(undefined);
  const made = new Map<string, Map<number, unknown>>();
  const places = new Map(
    references
      .flatMap((one) => (one.type === 'place' && one.place ? [[one.first, one] as const] : []))
      .reverse(),
  );
  return {
    ...layers,
    mentionAt: (token) => mentions[covering[token] ?? -1],
    referenceAt: (token) => references[referring[token] ?? -1],
    actorAt: (token) => {
      const mention = mentions[covering[token] ?? -1];
      const reference = references[referring[token] ?? -1];
      return mention?.actor ?? reference?.actor ?? null;
    },
    actorOf: (id) => actors.get(id),
    mentionsWithin: (sentence) => within.get(sentence) ?? [],
    placeFrom: (token) => places.get(token),
    presentedAt: (token) => presented.get(token),
    chainAt: chainReader(layers),
    lemma: (token) => (token < 0 || token >= lemmas.length ? '' : (lemmas[token] ??= lemmaAt(layers, token))),
    once: <T>(what: string, token: number, make: () => T): T => {
      let known = made.get(what);
      if (!known) made.set(what, (known = new Map<number, unknown>()));
      if (!known.has(token)) known.set(token, make());
      return known.get(token) as T;
    },
    isHeading: (token) => {
      const kind = blocks[indexAt(blocks, tokens.start[token] ?? 0)]?.kind;
      return kind === 'heading' || kind === 'boilerplate';
    },
  };
}

const lemmaAt = ({ tokens, trees }: CodingLayers, token: number): string =>
  (isCeaseFire(tokens, token) ? 'ceasefire' : undefined) ??
  (trees.upos(token) === 'VERB' ? VERB_FORMS.get(tokens.lower(token)) : undefined) ??
  // The treebanks leave goods in the plural, and a lemmatiser cuts "doses" too far.
  (trees.upos(token) === 'NOUN' ? GOODS.get(tokens.lower(token)) : undefined) ??
  (trees.lemma[token] ?? '').toLowerCase();

const GOODS: ReadonlyMap<string, string> = new Map([
  ['supplies', 'supply'],
  ['doses', 'dose'],
]);

/** "a cease-fire", three tokens as the treebanks have it: the "fire" of it is the truce. */
const isCeaseFire = (tokens: CodingLayers['tokens'], token: number): boolean =>
  /^fires?$/.test(tokens.lower(token)) &&
  tokens.lower(token - 2) === 'cease' &&
  tokens.lower(token - 1) === '-';

/** The mentions that lie within one sentence, by the sentence's index. */
function bySentence({ mentions, sentences, tokens }: CodingLayers): ReadonlyMap<number, TokenMention[]> {
  const found = new Map<number, TokenMention[]>();
  for (const mention of mentions) {
    const index = tokens.sentence[mention.first] ?? -1;
    if (mention.last > (sentences[index]?.last ?? -1)) continue;
    const known = found.get(index);
    if (known) known.push(mention);
    else found.set(index, [mention]);
  }
  return found;
}

/** For each token the index of the shortest phrase that covers it, or -1. */
function coverage(phrases: readonly { first: number; last: number }[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  const widest = phrases
    .map((phrase, i) => ({ ...phrase, i }))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.i - b.i);
  for (const { first, last, i } of widest) index.fill(i, first, last);
  return index;
}
