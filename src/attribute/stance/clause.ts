import type { Tokens, Trees } from '../../analysis/index.js';

/** What a clause shows of itself around its predicate: auxiliaries, negation, marks. */
export interface Clause {
  readonly negated: boolean;
  /** Modal verb in full ("will", "could"), or null. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly past: boolean;
  readonly infinitive: boolean;
  readonly imperative: boolean;
  /** Subordinating words of the clause, in lower case. */
  readonly marks: readonly string[];
}

const NEGATION = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'barely', 'scarcely']);
const NO_ONE = new Set(['nobody', 'nothing', 'none', 'neither']);
const MODALS = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['shall', 'shall'],
  ['would', 'would'],
  ["'d", 'would'],
  ['could', 'could'],
  ['can', 'can'],
  ['ca', 'can'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
  ['should', 'should'],
  ['ought', 'should'],
]);
const PAST_AUX = new Set(['was', 'were', 'did', 'had']);
const BE = new Set(['is', 'are', 'am', "'s", "'re", "'m", 'was', 'were', 'be', 'been', 'being']);

export interface Syntax {
  readonly tokens: Tokens;
  readonly trees: Trees;
}

/** Reads the clause of a predicate: its auxiliaries and marks, those of the verb it is joined to where it has none. */
export function clauseOf(syntax: Syntax, token: number): Clause {
  const { tokens, trees } = syntax;
  const auxiliaries = auxiliariesOf(trees, token).map((aux) => tokens.lower(aux));
  const marks = trees.children(token, 'mark').map((mark) => tokens.lower(mark));
  const form = tokens.lower(token);
  const modal =
    auxiliaries.map((aux) => MODALS.get(aux)).find((found) => found !== undefined) ?? futureOf(syntax, token);
  const infinitive =
    marks.includes('to') ||
    (auxiliaries.length === 0 && trees.children(token, 'mark').some((mark) => tokens.lower(mark) === 'to'));
  return {
    negated: isNegated(syntax, token),
    modal,
    perfect: auxiliaries.some((aux) => ['has', 'have', 'had', "'ve", 'having'].includes(aux)),
    progressive: form.endsWith('ing') && auxiliaries.some((aux) => BE.has(aux)),
    past:
      auxiliaries.some((aux) => PAST_AUX.has(aux)) || (auxiliaries.length === 0 && isPastForm(syntax, token)),
    infinitive,
    imperative: isImperative(syntax, token, auxiliaries, marks),
    marks,
  };
}

/** Auxiliaries and copulas of a predicate; a conjunct without a subject of its own shares those of the first. */
function auxiliariesOf(trees: Trees, token: number): number[] {
  const own = trees.children(token, 'aux', 'cop');
  const sharesFirst =
    own.length === 0 && trees.rel(token) === 'conj' && trees.child(token, 'nsubj', 'csubj') < 0;
  return sharesFirst && trees.head[token]! >= 0 ? trees.children(trees.head[token]!, 'aux') : own;
}

/** "is going to attack", "are to meet". */
function futureOf({ tokens, trees }: Syntax, token: number): string | null {
  const up = trees.head[token]!;
  if (up >= 0 && trees.rel(token) === 'xcomp' && tokens.lower(up) === 'going') return 'will';
  return null;
}

/** Verbs whose past is their bare form. */
const BARE_PAST = new Set(['hit', 'beat', 'cut', 'shut', 'split', 'burst', 'shed', 'quit']);

/** Of such a verb, reports of events mean the past, where somebody or something is named who did it. */
const hasThirdPerson = ({ tokens, trees }: Syntax, token: number): boolean =>
  trees
    .children(token, 'nsubj')
    .some((child) => trees.upos(child) !== 'PRON' || /^(?:he|she|it|they)$/.test(tokens.lower(child)));

function isPastForm({ tokens, trees }: Syntax, token: number): boolean {
  if (trees.upos(token) !== 'VERB') return false;
  const form = tokens.lower(token);
  const lemma = trees.lemma[token]!;
  if (BARE_PAST.has(form)) return hasThirdPerson({ tokens, trees }, token);
  if (/[ao]ught$/u.test(form)) return true;
  return (
    form !== lemma &&
    !form.endsWith('ing') &&
    form !== `${lemma}s` &&
    form !== `${lemma}es` &&
    !/ies$/u.test(form)
  );
}

/** Whether the clause says that it is not so: "not", "never", "no troops", "nobody", "has yet to"; "no longer" counts, "not only" does not. */
export function isNegated(syntax: Syntax, token: number): boolean {
  return hasNegation(syntax, token) !== isSaidUntrue(syntax, token);
}

