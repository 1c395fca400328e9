import type { Draft } from '../draft.js';
import {
  isAny,
  isPossessor,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { draft } from './alignment-bonds.js';
import { isBodyOfMembers, isOrganised } from './alignment-parties.js';

// Ties and rifts that nouns tell: "gunmen with links to X", "in league with Y", "a breakaway faction of Z".

const TIES = words('tie link connection affiliation allegiance association');
/** "gunmen with links to the group", "the militia has ties to it" */
export function ofTies(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  if (!TIES.has(scene.lemma(token)) || trees.upos(token) !== 'NOUN') return [];
  const head = trees.head[token] ?? -1;
  const isWith = trees.rel(token) === 'nmod' && prepositionOf(scene, token) === 'with';
  const isHad =
    trees.rel(token) === 'obj' &&
    /^(?:have|maintain|keep|cultivate|retain|boast|enjoy)$/.test(scene.lemma(head));
  const owners = trees.children(token, 'nmod', 'det').filter((child) => isPossessor(scene, child));
  if (!isWith && !isHad && owners.length === 0) return [];
  const whom = [...trees.children(token, 'nmod'), ...(isHad ? trees.children(head, 'obl') : [])].find(
    (child) => /^(?:to|with)$/.test(prepositionOf(scene, child)),
  );
  const who = owners.length > 0 ? owners : isWith ? [head] : subjectOf(scene, head);
  const isOfOthers = who.some((node) => /^(?:rest|others|remainder|none)$/.test(scene.tokens.lower(node)));
  if (
    isOfOthers &&
    isHad &&
    whom !== undefined &&
    (scene.tokens.lower(whom) === 'them' || isOrganised(scene, whom))
  )
    return [draft('affiliate', token, who, [whom], head)];
  // States have ties too; those of men in arms are a bond.
  if (whom === undefined || who.length === 0) return [];
  if (!who.every((node) => sortsOf(scene, node).has('armed')))
    return isAny(scene, [whom], 'armed') &&
      isNoArmy(scene, whom) &&
      (isAny(scene, who, 'person', 'body') ||
        who.some((node) => /^(?:his|her|rest|others|remainder|none)$/.test(scene.tokens.lower(node))))
      ? [draft('affiliate', token, who, [whom], isHad ? head : token)]
      : [];
  return isAny(scene, [whom], 'armed') || isBodyOfMembers(scene, whom)
    ? [draft('affiliate', token, who, [whom], isHad ? head : token)]
    : [];
}

/** States have ties to each other's armies; those to outlaws are a bond. */
const isNoArmy = (scene: Scene, node: number): boolean =>
  scene.actorOf(scene.actorAt(node))?.kind !== 'military' &&
  !/^(?:army|military|forces?)$/.test(scene.lemma(node));

/** "in alliance with the brigade", "hand in glove with it", "in league with the gang" */
export function ofLeague(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  if (
    !/^(?:alliance|league|cahoots|collusion|concert|coordination|complicity)$/.test(scene.tokens.lower(token))
  )
    return [];
  if (prepositionOf(scene, token) !== 'in') return [];
  const head = trees.head[token] ?? -1;
  const isSaid = trees.child(token, 'cop') >= 0;
  const whom = [...trees.children(token, 'nmod', 'obl'), ...trees.children(head, 'obl')].find(
    (child) => child > token && prepositionOf(scene, child) === 'with',
  );
  const who = isSaid ? subjectOf(scene, token) : isVerb(scene, head) ? subjectOf(scene, head) : [];
  if (whom === undefined || !isAny(scene, who, 'armed') || !isOrganised(scene, whom)) return [];
  return [draft('ally', token, who, [whom], isVerb(scene, head) && !isSaid ? head : token)];
}

const OFFSPRING = words('splinter breakaway dissident rebel renegade');
/** "a breakaway faction of the front" */
export function ofSplinter(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  if (!/^(?:faction|group|wing|branch|element|cell)$/.test(scene.lemma(token))) return [];
  if (!trees.children(token, 'amod', 'compound').some((child) => OFFSPRING.has(scene.tokens.lower(child))))
    return [];
  const of = trees.children(token, 'nmod').find((child) => /^(?:of|from)$/.test(prepositionOf(scene, child)));
  return of !== undefined && isBodyOfMembers(scene, of) && isAny(scene, [of], 'named')
    ? [draft('splits', token, [token], [of])]
    : [];
}

const BREAKS = words('rift schism rupture split break falling-out');
/** "a rift between the two factions", "a schism in the movement" */
export function ofRift(scene: Scene, token: number): Draft[] {
  if (!BREAKS.has(scene.lemma(token)) || scene.trees.upos(token) !== 'NOUN') return [];
  const found = nounArguments(scene, token);
  const between = pick(found, ['between']).flatMap((node) => scene.trees.conjuncts(node));
  const within = pick(found, ['in', 'within', 'with']);
  const who = between.length > 0 ? between : within;
  const areBodies = who.length > 0 && who.every((node) => isOrganised(scene, node));
  return areBodies && who.some((node) => isBodyOfMembers(scene, node))
    ? [draft('splits', token, who, [], found.carrier)]
    : [];
}
