import type { Name } from '../../analysis/index.js';
import { foldPhrase } from './atoms.js';
import type { Entry, Sense } from './lexicon.js';
import { entriesOf, type Match } from './match.js';
import { identifyPerson } from './persons.js';
import { bodyProfile, institutionProfile, roleProfile, unplacedProfile } from './profiles.js';
import { actsAsGovernment } from '../capitals.js';
import { areOfSomeState, stateInContext } from './context.js';
import { isOneSide, peopleOf } from './peoples.js';
import { isOnlyBacker, isOnlyRelatedTo } from './related.js';
import { asState, skipArticle, words, type Identity, type Scene } from './scene.js';
import { choose, stateOfEntries } from './senses.js';
import { asBefore, type Profile } from './cast.js';
import { hasNoun } from './nouns-of-names.js';
import type { Institution, State } from './tables.js';
import { properName } from './unknown.js';

/** Who a name or description stands for by its own words; null where only the context can tell. */
export function identify(scene: Scene, name: Name): Identity | null {
  if (name.type === 'person') return identifyPerson(scene, name);
  if (name.type === 'place') return identifyPlace(scene, name);
  if (name.type !== 'organisation' && name.type !== 'nationality') return null;
  const within = scene.named.within(name.first, name.last);
  const named = within.filter((match) => !isOnlyRelatedTo(scene, name, match) && !isOnlyBacker(scene, match));
  const common = scene.common
    .within(name.first, name.last)
    .filter((match) => !isOnlyRelatedTo(scene, name, match));
  return (
    wholeName(scene, name, named) ??
    institutionOf(scene, name, named, common) ??
    membersOf(scene, name, named, common) ??
    introduced(scene, name) ??
    (isWhole(scene, name, common) ? described(scene, name, common) : null) ??
    (named.length < within.length ? null : properName(scene, name, named)) ??
    headedByName(scene, name, named) ??
    described(scene, name, common)
  );
}

/** Whether a common phrase covers all the words but the article ("the Defence Ministry", "Civilians"). */
const isWhole = (scene: Scene, name: Name, common: readonly Match[]): boolean =>
  common.some((match) => match.first === skipArticle(scene, name) && match.last === name.last);

/** The name itself, the article apart, is in the dictionary. */
function wholeName(scene: Scene, name: Name, named: readonly Match[]): Identity | null {
  const first = skipArticle(scene, name);
  const match = named.find((candidate) => candidate.first === first && candidate.last === name.last);
  const sense = choose(scene, match?.entries ?? unlessIntroduced(scene, first, name.last));
  if (!sense) return null;
  if (sense.is === 'state')
    return sense.by === 'people' && !isOneSide(scene, name)
      ? peopleOf(scene, name, sense.state)
      : asState(sense.state, whyState(scene, name, sense));
  if (sense.is !== 'body') return null;
  return {
    profile: bodyProfile(sense.body),
    why: `“${words(scene, name)}” in the dictionary: ${sense.body.name}`,
  };
}

/** What the dictionary has for the words, unless the text has said itself what they stand for. */
const unlessIntroduced = ({ tokens, variants }: Scene, first: number, last: number): readonly Entry[] =>
  last - first === 1 && variants.has(foldPhrase(tokens.form(first)).join(' '))
    ? []
    : entriesOf(tokens, first, last);

function whyState(scene: Scene, name: Name, sense: Extract<Sense, { is: 'state' }>): string {
  const said = words(scene, name);
  if (sense.by === 'capital') return `“${said}”, the capital, for the government of ${sense.state.name}`;
  if (sense.by === 'seat') return `“${said}”, the seat of government, for ${sense.state.name}`;
  if (sense.by === 'people') return `“${said}”: those of ${sense.state.name}`;
  return `“${said}” in the dictionary: ${sense.state.name}`;
}

