import type { Draft } from '../draft.js';
import {
  conjunctsOf,
  isAny,
  isNone,
  isVerb,
  objectOf,
  pick,
  predicatedOf,
  prepositionOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt, figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { hurtByTheDozen, countedSufferers, isHurt, isToHospital } from './harm-arrivals.js';
import { toldOf } from './told-of.js';
import { isThing } from './harm-things.js';
import { isAtWar, isFolk } from './harm-victims.js';

/** Harm told by what is found or left afterwards: bodies recovered, somebody in intensive care, a bridge rendered unusable. */
export const leftBehind = (scene: Scene, token: number): Draft | null =>
  bodiesFound(scene, token) ??
  countedSufferers(scene, token) ??
  hurtByTheDozen(scene, token) ??
  provedFatal(scene, token) ??
  notSurvived(scene, token) ??
  inDanger(scene, token) ??
  unusable(scene, token) ??
  nothingLeft(scene, token) ??
  noneStanding(scene, token) ??
  goneForGood(scene, token);

const draft = (
  scene: Scene,
  detail: string,
  at: readonly [number, number],
  who: readonly number[],
  more: Partial<Draft> = {},
): Draft =>
  toldOf(scene, { kind: 'harm', detail }, at, who, {
    counts: who.flatMap((one) => figuresAt(scene, [one])),
    ...more,
  });

const arePeople = (scene: Scene, nodes: readonly number[]): boolean =>
  isAny(scene, nodes, 'people', 'person', 'armed') ||
  nodes.some((node) => isFolk(scene, node) || scene.trees.upos(node) === 'NUM');

const FINDING = words(
  'find recover retrieve pull discover exhume unearth collect bring extract dig locate return remove repatriate fly transport transfer deliver hand identify',
);

/** "The bodies of eight men were pulled from the rubble", "seven bodies have been found". */
function bodiesFound(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  if (!/^(?:body|corpse|remains)$/.test(lemma(token)) || !/^(?:obj|nsubj)$/.test(trees.rel(token)))
    return null;
  const verb = trees.head[token] ?? -1;
  if (!isVerb(scene, verb)) return null;
  const isBrought = isToHospital(scene, verb);
  if (!FINDING.has(lemma(verb)) && !isBrought) return null;
  if (trees.rel(token) === 'nsubj' && trees.passive[token] !== 1 && !isBrought) return null;
  const whose = trees.children(token, 'nmod').filter((child) => prepositionOf(scene, child) === 'of');
  if (arePeople(scene, whose))
    return draft(
      scene,
      'killed',
      [token, verb],
      whose,
      // "and 120 injuries": the hurt are told apart
      whose.some((one) => isHurt(scene, one))
        ? { single: ['who'], counts: whose.flatMap((one) => countsAt(scene, one)) }
        : {},
    );
  const counts = countsAt(scene, token);
  return counts.length > 0 && whose.length === 0
    ? draft(scene, 'killed', [token, verb], [token], { counts })
    : null;
}

/** "was fatal to two farmers", "proved deadly for the crew" */
function provedFatal(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:fatal|deadly|lethal)$/.test(tokens.lower(token))) return null;
  const who = [
    ...trees.children(token, 'obl', 'nmod'),
    ...trees.children(trees.head[token] ?? -1, 'obl'),
  ].filter((child) => child > token && /^(?:to|for)$/.test(prepositionOf(scene, child)));
  return arePeople(scene, who) && figuresOrArticle(scene, who)
    ? draft(scene, 'killed', [token, token], who)
    : null;
}

/** Certain people, not people at large. */
const figuresOrArticle = ({ trees }: Scene, nodes: readonly number[]): boolean =>
  nodes.some((node) => trees.upos(node) === 'NUM' || trees.child(node, 'det', 'nummod') >= 0);

/** "Nine passengers did not survive the attack." */
function notSurvived(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'survive' || !isVerb(scene, token) || !isAtWar(scene, token)) return null;
  const who = pick(verbArguments(scene, token), ['agent']);
  const isNoOne = who.some((node) => scene.tokens.lower(node) === 'none');
  if (isNoOne || scene.presentedAt(token)?.polarity !== 'denied' || !arePeople(scene, who)) return null;
  return draft(scene, 'killed', [token, token], who, {
    stance: { polarity: 'affirmed', reality: 'happened' },
  });
}

const GRAVE = words('critical serious grave extremely severe life-threatening');
const HURT = words('wounded injured hurt injury wound casualty burn');

