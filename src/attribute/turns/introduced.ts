import type { Source, SpokenTurn, TextBlock } from '../../analysis/index.js';
import { namesOffice, plainWord } from './lexicon.js';
import { fullName, personWithin } from './speakers.js';

type Draft = Omit<SpokenTurn, 'id'>;

const SAYING =
  '(?:said|says|stated|states|added|adds|commented|comments|declared|remarked|replied|responded|wrote|tweeted|continued|announced|concluded|told (?:reporters|journalists|the press|the media))';
const ISSUING = '(?:issued|made|gave|provided|released|delivered|offered|published|read out|shared)';
const TEXT = '(?:statement|remarks|comments?|message|communiqué|communique|declaration)';
/** "Following the visit, the Minister said:", "Col. Roe provided the following statement on the advance:" */
const OPENS = new RegExp(
  `\\s(?:(?:has|have) )?(?:(?:also|today|later|then|further) |(?:went|goes) on to )*` +
    `(?:${SAYING}(?:\\s[^.!?:]{0,60})?|${ISSUING} (?:the following|a|this|the) (?:\\p{L}+ ){0,3}?${TEXT}[^.!?:]{0,80})\\s*:`,
  'u',
);
/** The end of a sentence, by a word too long for a title or an initial: not that of "Lt. Gen. J. Roe". */
const SENTENCE_END = /(?<=\p{Ll}{4}[.!?]["”’)]*)\s+/u;
const LONGEST = 330;
/** What stands behind a statement and is not said any more. */
const BEHIND =
  /^(?:further information|notes? (?:to|for) editors?|background|media enquiries|for (?:more|further|media)|contact|ends?|updates? to this page|related|follow (?:the|us|foreign)|\*|-{2,}|#)/iu;
const QUOTE = /^["“„«‘']/u;
const CLOSED = /["”»’']\s*$/u;

interface Opening {
  readonly block: number;
  readonly start: number;
  readonly bodyStart: number;
  readonly speaker: string;
}

/**
 * Parts a text without labels in which a line such as "The Foreign Secretary said:" gives the floor to a person or a body until its end, or
 * until another has it: what follows the colon is theirs, though no quotation marks say so; where they do, up to where they close.
 * One draft, the whole, where nobody is given the floor.
 */
export function introducedStatements(source: Source, blocks: readonly TextBlock[], whole: Draft): Draft[] {
  const openings = blocks.flatMap((block, i) =>
    block.start < whole.start || block.end > whole.end ? [] : (openingIn(source, blocks, i) ?? []),
  );
  if (openings.length === 0) return [whole];
  const drafts: Draft[] = [];
  let at = whole.start;
  openings.forEach((opening, i) => {
    const next = openings[i + 1];
    const until = next ? next.block : blocks.findIndex(({ end }) => end >= whole.end) + 1;
    const close = closingBlock(source, blocks, opening.block + 1, until);
    if (at < opening.start) drafts.push(narrative(source, whole, at, opening.start));
    const end = blocks[close - 1]!.end;
    drafts.push({ ...whole, ...opening, end });
    at = next ? next.start : (blocks[close]?.start ?? end);
    if (next && close < next.block) drafts.push(narrative(source, whole, blocks[close]!.start, next.start));
  });
  if (at < whole.end) drafts.push(narrative(source, whole, at, whole.end));
  return drafts.map(({ start, end, bodyStart, role, label, speaker }) => ({
    start,
    end,
    bodyStart,
    role,
    label,
    speaker,
  }));
}

/** What the publisher tells itself between two statements. */
function narrative({ text }: Source, whole: Draft, start: number, to: number): Draft {
  const end = start + text.slice(start, to).trimEnd().length;
  return { ...whole, start, end, bodyStart: start, speaker: null };
}

/** Index of the first block that does not belong to the statement any more. */
function closingBlock({ text }: Source, blocks: readonly TextBlock[], from: number, until: number): number {
  const isQuoted = from < until && QUOTE.test(text.slice(blocks[from]!.start));
  for (let i = from; i < until; i += 1) {
    const { kind, start, end } = blocks[i]!;
    const words = text.slice(start, end);
    if (kind === 'boilerplate' || BEHIND.test(words)) return i;
    // Of a quotation every paragraph opens with a mark, and only the last closes with one, or only the first opens with one.
    const isOpen = isQuoted && i > from && !QUOTE.test(words);
    if (isOpen && !closesLater(text, blocks, i, until)) return i;
    if (isQuoted && CLOSED.test(words)) return i + 1;
  }
  return until;
}

/** Whether a quotation that no paragraph from here on opens anew is closed by one of them. */
function closesLater(text: string, blocks: readonly TextBlock[], from: number, until: number): boolean {
  for (let i = from; i < until; i += 1) {
    const words = text.slice(blocks[i]!.start, blocks[i]!.end);
    if (QUOTE.test(words)) return false;
    if (CLOSED.test(words)) return true;
  }
  return false;
}

function openingIn({ text }: Source, blocks: readonly TextBlock[], block: number): Opening | null {
  const { start, end } = blocks[block]!;
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const match = OPENS.exec(words);
  if (!match) return null;
  const after = start + match.index + match[0].length;
  const isAlone = after >= end;
  const next = isAlone ? blocks[block + 1]?.start : after + /^\s*/u.exec(text.slice(after))![0].length;
  if (next === undefined) return null;
  const isQuoted = QUOTE.test(text.slice(next, next + 1));
  // Behind the colon of a line that goes on there must be a sentence, not a list of topics; one quotation is an attribution.
  if (!isAlone && isQuoted) return null;
  const subject = words.slice(0, match.index).split(SENTENCE_END).at(-1)!;
  if (!isAlone && !(subject.length === match.index && match.index < 90 && /^\p{Lu}/u.test(text.slice(next))))
    return null;
  const speaker = speakerIn(subject, text.slice(0, start));
  return speaker === null ? null : { block, start, bodyStart: next, speaker };
}

/** Who is said to speak: a person by the fullest name that stands before, or else by the office; null where it is nobody. */
function speakerIn(subject: string, before: string): string | null {
  const parts = subject.replace(/\s+/gu, ' ').trim().split(/,\s*/u);
  // "Amara Sesay, Minister for the Middle East": the last part that names a person, not what the office is for.
  for (const part of [...parts].reverse()) {
    const person =
      rankedIn(part) ??
      personWithin(part.replace(/\b(?:for|of|in|to)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s*)+$/u, ''));
    if (person) return fullName(person, before);
  }
  const office =
    /(?:^|\s)([Tt]he |[Aa]n? )(\p{Lu}[^,]*|(?:\p{L}+ )?(?:minister|secretary|president|spokes\p{L}+|ministry|mission|envoy)[^,]*)$/u.exec(
      parts.at(-1)!,
    );
  if (!office) return null;
  const title = office[2]!.trim();
  return holderBefore(title, before) ?? title.charAt(0).toUpperCase() + title.slice(1);
}

/** "the spokesman of the coalition in Yemen COL Turki al-Malki": the name behind the last rank or title, where it ends the words. */
function rankedIn(part: string): string | null {
  const words = part.trim().split(/\s+/u);
  const at = words.findLastIndex((word) => namesOffice(word));
  const name = words.slice(at + 1);
  const isName =
    name.length > 1 && name.length <= 4 && name.every((word) => /^\p{Lu}[\p{L}.’'-]+$/u.test(word));
  return at > 0 && isName && /^\p{Lu}/u.test(words[at]!) ? personWithin(name.join(' ')) : null;
}

/** "The Foreign Secretary" where "Foreign Secretary Boris Johnson" stands before: the person. */
function holderBefore(title: string, before: string): string | null {
  const within = before.toLowerCase();
  const office = plainWord(title);
  for (
    let at = within.lastIndexOf(office);
    at >= 0;
    at = at === 0 ? -1 : within.lastIndexOf(office, at - 1)
  ) {
    const behind = before.slice(at + office.length, at + office.length + 80);
    const named = /^,?(?: (for|of)(?: the)?)? ((?:\p{Lu}[\p{L}.’'-]+ ?){2,6})/u.exec(behind);
    const words = named?.[2]!.trim().split(' ') ?? [];
    // Behind "Minister for the Middle East" the last two words are the person's.
    const person =
      words.length > (named?.[1] ? 2 : 1)
        ? personWithin((named?.[1] ? words.slice(-2) : words.slice(0, 4)).join(' '))
        : null;
    if (person) return person;
  }
  return null;
}
