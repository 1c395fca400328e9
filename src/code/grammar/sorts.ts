import {
  ARMED,
  ARMS_WORDS,
  BODIES,
  BUILDINGS,
  INSTRUMENTS,
  PEOPLE,
  PERSONS,
  SERVICES,
  SITES,
  words,
} from '../lexicon/index.js';
import type { TokenMention } from '../../analysis/index.js';
import type { Scene } from '../scene.js';
import { oneOfTwo } from './antecedents.js';
import { isPlural } from './shape.js';
import { modifiers } from './acting.js';
import { counted } from './phrases.js';

/** What a phrase stands for; one phrase can be of several sorts ("base": site and building). */
export type Sort =
  | 'armed'
  | 'body'
  | 'person'
  | 'people'
  | 'site'
  | 'building'
  | 'service'
  | 'instrument'
  | 'arms'
  | 'place'
  | 'named';

const BY_LEMMA: readonly (readonly [Sort, ReadonlySet<string>])[] = [
  ['armed', ARMED],
  ['body', BODIES],
  ['person', PERSONS],
  ['people', PEOPLE],
  ['site', SITES],
  ['building', BUILDINGS],
  ['service', SERVICES],
  ['instrument', INSTRUMENTS],
  ['arms', ARMS_WORDS],
];
/** Those who met, as their own texts name them: "The Summit condemns …". */
const GATHERINGS = words('summit conference meeting session forum troika quartet assembly conclave');
/** "the displaced", "the wounded": those who are, whatever they were tagged. */
const STRICKEN = words('displaced wounded injured sick dead missing needy poor vulnerable homeless bereaved');
/** Areas that act through those who govern them: "the governorate intends to restore it". */
const GOVERNING_AREAS = words('governorate municipality prefecture commune oblast');
const ARMED_KINDS = new Set(['military', 'armed-group']);
const PRONOUNS_OF_PEOPLE = new Set([
  'they',
  'both',
  'them',
  'we',
  'us',
  'he',
  'she',
  'him',
  'her',
  'who',
  'those',
  'nobody',
  'i',
  'me',
  'you',
]);

/** The sorts of a phrase, from its head noun, the mention that covers it, and the actor it stands for. */
export const sortsOf = (scene: Scene, node: number): ReadonlySet<Sort> =>
  scene.once('sorts', node, () => readSorts(scene, node));

function readSorts(scene: Scene, node: number): ReadonlySet<Sort> {
  const meant = oneOfTwo(scene, node);
  if (meant !== null) return sortsOf(scene, meant);
  const head = counted(scene, node);
  const found = new Set<Sort>();
  const lemma = scene.lemma(head);
  for (const [sort, list] of BY_LEMMA) if (list.has(lemma)) found.add(sort);
  if (isBearingArms(scene, head)) found.add('armed');
  if (isAirDefence(scene, head) || WARPLANE.test(typeAt(scene, head))) found.add('armed');
  if (isBlueHelmet(scene, head)) found.add('people').add('armed');
  if (isSecretService(scene, head)) found.add('body').add('armed');
  if (lemma === 'agent' && scene.trees.children(head, 'nmod').some((one) => isSecretService(scene, one)))
    found.add('person').add('armed');
  if (STRICKEN.has(scene.tokens.lower(head)) && scene.tokens.lower(head - 1) === 'the') found.add('people');
  if (GATHERINGS.has(lemma) && isProper(scene, head)) found.add('body');
  if (PRONOUNS_OF_PEOPLE.has(scene.tokens.lower(head)) || isOfThem(scene, head))
    found.add('people').add('person');
  const mention = scene.mentionAt(head);
  if (GOVERNING_AREAS.has(lemma) && scene.trees.rel(head) === 'nsubj' && scene.trees.passive[head] !== 1)
    found.add('body');
  switch (mention?.type) {
    case 'person':
      found.add('person');
      if (isProper(scene, head)) found.add('named');
      break;
    case 'organisation':
      if (isProper(scene, head)) found.add('body').add('named');
      break;
    case 'nationality':
      found.add('people').add('body').add('named');
      break;
    case 'place':
      found.add('site');
      if (mention.place || isProper(scene, head)) found.add('place');
      if (isProper(scene, head)) found.add('named');
      if (isProper(scene, head) && isGoverning(mention)) found.add('body');
      break;
    case 'weapon':
    case 'platform':
    case 'vehicle':
      found.add('arms');
      break;
    case 'document':
      found.add('instrument');
      break;
  }
  if (mention === undefined || mention.type === 'quantity')
    for (const sort of sortsReferred(scene, head)) found.add(sort);
  if (isArmedActor(scene, head)) found.add('armed');
  return found;
}

