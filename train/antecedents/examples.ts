import {
  candidateFeatures,
  candidatesFor,
  noneFeatures,
  resolveActors,
  type Choose,
} from '../../src/mention/actors/index.js';
import type { ChainedDocument } from './documents.js';

/** A pronoun with the features of what it may stand for; the last option is nothing. */
export interface Example {
  readonly options: readonly (readonly number[])[];
  /** Which options are right. */
  readonly right: readonly boolean[];
}

/** The pronouns of a document with their candidates, as the stage of actors comes upon them. */
export function examplesOf({ layers, mentions }: ChainedDocument): Example[] {
  const { tokens, trees } = layers;
  const groups = new Map<number, Set<string>>();
  for (const mention of mentions) {
    const [first, last] = tokens.within(mention);
    if (last <= first) continue;
    const head = trees.headOf(first, last);
    groups.set(head, (groups.get(head) ?? new Set()).add(mention.group));
  }
  const examples: Example[] = [];
  const watch: Choose = (scene, pronoun, at, trail) => {
    const candidates = candidatesFor(scene, pronoun, at, trail);
    const question = { scene, pronoun, at, trail, candidates };
    const own = groups.get(at) ?? new Set();
    const right = candidates.map(({ token }) =>
      [...(groups.get(token) ?? [])].some((group) => own.has(group)),
    );
    const features = candidates.map((_, i) => {
      const { own, word } = candidateFeatures(question, i);
      return [...own, ...word];
    });
    examples.push({
      options: [...features, noneFeatures(question)],
      right: [...right, !right.includes(true)],
    });
    return null;
  };
  resolveActors(layers, watch);
  return examples;
}
