import { hasNoun } from './nouns-of-names.js';
import { holdsOffice } from './holding.js';
import type { Said, Trail } from './trail.js';
import type { Scene } from './scene.js';

/** Whether a mention may be meant by a definite description with this noun ("the group", "the city"); −1 never. */
export type Fit = (said: Said, scene: Scene, trail: Trail) => number;

const kindIn =
  (...kinds: string[]): Fit =>
  ({ key, is }, { cast }) =>
    is !== 'place' && kinds.includes(cast.get(key)?.kind ?? '') ? 2 : -1;

/** A body whose own words, or one of whose names, end in one of these: no "Alliance Army" is "the alliance". */
const namedWith =
  (...wanted: string[]): Fit =>
  ({ key, text, is }, { cast }) => {
    const member = cast.get(key);
    if (is === 'place' || is === 'person' || member?.kind === 'person') return -1;
    return hasNoun([text, member?.name ?? '', ...(member?.aliases ?? [])], wanted) ? 2 : -1;
  };

const place =
  (features: RegExp, ...wanted: string[]): Fit =>
  ({ place: known, is, text, token }, { tokens }) => {
    if (is !== 'place' && known === null) return -1;
    // "A house in the village" is no village that could be meant again.
    const word = tokens.lower(token);
    if (known === null && tokens.form(token) === word && !wanted.includes(word)) return -1;
    if (wanted.some((word) => text.includes(word))) return 3;
    return known?.feature && features.test(known.feature) ? 2 : -1;
  };

const either =
  (...fits: Fit[]): Fit =>
  (said, scene, trail) =>
    Math.max(...fits.map((fit) => fit(said, scene, trail)));

const armed = kindIn('armed-group');
const group = either(armed, kindIn('party', 'ngo', 'intergovernmental'));
const military = kindIn('military');
const person: Fit = ({ is }) => (is === 'person' ? 2 : -1);
/** Someone called by this office somewhere before, or known to hold it. */
const holding =
  (...offices: string[]): Fit =>
  (said, scene, trail) =>
    holdsOffice(scene, trail, said, offices) ? 2 : -1;
/** A state whose name holds this form: "the Kingdom" is no republic. */
const stateNamed =
  (form: string): Fit =>
  ({ key, is }, { cast }) =>
    is === 'state' && hasNoun([...(cast.get(key)?.aliases ?? [])], [form]) ? 2 : -1;
const town = place(/^P\./, 'city', 'town', 'village');
/** No capital and no large town is ever "the village". */
const village: Fit = (said, scene, trail) =>
  (said.place?.radiusKm ?? 0) > LARGEST_VILLAGE_KM ? -1 : town(said, scene, trail);
const LARGEST_VILLAGE_KM = 5;

