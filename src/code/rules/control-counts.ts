import type { Draft } from '../draft.js';
import { conjunctsOf, isAny, isPossessor, namedNodes, prepositionOf, subjectOf } from '../grammar/index.js';
import { countsAt, figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { alongWith } from './along-with.js';
import { isMilitarySite, isSite } from './control-ground.js';

// How many places are held or taken, whose they were, and which others are said along with them.

/** The draft with the numbers of the places: "took four outposts". */
export function counted(scene: Scene, draft: Draft): Draft {
  if (draft.counts.length > 0 || draft.places === null) return draft;
  const counts = draft.places
    .filter((node) => scene.tokens.form(node) === scene.tokens.lower(node))
    .flatMap((node) => conjunctsOf(scene, node))
    .filter((node) => isSite(scene, node) || isMilitarySite(scene, node))
    .flatMap((node) => countsAt(scene, node));
  return { ...draft, counts };
}

/** "took four outposts of the border police", "overran the junta's base": whose the post was. */
export function withHolder(scene: Scene, draft: Draft): Draft {
  if (draft.detail !== 'gains' || draft.roles['from'] || !draft.roles['by']) return draft;
  const from = (draft.places ?? [])
    .flatMap((node) => namedNodes(scene, node))
    .filter((node) => isMilitarySite(scene, node))
    .flatMap((node) => scene.trees.children(node, 'nmod', 'compound'))
    .filter(
      (node) =>
        (isPossessor(scene, node) ||
          prepositionOf(scene, node) === 'of' ||
          scene.trees.rel(node) === 'compound') &&
        (isAny(scene, [node], 'armed') || /^(?:junta|regime|enemy)$/.test(scene.lemma(node))) &&
        !draft.roles['by']?.includes(node),
    );
  return from.length > 0 ? { ...draft, roles: { ...draft.roles, from } } : draft;
}

/** "…, along with four crossings": the places said besides, as a statement of their own. */
export function besides(scene: Scene, draft: Draft): readonly Draft[] {
  if (draft.kind !== 'control' || !/^(?:gains|holds|loses)$/.test(draft.detail)) return [];
  const node = alongWith(scene, draft.trigger);
  return node >= 0 && (isSite(scene, node) || isMilitarySite(scene, node))
    ? [{ ...draft, places: [node], counts: figuresAt(scene, [node]) }]
    : [];
}

/** "the siege that the militia lays to the town": null where no siege is laid. */
export function siegeLaid(scene: Scene, noun: number): readonly Draft[] | null {
  const { trees } = scene;
  if (scene.lemma(noun) !== 'siege') return null;
  const verb = trees.children(noun, 'acl').find((one) => scene.lemma(one) === 'lay');
  if (verb === undefined || trees.child(verb, 'nsubj') < 0) return null;
  const places = trees.children(verb, 'obl').filter((one) => /^(?:to|on)$/.test(prepositionOf(scene, one)));
  const by = subjectOf(scene, verb);
  return places.length === 0 || by.length === 0
    ? null
    : [
        {
          kind: 'control',
          detail: 'besieges',
          trigger: noun,
          anchor: verb,
          roles: { by },
          places,
          counts: [],
          stance: { reality: 'ongoing', polarity: 'affirmed', certainty: 'certain' },
        },
      ];
}

/** "these forces, illegally stationed in the province, …": where those named before the comma stand; null where none do. */
export function stationedIn(scene: Scene, verb: number): readonly Draft[] | null {
  const { trees, tokens } = scene;
  if (!/^(?:stationed|deployed|garrisoned)$/.test(tokens.lower(verb))) return null;
  if (trees.child(verb, 'nsubj', 'obj', 'aux') >= 0) return null;
  const comma = trees.upos(verb - 1) === 'ADV' ? verb - 2 : verb - 1;
  const by = comma - 1;
  if (tokens.form(comma) !== ',' || !isAny(scene, [by], 'armed')) return null;
  const places = trees
    .children(verb, 'obl')
    .filter(
      (one) =>
        /^(?:in|at|on|near|along)$/.test(prepositionOf(scene, one)) &&
        isSite(scene, groundBehind(scene, one)),
    )
    .map((one) => groundBehind(scene, one));
  return places.length === 0
    ? null
    : [
        {
          kind: 'control',
          detail: 'holds',
          trigger: verb,
          anchor: verb,
          roles: { by: [by] },
          places,
          counts: [],
          stance: { reality: 'ongoing' },
        },
      ];
}

/** "in the heart of the country" */
const groundBehind = (scene: Scene, node: number): number =>
  /^(?:heart|middle|depth|north|south|east|west|centre|center)$/.test(scene.lemma(node))
    ? scene.trees.child(node, 'nmod') >= 0
      ? scene.trees.child(node, 'nmod')
      : node
    : node;
