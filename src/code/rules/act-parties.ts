import { counted, isAny, modifiers, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Who can be a party to an act, and whom or what it can be done to.

/** Kinds of actors that deal with others on behalf of many. */
export const PARTY_KINDS: ReadonlySet<string> = new Set([
  'state',
  'government',
  'military',
  'armed-group',
  'intergovernmental',
  'party',
]);

const FLOOR = words(
  'you i me myself yourself somebody someone everybody everyone anybody anyone one folk guy',
);
/** Whether a phrase stands for somebody who can act towards others. */
export function isParty(scene: Scene, node: number): boolean {
  if (isOnFloor(scene, node)) return false;
  const sorts = sortsOf(scene, node);
  if (isTheOther(scene, node) || isOfNationsBody(scene, node) || isOccupier(scene, node)) return true;
  if (sorts.has('named') || sorts.has('armed') || sorts.has('body') || isChamber(scene, node)) return true;
  return (
    scene.actorAt(node) !== null ||
    (sorts.has('person') && /^(?:NOUN|PROPN)$/.test(scene.trees.upos(node))) ||
    (sorts.has('people') && PROTESTING.has(scene.lemma(counted(scene, node))))
  );
}

/** "each side blamed the other" */
const isTheOther = ({ tokens, trees }: Scene, node: number): boolean =>
  tokens.lower(node) === 'other' && tokens.lower(node - 1) === 'the' && trees.child(node, 'nmod', 'acl') < 0;

/** "We hold the occupation accountable": the occupier, as those who live under it call it. */
const isOccupier = ({ trees, tokens, lemma }: Scene, node: number): boolean =>
  lemma(node) === 'occupation' &&
  tokens.lower(trees.child(node, 'det')) === 'the' &&
  !tokens.lower(node + 1).startsWith('of') &&
  trees.child(node, 'amod', 'acl', 'compound') < 0;

const BODIES_OF_NATIONS = words(
  'service intelligence custom coastguard instructor doctor medic diplomacy aviation centre center crew engineer sapper trainer adviser entity',
);
/** "Colombian customs", "British instructors": whose they are makes them a party. */
const isOfNationsBody = (scene: Scene, node: number): boolean =>
  BODIES_OF_NATIONS.has(scene.lemma(node)) && isOfNation(scene, node);

/** "you", "somebody"; "one of the critics" is one of those. */
export const isOnFloor = (scene: Scene, node: number): boolean =>
  FLOOR.has(scene.tokens.lower(node)) && counted(scene, node) === node;

/** "the upper house", "the lower chamber" */
const isChamber = (scene: Scene, node: number): boolean =>
  /^(?:house|chamber)$/.test(scene.lemma(node)) &&
  scene.trees.children(node, 'amod').some((child) => /^(?:upper|lower)$/.test(scene.tokens.lower(child)));

const PROTESTING = words(
  'protester protestor demonstrator student worker teacher resident villager people crowd thousand hundred dozen opposition farmer activist refugee civilian prisoner migrant detainee',
);

/** Those who protest: no body and no force. */
export const isCrowd = (scene: Scene, node: number): boolean =>
  CROWDS.has(scene.lemma(counted(scene, node))) || PROTESTING.has(scene.lemma(counted(scene, node)));
const CROWDS = words(
  'youth mob rioter striker picketer supporter mourner merchant trader shopkeeper driver trucker miner pensioner veteran mother relative woman man deputy lawmaker mp legislator teenager local inhabitant doctor nurse lawyer herder thousand hundred',
);

/** Somebody, who can be let go, by what is said of them. */
export const isSomebody = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'people', 'person', 'armed') ||
  /^(?:him|her|them|me|us|who|whom|his|their|my|our)$/.test(scene.tokens.lower(node)) ||
  /^(?:person|nationality)$/.test(scene.mentionAt(node)?.type ?? '') ||
  scene.trees.upos(counted(scene, node)) === 'NUM';

export const isOfNation = (scene: Scene, node: number): boolean =>
  modifiers(scene, node).some((child) => isAny(scene, [child], 'named'));

/** Who may be let go: no text or supply that is handed out, and no pronoun for a thing. */
export const isCaptive = (scene: Scene, node: number): boolean =>
  !THINGS_RELEASED.has(scene.lemma(node)) && !/^(?:it|which|that|its|this)$/.test(scene.tokens.lower(node));
const THINGS_RELEASED = words(`
  report strategy statement data footage video photo photograph picture document list budget detail information name transcript
  fund money water film recording figure plan result tape memo book album oil reserve version update study survey account image
  letter proposal text evidence return material number blueprint factsheet framework readout statistic guidance rule map audit finding paper file record copy poll estimate dollar euro tranche grant`);

export const byNamed = (scene: Scene, nodes: readonly number[]): boolean => isAny(scene, nodes, 'named');

/** "agreed to withdraw its troops": what is a party's own is not the other side. */
export const isOwn = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'nmod', 'det')
    .some((child) => /^(?:its|their|his|her|our|my)$/.test(tokens.lower(child)));
