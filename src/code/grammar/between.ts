import type { Reference, TokenMention } from '../../analysis/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Those whom something is between: a list of parties, or the ground it lies on.

/** "erupted between Itria and Resafa", "on the border between Chad and Sudan": where it is, and nobody's. */
export function isGroundBetween(scene: Scene, node: number): boolean {
  const mention = scene.mentionAt(node);
  if (mention?.type !== 'place') return false;
  const reference = scene.referenceAt(node);
  const isTown = mention.place !== null && mention.place.precision !== 'country';
  if (isTown && (mention.actor ?? reference?.actor ?? null) === null) return true;
  let first = node;
  while (scene.trees.rel(first) === 'conj') first = scene.trees.head[first]!;
  const head = scene.trees.head[first] ?? -1;
  return /^(?:border|road|highway|frontier|line|area|crossing|route)$/.test(scene.lemma(head));
}

const JOINING = words('and , or the as well_as also');

/** "a clash took place in X between A, B and C": the list behind "between", wherever a parser hung it. */
export function partiesBetween(scene: Scene, noun: number): number[] {
  const { tokens, trees } = scene;
  const sentence = tokens.sentence[noun];
  let at = noun + 1;
  while (at < tokens.length && tokens.sentence[at] === sentence && tokens.lower(at) !== 'between') {
    const isClause = at - noun > 2 || tokens.form(at - 1) === ',';
    if (trees.upos(at) === 'VERB' && trees.rel(at) !== 'root' && isClause) return [];
    at += 1;
  }
  const found: number[] = [];
  for (at += 1; at < tokens.length && tokens.sentence[at] === sentence; at += 1) {
    const mention = isAppositionStart(scene, at) ? undefined : partyFrom(scene, at);
    if (
      mention &&
      (mention.type === 'organisation' ||
        mention.type === 'person' ||
        mention.type === 'place' ||
        mention.type === 'nationality')
    ) {
      found.push(mention.head);
      at = mention.last - 1;
    } else if (isAppositionStart(scene, at)) {
      while (at + 1 < tokens.length && tokens.sentence[at + 1] === sentence && tokens.lower(at + 1) !== ',')
        at += 1;
    } else if (isShortName(scene, at)) at += 2;
    else if (!JOINING.has(tokens.lower(at))) break;
  }
  return found.length > 1 ? found : [];
}

/** "(UPP)" behind a name */
const isShortName = ({ tokens }: Scene, at: number): boolean =>
  tokens.form(at) === '(' && /^\p{Lu}/u.test(tokens.form(at + 1)) && tokens.form(at + 2) === ')';

/** The name at a token, or the description that begins there and holds no name right behind its article. */
const partyFrom = (scene: Scene, at: number): TokenMention | Reference | undefined =>
  scene.mentionAt(at) ?? (scene.mentionAt(at + 1) ? undefined : scene.referenceAt(at));

/** ", a representative of …": a description behind a name. */
const isAppositionStart = ({ tokens }: Scene, at: number): boolean =>
  tokens.lower(at - 1) === ',' && ['a', 'an'].includes(tokens.lower(at));
