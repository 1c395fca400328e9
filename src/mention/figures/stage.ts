import {
  stage,
  type FigurePhrase,
  type Sentence,
  type TimePhrase,
  type Tokens,
  type Trees,
} from '../../analysis/index.js';
import type { Figure } from '../../record/index.js';
import { isNumberWord } from '../numerals/index.js';
import { boundBehindNoun } from './bounds.js';
import { gluedCurrency } from './currencies.js';
import { isNoFigure } from './exclude.js';
import { readNumber, type NumberPhrase } from './numbers.js';
import { readPer } from './periods.js';
import { unitOf, type Unit } from './unit.js';
import { wordsOf, type Words } from './words.js';

/**
 * Finds how many, how much and how far: numbers with their bounds and units, as the record's figures (docs/record.md).
 * Numbers within times, names and documents are none, nor are ordinals.
 */
export const figuresStage = stage({
  name: 'figures',
  needs: ['source', 'tokens', 'sentences', 'trees', 'times'],
  gives: ['figures'],
  run: ({ tokens, sentences, trees, times }) => ({ figures: readFigures(tokens, sentences, trees, times) }),
});

function readFigures(
  tokens: Tokens,
  sentences: readonly Sentence[],
  trees: Trees,
  times: readonly TimePhrase[],
): FigurePhrase[] {
  const figures: FigurePhrase[] = [];
  let nextTime = 0;
  for (const sentence of sentences) {
    const words = wordsOf(tokens, trees, sentence);
    for (let i = sentence.first; i < sentence.last;) {
      while (nextTime < times.length && times[nextTime]!.last <= i) nextTime += 1;
      const time = times[nextTime];
      if (time && i >= time.first) {
        i = time.last;
        continue;
      }
      const figure = mayBegin(words, i) ? figureAt(words, i, time?.first ?? Infinity) : null;
      if (figure) figures.push(figure);
      i = figure ? Math.max(figure.last, i + 1) : i + 1;
    }
  }
  return figures;
}

const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  'several',
  'many',
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'dozen',
]);

function mayBegin(words: Words, at: number): boolean {
  const code = words.form(at).charCodeAt(0);
  return (
    (code >= 48 && code <= 57) ||
    OPENERS.has(words.word(at)) ||
    isNumberWord(words.word(at)) ||
    gluedCurrency(words.form(at)) !== null
  );
}

function figureAt(words: Words, at: number, limit: number): FigurePhrase | null {
  const read = readNumber(words, at);
  if (!read || read.last > limit) return null;
  const unit = unitOf(words, read.first, at, read.last);
  const number = settled(words, at, read, unit);
  if (unit.type === 'quantity' && unit.last === number.last && isNoFigure(words, at, number.last, unit.unit))
    return null;
  const per = perOf(words, unit, number.last);
  const first = Math.min(number.first, unit.first);
  const last = Math.max(number.last, unit.last);
  return {
    first,
    last,
    head: words.trees.headOf(first, last),
    ...words.tokens.range(first, last),
    type: unit.type,
    figure: figureOf(number, unit, per),
  };
}

/** The number with what only its noun shows: "30 people or more"; and "1.200 people", where no noun is counted by thousandths. */
function settled(words: Words, at: number, number: NumberPhrase, { whole, unit }: Unit): NumberPhrase {
  if (!whole || unit === null) return number;
  const bound = number.bound === 'exact' ? boundBehindNoun(words, number.last) : null;
  const isThousands = /^[1-9]\d{0,2}\.\d{3}$/.test(words.form(at)) && number.last === at + 1;
  return {
    ...number,
    ...(bound && { bound }),
    ...(isThousands && { low: Math.round(number.low * 1000) }),
  };
}

/** The period after the unit, or after the noun that is counted ("400 barrels a day", "20 people per week"). */
function perOf(words: Words, unit: Unit, last: number): string | null {
  for (let i = Math.max(unit.last, last); i <= Math.max(unit.last, last) + 2; i += 1) {
    const per = readPer(words.word, i);
    if (per) return per.per;
  }
  return null;
}

/** Bounds as the contract has them: "over 100 families" is at least 101; an exact number has min, best and max the same. */
function figureOf(
  { low, high, bound, order }: NumberPhrase,
  { unit, whole }: Unit,
  per: string | null,
): Figure {
  const base = { unit, per, approximate: order || bound === 'about' };
  const step = whole && Number.isInteger(low) ? 1 : 0;
  if (high !== null) return { ...base, min: low, max: high, best: null };
  switch (bound) {
    case 'exact':
      return { ...base, min: low, max: low, best: low };
    case 'about':
      return { ...base, min: null, max: null, best: low };
    case 'atLeast':
      return { ...base, min: low, max: null, best: null };
    case 'over':
      return { ...base, min: low + step, max: null, best: null };
    case 'atMost':
      return { ...base, min: null, max: low, best: null };
    case 'under':
      return { ...base, min: null, max: low - step, best: null };
  }
}
