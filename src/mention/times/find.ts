import { isNumberWord, ordinalValue } from '../numerals/index.js';
import type { Cursor } from './cursor.js';
import type { Found } from './meaning.js';
import type { Rule, TokenClass } from './rule.js';
import { RULES } from './rules/index.js';

const byWord = new Map<string, Rule[]>();
const byClass = new Map<TokenClass, Rule[]>();
for (const each of RULES) {
  for (const word of new Set(each.words ?? [])) byWord.set(word, [...(byWord.get(word) ?? []), each]);
  for (const name of each.classes ?? []) byClass.set(name, [...(byClass.get(name) ?? []), each]);
}
const ORDER = new Map(RULES.map((each, i) => [each, i]));

/**
 * The time expressions of a sentence, from left to right and apart from each other: at each token the longest that a
 * rule reads there, of equals the first in the list of rules. A rule is tried only at the words it names.
 */
export function find(cursor: Cursor): Found[] {
  const found: Found[] = [];
  for (let i = cursor.first; i < cursor.last;) {
    const best = longestAt(cursor, i);
    if (best) found.push(best);
    i = best ? best.last : i + 1;
  }
  return found;
}

function longestAt(cursor: Cursor, at: number): Found | null {
  let best: Found | null = null;
  let bestOrder = Infinity;
  for (const each of rulesAt(cursor, at)) {
    const found = each.read(cursor, at);
    if (!found || found.last > cursor.last) continue;
    const order = ORDER.get(each)!;
    if (best && (found.last < best.last || (found.last === best.last && order > bestOrder))) continue;
    best = found;
    bestOrder = order;
  }
  return best;
}

function rulesAt(cursor: Cursor, at: number): readonly Rule[] {
  const word = cursor.word(at);
  const named = byWord.get(word);
  const name = classOf(cursor.form(at), word);
  const classed = name ? byClass.get(name) : undefined;
  if (!classed) return named ?? [];
  return named ? [...new Set([...named, ...classed])] : classed;
}

function classOf(form: string, word: string): TokenClass | null {
  const code = form.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'digits';
  if (isNumberWord(word) || ordinalValue(word) !== null) return 'numberWord';
  if (/^fy\d/.test(word)) return 'fiscal';
  if (/^(?:pre|post)[-–][12]\d{3}$/.test(word)) return 'mid';
  return word.startsWith('mid-') || word.startsWith('mid–') ? 'mid' : null;
}
