import { asBefore } from './cast.js';
import type { Name } from '../../analysis/index.js';
import { foldPhrase } from './atoms.js';
import { agrees, bareName, isGivenName, TITLES } from './called-again.js';
import type { Match } from './match.js';
import { officeHolder, officeIn, stateIn } from './offices.js';
import {
  bodyProfile,
  institutionByKey,
  institutionProfile,
  isShared,
  ownerOf,
  personProfile,
  rowOn,
  stateProfile,
} from './profiles.js';
import { words, type Identity, type Scene } from './scene.js';
import type { Holder, Office } from './tables.js';

/** Who a name or description of a person stands for; null for a description the context must resolve. */
export function identifyPerson(scene: Scene, name: Name): Identity | null {
  const named = scene.named.within(name.first, name.last);
  const common = scene.common.within(name.first, name.last);
  return (
    knownPerson(scene, name, named) ??
    newPerson(scene, name, named, common) ??
    officeHolder(scene, name, named, common) ??
    describedPerson(scene, name, named, common)
  );
}

const holdersOf = (match: Match): Holder[] =>
  match.entries.flatMap(({ sense }) => (sense.is === 'person' ? [sense.holder] : []));

function knownPerson(scene: Scene, name: Name, named: readonly Match[]): Identity | null {
  for (const match of named) {
    const rows = holdersOf(match);
    if (rows.length === 0) continue;
    const core = words(scene, match);
    if (isPartOfLongerName(scene, name, match)) continue;
    const surname = foldPhrase(core).at(-1) ?? '';
    const introduced = match.last - match.first === 1 ? scene.variants.get(`person ${surname}`) : undefined;
    const member = scene.cast.get(introduced);
    if (member)
      return {
        profile: asBefore(member),
        why: `“${core}”: ${member.name}, named before`,
      };
    const row = rowOn(rows, scene.day);
    return { profile: personProfile(row), why: `“${core}” in the dictionary: ${row.name}` };
  }
  return null;
}

/** "Abbas Kiarostami" is not Abbas: another capitalised word that no title explains stands beside the match. */
function isPartOfLongerName({ tokens, common }: Scene, name: Name, match: Match): boolean {
  const { first, last } = match;
  const isOneWord = last - first === 1 || (ARTICLES.test(tokens.lower(first)) && last - first <= 3);
  if (!isOneWord) return false;
  const isFree = (i: number) =>
    i >= name.first &&
    i < name.last &&
    /^\p{Lu}\p{Ll}/u.test(tokens.form(i)) &&
    !common.within(name.first, name.last).some((office) => office.first <= i && i < office.last) &&
    !TITLES.has(tokens.lower(i).replace(/\.$/, ''));
  // "Ahmed bin Mubarak" is not Mubarak, nor "Hafez al-Assad" Bashar.
  let before = first - 1;
  while (before > name.first && isTie(tokens.lower(before))) before -= 1;
  return isFree(before) || isFree(last);
}

const ARTICLES = /^(?:al|el|as|ash|at|an|ar|ad)$/;
const isTie = (word: string): boolean => word === '-' || PARTICLES.has(word) || ARTICLES.test(word);

const PARTICLES = new Set('bin ben ibn bint abu van von de da di del ould ag'.split(' '));
/** The words of a span that are the person's own name: its longest run that no title or state covers. */
function ownName(
  scene: Scene,
  name: Name,
  named: readonly Match[],
  common: readonly Match[],
): [number, number] | null {
  const { tokens } = scene;
  const covered = (i: number) =>
    [...named, ...common].some((match) => match.first <= i && i < match.last && !isShortSurname(match)) ||
    TITLES.has(tokens.lower(i).replace(/\.$/, ''));
  let best: [number, number] | null = null;
  for (let i = name.first; i < name.last; i += 1) {
    // "The governor of North Kivu": what follows is the name of something else.
    if (i > name.head && PREPOSITIONS.test(tokens.lower(i)) && !covered(i)) break;
    if (!opensName(scene, i) || covered(i)) continue;
    if (isPortfolio(scene, i, common)) {
      while (i + 1 < name.last && continuesName(scene, i + 1)) i += 1;
      continue;
    }
    let last = i + 1;
    while (last < name.last && !covered(last) && continuesName(scene, last)) last += 1;
    while (last > i + 1 && !/^\p{Lu}/u.test(tokens.form(last - 1))) last -= 1;
    const isOwner = last < name.last && /^['’]s?$/.test(tokens.form(last));
    // "Executive Director": what stands before the head describes it.
    if (!isOwner && last > name.head && (!best || last - i > best[1] - best[0])) best = [i, last];
    i = last - 1;
  }
  return best;
}

/** "the Minister for Foreign Affairs and International Cooperation": what else an office is for names nobody. */
const isPortfolio = ({ tokens }: Scene, first: number, common: readonly Match[]): boolean =>
  /^(?:and|&)$/.test(tokens.lower(first - 1)) &&
  common.some(
    (office) =>
      office.last === first - 1 &&
      office.last - office.first > 2 &&
      office.entries.some(({ sense }) => sense.is === 'office'),
  );

const PREPOSITIONS = /^(?:of|for|in|from|to|at|on|with)$/;

/**
 * "The governor of North Kivu, Major General Peter Cirimwami": the person in apposition to a description of one, or to
 * what it is an office of.
 */
export function identifyApposed(scene: Scene, name: Name): Identity | null {
  const { trees, layers, nameByHead } = scene;
  const named = scene.named.within(name.first, name.last);
  const common = scene.common.within(name.first, name.last);
  if (name.type !== 'person' || ownName(scene, name, named, common) || knownPerson(scene, name, named))
    return null;
  for (const head of [name.head, ...trees.children(name.head, 'nmod')])
    for (const apposed of trees.children(head, 'appos')) {
      const other = layers.names[nameByHead.get(apposed) ?? -1];
      if (other?.type !== 'person' || other.first <= name.head || hasOfficeOfItsOwn(scene, other)) continue;
      if (isJoinedBetween(scene, name.last, other.first)) continue;
      const identity = identifyPerson(scene, other);
      if (identity?.profile.key.startsWith('person:'))
        return { ...identity, why: `“${words(scene, name)}”: ${identity.profile.name}, in apposition` };
    }
  return null;
}

/** "The Vice President and Prime Minister Davis": two, though a parser take the name for one more of the first. */
const isJoinedBetween = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (tokens.lower(i) === 'and') return true;
  return false;
};

