import { prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isParty } from './position-things.js';

// Deeds that a stand is about, told by a clause ("to uphold the truce", "of ending the war"), and matters of home politics.

const LEADING = words('to of for in on against');

/** The verbs of the clauses that tell what a word is for: infinitives, and gerunds behind a preposition or bare. */
export const deedsUnder = (scene: Scene, node: number): readonly number[] =>
  scene.trees
    .children(node, 'acl', 'advcl', 'xcomp', 'ccomp', 'nmod', 'obl')
    .filter((child) => child > node && isDeed(scene, child));

function isDeed(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  if (trees.upos(verb) !== 'VERB') return false;
  const marks = trees.children(verb, 'mark', 'case').map((child) => tokens.lower(child));
  return marks.some((word) => LEADING.has(word)) && trees.child(verb, 'nsubj') < 0;
}

/** "to defeating the group": what is to be done away with is opposed. */
export const isHostile = (scene: Scene, deed: number): boolean => UNDOING.has(scene.lemma(deed));
const UNDOING = words(
  'destroy defeat combat fight eliminate counter dismantle degrade crush eradicate oppose resist confront tackle deter',
);

/** "to continue helping Moldova": help for a party and work with one, which is an act of its own. */
export function isHelp(scene: Scene, deed: number, depth = 0): boolean {
  const { trees } = scene;
  const inner = trees.children(deed, 'xcomp').filter((child) => trees.upos(child) === 'VERB');
  if (depth < 3 && inner.some((child) => isHelp(scene, child, depth + 1))) return true;
  if (!HELPING.has(scene.lemma(deed))) return false;
  const phrases = trees.children(deed, 'obj', 'iobj', 'obl');
  return [...phrases, ...phrases.flatMap((node) => trees.children(node, 'nmod'))].some(
    (node) => trees.upos(node) === 'PRON' || isParty(scene, node),
  );
}
const HELPING = words(
  'support back help assist aid provide give supply deliver send work cooperate collaborate coordinate partner stand arm train equip consult engage',
);

/** "the need to end the siege": what is to stop is not what is backed, nor is the deed against it. */
export const isEnding = (scene: Scene, deed: number): boolean => ENDING.has(scene.lemma(deed));
const ENDING = words(
  'end stop halt cease prevent avoid avert reduce curb stem alleviate mitigate lift overcome',
);

/** What is done, behind chains of verbs that only start or keep it up: the matter of "to continue working for peace". */
export function objectsUnder(scene: Scene, deed: number, depth = 0): readonly number[] {
  const { trees } = scene;
  const objects = trees.children(deed, 'obj').filter((node) => trees.upos(node) !== 'PRON');
  if (objects.length > 0) return objects;
  const inner = trees.children(deed, 'xcomp').find((child) => trees.upos(child) === 'VERB');
  if (inner !== undefined && depth < 3) return objectsUnder(scene, inner, depth + 1);
  return trees
    .children(deed, 'obl')
    .filter(
      (node) =>
        /^(?:with|for|to|towards?|by|on|in)$/.test(prepositionOf(scene, node)) &&
        trees.upos(node) !== 'PRON' &&
        scene.mentionAt(node)?.type !== 'time',
    )
    .slice(0, 1);
}

/** What is debated at home or run by an office of its own, not between parties. */
const HOMELY = words(`
  cost price healthcare job tax taxpayer inflation veteran abortion consumer customer employee staff workforce personnel
  training mentorship housing medicare medicaid deficit wage business entrepreneur supervisor performance career talent
  investment investor legislation congress shareholder voter congressman senator classroom childcare prescription drug
  manufacturing semiconductor visa applicant hiring nutrition parking noise smoking tuition broadband excellence professionalism diversity innovation bipartisan leader feedback`);

/** Whether one of the phrases is about such a matter, by its head or what stands right before it. */
export const isHomely = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.some((node) =>
    [node, ...scene.trees.children(node, 'compound', 'amod', 'nmod')].some((one) =>
      HOMELY.has(scene.lemma(one)),
    ),
  );
