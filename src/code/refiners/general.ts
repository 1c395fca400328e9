import type { Draft } from '../draft.js';
import { clauseOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const ANYBODY = words('you one anyone anybody everyone everybody nobody people');
const GENERAL_MODALS = words('can may must should could would might');

/** Drops what is said of anybody at any time: "You can only postpone an event that has been agreed". */
export const dropGeneralRules = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((draft) => !isGeneralRule(scene, draft));

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
