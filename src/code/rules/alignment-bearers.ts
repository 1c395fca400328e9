import { bearers, isNominal, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { isParty } from './alignment-parties.js';

// Of whom a noun for an office or a bond is said: by a copula, by "as", beside a name, or in a list of such.

/** Of whom a noun is said, and how. */
export interface Told {
  readonly who: readonly number[];
  readonly anchor: number;
  /** Beside a name, as a matter of course, not as what the clause says. */
  readonly isBeside: boolean;
  readonly isList: boolean;
}

/** Whom a noun is said of, and by what word. */
export function toldOf(scene: Scene, token: number): Told | null {
  const { trees } = scene;
  const plain = { isBeside: false, isList: false };
  const listed = listedAmong(scene, token);
  if (listed !== null) return { who: [listed], anchor: listed, isBeside: false, isList: true };
  if (trees.child(token, 'cop') >= 0) return { who: bearers(scene, token), anchor: token, ...plain };
  const verb = trees.head[token] ?? -1;
  if (
    isVerb(scene, verb) &&
    BECOMING.has(scene.lemma(verb)) &&
    /^(?:obj|iobj|xcomp|nsubj)$/.test(trees.rel(token))
  )
    return { who: becoming(scene, verb).filter((node) => node !== token), anchor: verb, ...plain };
  const as = asWhom(scene, token);
  if (as) return { who: as, anchor: verb, ...plain };
  if (isApposition(scene, token))
    return { who: bearers(scene, token), anchor: token, isBeside: true, isList: false };
  const behind = nameBehind(scene, token);
  return behind < 0 ? null : { who: [behind], anchor: token, isBeside: true, isList: false };
}

/** "congratulated Finland on becoming an ally": whoever is congratulated. */
function becoming(scene: Scene, verb: number): number[] {
  const { trees, lemma } = scene;
  const head = trees.head[verb] ?? -1;
  const object = lemma(head) === 'congratulate' ? trees.child(head, 'obj') : -1;
  return object >= 0 ? [object] : subjectOf(scene, verb);
}

const BECOMING = new Set(['become', 'remain', 'constitute']);
const NAMING = new Set([
  'describe',
  'name',
  'designate',
  'list',
  'regard',
  'identify',
  'know',
  'consider',
  'see',
  'view',
  'recognise',
  'recognize',
  'appoint',
  'elect',
  'brand',
  'label',
  'denounce',
  'install',
  'welcome',
  'admit',
  'accept',
]);
const ACTING = new Set([
  'function',
  'act',
  'serve',
  'operate',
  'take',
  'work',
  'speak',
  'continue',
  'emerge',
]);

/** "described X as an arm of Y", "X, acting as an arm of Y": of whom it is said; null where it is not said so. */
function asWhom(scene: Scene, token: number): number[] | null {
  const { trees, tokens } = scene;
  const isAs = trees
    .children(token, 'case', 'mark')
    .some((child) => child < token && tokens.lower(child) === 'as');
  if (!isAs) return null;
  const head = trees.head[token] ?? -1;
  if (!isVerb(scene, head)) return isNominal(scene, head) && trees.rel(token) === 'nmod' ? [head] : null;
  const lemma = scene.lemma(head);
  if (NAMING.has(lemma)) {
    const object = trees.children(head, 'obj', 'iobj');
    return object.length > 0 ? object.slice(0, 1) : subjectOf(scene, head);
  }
  if (ACTING.has(lemma)) return actorsOf(scene, head);
  // "X, as representative of Y, was summoned": between commas.
  return tokens.lower(trees.extent(token, (child) => child > token)[0] - 1) === ','
    ? subjectOf(scene, head)
    : null;
}

/** Who acts; of a participle in front that a parser gave no subject ("Acting as …, the firm holds …") that of the next verb. */
function actorsOf(scene: Scene, verb: number): number[] {
  const own = subjectOf(scene, verb);
  if (own.length > 0 && own.some((node) => isParty(scene, node))) return own;
  const { trees } = scene;
  const next = trees.children(trees.head[verb] ?? -1, 'ccomp').find((child) => child > verb);
  return next === undefined ? own : subjectOf(scene, next);
}

/** "Among the group's participants are X and Y": the first of them; null where it is not said so. */
function listedAmong(scene: Scene, token: number): number | null {
  const { trees } = scene;
  if (prepositionOf(scene, token) !== 'among') return null;
  const head = trees.head[token] ?? -1;
  if (!/^(?:nmod|obl)$/.test(trees.rel(token)) || head < token) return null;
  if (isNominal(scene, head) && trees.child(token, 'cop') < 0 && trees.child(head, 'cop') < 0) return null;
  return isNominal(scene, head) ? head : null;
}

/** Beside a name, by the tree or by the comma before it. */
function isApposition(scene: Scene, token: number): boolean {
  const { trees, tokens, mentionAt } = scene;
  if (trees.rel(token) === 'appos' || trees.child(token, 'appos') >= 0) return true;
  const [first] = trees.extent(token, (child) => child > token);
  if (tokens.lower(first - 1) !== ',' || isAfterPhrase(scene, token, first - 2)) return false;
  return (
    trees.upos(first) === 'DET' ||
    (trees.upos(token) === 'NOUN' && mentionAt(first - 2)?.type === 'person' && trees.rel(token) !== 'conj')
  );
}

/** "Under General X, the air arm flew …": the name belongs to a phrase in front of the clause. */
function isAfterPhrase({ trees, mentionAt }: Scene, token: number, name: number): boolean {
  if (trees.rel(token) !== 'nsubj') return false;
  let top = mentionAt(name)?.head ?? name;
  while (
    /^(?:nmod|flat|compound|appos|conj|obl)$/.test(trees.rel(top)) &&
    trees.head[top] !== trees.head[token]
  )
    top = trees.head[top]!;
  return trees.head[top] === trees.head[token] && /^(?:obl|advcl|advmod)$/.test(trees.rel(top));
}

const FURTHEST = 6;
/** "the Secretary-General of the League, H.E. Mr. X": the person right behind the comma; -1 where there is none. */
function nameBehind(scene: Scene, token: number): number {
  const { tokens, trees } = scene;
  if (trees.child(token, 'nmod') < 0) return -1;
  let comma = token + 1;
  while (
    tokens.sentence[comma] === tokens.sentence[token] &&
    tokens.lower(comma) !== ',' &&
    trees.upos(comma) !== 'VERB'
  )
    comma += 1;
  if (tokens.lower(comma) !== ',' || comma - token > FURTHEST * 2) return -1;
  for (let i = comma + 1; i < comma + FURTHEST; i += 1) {
    const mention = scene.mentionAt(i);
    if (mention?.type === 'person' && tokens.form(mention.head) !== tokens.lower(mention.head))
      return mention.head;
    if (!/^(?:PROPN|PUNCT|X)$/.test(trees.upos(i)) || tokens.lower(i) === ',') return -1;
  }
  return -1;
}
