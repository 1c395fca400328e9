import { isPassive, isPossessor, isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { type Agreement, detailOf, OBJECT_VERBS, PHRASES, SHOWING } from './agreement-lexicon.js';
import { isInstrument, isPlan } from './agreement-texts.js';

// From a text to the verb that says what becomes of it.

/** Nouns for a part or a copy of a text: what is done to them is done to it. */
const CONTAINERS = words(
  `term provision detail text wording content clause article point part side end copy draft version duration validity letter spirit
  stipulation element condition requirement obligation commitment lifetime contour parameter principle language remainder
  number series raft host
  participation involvement membership role lifespan modality outline line article annex phase stage schedule essence`,
);
const CONTAINING = /^(?:of|in|under|for)$/;
/** When a text ends: what is done to the day is done to it ("pushed back its expiry"). */
const TERMS = words('expiry expiration deadline end period');
const FURTHEST_UP = 3;

/** The head of the phrase in which a text is spoken of: "the terms of the truce", "their part of the bargain". */
export const topOf = (scene: Scene, token: number): number => climb(scene, token, CONTAINERS);

function climb(scene: Scene, token: number, containers: ReadonlySet<string>): number {
  const { trees } = scene;
  let top = token;
  for (let steps = 0; steps < FURTHEST_UP && trees.rel(top) === 'nmod'; steps += 1) {
    const head = trees.head[top]!;
    // "the treaty's lifespan"
    const isOwner = top < head && isPossessor(scene, top);
    if (
      isTakingPart(scene, head, token) ||
      !containers.has(scene.lemma(head)) ||
      !(isOwner || CONTAINING.test(prepositionOf(scene, top)))
    )
      break;
    if (isInstrument(scene, head) || isMereEnd(scene, head)) break;
    top = head;
  }
  return top;
}

/** "its participation in the peace process": who stays away from talks does nothing to a text. */
const isTakingPart = (scene: Scene, node: number, token: number): boolean =>
  /^(?:participation|involvement|role)$/.test(scene.lemma(node)) &&
  /^(?:process|talk|negotiation|mechanism|initiative)$/.test(scene.lemma(token));

/** "the end of the truce", unlike "their end of the bargain". */
const isMereEnd = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'end' &&
  !scene.trees.children(node, 'nmod', 'det').some((child) => child < node && isPossessor(scene, child));

/** A verb and what it makes of a text. */
export interface Deed {
  readonly verb: number;
  readonly detail: Agreement;
}

/** What the verb above a phrase makes of the text in it; null where there is none, or it makes nothing of it. */
export function deedOn(scene: Scene, token: number): Deed | null {
  const term = climb(scene, token, TERMS);
  const onTerm = term === token ? null : deedOnPhrase(scene, token, term);
  return onTerm?.detail === 'extended' ? onTerm : deedOnPhrase(scene, token, topOf(scene, token));
}

const OBLIGATIONS = words('commitment obligation undertaking pledge responsibility');
/** "honoured its commitments under the accord", with the accord hung on the verb: the commitments; else the phrase itself. */
const obligationBeside = (scene: Scene, top: number): number =>
  scene.trees.rel(top) === 'obl' && prepositionOf(scene, top) === 'under'
    ? (scene.trees
        .children(scene.trees.head[top]!, 'obj', 'obl', 'nsubj')
        .find((child) => child < top && OBLIGATIONS.has(scene.lemma(child))) ?? top)
    : top;

function deedOnPhrase(scene: Scene, token: number, phrase: number): Deed | null {
  const { trees } = scene;
  const top = obligationBeside(scene, phrase);
  const head = trees.head[top] ?? -1;
  if (head < 0) return null;
  const preposition = prepositionOf(scene, top);
  if (!isVerb(scene, head)) {
    if (trees.rel(top) === 'obl' || trees.rel(top) === 'nmod') {
      const own = besideAdverb(scene, head, preposition);
      if (own) return own;
    }
    // "put their signatures to the text": hung on the signatures.
    const verb = trees.rel(top) === 'nmod' && /^(?:obj|obl)$/.test(trees.rel(head)) ? trees.head[head]! : -1;
    const detail = isVerb(scene, verb) ? phraseDetail(scene, verb, preposition, false) : null;
    return detail ? { verb, detail } : null;
  }
  const relation = trees.rel(top);
  const isReached =
    /^(?:obj|iobj|xcomp)$/.test(relation) || (relation === 'nsubj' && trees.passive[top] === 1);
  const raised = relation === 'nsubj' ? raisedVerb(scene, head) : -1;
  if (raised >= 0) {
    const detail = verbDetail(scene, token, raised, null);
    return detail ? { verb: raised, detail } : null;
  }
  if (!isReached && relation !== 'obl') return null;
  const stranded = isReached && relation === 'nsubj' ? strandedDetail(scene, head) : null;
  const detail = stranded ?? verbDetail(scene, token, head, isReached ? null : preposition);
  return detail ? { verb: head, detail } : null;
}

/** "the truce was adhered to by both": the preposition of a passive, left without its noun. */
const strandedDetail = (scene: Scene, verb: number): Agreement | null => {
  const word = scene.tokens.lower(verb + 1);
  const isStranded = /^(?:ADP|ADV|PART)$/.test(scene.trees.upos(verb + 1)) && STRANDED.has(word);
  return isStranded ? phraseDetail(scene, verb, word, false) : null;
};
const STRANDED = words('on upon to with at by');

const RAISING = words('have need remain appear seem continue prove happen');
/** "the deal has yet to be signed": the passive that says it, below the verb that has the subject; -1 where there is none. */
const raisedVerb = (scene: Scene, verb: number): number =>
  RAISING.has(scene.lemma(verb))
    ? (scene.trees.children(verb, 'xcomp').find((child) => isVerb(scene, child) && isPassive(scene, child)) ??
      -1)
    : -1;

/** "denounced the pact as illegal": what is said of it, not its end. */
const isJudged = (scene: Scene, verb: number): boolean =>
  scene.lemma(verb) === 'denounce' &&
  scene.trees
    .children(verb, 'obl', 'advcl', 'xcomp')
    .some((child) =>
      scene.trees.children(child, 'case', 'mark').some((one) => scene.tokens.lower(one) === 'as'),
    );

/** What a verb makes of a text: its object where no preposition is given. */
export function verbDetail(
  scene: Scene,
  token: number,
  verb: number,
  preposition: string | null,
): Agreement | null {
  const phrase = phraseDetail(scene, verb, preposition ?? '', preposition === null);
  if (phrase || preposition !== null) return phrase;
  const lemma = scene.lemma(verb);
  if (SHOWING.has(lemma)) return isPlan(scene, token) ? 'proposed' : null;
  if (isOtherwise(scene, verb) || isJudged(scene, verb)) return null;
  if (lemma === 'complete' && topOf(scene, token) === token && isAhead(scene, verb)) return 'being-prepared';
  if (OF_CONTENT.has(lemma) && !isOnContent(scene, token, verb)) return null;
  // "the deal was done"
  if (lemma === 'do' && scene.lemma(token) === 'deal') return 'signed';
  if (SETTING_UP.has(lemma) && isTruce(scene, token)) return 'in-force';
  if (lemma === 'lift') return isTruce(scene, token) ? 'ended' : null;
  return detailOf(OBJECT_VERBS, lemma);
}

/** "must be completed": not done yet. */
const isAhead = (scene: Scene, verb: number): boolean =>
  /^(?:requested|intended|expected)$/.test(scene.presentedAt(verb)?.reality ?? '');

const isOnContent = (scene: Scene, token: number, verb: number): boolean =>
  topOf(scene, token) !== token ||
  scene.trees
    .children(verb, 'obj', 'nsubj')
    .some((child) => OBLIGATIONS.has(scene.lemma(child)) || CONTAINERS.has(scene.lemma(child)));

/** What is done to the terms of a text, not to the text: "met its obligations under the deal". */
const OF_CONTENT = words('meet satisfy discharge complete');
/** What makes a truce hold from then on; of other texts it says no such thing. */
const SETTING_UP = words(
  'decree proclaim order introduce establish institute impose activate reinstate restore reactivate reimpose re-establish reestablish',
);
const isTruce = (scene: Scene, token: number): boolean =>
  /^(?:ceasefire|truce|cessation|moratorium|armistice|regime|pause|lull|calm|deal|arrangement)$/.test(
    scene.lemma(token),
  );

const MINED = words('thrash');
/** "thrash" makes nothing of a text without its "out". */
const isOtherwise = (scene: Scene, verb: number): boolean => MINED.has(scene.lemma(verb));

function phraseDetail(scene: Scene, verb: number, preposition: string, isObject: boolean): Agreement | null {
  // "asked the other side for a truce": whom one asks makes it a request.
  if (/^(?:ask|beg|petition)$/.test(scene.lemma(verb)) && scene.trees.child(verb, 'obj', 'iobj') >= 0)
    return null;
  for (const { pattern, frame } of PHRASES.get(scene.lemma(verb)) ?? []) {
    const { particle, phrase, object } = pattern;
    // "roll over the truce": a particle that a parser took for a preposition.
    const isTaken = particle !== null && preposition === particle && phrase === null;
    if (particle !== null && !isTaken && !hasParticle(scene, verb, particle)) continue;
    const isOblique = phrase !== null && phrase.nouns === null;
    if (isOblique ? isObject || !isSame(preposition, phrase.preposition) : !isObject && !isTaken) continue;
    if (phrase?.nouns && !hasPhrase(scene, verb, phrase.preposition, phrase.nouns)) continue;
    if (object && !hasObject(scene, verb, object)) continue;
    return frame;
  }
  return null;
}

const isSame = (preposition: string, wanted: string): boolean =>
  preposition === wanted || preposition.endsWith(` ${wanted}`);

const REACH = 6;
const hasParticle = ({ trees, tokens }: Scene, verb: number, particle: string): boolean =>
  tokens.lower(verb + 1) === particle ||
  trees
    .children(verb, 'compound', 'advmod', 'case', 'mark', 'obl', 'xcomp', 'dep')
    .some((child) => child > verb && child - verb < REACH && tokens.lower(child) === particle);

/** The other object of a verb, also where a parser took a span of time for an adjunct ("tacked another year on to"). */
const hasObject = (scene: Scene, verb: number, wanted: ReadonlySet<string>): boolean =>
  scene.trees
    .children(verb, 'obj', 'iobj', 'obl', 'xcomp', 'nsubj', 'advmod')
    .some((child) => wanted.has(scene.lemma(child)) && prepositionOf(scene, child) === '');

/** "put the accord into effect": a phrase of the verb beside its object. */
const hasPhrase = (scene: Scene, verb: number, preposition: string, nouns: ReadonlySet<string>): boolean =>
  scene.trees
    .children(verb, 'obl', 'obj', 'xcomp', 'advmod')
    .flatMap((child) => [child, ...scene.trees.children(child, 'nmod')])
    .some((child) => nouns.has(scene.lemma(child)) && prepositionOf(scene, child) === preposition);

/** "walking away from the talks", "close to a deal": a phrase hung on the adverb or adjective before it. */
function besideAdverb(scene: Scene, head: number, preposition: string): Deed | null {
  const { trees } = scene;
  if (/^(?:close|near)$/.test(scene.lemma(head)) && preposition === 'to')
    return { verb: head, detail: 'being-prepared' };
  const verb = trees.rel(head) === 'advmod' ? trees.head[head]! : -1;
  const detail = isVerb(scene, verb) ? phraseDetail(scene, verb, preposition, false) : null;
  return detail ? { verb, detail } : null;
}
