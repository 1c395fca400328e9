import { isInfinitive, isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { AT_WORK, GREETING } from './service-lexicon.js';
import type { Service } from './service-things.js';

/** A repair is done, going on, or still to come; `anchor` is the verb, or what carries the noun. */
export function stageOfRepair(scene: Scene, trigger: number, anchor: number, detail: Service): Service {
  if (isProgressive(scene, trigger) || isAtWork(scene, trigger)) return 'being-restored';
  const reality = scene.presentedAt(anchor)?.reality;
  if (reality === 'ongoing') return 'being-restored';
  if (
    reality === 'intended' ||
    reality === 'expected' ||
    reality === 'requested' ||
    reality === 'conditional'
  )
    return 'planned';
  return !isVerb(scene, trigger) && isAchieved(scene, trigger) ? 'restored' : detail;
}

const isProgressive = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'aux')
    .some(
      (aux) =>
        tokens.lower(aux) === 'being' || (trees.lemma[aux] === 'be' && tokens.lower(verb).endsWith('ing')),
    );

/** "are working to restore" */
const isAtWork = (scene: Scene, verb: number): boolean => {
  const { trees, lemma } = scene;
  const head = trees.head[verb] ?? -1;
  if (/^(?:xcomp|advcl)$/.test(trees.rel(verb)) && AT_WORK.has(lemma(head))) return true;
  if (!isInfinitive(scene, verb) || trees.rel(verb) === 'ccomp') return false;
  // "work is under way to restore", "efforts to repair … continue"
  const subject = trees.child(head, 'nsubj');
  return WORK.has(lemma(head)) || (subject >= 0 && WORK.has(lemma(subject)));
};
const WORK = words('work effort');

/** "following the repair of …", "welcomed the reopening": what has come back already. */
function isAchieved(scene: Scene, noun: number): boolean {
  const relation = scene.trees.rel(noun);
  if (/^(?:following|after|since)$/.test(prepositionOf(scene, noun))) return true;
  return /^(?:obj|nsubj)$/.test(relation) && GREETING.has(scene.lemma(scene.trees.head[noun] ?? -1));
}
