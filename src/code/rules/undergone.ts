import { isPassive, isVerb } from '../grammar/index.js';
import type { Frame } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';

/**
 * A match whose patient a parser hid: of a participle that begins the sentence ("Seized at dawn, the teacher …"), of one without
 * its auxiliary ("two lorries burnt"), or behind a stray "of" ("the massacre of at least 30 herders").
 */
export function undergone<F extends Frame>(scene: Scene, match: Match<F>): Match<F> {
  const { trigger, found } = match;
  if (match.isNoun) return withOf(scene, match);
  const patients = frontedOver(scene, trigger) ?? besideSubject(scene, trigger) ?? elliptic(scene, match);
  if (!patients) return match;
  const slots = new Map(found.slots);
  const by = found.slots.get('by') ?? [];
  slots.delete('agent');
  if (by.length > 0) slots.set('agent', by);
  slots.set('patient', patients);
  return { ...match, found: { ...found, slots } };
}

/** The subject behind the comma that a participle at the head of the sentence is said of; null where there is none. */
export function frontedOver(scene: Scene, verb: number): readonly number[] | null {
  const { trees, tokens } = scene;
  const sentence = scene.sentences[tokens.sentence[verb] ?? -1];
  if (!sentence || !isVerb(scene, verb) || tokens.lower(verb).endsWith('ing')) return null;
  if (trees.child(verb, 'nsubj', 'obj', 'aux', 'cop') >= 0) return null;
  for (let i = sentence.first; i < verb; i += 1)
    if (trees.upos(i) !== 'PUNCT' && trees.upos(i) !== 'ADV') return null;
  return subjectBehindComma(scene, verb, sentence.last);
}

/** "The bakery, gutted by fire, …": the subject that a participle behind a comma is said of, though hung on the verb; null. */
function besideSubject(scene: Scene, verb: number): readonly number[] | null {
  const { trees, tokens } = scene;
  const head = trees.head[verb] ?? -1;
  const isBeside =
    /^(?:advcl|parataxis)$/.test(trees.rel(verb)) && tokens.form(verb - 1) === ',' && head > verb;
  if (!isBeside || !isVerb(scene, verb) || !/(?:ed|t|n)$/.test(tokens.lower(verb))) return null;
  if (trees.child(verb, 'nsubj', 'obj', 'aux', 'cop', 'mark') >= 0) return null;
  const subject = trees.child(head, 'nsubj');
  return subject >= 0 && subject < verb && tokens.sentence[subject] === tokens.sentence[verb]
    ? [subject]
    : null;
}

/** The next subject behind a comma. */
export function subjectBehindComma(scene: Scene, verb: number, last: number): readonly number[] | null {
  const { trees, tokens } = scene;
  let isBehind = false;
  for (let i = verb + 1; i < last; i += 1) {
    if (tokens.form(i) === ',') isBehind = true;
    if (isBehind && trees.rel(i) === 'nsubj' && /^(?:NOUN|PROPN|PRON|NUM)$/.test(trees.upos(i))) return [i];
  }
  return null;
}

/** The subject of a past participle that stands as a clause without "was": "two lorries burnt, a bridge destroyed". */
function elliptic<F extends Frame>(
  scene: Scene,
  { trigger, found, frame }: Match<F>,
): readonly number[] | null {
  const { trees, tokens } = scene;
  const subject = found.slots.get('agent') ?? [];
  const isUndergone = (frame.roles['who'] ?? [])[0] === 'patient';
  if (!isUndergone || subject.length === 0 || found.slots.has('patient') || isPassive(scene, trigger))
    return null;
  if (trees.rel(trigger) === 'acl' || trees.child(trigger, 'nsubj') < 0) return null;
  // "forces seized the last post", with the object lost to the parser
  const isBare =
    trees.child(trigger, 'obj', 'iobj', 'xcomp', 'ccomp', 'aux', 'compound') < 0 &&
    !/^(?:the|an?|their|its)$/.test(tokens.lower(trigger + 1));
  return isBare && /(?:ed|t|n)$/.test(tokens.lower(trigger)) ? subject : null;
}

function withOf<F extends Frame>(scene: Scene, match: Match<F>): Match<F> {
  const { trees, tokens } = scene;
  const { trigger, found } = match;
  if (found.slots.has('of') || tokens.lower(trigger + 1) !== 'of') return match;
  const behind = trees.children(trigger, 'nmod').find((child) => child > trigger + 1);
  if (behind === undefined) return match;
  const slots = new Map(found.slots).set('of', [behind]);
  if (!slots.has('patient')) slots.set('patient', [behind]);
  return { ...match, found: { ...found, slots } };
}
