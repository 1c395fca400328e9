import { resolveActors, type Choose } from '../../src/mention/actors/index.js';
import type { ChainedDocument, GoldMention } from './documents.js';

const CLASSES = {
  'he, she': /^(he|him|his|himself|she|her|hers|herself)$/i,
  it: /^(it|its|itself)$/i,
  they: /^(they|them|their|theirs|themselves)$/i,
  'the group': /^(the|this|that|these|those) \p{Ll}+$/u,
} as const;
export type Class = keyof typeof CLASSES;
const classOf = (words: string): Class | null =>
  (Object.keys(CLASSES) as Class[]).find((name) => CLASSES[name].test(words)) ?? null;

/** What was found of one class of words that point back. */
export interface Count {
  /** Resolved to somebody or some place named elsewhere whose mention there is of the same chain. */
  right: number;
  /** Resolved to anybody or any place. */
  found: number;
  /** Right, of those that gold has a name for. */
  hit: number;
  /** In a chain that holds a proper name of a person, organisation or place before. */
  gold: number;
}

export const noCounts = (): Map<Class, Count> =>
  new Map((Object.keys(CLASSES) as Class[]).map((name) => [name, { right: 0, found: 0, hit: 0, gold: 0 }]));

const NAMED = new Set(['person', 'organization', 'organisation', 'place']);

/** A name, pronoun or description, and the actor or else the place it was resolved to. */
interface Resolved {
  readonly start: number;
  readonly end: number;
  readonly key: string | null;
}

function resolvedIn({ layers }: ChainedDocument, choose?: Choose): Resolved[] {
  const { namings, references } = resolveActors(layers, choose);
  const keyOf = (actor: string | null, place: { readonly id: string | null } | null): string | null =>
    actor ?? place?.id ?? null;
  return [
    ...layers.names.map(({ start, end }, i) => ({
      start,
      end,
      key: keyOf(namings[i]!.actor, layers.placings[i]!.place),
    })),
    ...references.map(({ start, end, actor, place }) => ({ start, end, key: keyOf(actor, place) })),
  ];
}

/** The gold mention that shares most of a span, if it shares at least half. */
function goldOf({ start, end }: Resolved, gold: readonly GoldMention[]): GoldMention | null {
  let best: GoldMention | null = null;
  let most = 0.5;
  for (const mention of gold) {
    const shared = Math.min(end, mention.end) - Math.max(start, mention.start);
    const share = shared / (Math.max(end, mention.end) - Math.min(start, mention.start));
    if (share >= most) [best, most] = [mention, share];
  }
  return best;
}

/** Adds what is found in one document; `tell` hears of each that is wrong. */
export function score(
  counts: Map<Class, Count>,
  document: ChainedDocument,
  choose?: Choose,
  tell?: (error: string) => void,
): void {
  const { id, text, mentions: gold } = document;
  const resolved = resolvedIn(document, choose);
  const chains = new Map<string, Set<string>>();
  for (const one of resolved) {
    if (one.key === null || classOf(text.slice(one.start, one.end))) continue;
    const group = goldOf(one, gold)?.group;
    if (group !== undefined) chains.set(one.key, (chains.get(one.key) ?? new Set()).add(group));
  }
  const hasName = (mention: GoldMention): boolean =>
    gold.some(
      ({ group, start, proper, type }) =>
        group === mention.group && start < mention.start && proper === true && NAMED.has(type),
    );
  const keys = new Map(resolved.map(({ start, end, key }) => [`${start}-${end}`, key]));
  for (const mention of gold) {
    const words = text.slice(mention.start, mention.end);
    const count = counts.get(classOf(words)!);
    if (!count) continue;
    const key = keys.get(`${mention.start}-${mention.end}`) ?? null;
    const isRight = key !== null && (chains.get(key)?.has(mention.group) ?? false);
    if (hasName(mention)) count.gold += 1;
    if (hasName(mention) && isRight) count.hit += 1;
    if (key === null) continue;
    count.found += 1;
    if (isRight) count.right += 1;
    else {
      const other = resolved.find((one) => one.key === key && !classOf(text.slice(one.start, one.end)));
      const around = text.slice(Math.max(0, mention.start - 110), mention.end + 30).replaceAll('\n', ' ');
      tell?.(`${id} “${words}” → ${other ? text.slice(other.start, other.end) : key}: …${around}…`);
    }
  }
}
