/** Where a row of the packed gazetteer comes from, in the order of the codes. */
export const ORIGINS = ['gn', 'wof', 'ro', 'iso'] as const;
export type Origin = (typeof ORIGINS)[number];

export const GAZETTEER_KIND = 'gazetteer';
export const GAZETTEER_VERSION = 1;
export const GAZETTEER_FILE = 'models/places/gazetteer.bin';

/** Keys share a bucket by the top 16 bits of their hash; the other bits stand with the entry. */
export const BUCKETS = 1 << 16;

/** Names whose canonical form is stored are found by their row; every 32nd offset is kept. */
export const NAME_STRIDE = 32;

/** Population as a 16-bit logarithm: steps of about 0.03 %. */
export const packPopulation = (population: number): number =>
  population <= 0 ? 0 : Math.min(65535, Math.round(Math.log(population + 1) * 3000));

export const unpackPopulation = (code: number): number => (code === 0 ? 0 : Math.exp(code / 3000) - 1);

/** Independent seed of the check byte that stands beside a key. */
export const CHECK_SEED = 0x2f0b4c47;
