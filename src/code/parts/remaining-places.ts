import type { TokenMention } from '../../analysis/index.js';
import type { Draft } from '../draft.js';
import { clauseOf, outerClause, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { apart, listAround } from './lists-of-places.js';
import { placeReference } from './named.js';
import { isOfJoined } from './places.js';
import { isCoarse, isCountry, isNamesake, NOMINAL, withoutWholes } from './whereabouts.js';

// Where nothing else tells the place: what the statement's own clause says of any, or else the one place of its sentence.

/** Prepositions that say where something is, or where it comes to. */
const LOCAL = words(
  'in at near inside outside within around across throughout into along off over onto toward towards close through via',
);
/** Of a country only these tell that something is there. */
const INSIDE = words('in into inside within across throughout');

/** Kinds of which the clause itself says where; stands, stories, bonds and sums lie nowhere. */
const LOCATED = words('act agreement evidence force control harm people service meeting');
/** Kinds that happen somewhere even where only another clause of the sentence says it. */
const HAPPENING = words('force control harm service');

/** Acts whose clause says where something else was: the deed that is condemned or punished. */
const OF_ELSEWHERE = words('accuse sanction');

/** What is left to tell a statement's place by; empty where nothing does. */
export function placesLeft(scene: Scene, draft: Draft): TokenMention[] {
  const isOfWords = draft.kind === 'act' && OF_ELSEWHERE.has(draft.detail);
  const under = LOCATED.has(draft.kind) && !isOfWords ? placesUnder(scene, draft) : [];
  const isFine = under.some((mention) => !isCountry(mention));
  if (isFine || !HAPPENING.has(draft.kind)) return under;
  const only = onlyPlace(scene, draft);
  return only.length > 0 ? only : under;
}

/** The places that the clause under a draft's anchor says. */
const placesUnder = (scene: Scene, draft: Draft): TokenMention[] =>
  withoutWholes(
    scene,
    placesNamed(scene, draft).filter(
      (mention) =>
        scene.trees.isUnder(mention.head, draft.anchor) &&
        (isLocal(scene, mention) ||
          isReached(scene, draft, mention) ||
          (HAPPENING.has(draft.kind) && isHome(scene, mention))) &&
        !isOfJoined(scene, mention.head, draft.anchor),
    ),
  );

/** The only fine place, or list of them, that a draft's sentence says, in a clause that tells of the same. */
function onlyPlace(scene: Scene, draft: Draft): TokenMention[] {
  const fine = apart(
    withoutWholes(
      scene,
      placesNamed(scene, draft).filter((mention) => !isCoarse(mention) && isSaidAsPlace(scene, mention)),
    ),
  );
  const [place] = fine;
  if (!place) return [];
  const list = listAround(scene, place);
  const isOne = fine.every((one) => list.includes(one));
  const own = clauseOf(scene, draft.anchor);
  return isOne && isOfSame(scene, clauseOf(scene, place.head), own) ? [place] : [];
}

/** Not the clause in which somebody says the other, nor one joined to it behind, with a subject of its own. */
function isOfSame(scene: Scene, there: number, own: number): boolean {
  const { trees } = scene;
  for (let at = own; at >= 0 && at !== there; at = outerClause(scene, at))
    if (/^(?:ccomp|parataxis)$/.test(trees.rel(at)) && trees.isUnder(at, there)) return false;
  for (let at = there; at >= 0 && at !== own; at = outerClause(scene, at))
    if (/^(?:conj|ccomp|parataxis)$/.test(trees.rel(at)) && trees.child(at, 'nsubj') >= 0) return false;
  return true;
}

/** The known places of a draft's sentence that are not what it is about. */
function placesNamed(scene: Scene, { trigger, roles, detail }: Draft): TokenMention[] {
  const sentence = scene.tokens.sentence[trigger]!;
  // Where forces are sent to is whom they are sent to, too.
  const fillers = detail === 'mobilize' ? [] : Object.values(roles).flat();
  const mentions = scene.mentionsWithin(sentence);
  return [...mentions, ...mentions.flatMap((mention) => homeOf(scene, mention))]
    .filter(
      (mention) =>
        mention.type === 'place' &&
        mention.place !== null &&
        !isNamesake(scene, mention) &&
        !fillers.some((node) => node >= mention.first && node < mention.last),
    )
    .map((mention) => saidWider(scene, mention));
}

/** "The population of Diapaga": the place whose people are named as one. */
function homeOf(scene: Scene, { type, head }: TokenMention): TokenMention[] {
  if (type === 'place' || !PEOPLE_OF.has(scene.lemma(head))) return [];
  return scene.trees
    .children(head, 'nmod')
    .filter((child) => prepositionOf(scene, child) === 'of')
    .flatMap((child) => placeReference(scene, child) ?? []);
}

/** "east of Manbij", where only a reference says so. */
function saidWider(scene: Scene, mention: TokenMention): TokenMention {
  const reference = placeReference(scene, mention.head);
  return reference && reference.first < mention.first ? reference : mention;
}

/** The head of the phrase that a name stands in, and the preposition before it. */
function phraseOf(scene: Scene, node: number): { readonly top: number; readonly preposition: string } {
  const { trees } = scene;
  let top = node;
  while (prepositionOf(scene, top) === '' && NOMINAL.has(trees.rel(top)) && (trees.head[top] ?? -1) >= 0)
    top = trees.head[top]!;
  return { top, preposition: prepositionOf(scene, top) };
}

function isLocal(scene: Scene, mention: TokenMention): boolean {
  // "near X", "4 km east of X"
  if (mention.place?.precision === 'near' && mention.place.id === null) return true;
  const { preposition } = phraseOf(scene, mention.head);
  return (isCoarse(mention) ? INSIDE : LOCAL).has(preposition);
}

const GOING = words('enter reach leave access cross');
const WAYS_IN = words('access deployment deploy send dispatch despatch');
const WAYS_OUT = words('evacuation withdrawal exit departure redeployment withdraw redeploy evacuate');

/** "aid entering X", "troops sent to X", "the evacuation from X", "scheduled for X": where somebody or something is to come or go. */
function isReached(scene: Scene, { kind, detail }: Draft, mention: TokenMention): boolean {
  const { trees } = scene;
  const { top, preposition } = phraseOf(scene, mention.head);
  const head = scene.lemma(trees.head[top] ?? -1);
  return (
    (trees.rel(top) === 'obj' && GOING.has(head)) ||
    (preposition === 'to' && (detail === 'mobilize' || WAYS_IN.has(head))) ||
    (preposition === 'from' && WAYS_OUT.has(head)) ||
    (preposition === 'for' && kind === 'meeting')
  );
}

const SUFFERING = words('come suffer sustain face undergo remain lie');

/**
 * Said with a preposition that locates, as whose people are meant ("residents of X"), or as what is struck ("X came under
 * fire"): not as somebody who acts, nor as where people went.
 */
function isSaidAsPlace(scene: Scene, mention: TokenMention): boolean {
  const { trees } = scene;
  const { top } = phraseOf(scene, mention.head);
  const head = trees.head[top] ?? -1;
  const isStruck =
    trees.rel(top) === 'obj' ||
    trees.passive[top] === 1 ||
    (trees.rel(top) === 'nsubj' && SUFFERING.has(scene.lemma(head)));
  return isLocal(scene, mention) || isHome(scene, mention) || isStruck;
}

/** "residents of X" */
function isHome(scene: Scene, mention: TokenMention): boolean {
  const { top, preposition } = phraseOf(scene, mention.head);
  return preposition === 'of' && PEOPLE_OF.has(scene.lemma(scene.trees.head[top] ?? -1));
}
const PEOPLE_OF = words('resident inhabitant villager people population farmer civilian family native');
