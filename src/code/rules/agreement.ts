import type { Draft, Rule } from '../draft.js';
import { isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isNoText } from './agreement-guards.js';
import { byPronoun } from './agreement-pronouns.js';
import { ofClauses } from './agreement-clauses.js';
import { isDeclared, make } from './agreement-draft.js';
import { type Agreement, BROKERING } from './agreement-lexicon.js';
import { ofMention } from './agreement-mentions.js';
import { bareViolation, contrary, ofCompound, ofLines, ofNounOver } from './agreement-nouns.js';
import { deedOn, topOf } from './agreement-path.js';
import { ofPartnership } from './agreement-partnerships.js';
import { ofMandate } from './agreement-mandates.js';
import { ofResolution } from './agreement-resolutions.js';
import { adjectival, deemed, predicateOf, standing } from './agreement-states.js';
import { subjectDetail } from './agreement-subjects.js';
import { ofDuty, failureOver } from './agreement-duties.js';
import { isInstrument } from './agreement-texts.js';
import { ofOutcome, ofPeace, ofPlan, ofSignatory, ofTalks } from './agreement-talks.js';

import { asNeeded, ofWant } from './agreement-wants.js';

/** Ceasefires, memoranda, zones and other texts between parties, by what becomes of them. */
export const agreement: Rule = {
  kind: 'agreement',
  tags: words('ADJ NOUN PRON PROPN'),
  read(scene, token) {
    const within = ofCompound(scene, token) ?? ofLines(scene, token) ?? bareViolation(scene, token);
    if (within) return [within];
    const mandate = ofMandate(scene, token);
    if (mandate) return [mandate];
    if (!isInstrument(scene, token)) {
      const peace = ofPeace(scene, token) ?? ofResolution(scene, token) ?? ofPartnership(scene, token);
      return peace ? [peace] : byPronoun(scene, token);
    }
    const reading =
      ofWant(scene, token) ??
      deemed(scene, token) ??
      ofNounOver(scene, token) ??
      ofDuty(scene, token) ??
      ofObject(scene, token) ??
      ofSubject(scene, token) ??
      ofOutcome(scene, token) ??
      ofPlan(scene, token) ??
      ofTalks(scene, token) ??
      ofSignatory(scene, token) ??
      contrary(scene, token) ??
      ofMention(scene, token);
    const beside = ofClauses(scene, token, reading !== null);
    // "welcomed the truce, which took effect": told by the clause.
    const isToldBeside =
      reading?.trigger === token &&
      reading.detail === 'signed' &&
      beside.some(({ detail }) => HOLDING.has(detail));
    const drafts = [...(reading && !isToldBeside ? [asNeeded(scene, reading)] : []), ...beside].filter(
      (draft) => !isDomestic(scene, draft) && !isNoText(scene, draft),
    );
    const state = drafts.some(({ detail }) => detail === 'in-force') ? null : standing(scene, token);
    return state ? [...drafts, state] : drafts;
  },
};

const HOLDING = words('in-force signed');

const LEGISLATURES = words('congress senate lawmaker legislator republican democrat');
/** In lower case only: the European Union is no trade union. */
const BUSINESSES = words('union employer company firm carrier manufacturer retailer insurer worker landlord');

const isOfBusiness = (scene: Scene, node: number): boolean =>
  LEGISLATURES.has(scene.lemma(node)) ||
  (BUSINESSES.has(scene.lemma(node)) && scene.tokens.form(node) === scene.tokens.lower(node));

/** "reached an agreement with Congress": a bargain at home or of business. */
const isDomestic = (scene: Scene, { roles, trigger }: Draft): boolean =>
  [
    ...Object.values(roles).flat(),
    ...scene.trees.children(trigger, 'obl').filter((child) => prepositionOf(scene, child) === 'with'),
  ].some((node) => isOfBusiness(scene, node));

const ALONE: ReadonlySet<Agreement> = new Set(['violated', 'proposed', 'ended']);

/** "signed the accord", "the accord was signed", "agreed on a truce". */
function ofObject(scene: Scene, token: number): Draft | null {
  const deed = deedOn(scene, token);
  if (!deed) return null;
  const { verb, detail } = deed;
  const lemma = scene.lemma(verb);
  const found = verbArguments(scene, verb);
  const doers = pick(found, ['agent', 'by']).filter((node) => node !== topOf(scene, token));
  const inviter = detail === 'signed' ? inviterOf(scene, verb) : -1;
  if (inviter >= 0)
    return make(scene, 'proposed', token, verb, [], pick(verbArguments(scene, inviter), ['agent']));
  const failure = detail === 'observed' ? failureOver(scene, verb) : null;
  if (failure)
    return {
      ...make(scene, 'violated', token, verb, [], failure.by),
      anchor: failure.verb,
      stance: { polarity: 'affirmed' },
    };
  const withOthers = found.slots.get('with') ?? [];
  const isOne =
    BROKERING.has(lemma) ||
    ALONE.has(detail) ||
    lemma === 'declare' ||
    lemma === 'announce' ||
    detail === 'in-force';
  const made = make(
    scene,
    isDeclared(scene, detail, lemma, token),
    token,
    verb,
    isOne ? [] : [...doers, ...withOthers.filter((node) => node !== token)],
    isOne ? doers : [],
  );
  return lemma === 'agree' && prepositionOf(scene, token) !== '' ? { ...made, cameo: '030' } : made;
}

const INVITING = words(
  'invite propose suggest offer call urge press exhort ask appeal encourage implore recommend advise beseech',
);

/** "invited the group to enter into a truce": whoever invites proposes it; -1 where nobody does. */
function inviterOf({ trees, lemma }: Scene, verb: number): number {
  const above = /^(?:xcomp|ccomp|advcl)$/.test(trees.rel(verb)) ? trees.head[verb]! : -1;
  return INVITING.has(lemma(above)) ? above : -1;
}

/** "the ceasefire took effect", "the truce is holding", "the accord collapsed". */
function ofSubject(scene: Scene, token: number): Draft | null {
  const predicate = predicateOf(scene, token);
  // Talks that begin are a meeting.
  if (predicate < 0 || scene.lemma(token) === 'talk') return null;
  const state = adjectival(scene, token, predicate);
  if (state || !isVerb(scene, predicate)) return state;
  const detail = subjectDetail(scene, predicate);
  return detail ? make(scene, detail, token, predicate, []) : null;
}
