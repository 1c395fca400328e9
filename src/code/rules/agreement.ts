import type { Draft, Rule } from '../draft.js';
import { isPassive, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { ofClauses } from './agreement-clauses.js';
import { isDeclared, make } from './agreement-draft.js';
import {
  type Agreement,
  BROKERING,
  detailOf,
  NOUNS_OVER,
  OBJECT_VERBS,
  SUBJECT_VERBS,
} from './agreement-lexicon.js';
import { CORE, isInstrument } from './agreement-texts.js';

/** Ceasefires, memoranda, zones and other texts between parties, by what becomes of them. */
export const agreement: Rule = {
  kind: 'agreement',
  read(scene, token) {
    const within = ofCompound(scene, token);
    if (within) return [within];
    if (!isInstrument(scene, token)) return [];
    const reading = ofNounOver(scene, token) ?? ofObject(scene, token) ?? ofSubject(scene, token);
    return [...(reading ? [reading] : []), ...ofClauses(scene, token, reading !== null)];
  },
};

/** "the implementation of the memorandum", "violations of the truce". */
function ofNounOver(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  if (
    head < 0 ||
    trees.upos(head) !== 'NOUN' ||
    !['of', 'with', 'to', 'for', 'on', 'from'].includes(prepositionOf(scene, token))
  )
    return null;
  const isFrom = prepositionOf(scene, token) === 'from';
  const detail = isFrom
    ? LEAVING.has(scene.lemma(head))
      ? 'ended'
      : null
    : detailOf(NOUNS_OVER, scene.lemma(head));
  if (!detail || isTopic(scene, head)) return null;
  return eventOf(scene, detail, token, head);
}

/** "the withdrawal from the treaty" */
const LEAVING = words('withdrawal exit pullout departure');

/** "21 ceasefire violations", "the truce's extension": the text by the noun that it stands before. */
function ofCompound(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const isBefore = BEFORE.has(trees.rel(token)) && head > token && trees.upos(head) === 'NOUN';
  if (!isBefore || !CORE.has(scene.lemma(token)) || isTopic(scene, head)) return null;
  const detail = detailOf(NOUNS_OVER, scene.lemma(head));
  return detail ? eventOf(scene, detail, token, head) : null;
}

const BEFORE: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod']);

/** What becomes of a text, said by a noun: by whom, and how often. */
function eventOf(scene: Scene, detail: Agreement, token: number, noun: number): Draft {
  const by = scene.trees.children(noun, 'nmod').filter((child) => prepositionOf(scene, child) === 'by');
  return { ...make(scene, detail, token, noun, [], by), counts: figuresAt(scene, [noun]) };
}

/** "documents related to the implementation of …": a topic, not an event. */
const isTopic = (scene: Scene, noun: number): boolean =>
  ['relate', 'related', 'concern', 'regard', 'dedicate', 'devote'].includes(
    scene.lemma(scene.trees.head[noun] ?? -1),
  ) || ['on', 'about', 'regarding', 'concerning'].includes(prepositionOf(scene, noun));

/** "signed the accord", "the accord was signed", "agreed on a truce". */
function ofObject(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (!isVerb(scene, verb)) return null;
  const relation = trees.rel(token);
  const isPassiveSubject = relation === 'nsubj' && trees.passive[token] === 1;
  const preposition = relation === 'obl' ? prepositionOf(scene, token) : '';
  const isReached = relation === 'obj' || relation === 'xcomp' || isPassiveSubject;
  const isOblique = ['on', 'to', 'with', 'into', 'from', 'for', 'out of', 'upon'].includes(preposition);
  if (!isReached && !isOblique) return null;
  const lemma = scene.lemma(verb);
  const detail = isReached ? detailOf(OBJECT_VERBS, lemma) : obliqueDetail(lemma, preposition);
  if (!detail) return null;
  const found = verbArguments(scene, verb);
  const doers = pick(found, ['agent', 'by']);
  const withOthers = found.slots.get('with') ?? [];
  const isOne =
    BROKERING.has(lemma) ||
    detail === 'violated' ||
    detail === 'proposed' ||
    detail === 'ended' ||
    lemma === 'declare' ||
    lemma === 'announce';
  const made = make(
    scene,
    isDeclared(scene, detail, lemma, token),
    token,
    verb,
    isOne ? [] : [...doers, ...withOthers.filter((node) => node !== token)],
    isOne ? doers : [],
  );
  return lemma === 'agree' ? { ...made, cameo: '030' } : made;
}

function obliqueDetail(lemma: string, preposition: string): Agreement | null {
  if (lemma === 'agree' && ['on', 'to', 'upon'].includes(preposition)) return 'signed';
  if (lemma === 'work' && preposition === 'on') return 'being-prepared';
  if (
    (lemma === 'comply' || lemma === 'abide' || lemma === 'adhere' || lemma === 'stick') &&
    preposition !== 'for'
  )
    return 'observed';
  if ((lemma === 'withdraw' || lemma === 'pull') && (preposition === 'from' || preposition === 'out of'))
    return 'ended';
  if (lemma === 'call' && preposition === 'for') return 'proposed';
  if ((lemma === 'accede' || lemma === 'commit') && preposition === 'to') return 'signed';
  return null;
}

/** "the ceasefire took effect", "the truce is holding", "the accord collapsed". */
function ofSubject(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  // Talks that begin are a meeting.
  if (trees.rel(token) !== 'nsubj' || trees.passive[token] === 1 || scene.lemma(token) === 'talk')
    return null;
  if (!isVerb(scene, verb)) return adjectival(scene, token, verb);
  // "continues to be observed"
  const further = scene.lemma(verb) === 'continue' ? trees.child(verb, 'xcomp') : -1;
  const detail =
    further >= 0 && isVerb(scene, further)
      ? detailOf(isPassive(scene, further) ? OBJECT_VERBS : SUBJECT_VERBS, scene.lemma(further))
      : detailOf(SUBJECT_VERBS, scene.lemma(verb));
  if (!detail || !takesEffect(scene, further >= 0 ? further : verb)) return null;
  return make(scene, detail, token, verb, []);
}

const TAKING = words('enter take come go');
const EFFECT = words('force effect operation');
/** "enter", "take" and "come" need "force" or "effect". */
function takesEffect(scene: Scene, verb: number): boolean {
  if (!TAKING.has(scene.lemma(verb))) return true;
  return scene.trees.children(verb, 'obj', 'obl', 'xcomp').some((child) => EFFECT.has(scene.lemma(child)));
}

function adjectival(scene: Scene, token: number, predicate: number): Draft | null {
  if (predicate < 0 || scene.trees.child(predicate, 'cop') < 0) return null;
  const lemma = scene.lemma(predicate);
  const isInPlace =
    (lemma === 'force' || lemma === 'effect' || lemma === 'place' || lemma === 'operation') &&
    prepositionOf(scene, predicate) === 'in';
  if (isInPlace || lemma === 'valid' || lemma === 'operational')
    return make(scene, 'in-force', token, predicate, []);
  if (lemma === 'dead' || lemma === 'over') return make(scene, 'ended', token, predicate, []);
  return lemma === 'onerous' || lemma === 'possible' ? make(scene, 'proposed', token, predicate, []) : null;
}
