import type { Name } from '../../analysis/index.js';
import { bindsTooNear } from './coreference.js';
import { stateByCode, stateByPlace } from './profiles.js';
import type { Match } from './match.js';
import type { Scene } from './scene.js';
import type { Institution, State } from './tables.js';

/** A state, and how we know that a bare "the Foreign Ministry" or "the government" is its own. */
interface Leaning {
  readonly state: State;
  readonly why: string;
}

/** Words by which a state's own people speak of their government, hardly of another's. */
const OWN_WORDS = /administration|cabinet|federal|central/i;

/** Institutions, and words for them, that a text speaks of in general or of several states at once. */
const OF_ANYONE = new Set(['diplomats', 'embassy', 'leadership', 'officials', 'state']);

/**
 * The state of an institution named without one: of the capital that stands beside it; for a bare "the government", the
 * state just spoken of; the one that publishes or answers; or the one the text speaks of most. Null where none stands out.
 */
export function stateInContext(
  scene: Scene,
  name: Name,
  institution: Institution,
  phrase: string,
): Leaning | null {
  const leaning = leaningIn(scene, name, institution, phrase);
  const isUnarmed = leaning !== null && ARMS.has(institution.key) && WITHOUT_ARMY.has(leaning.state.iso3);
  return isUnarmed ? null : leaning;
}

/** States that keep no army: "the army" of a text on Gaza is another's, or one of no name. */
const WITHOUT_ARMY = new Set(
  'PSE CRI PAN ISL AND LIE MCO SMR VAT MUS FSM MHL NRU PLW WSM SLB TUV KIR VUT GRD LCA VCT DMA'.split(' '),
);

function leaningIn(scene: Scene, name: Name, { key }: Institution, phrase: string): Leaning | null {
  if (OF_ANYONE.has(key) || OF_ANYONE.has(phrase.toLowerCase()) || isOfRegion(scene, name)) return null;
  const beside = stateBeside(scene, name);
  if (beside) return { state: beside, why: 'the state of the capital beside it' };
  const set = stateOfSetting(scene, name);
  if (set) return { state: set, why: 'the state it is said to be in' };
  const { home, homeIs } = scene;
  const most = mostSpokenOf(scene);
  if (!home && scene.isOfSomeState) return null;
  // "Turkish jets hit …, the defence ministry said", in a text on Iraq: it may be either's.
  if (!home)
    return most && !isOtherNamed(scene, name, most)
      ? { state: most, why: 'the state the text speaks of most' }
      : null;
  // No government calls itself so; those it has against it do.
  const isOthers = scene.isOfGovernment && /regime|junta/i.test(phrase);
  const isForces = ARMS.has(key);
  if (isForces && scene.isHosted) return { state: home, why: 'the state in which the publisher works' };
  if (!isOthers && ((key !== 'government' && !isForces) || OWN_WORDS.test(phrase)))
    return { state: home, why: homeIs };
  // "The Government" of a state's own texts is its own, and so are its Armed Forces.
  if (!isOthers && isTitled(scene, name, phrase)) return { state: home, why: homeIs };
  // "The army" of a general staff is its own, unless the sentence speaks of another state.
  if (isForces && scene.isOfForces && !OF_GOVERNMENT.test(phrase) && !isOtherNamed(scene, name, home))
    return { state: home, why: homeIs };
  // In a text set at home it is the government there, whatever other state is spoken of.
  if (!isOthers && isSetAtHome(scene, home))
    return { state: home, why: `${homeIs}, in which the text is set` };
  // A publisher hardly calls its own "the government" or "government forces" while it speaks of another state.
  const last = isForces || scene.tokens.lower(name.first) === 'the' ? lastNamed(scene, name) : null;
  if (last) return { state: last, why: 'the state spoken of just before' };
  if (most && most !== home && (isOthers || (scene.states.get(most.iso3) ?? 0) >= timesFor(key, phrase)))
    return { state: most, why: 'the state the text speaks of most' };
  // "Government forces" are hardly what a government calls its own.
  return isOthers || OF_GOVERNMENT.test(phrase) ? null : { state: home, why: homeIs };
}

/** How often a state must be spoken of for its army to be meant: one place named once may be anywhere. */
const timesFor = (key: string, phrase: string): number =>
  ARMS.has(key) && !OF_GOVERNMENT.test(phrase) ? 2 : 1;

/** Institutions that bear arms. */
const ARMS = new Set(
  'armed-forces army air-force navy coast-guard air-defence special-forces border-guard general-staff'.split(
    ' ',
  ),
);
/** "Government forces", "regime troops": those of the state that the text speaks of. */
const OF_GOVERNMENT = /^(?:government|regime|federal|state|national|junta|loyalist) /i;
const COLLECTIVES =
  /^(?:(?:national )?army|military|armed forces|navy|air force|coast guard|border guards?|general staff|defen[cs]e forces|special forces|air defen[cs]e(?:s| forces)?)$/i;

