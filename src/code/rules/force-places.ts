import type { Draft } from '../draft.js';
import { isAny, isPlural, modifiers, prepositionOf, sortsOf } from '../grammar/index.js';
import { BUILDINGS, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { without } from './frames.js';

// What of the targets of force is a place, and what a party.

/** A target that is only a place ("attacks on Mosul") is where it happens as well as what is hit. */
export function withPlaceApart(scene: Scene, draft: Draft): Draft {
  const hit = draft.roles['to'] ?? [];
  const hitParties = hit.filter(
    (node) =>
      (!ABSTRACT_TARGETS.has(scene.lemma(node)) || isFiringPoint(scene, node)) &&
      (sortsOf(scene, node).size > 0 ||
        TARGETED.has(scene.lemma(node)) ||
        isWhereTheyAre(scene, node) ||
        scene.actorAt(node) !== null ||
        scene.trees.upos(node) === 'PROPN'),
  );
  const places = hitParties.filter((node) => isPlaceHit(scene, node));
  const bare = without(draft.roles, 'to');
  if (places.length === 0)
    return hitParties.length > 0
      ? { ...draft, roles: { ...bare, to: hitParties } }
      : { ...draft, roles: bare };
  const others = hitParties.filter(
    (node) =>
      !places.includes(node) ||
      isPost(scene, node) ||
      isState(scene, node) ||
      isFacility(scene, node) ||
      isSomeSettlement(scene, node),
  );
  const roles = without(draft.roles, 'to');
  return { ...draft, roles: others.length > 0 ? { ...roles, to: others } : roles, places };
}

/** What bulletins call those that are hit: "a concentration of manpower", "firing points". */
const TARGETED = words(
  'gathering concentration accumulation cluster manpower formation point dump asset stockpile den',
);

/** "areas of concentration of troops", "the sources of the fire" */
const isWhereTheyAre = (scene: Scene, node: number): boolean =>
  scene.trees
    .children(node, 'nmod')
    .some(
      (child) =>
        child > node &&
        prepositionOf(scene, child) === 'of' &&
        (TARGETED.has(scene.lemma(child)) ||
          (/^(?:fire|launch|launching|shelling)$/.test(scene.lemma(child)) &&
            /^(?:source|origin|place)$/.test(scene.lemma(node)))),
    );

/** "firing points", "a deployment point"; but "at this point". */
const isFiringPoint = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'point' && scene.trees.child(node, 'compound') >= 0;

const ABSTRACT_TARGETS = words(
  'war battle fight time moment ground road way beginning day week point themselves itself action sea ocean water air sky map fire gunfire barrage salvo volley',
);

const GEOGRAPHIC = words(
  'city town village district area region province neighbourhood neighborhood settlement suburb quarter capital part border territory outskirt camp',
);

/** A target that is a place and neither people nor their posts ("ISIL terrorists in Syria"). */
export const isPlaceHit = (scene: Scene, node: number): boolean =>
  !isAny(scene, [node], 'armed', 'people', 'arms') &&
  (sortsOf(scene, node).has('place') || isGeographic(scene, node) || isUnknownName(scene, node));

/** "invaded Kuwait": a state is hit as a party, too. */
const isState = (scene: Scene, node: number): boolean => {
  const mention = scene.mentionAt(node);
  return (
    mention?.type === 'place' &&
    mention.place?.precision === 'country' &&
    scene.trees.upos(node) === 'PROPN' &&
    !isGeographic(scene, node)
  );
};

/** "shelled Karari": a bare name that nobody has found out is a place sooner than a body. */
const isUnknownName = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) === 'PROPN' &&
  sortsOf(scene, node).size === 0 &&
  scene.actorAt(node) === null &&
  scene.mentionAt(node) === undefined &&
  scene.trees.child(node, 'det') < 0;

/** "a base in X": somebody's, though it lies somewhere. */
const isPost = (scene: Scene, node: number): boolean =>
  scene.tokens.form(node) === scene.tokens.lower(node) && !isGeographic(scene, node);

const NAMED_GROUNDS = words(
  'airport airfield airbase base camp barracks port harbour harbor station checkpoint outpost',
);
/** "bombed Mitiga Airport", "raided Balata camp": by its name, too, such a thing is what is hit, and no mere whereabouts. */
const isFacility = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) !== 'PRON' &&
  (NAMED_GROUNDS.has(scene.lemma(node)) || BUILDINGS.has(scene.lemma(node)) || isCampByName(scene, node));

/** "Camp Victory", "Fort Drum": what it is stands before its name. */
const isCampByName = ({ tokens, mentionAt }: Scene, node: number): boolean =>
  /^(?:Camp|Fort|Base|Outpost)$/.test(tokens.form(mentionAt(node)?.first ?? node));

/** "shelled two villages", "bombed villages around Loikaw": not named, they are only what is hit. */
const isSomeSettlement = (scene: Scene, node: number): boolean =>
  SETTLEMENTS.has(scene.lemma(node)) &&
  scene.tokens.form(node) === scene.tokens.lower(node) &&
  isPlural(scene, node) &&
  scene.trees.child(node, 'appos', 'flat') < 0 &&
  !scene.trees.children(node, 'nmod').some((child) => prepositionOf(scene, child) === 'of');
const SETTLEMENTS = words('village town settlement city hamlet district neighbourhood neighborhood suburb');

/** A stretch of land, not a post of somebody's. */
const isGeographic = (scene: Scene, node: number): boolean =>
  GEOGRAPHIC.has(scene.lemma(node)) &&
  !isWhereTheyAre(scene, node) &&
  !sortsOf(scene, node).has('armed') &&
  !modifiers(scene, node).some((one) => INHABITED.has(scene.tokens.lower(one)));
/** "residential areas": those who live there are hit. */
const INHABITED = words('residential civilian populated inhabited');
