import { countryInPhrase } from './countries.js';

/** Those whose business is abroad: where they sit says nothing of where their texts play. */
const ABROAD =
  /\b(?:foreign|external affairs|department of state|state department|embassy|consulate|white house|mission|united nations|un)\b/i;

/** ISO 3166-1 alpha-2 code of the country whose own affairs a publisher speaks of by its name, or null. */
export function homeOf(publisher: string | null): string | null {
  if (publisher === null || ABROAD.test(publisher)) return null;
  return countryInPhrase(publisher)?.iso2 ?? null;
}
