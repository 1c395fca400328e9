import { stage, type Layers, type Presented } from '../../analysis/index.js';
import { indexAt } from '../../lib/index.js';
import { clauseFactuality } from './factuality.js';
import { presented, type Context } from './present.js';

/**
 * How each predicate is presented: polarity, certainty and reality by rules over the trees, and a factuality from −3
 * (certainly not so) to +3 (certainly so) on the scale of It Happened (Rudinger, White and Van Durme 2018).
 */
export const stanceStage = stage({
  name: 'stance',
  needs: ['tokens', 'sentences', 'trees', 'turns', 'attributions'],
  gives: ['predicates'],
  run: (layers) => ({ predicates: predicatesOf(layers) }),
});

function predicatesOf({
  tokens,
  sentences,
  trees,
  turns,
}: Pick<Layers, 'tokens' | 'sentences' | 'trees' | 'turns'>): Presented[] {
  const asked = sentences.map(({ first, last, start }) => {
    const ending = Array.from({ length: Math.min(3, last - first) }, (_, i) => tokens.form(last - 1 - i));
    return (
      ending.some((form) => form.includes('?')) &&
      (turns[indexAt(turns, start)]?.role ?? 'question') !== 'other'
    );
  });
  const context: Context = { tokens, trees, sentences, isAsked: (sentence) => asked[sentence] === true };
  const found: Presented[] = [];
  for (let token = 0; token < tokens.length; token += 1) {
    if (!isPredicate(context, token)) continue;
    const stance = presented(context, token);
    found.push({ ...tokens.range(token, token + 1), token, ...stance, factuality: clauseFactuality(stance) });
  }
  return found;
}

/** Verbs, what a copula predicates, and nouns: a noun may name an event ("airstrikes", "the talks"). */
function isPredicate({ trees }: Context, token: number): boolean {
  const tag = trees.upos(token);
  if (tag === 'VERB' || tag === 'NOUN') return true;
  return (
    trees.child(token, 'cop') >= 0 ||
    (tag === 'AUX' && trees.rel(token) !== 'aux' && trees.rel(token) !== 'cop')
  );
}
