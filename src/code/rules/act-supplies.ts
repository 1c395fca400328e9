import type { Draft } from '../draft.js';
import {
  counted,
  isAny,
  isInfinitive,
  isPassive,
  isVerb,
  modifiers,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isAtHome } from './act-home.js';
import { isParty } from './act-parties.js';
import { firstRead, type Reader } from './readers.js';

// Aid that is offered, made ready or handed out: "stands ready to send medicines", "supplies are being made ready".

const RELIEF = words(
  'aid assistance relief medicine vaccine blanket tent food foodstuff mattress shelter parcel kit ration tarpaulin generator',
);
const BY_USE =
  /^(?:humanitarian|relief|aid|medical|emergency|household|hygiene|non-food|sanitary|food|essential|life-saving|winter)$/;

/** "medicines", "household items", "further supplies": what is given to those in need. */
const isRelief = (scene: Scene, node: number): boolean =>
  [node, counted(scene, node)].some(
    (one) =>
      RELIEF.has(scene.lemma(one)) ||
      (/^(?:item|supply|supplies|good|goods|cargo|plane|flight|care|support|help)$/.test(scene.lemma(one)) &&
        modifiers(scene, one)
          .concat(scene.trees.children(one, 'amod'))
          .some((word) => BY_USE.test(scene.tokens.lower(word)))),
  );
const isOfferable = (scene: Scene, node: number): boolean =>
  isRelief(scene, node) ||
  (/^suppl(?:y|ies)$/.test(scene.lemma(node)) && scene.trees.child(node, 'nmod') < 0);

const receiversIn = (scene: Scene, verb: number): readonly number[] => {
  const { slots } = verbArguments(scene, verb);
  return ['to', 'for', 'recipient']
    .flatMap((slot) => slots.get(slot) ?? [])
    .concat(scene.trees.children(verb, 'iobj'))
    .filter((node) => isParty(scene, node) || isAny(scene, [node], 'people'));
};

const READY = words('ready prepared willing');
const GIVING = words('send provide give deliver supply dispatch donate extend offer render ship');

/** "stands prepared to send medicines": aid that is offered. */
function ofOffer(scene: Scene, token: number): Draft | null {
  if (!READY.has(scene.tokens.lower(token))) return null;
  const { trees } = scene;
  const verb = trees
    .children(token, 'xcomp', 'advcl', 'ccomp', 'acl')
    .find((child) => isInfinitive(scene, child) && GIVING.has(scene.lemma(child)));
  const goods = verb === undefined ? [] : trees.children(verb, 'obj').filter((node) => isRelief(scene, node));
  if (verb === undefined || goods.length === 0) return null;
  const holder = trees.rel(token) === 'xcomp' ? (trees.head[token] ?? token) : token;
  // "It stands ready", whose "it" a parser may take for nobody
  const by = [...subjectOf(scene, holder), ...trees.children(holder, 'expl')].filter(
    (node) => isParty(scene, node) || /^(?:it|they)$/.test(scene.tokens.lower(node)),
  );
  const given = [...receiversIn(scene, verb), ...goods.flatMap((node) => trees.children(node, 'nmod'))];
  const to = given.filter((node) => isParty(scene, node) && !by.includes(node));
  if (by.length === 0 || to.some((node) => isAtHome(scene, node))) return null;
  if (scene.presentedAt(token)?.polarity === 'denied') return null;
  const stance = { polarity: 'affirmed', reality: 'intended' } as const;
  return make('aid', verb, { by, to: to.slice(0, 1) }, { cameo: '070', anchor: token, stance });
}

const READIED = words(
  'make preposition pre-position stockpile dispatch distribute donate ship deliver hand airlift store prepare rush',
);

/** "Further supplies are being made ready", "tonnes of relief supplies were dispatched to Derna" */
function ofReadied(scene: Scene, verb: number): Draft | null {
  if (!READIED.has(scene.lemma(verb)) || !isVerb(scene, verb) || !isPassive(scene, verb)) return null;
  const { trees, tokens } = scene;
  if (trees.rel(verb) === 'acl' || trees.rel(verb) === 'amod') return null;
  if (scene.lemma(verb) === 'make' && tokens.lower(verb + 1) !== 'ready') return null;
  if (scene.lemma(verb) === 'hand' && tokens.lower(verb + 1) !== 'out') return null;
  const goods = trees.child(verb, 'nsubj');
  const content = goods < 0 ? [] : [goods, ...trees.children(goods, 'nmod')];
  const isReady = /^(?:make|preposition|pre-position|stockpile|store|prepare)$/.test(scene.lemma(verb));
  if (!content.some((node) => (isReady ? isOfferable(scene, node) : isRelief(scene, node)))) return null;
  const stance = scene.presentedAt(verb);
  if (stance?.polarity === 'denied' || stance?.reality === 'requested') return null;
  const by = (verbArguments(scene, verb).slots.get('by') ?? []).filter((node) => isParty(scene, node));
  return make('aid', verb, { by, to: receiversIn(scene, verb).slice(0, 1) }, { cameo: '073' });
}

const HANDING = words('hand distribute dispatch send fly');
/** "has handed out household items for the newcomers", "dispatched a relief plane to Beirut" */
function ofHandedOut(scene: Scene, verb: number): Draft | null {
  if (!HANDING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  if (scene.lemma(verb) === 'hand' && !/^out$/.test(scene.tokens.lower(verb + 1))) return null;
  const goods = scene.trees
    .children(verb, 'obj')
    .find((node) => /^(?:item|plane|flight|good|goods)$/.test(scene.lemma(node)) && isRelief(scene, node));
  const by = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  if (goods === undefined || by.length === 0) return null;
  return make('aid', verb, { by, to: receiversIn(scene, verb).slice(0, 1) }, { cameo: '073' });
}

const READERS: readonly Reader[] = [ofOffer, ofReadied, ofHandedOut];

/** Aid that is offered, made ready or handed out; null for other words. */
export const ofSupplies = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
