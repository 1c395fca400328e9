import { mentionOf, type Reference, type TokenMention } from '../../analysis/index.js';
import { isOneMatter, modifiers, nounPhrase, sortsOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';

// Mentions made of what no stage before this one took for a mention.

export const ofReference = (reference: Reference): TokenMention => ({
  ...mentionOf(reference, reference.type),
  actor: reference.actor,
  place: reference.place,
  why: reference.why,
});

/** A mention made of the noun phrase. Its actor is that of an armed body's name within it ("ISIS positions"). */
export function madeMention(scene: Scene, node: number): TokenMention {
  const [first, own] = nounPhrase(scene, node);
  const matters = scene.trees.conjuncts(node).filter((one) => isOneMatter(scene, node, one));
  const last = Math.max(own, ...matters.map((one) => nounPhrase(scene, one)[1]));
  const sorts = sortsOf(scene, node);
  const inner = modifiers(scene, node)
    .filter((child) => child >= first)
    .map((child) => scene.mentionAt(child))
    .find((mention) => mention?.actor);
  const type = /^(?:another|others)$/.test(scene.tokens.lower(node)) ? 'person' : typeOf(sorts);
  return {
    ...mentionOf({ ...scene.tokens.range(first, last), first, last, head: node }, type),
    actor: sorts.has('armed') ? (inner?.actor ?? null) : null,
    why: 'named by a statement',
  };
}

function typeOf(sorts: ReadonlySet<string>): TokenMention['type'] {
  if (sorts.has('people') || sorts.has('person')) return 'person';
  if (sorts.has('armed') || sorts.has('body')) return 'organisation';
  if (sorts.has('site') || sorts.has('building') || sorts.has('service')) return 'place';
  return sorts.has('arms') ? 'weapon' : 'document';
}
