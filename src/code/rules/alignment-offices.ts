import type { Draft } from '../draft.js';
import { isAny, isPlural, isPossessor, prepositionOf, sortsOf } from '../grammar/index.js';
import { figuresAt, fillerAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { type Told, toldOf } from './alignment-bearers.js';
import { type Alignment, NOUNS_OF, OF_ARMED, STATE_OFFICES } from './alignment-lexicon.js';
import { isOrganised, isParty, isState, isTold } from './alignment-parties.js';

// What a noun says that somebody is to somebody: "X, a member of Y"; "X is an affiliate of Y"; "described X as an arm of Y".

const CERTAIN = { reality: 'ongoing', polarity: 'affirmed', certainty: 'certain' } as const;

/** A bond told by a noun for an office, a part or an ally. */
export function ofOffice(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  const detail = NOUNS_OF.get(officeAt(scene, token));
  if (!detail || trees.upos(token) === 'VERB') return [];
  const found = toldOf(scene, token) ?? prenominal(scene, token) ?? ofHimself(scene, token);
  const told = found && nearest(scene, token, detail, found);
  if (!told) return [];
  const own = told.who.every((node) => isOfTitle(scene, node)) ? trees.children(token, 'appos') : told.who;
  const who = own.filter(
    (node) =>
      (node === token || isParty(scene, node) || isNumber(scene, node)) &&
      isTold(scene, node) &&
      !isOfTitle(scene, node),
  );
  // "The UN envoy, X": a phrase that holds the office is not whom it serves.
  const served = whomOf(scene, token).filter((node) => !who.includes(node));
  const whom = served.filter((node) => !holds(scene, node, token));
  const isOf = served.some((node) => node > token);
  if (who.length === 0 || (whom.length === 0 && !isOf) || !trees.children(token).length) return [];
  if (!isFitting(scene, token, detail, served) || isMistaken(scene, token, detail, told, who, whom))
    return [];
  const isJoining =
    scene.lemma(told.anchor) === 'become' &&
    (detail === 'member' || (detail === 'ally' && whom.some((node) => isLeague(scene, node))));
  // "Sweden and Finland became members": all that the plural is said of.
  const isOfSeveral = told.isList || (!told.isBeside && isPlural(scene, token));
  return [
    {
      kind: 'alignment',
      detail: isJoining ? 'joins' : detail,
      trigger: token,
      anchor: told.anchor,
      roles: { who: told.isList ? who : who.slice(0, 1), ...(whom.length > 0 ? { whom } : {}) },
      ...(isOfSeveral ? {} : { single: ['who'] }),
      places: null,
      counts: who.some((node) => isNumber(scene, node)) ? figuresAt(scene, who) : [],
      stance: told.isBeside ? CERTAIN : {},
    },
  ];
}

/** "105 were members of the police": persons by their number. */
const isNumber = ({ trees }: Scene, node: number): boolean => trees.upos(node) === 'NUM';

/** "Afghan leaders" beside their government; a title before the next name in a list of officials: nobody leads anybody. */
function isMistaken(
  scene: Scene,
  token: number,
  detail: Alignment,
  { isBeside }: Told,
  who: readonly number[],
  whom: readonly number[],
): boolean {
  // "Small businesses are our allies"
  if (detail === 'ally') return !isAny(scene, who, 'named', 'armed', 'place', 'person');
  if (detail !== 'leads' && detail !== 'member') return false;
  const isOfPerson = whom.some((node) => {
    const mention = scene.mentionAt(node);
    return mention?.type === 'person' && !(mention.first <= token && token < mention.last);
  });
  return (
    isOfPerson || (detail === 'leads' && isBeside && !who.some((node) => isAny(scene, [node], 'person')))
  );
}

/** "held the meeting with Mr X, chair of Y": who leads is the person right before the comma. */
function nearest(scene: Scene, token: number, detail: Alignment, told: Told): Told {
  if (!told.isBeside || detail !== 'leads' || told.who.some((node) => isAny(scene, [node], 'person')))
    return told;
  const [first] = scene.trees.extent(token, (child) => child > token);
  const person = scene.tokens.form(first - 1) === ',' ? scene.mentionAt(first - 2) : undefined;
  return person?.type === 'person' ? { ...told, who: [person.head] } : told;
}

const LEAGUES = /^(?:armed-group|party|intergovernmental)$/;
const isLeague = (scene: Scene, node: number): boolean =>
  LEAGUES.test(scene.actorOf(scene.actorAt(node))?.kind ?? '');

/** "Ennahda leader X": a title before a name, of a movement or a league. */
function prenominal(scene: Scene, token: number): Told | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  if (!/^(?:nmod|compound)$/.test(trees.rel(token)) || head <= token) return null;
  if (scene.mentionAt(head)?.type !== 'person' || trees.child(token, 'case') >= 0) return null;
  return whomOf(scene, token).some((node) => isLeague(scene, node))
    ? { who: [head], anchor: token, isBeside: true, isList: false }
    : null;
}

