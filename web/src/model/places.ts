import type { Mention, Place, Statement } from '../../../src/record/index.js';
import { visible } from './characters.js';
import { mentionsOf, words, type RecordIndex } from './record-index.js';

/** A place as the map shows it, with the words of the text that name it. */
export interface MapPlace {
  readonly key: string;
  readonly place: Place;
  readonly name: string;
  /** As the text has it. */
  readonly words: string;
  readonly mentions: readonly Mention[];
}

const keyOf = (place: Place): string =>
  place.id ?? `${place.name}@${place.lat},${place.lon},${place.radiusKm}`;

function collect(index: RecordIndex, mentions: readonly Mention[]): MapPlace[] {
  const byKey = new Map<string, MapPlace>();
  for (const mention of mentions) {
    if (mention.place === null) continue;
    const key = `${keyOf(mention.place)}:${mention.place.radiusKm}`;
    const known = byKey.get(key);
    const own = {
      key,
      place: mention.place,
      name: visible(mention.place.name),
      words: words(index.text, mention),
    };
    byKey.set(key, { ...(known ?? own), mentions: [...(known?.mentions ?? []), mention] });
  }
  return [...byKey.values()];
}

function placeMentions(index: RecordIndex, statement: Statement): Mention[] {
  const ids = [...statement.places, ...Object.values(statement.roles).flat()];
  return mentionsOf(index, [...new Set(ids)]).filter(({ type }) => type === 'place');
}

/** Places a statement is about: where it happens, and those among its roles (from where, to where). */
export const placesOfStatement = (index: RecordIndex, statement: Statement): MapPlace[] =>
  collect(index, placeMentions(index, statement));

/**
 * The places of a statement of which the record does not know where they lie: where it happens, and names among its roles.
 * "The water" that is cut lies nowhere.
 */
export const unlocatedOf = (index: RecordIndex, statement: Statement): Mention[] =>
  placeMentions(index, statement).filter(
    (mention) =>
      mention.place === null &&
      (statement.places.includes(mention.id) || /\p{Lu}/u.test(words(index.text, mention))),
  );

/** Every place of the document, in order of first mention. */
export const placesOfDocument = (index: RecordIndex): MapPlace[] => collect(index, index.record.mentions);

const PRECISION: Readonly<Record<Place['precision'], string>> = {
  exact: 'at this place',
  near: 'near this place',
  area: 'an area',
  admin1: 'a province',
  country: 'a country',
};

/** "Homs, SY · a province, within 90 km". */
export function describePlace({ admin1, country, precision, radiusKm }: Place): string {
  const within = radiusKm > 0 ? `, within ${radiusKm < 10 ? radiusKm : Math.round(radiusKm)} km` : '';
  const region = [admin1, country].filter(Boolean).join(', ');
  return `${region === '' ? '' : `${visible(region)} · `}${PRECISION[precision]}${within}`;
}
