import type { Name } from '../../analysis/index.js';
import { lazy } from '../../lib/index.js';
import type { Sense } from './lexicon.js';
import type { Match } from './match.js';
import { words, type Scene } from './scene.js';
import { actorHolders, actorTables, type Holder } from './tables.js';
import type { Said, Trail } from './trail.js';

// Who may be meant by an office alone: "the minister", "the general", "the envoy".

const rowsByName = lazy(() => {
  const found = new Map<string, Holder[]>();
  for (const row of actorHolders()) found.set(row.name, [...(found.get(row.name) ?? []), row]);
  return found;
});

/** Words that make another office of the one behind them ("vice president"), and what else holds the word ("general staff"). */
const OTHER =
  /\b(?:vice|deputy|former|assistant|ex|under|secretary|attorney|director|prosecutor|consul)[ -]$/;

function saysOffice(text: string, office: string): boolean {
  const at = text.indexOf(office);
  if (at < 0) return false;
  const before = text.slice(0, at);
  const behind = text.slice(at + office.length);
  return (
    !/[\p{L}\p{N}]$/u.test(before) && !OTHER.test(before) && !/^(?:[\p{L}\p{N}'’-]| staff)/u.test(behind)
  );
}

/** Whether a person was called by one of these offices before, or held one on the day by the tables. */
export function holdsOffice(scene: Scene, trail: Trail, said: Said, offices: readonly string[]): boolean {
  if (said.is !== 'person') return false;
  const titles = titlesOf(scene, said);
  const calls = [...(isOwnOffice(scene, offices) ? [] : trail.calls(said)), ...titles];
  return offices.some((office) => calls.some((text) => saysOffice(text, office)));
}

/** Offices of one who leads a state: where it publishes, "the President" is its own, whoever else was called so before. */
function isOwnOffice({ home, day }: Scene, offices: readonly string[]): boolean {
  if (!home || day === null) return false;
  return (headsOfStates().get(home.iso3) ?? []).some(
    ({ office, from, until }) =>
      OWN_OFFICES.get(office) === offices[0] &&
      (from === '' || from <= day) &&
      (until === '' || day <= until),
  );
}
const OWN_OFFICES: ReadonlyMap<string, string> = new Map([
  ['president', 'president'],
  ['prime-minister', 'prime minister'],
  ['king', 'king'],
]);

const headsOfStates = lazy(() => {
  const found = new Map<string, Holder[]>();
  for (const row of actorHolders())
    if (OWN_OFFICES.has(row.office)) found.set(row.of, [...(found.get(row.of) ?? []), row]);
  return found;
});

/** The offices that the tables know a person to have held on the day; where a state publishes, only its own people go by a bare office. */
function titlesOf({ cast, day, home }: Scene, { key }: Said): string[] {
  const member = cast.get(key);
  if (home && member?.country !== home.iso3) return [];
  return rowsOf(member?.name ?? '', day);
}

/** The offices held on a day, in small letters. */
const rowsOf = (name: string, day: string | null): string[] =>
  (rowsByName().get(name) ?? [])
    .filter(
      ({ from, until }) => day === null || ((from === '' || from <= day) && (until === '' || day <= until)),
    )
    .flatMap(
      ({ office }) =>
        actorTables()
          .offices.find(({ key }) => key === office)
          ?.name.toLowerCase() ?? [],
    );

/** Offices that one who leads a state holds. */
const LEADING = [
  'president',
  'prime minister',
  'premier',
  'king',
  'emir',
  'chancellor',
  'supreme leader',
  'sultan',
  'crown prince',
];

/** How far back the official may be named, in sentences. */
const SENTENCES_BACK = 8;

/**
 * "The Ukrainian leader", "the Georgian minister", "the prime minister of the GNA": the only person of that state or body who was
 * named before and is known to hold such an office; null where there is none, or more than one.
 */
export function officialBefore(
  scene: Scene,
  name: Name,
  trail: Trail,
): { readonly key: string; readonly why: string } | null {
  const { tokens, cast, named, common } = scene;
  const { first, last, head } = name;
  if (name.type !== 'person' || tokens.lower(first) !== 'the') return null;
  const offices = common.within(first, last);
  const office = offices.find((match) => match.first <= head && head < match.last);
  if (!office || !office.entries.some(({ sense }) => sense.is === 'office')) return null;
  const whose = named.within(first, last);
  if (whose.length !== 1 || isNamed(scene, name, [...whose, ...offices])) return null;
  const owner = ownerOf(whose[0]!.entries.map(({ sense }) => sense));
  if (!owner) return null;
  const noun = words(scene, office).toLowerCase();
  const wanted = noun === 'leader' ? LEADING : [noun];
  const found = new Set<string>();
  for (const said of trail.said) {
    if (said.key === null || tokens.sentence[first]! - said.sentence > SENTENCES_BACK) continue;
    if (said.is !== 'person' || !isOf(scene, said.key, owner)) continue;
    const calls = [...trail.calls(said), ...rowsOf(cast.get(said.key)?.name ?? '', scene.day)];
    if (!wanted.some((one) => calls.some((text) => saysOffice(text, one)))) continue;
    found.add(said.key);
  }
  const [key, ...others] = found;
  if (key === undefined || others.length > 0) return null;
  return { key, why: `“${words(scene, name)}”: ${cast.get(key)!.name}, named before` };
}

type Owner = { readonly country: string } | { readonly body: string };

/** The state or body whose official is meant. */
function ownerOf(senses: readonly Sense[]): Owner | null {
  for (const sense of senses) {
    if (sense.is === 'state') return { country: sense.state.iso3 };
    if (sense.is === 'body') return { body: sense.body.name };
  }
  return null;
}

/** Whether a person belongs to a state or body, as far as is known; one of whom nothing is known, to the state that publishes. */
function isOf({ cast, home }: Scene, key: string, owner: Owner): boolean {
  const member = cast.get(key);
  if ('body' in owner) return cast.get(member?.of)?.name === owner.body;
  return member?.country === owner.country || (member?.country === null && home?.iso3 === owner.country);
}

/** Whether a description holds a name of its own: "the Turkish president Erdogan". */
const isNamed = ({ tokens }: Scene, { first, last }: Name, known: readonly Match[]): boolean => {
  for (let i = first; i < last; i += 1)
    if (
      /^\p{Lu}/u.test(tokens.form(i)) &&
      i > first &&
      !known.some((match) => match.first <= i && i < match.last)
    )
      return true;
  return false;
};
