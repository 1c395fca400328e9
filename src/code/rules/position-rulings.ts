import type { Draft } from '../draft.js';
import { isNone, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isHomely, objectsUnder } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, make } from './position-things.js';
import { PEACEFUL } from './position-wishes.js';

// What is held to be unlawful, the best way, or due, and what is still to be decided.

const CONTESTED = words(
  'annexation settlement expansion occupation referendum blockade siege displacement deportation sanction deployment seizure war invasion aggression demolition eviction embargo coup election measure operation construction transfer',
);
const UNLAWFUL = words('illegal unlawful illegitimate null void invalid');
const LEGAL = words('law charter resolution convention sovereignty integrity principle statute');

/** "The annexation is illegal", "the referendum has no legal validity", "settlements are an obstacle to peace". */
export function ofRuling(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (trees.child(token, 'cop') < 0) return null;
  const lemma = scene.lemma(token);
  const behind = trees.children(token, 'nmod');
  const isUnlawful = UNLAWFUL.has(tokens.lower(token));
  const isBreach =
    /^(?:violation|breach|contravention)$/.test(lemma) && behind.some((node) => LEGAL.has(scene.lemma(node)));
  const isObstacle =
    /^(?:obstacle|threat|impediment|barrier)$/.test(lemma) &&
    behind.some((node) => prepositionOf(scene, node) === 'to' && PEACEFUL.has(scene.lemma(node)));
  const subject = trees.child(token, 'nsubj');
  if (!(isUnlawful || isBreach || isObstacle) || !CONTESTED.has(scene.lemma(subject))) return null;
  if (isNegated(scene, token) || isHomely(scene, [subject])) return null;
  return make('opposes', token, [], [subject], ONGOING);
}

/** "The so-called referendum has no legal validity" */
export function ofInvalidity(scene: Scene, verb: number): Draft | null {
  if (!/^(?:have|carry)$/.test(scene.lemma(verb))) return null;
  const { trees } = scene;
  const object = trees
    .children(verb, 'obj')
    .find((node) => /^(?:validity|force|effect|legitimacy|standing|basis)$/.test(scene.lemma(node)));
  const subject = trees.child(verb, 'nsubj');
  if (object === undefined || !CONTESTED.has(scene.lemma(subject))) return null;
  return isNone(scene, object) || isNegated(scene, verb)
    ? make('opposes', verb, [], [subject], { ...ONGOING, certainty: 'certain' })
    : null;
}

const WAYS = words('way path road route answer basis option');

/** "A two-state solution is the only path to peace", "remain convinced that dialogue is the best way forward". */
export function ofBestWay(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (trees.child(token, 'cop') < 0) return null;
  // "the best way forward", with the way hung on "forward"
  const way =
    tokens.lower(token) === 'forward'
      ? trees.children(token, 'obl', 'nmod').find((node) => node === token - 1)
      : token;
  if (way === undefined || !WAYS.has(scene.lemma(way))) return null;
  const isBest = trees
    .children(way, 'amod')
    .some((one) => /^(?:only|best|sole|surest|viable|sustainable)$/.test(tokens.lower(one)));
  const subject = trees.child(token, 'nsubj');
  if (!isBest || !PEACEFUL.has(scene.lemma(subject)) || isNegated(scene, token)) return null;
  return make('supports', token, holdersOver(scene, token), [subject], ONGOING);
}

/** "We remain convinced that …": whoever holds it. */
function holdersOver(scene: Scene, token: number): readonly number[] {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const isHeld =
    trees.rel(token) === 'ccomp' &&
    /^(?:believe|convinced?|confident|think|maintain)$/.test(scene.lemma(head));
  if (!isHeld) return [];
  const over = trees.rel(head) === 'xcomp' ? (trees.head[head] ?? head) : head;
  return partiesIn(scene, [...trees.children(head, 'nsubj'), ...trees.children(over, 'nsubj')]).slice(0, 1);
}

const DUE = words(
  'critical crucial essential vital imperative necessary paramount important indispensable urgent',
);
const KEPT = words('unity integrity sovereignty independence safety civilian hostage stability truce');

/** "It is essential to preserve the unity of Libya" */
export function ofDueDeed(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!DUE.has(tokens.lower(token)) || trees.child(token, 'cop') < 0 || isNegated(scene, token)) return null;
  if (tokens.lower(trees.child(token, 'expl', 'nsubj')) !== 'it') return null;
  const deed = trees
    .children(token, 'csubj', 'xcomp', 'ccomp')
    .find((child) => child > token && tokens.lower(child - 1) === 'to' && PRESERVING.has(scene.lemma(child)));
  if (deed === undefined) return null;
  const about = objectsUnder(scene, deed).filter(
    (node) => KEPT.has(scene.lemma(node)) || PEACEFUL.has(scene.lemma(node)),
  );
  return about.length > 0 && !isHomely(scene, about)
    ? make('supports', token, [], about.slice(0, 1), ONGOING)
    : null;
}
const PRESERVING = words(
  'preserve protect ensure maintain safeguard respect uphold achieve secure guarantee free release restore',
);

/** "No decision has been made on recognition", "have made no final decision about the deployment" */
export function ofUndecided(scene: Scene, noun: number): Draft | null {
  if (scene.lemma(noun) !== 'decision') return null;
  const { trees } = scene;
  const verb = trees.head[noun] ?? -1;
  if (!isVerb(scene, verb) || !/^(?:make|take|reach)$/.test(scene.lemma(verb))) return null;
  if (!/^(?:obj|nsubj)$/.test(trees.rel(noun)) || !(isNone(scene, noun) || isNegated(scene, verb)))
    return null;
  const about = [...trees.children(verb, 'obl'), ...trees.children(noun, 'nmod')].filter(
    (node) =>
      /^(?:on|about|regarding|concerning|as to)$/.test(prepositionOf(scene, node)) &&
      (isIssue(scene, node) || isDealing(scene, node)),
  );
  if (about.length === 0 || isHomely(scene, about)) return null;
  const who = trees.rel(noun) === 'obj' ? partiesIn(scene, pick(verbArguments(scene, verb), ['agent'])) : [];
  return { ...make('undeclared', noun, who, about.slice(0, 1), { polarity: 'affirmed' }), anchor: verb };
}
