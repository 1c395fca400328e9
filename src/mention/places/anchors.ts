import type { Candidate } from './candidates.js';
import { kilometres } from './geometry.js';
import { beside, type Toponym } from './toponym.js';

/** Toponyms before and after one whose places count as near in the text. */
const BESIDE = 8;
/** Places of the whole document that count for every name. */
const MOST = 24;

/** Degrees of latitude that are farther than any distance that counts. */
const FAR_DEGREES = 7.3;

/** Points for the distance to a place named in the text. */
function closeness(a: Candidate, b: Candidate): number {
  if (Math.abs(a.lat - b.lat) > FAR_DEGREES) return 0;
  const km = kilometres(a, b);
  return km <= 30 ? 1.6 : km <= 100 ? 1.2 : km <= 300 ? 0.6 : km <= 800 ? 0.2 : 0;
}

/** Whether a toponym is placed beyond doubt, so that it speaks for others near it. */
const isSure = ({ chosen, margin }: Toponym): boolean =>
  chosen !== null && chosen.sort !== 'country' && margin >= 0.5;

interface Sure {
  readonly key: string;
  readonly candidate: Candidate;
}

/** Points for a candidate's distance to what the text names, most of all beside the name itself. */
export type Nearness = (candidate: Candidate, toponym: Toponym) => number;

/** Measures nearness against the places chosen so far: those beside the name, and those named most in the document. */
export function nearnessTo(toponyms: readonly Toponym[]): Nearness {
  const everywhere = namedMost(toponyms);
  return (candidate, toponym) => {
    if (candidate.sort === 'country') return 0;
    let best = 0;
    for (const other of beside(toponyms, toponym, BESIDE))
      if (isSure(other) && other.key !== toponym.key && Math.abs(other.sentence - toponym.sentence) <= 1)
        best = Math.max(best, closeness(candidate, other.chosen!));
    for (const { key, candidate: anchor } of everywhere)
      if (key !== toponym.key) best = Math.max(best, 0.6 * closeness(candidate, anchor));
    return best;
  };
}

function namedMost(toponyms: readonly Toponym[]): Sure[] {
  const counts = new Map<number, { times: number; sure: Sure }>();
  for (const toponym of toponyms) {
    if (!isSure(toponym)) continue;
    const known = counts.get(toponym.chosen!.row);
    if (known) known.times += 1;
    else
      counts.set(toponym.chosen!.row, { times: 1, sure: { key: toponym.key, candidate: toponym.chosen! } });
  }
  return [...counts.values()]
    .sort((a, b) => b.times - a.times || a.sure.candidate.row - b.sure.candidate.row)
    .slice(0, MOST)
    .map(({ sure }) => sure);
}
