import type { Draft } from '../draft.js';
import {
  isInfinitive,
  isNone,
  isOneHouse,
  isPlural,
  isPossessor,
  isVerb,
  nounAgents,
  nounArguments,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAtHome, isOfStates } from './act-home.js';
import { isParty } from './act-parties.js';
import { make } from './act-draft.js';
import { withJoined } from './joint.js';

// Work in common and backing that nouns and set phrases tell: "work side by side", "the partnership between", "its support for".

/** Work in common or backing told by a noun or by its manner; null for other words. */
export function ofFellowship(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (lemma === 'work' || lemma === 'partner')
    return isVerb(scene, token)
      ? ofWorking(scene, token)
      : lemma === 'work'
        ? ofPartnership(scene, token)
        : null;
  if (JOINT.has(lemma)) return ofPartnership(scene, token);
  return BACKING.has(lemma) ? ofBacking(scene, token) : null;
}

const isUs = (scene: Scene, node: number): boolean =>
  /^(?:we|they|our|their|its)$/.test(scene.tokens.lower(node));
const isSide = (scene: Scene, node: number): boolean =>
  isUs(scene, node) || (isParty(scene, node) && isOfStates(scene, node));

const SIDE_BY_SIDE =
  /^(?:\w+ )?(?:side by side|side - by - side|hand in hand|shoulder to shoulder|in lockstep|closely together|as (?:close |equal )?(?:partners|allies|friends))/;

/** "Our two countries work side by side", "enables Japan and Palau to partner more closely" */
function ofWorking(scene: Scene, verb: number): Draft | null {
  const { tokens, trees } = scene;
  const text = [1, 2, 3, 4, 5, 6].map((step) => tokens.lower(verb + step)).join(' ');
  const isPartnering =
    scene.lemma(verb) === 'partner' && /^(?:more )?(?:closely|together|on|in|to)\b/.test(text);
  if (!(SIDE_BY_SIDE.test(text) || isPartnering)) return null;
  const by = subjectOf(scene, verb).filter((node) => isSide(scene, node));
  const to = (verbArguments(scene, verb).slots.get('with') ?? []).filter((node) => isParty(scene, node));
  const isSeveral = by.some((node) => isPlural(scene, node) || trees.conjuncts(node).length > 1);
  if (by.length === 0 || (to.length === 0 && !isSeveral) || isOneHouse(scene, by, to)) return null;
  return make('cooperate', verb, { by: withJoined(scene, by), to }, { cameo: '060' });
}

const JOINT = words('partnership cooperation collaboration');

/** "the partnership between Japan and Palau", "continues its work with the parties" */
function ofPartnership(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (trees.upos(noun) !== 'NOUN' || isNone(scene, noun)) return null;
  if (
    trees.rel(noun) === 'compound' ||
    trees.children(noun, 'amod').some((word) => /^(?:public|private|public-private)$/.test(scene.lemma(word)))
  )
    return null;
  const { slots } = nounArguments(scene, noun);
  const between = (slots.get('between') ?? slots.get('among') ?? slots.get('within') ?? []).filter(
    (node) => isParty(scene, node) && isOfStates(scene, node),
  );
  if (scene.lemma(noun) !== 'work' && between.length > 0)
    return make('cooperate', noun, { by: withJoined(scene, between), to: [] }, { cameo: '060' });
  // What a cooperation is with is read with its own row.
  if (/^(?:cooperation|collaboration)$/.test(scene.lemma(noun))) return null;
  const owners = trees
    .children(noun, 'nmod', 'det')
    .filter((child) => isPossessor(scene, child) && isSide(scene, child));
  const verb = trees.head[noun] ?? -1;
  const outer = trees.rel(noun) === 'obj' ? trees.children(verb, 'obl') : [];
  const to = [...trees.children(noun, 'nmod'), ...outer].filter(
    (node) =>
      node > noun && prepositionOf(scene, node) === 'with' && isParty(scene, node) && isOfStates(scene, node),
  );
  const isOfSubject = owners.every((node) => isUs(scene, node)) && trees.rel(noun) === 'obj';
  const subject = isOfSubject ? subjectOf(scene, verb).filter((node) => isSide(scene, node)) : [];
  const by = subject.length > 0 ? subject : owners;
  if (owners.length === 0 || to.length === 0 || isOneHouse(scene, by, to)) return null;
  return make('cooperate', noun, { by, to }, { cameo: '060' });
}

const BACKING = words('support solidarity backing assistance');
const FIRM = words(
  'steadfast unwavering continued continuing full strong firm ironclad enduring unequivocal unconditional unshakeable unshakable staunch resolute longstanding long-standing ongoing active military financial material political',
);

/** "Iran's support for the Houthis", "its steadfast support to Moldova", "our solidarity with the people of" */
function ofBacking(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (trees.upos(noun) !== 'NOUN' || isNone(scene, noun)) return null;
  if (trees.rel(noun) === 'compound' || trees.children(noun, 'compound').length > 1) return null;
  const head = trees.head[noun] ?? -1;
  const preposition = prepositionOf(scene, noun);
  if (/^(?:with|in|for|without|of|by)$/.test(preposition) && trees.rel(noun) === 'obl') return null;
  const around = trees.children(noun, 'nmod').filter((node) => node > noun);
  const to = around.filter(
    (node) =>
      /^(?:for|to|with|of)$/.test(prepositionOf(scene, node)) &&
      isParty(scene, node) &&
      !isAtHome(scene, node),
  );
  if (to.length === 0) return null;
  const owners = nounAgents(scene, noun).filter((node) => node < noun && isSide(scene, node));
  const isFirm = trees
    .children(noun, 'amod')
    .some((word) => FIRM.has(scene.lemma(word)) || FIRM.has(scene.tokens.lower(word)));
  const isOf = to.some((node) => prepositionOf(scene, node) === 'of');
  if ((owners.length === 0 && !isFirm) || (isOf && scene.lemma(noun) !== 'backing')) return null;
  if (
    isVerb(scene, head) &&
    trees.rel(noun) === 'obj' &&
    (SOUGHT.has(scene.lemma(head)) ||
      (isInfinitive(scene, head) && SOUGHT.has(scene.lemma(trees.head[head] ?? -1))))
  )
    return null;
  const isOfSubject =
    owners.every((node) => isUs(scene, node)) && trees.rel(noun) === 'obj' && isVerb(scene, head);
  const subject = isOfSubject ? subjectOf(scene, head).filter((node) => isSide(scene, node)) : [];
  const isMaterial =
    scene.lemma(noun) === 'assistance' ||
    trees.children(noun, 'amod', 'compound').some((word) => MATERIAL.has(scene.tokens.lower(word)));
  return make(
    isMaterial ? 'aid' : 'support',
    noun,
    { by: subject.length > 0 ? subject : owners, to },
    { cameo: isMaterial ? '070' : '050' },
  );
}
/** What backing is aid. */
const MATERIAL = words('humanitarian military security economic material budgetary');
/** Who asks for backing, or speaks ill of it, gives none. */
const SOUGHT = words(
  'seek ask request need want lose end stop cut withdraw halt suspend demand cease drum rally gain win secure build',
);
