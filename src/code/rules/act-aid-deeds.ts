import type { Draft } from '../draft.js';
import {
  counted,
  isAny,
  isPassive,
  isPossessor,
  isVerb,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isArmament, isReliefGoods } from './act-aid-goods.js';
import { isAtHome } from './act-home.js';
import { isParty } from './act-parties.js';
import { isDoing, isForeign, isUnder } from './act-sides.js';
import { make } from './act-draft.js';

// Giving that a clause tells without its giver, or beside a noun: "Jordan’s role in providing aid to", "support that Kigali may provide to".

const GIVING = words('provide give supply deliver send extend offer donate');
const WANTED = words(
  'urge demand ask request call need allow ensure permit refuse block prevent impede encourage press',
);

/** "its leadership in providing aid to Gaza", "a record amount of assistance was sent", "help that it may provide to the rebels" */
export function ofDeedOfAid(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!GIVING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  if (isUnder(scene, verb, WANTED)) return null;
  const head = trees.head[verb] ?? -1;
  const isRelative = trees.rel(verb) === 'acl' && trees.child(verb, 'nsubj') >= 0;
  const goods = isRelative ? [head] : trees.children(verb, 'obj');
  if (!goods.some((node) => isGoods(scene, node))) return null;
  const isArms = goods.some((node) => isArmament(scene, node));
  const to = receiversOf(scene, verb, isRelative ? [] : goods).filter(
    // Arms sent to a town are moved there.
    (node) => !isArms || isForeign(scene, node),
  );
  const by = giversOf(scene, verb);
  if (to.length === 0 || (by.length === 0 && !to.some((node) => isForeign(scene, node)))) return null;
  return make(
    'aid',
    verb,
    { by: by.filter((node) => !to.includes(node)), to: to.slice(0, 1) },
    { cameo: '070' },
  );
}

const isGoods = (scene: Scene, node: number): boolean =>
  [node, counted(scene, node), ...amountOf(scene, node)].some(
    (one) => isReliefGoods(scene, one) || isArmament(scene, one),
  );
const amountOf = (scene: Scene, node: number): readonly number[] =>
  /^(?:amount|level|number|volume|range|form|type|package)$/.test(scene.lemma(node))
    ? scene.trees.children(node, 'nmod').filter((child) => prepositionOf(scene, child) === 'of')
    : [];

function receiversOf(scene: Scene, verb: number, goods: readonly number[]): readonly number[] {
  const { trees } = scene;
  const inner = goods.flatMap((node) => trees.children(node, 'nmod'));
  const innermost = inner.flatMap((node) => trees.children(node, 'nmod'));
  return [...trees.children(verb, 'obl'), ...inner, ...innermost].filter(
    (node) =>
      node > verb &&
      /^(?:to|for|into)$/.test(prepositionOf(scene, node)) &&
      (isParty(scene, node) || isAny(scene, [node], 'people')) &&
      !isAtHome(scene, node),
  );
}

/** The verb’s own subject, else whose role or leadership it is. */
function giversOf(scene: Scene, verb: number): readonly number[] {
  const { trees, tokens } = scene;
  const above = trees.head[verb] ?? -1;
  const near = tokens.lower(verb - 1) === 'in' ? verb - 2 : above;
  const owners = [near, above]
    .filter((node) => node >= 0 && PARTS.test(scene.lemma(node)))
    .flatMap((node) => trees.children(node, 'nmod', 'det').filter((child) => isPossessor(scene, child)))
    .filter((node) => isParty(scene, node) || /^(?:our|its|their)$/.test(tokens.lower(node)));
  return owners.length > 0
    ? owners.slice(0, 1)
    : subjectOf(scene, verb).filter((node) => isDoing(scene, node));
}
const PARTS = /^(?:role|leadership|part|partnership|efforts?|generosity|work|help)$/;

/** "has been flooding aid into Gaza": the verb that a parser takes for a modifier. */
export function ofFlooding(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:flooding|pouring|rushing|surging)$/.test(tokens.lower(token)) || isVerb(scene, token))
    return null;
  const goods = trees.head[token] ?? -1;
  if (!/^(?:aid|assistance|relief)$/.test(scene.lemma(goods)) || trees.child(goods, 'cop') < 0) return null;
  const by = subjectOf(scene, goods).filter((node) => isDoing(scene, node));
  return by.length > 0 ? make('aid', goods, { by, to: [] }, { cameo: '073' }) : null;
}

const LENT =
  /^(?:evacuation|effort|mission|operation|mediation|process|transition|negotiation|talk|response|reconstruction|relocation)$/;

/** "Qatar’s generous support for the evacuation", "in support of the government of Mali" */
export function ofSupportFor(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(noun) !== 'support' || trees.upos(noun) !== 'NOUN') return null;
  const behind = trees.children(noun, 'nmod').filter((node) => node > noun);
  const isIn = prepositionOf(scene, noun) === 'in';
  const to = behind.filter(
    (node) => prepositionOf(scene, node) === (isIn ? 'of' : 'for') && isForeign(scene, node),
  );
  if (isIn) {
    const verb = trees.head[noun] ?? -1;
    const by = isVerb(scene, verb) ? subjectOf(scene, verb).filter((node) => isDoing(scene, node)) : [];
    return to.length > 0 && !by.some((node) => to.includes(node))
      ? make(
          'support',
          noun,
          { by, to: to.slice(0, 1) },
          { cameo: '050', ...(isVerb(scene, verb) ? { anchor: verb } : {}) },
        )
      : null;
  }
  const by = trees
    .children(noun, 'nmod')
    .filter((node) => node < noun && isPossessor(scene, node) && isForeign(scene, node));
  const isForEffort = behind.some(
    (node) => prepositionOf(scene, node) === 'for' && LENT.test(scene.lemma(node)),
  );
  return by.length > 0 && (isForEffort || to.length > 0)
    ? make('support', noun, { by, to: to.slice(0, 1) }, { cameo: '050' })
    : null;
}
