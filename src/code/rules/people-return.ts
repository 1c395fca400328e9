import type { Draft } from '../draft.js';
import { isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';

/** Whether people may go back, are kept from it, or simply go, and at which word that is said; -1 where it is in the verb itself. */
interface Ruling {
  readonly detail: 'may-return' | 'kept-from-returning';
  readonly at: number;
}

const ALLOWING = words('allow permit let enable authorise authorize entitle clear invite');
/** Verbs that keep somebody from doing something. */
export const BARRING = words(
  'prevent bar forbid prohibit stop block keep ban hinder impede deter preclude obstruct exclude',
);
const BARRING_NOUN = words(
  'prevent bar forbid prohibit block ban hinder impede obstruct preclude refuse deny rule thwart hamper hinder complicate frustrate foil halt suspend reject prohibit undermine jeopardise jeopardize',
);
const ABLE = words('free able welcome entitled safe eligible cleared permitted allowed authorised');
const UNABLE = words('unable afraid forbidden unwelcome ineligible impossible unsafe');
const LEAVE = words(
  'right permission authorisation authorization permit light clearance go-ahead ahead all-clear clear leave entitlement opportunity consent',
);
const GIVING = words(
  'grant give issue afford have obtain receive guarantee get secure confer recognise recognize restore accord extend',
);
const DENYING = words('deny refuse withhold strip revoke reject lack');
const LIFTING = words('lift revoke end remove rescind repeal cancel');
const CLAUSES = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'csubj']);
const FURTHEST = 3;

/** What is said over a return: that it is let, or kept from; null where people just return. */
export function rulingOver(scene: Scene, { trigger, isNoun }: Match): Ruling | null {
  return isNoun ? overNoun(scene, trigger) : (byModal(scene, trigger) ?? overVerb(scene, trigger));
}

const may = (at: number): Ruling => ({ detail: 'may-return', at });
const kept = (at: number): Ruling => ({ detail: 'kept-from-returning', at });
const isDenied = (scene: Scene, node: number): boolean => scene.presentedAt(node)?.polarity === 'denied';
const orElse = (scene: Scene, node: number): Ruling => (isDenied(scene, node) ? kept(node) : may(node));

