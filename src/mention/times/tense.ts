import type { Sentence, Tokens, Trees } from '../../analysis/index.js';

/** Which way a clause looks from the time at which it is said: an infinitive tells a purpose, which most often lies ahead; null where its verb does not tell. */
export type Tense = 'past' | 'future' | 'purpose' | null;

const FUTURE_AUX: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall', 'sha']);
const PAST_AUX: ReadonlySet<string> = new Set([
  'was',
  'were',
  'did',
  'had',
  'has',
  'have',
  'having',
  "'d",
  "'ve",
]);
/** Verbs and adjectives that set a time ahead: "scheduled for Monday", "due on Friday", "postponed until June". */
const AHEAD: ReadonlySet<string> = new Set(
  'schedule plan expect slate due intend hope anticipate going postpone delay adjourn defer'.split(' '),
);
/** What is planned to happen, though the verb stands in the present: "the talks resume on Friday". */
const PLANNED: ReadonlySet<string> = new Set(
  'meet begin start open resume arrive travel visit host hold leave depart expire end convene return take come go run continue'.split(
    ' ',
  ),
);
/** Verbs whose infinitive happened when they did: "managed to leave on Monday". */
const IMPLICATIVE: ReadonlySet<string> = new Set(
  'manage fail try begin start continue refuse force use come help'.split(' '),
);
const NOMINAL: ReadonlySet<string> = new Set(['nmod', 'compound', 'appos', 'amod', 'nummod', 'flat']);
/** Verbs that set a new end: "extended until Friday", "gave them until noon". */
const EXTENDING: ReadonlySet<string> = new Set(
  'extend prolong give allow grant suspend close ban stay remain'.split(' '),
);
/** What is decreed before it begins: "has declared a curfew from Friday". */
const DECREEING: ReadonlySet<string> = new Set(
  'declare announce impose order introduce decree proclaim'.split(' '),
);
const MAX_CLIMB = 12;

/**
 * The tense of the clause that token `at` belongs to, from the verb above it in the tree: an auxiliary decides, then the
 * verb's own form. An infinitive looks ahead, unless its governing verb says that it came about. Within a noun phrase
 * ("Friday's ruling") only an explicit future of the clause counts. A deadline ("until Friday") lies ahead unless the
 * verb tells of something that was over by then.
 */
export function tenseAt(
  tokens: Tokens,
  trees: Trees,
  sentence: Sentence,
  at: number,
  isDeadline = false,
): Tense {
  let nominal = false;
  for (
    let node = at, steps = 0;
    steps < MAX_CLIMB && node >= sentence.first && node < sentence.last;
    steps += 1
  ) {
    const tense = tenseOfVerb(tokens, trees, node);
    if (tense !== undefined && isDeadline && setsEnd(tokens, trees, node)) return 'future';
    if (tense === 'past' && isOutset(tokens, trees, at, node)) return 'future';
    if (tense !== undefined)
      return isDeadline && tense === null
        ? 'future'
        : nominal && tense !== 'past' && !hasFuture(tokens, trees, node)
          ? null
          : tense;
    if (NOMINAL.has(trees.rel(node))) nominal = true;
    node = trees.head[node]!;
  }
  return isDeadline ? 'future' : null;
}

/** "has been extended until Friday", "postponed until June", "have until noon". */
function setsEnd(tokens: Tokens, trees: Trees, verb: number): boolean {
  const lemma = trees.lemma[verb] ?? '';
  const auxiliaries = trees.children(verb, 'aux').map((child) => tokens.lower(child));
  if (auxiliaries.includes('had')) return false;
  return (
    AHEAD.has(lemma) || EXTENDING.has(lemma) || auxiliaries.some((word) => word === 'has' || word === 'have')
  );
}

/** "declared two days of mourning from Friday": the day on which it begins, unless that had been so. */
const isOutset = (tokens: Tokens, trees: Trees, at: number, verb: number): boolean =>
  /^(?:from|starting|beginning)$/.test(tokens.lower(at - 1)) &&
  DECREEING.has(trees.lemma[verb] ?? '') &&
  !trees.children(verb, 'aux').some((child) => tokens.lower(child) === 'had');

const hasFuture = (tokens: Tokens, trees: Trees, verb: number): boolean =>
  trees.children(verb, 'aux').some((child) => FUTURE_AUX.has(tokens.lower(child)));

/** Undefined where the token is no verb, and so says nothing. */
function tenseOfVerb(tokens: Tokens, trees: Trees, verb: number): Tense | undefined {
  const tag = trees.upos(verb);
  const lemma = trees.lemma[verb] ?? '';
  const auxiliaries = trees.children(verb, 'aux', 'cop').map((child) => tokens.lower(child));
  if (tag !== 'VERB' && tag !== 'AUX' && auxiliaries.length === 0)
    return lemma === 'due' ? 'future' : undefined;
  if (auxiliaries.some((word) => FUTURE_AUX.has(word))) return 'future';
  if (auxiliaries.includes('had')) return 'past';
  if (AHEAD.has(lemma)) return 'future';
  if (isArranged(tokens, trees, verb)) return 'purpose';
  if (auxiliaries.some((word) => PAST_AUX.has(word))) return 'past';
  if (trees.children(verb, 'mark').some((child) => tokens.lower(child) === 'to'))
    return ofInfinitive(tokens, trees, verb);
  if (auxiliaries.some((word) => word === 'is' || word === 'are' || word === "'s" || word === "'re"))
    return presentAux(tokens.lower(verb), lemma);
  if (auxiliaries.length > 0) return 'future';
  return tenseOfForm(tokens.lower(verb), lemma);
}

/** "was to take place in May": set ahead of then, and of now unless the month has passed. */
const isArranged = (tokens: Tokens, trees: Trees, verb: number): boolean =>
  trees
    .children(verb, 'mark')
    .some((mark) => tokens.lower(mark) === 'to' && /^(?:was|were)$/.test(tokens.lower(mark - 1)));

function ofInfinitive(tokens: Tokens, trees: Trees, verb: number): Tense {
  const governor = trees.head[verb]!;
  if (governor < 0 || trees.upos(governor) !== 'VERB') return 'purpose';
  if (trees.children(governor, 'aux').some((child) => tokens.lower(child) === 'had')) return 'past';
  if (hasFuture(tokens, trees, governor)) return 'future';
  const tense = tenseOfVerb(tokens, trees, governor);
  return IMPLICATIVE.has(trees.lemma[governor] ?? '') && tense === 'past' ? 'past' : 'purpose';
}

/** "is visiting on Monday" is a plan; "is held by rebels since Monday" is not. */
const presentAux = (form: string, lemma: string): Tense =>
  form.endsWith('ing') && PLANNED.has(lemma) ? 'future' : null;

function tenseOfForm(form: string, lemma: string): Tense | undefined {
  if (form.endsWith('ing')) return undefined;
  if (form === 'was' || form === 'were') return 'past';
  if (form === lemma || form.endsWith('s')) return PLANNED.has(lemma) && form !== 'is' ? 'future' : null;
  return form === 'are' ? null : 'past';
}
