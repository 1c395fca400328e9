import type { Range } from '../../lib/index.js';
import { classOf, isMedium } from './lexicon.js';

/**
 * What stands at the start of a line as if it announced a speaker. `name` is what is left of the label without its
 * marks, number and note: "Maria Zakharova", "MR PRICE", "" for a bare "Q:".
 */
export interface Label extends Range {
  readonly kind: 'question' | 'answer' | 'name';
  readonly name: string;
  /** Words in brackets within the label ("Question (Reuters):"), or null. */
  readonly note: string | null;
  /** Where its line begins, with marks of emphasis before the label. */
  readonly lineStart: number;
  /** Where the words spoken begin. */
  readonly bodyStart: number;
}

const LONGEST = 100;
/** Marks that a transcript sets before its labels: emphasis, dashes, quotation marks. */
const DECORATION = /^[*_#>«“"•·—–\-\s]{1,8}/u;
const AFTER = /^[*_:»”\s]{0,20}/u;
const NOTE = /[ \t\u00a0]?[([<]([^)\]>\n]{1,60})[)\]>]$/u;
const NUMBER = /[ \t\u00a0]?(?:(?:No\.?|#)[ \t]?)?\d{1,3}$/u;
const BARE_ASKER = /^(?:Q|A)(?=[ \t\u00a0]{1,12}[^\s&]|[ \t\u00a0]*$)/u;
const BARE_WORD = /^(?:QUESTION|ANSWER|Question|Answer)[ \t\u00a0]*$/u;
const BRACKETED = /^[[(<【]([^\])>】\n]{1,60})[\])>】][ \t\u00a0]?:?/u;
const DASHED =
  /^(Q|A|QUESTION|ANSWER|Question|Answer)([ \t\u00a0]?\d{1,3})?[ \t\u00a0]?(?:\.|[-–—](?=[ \t\u00a0]))/u;
const FROM = /^(?:QUESTION|Question|Q)[ \t\u00a0](?:from|by|FROM|BY)[ \t\u00a0](.{1,60})$/u;
const NAME_WORD = /^["“(]?\p{Lu}[\p{L}\p{M}.'’\-/]*[)”"]?,?$/u;
const CONNECTIVES = new Set(
  'of the for and de la al el bin ibn abu van von der den di da dos to on in & ul ud du le'.split(' '),
);
/** Words that open a sentence or a topic ("On Russia: …"), never a name. */
const OPENERS = new Set(
  'on and in at but as for with to by then about regarding concerning if when while because so or this that these those my our your his her their its it he she we they i you there here what who why how not only one two three'.split(
    ' ',
  ),
);
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/u;

/**
 * Reads the label at the start of a line, if one stands there. Whether it is a turn's label and not a heading, a field
 * or a sentence with a colon is for the whole document to tell (see acceptedLabels).
 */
export function readLabel(text: string, line: Range): Label | null {
  const prefix = text.slice(line.start, Math.min(line.end, line.start + LONGEST + 12));
  const skipped = DECORATION.exec(prefix)?.[0].length ?? 0;
  const words = prefix.slice(skipped);
  const found = bare(words) ?? bracketed(words) ?? dashed(words) ?? withColon(words);
  if (!found) return null;
  const start = line.start + skipped;
  const end = start + found.length;
  const after = AFTER.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return {
    lineStart: line.start,
    start,
    end,
    bodyStart: end + after,
    kind: found.kind,
    name: found.name,
    note: found.note,
  };
}

type Found = Pick<Label, 'kind' | 'name' | 'note'> & { readonly length: number };

const kindOfLetter = (word: string): Label['kind'] => (/^a/i.test(word) ? 'answer' : 'question');

/** "Q  Thank you", "QUESTION" on a line of its own. A bare "A" is an article unless it stands alone or far from its words. */
function bare(words: string): Found | null {
  const hit = BARE_ASKER.exec(words)?.[0] ?? BARE_WORD.exec(words)?.[0].trimEnd();
  if (!hit) return null;
  if (hit === 'A' && !/^A(?:[ \t\u00a0]{2}|\t|\s*$)/u.test(words)) return null;
  return { kind: kindOfLetter(hit), name: '', note: null, length: hit.length };
}

/** "[Question]", "(Reporter)", "<Q>", "(Minister)". */
function bracketed(words: string): Found | null {
  const hit = BRACKETED.exec(words);
  if (!hit) return null;
  const inner = hit[1]!.trim();
  if (!isNameShaped(inner)) return null;
  const role = classOf(inner.split(/[\s,]/u, 1)[0]!);
  if (role === 'asker' || role === 'answer')
    return { kind: role === 'asker' ? 'question' : 'answer', name: '', note: inner, length: hit[0].length };
  const isName = role === 'office' || role === 'host' || isMedium(inner);
  return isName ? { kind: 'name', name: inner, note: null, length: hit[0].length } : null;
}

/** "Q. When …", "Question – When …", "A1. Yes". */
function dashed(words: string): Found | null {
  const hit = DASHED.exec(words);
  return hit ? { kind: kindOfLetter(hit[1]!), name: '', note: null, length: hit[0].length } : null;
}

function withColon(words: string): Found | null {
  const colon = words.indexOf(':');
  if (colon < 1 || colon > LONGEST || !/^[*_»”)\]]{0,3}(?:\s|$)/u.test(words.slice(colon + 1))) return null;
  const label = words.slice(0, colon).replace(/[*_\s]{1,8}$/u, '');
  const note = NOTE.exec(label)?.[1] ?? null;
  const name = label.replace(NOTE, '').trim();
  const from = FROM.exec(name);
  if (from) return { kind: 'question', name: '', note: from[1]!, length: colon + 1 };
  const unnumbered = name.replace(NUMBER, '');
  const role = /^\p{Lu}/u.test(unnumbered) ? classOf(unnumbered) : undefined;
  if (role === 'asker') return { kind: 'question', name: '', note, length: colon + 1 };
  if (role === 'answer') return { kind: 'answer', name: '', note, length: colon + 1 };
  return isNameShaped(name) ? { kind: 'name', name, note, length: colon + 1 } : null;
}

/** Whether words look like a name with or without an office: capitalised, at most nine, no sentence. */
function isNameShaped(words: string): boolean {
  const parts = words.split(/\s+/u);
  if (parts.length > 9 || !/\p{L}/u.test(words) || OPENERS.has(parts[0]!.toLowerCase())) return false;
  return parts.every((part, i) =>
    i === 0
      ? NAME_WORD.test(part)
      : NAME_WORD.test(part) ||
        CONNECTIVES.has(part.toLowerCase()) ||
        ORDINAL.test(part) ||
        part === '–' ||
        part === '-',
  );
}
