import type { Draft } from '../draft.js';
import { isInfinitive, isPossessor, isVerb, nounAgents, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { isDemandable } from './act-demands.js';
import { DEMAND, make } from './act-draft.js';
import { isParty } from './act-parties.js';
import { doersOf, firstBehind, isForeign, textBehind } from './act-sides.js';
import { firstRead, type Reader } from './readers.js';

// Demands told as a hope, a message, a duty or an ask: "we hope Beijing will convey", "our message to Baku is to", "made a series of asks".

const HOPING = words('hope trust look');

/** "We hope that Beijing will use its influence": wished of whom it is said. */
function ofHope(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:hope|trust|expect)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const clause = trees.children(verb, 'ccomp').find((child) => child > verb);
  if (clause === undefined || !isWished(scene, clause) || scene.presentedAt(verb)?.reality === 'asked')
    return null;
  const told = subjectOf(scene, clause).filter((node) => isAddressee(scene, node) && node > verb);
  // "hopes that both sides keep calm", not that they have kept it.
  const auxiliaries = trees.children(clause, 'aux').map((aux) => tokens.lower(aux));
  const isToCome =
    auxiliaries.some((word) => /^(?:will|would|can|shall|could)$/.test(word)) ||
    (auxiliaries.length === 0 && isPresent(scene, clause));
  if (told.length === 0 || !isToCome) return null;
  return make('request', verb, { by: doersOf(scene, verb), to: told }, { ...DEMAND, cameo: '020' });
}
const isPresent = ({ trees, tokens }: Scene, verb: number): boolean =>
  [trees.lemma[verb], `${trees.lemma[verb]}s`, `${trees.lemma[verb]}es`].includes(tokens.lower(verb));
const isWished = (scene: Scene, verb: number): boolean =>
  isDemandable(scene, verb) ||
  /^(?:convey|follow|abide|condemn|exert|join|step|refrain|reconsider|keep|remain|stay|exercise|honou?r|fulfil)$/.test(
    scene.lemma(verb),
  );

/** "It is our hope that Seoul honours its commitments" */
function ofOurHope(scene: Scene, noun: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:hope|expectation|wish)$/.test(scene.lemma(noun)) || trees.child(noun, 'cop') < 0) return null;
  if (!trees.children(noun, 'nmod', 'det').some((one) => /^(?:our|its|my|their)$/.test(tokens.lower(one))))
    return null;
  const clause = trees
    .children(noun, 'ccomp', 'acl', 'csubj')
    .find((child) => child > noun && isWished(scene, child));
  const to = clause === undefined ? [] : subjectOf(scene, clause).filter((node) => isAddressee(scene, node));
  return to.length > 0 ? make('request', noun, { to }, { ...DEMAND, cameo: '020' }) : null;
}

/** "Our expectation is that other countries will abide by", "the message to Tehran is to stop" */
function ofMessage(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:message|expectation|hope|ask|request|demand)$/.test(scene.lemma(token))) return null;
  if (trees.rel(token) !== 'nsubj') return null;
  const head = trees.head[token] ?? -1;
  const clauses = [head, ...trees.children(head, 'ccomp', 'xcomp', 'acl', 'conj', 'parataxis')].filter(
    (one) => one > token,
  );
  const verb = clauses.find((one) => isVerb(scene, one) && isWished(scene, one));
  if (verb === undefined) return null;
  const named = trees
    .children(token, 'nmod')
    .filter((node) => /^(?:to|of|for)$/.test(prepositionOf(scene, node)) && isAddressee(scene, node));
  const isBidden = named.length > 0 && (isInfinitive(scene, verb) || trees.child(verb, 'nsubj') < 0);
  const told = isBidden ? named : subjectOf(scene, verb).filter((node) => isAddressee(scene, node));
  const by = trees
    .children(token, 'nmod', 'det')
    .filter(
      (node) =>
        isPossessor(scene, node) && (isParty(scene, node) || /^(?:our|their)$/.test(tokens.lower(node))),
    );
  return told.length > 0 ? make('request', token, { by, to: told }, { ...DEMAND, anchor: verb }) : null;
}

