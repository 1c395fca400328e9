import { isGerundNoun, isPossessor, isVerb, prepositionOf, sortsOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import {
  ATTENDED,
  EVENTS,
  MEALS,
  MOVED,
  NEEDS_SIGN,
  NOT_MEETINGS,
  SIGNS,
  UNDATED,
} from './meeting-lexicon.js';
import { isExchanged, isNamedDialogue, isStateMeal, isTalkOfParties } from './meeting-kinds.js';
import { isOfStanding, isParty } from './meeting-parties.js';

// Which nouns mean a meeting of parties, and by what sign.

/** Nouns that a place before them shows to be a round of talks: "the Juba round". */
const PLACED = words('round session conference gathering consultation dialogue plenary cycle');
/** Nouns that need somebody to have or make them, whatever is beside them. */
const VIEWS = words('view opinion');
const WAYS = words(
  'phone telephone video courtesy bilateral secret confidential direct indirect high-level personal working official back-channel clandestine covert diplomatic',
);

/** Whether a noun means a meeting between parties, not an interview, a rate of exchange or a change of place. */
export function isMeetingNoun(scene: Scene, token: number): boolean {
  const { trees } = scene;
  const lemma = eventLemma(scene, token);
  const tag = trees.upos(token);
  if ((tag !== 'NOUN' && tag !== 'PROPN' && !isGerundNoun(scene, token)) || !EVENTS.has(lemma)) return false;
  if (trees.rel(token) === 'compound' || trees.rel(token) === 'flat') return false;
  const near = trees
    .children(token, 'compound', 'amod', 'nmod')
    .filter((child) => child < token || prepositionOf(scene, child) === 'of');
  const isOther = near.some((child) => NOT_MEETINGS.has(scene.lemma(child)));
  if (isOther && !MEALS.has(lemma)) return false;
  if (UNDATED.has(lemma)) return true;
  if (!NEEDS_SIGN.has(lemma)) return true;
  if (lemma === 'exchange') return near.some((child) => VIEWS.has(scene.lemma(child)));
  if (/^(?:bilat|trilat)(?:eral)?$/.test(lemma) || lemma === 'pull-aside')
    return trees.rel(token) === 'obj' && /^(?:hold|have|convene)$/.test(scene.lemma(trees.head[token]!));
  if (
    lemma === 'audience' &&
    /^(?:grant|give|request|have|receive)$/.test(scene.lemma(trees.head[token] ?? -1))
  )
    return true;
  if (lemma === 'contact') return isContact(scene, token, near);
  if (lemma === 'dialogue' && isNamedDialogue(scene, token, near)) return true;
  if (isExchanged(scene, token, lemma) || isStateMeal(scene, token, lemma)) return true;
  if (MOVED.has(scene.lemma(trees.head[token] ?? -1)) && (lemma === 'round' || lemma === 'session'))
    return true;
  return (
    isWithSomebody(scene, token) ||
    isTalkOfParties(scene, token, lemma) ||
    near.some((child) => isSign(scene, child, lemma)) ||
    isOfPanel(scene, token, lemma) ||
    isOnCountry(scene, token, lemma) ||
    isCallTo(scene, token, lemma) ||
    isOwnTrip(scene, token, lemma) ||
    isForMeeting(scene, token) ||
    isHosted(scene, token, lemma)
  );
}

/** "the session of the joint commission" */
const isOfPanel = (scene: Scene, token: number, lemma: string): boolean =>
  /^(?:session|sitting|plenary)$/.test(lemma) &&
  scene.trees
    .children(token, 'nmod')
    .some(
      (child) =>
        (isPossessor(scene, child) || prepositionOf(scene, child) === 'of') &&
        /^(?:commission|committee|group|mechanism|troika|quartet)$/.test(scene.lemma(child)),
    );

/** "his trip to Kyiv" */
const isOwnTrip = (scene: Scene, token: number, lemma: string): boolean =>
  /^(?:trip|travel|tour)$/.test(lemma) &&
  scene.trees
    .children(token, 'nmod', 'det')
    .some((child) => /^(?:his|her|their)$/.test(scene.tokens.lower(child))) &&
  scene.trees
    .children(token, 'nmod')
    .some((child) => prepositionOf(scene, child) === 'to' && scene.mentionAt(child)?.type === 'place');

/** The lemma of a noun; "tête-à-tête" of its last part, as the treebanks cut it. */
export const eventLemma = (scene: Scene, token: number): string =>
  scene.lemma(token) === 'tête' && scene.tokens.lower(token - 2) === 'à' ? 'tête-à-tête' : scene.lemma(token);

/** "secret contacts between the two", of which one alone ("in contact with") is no meeting. */
const isContact = (scene: Scene, token: number, near: readonly number[]): boolean =>
  scene.tokens.lower(token) === 'contacts' &&
  (near.some((child) => WAYS.has(scene.tokens.lower(child))) ||
    scene.tokens.lower(token + 1) === 'whatsoever' ||
    (isVerb(scene, scene.trees.head[token] ?? -1) &&
      (isWithSomebody(scene, token) || isBetween(scene, token))));

const isBetween = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'nmod')
    .some(
      (child) =>
        prepositionOf(scene, child) === 'between' &&
        (isParty(scene, child) || scene.lemma(child) === 'capital'),
    );

