import type { Trees } from '../../analysis/index.js';
import { feature, hashText } from '../../lib/index.js';
import { clauseOf } from './clause.js';
import { stanceClass } from './lexicon.js';
import type { Context } from './context.js';
import type { Stanced } from './triple.js';

const LEVELS = 3;
/** Tokens on either side within which a sentence's words count. */
const REACH = 40;
const SENTENCE_WORDS = new Set(
  'if would could should might may will not n\'t never no whether when please ? ! ... hope want need think believe " maybe perhaps'.split(
    ' ',
  ),
);

/**
 * Hashed features of a predicate: its own word and clause, its dependents, the words above it with how they are joined
 * and negated, the words beside it, and what the rules make of it. The order is fixed; numbers are unsigned 32-bit.
 */
export function factualityFeatures(source: Context, token: number, stance: Stanced): number[] {
  const found: number[] = [];
  let template = 0;
  const add = (...values: (string | number)[]) => {
    const [a = 0, b = 0, c = 0] = values.map((value) =>
      typeof value === 'number' ? value : hashText(value),
    );
    found.push(feature(template, a, b, c));
  };
  const next = (write: () => void) => {
    template += 1;
    write();
  };
  const { tokens, trees } = source;
  const lemma = trees.lemma[token]!;
  const rel = trees.rel(token);
  const clause = clauseOf(source, token);
  const negated = Number(clause.negated);
  const shape = [
    clause.modal ?? '-',
    negated,
    Number(clause.perfect),
    Number(clause.progressive),
    Number(clause.past),
    Number(clause.infinitive),
  ].join();
  const ending = tokens.lower(token).slice(-3);

  next(() => add('bias'));
  next(() => add(lemma));
  next(() => add(lemma, shape));
  next(() => add(ending, rel));
  next(() => add(shape));
  next(() => add(shape, rel));
  next(() => add(rel, negated, trees.upos(token)));
  next(() => add(clause.modal ?? '-', lemma));
  next(() => clause.marks.forEach((mark) => add(mark, rel)));
  next(() => clause.marks.forEach((mark) => add(mark, shape)));
  next(() => add(stance.polarity, stance.certainty, stance.reality));
  next(() => add(stance.reality, rel));
  next(() => stance.hedges.forEach(({ kind }) => add(kind)));
  next(() => dependents(source, token, add));
  next(() =>
    trees.children(token, 'aux', 'advmod', 'mark', 'cop', 'cc').forEach((child) => add(tokens.lower(child))),
  );
  next(() =>
    trees.children(token, 'aux', 'advmod', 'mark').forEach((child) => add(tokens.lower(child), lemma)),
  );
  next(() =>
    subjects(trees, token).forEach((child) =>
      add(tokens.lower(child), clause.modal ?? (clause.past ? 'past' : '-')),
    ),
  );
  next(() =>
    trees
      .children(token, 'obj', 'xcomp', 'ccomp')
      .forEach((child) => add(trees.rel(child), trees.lemma[child]!)),
  );
  next(() =>
    trees
      .children(token)
      .forEach((child) =>
        trees.children(child, 'det').forEach((det) => add(trees.rel(child), tokens.lower(det))),
      ),
  );
  next(() => above(source, token, add));
  next(() => window(source, token, add));
  next(() => sentence(source, token, add));
  return found;
}

type Add = (...values: (string | number)[]) => void;

function dependents({ trees }: Context, token: number, add: Add): void {
  const relations = [...new Set(trees.children(token).map((child) => trees.rel(child)))]
    .filter((rel) => rel !== 'punct')
    .sort();
  add(relations.join());
  for (const rel of relations) add(rel, trees.rel(token));
}

const subjects = (trees: Trees, token: number): number[] => trees.children(token, 'nsubj', 'csubj', 'expl');

/** Each word above with the relation that leads to it, its negation and mood, and the path so far. */
function above(source: Context, token: number, add: Add): void {
  const { trees } = source;
  let path = '';
  let at = token;
  for (let level = 0; level < LEVELS; level += 1) {
    const up = trees.head[at]!;
    if (up < 0) {
      add(level, `${path}|root`);
      return;
    }
    path += `|${trees.rel(at)}`;
    const clause = clauseOf(source, up);
    const lemma = trees.lemma[up]!;
    const mood = [clause.modal ?? '-', Number(clause.negated), Number(clause.past)].join();
    add(level, path, lemma);
    add(level, path, mood);
    add(level, `${path}|${lemma}`, mood);
    add(level, path, stanceClass(lemma) ?? '-');
    add(level, `${path}|${stanceClass(lemma) ?? '-'}`, mood);
    if (level === 0) {
      add('own', `${lemma}|${trees.rel(at)}`, trees.lemma[token]!);
      for (const mark of clause.marks) add('mark', mark, path);
    }
    at = up;
  }
}

function window({ tokens, trees, sentenceOf }: Context, token: number, add: Add): void {
  const [first, last] = sentenceOf(token);
  const word = (i: number) => (i >= first && i < last ? tokens.lower(i) : '-');
  for (const step of [-3, -2, -1, 1, 2, 3]) add(step, word(token + step));
  add('before', word(token - 2), word(token - 1));
  add('after', word(token + 1), word(token + 2));
  add('here', word(token - 1), trees.lemma[token]!);
  add('there', trees.lemma[token]!, word(token + 1));
}

function sentence({ tokens, sentenceOf, trees }: Context, token: number, add: Add): void {
  const [first, last] = sentenceOf(token);
  add('length', Math.min(8, Math.floor((last - first) / 5)));
  add('end', tokens.form(last - 1));
  add('start', tokens.lower(first));
  add('place', token === first ? 1 : 0, trees.rel(token));
  for (let i = Math.max(first, token - REACH); i < Math.min(last, token + REACH); i += 1) {
    const word = tokens.lower(i);
    if (SENTENCE_WORDS.has(word))
      add(i < token ? 'left' : 'right', word, Math.min(3, Math.floor(Math.abs(i - token) / 3)));
  }
}
