import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// What is a text or a truce between parties.

/** Texts and truces by name: what makes a noun an agreement between parties. */
export const CORE =
  words(`agreement ceasefire cease-fire truce armistice memorandum mou accord treaty pact protocol convention roadmap
  communique communiqué jcpoa moratorium de-escalation cessation deal arrangement understanding undertaking settlement charter disengagement`);
/** Nouns that are one when they stand with such a word ("ceasefire regime", "package of documents", "peace plan"). */
const WITH_HELP = words(
  'regime zone plan package document text draft declaration resolution statement framework talk process initiative provision term',
);
const HELPERS = words(
  'ceasefire cease-fire truce peace de-escalation disengagement safe security deconfliction withdrawal settlement agreement memorandum political grain exchange prisoner nuclear implementation minsk stockholm doha geneva astana joint',
);
/** Deals of everyday business. */
const NOT_BETWEEN_PARTIES = words(
  'big great good real raw bad business budget tax trade_deal plea book record book_deal debt',
);

export function isInstrument(scene: Scene, token: number): boolean {
  const { trees } = scene;
  const isTruce = scene.lemma(token) === 'ceasefire' || scene.lemma(token) === 'truce';
  if (
    trees.upos(token) !== 'NOUN' &&
    trees.upos(token) !== 'PROPN' &&
    !(isTruce && trees.rel(token) !== 'amod')
  )
    return false;
  if (trees.rel(token) === 'compound' || trees.rel(token) === 'flat') return false;
  const lemma = scene.lemma(token);
  const around = trees.children(token, 'compound', 'amod', 'nmod');
  const near = around.map((child) => scene.tokens.lower(child));
  if (near.some((word) => NOT_BETWEEN_PARTIES.has(word))) return false;
  if (CORE.has(lemma) || isNamedText(scene, token)) return true;
  return (
    WITH_HELP.has(lemma) &&
    around.some(
      (child) =>
        HELPERS.has(scene.lemma(child)) ||
        HELPERS.has(scene.tokens.lower(child)) ||
        isDeepInstrument(scene, child),
    )
  );
}

const SIGNING = words('sign ink initial');

/** "signed the Ankara Declaration": a text by its name, as the object of those who sign it. */
const isNamedText = (scene: Scene, token: number): boolean =>
  WITH_HELP.has(scene.lemma(token)) &&
  scene.tokens.form(token) !== scene.tokens.lower(token) &&
  SIGNING.has(scene.lemma(scene.trees.head[token] ?? -1)) &&
  scene.trees.rel(token) === 'obj';

/** "a package of documents related to the memorandum": an instrument within the phrase. */
function isDeepInstrument(scene: Scene, child: number): boolean {
  const [first, last] = scene.trees.extent(child);
  for (let i = first; i < last; i += 1) if (CORE.has(scene.lemma(i))) return true;
  return false;
}
