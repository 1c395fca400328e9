import type { Draft } from '../draft.js';
import {
  isAny,
  isNone,
  isPassive,
  isPossessor,
  isVerb,
  modifiers,
  nounAgents,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAidPackage, isArmament, isReliefGoods } from './act-aid-goods.js';
import { isAtHome } from './act-home.js';
import { isParty } from './act-parties.js';
import { doersOf, firstBehind, isDoing, isForeign, isUnder, textBehind } from './act-sides.js';
import { make } from './act-draft.js';
import { firstRead, type Reader } from './readers.js';

// Aid told by its flow: "aid is reaching Darfur", "jets have been provided to Kyiv", "is stepping up its assistance", "leads the world in aid".

const UNDONE = words(
  'urge demand need block obstruct prevent impede hinder halt suspend stop threaten refuse reject ban oppose ask request call allow ensure permit let',
);
const isNeedy = (scene: Scene, node: number): boolean =>
  (isParty(scene, node) || isAny(scene, [node], 'people')) && !isAtHome(scene, node);

const ARRIVING = words('reach enter arrive flow');
const RELIEF_SENT = /^(?:aid|assistance|relief|supply|supplies|food)$/;

/** "UK aid is reaching people in Darfur", "assistance entering the Strip" */
function ofArrival(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!ARRIVING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isUnder(scene, verb, UNDONE)) return null;
  const goods = subjectOf(scene, verb).find((node) => RELIEF_SENT.test(scene.lemma(node)));
  if (goods === undefined || isNone(scene, goods)) return null;
  if (!/^(?:aid|assistance|relief)$/.test(scene.lemma(goods)) && !isReliefGoods(scene, goods)) return null;
  const stance = scene.presentedAt(verb);
  if (stance?.polarity === 'denied' || !/^(?:happened|ongoing)$/.test(stance?.reality ?? '')) return null;
  const around = trees.children(verb, 'obj', 'obl').filter((node) => node > verb);
  const to = around.filter((node) => isNeedy(scene, node)).slice(0, 1);
  if (around.length === 0) return null;
  const by = modifiers(scene, goods).filter((node) => isForeign(scene, node));
  return make('aid', verb, { by, to }, { cameo: '073' });
}

const GIVING = words('provide give supply deliver send ship transfer donate furnish transport');

/** "Patriots have been provided to Ukraine", "Kyiv has been given such rockets", "is sending launchers to Kyiv" */
function ofArming(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!GIVING.has(scene.lemma(verb)) || !isVerb(scene, verb) || trees.rel(verb) === 'amod') return null;
  const { slots } = verbArguments(scene, verb);
  const behind = ['to', 'for', 'into'].flatMap((slot) => slots.get(slot) ?? []);
  if (!isPassive(scene, verb)) {
    const goods = trees.children(verb, 'obj').filter((node) => isArmament(scene, node));
    const isGivenUs = trees.child(verb, 'iobj') >= 0;
    if (goods.length === 0 || isGivenUs) return null;
    const by = doersOf(scene, verb);
    const to = behind.filter((node) => isForeign(scene, node));
    const isOfKin = by.some((node) => to.some((one) => scene.actorAt(one) === scene.actorAt(node)));
    const isToNobody = behind.length === 0 && scene.lemma(verb) === 'provide' && by.length > 0;
    if (isOfKin || !(to.length > 0 || isToNobody)) return null;
    return make('aid', verb, { by, to: to.slice(0, 1) }, { cameo: '072' });
  }
  const subjects = subjectOf(scene, verb);
  const by = (slots.get('by') ?? slots.get('agent') ?? []).filter((node) => isDoing(scene, node));
  const isGoods = subjects.some((node) => isArmament(scene, node) || isReliefGoods(scene, node));
  if (isGoods) {
    const to = behind.filter((node) => isNeedy(scene, node));
    return to.length > 0 ? make('aid', verb, { by, to: to.slice(0, 1) }, { cameo: '070' }) : null;
  }
  const to = subjects.filter((node) => isForeign(scene, node));
  const isGiven =
    isUnder(scene, verb, UNDONE) === false &&
    trees.children(verb, 'obj').some((node) => isArmament(scene, node) || isReliefGoods(scene, node));
  return to.length > 0 && isGiven ? make('aid', verb, { by, to }, { cameo: '070' }) : null;
}

