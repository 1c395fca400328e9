import type { TokenMention } from '../../analysis/index.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import {
  ABROAD,
  ABROAD_AT_TIMES,
  HOME,
  HOMELY,
  HOME_PAIRS,
  HOME_SECTORS,
  OWN_PEOPLE,
} from './home-lexicon.js';

/** Kinds that are read from words of politics and business; blows, losses and the ground are told in words of their own. */
const SPOKEN: ReadonlySet<Draft['kind']> = words(
  'act agreement alignment meeting position money service story evidence people',
) as ReadonlySet<Draft['kind']>;

/**
 * Drops what is said in a press room of one country's politics, business and services: a bill in Congress, schools and
 * vaccines, a governor's call. Whether a sentence speaks of these is seen from its words and from what was spoken of just
 * before. A statement published on such a matter is about nothing else, and stays.
 */
export const dropHomeAffairs = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  scene.turns.some(({ role }) => role === 'question')
    ? drafts.filter((draft) => !SPOKEN.has(draft.kind) || isOfWar(draft) || !isOfHome(scene, draft))
    : drafts;

/** Who was driven out or comes back is told of wars alone, those on the publisher's own ground among them. */
const isOfWar = ({ kind, detail }: Draft): boolean => kind === 'people' && FLIGHT.has(detail);
const FLIGHT = words('displaced returns may-return kept-from-returning');

/** How far back a topic is sought, and how much each sentence counts beside the next. */
const SENTENCES_BACK = 6;
const FADING = 0.7;
/** Words that may be of home politics are enough where there are several, in this sentence and right before it. */
const SENTENCES_NEAR = 3;
const HOMELY_ENOUGH = 3;
const MOST_HOMELY = 3;
const THRESHOLD = { spoken: 0.45, unspoken: 0.6 } as const;

function isOfHome(scene: Scene, { trigger, roles }: Draft): boolean {
  const sentence = scene.tokens.sentence[trigger] ?? -1;
  const own = themeOf(scene, sentence);
  if (own.isAbroad) return false;
  if (
    Object.values(roles)
      .flat()
      .some((node) => isForeignActor(scene, scene.actorAt(node)))
  )
    return false;
  const before = Array.from({ length: SENTENCES_BACK + 1 }, (_, back) => themeOf(scene, sentence - back));
  const around = [...before, themeOf(scene, sentence + 1), themeOf(scene, sentence + 2)];
  if (!around.some(({ home, homely }) => home + homely > 0)) return false;
  if (!around.some(({ isAbroad }) => isAbroad)) return true;
  const score = before.reduce((sum, theme, back) => sum + worthOf(theme) * FADING ** back, 0);
  const near = before.slice(0, SENTENCES_NEAR);
  const hasHome =
    before.some(({ home }) => home > 0) ||
    (!near.some(({ isAbroad }) => isAbroad) &&
      near.reduce((sum, { homely }) => sum + homely, 0) >= HOMELY_ENOUGH);
  return hasHome && score > (own.home > 0 ? THRESHOLD.spoken : THRESHOLD.unspoken);
}

/** What a sentence speaks of: how many words of home politics, how many that may be, and whether of parties abroad or arms. */
interface Theme {
  readonly home: number;
  readonly homely: number;
  readonly isAbroad: boolean;
}

const worthOf = ({ home, homely, isAbroad }: Theme): number =>
  isAbroad ? -1 : home > 0 ? 1 : Math.min(homely, MOST_HOMELY) * 0.3;

const NOTHING: Theme = { home: 0, homely: 0, isAbroad: false };

const themeOf = (scene: Scene, index: number): Theme => {
  const sentence = scene.sentences[index];
  return sentence
    ? scene.once('theme', sentence.first, () => themeBetween(scene, index, sentence.first, sentence.last))
    : NOTHING;
};

function themeBetween(scene: Scene, index: number, first: number, last: number): Theme {
  const mentions = scene.mentionsWithin(index);
  let home = mentions.filter((mention) => isOfHomePolitics(scene, mention)).length;
  let isPerhapsAbroad = false;
  let isAbroad = mentions.some((mention) => isForeign(scene, mention));
  let homely = 0;
  for (let i = first; i < last; i += 1) {
    if (isPeople(scene, i)) isAbroad = true;
    const word = scene.tokens.lower(i);
    const has = (list: ReadonlySet<string>): boolean => list.has(word) || list.has(scene.lemma(i));
    if (has(HOME) || HOME_PAIRS.has(`${word} ${scene.tokens.lower(i + 1)}`)) home += 1;
    else if (has(ABROAD)) isAbroad = true;
    else if (has(ABROAD_AT_TIMES)) isPerhapsAbroad = true;
    else if (has(HOMELY)) homely += 1;
  }
  // A town of the publisher's own is where its wars are too: it only adds to words of politics.
  if (homely > 0 && mentions.some(({ place }) => isOwnTown(scene, place))) homely += 1;
  return { home, homely, isAbroad: isAbroad || (isPerhapsAbroad && home === 0 && homely < 2) };
}

/** A party, a house, a service or the people of the publisher's own country. */
function isOfHomePolitics(scene: Scene, { type, actor: id, head, last }: TokenMention): boolean {
  const actor = scene.actorOf(id);
  const home = homeOf(scene)?.actor;
  if (!actor || home === undefined || actor.country !== home) return false;
  if (actor.sectors.some((sector) => HOME_SECTORS.has(sector))) return true;
  return type === 'nationality' ? OWN_PEOPLE.has(scene.lemma(last)) : OWN_PEOPLE.has(scene.lemma(head));
}

/** "the Haitian leader": of a people, though the name it stands in is not known to be. */
const isPeople = ({ trees, tokens }: Scene, i: number): boolean =>
  trees.upos(i) === 'ADJ' &&
  /^[A-Z].+(?:[ei]an|ese|ish|aqi|eni|ani|eli|ali|ench|utch)$/.test(tokens.form(i)) &&
  tokens.lower(i) !== 'christian';

/** A mention of another state, its people or a body of it; of a body of many states too. */
function isForeign(scene: Scene, { type, place, actor }: TokenMention): boolean {
  if (type === 'place') {
    const home = homeOf(scene);
    // Without a word of the home country a town may be in it.
    if (home?.place === null && place?.precision !== 'country') return false;
    return place?.country != null && place.country !== home?.place;
  }
  return isForeignActor(scene, actor);
}

function isForeignActor(scene: Scene, id: string | null): boolean {
  const actor = scene.actorOf(id);
  if (!actor) return false;
  if (actor.kind === 'intergovernmental' || actor.kind === 'armed-group') return true;
  return actor.country !== null && actor.country !== homeOf(scene)?.actor;
}

/** "in Kentucky": a part of the publisher's own country. */
const isOwnTown = (scene: Scene, place: TokenMention['place']): boolean =>
  place?.country != null && place.precision !== 'country' && place.country === homeOf(scene)?.place;

/** The country whose publisher it is, as actors and as places name it; null where nothing is known of it. */
const homeOf = (scene: Scene): { readonly actor: string; readonly place: string | null } | null =>
  scene.once('home', 0, () => {
    const country = scene.actorOf(scene.publisher.actor)?.country ?? null;
    if (country === null) return null;
    const own = scene.mentions.find(
      ({ actor, place }) =>
        place?.precision === 'country' &&
        scene.actorOf(actor)?.kind === 'state' &&
        scene.actorOf(actor)?.country === country,
    );
    return { actor: country, place: own?.place?.country ?? null };
  });
