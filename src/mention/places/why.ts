import type { Candidate } from './candidates.js';
import { saidOf } from './context.js';
import { countryOf } from './countries.js';
import { gazetteer } from './gazetteer.js';
import { kilometres } from './geometry.js';
import { described } from './placing.js';
import type { Resolution } from './resolve.js';
import { beside, holderOf, type Toponym } from './toponym.js';

/** Why a toponym stands for the place chosen, in words for a reader who wants to check it. */
export function reasonFor(toponym: Toponym, chosen: Candidate, { toponyms, context }: Resolution): string {
  const { reading } = toponym;
  const holder = holderOf(toponym, chosen);
  const reasons = [described(chosen)];
  if (chosen.isPart) reasons.push('a part of it is meant');
  if (reading.feature?.sorts.includes(chosen.sort)) reasons.push(`the text says “${reading.feature.word}”`);
  if (holder?.country === chosen.country) reasons.push(`the text puts it in ${gazetteer().name(holder.row)}`);
  else if (chosen.sort !== 'country' && (context.named.get(chosen.country) ?? 0) > 0)
    reasons.push(`the text names ${countryOf(chosen.country)?.name ?? chosen.country}`);
  else if (chosen.sort !== 'country' && saidOf(chosen.country, toponym.key, context) > 0)
    reasons.push(`other places of the text lie in ${countryOf(chosen.country)?.name ?? chosen.country}`);
  const near = chosen.sort === 'country' ? null : nearest(toponym, chosen, toponyms);
  if (near) reasons.push(near);
  if (chosen.edits > 0) reasons.push('spelt otherwise in the gazetteer');
  return reasons.join('; ');
}

/** "40 km from Palmyra": the nearest other place named within two sentences. */
function nearest(toponym: Toponym, chosen: Candidate, all: readonly Toponym[]): string | null {
  let best: { km: number; name: string } | null = null;
  for (const other of beside(all, toponym, 6)) {
    if (!other.chosen || other.chosen.row === chosen.row || other.chosen.sort === 'country') continue;
    if (Math.abs(other.sentence - toponym.sentence) > 2) continue;
    const km = Math.round(kilometres(other.chosen, chosen));
    if (km >= 5 && km <= 300 && (!best || km < best.km))
      best = { km, name: gazetteer().name(other.chosen.row) };
  }
  return best ? `${best.km} km from ${best.name}` : null;
}
