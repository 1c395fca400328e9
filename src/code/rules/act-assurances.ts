import type { Draft } from '../draft.js';
import { isInfinitive, isPassive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { make } from './act-draft.js';
import { doersOf, isForeign } from './act-sides.js';
import { firstRead, type Reader } from './readers.js';

// What one party has from another, or asks of it, as podiums tell it: "got a commitment from Cairo", "you keep asking Israel to".

const WORDS_GIVEN = words('commitment assurance pledge guarantee promise undertaking');
const GETTING = words('get receive obtain secure win extract elicit have');

/** "secured a commitment from Cairo to open the crossing": the other side has agreed to it. */
function ofWordGiven(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (!WORDS_GIVEN.has(scene.lemma(noun)) || trees.rel(noun) !== 'obj') return null;
  const verb = trees.head[noun] ?? -1;
  if (!GETTING.has(scene.lemma(verb)) || isPassive(scene, verb)) return null;
  const by = [...trees.children(noun, 'nmod'), ...trees.children(verb, 'obl')].filter(
    (node) => node > noun && prepositionOf(scene, node) === 'from' && isGiver(scene, node),
  );
  const to = doersOf(scene, verb).filter((node) => !by.includes(node));
  return by.length > 0
    ? make('agree', noun, { by: by.slice(0, 1), to }, { anchor: verb, cameo: '030' })
    : null;
}
const isGiver = (scene: Scene, node: number): boolean => isForeign(scene, node) || isAddressee(scene, node);

const ASKING = words('ask urge press push tell encourage implore');

/** "You keep asking Israel to exercise restraint", "we have asked Israel to be careful", "what we've asked them to do" */
function ofAsking(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (!ASKING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  const to = trees.children(verb, 'obj', 'iobj').filter((node) => node > verb && isAddressee(scene, node));
  const clauses = [verb, ...to].flatMap((node) => trees.children(node, 'xcomp', 'advcl', 'acl', 'ccomp'));
  const isToDo = clauses.some(
    (clause) =>
      isInfinitive(scene, clause) ||
      trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'to'),
  );
  const by = [...subjectOf(scene, verb), ...trees.children(verb, 'nsubj')].filter(
    (node, i, all) =>
      all.indexOf(node) === i && (isForeign(scene, node) || /^(?:we|you|he|she)$/.test(tokens.lower(node))),
  );
  if (to.length === 0 || by.length === 0 || !isToDo) return null;
  return make('request', verb, { by, to: to.slice(0, 1) }, { cameo: '100' });
}
const READERS: readonly Reader[] = [ofWordGiven, ofAsking];

/** Words given and asked for; null for other words. */
export const ofAssurances = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
