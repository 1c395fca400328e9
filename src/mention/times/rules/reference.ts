import { after, isCapital, type Cursor } from '../cursor.js';
import type { Found, ReferenceMeaning } from '../meaning.js';
import { rule } from '../rule.js';

type Reference = ReferenceMeaning['value'];

const PHRASES: readonly (readonly [words: readonly string[], value: Reference])[] = (
  [
    ['more recently', 'PAST_REF'],
    ['most recently', 'PAST_REF'],
    ['recently', 'PAST_REF'],
    ['lately', 'PAST_REF'],
    ['of late', 'PAST_REF'],
    ['in recent times', 'PAST_REF'],
    ['recent years', 'PAST_REF'],
    ['recent months', 'PAST_REF'],
    ['recent weeks', 'PAST_REF'],
    ['recent days', 'PAST_REF'],
    ['recent decades', 'PAST_REF'],
    ['recent hours', 'PAST_REF'],
    ['recent times', 'PAST_REF'],
    ['the recent past', 'PAST_REF'],
    ['the near past', 'PAST_REF'],
    ['the past', 'PAST_REF'],
    ['right now', 'PRESENT_REF'],
    ['just now', 'PRESENT_REF'],
    ['now', 'PRESENT_REF'],
    ['nowadays', 'PRESENT_REF'],
    ['currently', 'PRESENT_REF'],
    ['presently', 'PRESENT_REF'],
    ['at present', 'PRESENT_REF'],
    ['the present day', 'PRESENT_REF'],
    ['the present', 'PRESENT_REF'],
    ['the present time', 'PRESENT_REF'],
    ['the present moment', 'PRESENT_REF'],
    ['the moment', 'PRESENT_REF'],
    ['this moment', 'PRESENT_REF'],
    ['this time', 'PRESENT_REF'],
    ['these days', 'PRESENT_REF'],
    ['this point', 'PRESENT_REF'],
    ['this stage', 'PRESENT_REF'],
    ['current', 'PRESENT_REF'],
    ['the near future', 'FUTURE_REF'],
    ['the foreseeable future', 'FUTURE_REF'],
    ['the nearest future', 'FUTURE_REF'],
    ['the not too distant future', 'FUTURE_REF'],
    ['the future', 'FUTURE_REF'],
    ['the coming years', 'FUTURE_REF'],
    ['the coming months', 'FUTURE_REF'],
    ['the coming weeks', 'FUTURE_REF'],
    ['the coming days', 'FUTURE_REF'],
    ['the coming hours', 'FUTURE_REF'],
    ['coming years', 'FUTURE_REF'],
    ['coming months', 'FUTURE_REF'],
    ['coming weeks', 'FUTURE_REF'],
    ['coming days', 'FUTURE_REF'],
    ['as soon as possible', 'FUTURE_REF'],
    ['in due course', 'FUTURE_REF'],
    ['the short term', 'FUTURE_REF'],
    ['the near term', 'FUTURE_REF'],
    ['a later date', 'FUTURE_REF'],
  ] as const
)
  .map(([words, value]) => [words.split(' '), value] as const)
  .sort(([a], [b]) => b.length - a.length);

const AT: ReadonlySet<string> = new Set(['at', 'for', 'until', 'till', 'by', 'from']);
const NEEDS_AT: ReadonlySet<string> = new Set([
  'the moment',
  'this moment',
  'this time',
  'this point',
  'this stage',
  'the present',
]);

/** A time that is only pointed at: "recently", "now", "at the moment", "in the near future". */
export const reference = rule({
  name: 'reference',
  words: new Set(PHRASES.map(([words]) => words[0]!)),
  read(cursor, at) {
    for (const [words, value] of PHRASES) {
      const last = after(cursor, at, words);
      if (last > 0) return accepts(cursor, at, last, words.join(' ')) ? found(at, last, value) : null;
    }
    return null;
  },
});

const found = (first: number, last: number, value: Reference): Found => ({
  first,
  last,
  meaning: { kind: 'reference', value },
});

/** Keeps out "at this stage of the battle", "the past" as an adjective, "the future president", "shortly after". */
function accepts(cursor: Cursor, at: number, last: number, phrase: string): boolean {
  const next = cursor.word(last);
  if (last - at > 1 && isCapital(cursor.form(last - 1))) return false; // "the Future of Babylon"
  if (NEEDS_AT.has(phrase)) return AT.has(cursor.word(at - 1)) && next !== 'of';
  if (phrase === 'the past' || phrase === 'the future' || phrase === 'the present')
    return !/^[a-z]/.test(next) || FUNCTION_WORDS.has(next);
  return (
    phrase !== 'current' ||
    (!/^(?:account|accounts|is|was|are|were|in|of|and|or|has|had)?$/.test(next) &&
      cursor.word(at - 1) !== "'s")
  );
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or of in on at to for with by as is are was were has have had will would can could may might must should that which who when if but from after before because it we they he she i you there this so than into during about not'.split(
    ' ',
  ),
);
