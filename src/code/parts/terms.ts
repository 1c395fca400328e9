import type { TokenMention } from '../../analysis/index.js';
import { lazy, readTable } from '../../lib/index.js';
import type { Statement } from '../../record/index.js';
import type { Scene } from '../scene.js';

/** Loaded words by their lemma, with the label that they put on an actor. */
const labels = lazy(
  () => new Map(readTable('data/terms/terms.tsv').map(({ term = '', label = '' }) => [term, label])),
);

/** The loaded words within the fillers of a statement, with the actor that each is used for (where that is known). */
export function termsIn(scene: Scene, fillers: readonly TokenMention[]): Statement['terms'] {
  const found = new Map<number, Statement['terms'][number]>();
  for (const { first, last, actor } of fillers) {
    for (let i = first; i < last; i += 1) {
      const label = labels().get(scene.lemma(i)) ?? labels().get(scene.tokens.lower(i));
      if (label) found.set(i, { ...scene.tokens.range(i, i + 1), label, actor });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