const BESIDE_ARTICLE = /^(?:the|federal|national|country's)$/;

/**
 * Whether the arms of a state are named as the one body of their kind ("the army", "the navy"), or as the government's
 * ("government forces"), so that the context may tell whose; "troops" and "soldiers" may be anybody's.
 */
export function areOfSomeState(
  { tokens }: Scene,
  { first }: Name,
  { key }: Institution,
  match: Pick<Match, 'first'>,
  phrase: string,
): boolean {
  if (OF_GOVERNMENT.test(phrase)) return true;
  if (!ARMS.has(key) || !COLLECTIVES.test(phrase)) return false;
  // "the russian army" says whose it is, though not in the way that the dictionary has it.
  for (let i = first; i < match.first; i += 1) if (!BESIDE_ARTICLE.test(tokens.lower(i))) return false;
  return tokens.lower(first) === 'the' || tokens.lower(first) === 'army';
}

/** "The Government", "the Armed Forces": in capitals behind an article, or at the head where more than one word has them. */
function isTitled({ tokens }: Scene, { first, head }: Name, phrase: string): boolean {
  const isTitle = phrase.split(' ').every((word) => /^\p{Lu}/u.test(word));
  const opens = tokens.sentence[first] !== tokens.sentence[first - 1];
  return isTitle && (first < head || !opens) && (phrase.includes(' ') || tokens.lower(first) === 'the');
}

/** "In Niger, the government …", "in Bamako the army …": the state of the place that opens the sentence or clause. */
export function stateOfSetting({ tokens, trees, layers, named }: Scene, { first, head }: Name): State | null {
  const { first: opening } = layers.sentences[tokens.sentence[first]!]!;
  for (let i = first - 1; i >= opening; i -= 1) {
    if (!/^(?:in|across|throughout)$/.test(tokens.lower(i)) || trees.rel(i) !== 'case') continue;
    const setting = trees.head[i]!;
    if (trees.head[setting] !== trees.head[head] || trees.rel(head) !== 'nsubj') continue;
    for (const { entries } of named.within(i + 1, first))
      for (const { sense } of entries) if (sense.is === 'state') return sense.state;
    const index = layers.names.findIndex((name) => name.head === setting);
    return stateByPlace(layers.placings[index]?.place ?? null) ?? null;
  }
  return null;
}

const REGIONAL = new Set(
  'interim regional local municipal provincial autonomous district civil self-styled de-facto village city town military-civil county led run installed backed appointed rebel'.split(
    ' ',
  ),
);

/** "the interim administration", "the regional government": no state's own. */
function isOfRegion({ tokens }: Scene, { first, head }: Name): boolean {
  for (let i = first; i < head; i += 1) if (REGIONAL.has(tokens.lower(i))) return true;
  return false;
}

/** Whether the sentence speaks of another state before the name, and not of this one. */
function isOtherNamed({ tokens, named, layers }: Scene, { first }: Name, most: State): boolean {
  const { first: opening } = layers.sentences[tokens.sentence[first]!]!;
  const found = named
    .within(opening, first)
    .flatMap(({ entries }) => entries.flatMap(({ sense }) => (sense.is === 'state' ? [sense.state] : [])));
  return found.length > 0 && !found.includes(most);
}

/** Whether more of the places of a text lie in a state than in all others together, towns and regions and not states by name. */
function isSetAtHome({ layers: { placings } }: Scene, home: State): boolean {
  let here = 0;
  let elsewhere = 0;
  for (const { place } of placings) {
    const state = place?.precision === 'country' ? undefined : stateByPlace(place);
    if (!state || place?.feature === 'P.PPLC') continue;
    if (state === home) here += 1;
    else elsewhere += 1;
  }
  return here > elsewhere;
}

/** The state spoken of at least twice as often as any other. */
function mostSpokenOf({ states }: Scene): State | null {
  const [top, next] = [...states].sort((a, b) => b[1] - a[1]);
  const stands = top !== undefined && (next === undefined || top[1] >= next[1] * 2);
  return (stands && stateByCode(top[0])) || null;
}

/** "Ministry of Defence, Khartoum", "the government in Damascus". */
function stateBeside({ tokens, layers, nameAt }: Scene, { first, last }: Name): State | null {
  const link = tokens.lower(last);
  if (link !== ',' && link !== 'in') return null;
  const index = nameAt.get(last + 1);
  const place = index === undefined ? null : (layers.placings[index]?.place ?? null);
  if (place?.feature !== 'P.PPLC') return null;
  const isTitle = /^\p{Lu}/u.test(tokens.form(tokens.lower(first) === 'the' ? first + 1 : first));
  return link === 'in' || isTitle ? (stateByPlace(place) ?? null) : null;
}

/** The one state but home that this sentence has named so far, or else the sentence before it. */
function lastNamed(scene: Scene, { first, head }: Name): State | null {
  const { tokens, named, layers, home } = scene;
  const { first: opening } = layers.sentences[tokens.sentence[first]!]!;
  const before = layers.sentences[tokens.sentence[first]! - 1];
  for (const from of [opening, before?.first ?? opening]) {
    const found = new Set<State>();
    for (const match of named.within(from, first))
      for (const { sense } of match.entries)
        if (
          sense.is === 'state' &&
          sense.by !== 'capital' &&
          sense.state !== home &&
          !bindsTooNear(scene, match.last - 1, head)
        )
          found.add(sense.state);
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}
