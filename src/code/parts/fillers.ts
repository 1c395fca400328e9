import type { Reference, TokenMention } from '../../analysis/index.js';
import { endOfDoer, namedNodes, oneOfTwo } from '../grammar/index.js';
import { MEANS, PERSONS } from '../lexicon/index.js';
import { isWithin, type Scene } from '../scene.js';
import { madeMention, ofReference } from './made-mentions.js';
import { upToDeed, widened, withNumber } from './mention-extents.js';
import { nameBeside, nameOfDescribed, personBefore, personBehind } from './names-beside.js';

const VALUES = new Set(['time', 'quantity', 'money', 'url']);
const EMPTY = new Set([
  'it',
  'this',
  'that',
  'which',
  'these',
  'what',
  'there',
  'all',
  'so',
  'nothing',
  'nobody',
  'whatever',
  'one',
]);

/** The mentions that fill a role, one for each thing named: found ones, else references, else phrases made mentions here. */
export function fillersOf(
  scene: Scene,
  nodes: readonly number[],
  isSingle = false,
  anchor = -1,
): TokenMention[] {
  const named = isSingle
    ? nodes
    : nodes.flatMap((node) =>
        namedNodes(scene, node).filter((one) => !isBehindClause(scene, node, one, anchor)),
      );
  const found = named.map((node) => fillerAt(scene, node));
  const apart = found.map((filler, i) =>
    isSharedList(scene, found, filler) ? madeMention(scene, named[i]!) : filler,
  );
  return oneByTwoTitles(scene, outermost(unique(apart.filter((filler) => filler !== null))));
}

/** "Aung Min, seized near Bago, and Ko Latt": the clause between the two is the first one's alone. */
const isBehindClause = ({ trees }: Scene, node: number, one: number, anchor: number): boolean => {
  if (anchor <= node || one <= anchor || !trees.conjuncts(node).includes(one)) return false;
  const clause = trees
    .children(node, 'acl')
    .find((child) => child > node && child < one && trees.isUnder(anchor, child));
  return clause !== undefined;
};

/** "schools and markets": bare nouns that were taken together as one description are a filler each. */
const isSharedList = (
  { tokens }: Scene,
  all: readonly (TokenMention | null)[],
  one: TokenMention | null,
): boolean =>
  one !== null &&
  one.actor === null &&
  one.place === null &&
  tokens.form(one.head) === tokens.lower(one.head) &&
  all.filter((other) => other?.start === one.start && other.end === one.end).length > 1;

/** "Deputy Prime Minister and Foreign Minister Jane Doe": the name behind the second office is that of the first too. */
const oneByTwoTitles = (
  { tokens, lemma, actorOf }: Scene,
  mentions: readonly TokenMention[],
): TokenMention[] =>
  mentions.filter((one, i) => {
    const next = mentions[i + 1];
    const isBeside = next?.first === one.last + 1 && tokens.lower(one.last) === 'and';
    const isOffice =
      one.type === 'person' &&
      one.last === one.head + 1 &&
      PERSONS.has(lemma(one.head)) &&
      /^\p{Lu}/u.test(tokens.form(one.first)) &&
      tokens.lower(one.first) !== 'the';
    if (!isBeside || !isOffice || next.type !== 'person' || !isNamed({ tokens }, next)) return true;
    const [own, other] = [actorOf(one.actor)?.country ?? null, actorOf(next.actor)?.country ?? null];
    return own !== null && other !== null && own !== other;
  });

/** Words behind the head of an office, or before it, that are a name: the mention ends in one and is longer than two words. */
const isNamed = ({ tokens }: Pick<Scene, 'tokens'>, { first, last }: TokenMention): boolean =>
  last - first > 2 && /^\p{Lu}/u.test(tokens.form(last - 1));

/** Without those that stand within another: a name and the title and name around it are one filler. */
const outermost = (mentions: readonly TokenMention[]): TokenMention[] =>
  mentions.filter(
    (one) => !mentions.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );

export function unique(mentions: readonly TokenMention[]): TokenMention[] {
  return [...new Map(mentions.map((m) => [`${m.start} ${m.end} ${m.type}`, m])).values()];
}