const BELONGING = new Set([
  'recruit',
  'operative',
  'adherent',
  'follower',
  'spokesman',
  'spokeswoman',
  'spokesperson',
]);
/** "an operative of the cartel", "a spokesman for the movement": somebody without a name, of a body that has one. */
function ofHimself(scene: Scene, token: number): Told | null {
  const { trees, tokens } = scene;
  if (!BELONGING.has(scene.lemma(token))) return null;
  const of = trees.children(token, 'nmod').find((child) => /^(?:of|for)$/.test(prepositionOf(scene, child)));
  if (of === undefined || !isAny(scene, [of], 'named') || isState(scene, of) || !isOrganised(scene, of))
    return null;
  const isOne = trees.children(token, 'det').some((child) => /^an?$/.test(tokens.lower(child)));
  return isOne ? { who: [token], anchor: token, isBeside: true, isList: false } : null;
}

/** "chargé d'affaires": the title's own second word. */
const isOfTitle = ({ tokens }: Scene, node: number): boolean => /affaires$/.test(tokens.lower(node));

/** The office that a noun names; "Secretary-General", three tokens, by its last. */
function officeAt(scene: Scene, token: number): string {
  const { tokens, lemma } = scene;
  if (lemma(token) === 'state' || lemma(token) === 'country')
    return scene.trees.children(token, 'compound').some((child) => lemma(child) === 'member')
      ? 'member'
      : 'state';
  if (lemma(token) !== 'general') return lemma(token);
  const before = tokens.lower(token - 1) === '-' ? token - 2 : token - 1;
  return /^(?:secretary|director)$/.test(tokens.lower(before))
    ? `${tokens.lower(before)}-general`
    : 'general';
}

function isFitting(scene: Scene, token: number, detail: Alignment, whom: readonly number[]): boolean {
  const lemma = officeAt(scene, token);
  if (/^(?:official|figure)$/.test(lemma)) return isOfParty(scene, whom);
  if (detail !== 'ally' && !whom.some((node) => isOrganised(scene, node))) return false;
  // Whose president a state has is no bond between parties.
  if (STATE_OFFICES.has(lemma)) return whom.every((node) => !isState(scene, node));
  if (OF_ARMED.has(lemma)) return isAny(scene, whom, 'armed') || isOfParty(scene, whom);
  return true;
}

const isOfParty = (scene: Scene, whom: readonly number[]): boolean =>
  whom.some((node) => /^(?:party|armed-group)$/.test(scene.actorOf(scene.actorAt(node))?.kind ?? ''));

const holds = (scene: Scene, node: number, office: number): boolean => {
  const filler = fillerAt(scene, node);
  return filler !== null && filler.first <= office && office < filler.last;
};

/** Whether a modifier is a name of its own ("an al-Nusra affiliate"), not a part of the noun's. */
const isOther = (scene: Scene, child: number, token: number): boolean => {
  const reference = scene.referenceAt(child);
  const mention = scene.mentionAt(child);
  return reference !== undefined || (mention !== undefined && mention !== scene.mentionAt(token));
};

const SERVED = /^(?:of|for|to|from|in|within)$/;

/** "an ISIL cell leader": the group is named. */
const isGroup = (scene: Scene, node: number): boolean =>
  scene.actorOf(scene.actorAt(node))?.kind === 'armed-group';

function whomOf(scene: Scene, token: number): number[] {
  const { trees, tokens } = scene;
  const of = trees.children(token, 'nmod').filter((child) => {
    const preposition = prepositionOf(scene, child);
    const isWithin = preposition === 'in' || preposition === 'within';
    return SERVED.test(preposition) && (!isWithin || sortsOf(scene, child).has('armed'));
  });
  if (of.length > 0) return of.slice(0, 1);
  // "Sudan's army chief" leads the army, which is no name of its own here.
  const compounds = trees.children(token, 'compound');
  const group = compounds
    .flatMap((child) => [child, ...trees.children(child, 'compound')])
    .find((child) => isGroup(scene, child) && !isPossessor(scene, child));
  if (group !== undefined && isOther(scene, group, token)) return [group];
  const isOfBody = compounds.some(
    (child) =>
      scene.lemma(child) !== 'member' &&
      !isOther(scene, child, token) &&
      isAny(scene, [child], 'armed', 'body'),
  );
  if (isOfBody) return [];
  const owner = trees
    .children(token, 'nmod', 'det')
    .find((child) => child < token && isPossessor(scene, child));
  const league = trees
    .children(token, 'compound')
    .find((child) => isLeague(scene, child) || scene.lemma(child) === 'nato');
  if (league !== undefined && isOther(scene, league, token)) return [league];
  if (owner !== undefined && (isOther(scene, owner, token) || scene.actorAt(owner) !== null)) return [owner];
  const before = trees
    .children(token, 'compound', 'amod', 'nmod')
    .filter((child) => child < token && isOther(scene, child, token));
  if (before.length > 0) return before.slice(0, 1);
  if (tokens.lower(token + 1) !== 'of') return [];
  // A parser hung the body elsewhere: it stands right behind.
  for (const i of [token + 2, token + 3]) {
    const body = [scene.mentionAt(i), scene.referenceAt(i)].find(
      (one) => one?.type === 'organisation' && one.head > token,
    );
    if (body) return [body.head];
  }
  return [];
}
