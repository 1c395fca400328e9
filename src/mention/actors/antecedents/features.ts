import { feature, hashText, lazy, lookupForm } from '../../../lib/index.js';
import { wordVectors } from '../../vectors.js';
import type { Pronoun } from '../pronouns.js';
import type { Scene } from '../scene.js';
import type { Trail } from '../trail.js';
import type { Candidate } from './candidates.js';

/** A pronoun with what is asked of each candidate for it. */
export interface Question {
  readonly scene: Scene;
  readonly pronoun: Pronoun;
  readonly at: number;
  readonly trail: Trail;
  readonly candidates: readonly Candidate[];
}

/** Clauses above the pronoun whose subjects are told apart. */
const CLAUSES = 3;
const DIMENSIONS = 80;
/** Template of the signs of vectors. */
const SIGNS = 200;

/** Features of a candidate: those of its place, and those of its word, one list for all candidates of the word. */
export interface CandidateFeatures {
  readonly own: readonly number[];
  readonly word: readonly number[];
}

/**
 * Hashed features of the candidate with an index, the nearest first: how far it stands, what it is in its clause and
 * beside the pronoun's, its number and kind, and the signs of its word vector. Each is taken together with the pronoun.
 */
export function candidateFeatures(question: Question, index: number): CandidateFeatures {
  const { scene, pronoun, at, trail, candidates } = question;
  const { tokens, trees } = scene;
  const { token, said, isPronoun } = candidates[index]!;
  const found: number[] = [];
  const who = hashText(pronoun);
  let template = 0;
  const add = (a: string | number, b: string | number = 0): void => {
    found.push(feature((template += 1), who, numberOf(a), numberOf(b)));
  };
  const back = tokens.sentence[at]! - tokens.sentence[token]!;
  const order = Math.min(5, Math.ceil(Math.log2(index + 1)));
  const [rel, own] = [trees.rel(token), trees.rel(at)];
  const what = isPronoun ? 'pronoun' : said ? `${said.is} ${scene.cast.get(said.key)?.kind ?? ''}` : 'thing';
  const number = isPronoun ? 'same' : numberAt(scene, token);
  const clause = subjectAbove(question, token);
  add('bias');
  add(back);
  add(order, back);
  add(rel, back);
  add(rel, own);
  add(trees.upos(token), number);
  add(what, number);
  add(what, back);
  add(what, rel);
  add(determinerOf(scene, token), what);
  add(typeAt(scene, token), number);
  add(roleAt(scene, token), number);
  add(clause, own);
  add(clause, what);
  add(said ? Math.min(4, trail.times(said)) : 0, what);
  add(said?.woman === null || !said ? 'unknown' : Number(said.woman), what);
  add(Number(tokens.sentence[token] !== tokens.sentence[token - 1] || rel === 'nsubj'), back);
  add(isPronoun ? tokens.lower(token) : trees.lemma[token]!);
  add(isPronoun ? tokens.lower(token) : '-', tokens.lower(at));
  add(governorOf(question, at), what);
  add(governorOf(question, at), rel);
  add(Number(trees.head[token] === trees.head[at]), rel);
  add(Number(trees.child(token, 'conj') >= 0), number);
  return { own: found, word: isPronoun || said ? NONE : signsOf()(tokens.form(token), who) };
}

const NONE: readonly number[] = [];

/** Hashed features of there being no antecedent ("it is clear that …", "they say"). */
export function noneFeatures(question: Question): number[] {
  const { scene, pronoun, at, candidates } = question;
  const { tokens, trees } = scene;
  const found: number[] = [];
  let template = 100;
  const add = (a: string | number, b: string | number = 0): void => {
    found.push(feature((template += 1), hashText(pronoun), numberOf(a), numberOf(b)));
  };
  const governor = trees.head[at]!;
  const clause =
    governor < 0
      ? '-'
      : trees.child(governor, 'csubj') >= 0
        ? 'csubj'
        : trees.child(governor, 'ccomp', 'xcomp') >= 0
          ? 'ccomp'
          : '-';
  add('bias');
  add(trees.rel(at), tokens.lower(at));
  add(governor < 0 ? '-' : trees.lemma[governor]!);
  add(governor < 0 ? '-' : trees.upos(governor), clause);
  add(tokens.lower(at + 1));
  add(tokens.lower(at - 1));
  add(tokens.lower(at + 1), tokens.lower(at + 2));
  add(Math.min(6, candidates.length));
  add(candidates.filter(({ said }) => said !== null).length === 0 ? 'nobody' : 'somebody');
  return found;
}

const numberOf = (value: string | number): number => (typeof value === 'number' ? value : hashText(value));

/** Pairs of a form and a pronoun whose features are kept; when full, all are looked up anew. */
const KEPT_FORMS = 4096;

/**
 * The features of the signs of a word's vector, one by dimension, for a pronoun by its hash: words of one kind share most
 * of them. None for unknown words.
 */
const signsOf = lazy(() => {
  const vectors = wordVectors();
  const words = vectors.strings('words');
  const codes = vectors.i8('codes');
  const kept = new Map<string, readonly number[]>();
  const signs = (form: string, pronoun: number): number[] => {
    const word = words.find(lookupForm(form));
    const own = word < 0 ? [] : codes.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS);
    return Array.from(own, (code, k) => feature(SIGNS, pronoun, k, code > 0 ? 1 : 0));
  };
  return (form: string, pronoun: number): readonly number[] => {
    const key = `${form} ${pronoun}`;
    let known = kept.get(key);
    if (known) return known;
    if (kept.size >= KEPT_FORMS) kept.clear();
    kept.set(key, (known = signs(form, pronoun)));
    return known;
  };
});

function numberAt({ tokens, trees }: Scene, token: number): string {
  if (trees.child(token, 'conj') >= 0) return 'several';
  const form = tokens.lower(token);
  const isPlural = form !== trees.lemma[token]!.toLowerCase() && /s$|men$|people$/.test(form);
  return isPlural ? 'plural' : 'one';
}

function determinerOf({ tokens, trees }: Scene, token: number): string {
  const determiner = trees.child(token, 'det');
  if (determiner >= 0) return tokens.lower(determiner);
  const owner = trees.children(token, 'nmod').find((child) => trees.upos(child) === 'PRON');
  return owner === undefined ? '-' : 'of one';
}

const typeAt = ({ typeOf }: Scene, token: number): string => typeOf.get(token) ?? '-';

/** What the dictionary of common words makes of a noun: an office, a role, an institution. */
function roleAt({ common }: Scene, token: number): string {
  const sense = common.within(token, token + 1)[0]?.entries[0]?.sense;
  return sense ? (sense.is === 'role' ? sense.role.type : sense.is) : '-';
}

/** How far above the pronoun stands the clause whose subject the candidate is; the way there by its last relation. */
function subjectAbove({ scene: { trees }, at }: Question, token: number): string {
  if (trees.rel(token) !== 'nsubj') return '-';
  let clause = trees.head[at]!;
  for (let level = 0; level < CLAUSES && clause >= 0; level += 1) {
    if (clause === trees.head[token]) return `${level}`;
    if (trees.head[clause] === trees.head[token]) return `${level} ${trees.rel(clause)}`;
    clause = trees.head[clause]!;
  }
  return 'other';
}

function governorOf({ scene: { trees } }: Question, at: number): string {
  const governor = trees.head[at]!;
  return governor < 0 ? '-' : trees.lemma[governor]!;
}