/** "is in a critical condition after the strike", "in intensive care" */
function inDanger(scene: Scene, token: number): Draft | null {
  const { trees, tokens, lemma } = scene;
  const kinds = trees.children(token, 'amod', 'compound').map((child) => tokens.lower(child));
  const isGrave =
    (lemma(token) === 'condition' && kinds.some((kind) => GRAVE.has(kind))) ||
    (lemma(token) === 'care' && kinds.includes('intensive'));
  if (!isGrave || prepositionOf(scene, token) !== 'in') return null;
  const head = trees.head[token] ?? -1;
  const state = predicatedOf(scene, token) ?? remaining(scene, head);
  const isOfWar = isAtWar(scene, token) || spansHurt(scene, token);
  return state && isOfWar && arePeople(scene, [state.subject])
    ? draft(scene, 'injured', [token, state.anchor], [state.subject])
    : null;
}

function remaining(scene: Scene, verb: number): { subject: number; anchor: number } | null {
  if (!/^(?:remain|lie|stay)$/.test(scene.lemma(verb))) return null;
  const subject = scene.trees.child(verb, 'nsubj');
  return subject < 0 ? null : { subject, anchor: verb };
}

function spansHurt({ sentences, tokens, lemma }: Scene, token: number): boolean {
  const sentence = sentences[tokens.sentence[token] ?? -1];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i += 1)
    if (HURT.has(lemma(i)) || HURT.has(tokens.lower(i))) return true;
  return false;
}

const UNUSABLE = words(
  'unusable inoperable impassable uninhabitable unserviceable inoperative useless unfit scarred roofless windowless ablaze unliveable irreparable unrecognisable unrecognizable derelict defunct',
);

/** "rendered the bridge impassable", "its theatre is unusable", "left the clinic scarred" */
function unusable(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!UNUSABLE.has(tokens.lower(token)) || !isAtWar(scene, token)) return null;
  const head = trees.head[token] ?? -1;
  const isMade = /^(?:render|make|leave|put|set|knock)$/.test(scene.lemma(head)) && isVerb(scene, head);
  const verb = isMade ? head : token;
  const who = isMade
    ? [
        ...objectOf(scene, head, false),
        ...trees.children(head, 'nsubj').filter((one) => trees.passive[one] === 1),
      ]
    : trees.child(token, 'cop') >= 0
      ? trees.children(token, 'nsubj')
      : [];
  const thing = who.filter((node) => isThing(scene, node));
  return thing.length > 0 ? draft(scene, 'damaged', [token, verb], thing) : null;
}

/** "Nothing is left of the village", "nothing remains of the market" */
function nothingLeft(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  if (!/^(?:nothing|little)$/.test(tokens.lower(token)) || trees.rel(token) !== 'nsubj') return null;
  if (!/^(?:leave|remain|survive|stand)$/.test(scene.lemma(verb))) return null;
  const who = trees
    .children(verb, 'obl', 'nmod')
    .filter((child) => prepositionOf(scene, child) === 'of' && isThing(scene, child));
  return who.length > 0
    ? draft(scene, 'destroyed', [verb, verb], who, { stance: { polarity: 'affirmed' } })
    : null;
}

/** "Not a single house is left standing", "no window was left intact" */
function noneStanding(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const word = tokens.lower(token);
  const verb = trees.head[token] ?? -1;
  if (!/^(?:standing|intact|undamaged)$/.test(word) || !/^(?:leave|remain)$/.test(scene.lemma(verb)))
    return null;
  const who = trees.children(verb, 'nsubj', 'obj').filter((child) => isThing(scene, child));
  const isNot = who.some(
    (node) =>
      isNone(scene, node) || trees.children(node, 'advmod').some((one) => tokens.lower(one) === 'not'),
  );
  if (!isNot) return null;
  const detail = word === 'standing' ? 'destroyed' : 'damaged';
  return draft(scene, detail, [token, verb], who, { stance: { polarity: 'affirmed' } });
}

/** "The post ceased to exist", "the house no longer exists" */
function goneForGood(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(token) !== 'exist' || !isVerb(scene, token) || !isAtWar(scene, token)) return null;
  const head = trees.head[token] ?? -1;
  const isCeased = scene.lemma(head) === 'cease' && trees.rel(token) === 'xcomp';
  const isNoLonger = tokens.lower(token - 1) === 'longer' && tokens.lower(token - 2) === 'no';
  if (!isCeased && !isNoLonger) return null;
  const who = pick(verbArguments(scene, token), ['agent', 'patient'])
    .flatMap((node) => conjunctsOf(scene, node))
    .filter((node) => isThing(scene, node));
  return who.length > 0
    ? draft(scene, 'destroyed', [token, isCeased ? head : token], who, {
        stance: { polarity: 'affirmed', reality: 'happened' },
      })
    : null;
}
