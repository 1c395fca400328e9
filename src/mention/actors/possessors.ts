import type { Name } from '../../analysis/index.js';
import { pointsBack, pronounTarget, type Pass } from './anaphors.js';
import { asBefore, type Profile } from './cast.js';
import type { Sense } from './lexicon.js';
import { isMembers, ownedBy } from './owned.js';
import { institutionProfile, personProfile, rowOn, stateByCode } from './profiles.js';
import { pronounAt } from './pronouns.js';
import { words, type Identity, type Scene } from './scene.js';
import type { Holder, Institution } from './tables.js';

// Those who belong to somebody named or described within the phrase: "Hadi's forces", "the group's fighters", "troops loyal to Haftar".

/** Who they are by whose they are; null where the phrase names no owner that decides it. */
export function ownedByNamed(pass: Pass, name: Name): Identity | null {
  const { scene } = pass;
  const { tokens, common } = scene;
  const { first, head, last } = name;
  if (name.type !== 'organisation' && name.type !== 'person') return null;
  if (scene.named.within(first, last).some((match) => match.first === first && match.last === last))
    return null;
  const mark = possessiveIn(scene, name);
  if (mark > first) {
    const back = pointsBack(scene, first, mark, mark - 1, pass.trail);
    const owner = back && scene.cast.get(back.said.key);
    if (owner) return ownedBy(scene, name, owner, common.within(mark + 1, last));
    return ofPerson(scene, name, first, mark);
  }
  // "forces loyal to Haftar"
  const beside = head + 1;
  if (LOYAL.test(tokens.lower(beside)) && /^(?:to|with)$/.test(tokens.lower(beside + 1)))
    return ofPerson(
      scene,
      name,
      beside + 2,
      Math.min(beside + 2 + LONGEST_NAME, endOfSentence(scene, beside)),
    );
  return null;
}

const LOYAL = /^(?:loyal|allied|aligned|faithful)$/;
const LONGEST_NAME = 6;

const endOfSentence = ({ layers, tokens }: Scene, at: number): number =>
  layers.sentences[tokens.sentence[at]!]?.last ?? at;

/** The possessive mark that stands before the head of a name; -1 where none does. */
function possessiveIn({ tokens }: Scene, { first, head }: Name): number {
  for (let i = head - 1; i > first; i -= 1) if (/^(?:'s|')$/.test(tokens.lower(i))) return i;
  return -1;
}

/** The institution or forces of a person the dictionary or the text knows, named among the tokens [first, last). */
function ofPerson(scene: Scene, name: Name, first: number, last: number): Identity | null {
  const found = personIn(scene, first, last);
  if (!found) return null;
  const { profile: person, office } = found;
  const match = scene.common
    .within(name.first, name.last)
    .find((one) => one.first <= name.head && name.head < one.last);
  const senses = match?.entries.map(({ sense }) => sense) ?? [];
  const institution = senses.find((sense) => sense.is === 'institution')?.institution;
  const said = `“${words(scene, name)}”, of ${person.name}`;
  const state = stateByCode(person.country ?? null);
  if (office && institution && state && RULING.has(office)) return ofRuler(said, institution, state);
  const body = person.of;
  const isOfForces = body && body.kind !== 'state' && body.kind !== 'government';
  if (isOfForces && isMembers(scene, name)) return { profile: body, why: `${said}: its members` };
  return match ? ownForces(said, person, words(scene, match), senses) : null;
}

const ofRuler = (
  said: string,
  institution: Institution,
  state: NonNullable<ReturnType<typeof stateByCode>>,
): Identity => {
  const profile = institutionProfile(institution, state);
  return { profile, why: `${said}: ${profile.name}` };
};

/** Forces that are known by nothing but whose they are. */
function ownForces(said: string, person: Profile, phrase: string, senses: readonly Sense[]): Identity | null {
  const role = senses.find((sense) => sense.is === 'role')?.role;
  if (!role) return null;
  return {
    profile: {
      key: `role:${person.key}:${phrase.toLowerCase()}`,
      name: `${phrase.toLowerCase()} of ${person.name}`,
      kind: role.kind,
      country: person.country ?? null,
      sectors: role.sectors,
      of: person,
    },
    why: said,
  };
}

/** Offices whose holder commands a state. */
const RULING = new Set(['president', 'prime-minister', 'king', 'supreme-leader', 'crown-prince']);

/** A person named among some tokens, with the office held on the day. */
function personIn(
  scene: Scene,
  first: number,
  last: number,
): { profile: Profile; office: string | null } | null {
  const { named, day, cast, variants, tokens } = scene;
  const holders = named
    .within(first, last)
    .flatMap(({ entries }) => entries.flatMap(({ sense }) => (sense.is === 'person' ? [sense.holder] : [])));
  if (holders.length > 0) {
    const row = rowOn(holders, day);
    return { profile: personProfile(row), office: isInOffice(row, day) ? row.office : null };
  }
  const member = cast.get(variants.get(`person ${tokens.lower(last - 1)}`));
  return member ? { profile: asBefore(member), office: null } : null;
}

const isInOffice = ({ from, until }: Holder, day: string | null): boolean =>
  day !== null && from !== '' && from <= day && (until === '' || day <= until);

/**
 * "its troops": who they are by what the possessive stands for, if that is named in the same sentence, is the
 * subject of the one before, or speaks.
 */
export function ownedAt(pass: Pass, name: Name): Identity | null {
  const { scene, trail } = pass;
  const { tokens, cast, named, common } = scene;
  const { first, last } = name;
  const isGroup = name.type === 'organisation' || (name.type === 'person' && isMembers(scene, name));
  const isOwned = last - first > 1 && POSSESSIVES.has(tokens.lower(first));
  // "their Iraqi partners" say themselves who they are.
  if (!isGroup || !isOwned || named.within(first, last).length > 0) return null;
  const pronoun = pronounAt(scene, first);
  const owner = pronoun && cast.get(pronounTarget(pass, pronoun, first)?.key);
  const said = trail.at(first);
  const back = said ? tokens.sentence[first]! - said.sentence : 0;
  const isNear = back === 0 || (back === 1 && scene.trees.rel(said!.token) === 'nsubj');
  return owner && isNear ? ownedBy(scene, name, owner, common.within(first, last)) : null;
}

const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'our', 'my']);