/** "Turkish troops", "Syria's army", "the Ministry of Defence of Ukraine": an institution with its state. */
function institutionOf(
  scene: Scene,
  name: Name,
  named: readonly Match[],
  common: readonly Match[],
): Identity | null {
  const match = headMatch(
    name,
    common.filter((candidate) => candidate.entries.some(isInstitution)),
  );
  const institution = match?.entries.map(({ sense }) => sense).find((sense) => sense.is === 'institution');
  if (!match || institution?.is !== 'institution') return null;
  const state = named
    .map((candidate) => stateOfEntries(candidate.entries))
    .find((found) => found !== undefined);
  if (!state) return null;
  // "The Armenian side" is Armenia, whatever it does.
  if (SIDES.has(scene.tokens.lower(name.head)))
    return asState(state, `“${words(scene, name)}”: ${state.name}`);
  const profile = institutionProfile(institution.institution, state);
  return { profile, why: `“${words(scene, match)}” of ${state.name}: ${profile.name}` };
}

const SIDES = new Set(['side', 'partners']);

const isInstitution = ({ sense }: Entry): boolean => sense.is === 'institution';

/** The match that covers the head of the phrase, or failing that the last before any "of". */
function headMatch(name: Name, matches: readonly Match[]): Match | undefined {
  return matches.find(({ first, last }) => first <= name.head && name.head < last) ?? matches.at(-1);
}

/** "ISIS militants", "Subunits of the Syrian Democratic Forces": members or parts stand for the body. */
function membersOf(
  scene: Scene,
  name: Name,
  named: readonly Match[],
  common: readonly Match[],
): Identity | null {
  const owner = named.find(({ entries }) => entries.some(({ sense }) => sense.is === 'body'));
  const sense = owner && choose(scene, owner.entries);
  if (!owner || sense?.is !== 'body') return null;
  const parts = scene.tokens.lower(name.head);
  if (common.length === 0 && !PARTS.has(parts)) return null;
  if (hasOwnTitle(scene, owner.last, name.head)) return null;
  return { profile: bodyProfile(sense.body), why: `“${words(scene, name)}”: part of ${sense.body.name}` };
}

/** "the CARICOM Eminent Persons Group": words in capitals between a body and what is its part are a name of its own. */
function hasOwnTitle({ tokens }: Scene, from: number, head: number): boolean {
  for (let i = from; i <= head; i += 1) if (!/^\p{Lu}\p{Ll}/u.test(tokens.form(i))) return false;
  return head - from > 1;
}

const PARTS = new Set(
  'subunits units unit subunit forces fighters members member militants positions leaders leadership commanders group troops elements cells representatives supporters affiliates terrorists brigades detachments soldiers movement organisation organization network'.split(
    ' ',
  ),
);

/** A short form, an abbreviation or a variant that the document has introduced before. */
function introduced(scene: Scene, name: Name): Identity | null {
  const first = skipArticle(scene, name);
  const folded = foldPhrase(words(scene, { first, last: name.last })).join(' ');
  const member = scene.cast.get(scene.variants.get(folded) ?? ownerIntroduced(scene, name, first));
  if (!member) return null;
  return { profile: asBefore(member), why: `named before: ${member.name}` };
}

/** "SVK units", "a SVK convoy": parts of a body whose abbreviation the document has introduced; its key. */
function ownerIntroduced(scene: Scene, { head, last }: Name, first: number): string | undefined {
  const { tokens, variants } = scene;
  if (!/^\p{Lu}{2,}/u.test(tokens.form(first)) || head !== last - 1 || last - first !== 2) return undefined;
  return PARTS.has(tokens.lower(head)) ? variants.get(foldPhrase(tokens.form(first)).join(' ')) : undefined;
}

/** "the UN mission" is a body of the United Nations, not the United Nations. */
const OWN_BODIES = new Set(
  'mission missions delegation agency agencies office panel committee team commission tribunal court fund'.split(
    ' ',
  ),
);

