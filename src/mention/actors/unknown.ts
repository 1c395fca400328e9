import type { Name } from '../../analysis/index.js';
import { foldPhrase } from './atoms.js';
import type { Profile } from './cast.js';
import type { Match } from './match.js';
import { stateProfile } from './profiles.js';
import { skipArticle, words, type Identity, type Scene } from './scene.js';
import { stateOfEntries } from './senses.js';
import type { State } from './tables.js';

// Bodies that the dictionary does not know.

/** A name the dictionary does not know becomes an actor of its own. */
export function properName(scene: Scene, name: Name, named: readonly Match[]): Identity | null {
  const { tokens, trees } = scene;
  const first = skipArticle(scene, name);
  if (!/^\p{Lu}|^al$/u.test(tokens.form(first)) && trees.upos(name.head) !== 'PROPN') return null;
  // "Envoys met": a capital at the head of a sentence makes no name of a noun.
  const opens = tokens.sentence[first] !== tokens.sentence[first - 1];
  if (opens && first === name.last - 1 && trees.upos(name.head) === 'NOUN') return null;
  if (trees.upos(name.head) !== 'PROPN' && !/^\p{Lu}/u.test(tokens.form(name.last - 1))) return null;
  if (named.some((match) => match.first <= name.head && name.head < match.last)) return null;
  const text = words(scene, { first, last: name.last });
  const state = named.map((match) => stateOfEntries(match.entries)).find((found) => found !== undefined);
  return { profile: unknownBody(text, state), why: `not in the dictionary: taken by its own name` };
}

/** A body by its name alone, its kind by the words of the name. */
export function unknownBody(text: string, state: State | undefined): Profile {
  return {
    key: `name:${foldPhrase(text).join(' ')}`,
    name: text,
    kind: kindByWords(text),
    country: state?.iso3 ?? null,
    of: state ? stateProfile(state) : null,
  };
}

const KIND_WORDS: readonly (readonly [Profile['kind'], RegExp])[] = [
  [
    'government',
    /\b(ministry|department|agency|authority|government|commission|committee|administration|office|council|court|parliament|police|directorate|embassy)\b/i,
  ],
  [
    'military',
    /\b(army|air force|navy|command|squadron|airmen|artillery|fleet|battalion|regiment|marines)\b/i,
  ],
  [
    'armed-group',
    /\b(front|brigades?|division|liwa|harakat|jabhat|jaysh|jaish|katibat?|ansar|militia|faction|liberation|movement|battalions?|mujahideen)\b/i,
  ],
  ['party', /\b(party|coalition|alliance|bloc)\b/i],
  ['media', /\b(news|tv|television|radio|times|post|daily|herald|tribune|channel|press)\b/i],
  ['company', /\b(company|inc|corp|corporation|ltd|llc|bank|group|airlines|plc|gmbh)\b/i],
  [
    'ngo',
    /\b(foundation|association|society|network|observatory|watch|relief|institute|university|union)\b/i,
  ],
];

const kindByWords = (text: string): Profile['kind'] =>
  KIND_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
