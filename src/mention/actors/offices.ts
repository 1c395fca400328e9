import type { Name } from '../../analysis/index.js';
import type { Match } from './match.js';
import { holderOn, holderThroughout, isShared, officeProfile, personProfile } from './profiles.js';
import { hasNoun } from './nouns-of-names.js';
import type { Identity, Scene } from './scene.js';
import { actorHolders, type Holder, type Office, type State } from './tables.js';

/** The first office among dictionary matches. */
export const officeIn = (common: readonly Match[]): Office | undefined =>
  common.flatMap(({ entries }) =>
    entries.flatMap(({ sense }) => (sense.is === 'office' ? [sense.office] : [])),
  )[0];

/** The first state among dictionary matches. */
export const stateIn = (named: readonly Match[]): State | undefined =>
  named.flatMap(({ entries }) =>
    entries.flatMap(({ sense }) => (sense.is === 'state' ? [sense.state] : [])),
  )[0];

/** "the Turkish President": whoever held the office on the document's day. */
export function officeHolder(
  scene: Scene,
  name: Name,
  named: readonly Match[],
  common: readonly Match[],
): Identity | null {
  const office = officeIn(common);
  if (!office || isPast(scene, name)) return null;
  const body = bodyNameIn(named);
  const isHome =
    isDefinite(scene, name) &&
    !saysWhose(scene, name, common) &&
    isOfHome(scene, office) &&
    !isElsewhereOnly(scene, common);
  const state = stateIn(named) ?? (isHome ? scene.home : undefined);
  const of = body ?? state?.iso3;
  if (of === undefined) return null;
  const holder = holderOn(office, of, scene.day) ?? holderDuring(office, of, scene);
  if (holder)
    return {
      profile: personProfile(holder),
      why: `held the office ${scene.day ? `on ${scene.day}` : 'while those who answer held theirs'}: ${holder.name}`,
    };
  return state
    ? { profile: officeProfile(office, state), why: `${office.name} of ${state.name}, by office` }
    : null;
}

/** "the prime minister of the GNA": of whom it says itself, though it is nobody we know; "of the Republic" is of a republic. */
function saysWhose({ tokens, home }: Scene, { head, last }: Name, common: readonly Match[]): boolean {
  const end = common.find((match) => match.first <= head && head < match.last)?.last ?? head + 1;
  const of = tokens.lower(end) === 'of' ? end : tokens.lower(last) === 'of' ? last : -1;
  if (of < 0) return false;
  const noun = tokens.lower(tokens.lower(of + 1) === 'the' ? of + 2 : of + 1);
  return !OWN_WHOLES.has(noun) || (noun === 'republic' && !hasNoun(home?.names ?? [], [noun]));
}
const OWN_WHOLES = new Set([
  'republic',
  'state',
  'government',
  'country',
  'nation',
  'federation',
  'council',
  'staff',
]);

/** Without a day: the one who held an office all the time that those who answer held theirs. */
function holderDuring(office: Office, of: string, { day, tenure }: Scene): Holder | undefined {
  return day === null && tenure ? holderThroughout(office, of, tenure.from, tenure.until) : undefined;
}

/** Whether a bare title of the document is that of its own state: no "Prime Minister" where the state has none. */
function isOfHome({ home }: Scene, office: Office): boolean {
  if (!home || isShared(office) || UNCLEAR.has(office.key)) return false;
  const heads = actorHolders().filter(({ of, office: key }) => of === home.iso3 && HEADS.has(key));
  return !HEADS.has(office.key) || heads.length === 0 || heads.some((holder) => holder.office === office.key);
}

/** "The Chancellor" in a French readout is nobody's of France. */
const isElsewhereOnly = ({ tokens, home }: Scene, common: readonly Match[]): boolean =>
  common.some(({ first }) => {
    const states = TITLES_OF.get(tokens.lower(first));
    return states !== undefined && !(home && states.includes(home.iso3));
  });
/** Titles that heads of government bear in some states only. */
const TITLES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['chancellor', ['DEU', 'AUT']],
  ['taoiseach', ['IRL']],
]);

const HEADS = new Set([
  'president',
  'vice-president',
  'prime-minister',
  'king',
  'crown-prince',
  'supreme-leader',
]);
/** "The Chief of Staff" may be the army's, or of any office. */
const UNCLEAR = new Set(['chief-of-staff']);

/** "the former President", "the next Prime Minister": not whoever holds the office on the day. */
const isPast = ({ tokens }: Scene, { first, last }: Name): boolean => {
  for (let i = first - 1; i < last; i += 1) if (NOT_NOW.has(tokens.lower(i))) return true;
  return false;
};
const NOT_NOW = new Set(
  'former ex previous late next future would-be onetime erstwhile new newly incoming designate elect'.split(
    ' ',
  ),
);

const bodyNameIn = (named: readonly Match[]): string | undefined =>
  named.flatMap(({ entries }) =>
    entries.flatMap(({ sense }) => (sense.is === 'body' ? [sense.body.name] : [])),
  )[0];

const isDefinite = ({ tokens }: Scene, { first }: Name): boolean =>
  tokens.lower(first) === 'the' || tokens.lower(first - 1) === 'the' || /^\p{Lu}/u.test(tokens.form(first));
