import type { Hedge, Stance } from '../../record/index.js';
import type { Syntax } from './clause.js';
import { hedgeOf } from './lexicon.js';

interface FoundHedge {
  readonly hedge: Hedge;
  readonly certainty: Stance['certainty'];
}

/** Hedges that stand beside the predicate or beside the verb above it. */
export function hedgesOf({ tokens, trees }: Syntax, token: number): FoundHedge[] {
  const beside = trees.children(token, 'advmod', 'amod', 'discourse', 'aux');
  const up = trees.head[token]!;
  const shared =
    up >= 0 && ['xcomp', 'ccomp', 'conj', 'obj', 'nsubj', 'csubj', 'advcl'].includes(trees.rel(token))
      ? trees.children(up, 'advmod', 'discourse')
      : [];
  return [...beside, ...shared]
    .sort((a, b) => a - b)
    .flatMap((i) => {
      const certainty = hedgeOf(tokens.lower(i));
      return certainty === undefined
        ? []
        : [{ hedge: { ...tokens.range(i, i + 1), kind: tokens.lower(i) }, certainty }];
    });
}
