import type { Layers, Vouching } from '../../analysis/index.js';
import { lastStartingBy } from '../../lib/index.js';

type Layers4Bridges = Pick<Layers, 'source' | 'sentences' | 'tokens' | 'turns' | 'blocks'>;

/** What one adds presupposes that one has said what stands before. */
const ADDING = /\b(?:add(?:s|ed|ing)?|went on|goes on|going on|continued|further|also|then)\b/iu;
const HAD = /\bhad\s+(?:(?:not|also|never|already|since)\s+)?\p{L}+/iu;
const MOST_BETWEEN = 4;
/** How much of a sentence somebody else's words may fill before it is theirs. */
const OTHERS = 0.5;

/**
 * Sentences between two that one source vouches for ("The minister said … . The rebels had … . He added …"): free indirect speech,
 * which is the source's too, where the second says that it goes on, or where each of them is told in the past perfect.
 */
export function withBridges(layers: Layers4Bridges, attributions: readonly Vouching[]): Vouching[] {
  const { sentences, tokens } = layers;
  const mainOf = new Map<number, Vouching>();
  const inside = new Map<number, Vouching[]>();
  for (const one of attributions) {
    const at = one.content[0] === undefined ? -1 : sentenceAt(layers, one);
    if (at < 0 || one.kind !== 'indirect') continue;
    inside.set(at, [...(inside.get(at) ?? []), one]);
    if (one.within === null && !mainOf.has(at) && isMain(layers, one, at)) mainOf.set(at, one);
  }
  const quoted = new Set(
    attributions.flatMap((one) => (one.kind === 'indirect' ? [] : [sentenceAt(layers, one)])),
  );
  const bridges: Vouching[] = [];
  const wrapped = new Map<string, string>();
  for (const [end, closing] of mainOf) {
    const start = openingBefore(layers, mainOf, quoted, end);
    const opening = start < 0 ? undefined : mainOf.get(start);
    if (!opening || !isSame(opening, closing)) continue;
    const between = Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i);
    const isAdded = isAdding(layers, closing);
    if (between.length === 0 || !(isAdded || between.every((i) => HAD.test(wordsOf(layers, i))))) continue;
    for (const i of between) {
      const { first, last } = sentences[i]!;
      const id = `a${attributions.length + bridges.length + 1}`;
      bridges.push({ ...opening, id, cue: null, content: [tokens.range(first, last)], within: null });
      for (const one of inside.get(i) ?? []) if (one.within === null) wrapped.set(one.id, id);
    }
  }
  const kept = attributions.map((one) => {
    const within = wrapped.get(one.id);
    return within === undefined ? one : { ...one, within };
  });
  return [...kept, ...bridges];
}

/** The sentence before in which somebody was the last to vouch for all of it, with no other between, nor another turn; or -1. */
function openingBefore(
  layers: Layers4Bridges,
  mainOf: ReadonlyMap<number, Vouching>,
  quoted: ReadonlySet<number>,
  end: number,
): number {
  for (let i = end - 1; i >= 0 && i >= end - 1 - MOST_BETWEEN; i -= 1) {
    if (mainOf.has(i)) return isOneVoice(layers, i, end) ? i : -1;
    if (quoted.has(i)) return -1;
  }
  return -1;
}

/** One turn, and at most one new paragraph. */
function isOneVoice(
  { sentences, tokens, turns, blocks, source }: Layers4Bridges,
  start: number,
  end: number,
): boolean {
  const from = tokens.start[sentences[start]!.first] ?? 0;
  const to = tokens.start[sentences[end]!.first] ?? 0;
  const breaks = source.text.slice(from, to).split(/\n\s*\n/u).length - 1;
  const isPlain = blocks.every(
    (block) => block.start < from || block.start > to || block.kind === 'paragraph',
  );
  return breaks <= 1 && isPlain && lastStartingBy(turns, from) === lastStartingBy(turns, to);
}

const sentenceAt = ({ tokens }: Layers4Bridges, { cue, content }: Vouching): number => {
  const [first] = tokens.within(cue ?? content[0]!);
  return tokens.sentence[first] ?? -1;
};

/** Whether an attribution holds most of its sentence, but for who says it and by what word. */
function isMain({ sentences, tokens }: Layers4Bridges, one: Vouching, at: number): boolean {
  const { first, last } = sentences[at]!;
  const held = one.content.reduce((sum, range) => {
    const [from, to] = tokens.within(range);
    return sum + Math.max(0, Math.min(to, last) - Math.max(from, first));
  }, 0);
  const around = [one.source, one.cue].reduce((sum, range) => {
    const [from, to] = range ? tokens.within(range) : [0, 0];
    return sum + to - from;
  }, 0);
  return held >= (last - first - around) * OTHERS;
}

const isSame = (a: Vouching, b: Vouching): boolean =>
  a.ofSpeaker === b.ofSpeaker &&
  a.name !== null &&
  ((a.actor !== null && a.actor === b.actor) || a.name.toLowerCase() === (b.name ?? '').toLowerCase());

const wordsOf = ({ sentences, tokens, source }: Layers4Bridges, i: number): string => {
  const { start, end } = tokens.range(sentences[i]!.first, sentences[i]!.last);
  return source.text.slice(start, end);
};

const AROUND_CUE = 16;
const isAdding = ({ source }: Layers4Bridges, { cue }: Vouching): boolean =>
  cue !== null && ADDING.test(source.text.slice(Math.max(0, cue.start - AROUND_CUE), cue.end));