/** "the Secretary of State, National Security Advisor Jake Sullivan" is a list of two; a rank is no office. */
const hasOfficeOfItsOwn = ({ common }: Scene, { first, last }: Name): boolean => {
  const office = officeIn(common.within(first, last));
  return office !== undefined && !isShared(office);
};

const isShortSurname = (match: Match): boolean =>
  match.last - match.first === 1 && holdersOf(match).length > 0;
const NO_NAMES =
  /^(?:the|an?|our|his|her|its|their|my|your|this|that|these|those|some|any|every|each|no|all)$/;
const opensName = ({ tokens }: Scene, i: number): boolean =>
  (/^\p{Lu}/u.test(tokens.form(i)) && !NO_NAMES.test(tokens.lower(i))) ||
  (/^(al|el|bin|von|de)$/.test(tokens.lower(i)) && /^\p{Lu}/u.test(tokens.form(i + 2)));
const continuesName = ({ tokens }: Scene, i: number): boolean =>
  /^\p{Lu}/u.test(tokens.form(i)) ||
  /^(al|el|bin|ibn|abu|von|van|de|der|da|-|’|'|‘|“|”|")$/.test(tokens.lower(i));

function newPerson(
  scene: Scene,
  name: Name,
  named: readonly Match[],
  common: readonly Match[],
): Identity | null {
  const own = ownName(scene, name, named, common);
  if (!own) return null;
  const text = words(scene, { first: own[0], last: own[1] });
  const folded = foldPhrase(text);
  const surname = folded.at(-1) ?? '';
  const before = scene.cast.get(
    scene.variants.get(`person ${surname}`) ??
      scene.variants.get(`person ${folded.join(' ')}`) ??
      (folded.length === 1 ? scene.variants.get(`given ${surname}`) : undefined),
  );
  if (before && (agrees(before.name, folded) || isGivenName(before.name, folded))) {
    if (folded.length > bareName(before.name).length) before.name = text;
    return { profile: asBefore(before), why: `“${text}”: ${before.name}, named before` };
  }
  const office = officeIn(common) ?? officeBeside(scene, own);
  const state = stateIn(named);
  const profile = {
    key: `person:${folded.join(' ')}`,
    name: text,
    kind: 'person' as const,
    country: state?.iso3 ?? null,
    sectors: office?.sectors ?? [],
    of: state
      ? office
        ? ownerOf({ of: state.iso3, office: office.key })
        : stateProfile(state)
      : bodyIn(named),
  };
  return { profile, why: 'not in the dictionary: taken by their own name' };
}

/** The office that stands beside a name: before it, or after a comma ("Jamal, a member of …"). */
function officeBeside({ common }: Scene, [first]: [number, number]): Office | undefined {
  return officeIn(common.within(Math.max(0, first - 4), first));
}

const bodyIn = (named: readonly Match[]) => {
  const body = named.flatMap(({ entries }) =>
    entries.flatMap(({ sense }) => (sense.is === 'body' ? [sense.body] : [])),
  )[0];
  return body ? bodyProfile(body) : null;
};

/** Whose forces a soldier or policeman of a state belongs to. */
const SERVING: ReadonlyMap<string, string> = new Map([
  ['soldier-one', 'armed-forces'],
  ['police-one', 'police'],
]);

function describedPerson(
  scene: Scene,
  name: Name,
  named: readonly Match[],
  common: readonly Match[],
): Identity | null {
  const role = common.flatMap(({ entries }) =>
    entries.flatMap(({ sense }) => (sense.is === 'role' ? [sense.role] : [])),
  )[0];
  if (!role) return null;
  const text = words(scene, name).toLowerCase();
  const state = stateIn(named);
  const service = institutionByKey(SERVING.get(role.key) ?? '');
  if (state && service) {
    const profile = institutionProfile(service, state);
    return { profile, why: `“${words(scene, name)}”: one of the ${profile.name}` };
  }
  return {
    profile: { key: `someone:${text}`, name: words(scene, name), kind: role.kind, sectors: role.sectors },
    why: 'a person without a name',
  };
}
