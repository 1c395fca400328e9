import { lazy, readTable } from '../../lib/index.js';

export type RoleClass = 'asker' | 'answer' | 'host' | 'office' | 'body';

/** What the words of a label tell of the one who speaks (data/cues/speaker-roles.tsv), by word in lower case. */
export const roleWords = lazy(
  () =>
    new Map(
      readTable('data/cues/speaker-roles.tsv').map(
        (row) => [row['word']!, row['class'] as RoleClass] as const,
      ),
    ),
);

const media = lazy(() => new Set(readTable('data/cues/media.tsv').map((row) => row['name']!)));
const notSpeakers = lazy(() => new Set(readTable('data/cues/not-speakers.tsv').map((row) => row['words']!)));

/** A word of a label as the tables have it. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.,]+$/, '');

const plainWords = (words: string): string =>
  words.split(/\s+/).map(plainWord).join(' ').replace(/^the /, '');

/** Whether the words name a medium, alone or before a comma ("NHK, Takano"). */
export function isMedium(words: string): boolean {
  const names = media();
  return names.has(plainWords(words)) || names.has(plainWords(words.split(',', 1)[0]!));
}

/** Whether the words head a note or a field ("Note:", "Date:") rather than name a speaker. */
export const headsNoSpeech = (words: string): boolean =>
  notSpeakers().has(plainWords(words)) || notSpeakers().has(plainWords(words.split(',', 1)[0]!));

export const classOf = (word: string): RoleClass | undefined => roleWords().get(plainWord(word));

/** Whether one of the words tells of an office or a rank ("Spokesperson", "MR.", "Minister"). */
export const namesOffice = (words: string): boolean =>
  words.split(/\s+/).some((word) => classOf(word) === 'office' && plainWord(word) !== 'the');

export const namesHost = (words: string): boolean =>
  words.split(/\s+/).some((word) => classOf(word) === 'host');
