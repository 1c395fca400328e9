import type { Draft } from '../draft.js';
import { isInfinitive, isVerb, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { isDemandable } from './act-demands.js';
import { DEMAND, make } from './act-draft.js';
import { isParty } from './act-parties.js';

// Demands that a noun makes: "it is time for Serbia to …", "the onus is on the rebels to …", "we want Hamas to …".

/** The nouns, with the preposition that whoever is asked stands behind. */
const TURNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['time', new Set(['for'])],
  ['way', new Set(['for'])],
  ['path', new Set(['for'])],
  ['solution', new Set(['for'])],
  ['need', new Set(['for'])],
  ['necessity', new Set(['for'])],
  ['moment', new Set(['for'])],
  ['onus', new Set(['on', 'upon'])],
  ['burden', new Set(['on', 'upon'])],
  ['responsibility', new Set(['on', 'upon'])],
  ['pressure', new Set(['on', 'upon'])],
  ['up', new Set(['to'])],
]);
const FURTHEST = 9;

/** "The onus is on the RSF to return to talks"; null for other words. */
function ofTurn(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  const prepositions = TURNS.get(tokens.lower(token));
  if (!prepositions) return null;
  const sentence = tokens.sentence[token];
  for (let at = token + 1; at < token + FURTHEST && tokens.sentence[at] === sentence; at += 1) {
    if (isVerb(scene, at) || tokens.form(at) === ',') return null;
    if (!prepositions.has(tokens.lower(at))) continue;
    const verb = infinitiveBehind(scene, at + 1);
    if (verb < 0 || !isDemandable(scene, verb)) return null;
    const party = addresseeBetween(scene, at + 1, verb);
    if (party < 0 || scene.presentedAt(verb)?.reality === 'asked') return null;
    const isOpposed = [token - 1, token - 2].some((one) => /^(?:no|not|n't|n’t)$/.test(tokens.lower(one)));
    return isOpposed ? null : make('request', token, { by: stressing(scene, token), to: [party] }, DEMAND);
  }
  return null;
}

/** The infinitive that follows a short phrase; -1 where none does. */
function infinitiveBehind(scene: Scene, from: number): number {
  const { tokens } = scene;
  const sentence = tokens.sentence[from];
  for (let at = from; at < from + FURTHEST && tokens.sentence[at] === sentence; at += 1) {
    if (tokens.lower(at) !== 'to') continue;
    const verb = [at + 1, at + 2].find((one) => isVerb(scene, one));
    if (verb !== undefined) return verb;
  }
  return -1;
}

function addresseeBetween(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (/^(?:NOUN|PROPN|PRON)$/.test(scene.trees.upos(at)) && isAddressee(scene, at)) return at;
  return -1;
}

const STRESSING = words(
  'stress emphasise emphasize underline underscore reiterate highlight reaffirm note affirm repeat recall',
);

/** "The minister stressed the need for both armies to …": who asks it. */
function stressing(scene: Scene, noun: number): readonly number[] {
  const verb = scene.trees.head[noun] ?? -1;
  return isVerb(scene, verb) && STRESSING.has(scene.lemma(verb))
    ? subjectOf(scene, verb).filter((node) => isParty(scene, node))
    : [];
}

const WISHING = words('want need like expect');

/** "We want Hamas to release the hostages", "we would like to see both sides return to the table". */
function ofWish(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!WISHING.has(scene.lemma(token)) || !isVerb(scene, token)) return null;
  if (scene.presentedAt(token)?.reality === 'asked' || scene.presentedAt(token)?.polarity === 'denied')
    return null;
  const subjects = subjectOf(scene, token);
  if (subjects.length === 0) return null;
  const seen = trees.children(token, 'xcomp').find((child) => scene.lemma(child) === 'see');
  const from = seen ?? token;
  const party = trees
    .children(from, 'obj', 'iobj', 'nsubj')
    .find((node) => node > from && isAddressee(scene, node));
  const clause = trees
    .children(from, 'xcomp', 'ccomp')
    .find((child) => child > from && child !== seen && (seen !== undefined || isInfinitive(scene, child)));
  const told = party ?? (clause === undefined ? -1 : trees.child(clause, 'nsubj'));
  const verb = clause ?? (party === undefined ? -1 : party + 1);
  if (told < 0 || verb < 0 || !isDemandable(scene, verb) || !isAddressee(scene, told)) return null;
  const by = subjects.filter(
    (node) => (isParty(scene, node) || /^(?:we|they)$/.test(tokens.lower(node))) && node !== told,
  );
  if (by.length === 0) return null;
  return make('request', token, { by, to: [told] }, { ...DEMAND, cameo: '020' });
}

const LEANING = words('lean pressure');

/** "should lean on Hamas": to press a party. */
function ofLeaning(scene: Scene, token: number): Draft | null {
  if (!LEANING.has(scene.lemma(token)) || !isVerb(scene, token)) return null;
  if (!/^(?:on|upon)$/.test(scene.tokens.lower(token + 1))) return null;
  const by = subjectOf(scene, token).filter((node) => isParty(scene, node));
  const to = addresseeBetween(scene, token + 2, token + 6);
  return by.length > 0 && to >= 0 ? make('request', token, { by, to: [to] }) : null;
}

/** A demand told by a turn of phrase; null for other words. */
export const ofDemandIdiom = (scene: Scene, token: number): Draft | null =>
  ofTurn(scene, token) ?? ofWish(scene, token) ?? ofLeaning(scene, token);
