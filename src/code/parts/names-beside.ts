import type { TokenMention } from '../../analysis/index.js';
import { nounPhrase } from '../grammar/index.js';
import { PERSONS } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// The name that stands beside a description of whoever bears it.

/** "its armed wing, the Eastern Network": the name behind a description of whose it is. */
export function nameOfDescribed(scene: Scene, mention: TokenMention, node: number): TokenMention | null {
  const { tokens, trees } = scene;
  const isOwned = /^(?:its|their|his|her|our)$/.test(tokens.lower(mention.first));
  if (!isOwned || mention.head !== node || mention.actor !== null || mention.type !== 'organisation')
    return null;
  const named = trees.children(node, 'appos').map((child) => scene.mentionAt(child));
  return (
    named.find(
      (one) =>
        one?.type === 'organisation' &&
        one.actor !== null &&
        tokens.form(mention.last) === ',' &&
        one.first === mention.last + 1,
    ) ?? null
  );
}

/** "the town of X", "the group X": the name that a general word introduces. */
export function nameBeside(scene: Scene, node: number): TokenMention | null {
  for (const child of scene.trees.children(node, 'appos', 'flat')) {
    const mention = scene.mentionAt(child);
    const isName = mention?.type === 'person' || mention?.type === 'organisation';
    // A verb between them: a parser took two clauses for one.
    if (mention && isName && !hasVerb(scene, node, child)) return mention;
  }
  return null;
}

const FURTHEST_NAME = 10;

/** "The governor of X, Major General Y, died": the person named between commas behind the description of an office. */
export function personBehind(scene: Scene, node: number): TokenMention | null {
  const { tokens, trees } = scene;
  if (trees.upos(node) !== 'NOUN' || !(PERSONS.has(scene.lemma(node)) || scene.lemma(node) === 'commander'))
    return null;
  let comma = node + 1;
  while (comma - node < FURTHEST_NAME && tokens.form(comma) !== ',' && trees.isUnder(comma, node)) comma += 1;
  const named = tokens.form(comma) === ',' ? nameFrom(scene, comma + 1) : undefined;
  if (!named || tokens.sentence[named.head] !== tokens.sentence[node]) return null;
  const isClosed =
    /^[,.;:)]?$/.test(tokens.form(named.last)) || tokens.sentence[named.last] !== tokens.sentence[node];
  return isClosed && trees.isUnder(named.head, node) ? named : null;
}

/** "Abu Tariq, a leader of the group, was killed": the person named right before the description, wherever a parser hung the name. */
export function personBefore(scene: Scene, node: number): TokenMention | null {
  const { tokens, trees } = scene;
  if (trees.upos(node) !== 'NOUN' || !PERSONS.has(scene.lemma(node))) return null;
  const [first] = nounPhrase(scene, node);
  if (!/^an?$/.test(tokens.lower(first)) || tokens.form(first - 1) !== ',') return null;
  const before = scene.mentionAt(first - 2);
  const isName = before?.type === 'person' && before.last === first - 1 && before.actor !== null;
  return isName && tokens.form(before.head) !== tokens.lower(before.head) ? before : null;
}

/** The proper name of a person that begins at a token. */
function nameFrom({ mentionAt, tokens }: Scene, first: number): TokenMention | undefined {
  const mention = mentionAt(first);
  const isName = mention?.type === 'person' && mention.first === first;
  return isName && tokens.form(mention.head) !== tokens.lower(mention.head) ? mention : undefined;
}

const hasVerb = ({ trees }: Scene, first: number, last: number): boolean =>
  Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).some(
    (i) => trees.upos(i) === 'VERB',
  );
