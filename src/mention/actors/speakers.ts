import { Tokens, type SpokenTurn } from '../../analysis/index.js';
import { foldPhrase } from './atoms.js';
import { asBefore, type Profile } from './cast.js';
import { unknownBody } from './unknown.js';
import { dictionaryMatches, type Match } from './match.js';
import {
  bodyProfile,
  holderOn,
  institutionProfile,
  officeProfile,
  personProfile,
  rowOn,
  stateProfile,
  stateByCode,
} from './profiles.js';
import type { Scene } from './scene.js';
import { actorHolders, type State } from './tables.js';

/** A phrase from outside the text (a publisher, a label) as tokens, to look it up in the dictionary. */
function tokensOfPhrase(phrase: string): Tokens {
  // "People's Republic" is "People" and "'s", as the tokenizer has it.
  const words = [...phrase.matchAll(/['’]s(?=[\s,.;:()]|$)|(?:(?!['’]s(?:[\s,.;:()]|$))[^\s,.;:()])+/g)];
  return new Tokens(
    phrase,
    Uint32Array.from(words, (word) => word.index),
    Uint32Array.from(words, (word) => word.index + word[0].length),
    new Uint32Array(words.length),
  );
}

/** The body, institution or state that a publisher's name names; a body of its own where it names none. */
export function publisherProfile(phrase: string): Profile {
  const tokens = tokensOfPhrase(phrase);
  const found = dictionaryMatches(tokens);
  // "UN … Mission in the Central African Republic (MINUSCA)": what stands in brackets is the whole, "UN" a part.
  const bracketed = found.filter(({ first }) => phrase[(tokens.start[first] ?? 0) - 1] === '(');
  const matches = [...bracketed, ...found.filter((match) => !bracketed.includes(match))];
  const senses = matches.flatMap(({ entries }) => entries.map(({ sense }) => sense));
  const state = senses.find((sense) => sense.is === 'state');
  const institution = senses.find((sense) => sense.is === 'institution');
  const body = senses.find((sense) => sense.is === 'body');
  if (state?.is === 'state' && institution?.is === 'institution')
    return { ...institutionProfile(institution.institution, state.state), name: phrase };
  if (body?.is === 'body') return bodyProfile(body.body);
  // "Uganda Electoral Commission" is no whole state.
  if (state?.is === 'state' && foldPhrase(phrase).length <= 4 && !BODY_NAME.test(phrase))
    return stateProfile(state.state);
  return unknownBody(phrase, state?.is === 'state' ? state.state : undefined);
}

/** "Mission in South Sudan": the country a body works in, by one of its names, is one that its papers speak of. */
export function countHosts(scene: Scene, { name, aliases = [] }: Profile): void {
  const hosts = new Set(
    [name, ...aliases].flatMap((phrase) =>
      dictionaryMatches(tokensOfPhrase(/ (?:in|to|for) (?:the )?(.+)$/.exec(phrase)?.[1] ?? '')).flatMap(
        ({ entries }) =>
          entries.flatMap(({ sense }) =>
            sense.is === 'state' && sense.by === 'name' ? [sense.state.iso3] : [],
          ),
      ),
    ),
  );
  const [host, ...others] = hosts;
  if (host && others.length === 0) scene.states.set(host, (scene.states.get(host) ?? 0) + HOST);
}

/** How many mentions in the text a host in the publisher's name is worth. */
const HOST = 2;

export const stateOfProfile = (profile: Profile): State | undefined => stateByCode(profile.country ?? null);

/** Who speaks a turn, by the name in its label. */
export function speakerProfile(
  scene: Scene,
  { speaker }: SpokenTurn,
  publisher: Profile | null,
): Profile | null {
  if (speaker === null) return null;
  const tokens = tokensOfPhrase(speaker);
  const matches = dictionaryMatches(tokens);
  const senses = matches.flatMap(({ entries }) => entries.map(({ sense }) => sense));
  const body = bodySpeaking(speaker, tokens, matches);
  if (body) return body;
  const rows = senses.flatMap((sense) => (sense.is === 'person' ? [sense.holder] : []));
  if (rows.length > 0) return personProfile(rowOn(rows, scene.day));
  const office = senses.find((sense) => sense.is === 'office');
  const own = foldPhrase(speaker).filter((word) => !TITLES.has(word));
  if (office?.is === 'office' && own.length <= office.office.name.split(' ').length && scene.home) {
    const holder = holderOn(office.office, scene.home.iso3, scene.day);
    return holder
      ? personProfile(holder)
      : { ...officeProfile(office.office, scene.home), name: speaker, of: publisher };
  }
  const key = scene.variants.get(`person ${own.at(-1) ?? ''}`);
  const member = scene.cast.get(key);
  if (member) return asBefore(member);
  return {
    key: `person:${own.join(' ')}`,
    name: speaker,
    kind: 'person',
    country: publisher?.country ?? null,
    of: publisher,
  };
}

/** "Statement by the Arakan Army", "Response of the External Affairs Office": a body that speaks as one; null for persons. */
function bodySpeaking(speaker: string, tokens: Tokens, matches: readonly Match[]): Profile | null {
  const whole = matches.find(({ first, last }) => first === 0 && last === tokens.length);
  const known = whole?.entries.map(({ sense }) => sense).find((sense) => sense.is === 'body');
  if (known?.is === 'body') return bodyProfile(known.body);
  return BODY_NAME.test(speaker) ? publisherProfile(speaker) : null;
}

const BODY_NOUN =
  'ministry|office|department|secretariat|directorate|agency|authority|government|administration|army|forces|command|staff|front|movement|alliance|council|committee|commission|union|party|mission|assembly|parliament|police|court|coalition|corps|guard|service|authorities';
const BODY_NAME = new RegExp(
  `(?:^|\\s)(?:${BODY_NOUN})$|^(?:${BODY_NOUN}) (?:of|for) (?!.*\\b(?:spokes|minister))`,
  'iu',
);

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'the']);

/**
 * What those who speak and answer tell of a document, `speakers` being their keys by turn: without a publisher, whose it
 * is, if they are of one state; without a day, the time in which one of them held an office.
 */
export function learnFromSpeakers(scene: Scene, speakers: readonly (string | null)[]): void {
  const ours = speakers.flatMap((key, i) => {
    const member = scene.layers.turns[i]!.role === 'question' ? undefined : scene.cast.get(key);
    return member ? [member] : [];
  });
  const [country, ...others] = new Set(ours.flatMap((member) => member.country ?? []));
  if (!scene.home && country && others.length === 0) {
    scene.home = stateByCode(country);
    scene.homeIs = 'the state of those who answer';
  }
  const names = new Set(ours.map(({ name }) => name));
  const rows = actorHolders().filter(({ name }) => names.has(name));
  const asNamed = rows.length < 2 ? rows : rows.filter(({ office }) => namesOffice(scene, office));
  const [row, ...more] = asNamed;
  if (row && more.length === 0 && row.from !== '' && row.until !== '')
    scene.tenure = { from: row.from, until: row.until };
}

/** Whether the text speaks of an office by its name. */
const namesOffice = ({ common, tokens }: Scene, key: string): boolean =>
  common
    .within(0, tokens.length)
    .some(({ entries }) => entries.some(({ sense }) => sense.is === 'office' && sense.office.key === key));
