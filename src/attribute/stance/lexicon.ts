import { lazy, readTable } from '../../lib/index.js';
import type { Stance } from '../../record/index.js';

/** How a verb presents the event below it (data/cues/stance-verbs.tsv). */
export type StanceClass =
  | 'fails'
  | 'manages'
  | 'permits'
  | 'intends'
  | 'expects'
  | 'tries'
  | 'asks'
  | 'begins'
  | 'ends'
  | 'doubts'
  | 'believes'
  | 'conditions'
  | 'reports';

const classes = lazy(
  () =>
    new Map(
      readTable('data/cues/stance-verbs.tsv').map((row) => [row['lemma']!, row['class'] as StanceClass]),
    ),
);
const hedges = lazy(
  () =>
    new Map(
      readTable('data/cues/hedges.tsv').map((row) => [row['word']!, row['certainty'] as Stance['certainty']]),
    ),
);

export const stanceClass = (lemma: string): StanceClass | undefined => classes().get(lemma);
/** What a hedge leaves of a clause's certainty; undefined for a word that is none. */
export const hedgeOf = (word: string): Stance['certainty'] | undefined => hedges().get(word);

const eventNouns = lazy(() => new Set(readTable('data/cues/event-nouns.tsv').map((row) => row['lemma']!)));
const EVENT_ENDING = /(?:[ts]ion|ment|ing|[ae]nce|sal|val)$/u;

/** Whether a noun names something that happens ("attack", "evacuation"), by list (data/cues/event-nouns.tsv) or ending. */
export const namesEvent = (lemma: string): boolean =>
  eventNouns().has(lemma.toLowerCase()) || EVENT_ENDING.test(lemma.toLowerCase());
