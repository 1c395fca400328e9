import type { Draft } from '../draft.js';
import {
  clausesOf,
  isPassive,
  isRelative,
  isVerb,
  pick,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { isDeclared, make } from './agreement-draft.js';
import { type Agreement, BROKERING, detailOf, OBJECT_VERBS } from './agreement-lexicon.js';
import { verbDetail } from './agreement-path.js';
import { ongoingDetail } from './agreement-states.js';
import { subjectDetail } from './agreement-subjects.js';
import { isInstrument } from './agreement-texts.js';

// What clauses beside a text's name say of it: "the accord signed in Juba on 9 May", "a truce which it declared in March".

/** What happened to a text, where it is told beside another thing said of it ("observe the truce signed on Monday"). */
const EVENTS: ReadonlySet<Agreement> = new Set(['signed', 'extended', 'in-force', 'ended', 'proposed']);
const FURTHEST_UP = 3;

/**
 * "an agreement signed in May and extended in June", "the proposed truce", "the truce which it declared": a draft for each clause.
 * Beside a reading of the text's own (`isRead`) only of those that tell when, where or by whom.
 */
export function ofClauses(scene: Scene, token: number, isRead: boolean): Draft[] {
  const clauses = clausesBeside(scene, token);
  const drafts = clauses.flatMap((clause) => ofClause(scene, token, clause) ?? []);
  return isRead
    ? drafts.filter(
        ({ trigger, detail }) => EVENTS.has(detail as Agreement) && scene.trees.child(trigger, 'obl') >= 0,
      )
    : drafts;
}

/** The clauses that describe a text, with those joined to them; those too that a parser hung on the noun above its name. */
function clausesBeside(scene: Scene, token: number): number[] {
  const { trees } = scene;
  const own = [...clausesOf(scene, token), ...trees.children(token, 'amod')];
  if (isStrayParticiple(scene, token)) own.push(token + 1);
  own.push(...takingEffect(scene, token));
  let above = token;
  for (let steps = 0; steps < FURTHEST_UP && trees.rel(above) === 'nmod'; steps += 1) {
    above = trees.head[above]!;
    if (isInstrument(scene, above)) break;
    own.push(...trees.children(above, 'acl').filter((clause) => isOfText(scene, token, clause)));
  }
  return own.flatMap((clause) => [clause, ...trees.children(clause, 'conj')]);
}

/** "the truce in Taiz, which took effect": hung on the place, which can take none. */
const takingEffect = ({ trees, lemma }: Scene, token: number): number[] =>
  trees
    .children(token, 'nmod')
    .flatMap((child) => trees.children(child, 'acl'))
    .filter(
      (clause) =>
        /^(?:take|come|enter|go)$/.test(lemma(clause)) &&
        trees.children(clause, 'obj', 'obl').some((child) => /^(?:effect|force|hold)$/.test(lemma(child))),
    );

/** "Under the accord concluded between X and Y, …": a participle right behind that a parser made a clause of its own. */
const isStrayParticiple = ({ trees, tokens }: Scene, token: number): boolean =>
  trees.upos(token + 1) === 'VERB' &&
  /^(?:ccomp|csubj|advcl|parataxis|dep)$/.test(trees.rel(token + 1)) &&
  trees.head[token + 1] === trees.head[token] &&
  trees.child(token + 1, 'nsubj', 'obj', 'aux') < 0 &&
  /^(?:between|by|in|on|at|with|last)$/.test(tokens.lower(token + 2));

/** "its support for the Agreement, signed in …": nothing but the text can be signed, and no noun stands between. */
function isOfText(scene: Scene, token: number, clause: number): boolean {
  if (clause < token || detailOf(OBJECT_VERBS, scene.lemma(clause)) !== 'signed') return false;
  if (!isPassive(scene, clause)) return false;
  for (let i = token + 1; i < clause; i += 1)
    if (scene.trees.upos(i) === 'NOUN' && scene.tokens.form(i - 1) !== '(') return false;
  return true;
}

function ofClause(scene: Scene, token: number, clause: number): Draft | null {
  const lemma = scene.lemma(clause);
  const isSecondary = scene.trees.rel(clause) === 'amod' && lemma !== 'propose';
  const detail = isSecondary || !isVerb(scene, clause) ? null : clauseDetail(scene, token, clause);
  if (!detail) return null;
  const found = verbArguments(scene, clause);
  if (BROKERING.has(lemma))
    return make(scene, detail, token, clause, found.slots.get('between'), pick(found, ['agent', 'by']));
  const declared = isDeclared(scene, detail, lemma, token);
  const doers = subjectParties(scene, clause, token);
  // Who declares a truce is the one whose it is; who proposes or breaks a text does so alone.
  if (lemma === 'declare' || lemma === 'announce') return make(scene, declared, token, clause, [], doers);
  return make(scene, declared, token, clause, [
    ...doers,
    ...(found.slots.get('with') ?? []),
    ...(found.slots.get('between') ?? []),
  ]);
}

/** What a clause beside a text says becomes of it, or what it does ("the truce prevailing since May", "whose terms have held"). */
function clauseDetail(scene: Scene, token: number, clause: number): Agreement | null {
  const { trees, tokens } = scene;
  const isActive = !isPassive(scene, clause);
  const subject = trees.child(clause, 'nsubj');
  const isOwnPart =
    subject >= 0 &&
    trees.children(subject, 'nmod', 'det').some((child) => tokens.lower(child) === 'whose') &&
    /^(?:term|provision|validity|duration)$/.test(scene.lemma(subject));
  const object = trees.child(clause, 'obj');
  const isBare = object < 0 || /^(?:effect|hold|force|root)$/.test(scene.lemma(object));
  // "a ceasefire that leaves the militia armed": what the text does to others.
  if (isActive && isRelative(scene, subject) && !isBare) return null;
  if (isActive && (isOwnPart || isRelative(scene, subject)) && isBare) return subjectDetail(scene, clause);
  if (isActive && /ing$/.test(tokens.lower(clause))) return ongoingDetail(scene, clause);
  return onWhich(scene, token, clause) ?? verbDetail(scene, token, clause, null);
}

/** "the accord to which signatures were put": what a verb makes of the text that its "which" stands for. */
function onWhich(scene: Scene, token: number, clause: number): Agreement | null {
  const which = scene.trees
    .children(clause, 'obl')
    .find((child) => child < clause && /^(?:which|that)$/.test(scene.tokens.lower(child)));
  const preposition = which === undefined ? '' : prepositionOf(scene, which);
  return preposition === '' ? null : verbDetail(scene, token, clause, preposition);
}

const subjectParties = (scene: Scene, clause: number, token: number): readonly number[] => {
  const doers = pick(verbArguments(scene, clause), ['agent', 'by']);
  return (doers.length > 0 ? doers : subjectOf(scene, clause)).filter((node) => node !== token);
};