const SCALING = words(
  'increase expand step scale boost double triple ramp surge flood pour accelerate intensify bolster augment enhance',
);
const SCALED = /^(?:aid|assistance|relief|support|help)$/;

/** "Turkey has stepped up its aid to Gaza", "is flooding aid into", "we're increasing our humanitarian efforts" */
function ofScaling(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!SCALING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  if (isUnder(scene, verb, UNDONE, 2)) return null;
  const goods = trees.children(verb, 'obj').find((node) => isScaled(scene, node));
  const by = doersOf(scene, verb);
  if (goods === undefined || by.length === 0) return null;
  const to = [...trees.children(goods, 'nmod'), ...trees.children(verb, 'obl')].filter(
    (node) => node > goods && /^(?:to|into|for|in)$/.test(prepositionOf(scene, node)) && isNeedy(scene, node),
  );
  if (
    [...trees.children(goods, 'nmod'), ...trees.children(verb, 'obl')].some((node) => isAtHome(scene, node))
  )
    return null;
  const isOfRelief = scene.lemma(goods) !== 'support' && scene.lemma(goods) !== 'help';
  return to.length > 0 || isOfRelief ? make('aid', verb, { by, to: to.slice(0, 1) }, { cameo: '070' }) : null;
}
const isScaled = (scene: Scene, node: number): boolean =>
  SCALED.test(scene.lemma(node)) ||
  (/^(?:effort|operation|response|delivery|level|amount|flow)$/.test(scene.lemma(node)) &&
    (modifiers(scene, node).some((word) => /^(?:humanitarian|relief|aid)$/.test(scene.tokens.lower(word))) ||
      scene.trees
        .children(node, 'nmod')
        .some((child) => prepositionOf(scene, child) === 'of' && SCALED.test(scene.lemma(child)))));

const ANNOUNCING = words(
  'announce approve authorise authorize unveil release send deliver prepare provide launch',
);

/** "announced a new security assistance package for Kyiv" */
function ofPackage(scene: Scene, noun: number): Draft | null {
  if (!isAidPackage(scene, noun)) return null;
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  const isAnnounced = trees.rel(noun) === 'obj' && ANNOUNCING.has(scene.lemma(head));
  const clause = trees.children(noun, 'acl').find((child) => ANNOUNCING.has(scene.lemma(child)));
  const verb = isAnnounced ? head : (clause ?? -1);
  if (verb < 0) return null;
  const by = doersOf(scene, verb);
  const to = [...trees.children(noun, 'nmod'), ...trees.children(verb, 'obl')].filter(
    (node) => /^(?:to|for)$/.test(prepositionOf(scene, node)) && isForeign(scene, node),
  );
  const isOwn = by.some((node) => /^(?:we|i)$/.test(scene.tokens.lower(node)));
  return by.length > 0 && (to.length > 0 || isOwn)
    ? make('aid', noun, { by, to: to.slice(0, 1) }, { cameo: '070', anchor: verb })
    : null;
}

/** "continues to lead the world in security assistance to Ukraine", "at the forefront of aid for Yemen" */
function ofLeading(scene: Scene, token: number): Draft | null {
  const isLead = scene.lemma(token) === 'lead' && isVerb(scene, token);
  if (!isLead && scene.lemma(token) !== 'forefront') return null;
  const behind = isLead
    ? /^(?:the )?(?:world|way|international community) in (?:[a-z-]+ ){0,4}(?:assistance|aid|relief|contributions|support)\b/
    : /^of (?:[a-z-]+ ){0,5}(?:assistance|aid|relief)\b/;
  if (!behind.test(textBehind(scene, token, 11))) return null;
  const by = doersOf(scene, token);
  const at = firstBehind(scene, token + 4, isForeign, 11);
  return by.length > 0 ? make('aid', token, { by, to: at < 0 ? [] : [at] }, { cameo: '070' }) : null;
}