/** Nouns that point back, and what each may point at. Those of people and states are few on purpose. */
const NOUNS: ReadonlyMap<string, Fit> = new Map<string, Fit>([
  ['group', group],
  ['groups', group],
  ['organisation', group],
  ['organization', group],
  ['movement', group],
  ['militia', armed],
  ['faction', armed],
  ['militants', armed],
  ['rebels', armed],
  ['terrorists', armed],
  ['jihadists', armed],
  ['insurgents', armed],
  ['fighters', armed],
  ['gunmen', armed],
  ['extremists', armed],
  ['guerrillas', armed],
  ['gang', armed],
  ['insurgency', armed],
  ['troops', military],
  ['soldiers', military],
  ['ministry', namedWith('ministry', 'department')],
  ['department', namedWith('department', 'ministry')],
  ['agency', namedWith('agency')],
  ['union', namedWith('union')],
  ['league', namedWith('league')],
  ['authority', namedWith('authority')],
  ['office', namedWith('office')],
  ['federation', namedWith('federation')],
  ['foundation', namedWith('foundation')],
  ['tribunal', namedWith('tribunal')],
  ['assembly', namedWith('assembly')],
  ['secretariat', namedWith('secretariat')],
  ['centre', namedWith('centre', 'center')],
  ['center', namedWith('centre', 'center')],
  ['kingdom', stateNamed('kingdom')],
  ['sultanate', stateNamed('sultanate')],
  ['republic', either(stateNamed('republic'), namedWith('republic'), place(/^A\.ADM1/, 'republic'))],
  ['commission', namedWith('commission')],
  ['committee', namedWith('committee')],
  ['council', namedWith('council')],
  ['coalition', namedWith('coalition')],
  ['alliance', namedWith('alliance', 'nato')],
  ['mission', namedWith('mission')],
  ['court', namedWith('court')],
  ['party', kindIn('party')],
  ['front', namedWith('front')],
  ['brigade', namedWith('brigade')],
  ['division', namedWith('division')],
  ['army', either(namedWith('army', 'armed forces'), military)],
  ['military', military],
  ['armed forces', military],
  ['channel', kindIn('media')],
  ['broadcaster', kindIn('media')],
  ['newspaper', kindIn('media')],
  ['company', kindIn('company')],
  ['minister', holding('minister', 'secretary')],
  ['secretary', holding('secretary')],
  ['prime minister', holding('prime minister', 'premier')],
  ['premier', holding('prime minister', 'premier')],
  ['foreign minister', holding('foreign minister', 'minister of foreign affairs', 'secretary of state')],
  ['defence minister', holding('defence minister', 'minister of defence', 'secretary of defense')],
  ['defense minister', holding('defense minister', 'minister of defense', 'secretary of defense')],
  ['foreign secretary', holding('foreign secretary')],
  ['president', holding('president')],
  ['king', holding('king')],
  ['emir', holding('emir', 'amir')],
  ['sultan', holding('sultan')],
  ['crown prince', holding('crown prince')],
  ['chancellor', holding('chancellor')],
  ['secretary-general', holding('secretary-general', 'secretary general')],
  ['secretary general', holding('secretary-general', 'secretary general')],
  ['high representative', holding('high representative')],
  ['high commissioner', holding('high commissioner')],
  ['commissioner', holding('commissioner')],
  ['official', person],
  ['spokesman', person],
  ['spokeswoman', person],
  ['spokesperson', person],
  ['ambassador', holding('ambassador', 'representative', 'envoy')],
  ['envoy', holding('envoy', 'special representative', 'mediator')],
  ['mediator', holding('mediator', 'envoy')],
  ['special envoy', holding('envoy')],
  ['special representative', holding('special representative')],
  ['governor', holding('governor')],
  ['mayor', holding('mayor')],
  ['general', holding('general')],
  ['colonel', holding('colonel')],
  ['admiral', holding('admiral')],
  ['field marshal', holding('marshal')],
  ['marshal', holding('marshal')],
  ['chairman', holding('chairman', 'chairperson', 'chair')],
  ['commander', person],
  ['city', town],
  ['town', town],
  ['village', village],
  ['settlement', village],
  ['locality', village],
  ['hamlet', village],
  ['port city', town],
  ['provincial capital', town],
  ['regional capital', town],
  ['state capital', town],
  ['border town', town],
  ['mining town', town],
  ['province', place(/^A\.ADM1/, 'province', 'governorate')],
  ['governorate', place(/^A\.ADM1/, 'province', 'governorate')],
  ['region', place(/^A\.ADM/, 'region', 'oblast')],
  ['district', place(/^A\.ADM[23]/, 'district')],
  ['country', either(place(/^A\.PCL/), kindIn('state'))],
  ['airfield', place(/AIR/, 'airfield', 'airport', 'airbase')],
  ['airport', place(/AIR/, 'airport')],
  ['base', place(/^S\.(INSM|AIR|MIL)/, 'base')],
  ['dam', place(/DAM/, 'dam')],
  ['camp', place(/CMP|CAMP/, 'camp')],
  ['border', place(/BDR/, 'border')],
  ['crossing', place(/CRS|BDR/, 'crossing')],
  ['island', place(/^T\.ISL/, 'island')],
  ['strait', place(/STRT/, 'strait')],
  ['port', place(/PRT/, 'port')],
]);

export const definiteFit = (noun: string): Fit | undefined => NOUNS.get(noun);

const OTHERS = new Set(
  'militia militants rebels terrorists jihadists insurgents gunmen extremists faction'.split(' '),
);

/** Nouns that nobody uses of himself: "The movement said the militia had fled" speaks of somebody else. */
export const namesOthers = (noun: string): boolean => OTHERS.has(noun);

/** Words before the noun of a description that only repeat what the one meant is: one that bears arms, or any. */
const OF_ARMS = new Set(
  'armed guerrilla rebel terrorist terror militant jihadist islamist insurgent extremist separatist paramilitary'.split(
    ' ',
  ),
);
const REPEATING = new Set([
  ...OF_ARMS,
  'same',
  'said',
  'criminal',
  'political',
  'humanitarian',
  'international',
]);

export const isOfArms = (word: string): boolean => OF_ARMS.has(word);
export const isRepeating = (word: string): boolean => REPEATING.has(word);

/** The arms of a state as one body. */
const ARMS: ReadonlySet<string> = new Set(['army', 'military', 'armed forces']);

/** Nouns that may be anybody's: only where one alone comes into question is that one meant. */
const OF_ONE = new Set([
  ...ARMS,
  'troops',
  'soldiers',
  'kingdom',
  'sultanate',
  'republic',
  'general',
  'colonel',
]);

export const asksForOne = (noun: string): boolean => OF_ONE.has(noun);
