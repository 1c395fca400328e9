import type { Draft } from '../draft.js';
import { isVerb, nounArguments, pick, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAccount, isTeller, make } from './story-draft.js';
import { TOLD } from './story-lexicon.js';

// Accounts that are put right without a verb that says so, and labels of what is claimed and what is so.

const SELF = words('we i our');

/** "Contrary to Hezbollah's claim that …", "contrary to what was reported": whoever says so contests the account, or mends their own. */
export function ofContrary(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) === 'contrary') return ofContraryTo(scene, token);
  if (!isAccount(scene, token)) return null;
  const { tokens, trees } = scene;
  const [first] = trees.extent(token);
  const before = [first - 2, first - 1, first, first + 1].map((at) => tokens.lower(at)).join(' ');
  if (!/contrary to/.test(before)) return null;
  const claimant = pick(nounArguments(scene, token), ['agent', 'of', 'by', 'from', 'owner']).filter((one) =>
    isTeller(scene, one),
  );
  return make('refuted', token, { about: [token], claimant });
}

/** "contrary to what we reported" */
function ofContraryTo(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (tokens.lower(token + 1) !== 'to' || tokens.lower(token + 2) !== 'what') return null;
  const [first, last] = [token + 3, token + FURTHEST_TELLING];
  for (let verb = first; verb < last && tokens.sentence[verb] === tokens.sentence[token]; verb += 1) {
    if (!isVerb(scene, verb) || !TOLD.has(scene.lemma(verb))) continue;
    const tellers = trees.children(verb, 'nsubj').filter((node) => isTeller(scene, node));
    const isOwn = tellers.some((node) => SELF.has(tokens.lower(node)));
    return make(isOwn ? 'corrected' : 'refuted', token, isOwn ? { by: tellers } : { claimant: tellers });
  }
  return null;
}
const FURTHEST_TELLING = 12;

const NOTICES = words('correction erratum corrigendum clarification rectification');
const LABELS_OF_CLAIMS = words('myth fake lie claim falsehood fiction');
const LABELS_OF_FACTS = words('fact reality truth');

/** "Correction: the convoy was bound for …"; in lists "Myth: …" and "Fact: …". */
export function ofNotice(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  if (tokens.form(token + 1) !== ':' || !isLabel(scene, token)) return null;
  const lemma = scene.lemma(token);
  const stance = { polarity: 'affirmed', certainty: 'certain', reality: 'happened' } as const;
  if (NOTICES.has(lemma)) return make('corrected', token, {}, stance);
  if (LABELS_OF_CLAIMS.has(lemma)) return make('alleged', token, {}, stance);
  return LABELS_OF_FACTS.has(lemma) && followsClaim(scene, token) ? make('refuted', token, {}, stance) : null;
}

/** The first word of its sentence, or behind a bullet. */
const isLabel = ({ tokens, trees }: Scene, token: number): boolean =>
  tokens.form(token) !== tokens.lower(token) &&
  (tokens.sentence[token - 1] !== tokens.sentence[token] ||
    trees.upos(token - 1) === 'PUNCT' ||
    trees.upos(token - 1) === 'SYM');

function followsClaim({ tokens, lemma }: Scene, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - FURTHEST_LABEL); i -= 1)
    if (LABELS_OF_CLAIMS.has(lemma(i)) && tokens.form(i + 1) === ':') return true;
  return false;
}
const FURTHEST_LABEL = 80;

/** "clarified that five, not nine, men had been hurt": what was said before is put right by the contrast. */
export function ofClarifying(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'clarify') return null;
  const { trees, tokens } = scene;
  const clause = trees.child(verb, 'ccomp');
  const by = subjectOf(scene, verb).filter((node) => isTeller(scene, node));
  if (clause < 0 || by.length === 0) return null;
  const [first, last] = trees.extent(clause);
  for (let i = first; i < last - 1; i += 1) {
    const isContrast =
      /^(?:,|and|but)$/.test(tokens.lower(i - 1)) && /^(?:NUM|PROPN|ADJ)$/.test(trees.upos(i + 1));
    if (tokens.lower(i) === 'not' && isContrast) return make('corrected', verb, { by });
  }
  return null;
}
