import type { Source, TextBlock } from '../../analysis/index.js';
import type { Range } from '../../lib/index.js';
import type { Announced } from './speakers.js';

interface Opening {
  readonly source: Source;
  readonly blocks: readonly TextBlock[];
  readonly announced: Announced;
  /** Where the first label stands, or the end of what is said. */
  readonly end: number;
  /** Whether the text has no labels: then all of it is the remarks. */
  readonly isWhole: boolean;
}

const DATELINE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m|\d{4}|\d{1,2}[:.]\d{2})\b/iu;
const LONGEST_FRONT_LINE = 120;
const FRONT_BLOCKS = 8;
const FEWEST_WORDS = 6;

/**
 * The remarks before the first label: from the end of title, announcement and dateline to the first label. Null where
 * nothing is said there, only a place, an hour, a note in brackets.
 */
export function openingRemarks({ source, blocks, announced, end, isWhole }: Opening): Range | null {
  const { text } = source;
  const before = blocks.filter((block) => block.start < end && block.kind !== 'boilerplate');
  const announcement = blocks[announced.lastBlock];
  const said = before.slice(frontMatter(text, before, announcement, isWhole));
  const isSpeech = (block: TextBlock) => isSpoken(text.slice(block.start, Math.min(block.end, end)), block);
  const first = said[0];
  const last = said.findLast((block) => isWhole || block.kind !== 'heading' || block.end < end);
  if (!first || !last || !(isWhole ? said.length > 0 : said.some(isSpeech))) return null;
  return { start: first.start, end: trimEnd(text, first.start, Math.min(last.end, end)) };
}

/** How many blocks at the head only announce, date or explain. A text without labels or announcement has none. */
function frontMatter(
  text: string,
  blocks: readonly TextBlock[],
  announcement: TextBlock | undefined,
  isWhole: boolean,
): number {
  let count = 0;
  blocks.slice(0, FRONT_BLOCKS).forEach((block, i) => {
    const words = text.slice(block.start, block.end);
    const isFront = announcement ? block.start <= announcement.start : false;
    const follows = count === i && (announcement !== undefined || !isWhole);
    if (isFront || (follows && (isDateline(words) || isBracketed(words)))) count = i + 1;
    else if (i === 0 && !isWhole && block.kind === 'heading' && isDateline(textOf(text, blocks[1])))
      count = 1;
  });
  return count;
}

const textOf = (text: string, block: TextBlock | undefined): string =>
  block ? text.slice(block.start, block.end) : '';

const isDateline = (words: string): boolean =>
  words.length > 0 &&
  words.length <= LONGEST_FRONT_LINE &&
  DATELINE.test(words) &&
  !/[.?!]["”’)]*$/u.test(words.replace(/\b[ap]\.m\.$/iu, ''));

const isBracketed = (words: string): boolean => /^[([*]/u.test(words) && /[)\]*]\.?$/u.test(words);

const isSpoken = (words: string, { kind }: TextBlock): boolean =>
  kind !== 'heading' &&
  !isBracketed(words) &&
  words.split(/\s+/u).length >= FEWEST_WORDS &&
  /[.?!:…]["'”’)]*$/u.test(words.trimEnd());

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && text.slice(end - 1, end).trim() === '') end -= 1;
  return end;
}
