import type { Draft } from '../draft.js';
import { clauseOf, isPlural, isVerb, modifiers } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const DATED = words('recent latest last previous earlier yesterday past weekend');
const SAID_OF = words(
  'condemn denounce deplore decry abhor mourn recall remember welcome commend applaud regret',
);
const TELLING = words('take occur happen kill wound injure claim target hit strike unfold cost leave');

/**
 * "We condemn this attack", "the recent liberation of the town is welcome": said now, of what has happened; "the
 * attempted annexation", of what was only meant to. Undefined where the sentence does not speak in the present of a single or a dated event.
 */
export function tookPlace(scene: Scene, noun: number, anchor: number): Draft['stance'] {
  if (modifiers(scene, noun).some((child) => scene.tokens.lower(child) === 'attempted'))
    return { reality: 'intended', certainty: 'probable' };
  if (anchor !== noun && isVerb(scene, anchor)) return undefined;
  const presented =
    scene.presentedAt(anchor) ?? scene.presentedAt(noun) ?? scene.presentedAt(clauseOf(scene, anchor));
  if (presented?.reality !== 'ongoing') return undefined;
  return isDated(scene, noun) ||
    (!isPlural(scene, noun) && isSaidOf(scene, noun)) ||
    isToldBehind(scene, noun)
    ? { reality: 'happened' }
    : undefined;
}

const isDated = (scene: Scene, noun: number): boolean =>
  modifiers(scene, noun).some((child) => DATED.has(scene.tokens.lower(child))) ||
  scene.trees.children(noun, 'nmod', 'compound').some((child) => scene.mentionAt(child)?.type === 'time');

const isSaidOf = (scene: Scene, noun: number): boolean =>
  scene.trees.child(noun, 'det', 'nmod') >= 0 && SAID_OF.has(scene.lemma(scene.trees.head[noun] ?? -1));

/** "the attack, which took place in May", "the raid that killed three" */
const isToldBehind = ({ trees, lemma, presentedAt }: Scene, noun: number): boolean =>
  [noun, ...trees.children(noun, 'nmod')]
    .flatMap((node) => trees.children(node, 'acl'))
    .some((verb) => TELLING.has(lemma(verb)) && presentedAt(verb)?.reality === 'happened');