/** "It is not true that the army left": what the clause says is denied by the one above it. */
function isSaidUntrue({ tokens, trees }: Syntax, token: number): boolean {
  const above = trees.head[token]!;
  return (
    above >= 0 &&
    /^(?:ccomp|csubj|acl)$/.test(trees.rel(token)) &&
    /^(?:true|case|correct)$/.test(tokens.lower(above)) &&
    trees.child(above, 'cop') >= 0 &&
    hasNegation({ tokens, trees }, above)
  );
}

function hasNegation({ tokens, trees }: Syntax, token: number): boolean {
  if (isStillToCome(tokens, token)) return true;
  for (const child of trees.children(token, 'advmod', 'aux', 'cc', 'det')) {
    const word = tokens.lower(child);
    if (NEGATION.has(word) && !(word === 'not' && tokens.lower(child + 1) === 'only')) return true;
    if (word === 'longer' && tokens.lower(child - 1) === 'no') return true;
  }
  for (const child of trees.children(token, 'nsubj', 'obj', 'obl')) {
    if (
      NO_ONE.has(tokens.lower(child)) ||
      (tokens.lower(child) === 'one' && tokens.lower(child - 1) === 'no')
    )
      return true;
    const [first] = trees.extent(child);
    if (trees.rel(child) === 'nsubj' && (isNeither(tokens, first) || isNotEvery(tokens, first))) return true;
    const isNone = trees.children(child, 'det').some((det) => isNo(tokens, det));
    // "at no time was the base occupied"
    if (isNone && (trees.rel(child) !== 'obl' || NEVER.has(trees.lemma[child]!))) return true;
    if (trees.children(child, 'advmod', 'det').some((not) => isNotOne(tokens, not))) return true;
  }
  const up = trees.head[token]!;
  const joined =
    trees.rel(token) === 'conj' &&
    trees.child(token, 'nsubj') < 0 &&
    trees.children(token, 'cc').some((cc) => ['or', 'nor'].includes(tokens.lower(cc)));
  return joined && up >= 0 && hasNegation({ tokens, trees }, up);
}

/** "Neither the army nor the rebels have left": before the subject or as its first word. */
const isNeither = (tokens: Tokens, first: number): boolean =>
  tokens.lower(first) === 'neither' || tokens.lower(first - 1) === 'neither';

/** "Not every party agrees", "not all of them have signed": said of the whole, it is not so. */
const isNotEvery = (tokens: Tokens, first: number): boolean =>
  (tokens.lower(first) === 'not' && EVERY.has(tokens.lower(first + 1))) ||
  (tokens.lower(first - 1) === 'not' && EVERY.has(tokens.lower(first)));
const EVERY = new Set(['all', 'every', 'everyone', 'everybody', 'everything', 'many']);

/** "has yet to agree", "are yet to be found" */
const isStillToCome = (tokens: Tokens, token: number): boolean => {
  const at = tokens.lower(token - 1) === 'be' ? token - 2 : token - 1;
  return (
    tokens.lower(at) === 'to' &&
    tokens.lower(at - 1) === 'yet' &&
    /^(?:have|has|had|is|are|was|were)$/.test(tokens.lower(at - 2))
  );
};

const NEVER = new Set(['time', 'circumstance', 'case', 'point', 'stage', 'way']);

/** "No troops", "neither party", but not "no fewer than twelve". */
const isNo = (tokens: Tokens, at: number): boolean =>
  /^(?:no|neither)$/.test(tokens.lower(at)) &&
  !(/^(?:fewer|less|more)$/.test(tokens.lower(at + 1)) && tokens.lower(at + 2) === 'than');

/** "Not a single shell", "not one". */
const isNotOne = (tokens: Tokens, at: number): boolean =>
  tokens.lower(at) === 'not' && /^(?:an?|one)$/.test(tokens.lower(at + 1));

/** Verbs whose past is their bare form. */
export const LIKE_PAST: ReadonlySet<string> = new Set(
  'broadcast burst cut hit overrun put quit set shed shot shut split spread'.split(' '),
);

function isImperative(
  { tokens, trees }: Syntax,
  token: number,
  auxiliaries: readonly string[],
  marks: readonly string[],
): boolean {
  if (trees.upos(token) !== 'VERB' || marks.length > 0 || tokens.lower(token) !== trees.lemma[token])
    return false;
  const isMain = trees.rel(token) === 'root' || trees.rel(token) === 'parataxis';
  const helped = auxiliaries.filter((aux) => aux !== 'do');
  // "According to the mission, thirty men on Tuesday set up a post": the past of such a verb with its subject astray.
  const isAstray = LIKE_PAST.has(tokens.lower(token)) && trees.extent(token)[0] < token;
  return isMain && !isAstray && helped.length === 0 && trees.child(token, 'nsubj', 'csubj', 'expl') < 0;
}
