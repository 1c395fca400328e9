import type { Draft } from '../draft.js';
import { clauseOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const ANYBODY = words('you one anyone anybody everyone everybody nobody people');
const GENERAL_MODALS = words('can may must should could would might');

/** Drops what is said of anybody at any time: "You can only postpone an event that has been agreed". */
export const dropGeneralRules = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(
    (draft) => !isGeneralRule(scene, draft) && !isVerdictOnDeeds(scene, draft) && !isNoGround(scene, draft),
  );

const NO_GROUND = words(
  'covid covid-19 coronavirus virus pandemic epidemic inflation price cost fire wildfire senate congress majority home job livelihood',
);

/** "get the pandemic under control", "retake the House": no ground is held. */
const isNoGround = (scene: Scene, { kind, places }: Draft): boolean =>
  kind === 'control' &&
  places !== null &&
  places.length > 0 &&
  places.every((node) => isNoSite(scene, node) && !isOfPlace(scene, node));

/** "the House", with its capital, is no house. */
const isNoSite = (scene: Scene, node: number): boolean =>
  NO_GROUND.has(scene.lemma(node)) || scene.tokens.form(node) === 'House';

/** "the majority of the town", "houses in the village" */
const isOfPlace = ({ trees, mentionAt, lemma }: Scene, node: number): boolean =>
  trees
    .children(node, 'nmod')
    .some((child) => mentionAt(child)?.type === 'place' && !NO_GROUND.has(lemma(child)));

const DEEDS: ReadonlySet<string> = words('force harm service control');

/** "It is a crime to attack a hospital", "killing civilians is no protest": of deeds of a sort, not of one that was done. */
function isVerdictOnDeeds(scene: Scene, { kind, trigger, roles }: Draft): boolean {
  const { trees, tokens } = scene;
  if (!DEEDS.has(kind) || (roles['by'] ?? []).length > 0) return false;
  const verdict = trees.head[trigger] ?? -1;
  // "a crime to attack", with the deed hung on the noun
  const isOfIt =
    trees.rel(trigger) === 'acl' &&
    trees.children(verdict, 'expl', 'nsubj').some((node) => tokens.lower(node) === 'it');
  if (trees.rel(trigger) !== 'csubj' && !isOfIt) return false;
  const isPresent = trees.children(verdict, 'cop').some((be) => /^(?:is|’s|'s)$/.test(tokens.lower(be)));
  return (
    isPresent &&
    trees.upos(verdict) === 'NOUN' &&
    trees.child(trigger, 'nsubj', 'aux') < 0 &&
    !Object.values(roles)
      .flat()
      .some((node) => scene.actorAt(node) !== null || tokens.lower(trees.extent(node)[0]) === 'the')
  );
}

function isGeneralRule(scene: Scene, { anchor }: Draft): boolean {
  const { trees, tokens } = scene;
  const clause = clauseOf(scene, anchor);
  const subject = trees.child(clause, 'nsubj');
  const word = tokens.lower(subject);
  if (subject < 0 || !ANYBODY.has(word) || scene.presentedAt(anchor)?.reality === 'asked') return false;
  if (word === 'people' && scene.actorAt(subject) !== null) return false;
  return trees
    .children(clause, 'aux')
    .some((aux) => GENERAL_MODALS.has(scene.lemma(aux)) || GENERAL_MODALS.has(tokens.lower(aux)));
}
