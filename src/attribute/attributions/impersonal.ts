import { wordSet } from '../../lib/index.js';
import type { Draft } from './runs.js';
import { nounPhrase, type Syntax } from './syntax.js';

/** What tells without saying who does. */
const FINDINGS = wordSet(
  'data datum information report estimate figure account rumour rumor indication finding count toll tally news result',
);
/** Words beside it that say how sure or how early it is, not whose it is. */
const PLAIN = wordSet(
  'preliminary initial first latest early unconfirmed unverified available some various incoming recent different other ' +
    'certain conflicting multiple numerous several new further updated more many',
);
const PLAIN_RELATIONS = new Set(['amod', 'det', 'case', 'punct', 'cc', 'conj', 'nummod']);

/**
 * Whether a source is nobody: "according to preliminary data", "reports say that". A report that is named, owned or pointed
 * at ("the report", "UN figures", "data of the ministry") is somebody's.
 */
export function isImpersonal({ tokens, trees }: Syntax, { source, sourceHead, cueHead }: Draft): boolean {
  if (!source || sourceHead < 0 || !FINDINGS.has((trees.lemma[sourceHead] ?? '').toLowerCase())) return false;
  const [first, last] = nounPhrase({ tokens, trees }, sourceHead, cueHead);
  for (let i = first; i < last; i += 1) {
    if (i === sourceHead) continue;
    const isPlain = PLAIN.has(tokens.lower(i)) || /^(?:and|or|,|a|an)$/.test(tokens.lower(i));
    if (!isPlain || !PLAIN_RELATIONS.has(trees.rel(i))) return false;
  }
  return true;
}
