import type { Candidate } from './candidates.js';
import { isOfAnyCountry } from './common-names.js';
import { OWN_VOICE, saidOf, type Context } from './context.js';
import { isSite, type FeatureWord } from './features.js';
import { foldName } from './fold.js';
import { gazetteer } from './gazetteer.js';
import { kilometres } from './geometry.js';
import { beside, holderOf, type Toponym } from './toponym.js';

/** Inhabitants below which a place is obscure: such names are everywhere. */
const OBSCURE = 3000;
/** Names in all languages of a town that is known though no source counts its people (Qamishli). */
const WELL_KNOWN = 30;
/** Inhabitants below which a place is not looked for in a country that the text never touches. */
const UNKNOWN = 100_000;
/** Kilometres that an obscure place, one that sounds the same, and one that only sounds alike may lie from the places around. */
const OBSCURE_KM = 160;
const SAME_SOUND_KM = 100;
const LIKE_SOUND_KM = 60;
/** Share of a text's mentions of countries above which it is about that one. */
const OWN_TEXT = 0.4;
/** Toponyms before and after that are looked at. */
const BESIDE = 8;

/**
 * Whether a candidate is a namesake abroad: it lies in a country the document has nothing to do with, and is small, or
 * the name is one that many countries have. Decided once for all of a document, it holds for the name throughout.
 */
export function isForeignNamesake(toponym: Toponym, candidate: Candidate, context: Context): boolean {
  const { countries, total } = context;
  if (isOutsideHolder(toponym, candidate)) return true;
  if (holderOf(toponym, candidate)?.country === candidate.country) return false;
  if (saidOf(candidate.country, toponym.key, context) >= OWN_VOICE) return false;
  const spoken = total - (countries.get(candidate.country) ?? 0);
  // "Delft Island" is no town abroad; "an Idlib court" is in that town.
  const { feature } = toponym.reading;
  if (feature && spoken > 0 && !feature.sorts.includes(candidate.sort) && !isBesideSite(feature)) return true;
  if (spoken >= OWN_VOICE && isOfAnyCountry(toponym, candidate)) return true;
  // What is only spelt alike, or called so besides, is not sought in a country that the text never touches.
  if (candidate.edits > 0 || isByOtherName(toponym, candidate)) return spoken >= OWN_VOICE;
  return isSmall(candidate) && spoken > 2 * OWN_VOICE;
}

/** Kilometres that a place may lie beyond the circle around the division it is said to be in. */
const BEYOND = 30;

/** "Vodiane, in the south of Donetsk region": a small place that lies in another division or country is another place. */
function isOutsideHolder(toponym: Toponym, candidate: Candidate): boolean {
  const holder = holderOf(toponym, candidate);
  if (!holder || holder.country === '') return false;
  const places = gazetteer();
  const isOutside = kilometres(holder, candidate) > places.radius(holder.row) + BEYOND;
  // A crossing may lie beyond the border.
  if (isSite(candidate.sort)) return isOutside;
  if (!isSmall(candidate) && candidate.sort !== 'district') return false;
  if (holder.country !== candidate.country) return true;
  // "the Al Rawdah neighbourhood of Ta’iz"
  if (holder.sort === 'town') return isOutside;
  return (
    holder.sort === 'division' &&
    places.admin1(holder.row) !== places.admin1(candidate.row) &&
    // What is only spelt alike must lie in it; borders may be drawn otherwise for the rest.
    (candidate.edits > 0 || isOutside)
  );
}

/** "a Texas court", "the coast of Berbera": what lies in or by a place that is called by its own name. */
const isBesideSite = ({ sorts, isInside }: FeatureWord): boolean =>
  !isInside && (isSite(sorts[0]!) || sorts[0] === 'relief');

/** Known by this name too: "Saravan" is no province or town of Laos where Laos is not spoken of. */
const isByOtherName = ({ key }: Toponym, { sort, row, population }: Candidate): boolean =>
  (sort === 'division' || (sort === 'town' && population < UNKNOWN)) &&
  foldName(gazetteer().name(row)) !== key;

const isWellKnown = ({ row, edits }: Candidate): boolean =>
  edits === 0 && gazetteer().fame(row) >= WELL_KNOWN;
const isTown = ({ sort }: Candidate): boolean => sort === 'town' || sort === 'quarter';
const isSmall = (candidate: Candidate): boolean =>
  (isTown(candidate) || candidate.edits > 0) && candidate.population < UNKNOWN && !isWellKnown(candidate);

/**
 * Whether a candidate is a far namesake: one abroad, or an obscure place, or one found by its sound alone, that lies
 * far from every place the sentences around name.
 */
export function isFarNamesake(
  toponym: Toponym,
  candidate: Candidate,
  all: readonly Toponym[],
  context: Context,
): boolean {
  if (isForeignNamesake(toponym, candidate, context)) return true;
  if (!isTown(candidate) && candidate.edits === 0) return false;
  if (holderOf(toponym, candidate)?.country === candidate.country) return false;
  const { countries, total } = context;
  const isOnly = toponym.candidates.length === 1;
  if (candidate.edits === 0 && (isOnly || candidate.population >= OBSCURE)) return false;
  const limit = [OBSCURE_KM, SAME_SOUND_KM][candidate.edits] ?? LIKE_SOUND_KM;
  const near = beside(all, toponym, BESIDE).filter((other) => speaksFor(other, toponym));
  // What only sounds alike needs a place beside it, or a text about its country.
  if (near.length === 0)
    return candidate.edits > 0 && (countries.get(candidate.country) ?? 0) < total * OWN_TEXT;
  return (
    near.length > 0 && near.every(({ chosen }) => kilometres(chosen!, candidate) > limit + widthOf(chosen!))
  );
}

/** Whether another toponym, in a spelling the gazetteer knows, stands within two sentences. */
const speaksFor = ({ chosen, key, sentence }: Toponym, toponym: Toponym): boolean =>
  chosen !== null &&
  chosen.edits === 0 &&
  key !== toponym.key &&
  Math.abs(sentence - toponym.sentence) <= 2 &&
  chosen.sort !== 'country' &&
  chosen.sort !== 'water';

/** How far a place reaches beyond its point: provinces and regions hold what lies at their edge. */
const widthOf = ({ sort, row }: Candidate): number =>
  sort === 'town' || sort === 'quarter' || isSite(sort) ? 0 : Math.min(150, gazetteer().radius(row));
