import type { TextBlock } from '../analysis/index.js';
import { linesOf, type Line } from './lines.js';

const BULLET = /^(?:[-–—•·▪■●○◦*]\s+\S|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+\S)/;
const HEADING_MARK = /^#{1,6}\s+\S/;
const RULE = /^[\s\-–—=_*#.·•~|+]+$/;
const SENTENCE_END = /[.?!;,…]["'”’»)\]]*$/;
const STARTS_LIKE_HEADING = /^["'“‘«(\[]?[\p{Lu}\p{N}#]/u;
/** A lone "Q" or "NAME:" announces a turn; it is no heading. */
const TURN_LABEL = /^(?:Q|A|[QA][:.]|(?:QUESTION|ANSWER|Question|Answer):?)$/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const FURNITURE =
  /^(?:share(?: this)?(?: page| article)?|print(?: this)?(?: page)?|back to top|read more|for immediate release|all rights reserved|©.{0,80}|page \d+(?: of \d+)?)\.?$/i;

const LONGEST_HEADING = 110;
const LONGEST_WRAP = 130;
const SHORTEST_WRAP = 45;

/**
 * The blocks of plain text: paragraphs parted by blank lines or by lines that are not hard-wrapped, headings, list
 * items, and boilerplate (rules, addresses). Blocks are in order, do not overlap and hold no white space at their ends.
 */
export function plainBlocks(text: string): TextBlock[] {
  const groups = groupsOf(linesOf(text));
  const wrap = wrapWidth(groups);
  const paragraphs = groups.flatMap((group) => joinWrapped(text, group, wrap));
  return paragraphs.map((lines, i) => {
    const start = lines[0]!.start;
    const end = lines.at(-1)!.end;
    const isLast = i === paragraphs.length - 1;
    return { start, end, kind: kindOf(text.slice(start, Math.min(end, start + 400)), lines.length, isLast) };
  });
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (!line.blank) {
      current.push(line);
      continue;
    }
    if (current.length) groups.push(current);
    current = [];
  }
  if (current.length) groups.push(current);
  return groups;
}

/** The width at which the text was wrapped by hand; 0 where its lines are whole paragraphs. */
function wrapWidth(groups: readonly Line[][]): number {
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.end - line.start);
  if (inner.length < 2) return 0;
  inner.sort((a, b) => a - b);
  const long = inner[Math.floor(inner.length * 0.95)]!;
  const middle = inner[Math.floor(inner.length / 2)]!;
  return long <= LONGEST_WRAP && long >= SHORTEST_WRAP && middle >= long * 0.6 ? long : 0;
}

/** Parts a group of lines into paragraphs: a line goes on where its next word would not have fitted. */
function joinWrapped(text: string, group: readonly Line[], wrap: number): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of group) {
    const open = paragraphs.at(-1);
    if (open && continues(text, open.at(-1)!, line, wrap)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function continues(text: string, line: Line, next: Line, wrap: number): boolean {
  const words = text.slice(next.start, Math.min(next.end, next.start + LONGEST_WRAP));
  if (BULLET.test(words)) return false;
  const first = text.charAt(next.start);
  const isLowerCase = first !== first.toUpperCase();
  const length = line.end - line.start;
  if (isLowerCase && length <= LONGEST_WRAP && !/[.?!:]$/.test(text.charAt(line.end - 1))) return true;
  if (!wrap) return false;
  const space = words.search(/\s/);
  return length + 1 + (space < 0 ? words.length : space) > wrap * 0.9;
}

function kindOf(opening: string, lines: number, isLast: boolean): TextBlock['kind'] {
  if (RULE.test(opening) || ADDRESS.test(opening) || FURNITURE.test(opening)) return 'boilerplate';
  if (BULLET.test(opening)) return 'list';
  if (HEADING_MARK.test(opening)) return 'heading';
  const isShort = lines <= 2 && opening.length <= LONGEST_HEADING;
  const looksLikeHeading =
    isShort &&
    !isLast &&
    STARTS_LIKE_HEADING.test(opening) &&
    !SENTENCE_END.test(opening) &&
    !TURN_LABEL.test(opening);
  return looksLikeHeading ? 'heading' : 'paragraph';
}
