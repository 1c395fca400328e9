import type { Stance } from '../../../src/record/index.js';
import type { Verb } from './wording.js';

/** What "be" goes with: "be killed", "be gaining", "be affiliated". */
function infinitive(verb: Verb): string {
  switch (verb.type) {
    case 'act':
    case 'stand':
      return verb.base;
    case 'pass':
      return `be ${verb.participle}`;
    case 'state':
      return `be ${verb.complement}`;
  }
}

function gerund(verb: Verb): string {
  switch (verb.type) {
    case 'act':
    case 'stand':
      return verb.ing;
    case 'pass':
      return `being ${verb.participle}`;
    case 'state':
      return `being ${verb.complement}`;
  }
}

const join = (...words: string[]): string => words.filter(Boolean).join(' ');

const third = (base: string): string => {
  const [head, ...rest] = base.split(' ');
  return join(/(?:s|x|z|ch|sh)$/.test(head!) ? `${head}es` : `${head}s`, ...rest);
};

function happened(verb: Verb, not: string, plural: boolean): string {
  switch (verb.type) {
    case 'act':
      return not ? join('did', not, verb.base) : verb.past;
    case 'pass':
      return join(plural ? 'were' : 'was', not, verb.participle);
    case 'state':
      return join(plural ? 'are' : 'is', not, verb.complement);
    case 'stand':
      if (not) return join(plural ? 'do' : 'does', not, verb.base);
      return plural ? verb.base : third(verb.base);
  }
}

function ongoing(verb: Verb, not: string, plural: boolean): string {
  if (verb.type === 'state' || verb.type === 'stand') return happened(verb, not, plural);
  return join(plural ? 'are' : 'is', not, gerund(verb));
}

/**
 * The verb as the speaker puts it: "did not gain control of", "are expected to return", "is prevented from
 * leaving". Certainty is not part of it.
 */
export function verbPhrase(
  verb: Verb,
  stance: Pick<Stance, 'polarity' | 'reality'>,
  plural: boolean,
): string {
  const not = stance.polarity === 'denied' ? 'not' : '';
  const be = plural ? 'are' : 'is';
  switch (stance.reality) {
    case 'happened':
    case 'asked':
      return happened(verb, not, plural);
    case 'ongoing':
      return ongoing(verb, not, plural);
    case 'expected':
      return join(be, not, 'expected to', infinitive(verb));
    case 'requested':
      return join(be, not, 'asked to', infinitive(verb));
    case 'permitted':
      return join(be, not, 'allowed to', infinitive(verb));
    case 'prevented':
      return join(be, not, 'prevented from', gerund(verb));
    case 'conditional':
      return join('would', not, infinitive(verb));
    case 'intended':
      if (verb.type === 'pass' || verb.type === 'state') return join(be, not, 'to', infinitive(verb));
      if (not) return join(plural ? 'do' : 'does', 'not intend to', infinitive(verb));
      return join(plural ? 'intend to' : 'intends to', infinitive(verb));
  }
}

const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'police',
  'men',
  'women',
  'children',
  'personnel',
  'troops',
]);

/** Whether a name is followed by "are". Acronyms ("ISIS") and names in -ss or -us are taken as one. */
export function isPlural(names: readonly string[]): boolean {
  if (names.length !== 1) return names.length > 1;
  const head = names[0]!.split(/ (?:of|in|from|with|to|at|near|between|on) /)[0]!;
  if (/ and /.test(head)) return true;
  const last = head.split(' ').at(-1)!;
  return PLURALS.has(last.toLowerCase()) || /[a-z]s$/.test(last.replace(/(?:ss|us|crisis|Paris|Tunis)$/, ''));
}
