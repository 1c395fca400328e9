import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isOneMatter, isOtherName } from './one-thing.js';
import { isVerb, prepositionOf } from './shape.js';

/** Nouns that count what follows their "of": the phrase is about the latter. */
const COUNTING = words(`
  thousand hundred dozen million score ten number majority handful couple lot bunch slew total pair percent cent % half most some all many
  several both quarter third remainder rest bulk tens scores hundreds thousands dozens each one two three four five six seven eight nine any none more less fewer few last`);

/** The nodes a phrase names: its conjuncts, with "thousands of civilians" read as the civilians. */
export function namedNodes(scene: Scene, node: number): number[] {
  const members = included(scene, node);
  if (members.length > 1) return [...members];
  return [...conjunctsOf(scene, node), ...listedBeside(scene, node)].flatMap((one) => {
    const meant = counted(scene, one);
    // "a number of ministers and officials"
    return [...(meant === one ? [one] : conjunctsOf(scene, meant)), ...listedBehind(scene, one)];
  });
}

/** "Nations that have carried out strikes include Jordan, France and Bahrain": those named are who the clause tells of. */
function included(scene: Scene, node: number): readonly number[] {
  const { trees } = scene;
  const verb = trees.head[node] ?? -1;
  if (trees.rel(node) !== 'nsubj' || scene.lemma(verb) !== 'include' || trees.child(node, 'acl') < 0)
    return [];
  return trees
    .children(verb, 'obj', 'obl')
    .filter((one) => one > verb)
    .flatMap((one) => trees.conjuncts(one))
    .filter((one) => scene.actorAt(one) !== null || scene.mentionAt(one)?.place?.precision === 'country');
}

/**
 * "Sixty houses, a school and the clinic were burnt": further members of a list that a parser took for what the first is. What
 * something is stands between two commas.
 */
function listedBeside(scene: Scene, node: number): readonly number[] {
  const { trees, tokens } = scene;
  const verb = trees.head[node] ?? -1;
  if (trees.rel(node) !== 'nsubj' || trees.upos(node) !== 'NOUN' || trees.child(node, 'nummod') < 0)
    return [];
  const beside = trees
    .children(node, 'appos')
    .filter((one) => trees.upos(one) === 'NOUN' && trees.child(one, 'det', 'nummod') >= 0);
  const all = beside.flatMap((one) => trees.conjuncts(one));
  const last = all.at(-1) ?? node;
  const isOpen = !tokens.form(trees.extent(last)[1]).startsWith(',') && last < verb;
  return all.length > 1 && isOpen ? all : [];
}

/** A phrase and what is coordinated with it, but not what a parser hung on it across another verb. */
export function conjunctsOf(scene: Scene, node: number): number[] {
  const conjuncts = scene.trees.conjuncts(node);
  const name = conjuncts.length === 2 ? conjuncts[1]! : -1;
  // "a terrorist group, Al-Shabaab" is the one named; "agents of the service, SEBIN" are the agents.
  if (isNameBehind(scene, node, name)) return [NAMED.has(scene.lemma(node)) ? name : node];
  return conjuncts.filter(
    (one) =>
      one === node ||
      !(
        isSevered(scene, node, one) ||
        isDoneAsWell(scene, node, one) ||
        isMatterAsWell(scene, node, one) ||
        (isVerb(scene, one) && !isVerb(scene, node) && scene.trees.child(one, 'det') < 0) ||
        isOtherName(scene, node, one) ||
        isOneMatter(scene, node, one)
      ),
  );
}

/** "had burned granaries and stolen cattle": a second participle, which a parser took for what describes its object. */
const isDoneAsWell = ({ trees, tokens }: Scene, node: number, one: number): boolean =>
  trees.upos(one - 1) === 'VERB' &&
  trees.rel(one - 1) === 'amod' &&
  /(?:ed|en|t)$/.test(tokens.lower(one - 1)) &&
  tokens.lower(one - 2) === 'and' &&
  trees.rel(node) === 'obj' &&
  (trees.children(trees.head[node]!, 'aux').some((aux) => trees.lemma[aux] === 'have') ||
    /ed$/.test(tokens.lower(trees.head[node]!)));

/** "cooperation between Kenya and Uganda, as well as trade": a matter that a parser joined to the parties before it. */
const isMatterAsWell = ({ mentionAt, tokens, trees }: Scene, node: number, one: number): boolean =>
  trees
    .children(one, 'cc')
    .some((link) => tokens.lower(link) === 'as' && tokens.lower(link + 1) === 'well') &&
  PARTIES.has(mentionAt(node)?.type ?? '') &&
  !PARTIES.has(mentionAt(one)?.type ?? '') &&
  trees.upos(one) === 'NOUN';