/** A description whose head is a name the dictionary knows: "the Kurdish YPG", "so-called ISIS". */
function headedByName(scene: Scene, name: Name, named: readonly Match[]): Identity | null {
  const match = named.find(({ first, last }) => first <= name.head && name.head < last) ?? named.at(-1);
  const sense = match && choose(scene, match.entries);
  if (!match || !sense || (match.last <= name.head && OWN_BODIES.has(scene.tokens.lower(name.head))))
    return null;
  if (sense.is === 'body')
    return { profile: bodyProfile(sense.body), why: `“${words(scene, match)}” in the dictionary` };
  if (sense.is === 'state' && name.type === 'nationality')
    return asState(sense.state, whyState(scene, name, sense));
  return null;
}

/** A description without a name: "rebels", "the government", "local authorities". */
function described(scene: Scene, name: Name, common: readonly Match[]): Identity | null {
  const match = headMatch(name, common);
  if (!match || isOrder(scene, name)) return null;
  const senses = match.entries.map(({ sense }) => sense);
  const role = senses.find((sense) => sense.is === 'role');
  const institution = senses.find((sense) => sense.is === 'institution');
  const phrase = words(scene, match);
  if (institution?.is === 'institution') {
    const { kind } = institution.institution;
    const state =
      kind === 'government' || areOfSomeState(scene, name, institution.institution, match, phrase)
        ? stateInContext(scene, name, institution.institution, phrase)
        : null;
    if (state) {
      const profile = forcesNamed(scene, institution.institution, state.state);
      return { profile, why: `“${phrase}” with no state named: ${profile.name}, ${state.why}` };
    }
    if (!role)
      return {
        profile: unplacedProfile(institution.institution, phrase),
        why: `“${phrase}”: of no state named`,
      };
  }
  if (role?.is !== 'role') return null;
  return { profile: roleProfile(role.role, phrase, undefined), why: `“${phrase}”: a group without a name` };
}

/** "The army" of a state whose forces the text has named by one name: those. */
function forcesNamed({ cast }: Scene, institution: Institution, state: State): Profile {
  const profile = institutionProfile(institution, state);
  if (institution.key !== 'army' && institution.key !== 'armed-forces') return profile;
  const named = cast
    .all()
    .filter(
      ({ kind, country, name }) =>
        kind === 'military' && country === state.iso3 && hasNoun([name], WHOLE_FORCES),
    );
  return named.length === 1 ? asBefore(named[0]!) : profile;
}

const WHOLE_FORCES = [
  'army',
  'armed forces',
  'defence forces',
  'defense forces',
  'defence force',
  'tatmadaw',
];

/** "the ceasefire regime" is an order of things, not who rules. */
const isOrder = ({ tokens }: Scene, { head }: Name): boolean =>
  tokens.lower(head) === 'regime' &&
  /^(ceasefire|visa|sanctions|silence|inspection|truce)$/.test(tokens.lower(head - 1));

/** "Barrow called on …": the surname of a person named before, where it does something. */
function surnameOf(scene: Scene, name: Name): Identity | null {
  const { cast, variants, trees } = scene;
  if (name.last - name.first !== 1 || trees.rel(name.head) !== 'nsubj') return null;
  const text = words(scene, name);
  const member = cast.get(variants.get(`person ${foldPhrase(text).join(' ')}`));
  return member ? { profile: asBefore(member), why: `“${text}”: ${member.name}, named before` } : null;
}

/** A country, or a capital that acts as a government does. */
function identifyPlace(scene: Scene, name: Name): Identity | null {
  const person = surnameOf(scene, name);
  if (person) return person;
  const first = skipArticle(scene, name);
  const match = scene.named
    .within(name.first, name.last)
    .find((candidate) => candidate.first === first && candidate.last === name.last);
  const sense = match?.entries.map((entry) => entry.sense).find((candidate) => candidate.is === 'state');
  if (sense?.is !== 'state') return null;
  if (sense.by === 'name' || sense.by === 'seat') return asState(sense.state, whyState(scene, name, sense));
  if (sense.by !== 'capital' || !actsAsGovernment(scene.trees, name.head)) return null;
  return asState(sense.state, whyState(scene, name, sense));
}
