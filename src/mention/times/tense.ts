import type { Sentence, Tokens, Trees } from '../../analysis/index.js';

/** Which way a clause looks from the time at which it is said; null where its verb does not tell. */
export type Tense = 'past' | 'future' | null;

const FUTURE_AUX: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall', 'sha']);
const PAST_AUX: ReadonlySet<string> = new Set(['was', 'were', 'did', 'had', 'has', 'have', "'d", "'ve"]);
/** Participles that set a time ahead: "scheduled for Monday", "due on Friday". */
const AHEAD: ReadonlySet<string> = new Set([
  'schedule',
  'plan',
  'expect',
  'slate',
  'due',
  'set',
  'intend',
  'hope',
  'anticipate',
  'going',
  'about',
]);
/** Verbs of saying: what they govern has a tense of its own. */
const MAX_CLIMB = 12;

/**
 * The tense of the clause that token `at` belongs to, from the verb above it in the tree: an auxiliary decides, then the
 * verb's own form. Infinitives look ahead. The present tense of a plan ("meets on Friday") is read as the future.
 */
export function tenseAt(tokens: Tokens, trees: Trees, sentence: Sentence, at: number): Tense {
  let node = at;
  for (let steps = 0; steps < MAX_CLIMB && node >= sentence.first && node < sentence.last; steps += 1) {
    const tense = tenseOfVerb(tokens, trees, node);
    if (tense !== undefined) return tense;
    node = trees.head[node]!;
  }
  return null;
}

/** Undefined where the token is no verb, and so says nothing. */
function tenseOfVerb(tokens: Tokens, trees: Trees, verb: number): Tense | undefined {
  const tag = trees.upos(verb);
  const copula = trees.child(verb, 'cop');
  const auxiliaries = trees.children(verb, 'aux').map((child) => tokens.lower(child));
  if (copula >= 0) auxiliaries.push(tokens.lower(copula));
  if (tag !== 'VERB' && tag !== 'AUX' && auxiliaries.length === 0)
    return AHEAD.has(tokens.lower(verb)) ? 'future' : undefined;
  if (auxiliaries.some((word) => FUTURE_AUX.has(word))) return 'future';
  if (auxiliaries.some((word) => PAST_AUX.has(word))) return 'past';
  if (AHEAD.has(trees.lemma[verb] ?? '')) return 'future';
  const marks = trees.children(verb, 'mark').map((child) => tokens.lower(child));
  if (marks.includes('to')) return 'future';
  if (auxiliaries.length > 0) return 'future';
  return tenseOfForm(tokens.lower(verb), trees.lemma[verb] ?? '', trees.rel(verb));
}

function tenseOfForm(form: string, lemma: string, relation: string): Tense | undefined {
  if (form.endsWith('ing')) return undefined;
  if (form === 'was' || form === 'were') return 'past';
  if (form === 'is' || form === 'are') return 'future';
  if (form !== lemma && !form.endsWith('s')) return 'past';
  if (form === lemma && (relation === 'acl' || relation === 'amod')) return undefined;
  return form === lemma && form.length < 5 ? null : 'future';
}
