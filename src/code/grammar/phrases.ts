import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isOneMatter, isOtherName } from './one-thing.js';
import { isPossessor, isVerb, prepositionOf } from './shape.js';

/** Nouns that count what follows their "of": the phrase is about the latter. */
const COUNTING = words(`
  thousand hundred dozen million score ten number majority handful couple lot total pair percent % half most some all many
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

/**
 * The tokens [first, last) of a noun phrase without what only comments on it: relative clauses, appositions, and phrases other
 * than "of …"; conjuncts stay out.
 */
export function nounPhrase(scene: Scene, node: number): [first: number, last: number] {
  const { trees, tokens } = scene;
  const pair = reciprocalAt(scene, node);
  if (pair) return pair;
  const limit = tokens.sentence[node];
  let first = node;
  let last = node + 1;
  for (const child of trees.children(node)) {
    if (tokens.sentence[child] !== limit || !belongs(scene, node, child)) continue;
    const [from, to] =
      trees.rel(child) === 'nmod' && child > node ? ofPhrase(scene, child) : trees.extent(child);
    first = Math.min(first, from);
    // What stands before the noun ends there, though a parser hang a later word on it.
    last = Math.max(last, child < node ? Math.min(to, node + 1) : to);
  }
  first = behindOther(scene, behindVerb(scene, first, node), node);
  while (first < node && isOuter(scene, first)) first += 1;
  while (last > node + 1 && isOuter(scene, last - 1)) last -= 1;
  const number = first < node ? scene.mentionAt(first) : undefined;
  // "between 15 and 20 vehicles": the number is taken whole.
  return [number?.type === 'quantity' ? Math.min(first, number.first) : first, last];
}

/** Where a phrase begins, if a verb stands within it that is no part of it: a parser hung a word from across another clause on it. */
/** Behind a time and behind a comma after another noun: "Last March | the same group", "According to the minister, | 49 men". */
function behindOther({ tokens, trees, mentionAt }: Scene, first: number, node: number): number {
  let from = first;
  for (let i = first; i < node; i += 1) {
    const mention = mentionAt(i);
    if (
      mention?.type === 'time' &&
      mention.first === i &&
      mention.last <= node &&
      !isOwning(tokens, mention.last)
    )
      from = mention.last;
    if (tokens.form(i) === ';') from = i + 1;
    if (tokens.form(i) === ',' && /^(?:NOUN|PROPN)$/.test(trees.upos(i - 1)) && i > first) from = i + 1;
  }
  return Math.min(from, node);
}

/** "Thursday's attack": a time that belongs to the phrase. */
const isOwning = (tokens: Scene['tokens'], at: number): boolean =>
  /^['’]s?$/.test(tokens.form(at)) || /^['’]s?$/.test(tokens.form(at - 1));

function behindVerb({ trees }: Scene, first: number, node: number): number {
  let isCrossed = false;
  for (let i = first; i < node && !isCrossed; i += 1)
    isCrossed = trees.upos(i) === 'VERB' && !trees.isUnder(i, node);
  let own = node;
  while (isCrossed && own > first && trees.isUnder(own - 1, node)) own -= 1;
  return isCrossed ? own : first;
}

/** "each other", "one another", which take nothing in: "accused each other of violations". */
function reciprocalAt({ tokens }: Scene, node: number): [first: number, last: number] | null {
  for (const first of [node - 1, node]) {
    const pair = `${tokens.lower(first)} ${tokens.lower(first + 1)}`;
    if (pair === 'each other' || pair === 'one another') return [first, first + 2];
  }
  return null;
}

const isOuter = ({ trees }: Scene, i: number): boolean =>
  trees.upos(i) === 'PUNCT' || trees.rel(i) === 'case' || trees.rel(i) === 'cc' || trees.rel(i) === 'mark';

function ofPhrase(scene: Scene, child: number): [number, number] {
  const [first, last] = nounPhrase(scene, child);
  const cases = scene.trees.children(child, 'case').filter((one) => one < child);
  return [Math.min(first, ...cases), last];
}

/** "11 of 36 hospitals": what a number counts only some of. */
export const isPartOfNumber = (scene: Scene, node: number): boolean =>
  scene.trees.rel(node) === 'nmod' &&
  scene.trees.upos(scene.trees.head[node]!) === 'NUM' &&
  prepositionOf(scene, node) === 'of';

/** "accused the other of intransigence": of what somebody is accused is no part of him. */
const isCharge = ({ trees }: Scene, node: number): boolean =>
  trees.rel(node) === 'obj' && CHARGING.has(trees.lemma[trees.head[node]!] ?? '');
const CHARGING = words('accuse suspect convict acquit inform deprive rob strip warn assure notify remind');

const OUTSIDE = words(
  'acl appos conj cc punct parataxis case cop nsubj aux advmod mark advcl obl obj discourse list dep orphan cc dislocated vocative',
);

function belongs(scene: Scene, node: number, child: number): boolean {
  const { trees } = scene;
  const relation = trees.rel(child);
  if (OUTSIDE.has(relation)) return false;
  // "11 of 36 hospitals": the eleven are meant.
  if (relation === 'nummod' && isPartOfNumber(scene, node)) return false;
  if (relation !== 'nmod' || isPossessor(scene, child)) return true;
  const preposition = prepositionOf(scene, child);
  // "In Amhara, federal troops"
  if (child < node) return preposition === '';
  return preposition === 'of' && !isCharge(scene, node);
}