/** "cannot go home", "can now return" */
function byModal(scene: Scene, verb: number): Ruling | null {
  const { trees, tokens } = scene;
  const modal = trees.children(verb, 'aux').map((aux) => tokens.lower(aux));
  if (!modal.some((word) => /^(?:can|ca|could|may)$/.test(word))) return null;
  const adverbs = trees.children(verb, 'advmod').map((child) => tokens.lower(child));
  if (adverbs.some((word) => /^(?:not|n't)$/.test(word)) || modal.includes('cannot'))
    return modal.includes('may') ? null : kept(verb);
  const isNow = adverbs.some((word) => /^(?:now|again|henceforth|freely|finally|already)$/.test(word));
  return isNow ? may(verb) : null;
}

/** "allowed to return", "free to go back", "granted the right to return", "prevented from returning" */
function overVerb(scene: Scene, verb: number): Ruling | null {
  const { trees, tokens } = scene;
  if (!CLAUSES.has(trees.rel(verb))) return null;
  const marks = trees.children(verb, 'mark', 'case').map((child) => tokens.lower(child));
  const mark = marks.includes('to') ? 'to' : marks[0];
  let head = trees.head[verb] ?? -1;
  for (let steps = 0; head >= 0 && steps < FURTHEST; steps += 1) {
    const lemma = scene.lemma(head);
    if (ALLOWING.has(lemma) && isVerb(scene, head)) return orElse(scene, head);
    if (BARRING.has(lemma) && mark === 'from')
      return trees.children(head, 'nsubj').some((one) => tokens.lower(one) === 'nothing')
        ? may(head)
        : kept(head);
    if (mark === 'to' && isTooMuch(scene, head)) return kept(head);
    if (mark === 'to' && ABLE.has(tokens.lower(head))) return orElse(scene, head);
    if (mark === 'to' && UNABLE.has(tokens.lower(head)))
      return isDenied(scene, head) ? may(head) : kept(head);
    if (mark === 'to' && LEAVE.has(lemma)) return ofLeave(scene, head);
    const leave = trees.children(head, 'obj', 'nsubj').find((child) => LEAVE.has(scene.lemma(child)));
    if (mark === 'to' && leave !== undefined && (GIVING.has(lemma) || DENYING.has(lemma)))
      return ofLeave(scene, leave);
    head = trees.head[head] ?? -1;
  }
  return null;
}

/** "too dangerous for residents to return" */
const isTooMuch = ({ trees, tokens }: Scene, node: number): boolean =>
  /^(?:dangerous|unsafe|risky|early|insecure)$/.test(tokens.lower(node)) &&
  trees.children(node, 'advmod').some((one) => tokens.lower(one) === 'too');

/** "the right of return": given or denied by the verb over it; null where neither is said. */
function ofLeave(scene: Scene, noun: number): Ruling | null {
  const above = scene.trees.head[noun] ?? -1;
  if (DENYING.has(scene.lemma(above))) return isDenied(scene, above) ? may(above) : kept(above);
  return GIVING.has(scene.lemma(above)) ? orElse(scene, above) : null;
}

/** "lifted the ban on the return of …", "impedes the return of …", "denied the right of return" */
function overNoun(scene: Scene, noun: number): Ruling | null {
  const { trees, lemma } = scene;
  const head = trees.head[noun] ?? -1;
  if (head < 0) return null;
  const above = trees.head[head] ?? -1;
  if (trees.rel(noun) === 'nmod' && /^(?:ban|prohibition|embargo|restriction)$/.test(lemma(head)))
    return LIFTING.has(lemma(above)) ? may(above) : kept(head);
  const ban = [noun - 2, noun - 3].find((at) => lemma(at) === 'ban' && scene.tokens.lower(at + 1) === 'on');
  if (ban !== undefined && LIFTING.has(lemma(trees.head[ban] ?? -1))) return may(trees.head[ban]!);
  if (trees.rel(noun) === 'nmod' && LEAVE.has(lemma(head))) return ofLeave(scene, head);
  if (!/^(?:obj|nsubj)$/.test(trees.rel(noun)) || !isVerb(scene, head)) return null;
  const isUndergone = trees.rel(noun) === 'obj' || trees.passive[noun] === 1;
  if (!isUndergone) return null;
  if (BARRING_NOUN.has(lemma(head))) return isDenied(scene, head) ? null : kept(head);
  return /^(?:allow|permit|authorise|authorize|approve)$/.test(lemma(head)) ? orElse(scene, head) : null;
}

/**
 * Who is let go back, where the infinitive has no subject of its own: "families are free to return", "invited the exiles to
 * come back", "the green light for herders to return".
 */
export function goersAround(scene: Scene, verb: number): readonly number[] {
  const { trees, tokens } = scene;
  if (!CLAUSES.has(trees.rel(verb)) || trees.child(verb, 'nsubj') >= 0) return [];
  if (!trees.children(verb, 'mark').some((child) => tokens.lower(child) === 'to')) return [];
  let head = trees.head[verb] ?? -1;
  for (let steps = 0; head >= 0 && steps < FURTHEST; steps += 1) {
    if (ABLE.has(tokens.lower(head)) || UNABLE.has(tokens.lower(head)) || isTooMuch(scene, head)) {
      const subject = trees.children(head, 'nsubj').filter((one) => tokens.lower(one) !== 'it');
      return subject.length > 0 ? subject : trees.children(head, 'obl').filter((one) => one < verb);
    }
    if (/^(?:invite|entitle|clear)$/.test(scene.lemma(head)))
      return trees.children(head, 'obj', 'iobj').filter((child) => child < verb);
    if (
      LEAVE.has(scene.lemma(head)) ||
      trees.children(head, 'obj', 'nsubj').some((one) => LEAVE.has(scene.lemma(one)))
    )
      return givenTo(scene, head, verb);
    head = trees.head[head] ?? -1;
  }
  return [];
}

/** "leave for herders to return", "residents were given leave to return" */
function givenTo(scene: Scene, leave: number, verb: number): readonly number[] {
  const named = forWhom(scene, leave, verb);
  if (named.length > 0) return named;
  const giving = LEAVE.has(scene.lemma(leave)) ? (scene.trees.head[leave] ?? -1) : leave;
  if (!GIVING.has(scene.lemma(giving))) return [];
  const isHeld = /^(?:have|obtain|receive|get|secure)$/.test(scene.lemma(giving));
  const given = scene.trees
    .children(giving, 'obj', 'iobj', 'nsubj')
    .filter((one) => one < verb && one !== leave && !LEAVE.has(scene.lemma(one)));
  return isHeld
    ? given.slice(0, 1)
    : given.filter((one) => scene.trees.rel(one) !== 'nsubj' || scene.trees.passive[one] === 1);
}

/** The nearest noun behind a "for" before the infinitive. */
function forWhom({ trees, tokens }: Scene, from: number, verb: number): readonly number[] {
  let at = verb - 1;
  while (at > from && tokens.lower(at) !== 'for') at -= 1;
  for (let i = at + 1; at > from && i < verb; i += 1)
    if (/^(?:NOUN|PROPN)$/.test(trees.upos(i)) && trees.rel(i) !== 'compound') return [i];
  return [];
}

/** A return with what is said over it: who lets or keeps, and that it is permitted or prevented. */
export function ruled(scene: Scene, draft: Draft, { detail, at }: Ruling): Draft {
  const reality = detail === 'may-return' ? 'permitted' : 'prevented';
  return {
    ...draft,
    detail,
    roles: at === draft.trigger ? draft.roles : withDoer(scene, draft.roles, at),
    stance: { reality, polarity: 'affirmed' },
  };
}

/** Roles with whoever lets or keeps. */
export function withDoer(scene: Scene, roles: Draft['roles'], verb: number): Draft['roles'] {
  const doer = scene.trees.children(verb, 'obl').filter((child) => prepositionOf(scene, child) === 'by');
  const subject = isVerb(scene, verb) ? subjectOf(scene, verb) : [];
  const by = doer.length > 0 ? doer : subject.filter((node) => !(roles['who'] ?? []).includes(node));
  return by.length > 0 ? { ...roles, by } : roles;
}
