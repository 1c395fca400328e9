import { stage, type Layers, type Presented } from '../../analysis/index.js';
import { stanceContext } from './context.js';
import { factualityOf } from './factuality.js';
import { namesEvent } from './lexicon.js';
import type { Context } from './context.js';
import { presented } from './present.js';

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

type Needed = Pick<Layers, 'tokens' | 'sentences' | 'trees' | 'turns' | 'attributions'>;

function predicatesOf(layers: Needed): Presented[] {
  const context = stanceContext(layers);
  const isCited = citedTokens(layers);
  const found: Presented[] = [];
  for (let token = 0; token < layers.tokens.length; token += 1) {
    if (!isPredicate(context, token)) continue;
    const stance = presented(context, token);
    const factuality = factualityOf(context, token, stance, isCited[token] === 1);
    found.push({ ...layers.tokens.range(token, token + 1), token, ...stance, factuality });
  }
  return found;
}

/** Verbs, participles, what a copula predicates, and nouns that name an event ("airstrikes", "the talks"). */
function isPredicate({ tokens, trees }: Context, token: number): boolean {
  const tag = trees.upos(token);
  if (tag === 'VERB') return true;
  if (tag === 'NOUN') return namesEvent(trees.lemma[token]!) || trees.child(token, 'cop') >= 0;
  if (tag === 'ADJ' && /(?:ing|ed)$/u.test(tokens.lower(token))) return true;
  return (
    trees.child(token, 'cop') >= 0 ||
    (tag === 'AUX' && trees.rel(token) !== 'aux' && trees.rel(token) !== 'cop')
  );
}

/** 1 for each token that somebody other than the speaker vouches for. */
function citedTokens({ tokens, attributions }: Needed): Uint8Array {
  const cited = new Uint8Array(tokens.length);
  for (const { content, ofSpeaker } of attributions) {
    if (ofSpeaker) continue;
    for (const piece of content) cited.fill(1, ...tokens.within(piece));
  }
  return cited;
}
