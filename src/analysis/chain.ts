import { lastStartingBy } from '../lib/index.js';
import type { Link } from '../record/index.js';
import type { Layers, Vouching } from './layers.js';

/** The layers from which it is known who vouches for a word. */
export type ChainLayers = Pick<
  Layers,
  'source' | 'tokens' | 'turns' | 'attributions' | 'speakers' | 'publisher'
>;

/**
 * Gives a function from a token's index to the chain of those who vouch for it, outermost first: the publisher, whoever
 * speaks in its turn, whom the speaker cites, whom they cite. A link that the text leaves unnamed (an asker,
 * "reportedly") has no name; remarks without a speaker are the publisher's own. Offsets are UTF-16 code units: of the
 * turn's label, of the attribution's source or, where it has none, of its cue.
 */
export function chainReader(layers: ChainLayers): (token: number) => Link[] {
  const innermost = innermostAttributions(layers);
  const byId = new Map(layers.attributions.map((attribution) => [attribution.id, attribution]));
  const outer = publisherLinks(layers);
  return (token) => {
    const cited: Link[] = [];
    let at: Vouching | undefined = layers.attributions[innermost[token] ?? -1];
    while (at) {
      if (!at.ofSpeaker) cited.unshift(citedLink(at));
      at = at.within === null ? undefined : byId.get(at.within);
    }
    return [...outer, ...withoutRepeats([...speakerLinks(layers, token), ...cited])];
  };
}

/** Who cites itself ("the Pentagon acknowledged … which, it said, …"), or what it says in its own turn, stands in the chain once. */
const withoutRepeats = (links: readonly Link[]): Link[] =>
  links.filter((link, i) => !links[i - 1] || !isSame(links[i - 1]!, link));

const isSame = (outer: Link, inner: Link): boolean =>
  (inner.actor !== null && inner.actor === outer.actor) ||
  (inner.name !== null && outer.name !== null && bareName(inner.name) === bareName(outer.name));

const bareName = (name: string): string => name.toLowerCase().replace(/^(?:an?|the) /u, '');

/** The chain of one token (see chainReader, which is the one to use for many). */
export const chainAt = (layers: ChainLayers, token: number): Link[] => chainReader(layers)(token);

/** For each token the index of the innermost attribution whose content holds it, or -1. */
function innermostAttributions({ tokens, attributions }: ChainLayers): Int32Array {
  const innermost = new Int32Array(tokens.length).fill(-1);
  for (const index of outermostFirst(attributions)) {
    for (const piece of attributions[index]!.content) {
      const [first, last] = tokens.within(piece);
      innermost.fill(index, first, last);
    }
  }
  return innermost;
}

/** Indices of the attributions, each after the one it is nested in. */
function outermostFirst(attributions: readonly Vouching[]): number[] {
  const within = new Map(attributions.map(({ id, within: outer }) => [id, outer]));
  const depthOf = (id: string | null): number => {
    let depth = 0;
    for (let at = id; at !== null && depth <= attributions.length; at = within.get(at) ?? null) depth += 1;
    return depth;
  };
  const depths = attributions.map(({ id }) => depthOf(id));
  return attributions.map((_, i) => i).sort((a, b) => depths[a]! - depths[b]! || a - b);
}

function publisherLinks({ source, publisher }: ChainLayers): Link[] {
  const name = publisher.name ?? source.publisher;
  return name === null ? [] : [{ how: 'publishes', name, actor: publisher.actor, start: null, end: null }];
}

function speakerLinks({ tokens, turns, speakers, publisher, source }: ChainLayers, token: number): Link[] {
  const index = lastStartingBy(turns, tokens.start[token] ?? 0);
  const turn = turns[index];
  if (!turn || (tokens.start[token] ?? 0) >= turn.end) return [];
  const { speaker: name, label } = turn;
  const actor = speakers[index] ?? null;
  const isAsked = turn.role === 'question' || turn.role === 'answer';
  if (name === null && !isAsked) return [];
  const isPublisher =
    (actor !== null && actor === publisher.actor) || (name !== null && name === source.publisher);
  if (isPublisher) return [];
  return [{ how: 'speaks', name, actor, start: label?.start ?? null, end: label?.end ?? null }];
}

function citedLink({ how, name, actor, source, cue }: Vouching): Link {
  const words = source ?? cue;
  return { how, name, actor, start: words?.start ?? null, end: words?.end ?? null };
}
