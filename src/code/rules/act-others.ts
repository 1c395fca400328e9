import type { Draft } from '../draft.js';
import { isPassive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isOwn, isParty } from './act-parties.js';

// The other side of an act where its word's own arguments do not name it.

type Find = (scene: Scene, trigger: number) => readonly number[];

/** With the other side of an act that names none yet. */
export function withOther(scene: Scene, draft: Draft): Draft {
  const finds = FINDS[draft.detail];
  if (!finds || (draft.roles['to'] ?? []).length > 0) return draft;
  const by = draft.roles['by'] ?? [];
  for (const find of finds) {
    const to = find(scene, draft.trigger).filter(
      (node) => isParty(scene, node) && !isOwn(scene, node) && !by.includes(node),
    );
    if (to.length > 0) return { ...draft, roles: { ...draft.roles, to } };
  }
  return draft;
}

/** "The sanctions against Guinea were lifted", "suspended deliveries of arms to Chad": behind what it is done to. */
const behindObject: Find = (scene, verb) => {
  const { trees } = scene;
  if (!isVerb(scene, verb)) return [];
  const objects = isPassive(scene, verb) ? subjectOf(scene, verb) : trees.children(verb, 'obj');
  const phrases = objects.flatMap((node) => trees.children(node, 'nmod'));
  return [...phrases, ...phrases.flatMap((node) => trees.children(node, 'nmod'))].filter((node) =>
    /^(?:against|on|to)$/.test(prepositionOf(scene, node)),
  );
};

const GIVING = words('give grant offer send provide lend bring supply');
/** "gave Ukraine humanitarian assistance": the name that a parser took for a part of what is given. */
const beforeGift: Find = (scene, verb) =>
  GIVING.has(scene.lemma(verb))
    ? scene.trees
        .children(verb, 'obj')
        .flatMap((node) => scene.trees.children(node, 'compound', 'nmod'))
        .filter((node) => node === verb + 1 && scene.trees.upos(node) === 'PROPN')
    : [];

/** "operate with Iranian support": whoever does so is supported. */
const supported: Find = (scene, noun) => {
  const verb = scene.trees.head[noun] ?? -1;
  const isWith = scene.trees.rel(noun) === 'obl' && /^(?:with|by)$/.test(prepositionOf(scene, noun));
  return isWith && isVerb(scene, verb) ? subjectOf(scene, verb) : [];
};

/** "stands shoulder to shoulder with the people of Iraq" */
const besideWhom: Find = (scene, verb) => {
  const { trees, tokens } = scene;
  const beside = trees.children(verb, 'obj', 'obl', 'xcomp', 'advcl', 'advmod');
  return [...beside, ...beside.flatMap((node) => trees.children(node, 'acl', 'nmod', 'obl'))]
    .flatMap((node) => [node, ...trees.children(node, 'obl', 'nmod')])
    .filter(
      (node) => prepositionOf(scene, node) === 'with' && tokens.sentence[node] === tokens.sentence[verb],
    );
};

/** "holds the militia responsible": whoever a parser took for what they are held to be. */
const heldResponsible: Find = (scene, verb) =>
  scene.lemma(verb) === 'hold'
    ? scene.trees.children(verb, 'xcomp').filter((node) => node > verb && scene.trees.upos(node) === 'PROPN')
    : [];

/** "accusations that Malian soldiers killed herders": of what is said to have been done, who did it. */
const accusedIn: Find = (scene, noun) =>
  isVerb(scene, noun)
    ? []
    : scene.trees
        .children(noun, 'acl')
        .filter((clause) =>
          scene.trees.children(clause).some((one) => one < clause && scene.tokens.lower(one) === 'that'),
        )
        .flatMap((clause) => subjectOf(scene, clause));

const FINDS: Readonly<Record<string, readonly Find[]>> = {
  retreat: [behindObject],
  concede: [behindObject],
  sanction: [behindObject],
  aid: [beforeGift, behindObject, supported],
  support: [besideWhom, supported],
  accuse: [heldResponsible, accusedIn],
};
