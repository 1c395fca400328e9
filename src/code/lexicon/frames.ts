import { wordSet as words } from '../../lib/index.js';

/**
 * Where a filler stands around its trigger. `agent` and `patient` are deep: voice, control, relative clauses, light verbs and
 * nominalisations are undone. `of`, `from`, `against` … are the words' prepositional phrases. `bearer` is whom a noun
 * describes ("X, a member of Y"; "X is a member of Y"), `owner` whose the patient is ("the movement of Y").
 */
export type Slot = string;

/** How a trigger's surroundings fill a statement. Each list of slots is tried in order; the first that is filled counts. */
export interface Frame<Detail extends string = string> {
  readonly detail: Detail;
  readonly roles: Readonly<Record<string, readonly Slot[]>>;
  /** Slots that name the place itself; other places come from the clause. */
  readonly place?: readonly Slot[];
  /** How far it is tested what stands in the slots. */
  readonly test?: string;
}

/** One way in which a trigger is said. */
export interface Pattern {
  readonly lemma: string;
  /** "+out": a particle of the verb. */
  readonly particle: string | null;
  /** "=arm|weapon": lemmas of the object of the verb. */
  readonly object: ReadonlySet<string> | null;
  /** "under:fire|attack": a prepositional phrase of the verb; no lemmas: any. */
  readonly phrase: { readonly preposition: string; readonly nouns: ReadonlySet<string> | null } | null;
  /** "@take|gain": lemmas of the verb that a noun depends on. */
  readonly governor: ReadonlySet<string> | null;
  /** "~air|drone": lemmas of a modifier of a noun. */
  readonly modifier: ReadonlySet<string> | null;
}

export interface Entry<F> {
  readonly pattern: Pattern;
  readonly frame: F;
}

/** Triggers by lemma; of one lemma the more specific pattern comes first. */
export type Lexicon<F> = ReadonlyMap<string, readonly Entry<F>[]>;

/**
 * Compiles rows of patterns and frames. A row's patterns are separated by commas: "seize, take +over, lift|ease =sanction|embargo, come under:fire|attack".
 */
export function lexicon<F>(rows: readonly (readonly [patterns: string, frame: F])[]): Lexicon<F> {
  const entries = rows.flatMap(([patterns, frame]) =>
    patterns
      .split(',')
      .map((text) => text.trim())
      .filter(Boolean)
      .flatMap((text) => parsePatterns(text).map((pattern) => ({ pattern, frame }))),
  );
  const byLemma = new Map<string, Entry<F>[]>();
  for (const entry of entries) {
    const known = byLemma.get(entry.pattern.lemma);
    if (known) known.push(entry);
    else byLemma.set(entry.pattern.lemma, [entry]);
  }
  for (const list of byLemma.values()) list.sort((a, b) => parts(b.pattern) - parts(a.pattern));
  return byLemma;
}

const parts = ({ particle, object, phrase, governor, modifier }: Pattern): number =>
  [particle, object, phrase, phrase?.nouns, governor, modifier].filter(Boolean).length;

const alternatives = (text: string): ReadonlySet<string> => words(text.replaceAll('|', ' '));

/** One pattern for each lemma before the first space: "lift|ease =sanction". */
function parsePatterns(text: string): Pattern[] {
  const [lemmas = '', ...rest] = text.split(/\s/);
  const after = (mark: string) => rest.find((part) => part.startsWith(mark))?.slice(1) ?? null;
  const set = (value: string | null) => (value === null ? null : alternatives(value));
  const phrase = rest.find((part) => part.includes(':'));
  const [preposition = '', nouns = ''] = phrase?.split(':') ?? [];
  const conditions = {
    particle: after('+'),
    object: set(after('=')),
    phrase: phrase
      ? { preposition: preposition.replaceAll('_', ' '), nouns: nouns ? alternatives(nouns) : null }
      : null,
    governor: set(after('@')),
    modifier: set(after('~')),
  };
  return lemmas.split('|').map((lemma) => ({ lemma: lemma.replaceAll('_', ' '), ...conditions }));
}
