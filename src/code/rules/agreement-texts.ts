import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// What is a text or a truce between parties.

/** Texts and truces by name: what makes a noun an agreement between parties. */
export const CORE =
  words(`agreement ceasefire cease-fire truce armistice memorandum mou accord treaty pact protocol convention roadmap
  communique communiqué jcpoa npt ctbt moratorium de-escalation cessation deal arrangement understanding undertaking settlement charter disengagement
  compact covenant modus_vivendi`);
/** Nouns that are one when they stand with such a word ("ceasefire regime", "package of documents", "peace plan"). */
const WITH_HELP = words(
  `regime zone plan package document text draft declaration resolution statement framework talk process initiative provision term
  formula blueprint proposal offer suggestion map amendment`,
);
const HELPERS = words(
  'ceasefire cease-fire truce peace de-escalation disengagement safe security deconfliction withdrawal settlement agreement memorandum political grain exchange prisoner nuclear implementation minsk stockholm doha geneva astana joint road hostage silence non-aggression',
);
/** Texts of several parties, which no such word makes one of what a party says alone. */
const JOINT = words(
  'joint trilateral bilateral tripartite quadripartite four-party three-party two-party reciprocal',
);
const OF_SEVERAL = words('statement declaration document framework consensus commitment');
/** Rests from fighting: "humanitarian pause", "a lull in hostilities", "the silence of arms". */
const RESTS = words('pause lull calm quiet standstill silence halt');
const OF_REST = words(
  'humanitarian tactical operational operation hostility fighting fight fire arm gun weapon strike military bombardment',
);
/** Deals of everyday business. */
const NOT_BETWEEN_PARTIES = words(
  'big great good real raw bad business budget tax trade_deal plea book record book_deal debt',
);
/** Plans and drafts, which are put forward; not yet agreed. */
const PLANS = words('plan draft proposal offer suggestion initiative formula blueprint roadmap map');

/** Whether a text is one that is yet to be agreed. */
export const isPlan = (scene: Scene, token: number): boolean =>
  PLANS.has(scene.lemma(token)) ||
  scene.trees
    .children(token, 'compound', 'amod')
    .some((child) => /^(?:draft|proposed)$/.test(scene.tokens.lower(child)));

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
  if (OF_SEVERAL.has(lemma) && (near.some((word) => JOINT.has(word)) || isOfYear(scene, token))) return true;
  if (RESTS.has(lemma)) return isRest(scene, around) || isTimed(scene, token, around) || isKept(scene, token);
  if (BINDING.has(lemma) && isBroken(scene, token)) return true;
  if (TERMS.has(lemma) && isAgreedOn(scene, token)) return true;
  if (lemma === 'bargain') return /^(?:side|end|part)$/.test(scene.lemma(trees.head[token] ?? -1));
  return (
    WITH_HELP.has(lemma) &&
    around.some(
      (child) =>
        HELPERS.has(scene.lemma(child)) ||
        HELPERS.has(scene.tokens.lower(child)) ||
        (child < token && isPeaceful(scene, child)) ||
        isDeepInstrument(scene, child),
    )
  );
}

const BINDING = words('commitment obligation law');
const BREAKING = words('break breach violate flout contravene infringe disregard');

/** "has broken this commitment", "are violating international humanitarian law": what binds a party, by its being broken. */
function isBroken(scene: Scene, token: number): boolean {
  const { trees, tokens, lemma } = scene;
  const head = trees.head[token] ?? -1;
  const isObject = trees.rel(token) === 'obj' || (trees.rel(token) === 'nsubj' && trees.passive[token] === 1);
  if (!isObject || !BREAKING.has(lemma(head))) return false;
  const before = trees.children(token, 'det', 'nmod', 'amod').filter((child) => child < token);
  return lemma(token) === 'law'
    ? before.some((child) => /^(?:international|humanitarian)$/.test(tokens.lower(child)))
    : before.some((child) => /^(?:this|these|its|their|international)$/.test(tokens.lower(child)));
}

const TERMS = words('term provision condition');
/** "the terms already agreed": a text by what was agreed in it. */
const isAgreedOn = (scene: Scene, token: number): boolean =>
  /^agreed$/.test(scene.tokens.lower(scene.tokens.lower(token + 1) === 'already' ? token + 2 : token + 1)) ||
  scene.trees
    .children(token, 'acl', 'amod')
    .some((child) => /^(?:agreed|signed|concluded)$/.test(scene.tokens.lower(child)));

