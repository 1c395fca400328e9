import type { Draft } from '../draft.js';
import { isVerb, nounArguments, pick, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { FULL_TURNS, TURNS } from './position-lexicon.js';
import { ONGOING, partiesIn as parties } from './position-matters.js';
import { ABOUT } from './position-shift.js';
import { isNegated, make, STANDS } from './position-things.js';

// Nouns and adjectives that say whether a stand has changed.

const UNBENDING = words(
  'unyielding steadfast adamant resolute unwavering uncompromising inflexible unbending intransigent unmoved immovable implacable unflinching unshaken',
);
const BEING = words('remain stay be continue');

/** "There has been no change in policy on", "a departure from its policy"; "remains unyielding in its refusal". */
export function ofTurn(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (UNBENDING.has(tokens.lower(token))) return ofUnbending(scene, token);
  if (isFullTurn(scene, token)) return ofFullTurn(scene, token);
  const stand = trees
    .children(token, 'nmod')
    .flatMap((child) => [child, ...trees.children(child, 'nmod')])
    .find((child) => STANDS.has(scene.lemma(child)));
  if (!TURNS.has(scene.lemma(token)) || stand === undefined) return null;
  const noun = nounArguments(scene, stand);
  const verb = trees.head[token] ?? -1;
  const owners = parties(scene, pick(noun, ['agent', 'of']));
  const national = trees
    .children(stand, 'amod', 'compound', 'nmod')
    .filter((child) => scene.actorAt(child) !== null || scene.mentionAt(child)?.type === 'nationality');
  const who =
    owners.length > 0
      ? owners
      : national.length > 0
        ? national.slice(0, 1)
        : parties(scene, pick(nounArguments(scene, token), ['agent']));
  if (who.length === 0) return null;
  const isNo =
    trees.children(token, 'det').some((child) => tokens.lower(child) === 'no') ||
    (isVerb(scene, verb) && isNegated(scene, verb));
  const about =
    pick(noun, ABOUT).length > 0
      ? pick(noun, ABOUT)
      : pick(nounArguments(scene, token), ['on', 'regarding', 'toward', 'towards']);
  const draft = make(
    isNo ? 'unchanged' : 'changed',
    token,
    who,
    about.filter((node) => !who.includes(node)),
    isNo ? ONGOING : {},
  );
  return { ...draft, anchor: isVerb(scene, verb) ? verb : token };
}

/** "U-turn", three tokens as the treebanks have it */
const isFullTurn = (scene: Scene, token: number): boolean =>
  FULL_TURNS.has(scene.lemma(token)) ||
  (scene.tokens.lower(token) === 'turn' && scene.tokens.lower(token - 2) === 'u') ||
  (scene.tokens.lower(token) === 'face' && /^(?:about|volte)$/.test(scene.tokens.lower(token - 2)));

/** "made a U-turn on arms deliveries" */
function ofFullTurn(scene: Scene, token: number): Draft | null {
  const verb = scene.trees.head[token] ?? -1;
  const nominal = nounArguments(scene, token);
  const holders = parties(scene, pick(nominal, ['agent', 'of']));
  const held = pick(nominal, ['on', 'over', 'regarding']);
  // "Ankara's U-turn on the embargo"
  if (scene.trees.rel(token) !== 'obj' && holders.length > 0 && held.length > 0)
    return make('changed', token, holders, held);
  if (!isVerb(scene, verb) || scene.trees.rel(token) !== 'obj' || isNegated(scene, verb)) return null;
  const found = verbArguments(scene, verb);
  const who = parties(scene, pick(found, ['agent']));
  const own = pick(nounArguments(scene, token), ['on', 'over']);
  const about = own.length > 0 ? own : pick(found, ['on', 'over']);
  return who.length > 0 && about.length > 0 ? { ...make('changed', token, who, about), anchor: verb } : null;
}

function ofUnbending(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const anchor = trees.child(token, 'cop') >= 0 ? token : BEING.has(scene.lemma(head)) ? head : -1;
  const matter = trees.children(token, 'obl', 'nmod', 'ccomp', 'advcl', 'xcomp');
  if (anchor < 0 || matter.length === 0) return null;
  const who = parties(scene, subjectOf(scene, anchor));
  const about = matter.filter(
    (node) => /^(?:NOUN|PROPN)$/.test(trees.upos(node)) && scene.mentionAt(node)?.type !== 'time',
  );
  return who.length > 0 ? { ...make('unchanged', token, who, about, ONGOING), anchor } : null;
}

const LASTING = words(
  'unwavering continued continuing steadfast persistent longstanding long-standing consistent firm adamant',
);

/** "Its unwavering insistence on a single army": what somebody still insists on. */
export function ofInsistence(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'insistence') return null;
  const isLasting = scene.trees
    .children(token, 'amod')
    .some((child) => LASTING.has(scene.tokens.lower(child)));
  const noun = nounArguments(scene, token);
  const who = parties(scene, pick(noun, ['agent', 'of']));
  const about = pick(noun, ['on', 'upon']);
  return isLasting && who.length > 0 && about.length > 0
    ? make('unchanged', token, who, about, ONGOING)
    : null;
}

/** "considers it a step in the right direction" */
export function ofStep(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(token) !== 'step') return null;
  const way = trees
    .children(token, 'nmod')
    .filter((child) => scene.lemma(child) === 'direction')
    .flatMap((child) => trees.children(child, 'amod'))
    .map((child) => tokens.lower(child));
  const verb = trees.head[token] ?? -1;
  if (
    !(way.includes('right') || way.includes('wrong')) ||
    !isVerb(scene, verb) ||
    !JUDGING.has(scene.lemma(verb))
  )
    return null;
  const found = verbArguments(scene, verb);
  const who = parties(scene, pick(found, ['agent']));
  const about = pick(found, ['patient']).filter((node) => node !== token && trees.upos(node) !== 'PRON');
  return who.length > 0
    ? { ...make(way.includes('right') ? 'supports' : 'opposes', token, who, about), anchor: verb }
    : null;
}
const JUDGING = words(
  'consider regard view see call describe deem hail welcome term characterise characterize',
);
