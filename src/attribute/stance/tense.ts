import { reportingVerb } from '../../lib/index.js';
import type { Stance } from '../../record/index.js';
import { LIKE_PAST, type Clause, type Syntax } from './clause.js';
import { stanceClass } from './lexicon.js';

/** "announced that it would withdraw": what was to come when it was said. */
export function isToldLater({ trees, tokens }: Syntax, token: number): boolean {
  const clause = trees.rel(token) === 'conj' ? trees.head[token]! : token;
  const up = trees.head[clause]!;
  return (
    trees.rel(clause) === 'ccomp' &&
    stanceClass(trees.lemma[up]!) === 'reports' &&
    tokens.lower(up) !== trees.lemma[up] &&
    !/(?:s|ing)$/.test(tokens.lower(up))
  );
}

/** "A shell set the tank ablaze": reports tell in the past what reads alike in the present. */
const isPastAsBase = ({ tokens, trees }: Syntax, token: number): boolean =>
  LIKE_PAST.has(tokens.lower(token)) && trees.upos(token) === 'VERB' && trees.child(token, 'aux', 'mark') < 0;

/** "calls on both sides to withdraw", "denies the report": done by being said. */
function isPerformed({ tokens, trees }: Syntax, token: number, { progressive, infinitive }: Clause): boolean {
  if (progressive || infinitive || trees.upos(token) !== 'VERB' || trees.child(token, 'aux') >= 0)
    return false;
  const lemma = trees.lemma[token]!;
  const mode = reportingVerb(lemma)?.mode;
  const isCall = lemma === 'call' && /^(?:for|on|upon)$/.test(tokens.lower(token + 1));
  return isCall || mode === 'asks' || mode === 'denies' || lemma === 'appeal';
}

/** Present and present progressive go on; everything else happened. A noun or participle follows its clause. */
export function tenseOf({ tokens, trees }: Syntax, token: number, clause: Clause): Stance['reality'] {
  if (trees.upos(token) !== 'VERB' && trees.child(token, 'cop') < 0) return 'happened';
  if (clause.past || isPastAsBase({ tokens, trees }, token)) return 'happened';
  if (clause.perfect) return 'happened';
  const copula = trees.child(token, 'cop');
  if (copula >= 0) return ['was', 'were'].includes(tokens.lower(copula)) ? 'happened' : 'ongoing';
  if (isPerformed({ tokens, trees }, token, clause)) return 'happened';
  return clause.progressive || !tokens.lower(token).endsWith('ing') ? 'ongoing' : 'happened';
}