/** "the intelligence service, SEBIN", "the front (FLN)": one more name of what stands before it, and no second in a list. */
const isNameBehind = ({ tokens, trees, mentionAt }: Scene, node: number, one: number): boolean =>
  one > node &&
  trees.upos(one) === 'PROPN' &&
  trees.child(one, 'cc') < 0 &&
  /^[,(]$/.test(tokens.form((mentionAt(one)?.first ?? one) - 1)) &&
  tokens.form(node) === tokens.lower(node);
const NAMED = words(
  'group organisation organization service party movement militia army front alliance faction',
);
const PARTIES = words('person organisation place nationality');

/** "killed 50 rebels and seized weapons": the weapons are seized, not killed, though the tree coordinates them with the rebels. */
export function isSevered({ trees }: Scene, first: number, joined: number): boolean {
  for (let i = first + 1; i < joined; i += 1)
    if (trees.upos(i) === 'VERB' && trees.rel(i) === 'conj' && !trees.isUnder(i, first)) return true;
  return false;
}

/** "The towns of X, Y and Z": Y and Z hang on X, within the mention of the towns, and are as much a part of the list. */
function listedBehind(scene: Scene, node: number): number[] {
  const mention = scene.mentionAt(node);
  // "the road between Kutum and Mellit" is one.
  if (mention?.head !== node || scene.tokens.lower(node + 1) === 'between') return [];
  const inside = Array.from({ length: mention.last - mention.first }, (_, i) => mention.first + i);
  return inside
    .filter((i) => i !== node)
    .flatMap((i) => scene.trees.children(i, 'conj'))
    .filter((one) => one >= mention.last && isOfSameSort(scene, mention.type, one))
    .flatMap((one) => scene.trees.conjuncts(one));
}

/** Of the same sort by its mention, or by name: of the names of states some are taken for places and some for bodies. */
const isOfSameSort = ({ mentionAt, trees }: Scene, type: string, one: number): boolean => {
  const other = mentionAt(one)?.type;
  return (
    other === type ||
    (trees.upos(one) === 'PROPN' && other !== undefined && STATES.has(other) && STATES.has(type))
  );
};
const STATES = words('place nationality organisation');

/** The noun behind a count ("thousands of civilians", "some of its elements" stays). */
export function counted(scene: Scene, node: number): number {
  const { trees } = scene;
  const aim = aimOf(scene, node);
  if (aim >= 0) return aim;
  if (!COUNTING.has(scene.lemma(node)) && trees.upos(node) !== 'NUM') return node;
  const inner = trees
    .children(node, 'nmod', 'obl')
    .filter((child) => child > node && (isBehindOf(scene, child) || isCompared(scene, child)));
  // "tens of thousands of people", whichever of the two the people hang on
  const nouns = inner.map((child) => counted(scene, child));
  return (
    nouns.find((noun) => !COUNTING.has(scene.lemma(noun))) ??
    nouns[0] ??
    countedRightBehind(scene, node) ??
    node
  );
}

/** "west to Tawila": the place, and not the side it lies on; -1. */
const aimOf = (scene: Scene, node: number): number =>
  /^(?:north|south|east|west)(?:wards?)?$/.test(scene.tokens.lower(node))
    ? (scene.trees
        .children(node, 'nmod', 'obl')
        .find((child) => child > node && prepositionOf(scene, child) === 'to') ?? -1)
    : -1;

/** Behind "of", be it part of a number too: "hundreds of thousands of people". */
const isBehindOf = (scene: Scene, child: number): boolean =>
  prepositionOf(scene, child) === 'of' ||
  (COUNTING.has(scene.lemma(child)) &&
    scene.trees.children(child, 'case').some((one) => scene.tokens.lower(one) === 'of'));

/** "at least 23 Rohingya" with the name hung on its number */
const countedRightBehind = ({ trees }: Scene, number: number): number | undefined =>
  trees.upos(number) === 'NUM'
    ? trees.children(number, 'nmod').find((child) => child === number + 1 && trees.upos(child) === 'PROPN')
    : undefined;

/** "no fewer than twelve herders" */
const isCompared = ({ trees, tokens }: Scene, child: number): boolean =>
  trees.children(child, 'case').some((one) => tokens.lower(one) === 'than');
