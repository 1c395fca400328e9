import type { Draft } from '../draft.js';
import { isAny, isNominal, isVerb, prepositionOf, sortsOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { fillerAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { Alignment } from './alignment-lexicon.js';
import { isBodyOfMembers, isOrganised, isParty, isState, isTold } from './alignment-parties.js';

// Bonds that adjectives, phrases and event nouns tell: "forces loyal to X", "Y-backed units", "on behalf of Z", "defections from W".

/** The draft that says who is what to whom. */
export const draft = (
  detail: Alignment,
  trigger: number,
  who: readonly number[],
  whom: readonly number[],
  anchor = trigger,
): Draft => ({
  kind: 'alignment',
  detail,
  trigger,
  anchor,
  roles: { ...(who.length > 0 ? { who } : {}), ...(whom.length > 0 ? { whom } : {}) },
  places: null,
  counts: [],
});

/** Those that are no part of the same name or description: of "the X-backed militia", taken as one, the name alone says nothing. */
export const apart = (scene: Scene, nodes: readonly number[], others: readonly number[]): number[] =>
  nodes.filter((node) => {
    const filler = fillerAt(scene, node);
    return filler !== null && !others.some((other) => filler.first <= other && other < filler.last);
  });

const LOYAL: Readonly<Record<string, Alignment>> = {
  loyal: 'ally',
  faithful: 'ally',
  allegiant: 'ally',
  sympathetic: 'ally',
  subordinate: 'affiliate',
  answerable: 'affiliate',
};

/** "forces loyal to the marshal", "a unit subordinate to the ministry" */
export function ofLoyalty(scene: Scene, token: number): Draft[] {
  const detail = LOYAL[scene.lemma(token)];
  const { trees } = scene;
  if (!detail || trees.upos(token) !== 'ADJ') return [];
  const whom = trees.children(token, 'obl', 'nmod').find((child) => child > token && isToOne(scene, child));
  const head = trees.head[token] ?? -1;
  const who = trees.rel(token) === 'amod' || trees.rel(token) === 'acl' ? [head] : subjectOf(scene, token);
  if (whom === undefined || !who.some((node) => isAny(scene, [node], 'armed') || isOrganised(scene, node)))
    return [];
  const name = nameOf(scene, whom);
  return isParty(scene, name) ? [draft(detail, token, who, apart(scene, [name], who))] : [];
}

const isToOne = (scene: Scene, node: number): boolean =>
  prepositionOf(scene, node) === 'to' || scene.tokens.lower(node - 1) === 'to';
/** "Field Marshal X": the name behind a title that a parser set apart. */
const nameOf = (scene: Scene, node: number): number => {
  if (scene.mentionAt(node)) return scene.mentionAt(node)!.head;
  const next = scene.mentionAt(node + 1);
  return next?.type === 'person' ? next.head : node;
};

const BOUND: Readonly<Record<string, Alignment>> = {
  affiliated: 'affiliate',
  linked: 'affiliate',
  backed: 'affiliate',
  sponsored: 'affiliate',
  controlled: 'affiliate',
  run: 'affiliate',
  aligned: 'ally',
  allied: 'ally',
  supported: 'ally',
  led: 'leads',
  commanded: 'leads',
};

/** "the Ruritania-backed militia", "the Saudi-led coalition": of somebody armed or organised, by whose name stands before it. */
export function ofHyphen(scene: Scene, token: number): Draft[] {
  const { trees, tokens } = scene;
  const detail = BOUND[tokens.lower(token)];
  if (!detail || tokens.lower(token - 1) !== '-') return [];
  const name = scene.mentionAt(token - 2);
  const head = trees.head[token] ?? -1;
  if (!name || !isNominal(scene, head) || head < token || !/^(?:amod|compound)$/.test(trees.rel(token)))
    return [];
  if (!/^(?:organisation|nationality|place|person)$/.test(name.type)) return [];
  const who = bandIn(scene, head, token);
  if (who < 0) return [];
  const named = apart(scene, [name.head], [who]);
  if (detail === 'leads' && named.length === 0) return [];
  return [detail === 'leads' ? draft(detail, token, named, [who]) : draft(detail, token, [who], named)];
}

/** "Iran-backed militias", "Iran-backed militia attacks": those who are backed, by themselves or before what they do; -1. */
function bandIn(scene: Scene, head: number, adjective: number): number {
  const within = scene.trees.children(head, 'compound').filter((node) => node > adjective);
  const isBand = (node: number): boolean => isAny(scene, [node], 'armed') || isBodyOfMembers(scene, node);
  const before = within.findLast(isBand);
  if (before !== undefined && !BANDS.has(scene.lemma(head))) return before;
  return isBand(head) ? head : -1;
}
const BANDS = words(
  'militia force fighter tribe unit faction gunman troop troops battalion brigade paramilitary group army rebel separatist militant coalition government party movement alliance commander leader member soldier',
);

const FIGHTING_HEADS = words(
  'militia force fighter tribe unit faction gunman troop battalion brigade paramilitary group army rebel separatist militant',
);

/** "pro-Haftar tribes", "pro-government militias" */
export function ofPro(scene: Scene, token: number): Draft[] {
  const { trees, tokens } = scene;
  if (
    !/^pro-(?:government|regime|coalition|army|state|junta)$/.test(tokens.lower(token)) &&
    !/^[Pp]ro-[A-Z]/.test(tokens.form(token))
  )
    return [];
  const head = trees.head[token] ?? -1;
  if (!/^(?:amod|compound)$/.test(trees.rel(token)) || !FIGHTING_HEADS.has(scene.lemma(head))) return [];
  return [draft('ally', token, [head], [])];
}

/** "the army and allied militias", "the army and its Chadian auxiliaries", "X, supported by allied militias": of whom they are allies. */
export function ofAllies(scene: Scene, token: number): Draft[] {
  const { trees, tokens } = scene;
  const isAdjective =
    tokens.lower(token) === 'allied' && trees.rel(token) === 'amod' && tokens.lower(token - 1) !== '-';
  const noun = isAdjective ? trees.head[token]! : token;
  const isNoun =
    /^(?:ally|auxiliary|proxy|surrogate|confederate)$/.test(scene.lemma(token)) &&
    isNominal(scene, token) &&
    trees.children(token, 'nmod', 'det').some((child) => /^(?:its|their|his)$/.test(tokens.lower(child))) &&
    trees.children(token, 'amod', 'compound').length > 0;
  if (!isAdjective && !isNoun) return [];
  if (isAdjective && (!isAny(scene, [noun], 'armed') || scene.mentionAt(token)?.type === 'organisation'))
    return [];
  const other = besideAllies(scene, noun);
  return other.length > 0 && other.some((node) => isOrganised(scene, node))
    ? [draft('ally', token, [noun], other)]
    : [];
}

/** With whom allies are named: joined to them, or helped by them. */
function besideAllies(scene: Scene, noun: number): number[] {
  const { trees } = scene;
  if (trees.rel(noun) === 'conj') return [trees.head[noun]!];
  const verb = trees.head[noun] ?? -1;
  const isHelp =
    trees.rel(noun) === 'obl' && prepositionOf(scene, noun) === 'by' && trees.rel(verb) === 'acl';
  return isHelp ? subjectOf(scene, verb) : [];
}

const BOND_PHRASES: Readonly<Record<string, Alignment>> = {
  'under patronage': 'affiliate',
  'under umbrella': 'affiliate',
  'under authority': 'affiliate',
  'under wing': 'affiliate',
  'under banner': 'affiliate',
  'under tutelage': 'affiliate',
  'in pay': 'affiliate',
  'on payroll': 'affiliate',
  'at behest': 'affiliate',
  'on orders': 'affiliate',
  'in ranks': 'member',
  'within ranks': 'member',
  'on side': 'ally',
};

/** Who fights on a side belongs to it; who is killed there is only counted with it. */
const FIGHTING = words(
  'fight stand serve battle enter intervene join come participate operate act take war enlist mobilise mobilize deploy be',
);

/** "a president decides on behalf of …": whoever holds the office. */
const isAnyone = ({ trees, tokens }: Scene, node: number): boolean =>
  /^an?$/.test(tokens.lower(trees.extent(node)[0]));

/** "speaking on behalf of the council", "at the head of the command", "under the command of General X" */
export function ofPhrase(scene: Scene, token: number): Draft[] {
  const { trees, tokens } = scene;
  const of = trees.children(token, 'nmod').find((child) => prepositionOf(scene, child) === 'of');
  if (of === undefined || !/^(?:obl|nmod)$/.test(trees.rel(token))) return [];
  const phrase = `${prepositionOf(scene, token)} ${tokens.lower(token)}`;
  const head = trees.head[token] ?? -1;
  const bearer = (isVerb(scene, head) ? subjectOf(scene, head) : [head]).filter(
    (node) => isNominal(scene, node) && isTold(scene, node),
  );
  if (phrase === 'on behalf' || phrase === 'in name')
    return isOrganised(scene, of) &&
      isAny(scene, bearer, 'person', 'body', 'armed') &&
      !bearer.includes(of) &&
      !bearer.some((node) => isAnyone(scene, node))
      ? [draft('represents', token, bearer, [of], isVerb(scene, head) ? head : token)]
      : [];
  if (phrase === 'on side' && isVerb(scene, head) && !(token > head && FIGHTING.has(scene.lemma(head))))
    return [];
  const own = bearer.filter((node) => node !== of);
  const bond = BOND_PHRASES[phrase];
  if (bond)
    return own.length > 0 &&
      own.every((node) =>
        isAny(scene, [node], 'armed', ...(bond === 'member' ? (['people'] as const) : [])),
      ) &&
      (isAny(scene, [of], 'armed') || isOrganised(scene, of) || isState(scene, of))
      ? [draft(bond, token, own, [of], isVerb(scene, head) ? head : token)]
      : [];
  if (/^at (?:head|helm)$/.test(phrase))
    return isOrganised(scene, of) && isAny(scene, bearer, 'person')
      ? [draft('leads', token, bearer, [of])]
      : [];
  if (/^under (?:command|leadership|chairmanship)$/.test(phrase))
    return isAny(scene, [of], 'person') && bearer.some((node) => isOrganised(scene, node))
      ? [draft('leads', token, [of], bearer)]
      : [];
  return [];
}

/** "units of the army under Field Marshal X": whom they serve under. */
export function ofUnder(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  const mention = scene.mentionAt(token);
  if (mention?.type !== 'person' || mention.head !== token || trees.rel(token) !== 'nmod') return [];
  const [first] = trees.extent(token, (child) => child > token);
  if (prepositionOf(scene, token) !== 'under' && scene.tokens.lower(first) !== 'under') return [];
  const head = trees.head[token]!;
  return sortsOf(scene, head).has('armed') ? [draft('leads', token, [token], [head])] : [];
}
