import type { Said } from './trail.js';
import type { Scene } from './scene.js';

/** Whether a mention may be meant by a definite description with this noun ("the group", "the city"); −1 never. */
type Fit = (said: Said, scene: Scene) => number;

const kindIn =
  (...kinds: string[]): Fit =>
  ({ key, is }, { cast }) =>
    is !== 'place' && kinds.includes(cast.get(key)?.kind ?? '') ? 2 : -1;

/** An actor whose own words hold one of these. */
const namedWith =
  (...wanted: string[]): Fit =>
  ({ key, text, is }, { cast }) => {
    if (is === 'place') return -1;
    const names = [text, cast.get(key)?.name.toLowerCase() ?? ''];
    return wanted.some((word) => names.some((name) => name.includes(word))) ? 2 : -1;
  };

const place =
  (features: RegExp, ...wanted: string[]): Fit =>
  ({ place: known, is, text }) => {
    if (is !== 'place' && known === null) return -1;
    if (wanted.some((word) => text.includes(word))) return 3;
    return known?.feature && features.test(known.feature) ? 2 : -1;
  };

const either =
  (...fits: Fit[]): Fit =>
  (said, scene) =>
    Math.max(...fits.map((fit) => fit(said, scene)));

const armed = kindIn('armed-group');
const group = either(armed, kindIn('party', 'ngo', 'intergovernmental'));
const person: Fit = ({ is }) => (is === 'person' ? 2 : -1);
/** Someone called by this office; "the President" is no vice president, nor whoever was named last. */
const holding =
  (...offices: string[]): Fit =>
  ({ is, text }) =>
    is === 'person' &&
    !/\b(?:vice|deputy|former)\b/.test(text) &&
    offices.some((office) => text.includes(office))
      ? 2
      : -1;
const town = place(/^P\./, 'city', 'town', 'village');
/** No capital and no large town is ever "the village". */
const village: Fit = (said, scene) =>
  (said.place?.radiusKm ?? 0) > LARGEST_VILLAGE_KM ? -1 : town(said, scene);
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
  ['ministry', namedWith('ministry', 'department')],
  ['department', namedWith('department', 'ministry')],
  ['agency', namedWith('agency')],
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
  ['army', namedWith('army', 'armed forces')],
  ['channel', kindIn('media')],
  ['broadcaster', kindIn('media')],
  ['newspaper', kindIn('media')],
  ['company', kindIn('company')],
  ['minister', holding('minister', 'secretary')],
  ['president', holding('president')],
  ['official', person],
  ['spokesman', person],
  ['spokeswoman', person],
  ['spokesperson', person],
  ['ambassador', holding('ambassador', 'representative', 'envoy')],
  ['commander', person],
  ['city', town],
  ['town', town],
  ['village', village],
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
