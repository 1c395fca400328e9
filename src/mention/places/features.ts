/** What a place is, as far as it matters for telling places of one name apart. */
export type Sort =
  | 'country'
  | 'division'
  | 'district'
  | 'town'
  | 'quarter'
  | 'region'
  | 'water'
  | 'relief'
  | 'airfield'
  | 'field'
  | 'dam'
  | 'crossing'
  | 'camp'
  | 'base'
  | 'road'
  | 'site';

const BY_CODE: Readonly<Record<string, Sort>> = {
  'A.PCLI': 'country',
  'A.ADM1': 'division',
  'A.ADM2': 'district',
  'P.PPLX': 'quarter',
  'S.AIRF': 'airfield',
  'S.AIRB': 'airfield',
  'S.AIRP': 'airfield',
  'L.OILF': 'field',
  'L.GASF': 'field',
  'S.DAM': 'dam',
  'S.PSTB': 'crossing',
  'S.CMPRF': 'camp',
  'S.CMP': 'camp',
  'S.INSM': 'base',
};
const BY_CLASS: Readonly<Record<string, Sort>> = {
  A: 'district',
  P: 'town',
  L: 'region',
  H: 'water',
  T: 'relief',
  V: 'relief',
  R: 'road',
  S: 'site',
};

/** The sort of a GeoNames class and code ("S.AIRB"). */
export const sortOf = (feature: string): Sort => BY_CODE[feature] ?? BY_CLASS[feature[0] ?? ''] ?? 'site';

/** A word that says what kind of place a name means, and the sorts it fits, the best first. */
export interface FeatureWord {
  readonly word: string;
  readonly sorts: readonly Sort[];
  /** Whether the word is part of the name ("Atlantic Avenue"), not beside it ("the city of Homs"). */
  readonly isInside: boolean;
}

/** Feature words, with the sorts each fits. */
const WORDS: ReadonlyMap<string, readonly Sort[]> = new Map(
  (
    [
      [
        'province|governorate|oblast|state|krai|wilayat|muhafazah|prefecture|emirate|canton',
        ['division', 'region', 'district'],
      ],
      ['provinces|governorates|oblasts|states|prefectures', ['division', 'region']],
      ['republic', ['division', 'country', 'region']],
      ['region|regions|zone|corridor|countryside', ['region', 'division', 'district']],
      ['territory', ['country', 'region', 'division', 'district']],
      [
        'county|parish|township|subdistrict|sub-district|municipality|raion|woreda|locality',
        ['district', 'town', 'quarter'],
      ],
      ['counties', ['district']],
      ['district|districts', ['district', 'quarter', 'town', 'division']],
      [
        'city|town|village|hamlet|settlement|cities|towns|villages|settlements|borough|capital',
        ['town', 'quarter'],
      ],
      [
        'neighbourhood|neighborhood|quarter|suburb|suburbs|neighbourhoods|neighborhoods',
        ['quarter', 'town', 'district'],
      ],
      [
        'airfield|airport|airbase|air base|airport road|military airport|military airfield|military air base|international airport|airstrip',
        ['airfield'],
      ],
      ['oil field|gas field|oilfield|gasfield|oil fields|gas fields|oilfields|field', ['field']],
      ['dam|hydroelectric dam', ['dam']],
      [
        'border crossing point|border crossing|crossing point|crossing|border post|checkpoint|border gate',
        ['crossing', 'site'],
      ],
      ['refugee camp|idp camp|camp|displacement camp', ['camp', 'quarter', 'town']],
      ['military base|naval base|base|garrison|barracks', ['base', 'airfield', 'site']],
      ['river|sea|lake|ocean|gulf|bay|strait|canal|reservoir|creek|channel|bayou', ['water']],
      [
        'mountain|mountains|mount|hill|hills|heights|height|island|islands|peninsula|valley|desert|plain|plains|pass|forest',
        ['relief', 'region'],
      ],
      ['strategic height|plateau|ridge|cape|coast', ['relief', 'region']],
      ['street|road|avenue|highway|boulevard|lane|route|motorway|bridge', ['road', 'site']],
      [
        'refinery|port|hospital|court|institute|estate|chapel|elementary|high school|academy|arena|library|bank|club|restaurant|embassy|consulate|headquarters|monument|memorial|cemetery|hospital|university|mosque|church|stadium|square|park|school|prison|station|power plant|palace|cathedral|museum|theatre|theater|college|cemetery|factory|mall|hotel|beach|harbor|harbour|complex|building|center|centre|house|hall|tower|courthouse|synagogue|temple|farm|mine|plant',
        ['site', 'airfield'],
      ],
    ] as const
  ).flatMap(([words, sorts]) => words.split('|').map((word) => [word, sorts] as const)),
);

/** Sorts that hold towns. */
export const isWideSort = (sort: Sort): boolean =>
  sort === 'country' || sort === 'division' || sort === 'region' || sort === 'water';

/** Sorts that one place of the name and another of the same name at the same spot may both have. */
export const isSite = (sort: Sort): boolean =>
  sort === 'airfield' ||
  sort === 'field' ||
  sort === 'dam' ||
  sort === 'crossing' ||
  sort === 'camp' ||
  sort === 'base' ||
  sort === 'road' ||
  sort === 'site';

/** The feature word of up to three words, or null ("oil field", "border crossing point"). */
export function featureWord(words: string, isInside = false): FeatureWord | null {
  const sorts = WORDS.get(words);
  return sorts ? { word: words, sorts, isInside } : null;
}
