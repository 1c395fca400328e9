import { lazy, readTable } from '../../lib/index.js';

/** What kind of vouching a verb or noun does. */
export type Mode =
  'says' | 'calls' | 'cites' | 'denies' | 'believes' | 'learns' | 'shows' | 'asks' | 'promises' | 'intends';

/** How the content may stand beside a reporting verb (data/cues/reporting-verbs.tsv). */
export interface ReportingVerb {
  readonly mode: Mode;
  readonly that: boolean;
  readonly quote: boolean;
  readonly to: boolean;
  readonly obj: boolean;
  readonly as: boolean;
  readonly addressee: boolean;
  readonly prepositions: ReadonlySet<string>;
  readonly particle: string | null;
}

const verbs = lazy(
  () =>
    new Map(
      readTable('data/cues/reporting-verbs.tsv').map(
        (row) => [row['lemma']!, verbOf(row['mode'] as Mode, row['frames']!)] as const,
      ),
    ),
);

function verbOf(mode: Mode, frames: string): ReportingVerb {
  const parts = frames.split(' ');
  const after = (lead: string) => parts.find((part) => part.startsWith(lead))?.slice(lead.length) ?? null;
  return {
    mode,
    that: parts.includes('that'),
    quote: parts.includes('quote'),
    to: parts.includes('to'),
    obj: parts.includes('obj'),
    as: parts.includes('as'),
    addressee: parts.includes('addressee'),
    prepositions: new Set(after('prep:')?.split('|') ?? []),
    particle: after('particle:'),
  };
}

const nouns = lazy(
  () =>
    new Map(readTable('data/cues/reporting-nouns.tsv').map((row) => [row['lemma']!, row['mode'] as Mode])),
);
const adverbs = lazy(
  () => new Map(readTable('data/cues/unsourced.tsv').map((row) => [row['words']!, row['hedge']!])),
);

export const reportingVerb = (lemma: string): ReportingVerb | undefined => verbs().get(lemma);
export const reportingNoun = (lemma: string): Mode | undefined => nouns().get(lemma);
export const unsourcedAdverb = (word: string): string | undefined => adverbs().get(word);