/** A truce, whatever it is called. */
export const isTruce = (scene: Scene, token: number): boolean =>
  /^(?:ceasefire|truce|cessation|moratorium|armistice)$/.test(scene.lemma(token)) ||
  RESTS.has(scene.lemma(token));

const OF_CONFLICT = words(
  'hostage prisoner peace ceasefire truce cessation hostility nuclear grain political disengagement settlement',
);

/** A truce, or a deal over a war: not one with a trade union. */
export const isOfConflict = (scene: Scene, token: number): boolean =>
  isTruce(scene, token) ||
  (CORE.has(scene.lemma(token)) &&
    scene.trees
      .children(token, 'compound', 'amod', 'nmod')
      .some((child) => OF_CONFLICT.has(scene.lemma(child)) || OF_CONFLICT.has(scene.tokens.lower(child))));

/** "a ten-point peace plan", with "peace" hung on the points. */
const isPeaceful = (scene: Scene, child: number): boolean =>
  scene.trees.children(child, 'compound').some((own) => HELPERS.has(scene.lemma(own)));

/** "the lull holds", "the pause was prolonged": a rest by what is said of it. */
const isKept = (scene: Scene, token: number): boolean =>
  scene.trees.child(token, 'det') >= 0 &&
  scene.trees.child(token, 'nmod', 'compound') < 0 &&
  (RESTING.has(scene.lemma(scene.trees.head[token] ?? -1)) ||
    // "broke the silence" says something else.
    (scene.lemma(token) !== 'silence' && BROKEN.has(scene.lemma(scene.trees.head[token] ?? -1)))) &&
  /^(?:nsubj|obj)$/.test(scene.trees.rel(token));
const RESTING = words('hold prolong lengthen');
const BROKEN = words('break violate breach shatter');

/** "a thirty-day pause in Darfur": of a length that is told. */
const isTimed = (scene: Scene, token: number, around: readonly number[]): boolean =>
  around.some(
    (child) =>
      /^(?:hour|day|week|month|year)$/.test(scene.lemma(child)) &&
      child < token &&
      scene.trees.rel(child) === 'compound' &&
      scene.tokens.lower(child - 1) === '-',
  ) &&
  scene.trees
    .children(token, 'nmod')
    .some((child) => scene.mentionAt(child)?.type === 'place' || OF_REST.has(scene.lemma(child)));

/** "the humanitarian pause", "a lull in the fighting", "the Gaza pause" */
const isRest = (scene: Scene, around: readonly number[]): boolean =>
  around.some(
    (child) =>
      OF_REST.has(scene.lemma(child)) ||
      OF_REST.has(scene.tokens.lower(child)) ||
      (scene.trees.rel(child) === 'compound' && scene.mentionAt(child)?.type === 'place'),
  );

/** "the 2012 consensus": a text known by its year. */
const isOfYear = ({ trees, tokens, lemma }: Scene, token: number): boolean =>
  lemma(token) === 'consensus' &&
  trees
    .children(token, 'nummod', 'compound', 'nmod')
    .some((child) => /^(?:19|20)\d\d$/.test(tokens.form(child)));

const SIGNING = words('sign ink initial');

/** "the Jeddah Declaration", "the Black Sea initiative": a text by its place, or, as the object of those who sign it, by any name. */
const isNamedText = (scene: Scene, token: number): boolean =>
  (/^(?:declaration|initiative)$/.test(scene.lemma(token)) && isKnownByPlace(scene, token)) ||
  isSignedText(scene, token);

const isKnownByPlace = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'compound')
    .some((child) =>
      scene.lemma(token) === 'declaration'
        ? scene.trees.upos(child) === 'PROPN' && scene.mentionAt(child)?.type !== 'organisation'
        : scene.lemma(child) === 'sea',
    );

const isSignedText = (scene: Scene, token: number): boolean =>
  (WITH_HELP.has(scene.lemma(token)) || OF_SEVERAL.has(scene.lemma(token))) &&
  scene.tokens.form(token) !== scene.tokens.lower(token) &&
  SIGNING.has(scene.lemma(scene.trees.head[token] ?? -1)) &&
  scene.trees.rel(token) === 'obj';

/** "a package of documents related to the memorandum": an instrument within the phrase. */
function isDeepInstrument(scene: Scene, child: number): boolean {
  const [first, last] = scene.trees.extent(child);
  for (let i = first; i < last; i += 1) if (CORE.has(scene.lemma(i))) return true;
  return false;
}
