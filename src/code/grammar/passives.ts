import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isBareCount, isVerb, prepositionOf } from './shape.js';

// Verbs whose subject undergoes them, and the objects by which they are told from those whose subject acts.

/** Whether a verb is passive: by its auxiliary or subject, or by its form where the tree says nothing. */
export function isPassive(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const beings = trees
    .children(verb, 'aux')
    .filter((child) => trees.lemma[child] === 'be' || trees.lemma[child] === 'get');
  if (
    beings.length > 0 &&
    trees.children(verb, 'aux', 'nsubj', 'csubj').some((child) => trees.passive[child])
  )
    return true;
  if (!isParticiple(scene, verb)) return false;
  const auxiliaries = trees.children(verb, 'aux').map((child) => trees.lemma[child]);
  // "is said to have been killed"
  const isBeen = auxiliaries.includes('be') && auxiliaries.at(-1) === 'be';
  if (auxiliaries.some((lemma) => lemma === 'have') && !isBeen) return false;
  if (auxiliaries.some((lemma) => lemma === 'be' || lemma === 'get')) return true;
  const relation = trees.rel(verb);
  if (auxiliaries.length === 0 && isDoneBy(scene, verb)) return true;
  // "were killed and 17 wounded", "and nine more injured"
  const isGapped = trees.children(verb, 'nsubj').every((child) => trees.passive[child] === 1);
  if (relation === 'conj' && auxiliaries.length === 0 && isGapped && trees.child(verb, 'obj') < 0)
    return isVerb(scene, trees.head[verb]!) && isPassive(scene, trees.head[verb]!);
  // "remain displaced", "got wounded"
  if (relation === 'xcomp' && /^(?:remain|stay|become|get)$/.test(scene.lemma(trees.head[verb]!)))
    return true;
  if (isBehindComma(scene, verb)) return true;
  // "with dozens of people killed"
  const isBeside =
    relation === 'advcl' &&
    trees.children(verb, 'mark', 'case').some((child) => tokens.lower(child) === 'with');
  if (isBeside && !tokens.lower(verb).endsWith('ing') && trees.child(verb, 'obj') < 0) return true;
  // A reduced relative clause ("the town captured by …", "the strike carried out on …").
  if (relation !== 'acl' && relation !== 'amod') return false;
  if (trees.child(verb, 'nsubj') >= 0 || tokens.lower(verb).endsWith('ing')) return false;
  return (
    !(isTurned(scene, verb) || hasObject(scene, verb)) ||
    trees.children(verb, 'obl').some((child) => prepositionOf(scene, child) === 'by')
  );
}

/** Verbs that take "by" with somebody and are no passive: "stood by its ally". */
const BY_ITSELF = words('stand abide pass stop drop swear go come live do');

/** "- Bunia seized by the M23": a participle without its auxiliary, told by its subject before it and somebody who does it. */
function isDoneBy(scene: Scene, verb: number): boolean {
  const { trees } = scene;
  if (trees.child(verb, 'obj', 'mark') >= 0 || BY_ITSELF.has(scene.lemma(verb))) return false;
  if (!trees.children(verb, 'nsubj').some((child) => child < verb)) return false;
  return trees.children(verb, 'obl').some((child) => {
    const named = scene.mentionAt(child) ?? scene.referenceAt(child);
    return (
      child > verb &&
      /^(?:organisation|nationality|person)$/.test(named?.type ?? '') &&
      prepositionOf(scene, child) === 'by'
    );
  });
}

/** "lost a sergeant, hit by live fire": a participle with its doer, behind a comma. */
export function isBehindComma(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  if (trees.rel(verb) !== 'advcl' || tokens.form(verb - 1) !== ',' || tokens.lower(verb).endsWith('ing'))
    return false;
  if (trees.child(verb, 'obj', 'nsubj', 'mark', 'aux') >= 0) return false;
  return trees.children(verb, 'obl').some((child) => prepositionOf(scene, child) === 'by');
}

const GIVING = words('give grant deny award offer name call elect consider deem show send pay leave');

/** "Turkish forces “neutralised” 12 fighters, the ministry said": a verb with an object of its own is no passive participle. */
const hasObject = (scene: Scene, verb: number): boolean =>
  !GIVING.has(scene.lemma(verb)) &&
  (scene.trees
    .children(verb, 'obj')
    .some((child) => child > verb && scene.mentionAt(child)?.type !== 'time') ||
    strayObject(scene, verb) >= 0 ||
    sharedObject(scene, verb) >= 0);

/** "killed or wounded civilians": the noun behind both verbs, which a parser took the second for a participle of; -1. */
export function sharedObject({ trees }: Scene, verb: number): number {
  const second = trees.rel(verb) === 'amod' ? verb : verb + 2;
  const noun = trees.head[second] ?? -1;
  const isJoined =
    trees.rel(second) === 'amod' &&
    trees.upos(second) === 'VERB' &&
    trees.upos(second - 1) === 'CCONJ' &&
    trees.upos(second - 2) === 'VERB';
  return isJoined && noun > second && trees.rel(noun) === 'conj' ? noun : -1;
}

/**
 * "Militias shelled villages in X, residents said": the noun right behind a verb that a parser took for the subject of the verb
 * of saying; -1 where there is none.
 */
export function strayObject({ trees, tokens, mentionAt }: Scene, verb: number): number {
  let noun = verb + 1;
  while (noun < verb + 5 && /^(?:DET|ADJ|NUM)$/.test(trees.upos(noun))) noun += 1;
  while (/^(?:NOUN|PROPN)$/.test(trees.upos(noun)) && trees.rel(noun) === 'compound') noun += 1;
  const above = trees.head[noun] ?? -1;
  const isStray =
    trees.rel(verb) === 'acl' &&
    trees.rel(noun) === 'nsubj' &&
    above > noun &&
    tokens.sentence[noun] === tokens.sentence[verb] &&
    trees.child(noun, 'case') < 0 &&
    mentionAt(noun)?.type !== 'time' &&
    trees.children(above, 'nsubj').some((child) => child < verb);
  return isStray ? noun : -1;
}

/**
 * "Ethiopia called on …", "The army destroyed between 15 and 20 trucks" with the subject taken for the root: a main clause that
 * a parser turned round. "Two soldiers killed in Gao" is a headline.
 */
function isTurned(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const head = trees.head[verb] ?? -1;
  if (trees.rel(head) !== 'root' || trees.rel(verb) !== 'acl') return false;
  // "The head of the mission, Bintou Keita, called for …": a main verb behind an apposition.
  if (trees.upos(head) === 'PROPN' || tokens.form(verb - 1) === ',') return true;
  return trees.children(verb, 'obl').some((child) => isBareCount(scene, child));
}

/** Whether the form can be a past participle. */
export function isParticiple({ tokens, trees }: Scene, verb: number): boolean {
  const form = tokens.lower(verb);
  return !form.endsWith('ing') && (form !== trees.lemma[verb] || BARE_PARTICIPLES.has(form));
}
const BARE_PARTICIPLES = words('hit put set cut shut hurt cast cost let beset overrun come become run');
