import type { Name } from '../../analysis/index.js';
import type { Member, Profile } from './cast.js';
import type { Match } from './match.js';
import { institutionProfile, stateByCode } from './profiles.js';
import { words, type Identity, type Scene } from './scene.js';

/** Whose own institutions a possessive stands for: "its troops" of a state, "his government" of who heads it. */
const OF_STATES: ReadonlySet<string> = new Set(['state', 'government', 'person']);

/** Those who are the body itself when it is a body's own: "their fighters". */
const MEMBERS = new Set(
  'forces units fighters members militants troops soldiers gunmen rebels combatants warriors personnel men heroes defenders warriors'.split(
    ' ',
  ),
);

/** "Our partners", "their neighbours" are others than those who have them. */
const NOT_OWN = new Set(
  'partners allies counterparts enemies neighbours neighbors opponents rivals'.split(' '),
);

export const isMembers = ({ tokens }: Scene, { head }: Name): boolean => MEMBERS.has(tokens.lower(head));

/**
 * Who "its troops", "their fighters" or "his government" are, where the possessive is known to stand for `owner`. `common`
 * are the common phrases of the dictionary within the name. Null where they are nobody that can be named.
 */
export function ownedBy(scene: Scene, name: Name, owner: Member, common: readonly Match[]): Identity | null {
  const said = `“${words(scene, name)}”, of ${owner.name}`;
  // The troops of a ministry are its state's.
  if (!OF_STATES.has(owner.kind) && isMembers(scene, name))
    return { profile: asProfile(owner), why: `${said}: its members` };
  const match = common.find(({ first, last }) => first <= name.head && name.head < last);
  if (!match || NOT_OWN.has(scene.tokens.lower(name.head))) return null;
  const senses = match.entries.map(({ sense }) => sense);
  const institution = senses.find((sense) => sense.is === 'institution');
  const state = OF_STATES.has(owner.kind) ? stateByCode(owner.country) : undefined;
  if (institution?.is === 'institution' && state) {
    const profile = institutionProfile(institution.institution, state);
    return { profile, why: `${said}: ${profile.name}` };
  }
  const role = senses.find((sense) => sense.is === 'role');
  if (role?.is !== 'role' || owner.kind === 'person') return null;
  const phrase = words(scene, match);
  const profile: Profile = {
    key: `role:${owner.key}:${phrase.toLowerCase()}`,
    name: `${phrase} of ${owner.name}`,
    kind: role.role.kind,
    country: owner.country,
    sectors: role.role.sectors,
    of: asProfile(owner),
  };
  return { profile, why: said };
}

/** A known member as a profile: admitting it again changes nothing. */
const asProfile = ({ key, name, kind, country, sectors }: Member): Profile => ({
  key,
  name,
  kind,
  country,
  sectors,
});
