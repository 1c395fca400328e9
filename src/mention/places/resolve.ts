import type { Name, Tokens } from '../../analysis/index.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { contextOf, type Context } from './context.js';
import { kilometres } from './geometry.js';
import { keyOf, scoreOf, type Anchor } from './score.js';
import { toponymsOf, type Toponym } from './toponym.js';

/** Rounds of choosing: the places chosen in one are the context of the next. */
const ROUNDS = 3;
/** Candidates nearer to each other than this are one place under two entries. */
const SAME_PLACE_KM = 25;

/** Chooses a place for every toponym of a document, or none. */
export function resolveToponyms(
  tokens: Tokens,
  names: readonly Name[],
): { toponyms: Toponym[]; context: Context } {
  const toponyms = toponymsOf(names, tokens);
  let context = contextOf(tokens, names, []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const toponym of toponyms) toponym.candidates = candidatesOf(toponym.reading, context.theatres);
    const anchors = anchorsOf(toponyms);
    // Containers stand after what they hold: from the end, each finds its own already chosen.
    for (const toponym of [...toponyms].reverse()) choose(toponym, context, anchors);
    agree(toponyms);
    context = contextOf(tokens, names, toponyms);
  }
  for (const toponym of toponyms) if (isTooFar(toponym, toponyms, context)) toponym.chosen = null;
  return { toponyms, context };
}

/** Places chosen beyond doubt. */
function anchorsOf(toponyms: readonly Toponym[]): Anchor[] {
  return toponyms.flatMap((toponym): Anchor[] =>
    toponym.chosen && toponym.chosen.sort !== 'country' && toponym.margin >= 0.5
      ? [{ key: keyOf(toponym), sentence: toponym.sentence, candidate: toponym.chosen }]
      : [],
  );
}

function choose(toponym: Toponym, context: Context, anchors: readonly Anchor[]): void {
  const ranked = toponym.candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, toponym, context, anchors) }))
    .sort((a, b) => b.score - a.score || a.candidate.row - b.candidate.row);
  const best = ranked[0];
  toponym.chosen = best?.candidate ?? null;
  const rival = ranked.find(({ candidate }) => best && kilometres(candidate, best.candidate) > SAME_PLACE_KM);
  toponym.margin = best ? best.score - (rival?.score ?? 0) : 0;
}

/**
 * One name, one place: a name without its own container or feature word takes the place that the name has
 * elsewhere in the document with one ("Lebanon, Ohio … Lebanon").
 */
function agree(toponyms: readonly Toponym[]): void {
  const settled = new Map<string, Toponym>();
  for (const toponym of toponyms) {
    const key = keyOf(toponym);
    const isSaid = toponym.container?.chosen && holds(toponym.container.chosen, toponym.chosen);
    if (toponym.chosen && isSaid && !settled.has(key)) settled.set(key, toponym);
  }
  for (const toponym of toponyms) {
    const said = settled.get(keyOf(toponym));
    if (!said?.chosen || toponym.container || toponym.reading.feature) continue;
    const same = toponym.candidates.find(({ row }) => row === said.chosen!.row);
    if (same) {
      toponym.chosen = same;
      toponym.margin = Math.max(toponym.margin, 1);
    }
  }
}

const holds = (holder: Candidate, held: Candidate | null): boolean =>
  held !== null && holder.row !== held.row && holder.country === held.country;

/** Inhabitants below which a place is obscure: such names are everywhere. */
const OBSCURE = 3000;
/** Inhabitants below which a place is not looked for in a country that the text never touches. */
const UNKNOWN = 100_000;
/** Kilometres that an obscure place, and one found by its sound alone, may lie from the places named around it. */
const OBSCURE_KM = 160;
const VAGUE_KM = 110;

/**
 * Whether the best candidate is a far namesake: an obscure place, or one found by its sound alone, that lies far from
 * every place the sentences around name, or a small one in a country the document has nothing to do with.
 */
function isTooFar(toponym: Toponym, all: readonly Toponym[], context: Context): boolean {
  const { chosen } = toponym;
  if (!chosen || (chosen.sort !== 'town' && chosen.sort !== 'quarter' && chosen.edits === 0)) return false;
  if (toponym.container?.chosen && holds(toponym.container.chosen, chosen)) return false;
  const isForeign = context.countries.size > 0 && (context.countries.get(chosen.country) ?? 0) <= OWN_VOICE;
  if (isForeign && chosen.population < UNKNOWN) return true;
  if (chosen.edits === 0 && chosen.population >= OBSCURE) return false;
  const near = all.filter((other) => speaksFor(other, toponym));
  const limit = chosen.edits > 1 ? VAGUE_KM : OBSCURE_KM;
  return (
    near.length > 0 && near.every((other) => kilometres(other.chosen!, chosen) > limit + reach(other.chosen!))
  );
}

/** What a place adds to its own country: a country with no other voice is not in the context. */
const OWN_VOICE = 0.6;

const SPEAKING = new Set([
  'town',
  'division',
  'quarter',
  'district',
  'airfield',
  'field',
  'crossing',
  'region',
]);

/** Whether another toponym, placed beyond doubt, stands within two sentences. */
const speaksFor = (other: Toponym, toponym: Toponym): boolean =>
  other.chosen !== null &&
  other.chosen.edits === 0 &&
  keyOf(other) !== keyOf(toponym) &&
  Math.abs(other.sentence - toponym.sentence) <= 2 &&
  SPEAKING.has(other.chosen.sort);

/** Half the width of a division or region: a place may lie at its edge. */
const reach = ({ sort }: Candidate): number => (sort === 'division' || sort === 'region' ? 100 : 0);