/** The mention for one head token, or null where the word stands for nothing by itself ("it", a bare number). */
export function fillerAt(scene: Scene, node: number): TokenMention | null {
  const meant = oneOfTwo(scene, node);
  if (meant !== null) return fillerAt(scene, meant);
  const mention = scene.mentionAt(node);
  const inner = scene.referenceAt(node);
  // "the Arakan Army of a clinic" in "the shelling by …": what is behind the doer's name.
  if (mention && mention.head !== node && node >= endOfDoer(scene, mention.head) && node < mention.last)
    return inner && inner.head === node ? ofReference(inner) : madeMention(scene, node);
  // "the families of those killed": those, and not the families.
  if (mention && mention.head !== node && scene.tokens.lower(node) === 'those')
    return madeMention(scene, node);
  const person = personBehind(scene, node) ?? personBefore(scene, node);
  if (person) return person;
  if (mention && isBodyInOffice(scene, mention, node))
    return inner ? ofReference(inner) : madeMention(scene, node);
  const own = mention && nameOfDescribed(scene, mention, node);
  if (own) return own;
  // A name within a longer description: "the Politburo of X" in "a member of the Politburo of X".
  if (inner && isWithin(mention, inner, node)) return ofReference(inner);
  // "the district commissioner of X", taken for a place
  if (mention?.type === 'place' && mention.head === node && PERSONS.has(scene.lemma(node)))
    return madeMention(scene, node);
  // "The airport", of which only the reference knows where it lies
  if (mention?.type === 'place' && !mention.place && inner?.place && inner.head === mention.head)
    return ofReference(inner);
  if (mention && !VALUES.has(mention.type))
    return withNumber(scene, widened(scene, upToDeed(scene, mention, node), node), node);
  if (inner && !isModifierIn(scene, inner, node)) return ofReference(inner);
  if (isSomePeople(scene, node)) return { ...madeMention(scene, node), type: 'person' };
  if ((EMPTY.has(scene.tokens.lower(node)) && !isNobodyHurt(scene, node)) || isNumber(scene, node))
    return null;
  const named = nameBeside(scene, node);
  return named ?? madeMention(scene, node);
}

/** "a deputy commander of the task force": the force, and not whoever commands it. */
const isBodyInOffice = (
  { trees, tokens }: Scene,
  { type, head, first }: TokenMention,
  node: number,
): boolean =>
  type === 'person' &&
  head !== node &&
  first < head &&
  /^(?:an?|the)$/.test(tokens.lower(first)) &&
  tokens.form(head) === tokens.lower(head) &&
  trees.rel(node) === 'nmod' &&
  trees.head[node] === head &&
  tokens.lower(head + 1) === 'of';

/** "Nobody was injured": to whom nothing was done, which is told as much as that something was. */
const isNobodyHurt = ({ tokens, trees }: Scene, node: number): boolean =>
  tokens.lower(node) === 'nobody' && trees.passive[node] === 1;

/** "700,000", "close to 700,000": a number without its noun. */
const isNumber = ({ trees }: Scene, node: number): boolean =>
  trees.upos(node) === 'NUM' ||
  (/^(?:ADJ|ADV)$/.test(trees.upos(node)) &&
    trees.children(node, 'obl', 'nmod').some((i) => trees.upos(i) === 'NUM'));

/** "At least 23 were wounded", "the whereabouts of the other five": a number that stands for people, as its figure or its place says. */
function isSomePeople(scene: Scene, node: number): boolean {
  const { trees, tokens } = scene;
  if (trees.upos(node) !== 'NUM' || tokens.lower(node) === 'one') return false;
  const unit = scene.mentionAt(node)?.figure?.unit ?? null;
  if (unit !== null) return unit === 'persons';
  const isRest = trees.children(node, 'amod').some((child) => tokens.lower(child) === 'other');
  const verb = trees.head[node] ?? -1;
  return isRest || (trees.rel(node) === 'nsubj' && PERSONAL.has(scene.lemma(verb)));
}
const PERSONAL = new Set(
  'kill wound injure hurt detain arrest abduct kidnap expel deport evacuate release free flee return die escape'.split(
    ' ',
  ),
);

/** "junta" in "junta jets": a word before the head is not the whole. */
const isModifierIn = ({ trees, lemma }: Scene, { head }: Reference, node: number): boolean =>
  node < head &&
  MEANS.has(lemma(head)) &&
  trees.head[node] === head &&
  /^(?:compound|amod)$/.test(trees.rel(node));
