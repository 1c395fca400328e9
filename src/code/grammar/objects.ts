import { reportingNoun } from '../../lib/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isSevered } from './phrases.js';
import { sharedObject, strayObject } from './passives.js';
import { isBareCount, prepositionOf, isInfinitive, isRelative, isVerb } from './shape.js';
import { antecedents } from './antecedents.js';

/** "shelled the sources of the fire": the noun right behind a verb, without a preposition, which a parser took for an adjunct; -1. */
function bareObject(scene: Scene, verb: number): number {
  const { trees } = scene;
  const noun = trees.children(verb, 'obl').find((child) => child > verb) ?? -1;
  const isBare =
    noun >= 0 &&
    /^(?:NOUN|PROPN)$/.test(trees.upos(noun)) &&
    trees.child(noun, 'case', 'mark') < 0 &&
    prepositionOf(scene, noun) === '' &&
    trees.child(noun, 'det') === verb + 1;
  return isBare && !/^(?:time|quantity|money)$/.test(scene.mentionAt(noun)?.type ?? '') ? noun : -1;
}

/** "reports by residents that people had fled": a clause told of, which a parser took for one that tells of the residents. */
function isTold({ trees, lemma }: Scene, verb: number): boolean {
  const source = trees.rel(verb) === 'acl' ? (trees.head[verb] ?? -1) : -1;
  const account = source >= 0 && trees.rel(source) === 'nmod' ? (trees.head[source] ?? -1) : -1;
  return account >= 0 && trees.child(verb, 'nsubj') >= 0 && reportingNoun(lemma(account)) !== undefined;
}

const QUANTITIES = words('most all much half part many some several');

/** Head tokens of a verb's object, looked for beside it where it has none of its own. */
export function objectOf(scene: Scene, verb: number, passive: boolean): number[] {
  const { trees } = scene;
  const both = sharedObject(scene, verb);
  if (both >= 0) return [both];
  const objects = trees.children(verb, 'obj');
  // "reports that soldiers killed civilians": a "that" beside a real object only joins the clause.
  const real = objects.filter((child) => child > verb || scene.tokens.lower(child) !== 'that');
  const own = (real.length > 0 || isTold(scene, verb) ? real : objects).flatMap((child) =>
    antecedents(scene, child, verb),
  );
  if (own.length > 0 || passive) return own;
  const counted = trees.children(verb, 'obl').filter((child) => child > verb && isBareCount(scene, child));
  if (counted.length > 0) return counted;
  const bare = bareObject(scene, verb);
  if (bare >= 0) return [bare];
  const stray = strayObject(scene, verb);
  if (stray >= 0) return [stray];
  const behindParticle = trees.children(verb, 'obl').filter((child) => isBehindParticle(scene, verb, child));
  if (behindParticle.length > 0) return behindParticle;
  // "control most of the town": a parser may take the quantity for an adverb.
  const quantity = trees
    .children(verb, 'advmod')
    .filter((child) => child > verb && QUANTITIES.has(scene.lemma(child)) && trees.child(child, 'nmod') >= 0);
  if (quantity.length > 0) return quantity;
  const sisters = trees.rel(verb) === 'conj' ? [trees.head[verb] ?? -1] : trees.children(verb, 'conj');
  for (const sister of sisters) {
    const shared = isVerb(scene, sister) ? trees.child(sister, 'obj') : -1;
    const severed =
      shared >= 0 ? trees.conjuncts(shared).filter((one) => one > verb && isSevered(scene, shared, one)) : [];
    if (trees.rel(verb) === 'conj' && severed.length > 0) return severed;
    // "attacked and killed soldiers": one object behind both verbs.
    if (shared > verb && shared > sister && isJoinedClosely(scene, verb, sister))
      return antecedents(scene, shared, sister);
  }
  // "the town they captured"
  const head = trees.head[verb] ?? -1;
  const isBareRelative =
    trees.rel(verb) === 'acl' &&
    trees.child(verb, 'nsubj') >= 0 &&
    !isTold(scene, verb) &&
    !isInfinitive(scene, verb) &&
    trees.children(verb, 'xcomp').every((child) => trees.child(child, 'obj') < 0);
  if (
    isBareRelative &&
    !trees.children(verb, 'nsubj', 'obl', 'advmod').some((child) => isRelative(scene, child))
  )
    return [head];
  return [];
}

/** Nothing but a conjunction or adverb between two verbs: "shells fell inside its base but caused no losses" are two clauses. */
function isJoinedClosely({ trees }: Scene, verb: number, sister: number): boolean {
  const [first, last] = verb < sister ? [verb, sister] : [sister, verb];
  return !trees.children(first, 'obl').some((child) => child > first && child < last);
}

const PHRASAL = words('hand turn take lay shoot give cut seal blow carry round');
const PARTICLES = words('over in down off out up');

/** "handed over the base", "shot down three drones" with the particle taken for a preposition. */
const isBehindParticle = (scene: Scene, verb: number, phrase: number): boolean =>
  PHRASAL.has(scene.lemma(verb)) &&
  PARTICLES.has(scene.tokens.lower(verb + 1)) &&
  scene.trees.children(phrase, 'case').includes(verb + 1);
