import type { Draft } from '../draft.js';
import { isVerb, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import { type Agreement, BROKERING } from './agreement-lexicon.js';
import { deedOn } from './agreement-path.js';
import { adjectival, predicateOf } from './agreement-states.js';
import { subjectDetail } from './agreement-subjects.js';
import { isInstrument } from './agreement-texts.js';

// A text by its pronoun: "it came into force in April", "ready to suggest a fresh one".

/** What is said of nothing but a text, so that a pronoun can be told to stand for one. */
const OF_TEXTS_ONLY = words(
  'sign ratify initial expire lapse prolong renew roll violate breach abrogate denounce terminate enter take come go run',
);
const FURTHEST_BACK = 45;

/** What becomes of the text that a pronoun stands for; nothing where no text was spoken of just before. */
export function byPronoun(scene: Scene, token: number): Draft[] {
  const word = scene.tokens.lower(token);
  const isOne = word === 'one' && scene.trees.child(token, 'amod') >= 0;
  if ((word !== 'it' && !isOne) || scene.actorAt(token) !== null) return [];
  const draft = isOne ? anotherOne(scene, token) : ofIt(scene, token);
  return draft ? [draft] : [];
}

function anotherOne(scene: Scene, token: number): Draft | null {
  const deed = deedOn(scene, token);
  const text = deed ? textBefore(scene, token, true) : -1;
  if (!deed || text < 0) return null;
  return draftOn(scene, deed.detail, text, deed.verb);
}

function ofIt(scene: Scene, token: number): Draft | null {
  const predicate = predicateOf(scene, token);
  const deed = predicate >= 0 ? null : deedOn(scene, token);
  const verb = deed?.verb ?? predicate;
  if (verb < 0) return null;
  const isPlain = isVerb(scene, verb) && OF_TEXTS_ONLY.has(scene.lemma(verb));
  const state = isPlain || deed ? null : adjectival(scene, token, verb);
  const detail = isPlain
    ? (deed?.detail ?? subjectDetail(scene, verb))
    : state?.detail === 'in-force'
      ? 'in-force'
      : null;
  const text = detail ? textBefore(scene, token, false) : -1;
  if (!detail || text < 0) return null;
  return deed ? draftOn(scene, detail, text, verb) : make(scene, detail, text, verb);
}

function draftOn(scene: Scene, detail: Agreement, text: number, verb: number): Draft {
  const doers = pick(verbArguments(scene, verb), ['agent', 'by']);
  const isOne = /^(?:violated|proposed|ended)$/.test(detail) || BROKERING.has(scene.lemma(verb));
  return make(scene, detail, text, verb, isOne ? [] : doers, isOne ? doers : []);
}

/** The text last spoken of, in this sentence or, where not `within`, the one before; -1 where none was. */
function textBefore(scene: Scene, token: number, within: boolean): number {
  const { tokens } = scene;
  const sentence = tokens.sentence[token]!;
  for (let i = token - 1; i >= 0 && i > token - FURTHEST_BACK; i -= 1) {
    if (tokens.sentence[i]! < sentence - (within ? 0 : 1)) return -1;
    if (isInstrument(scene, i)) return i;
  }
  return -1;
}
