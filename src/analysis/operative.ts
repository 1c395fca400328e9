import { PERFORMED } from '../lib/index.js';
import type { Tokens } from './tokens.js';
import type { Trees } from './trees.js';

/**
 * Whether a verb opens an operative clause of a resolution or a communiqué ("Calls upon the parties to …; and requests …"): in the
 * present tense, without a subject, the root of its sentence or joined to it. Whose text it is does what it says.
 */
export function isOperative({ tokens, trees }: { tokens: Tokens; trees: Trees }, verb: number): boolean {
  let at = verb;
  for (;;) {
    const isPresent =
      trees.upos(at) === 'VERB' && /[^s]s$/i.test(tokens.form(at)) && PERFORMED.has(trees.lemma[at]!);
    if (!isPresent || trees.child(at, 'nsubj', 'csubj', 'expl', 'aux', 'cop') >= 0) return false;
    if (trees.rel(at) === 'root') return true;
    if (trees.rel(at) !== 'conj') return false;
    at = trees.head[at]!;
  }
}