/** With an official, or his: "the minister's trip", "a dinner with the envoys". */
const isWithSomebody = (scene: Scene, token: number): boolean =>
  phrasesOf(scene, token).some(
    (child) =>
      isOfStanding(scene, child) &&
      scene.trees.upos(child) !== 'PRON' &&
      (prepositionOf(scene, child) === 'with' ||
        // "the army chiefs' call"
        (ATTENDED.has(scene.lemma(token)) &&
          isPossessor(scene, child) &&
          /[^s]s$/.test(scene.tokens.lower(child))) ||
        (TRIPS.has(scene.lemma(token)) &&
          (isPossessor(scene, child) || prepositionOf(scene, child) === 'of'))),
  );
const TRIPS = words('trip travel voyage stopover tour retreat audience convening convocation gathering');

/** The phrases of a noun, with those that a parser hung on the place or time between. */
const phrasesOf = ({ trees }: Scene, token: number): readonly number[] => {
  const own = trees.children(token, 'nmod', 'obl');
  const verb =
    trees.rel(token) === 'obj'
      ? trees.children(trees.head[token]!, 'obl').filter((child) => child > token)
      : [];
  // "the conversations that he had with the government"
  const had = trees
    .children(token, 'acl')
    .filter((clause) => /^(?:have|hold)$/.test(trees.lemma[clause] ?? ''));
  return [
    ...own,
    ...own.flatMap((child) => trees.children(child, 'nmod')),
    ...verb,
    ...had.flatMap((clause) => trees.children(clause, 'obl')),
  ];
};

function isSign(scene: Scene, child: number, lemma: string): boolean {
  const isWord =
    SIGNS.has(scene.lemma(child)) ||
    SIGNS.has(scene.tokens.lower(child)) ||
    (EVENTS.has(scene.lemma(child)) && !UNDATED.has(scene.lemma(child)));
  return (
    isWord ||
    (/^(?:dialogue|consultation)$/.test(lemma) && scene.mentionAt(child)?.type === 'nationality') ||
    (PLACED.has(lemma) && isPlaceName(scene, child) && child < scene.trees.head[child]!)
  );
}

/** A place before its meeting, which elsewhere stands for its government: "the Berlin conference". */
const isPlaceName = (scene: Scene, child: number): boolean => {
  const mention = scene.mentionAt(child);
  return mention?.type === 'place' || (mention?.type === 'organisation' && placesAt(scene, child).length > 0);
};

/** "a conference on Ukraine" */
const isOnCountry = (scene: Scene, token: number, lemma: string): boolean =>
  lemma === 'conference' &&
  [...scene.trees.children(token, 'nmod'), ...phrasesOf(scene, token)].some(
    (child) =>
      child - token < 4 &&
      prepositionOf(scene, child) === 'on' &&
      scene.mentionAt(child)?.place !== undefined,
  );

const CALLING = words('place make have receive take hold get');

/** "placed a call to the President"; "made a call to the parties to return" asks something of them. */
const isCallTo = (scene: Scene, token: number, lemma: string): boolean =>
  lemma === 'call' &&
  scene.trees.rel(token) === 'obj' &&
  CALLING.has(scene.lemma(scene.trees.head[token]!)) &&
  scene.trees.children(token, 'acl').length === 0 &&
  phrasesOf(scene, token).some(
    (child) =>
      /^(?:to|with|from)$/.test(prepositionOf(scene, child)) &&
      sortsOf(scene, child).has('person') &&
      isOfStanding(scene, child),
  );

const HOSTED = words('conference gathering assembly roundtable discussion dialogue retreat');
const STATES = new Set(['state', 'government', 'intergovernmental']);

/** "The EU will be hosting a conference in Brussels": by a state, a body of states or an official. */
const isHosted = (scene: Scene, token: number, lemma: string): boolean => {
  const verb = scene.trees.head[token] ?? -1;
  return (
    (HOSTED.has(lemma) || lemma === 'round') &&
    scene.trees.rel(token) === 'obj' &&
    /^(?:host|co-host|convene|co-convene|organise|organize)$/.test(scene.lemma(verb)) &&
    subjectOf(scene, verb).some(
      (node) =>
        STATES.has(scene.actorOf(scene.actorAt(node))?.kind ?? '') ||
        (isOfStanding(scene, node) && sortsOf(scene, node).has('person')),
    ) &&
    (lemma === 'round' ||
      [...scene.trees.children(token, 'nmod'), ...scene.trees.children(verb, 'obl')].some(
        (child) =>
          /^(?:in|at|on|for)$/.test(prepositionOf(scene, child)) &&
          scene.mentionAt(child)?.place !== undefined &&
          scene.mentionAt(child)?.place !== null,
      ))
  );
};

const isForMeeting = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'nmod')
    .some(
      (child) =>
        prepositionOf(scene, child) === 'for' &&
        EVENTS.has(scene.lemma(child)) &&
        !UNDATED.has(scene.lemma(child)),
    );
