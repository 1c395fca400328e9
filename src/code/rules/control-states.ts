import type { Draft } from '../draft.js';
import { isAny, isVerb, predicatedOf, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { asLost } from './control-told.js';
import { groundOf, isHolder, isSite, isTownByName } from './control-ground.js';
import { byExtent } from './extent.js';
import { isMartial } from './martial.js';

// Who holds a place, told by a phrase: "is under the control of", "in the hands of", "at the gates of", "remains contested".

/** The drafts of control that a phrase tells at its head noun or adjective. */
export function controlState(scene: Scene, token: number): Draft[] {
  const draft =
    heldUnder(scene, token) ??
    holding(scene, token) ??
    underSiege(scene, token) ??
    atGates(scene, token) ??
    present(scene, token) ??
    contested(scene, token);
  return draft === null ? [] : byExtent(scene, asLost(scene, draft), draft.detail === 'approaches');
}

const stateOf = (
  detail: string,
  trigger: number,
  anchor: number,
  by: readonly number[],
  places: readonly number[],
): Draft => ({
  kind: 'control',
  detail,
  trigger,
  anchor,
  roles: by.length > 0 ? { by } : {},
  places,
  counts: [],
});

const UNDER = words('control rule authority occupation sway grip domination administration dominion');
const IN = words('hand possession grip grasp');
const COMING = words('come fall pass bring take place go put return');

/** "is under the control of", "in the hands of", "areas under rebel control". */
function heldUnder(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const preposition = prepositionOf(scene, token);
  const lemma = scene.lemma(token);
  const isUnder = preposition === 'under' && UNDER.has(lemma);
  const isArmedUnder = preposition === 'under' && isAny(scene, [token], 'armed') && isStated(scene, token);
  const isInto =
    preposition === 'into' && lemma === 'hand' && COMING.has(scene.lemma(trees.head[token] ?? -1));
  const isIn = (preposition === 'in' && IN.has(lemma)) || isInto;
  if (!isUnder && !isArmedUnder && !isIn) return null;
  const held = heldBy(scene, token);
  if (held === null) return null;
  const holders = isArmedUnder ? [token] : holdersOf(scene, token);
  // "brought the island under their control": whoever the verb says it of.
  const isNamed = holders.some((node) => scene.trees.upos(node) !== 'PRON') || held.by.length === 0;
  const by = holders.length > 0 && isNamed ? holders.slice(0, 1) : held.by;
  const isLoose = lemma !== 'control' && lemma !== 'hand';
  if (isLoose && !isArmedUnder && !isAny(scene, by, 'armed') && !isMartial(scene, token)) return null;
  const verb = trees.head[token] ?? -1;
  const detail = isVerb(scene, verb) && COMING.has(scene.lemma(verb)) ? 'gains' : 'holds';
  return stateOf(detail, token, held.anchor, by, [held.place]);
}

const STATING = words('remain be stay come fall pass');
const isStated = ({ trees, lemma }: Scene, token: number): boolean =>
  trees.child(token, 'cop') >= 0 || STATING.has(lemma(trees.head[token] ?? -1));

/** Who holds, within the phrase: "of the army", "its", "rebel". */
const holdersOf = (scene: Scene, token: number): number[] =>
  scene.trees
    .children(token, 'nmod', 'compound', 'amod')
    .filter(
      (child) =>
        child < token || !scene.trees.children(child, 'case').length || prepositionOf(scene, child) === 'of',
    )
    .filter((child) => isHolder(scene, child));

/** What is held, and the word at which it is said. */
function heldBy(
  scene: Scene,
  token: number,
): { readonly place: number; readonly anchor: number; readonly by: readonly number[] } | null {
  const { trees } = scene;
  const isHeld = (node: number): boolean => isSite(scene, node) || isTownByName(scene, node);
  const subject = trees.child(token, 'nsubj');
  if (subject >= 0) return isHeld(subject) ? { place: subject, anchor: token, by: [] } : null;
  const head = trees.head[token] ?? -1;
  if (head < 0) return null;
  if (!isVerb(scene, head)) {
    // "areas under rebel control"
    const isOwn = trees.rel(token) === 'nmod';
    return isOwn && isSite(scene, head) ? { place: head, anchor: token, by: [] } : null;
  }
  const object = trees.child(head, 'obj');
  const doers = subjectOf(scene, head);
  if (object >= 0) return isHeld(object) ? { place: object, anchor: head, by: doers } : null;
  const place = doers.find(isHeld);
  return place === undefined ? null : { place, anchor: head, by: [] };
}

const OWNING = words('control possession command');

/** "are in possession of the heights", "are masters of the town". */
function holding(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  const isIn = OWNING.has(lemma(token)) && prepositionOf(scene, token) === 'in';
  if (!isIn && !(lemma(token) === 'master' && trees.upos(token) === 'NOUN')) return null;
  const told = predicatedOf(scene, token) ?? backIn(scene, token);
  const places = trees
    .children(token, 'nmod')
    .filter((child) => prepositionOf(scene, child) === 'of' && isSite(scene, child));
  if (!told || places.length === 0 || !isAny(scene, [told.subject], 'armed')) return null;
  return stateOf('holds', token, told.anchor, [told.subject], places);
}

/** "Eritrean soldiers are still present in Irob" */
function present(scene: Scene, token: number): Draft | null {
  if (scene.tokens.lower(token) !== 'present') return null;
  const told = predicatedOf(scene, token) ?? carried(scene, token);
  const places = [token, scene.trees.head[token] ?? token]
    .flatMap((node) => scene.trees.children(node, 'obl', 'nmod'))
    .filter((node) => node > token && /^(?:in|on|at|near|along|inside)$/.test(prepositionOf(scene, node)))
    .filter((node) => isSite(scene, node) || isTownByName(scene, node));
  if (!told || places.length === 0 || !isAny(scene, [told.subject], 'armed')) return null;
  return stateOf('holds', token, told.anchor, [told.subject], places.slice(0, 1));
}

/** "are back in control of the town" */
function backIn({ trees, lemma }: Scene, token: number): { anchor: number; subject: number } | null {
  const adverb = trees.head[token] ?? -1;
  const subject =
    adverb >= 0 && /^(?:back|still|firmly)$/.test(lemma(adverb)) ? trees.child(adverb, 'nsubj') : -1;
  return subject < 0 ? null : { anchor: adverb, subject };
}

const SIEGES = words('siege encirclement blockade');

/** "had the city under siege", "the city they keep under blockade": with whoever does it. */
function underSiege(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  const verb = trees.head[token] ?? -1;
  if (!SIEGES.has(lemma(token)) || !/^(?:under|in)$/.test(prepositionOf(scene, token))) return null;
  if (!isVerb(scene, verb) || !/^(?:have|keep|hold|put|place)$/.test(lemma(verb))) return null;
  const object = trees.child(verb, 'obj');
  const place = object >= 0 ? object : trees.rel(verb) === 'acl' ? (trees.head[verb] ?? -1) : -1;
  return place >= 0 && isSite(scene, place)
    ? stateOf('besieges', token, verb, subjectOf(scene, verb), [place])
    : null;
}

const GATES = words('gate doorstep threshold outskirt edge door entrance');

/** "gunmen are at the gates of the town", "stood within ten kilometres of it". */
function atGates(scene: Scene, token: number): Draft | null {
  const preposition = prepositionOf(scene, token);
  const isGate = GATES.has(scene.lemma(token)) && /^(?:at|on)$/.test(preposition);
  const isWithin = preposition === 'within' && groundOf(scene, token) !== token;
  if (!isGate && !isWithin) return null;
  const told = predicatedOf(scene, token) ?? standing(scene, token);
  if (!told || !isAny(scene, [told.subject], 'armed')) return null;
  const places = isWithin
    ? [groundOf(scene, token)]
    : scene.trees.children(token, 'nmod').filter((child) => prepositionOf(scene, child) === 'of');
  return places.some((place) => isSite(scene, place))
    ? stateOf('approaches', token, told.anchor, [told.subject], places)
    : null;
}

const STANDING = words('stand arrive stop halt appear sit gather mass');
function standing(scene: Scene, token: number): { anchor: number; subject: number } | null {
  const verb = scene.trees.head[token] ?? -1;
  if (!isVerb(scene, verb) || !STANDING.has(scene.lemma(verb))) return null;
  const subject = subjectOf(scene, verb)[0];
  return subject === undefined ? null : { anchor: verb, subject };
}

const UNSETTLED = words(
  'uncertain unclear contested contest disputed dispute split divide divided share shared fluid unsettled',
);

/** The words that tell of a subject what it is: the word itself, or that which "remains" or "is" carries. */
function toldOf(scene: Scene, subject: number): readonly number[] {
  const { trees } = scene;
  if (trees.rel(subject) !== 'nsubj') return [];
  const head = trees.head[subject] ?? -1;
  return [head, ...trees.children(head, 'xcomp')];
}

/** The draft of "Control of the crossing remains uncertain", "is split between …"; null where nothing of the kind is told. */
export function controlUnsettled(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'control') return null;
  const state = toldOf(scene, token).find((node) => UNSETTLED.has(scene.lemma(node)));
  const places = scene.trees
    .children(token, 'nmod')
    .filter((child) => /^(?:of|over)$/.test(prepositionOf(scene, child)) && isSite(scene, child));
  if (state === undefined || places.length === 0) return null;
  const between = scene.trees
    .children(state, 'obl')
    .filter((child) => /^(?:between|among|by)$/.test(prepositionOf(scene, child)));
  return stateOf('contests', token, scene.trees.head[token] ?? token, between, places);
}

