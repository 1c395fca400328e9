import type { Candidate } from './candidates.js';
import { divisionKey, type Context } from './context.js';
import { isSite } from './features.js';
import { gazetteer } from './gazetteer.js';
import { kilometres } from './geometry.js';
import type { Toponym } from './toponym.js';

/** A place already chosen that speaks for others near it, with the sentence that names it. */
export interface Anchor {
  readonly key: string;
  readonly sentence: number;
  readonly candidate: Candidate;
}

/** Points for what a candidate is in itself: countries before capitals, towns by population. */
function prior({ sort, population, row }: Candidate): number {
  const feature = gazetteer().feature(row);
  if (sort === 'country') return 6;
  if (feature === 'P.PPLC') return 4.6 + Math.log10(population + 1) * 0.1;
  if (sort === 'division') return 3.4 + Math.log10(gazetteer().radius(row) + 1) * 0.35;
  const fame = gazetteer().fame(row) * 0.012;
  if (sort === 'town') return 0.3 + Math.log10(population + 1) * 0.62 + fame;
  if (sort === 'quarter') return 0.3 + Math.log10(population + 1) * 0.45 + fame;
  if (sort === 'district') return 1.6 + Math.log10(population + 1) * 0.1;
  // Regions, waters and sites were entered one by one because texts name them.
  if (sort === 'region' || sort === 'water' || sort === 'relief') return 3.6;
  return isSite(sort) ? 2.6 : 2;
}

/** Points for the country and division being named in the text. */
function inContext({ country, row }: Candidate, { countries, divisions }: Context): number {
  const times = countries.get(country) ?? 0;
  const total = [...countries.values()].reduce((sum, one) => sum + one, 0);
  const named = times > 0 ? 1 + 2.2 * (times / total) + Math.min(1, Math.log2(1 + times) / 4) : 0;
  return named + (divisions.has(divisionKey(country, gazetteer().admin1(row))) ? 1 : 0);
}

/** Points for the distance to places that the text names, most of all beside the name itself. */
function nearness(candidate: Candidate, toponym: Toponym, anchors: readonly Anchor[]): number {
  if (candidate.sort === 'country') return 0;
  let best = 0;
  for (const anchor of anchors) {
    if (anchor.key === keyOf(toponym)) continue;
    const km = kilometres(candidate, anchor.candidate);
    const close = km <= 30 ? 1.6 : km <= 100 ? 1.2 : km <= 300 ? 0.6 : km <= 800 ? 0.2 : 0;
    const beside = Math.abs(anchor.sentence - toponym.sentence) <= 1 ? 1 : 0.6;
    best = Math.max(best, close * beside);
  }
  return best;
}

/** Points for agreeing with the feature word ("province", "airfield"). */
function featureFit({ sort }: Candidate, { reading }: Toponym): number {
  if (!reading.feature) return 0;
  const rank = reading.feature.sorts.indexOf(sort);
  if (rank >= 0) return 2.4 - rank * 0.5;
  return -1.6;
}

/** Points for lying in the place that the text puts after the name. */
function containment(candidate: Candidate, { container }: Toponym): number {
  const holder = container?.chosen ?? null;
  if (!holder || holder.row === candidate.row) return 0;
  const places = gazetteer();
  if (holder.sort === 'country') return holder.country === candidate.country ? 5 : -2;
  if (holder.sort === 'division')
    return places.country(holder.row) === candidate.country &&
      places.admin1(holder.row) === places.admin1(candidate.row)
      ? 6
      : -2;
  return kilometres(holder, candidate) <= places.radius(holder.row) + 60 ? 3 : -0.5;
}

/** Points for holding the place that the text puts before the name: "Tacoma, Washington" is the state. */
function holding({ sort, country, row }: Candidate, { content }: Toponym): number {
  if (!content || (sort !== 'country' && sort !== 'division')) return 0;
  const places = gazetteer();
  const holds = content.candidates.some(
    (held) =>
      held.row !== row &&
      held.country === country &&
      (sort === 'country' || places.admin1(held.row) === places.admin1(row)),
  );
  return holds ? 2 : 0;
}

/** The sum of what speaks for a candidate. */
export function scoreOf(
  candidate: Candidate,
  toponym: Toponym,
  context: Context,
  anchors: readonly Anchor[],
): number {
  return (
    prior(candidate) +
    inContext(candidate, context) +
    nearness(candidate, toponym, anchors) +
    featureFit(candidate, toponym) +
    containment(candidate, toponym) +
    holding(candidate, toponym) -
    (candidate.edits > 0 ? 0.8 + candidate.edits * 0.4 : 0)
  );
}

/** Names that read alike share a key: their places speak for others, not for themselves. */
export const keyOf = ({ reading }: Toponym): string => reading.forms.at(-1)?.key ?? '';
