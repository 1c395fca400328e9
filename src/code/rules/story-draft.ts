import type { Draft } from '../draft.js';
import { counted, isAny, nounArguments, pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { ACCOUNTS, OUTLETS, type Story } from './story-lexicon.js';

/** Whether a phrase can be who tells or contests something. */
export const isTeller = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'body', 'person', 'armed', 'people') ||
  isOutlet(scene, node) ||
  scene.referenceAt(node) !== undefined;

/** Whether a phrase stands for media: a television, an agency, a channel. */
export const isOutlet = (scene: Scene, node: number): boolean =>
  OUTLETS.has(scene.lemma(counted(scene, node))) || scene.actorOf(scene.actorAt(node))?.kind === 'media';

/** The draft of a story; roles that nobody fills are left out. */
export function make(
  detail: Story,
  trigger: number,
  roles: Record<string, readonly number[]>,
  stance: Draft['stance'] = {},
): Draft {
  return {
    kind: 'story',
    detail,
    trigger,
    anchor: trigger,
    roles: Object.fromEntries(Object.entries(roles).filter(([, nodes]) => nodes.length > 0)),
    places: null,
    counts: [],
    stance,
  };
}

/** Whether a word is an account of somebody's. */
export const isAccount = (scene: Scene, node: number): boolean => ACCOUNTS.has(scene.lemma(node));

/** Whose account a noun is: "the ministry's claim", "reports by the agency". */
export function ownersOf(scene: Scene, noun: number): readonly number[] {
  const owners = pick(nounArguments(scene, noun), ['agent', 'of', 'by', 'from', 'owner']).filter((one) =>
    isTeller(scene, one),
  );
  return owners.length > 0 ? owners : [...creditedWith(scene, noun), ...spreadersOf(scene, noun)];
}

/** "a claim attributed to the group": whose it is said to be. */
const creditedWith = (scene: Scene, noun: number): readonly number[] =>
  scene.trees
    .children(noun, 'acl')
    .filter((clause) => scene.lemma(clause) === 'attribute')
    .flatMap((clause) => scene.trees.children(clause, 'obl'))
    .filter((one) => prepositionOf(scene, one) === 'to' && isTeller(scene, one));

/** "reports being spread by the other side", "allegations in certain outlets": who carries an account that nobody is said to own. */
export const spreadersOf = (scene: Scene, noun: number): readonly number[] => [
  ...scene.trees
    .children(noun, 'acl')
    .filter((clause) => SPREADING.has(scene.lemma(clause)))
    .flatMap((clause) => scene.trees.children(clause, 'obl'))
    .filter((one) => prepositionOf(scene, one) === 'by' && isTeller(scene, one)),
  ...scene.trees
    .children(noun, 'nmod')
    .filter((one) => prepositionOf(scene, one) === 'in' && isOutlet(scene, one)),
];
const SPREADING = words(
  'relay repeat report spread circulate publish release post disseminate broadcast share propagate issue voice peddle air carry make',
);