/** "The village remains contested", "is a grey zone", "is no man's land". */
function contested(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const isGrey =
    /^(?:zone|area)$/.test(scene.lemma(token)) && /^gr[ae]y$|^contested$/.test(tokens.lower(token - 1));
  const isWord = tokens.lower(token) === 'contested' && trees.rel(token) !== 'amod';
  const isLand =
    scene.lemma(token) === 'land' && /^no-man|^man/.test(tokens.lower(token - 2) + tokens.lower(token - 1));
  const isSort =
    trees.children(token, 'amod').some((child) => /^(?:contested|disputed)$/.test(tokens.lower(child))) &&
    isSite(scene, token);
  if (!isGrey && !isWord && !isLand && !isSort) return null;
  const told = predicatedOf(scene, token) ?? carried(scene, token) ?? lying(scene, token);
  if (!told || !isSite(scene, told.subject)) return null;
  return isGrey || isLand || isMartial(scene, token)
    ? stateOf('contests', token, told.anchor, [], [told.subject])
    : null;
}

/** "lies in the grey zone" */
function lying({ trees, lemma }: Scene, token: number): { anchor: number; subject: number } | null {
  const verb = trees.head[token] ?? -1;
  const subject =
    trees.rel(token) === 'obl' && /^(?:lie|be|remain|locate|find|sit)$/.test(lemma(verb))
      ? trees.child(verb, 'nsubj')
      : -1;
  return subject < 0 ? null : { anchor: verb, subject };
}

function carried({ trees, lemma }: Scene, token: number): { anchor: number; subject: number } | null {
  const verb = trees.head[token] ?? -1;
  const isCarried = trees.rel(token) === 'xcomp' && /^(?:remain|stay|become|be)$/.test(lemma(verb));
  const subject = isCarried ? trees.child(verb, 'nsubj') : -1;
  return subject < 0 ? null : { anchor: verb, subject };
}
