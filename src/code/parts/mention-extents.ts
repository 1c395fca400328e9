import type { TokenMention } from '../../analysis/index.js';
import { BLAMING } from '../../lib/index.js';
import { endOfDoer, isPartOfNumber, nounPhrase } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { madeMention } from './made-mentions.js';

// How far the mention for a head token reaches: to its modifiers and its number, and not into what its bearer is said to do.

/** "accused the Emirates of arming …": a name that was taken together with what its bearer is accused of ends before that. */
export function upToDeed(scene: Scene, mention: TokenMention, node: number): TokenMention {
  const { tokens, trees } = scene;
  const end = endOfDoer(scene, node);
  if (end < mention.last) {
    const range = tokens.range(mention.first, end);
    return { ...mention, ...range, last: end, actor: scene.referenceAt(node)?.actor ?? null };
  }
  const isWhole = mention.head === node && mention.first < node && isPartOfNumber(scene, node);
  // "11 of 36 hospitals": the eleven are meant.
  if (isWhole && trees.upos(mention.first) === 'NUM')
    return { ...mention, ...tokens.range(mention.first + 1, mention.last), first: mention.first + 1 };
  const isName = tokens.form(node) !== tokens.lower(node);
  for (let i = node + 1; i + 1 < mention.last; i += 1) {
    const isDeed = /^(?:VERB|NOUN)$/.test(trees.upos(i + 1)) && tokens.lower(i + 1).endsWith('ing');
    if (tokens.lower(i) !== 'of' || !isDeed || !(isName || isBlamed(scene, node))) continue;
    const own = scene.referenceAt(node);
    const { start, end } = tokens.range(mention.first, i);
    return {
      ...mention,
      start,
      end,
      last: i,
      head: node,
      actor: own?.actor ?? null,
      place: own?.place ?? null,
    };
  }
  return mention;
}

/** "accused the rebels of shelling": whoever is accused, not what the noun is of. */
const isBlamed = ({ trees, lemma }: Scene, node: number): boolean =>
  trees.rel(node) === 'obj' && BLAMING.has(lemma(trees.head[node] ?? -1));

/** A description in lower case takes its modifiers in: "separatist militants"; a name stays as it is. */
export function widened(scene: Scene, mention: TokenMention, node: number): TokenMention {
  const { tokens } = scene;
  if (mention.actor !== null || mention.place !== null || mention.head !== node) return mention;
  if (tokens.form(node) !== tokens.lower(node)) return mention;
  const [first, last] = nounPhrase(scene, node);
  if (first >= mention.first && last <= mention.last) return mention;
  const made = madeMention(scene, node);
  return { ...made, type: mention.type, why: mention.why };
}

/** "two Syrians", "at least nine fishermen": a mention together with how many they are. */
export function withNumber(scene: Scene, mention: TokenMention, node: number): TokenMention {
  const { tokens, trees } = scene;
  const isCounted = mention.head === node && trees.children(node, 'nummod').some((i) => i < mention.first);
  const [first] = isCounted ? nounPhrase(scene, node) : [mention.first];
  if (first >= mention.first) return mention;
  return { ...mention, ...tokens.range(first, mention.last), first };
}
