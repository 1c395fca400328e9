import type { Draft } from '../draft.js';
import {
  conjunctsOf,
  isAny,
  isNominal,
  nounArguments,
  pick,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { draft } from './alignment-bonds.js';
import { isBodyOfMembers, isOrganised } from './alignment-parties.js';

// Alliances, by those between whom they are or of whom they consist.

const ALLIANCES = words('alliance coalition partnership');

/** "the alliance between X and Y", "X and Y formed an alliance" */
export function ofAlliance(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  if (!ALLIANCES.has(scene.lemma(token)) || !isNominal(scene, token)) return [];
  const members = membersOf(scene, token);
  if (members.length > 1) return [draft('member', token, members, [token])];
  const found = nounArguments(scene, token);
  const between = pick(found, ['between']);
  const verb = trees.head[token] ?? -1;
  const isFormed =
    trees.rel(token) === 'obj' && /^(?:form|forge|conclude|build|establish)$/.test(scene.lemma(verb));
  const who = between.length > 0 ? between : isFormed ? subjectOf(scene, verb) : [];
  const parties = who.flatMap((node) => trees.conjuncts(node)).filter((node) => isOrganised(scene, node));
  const withOthers = isFormed ? pick(found, ['with']) : [];
  if (parties.length + withOthers.length < 2 || !isAny(scene, [...parties, ...withOthers], 'armed'))
    return [];
  return [draft('ally', token, who, withOthers, found.carrier)];
}

/** The list behind "of", of which a parser may hang all but the first on the alliance. */
function listFrom(scene: Scene, token: number, of: number): number[] {
  const own = conjunctsOf(scene, of);
  const stray = scene.trees.children(token, 'conj').filter((node) => node > of);
  return own.length === 1 && stray.length > 1 ? [of, ...stray] : own;
}

/** "the Northern Alliance of the A Army, the B Army and the C Army": each by its name; one alone is what it is called after. */
const membersOf = (scene: Scene, token: number): number[] => {
  const of = scene.trees
    .children(token, 'nmod')
    .find((child) => child > token && prepositionOf(scene, child) === 'of');
  const all = of === undefined ? [] : listFrom(scene, token, of);
  return all.length > 1 && all.every((node) => isBodyOfMembers(scene, node) && isAny(scene, [node], 'named'))
    ? all
    : [];
};