/** "none of them", "several of those" */
const isOfThem = ({ trees, tokens }: Scene, head: number): boolean =>
  /^(?:none|each|all|some|most|many|several|both|two|one|any|few)$/.test(tokens.lower(head)) &&
  trees.children(head, 'nmod').some((child) => /^(?:them|us|those|you)$/.test(tokens.lower(child)));

/** What a description stands for that the head noun's own lists do not know: "three Palestinians", "the outskirts of X". */
function sortsReferred(scene: Scene, head: number): readonly Sort[] {
  const reference = scene.referenceAt(head);
  if (reference?.head !== head || scene.trees.upos(head) === 'PRON') return [];
  if (reference.type === 'place' && reference.place)
    return BUILDINGS.has(scene.lemma(head)) ? ['site'] : ['site', 'place'];
  if (scene.actorOf(reference.actor)?.kind === 'civilians') return ['people'];
  const isNation = reference.type === 'organisation' && isProper(scene, head) && isPlural(scene, head);
  return isNation ? ['people', 'body', 'named'] : [];
}

/** "armed men", "sabotage groups" */
const isBearingArms = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.upos(node) === 'NOUN' &&
  (trees.children(node, 'amod').some((child) => tokens.lower(child) === 'armed') ||
    (TEAMS.has(trees.lemma[node] ?? '') &&
      trees
        .children(node, 'amod', 'compound')
        .some((child) => WARLIKE.has(tokens.lower(child)) && child < node)));
const TEAMS = words('group team cell man unit leader element member band wing detachment component squad');
const WARLIKE = words(
  'sabotage reconnaissance assault combat guerrilla insurgent jihadist paramilitary militant rebel separatist extremist terrorist air ground naval maritime',
);

/** "Russian air defences", "the missile defence systems": those who man them, where they do something. */
const isAirDefence = ({ trees, tokens, lemma }: Scene, node: number): boolean =>
  trees.rel(node) === 'nsubj' &&
  trees.passive[node] !== 1 &&
  (/^defen[cs]e$/.test(lemma(node))
    ? isSkyward(tokens.lower(node - 1))
    : /^(?:system|crew|asset|battery)$/.test(lemma(node)) &&
      /^defen[cs]e$/.test(tokens.lower(node - 1)) &&
      isSkyward(tokens.lower(node - 2)));
const isSkyward = (word: string): boolean => /^(?:air|missile|anti-aircraft|rocket)$/.test(word);

/** "an F-16", "two Su-34s": an aircraft of war by its type, which is three tokens. */
const WARPLANE = /^(?:[AF]|AH|Su|SU|MiG|MIG|Mi|Ka|Tu|AC)-\d+\w{0,2}$/;
const typeAt = ({ tokens }: Scene, node: number): string =>
  tokens.form(node + 1) === '-' ? `${tokens.form(node)}-${tokens.form(node + 2)}` : tokens.form(node);

/** "two blue helmets": peacekeepers. */
const isBlueHelmet = ({ tokens, lemma }: Scene, node: number): boolean =>
  lemma(node) === 'helmet' && tokens.lower(node - 1) === 'blue';

/** "the intelligence services", "the state security service": a body, and nothing that serves a town. */
const isSecretService = ({ trees, tokens, lemma }: Scene, node: number): boolean =>
  lemma(node) === 'service' &&
  trees.children(node, 'amod', 'compound').some((child) => SECRET.has(tokens.lower(child)) && child < node);
const SECRET = words('intelligence security secret special');

/** A country, or a capital that can stand for its government ("Moscow disputes"). */
const isGoverning = ({ place, actor }: Pick<TokenMention, 'place' | 'actor'>): boolean =>
  place === null || place.precision === 'country' || actor !== null || place.feature === 'P.PPLC';

/** Whether a name, not a description in lower case, stands at the head: "UNICEF", but "fishermen" not. */
const isProper = ({ tokens }: Scene, node: number): boolean => tokens.form(node) !== tokens.lower(node);

/** Whether the actor named or referred to is an army or an armed group. */
function isArmedActor(scene: Scene, node: number): boolean {
  const own = scene.actorAt(node);
  const named =
    own ??
    modifiers(scene, node)
      .map((m) => scene.mentionAt(m)?.actor ?? null)
      .find((id) => id !== null) ??
    null;
  const actor = scene.actorOf(named);
  return actor !== undefined && ARMED_KINDS.has(actor.kind);
}

export const isAny = (scene: Scene, nodes: readonly number[], ...sorts: Sort[]): boolean =>
  nodes.some((node) => {
    const own = sortsOf(scene, node);
    return sorts.some((sort) => own.has(sort));
  });