/** "We look to Israel to facilitate access" */
function ofLooking(scene: Scene, verb: number): Draft | null {
  if (!HOPING.has(scene.lemma(verb)) || !isVerb(scene, verb) || !/^to\b/.test(textBehind(scene, verb, 1)))
    return null;
  const to = firstBehind(scene, verb + 2, isAddressee, 5);
  if (to < 0) return null;
  const deed = [to + 2, to + 3].find((at) => isVerb(scene, at) && scene.tokens.lower(at - 1) === 'to');
  return deed !== undefined && isWished(scene, deed)
    ? make('request', verb, { by: doersOf(scene, verb), to: [to] }, DEMAND)
    : null;
}

/** "has an obligation to destroy its weapons" */
function ofObligation(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:obligation|duty|responsibility)$/.test(scene.lemma(noun)) || trees.rel(noun) !== 'obj')
    return null;
  const verb = trees.head[noun] ?? -1;
  if (scene.lemma(verb) !== 'have' || scene.presentedAt(verb)?.polarity === 'denied') return null;
  const deed = [...trees.children(noun, 'acl'), ...trees.children(verb, 'xcomp', 'advcl')].find(
    (one) =>
      isInfinitive(scene, one) &&
      (isWished(scene, one) || /^(?:destroy|uphold|honou?r|account)$/.test(scene.lemma(one))),
  );
  const to = subjectOf(scene, verb).filter((node) => isAddressee(scene, node));
  return deed !== undefined && to.length > 0
    ? make('request', noun, { to }, { ...DEMAND, anchor: verb })
    : null;
}

/** "had a series of asks on the humanitarian front" */
function ofAsks(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (tokens.lower(token) !== 'asks' || trees.child(token, 'nsubj') >= 0) return null;
  let outer = token;
  while (/^(?:nmod|conj|acl)$/.test(trees.rel(outer))) outer = trees.head[outer] ?? -1;
  const clause = trees.children(token, 'acl').find((one) => /^(?:make|have|put)$/.test(scene.lemma(one)));
  const verb = clause ?? trees.head[outer] ?? -1;
  if (!/^(?:make|have|put|present|lay)$/.test(scene.lemma(verb))) return null;
  const to = trees
    .children(verb, 'obl')
    .concat(trees.children(token, 'nmod'))
    .filter((node) => /^(?:of|to)$/.test(prepositionOf(scene, node)) && isAddressee(scene, node));
  const by = subjectOf(scene, verb).filter(
    (node) => isParty(scene, node) || /^(?:we|he|she|they)$/.test(tokens.lower(node)),
  );
  return by.length > 0 ? make('request', token, { by, to }, { anchor: verb }) : null;
}

/** "something that the president has been calling for": what is called for stands before it. */
function ofCalledFor(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'call' || !isVerb(scene, verb) || scene.tokens.lower(verb + 1) !== 'for')
    return null;
  const next = scene.tokens.form(verb + 2);
  const isStranded = /^(?:[.,;:?!—–-]|and|but|in|at|during|since|all|today)?$/.test(next);
  if (!isStranded || scene.trees.rel(verb) !== 'acl') return null;
  const by = subjectOf(scene, verb).filter(
    (node) => isParty(scene, node) || /^(?:we|they)$/.test(scene.tokens.lower(node)),
  );
  return by.length > 0 ? make('request', verb, { by }) : null;
}

/** "Ukraine’s request for tanks" */
function ofRequestFor(scene: Scene, noun: number): Draft | null {
  if (!/^(?:request|demand|bid|petition)$/.test(scene.lemma(noun)) || scene.trees.upos(noun) !== 'NOUN')
    return null;
  if (!scene.trees.children(noun, 'nmod').some((node) => prepositionOf(scene, node) === 'for')) return null;
  const by = nounAgents(scene, noun, 0).filter((node) => node < noun && isForeign(scene, node));
  return by.length > 0 ? make('request', noun, { by }) : null;
}

const READERS: readonly Reader[] = [
  ofHope,
  ofOurHope,
  ofMessage,
  ofLooking,
  ofObligation,
  ofAsks,
  ofCalledFor,
  ofRequestFor,
];

/** A demand told as a hope, a message, a duty or an ask; null for other words. */
export function ofCall(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}