/** "will get Ukraine what it needs", "giving Kyiv the tools it needs" */
function ofNeeds(scene: Scene, verb: number): Draft | null {
  if (!/^(?:get|give|provide|supply|send)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const text = textBehind(scene, verb, 9);
  if (
    !/\b(?:what|everything|whatever|(?:the|all the) [a-z]+(?: [a-z]+)?) (?:it|they|he|she) (?:needs?|require)/.test(
      text,
    )
  )
    return null;
  const to = firstBehind(scene, verb + 1, (_, node) => isForeign(scene, node), 4);
  const by = doersOf(scene, verb).filter((node) => node !== to);
  return to >= 0 && by.length > 0 ? make('aid', verb, { by, to: [to] }, { cameo: '070' }) : null;
}

/** "Norway’s contributions to UNRWA" */
function ofContribution(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(noun) !== 'contribution' || trees.upos(noun) !== 'NOUN' || isNone(scene, noun)) return null;
  const to = trees
    .children(noun, 'nmod')
    .filter(
      (node) =>
        prepositionOf(scene, node) === 'to' && (isForeign(scene, node) || trees.upos(node) === 'PROPN'),
    );
  const owners = trees
    .children(noun, 'nmod', 'det')
    .filter(
      (node) => isPossessor(scene, node) && (isForeign(scene, node) || OURS.test(scene.tokens.lower(node))),
    );
  const by = owners.length > 0 ? owners : nounAgents(scene, noun, 0).filter((node) => isForeign(scene, node));
  return to.length > 0 && by.length > 0 ? make('aid', noun, { by, to }, { cameo: '070' }) : null;
}
const OURS = /^(?:our|its|their)$/;

/** "These supplies will help 40,000 people" */
function ofRelieving(scene: Scene, verb: number): Draft | null {
  if (!/^(?:help|feed|reach|serve|benefit)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const goods = subjectOf(scene, verb).some((node) =>
    /^(?:supply|supplies|aid|convoy)$/.test(scene.lemma(node)),
  );
  const to = (verbArguments(scene, verb).slots.get('patient') ?? []).filter((node) =>
    isAny(scene, [node], 'people'),
  );
  return goods && to.length > 0 && !isUnder(scene, verb, UNDONE)
    ? make('aid', verb, { by: [], to }, { cameo: '073' })
    : null;
}

/** "Russia’s purchase of North Korean missiles", "bought drones from Iran" */
function ofPurchase(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const isNoun = trees.upos(token) === 'NOUN';
  if (!/^(?:purchase|procurement|acquisition|buy|procure|acquire)$/.test(scene.lemma(token))) return null;
  const goods = isNoun
    ? trees.children(token, 'nmod').filter((node) => prepositionOf(scene, node) === 'of')
    : trees.children(token, 'obj');
  const arms = goods.filter((node) => isArmament(scene, node));
  if (arms.length === 0) return null;
  const from = [
    ...arms.flatMap((node) => modifiers(scene, node)),
    ...arms.flatMap((node) => trees.children(node, 'nmod')),
  ]
    .concat(trees.children(token, 'obl', 'nmod').filter((node) => prepositionOf(scene, node) === 'from'))
    .filter((node) => isForeign(scene, node));
  const by = (isNoun ? nounAgents(scene, token, 0) : doersOf(scene, token)).filter((node) =>
    isDoing(scene, node),
  );
  return from.length > 0 ? make('cooperate', token, { by, to: from.slice(0, 1) }, { cameo: '061' }) : null;
}

const READERS: readonly Reader[] = [
  ofArrival,
  ofArming,
  ofScaling,
  ofPackage,
  ofLeading,
  ofNeeds,
  ofContribution,
  ofRelieving,
  ofPurchase,
];

/** Aid told by how it flows; null for other words. */
export function ofAidFlow(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}
