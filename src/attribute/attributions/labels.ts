import type { Layers, Sentence } from '../../analysis/index.js';
import { lastStartingBy } from '../../lib/index.js';
import type { Draft, Run } from './runs.js';

/**
 * The sentences without the labels of turns: a label shares its sentence with the first words of the turn, but it is
 * nothing that is said. Indices stay those of the sentences.
 */
export function withoutLabels({
  sentences,
  tokens,
  turns,
}: Pick<Layers, 'sentences' | 'tokens' | 'turns'>): Sentence[] {
  const cut = [...sentences];
  for (const { label, bodyStart } of turns) {
    const at = label ? lastStartingBy(sentences, label.start) : -1;
    const sentence = cut[at];
    if (!sentence || sentence.end <= bodyStart) continue;
    cut[at] = { ...sentence, first: Math.min(tokens.indexFrom(bodyStart), sentence.last - 1) };
  }
  return cut;
}

/** A draft whose runs begin after the label of their sentence; null where nothing of its content is left. */
export function clippedToSentence(
  draft: Draft,
  sentences: readonly Sentence[],
  tokens: Layers['tokens'],
): Draft | null {
  const clip = ([first, last]: Run): Run | null => {
    const sentence = sentences[tokens.sentence[first] ?? -1];
    if (!sentence) return null; // "according to" at the very end: nobody is named
    const from = Math.max(first, sentence.first);
    return from < last ? [from, last] : null;
  };
  const content = draft.content.map(clip).filter((run): run is Run => run !== null);
  if (content.length === 0 && draft.content.length > 0) return null;
  const source = draft.source && clip(draft.source);
  return { ...draft, source, sourceHead: source ? draft.sourceHead : -1, content };
}
