import type { Draft } from '../draft.js';
import { isAny, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { toldOf } from './told-of.js';
import { isCommonPeople } from './people-tests.js';

/** Whether people may get to what is theirs: let back, kept from their fields, denied access to their homes. */
export const accessOf = (scene: Scene, token: number): Draft | null =>
  letBack(scene, token) ?? keptAway(scene, token) ?? deniedAccess(scene, token) ?? orderLifted(scene, token);

const draft = (
  scene: Scene,
  detail: 'may-return' | 'kept-from-returning',
  at: readonly [number, number],
  who: readonly number[],
  roles: Draft['roles'] = {},
): Draft =>
  toldOf(scene, { kind: 'people', detail }, at, who, {
    roles: { ...(who.length > 0 ? { who } : {}), ...roles },
    stance: { reality: detail === 'may-return' ? 'permitted' : 'prevented', polarity: 'affirmed' },
  });

const common = (scene: Scene, nodes: readonly number[]): readonly number[] =>
  nodes.filter(
    (node) =>
      isCommonPeople(scene, node) || (scene.trees.upos(node) === 'PROPN' && isAny(scene, [node], 'people')),
  );

/** "were allowed back to their fields", "has not let the islanders back" */
function letBack(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  if (tokens.lower(token) !== 'back' || !isVerb(scene, verb)) return null;
  if (!/^(?:allow|let|permit|admit)$/.test(scene.lemma(verb))) return null;
  const who = common(scene, pick(verbArguments(scene, verb), ['patient']));
  const isNot =
    scene.presentedAt(verb)?.polarity === 'denied' || scene.lemma(trees.head[verb] ?? -1) === 'refuse';
  return who.length > 0
    ? draft(scene, isNot ? 'kept-from-returning' : 'may-return', [verb, verb], who)
    : null;
}

const HOMES = words(
  'home house land field village farm town property plot grove orchard dwelling flat hamlet shop pasture',
);
const isTheirs = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'nmod', 'det').some((one) => tokens.lower(one) === 'their');

/** "Mines are keeping villagers from their fields", "bar the owners from their own town" */
function keptAway(scene: Scene, token: number): Draft | null {
  if (!/^(?:keep|bar|exclude|ban|separate|shut|cut)$/.test(scene.lemma(token)) || !isVerb(scene, token))
    return null;
  const isFromHome = scene.trees
    .children(token, 'obl')
    .some(
      (one) => prepositionOf(scene, one) === 'from' && HOMES.has(scene.lemma(one)) && isTheirs(scene, one),
    );
  if (!isFromHome) return null;
  const found = verbArguments(scene, token);
  const who = common(scene, found.slots.get('patient') ?? []);
  const by = found.slots.get('agent') ?? [];
  return who.length > 0
    ? draft(scene, 'kept-from-returning', [token, token], who, by.length > 0 ? { by } : {})
    : null;
}

/** "were denied access to their homes" */
function deniedAccess(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  const verb = trees.head[token] ?? -1;
  if (lemma(token) !== 'access' || !/^(?:deny|refuse)$/.test(lemma(verb)) || !isVerb(scene, verb))
    return null;
  const isHome = trees
    .children(token, 'nmod')
    .concat(trees.children(verb, 'obl'))
    .some((one) => prepositionOf(scene, one) === 'to' && HOMES.has(lemma(one)) && isTheirs(scene, one));
  const who = common(scene, pick(verbArguments(scene, verb), ['patient'])).filter((node) => node !== token);
  return isHome && who.length > 0 ? draft(scene, 'kept-from-returning', [token, verb], who) : null;
}

/** "The evacuation order was lifted" */
function orderLifted(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  const verb = trees.head[token] ?? -1;
  const isOrder =
    lemma(token) === 'order' && trees.children(token, 'compound').some((one) => lemma(one) === 'evacuation');
  if (!isOrder || !/^(?:lift|revoke|rescind|cancel)$/.test(lemma(verb)) || !isVerb(scene, verb)) return null;
  return scene.presentedAt(verb)?.polarity === 'denied'
    ? null
    : draft(scene, 'may-return', [token, verb], []);
}
