import { nearnessTo, type Nearness } from './anchors.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { contextOf, type Context, type Setting } from './context.js';
import { isWideSort } from './features.js';
import { kilometres } from './geometry.js';
import { isFarNamesake, isForeignNamesake } from './namesakes.js';
import { scoreOf } from './score.js';
import { holderOf, toponymsOf, type Toponym } from './toponym.js';
import { gazetteer } from './gazetteer.js';
import { countriesSpokenOf, type Spoken } from './spoken.js';

/** Rounds of choosing: the places chosen in one are the context of the next. */
const ROUNDS = 3;
/** Candidates nearer to each other than this are one place under two entries. */
const SAME_PLACE_KM = 25;
/** Points behind the best within which another candidate may take the place of a far namesake. */
const SECOND_BEST = 3;

/** What was decided for a document: its toponyms with their places, and the context they were placed in. */
export interface Resolution {
  readonly toponyms: readonly Toponym[];
  readonly context: Context;
  /** The place named most and more than once, a town or division before a country; null where there is none. */
  readonly focus: Candidate | null;
  readonly spoken: readonly Spoken[];
}

/** Chooses a place for every toponym of a document, or none. */
export function resolveToponyms(setting: Setting): Resolution {
  const { tokens, names } = setting;
  const spoken = countriesSpokenOf(tokens, names);
  const toponyms = toponymsOf(names, tokens, spoken);
  let context = contextOf(setting, []);
  let nearness: Nearness = () => 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    findCandidates(toponyms, context);
    nearness = nearnessTo(toponyms);
    // Containers stand after what they hold: from the end, each finds its own already chosen.
    for (let i = toponyms.length - 1; i >= 0; i -= 1) choose(toponyms[i]!, context, nearness);
    agree(toponyms);
    context = contextOf(setting, toponyms);
  }
  leaveFarNamesakes(toponyms, context, nearness);
  return { toponyms, context, focus: focusOf(toponyms, context), spoken };
}

function focusOf(toponyms: readonly Toponym[], context: Context): Candidate | null {
  const counts = new Map<number, { weight: number; candidate: Candidate }>();
  for (const { chosen, margin } of toponyms) {
    if (!chosen || chosen.country === '' || margin < 0.5) continue;
    const known = counts.get(chosen.row);
    // A town says more of where its text plays than a country, which is named for many reasons.
    const weight = chosen.sort === 'country' ? 0.3 : 1;
    if (known) known.weight += weight;
    else counts.set(chosen.row, { weight, candidate: chosen });
  }
  const most = [...counts.values()].sort(
    (a, b) => b.weight - a.weight || a.candidate.row - b.candidate.row,
  )[0];
  return most && most.weight > leastOf(most.candidate, context) ? most.candidate : null;
}

/** How often a country is named that a text is about. */
const MUCH_NAMED = 2;

/**
 * What a place must weigh: a capital is named for its government, and for talks held there, as often as for what is around; a town
 * named once, in a country of which the text does not speak while it speaks of another, is where somebody travels.
 */
function leastOf({ row, sort, country }: Candidate, { named }: Context): number {
  if (sort === 'country') return 0.5;
  if (gazetteer().feature(row) === 'P.PPLC') return 2;
  const isElsewhere = !named.has(country) && Math.max(0, ...named.values()) >= MUCH_NAMED;
  return isElsewhere ? 1 : 0;
}

/** Toponyms that read alike have the same candidates: each reading is looked up once. */
function findCandidates(toponyms: readonly Toponym[], context: Context): void {
  const known = new Map<string, readonly Candidate[]>();
  for (const toponym of toponyms) {
    const { forms, feature } = toponym.reading;
    const key = `${forms.map((form) => form.key).join('|')}#${feature?.word ?? ''}`;
    let candidates = known.get(key);
    if (!candidates) known.set(key, (candidates = candidatesOf(toponym.reading, context.theatres)));
    toponym.candidates = candidates;
  }
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

const rank = (toponym: Toponym, context: Context, nearness: Nearness): Ranked[] =>
  toponym.candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, toponym, context, nearness) }))
    .sort((a, b) => b.score - a.score || a.candidate.row - b.candidate.row);

function choose(toponym: Toponym, context: Context, nearness: Nearness): void {
  const ranked = rank(toponym, context, nearness);
  const best = ranked[0];
  toponym.chosen = best?.candidate ?? null;
  const rival = ranked.find(({ candidate }) => best && kilometres(candidate, best.candidate) > SAME_PLACE_KM);
  toponym.margin = best ? best.score - (rival?.score ?? 0) : 0;
}

/** Gives every far namesake up for the next best; what it is in one place of the text, it is in all. */
function leaveFarNamesakes(toponyms: readonly Toponym[], context: Context, nearness: Nearness): void {
  const given = ({ key }: Toponym, { row }: Candidate): string => `${row} ${key}`;
  const abroad = new Set(
    toponyms.flatMap((toponym) =>
      toponym.chosen && isForeignNamesake(toponym, toponym.chosen, context)
        ? [given(toponym, toponym.chosen)]
        : [],
    ),
  );
  const isBarred = (toponym: Toponym, candidate: Candidate): boolean =>
    isFarNamesake(toponym, candidate, toponyms, context) ||
    (holderOf(toponym, candidate)?.country !== candidate.country && abroad.has(given(toponym, candidate)));
  const far = toponyms.filter((toponym) => toponym.chosen && isBarred(toponym, toponym.chosen));
  for (const toponym of far) toponym.chosen = null;
  for (const toponym of far) {
    const ranked = rank(toponym, context, nearness);
    const enough = (ranked[0]?.score ?? 0) - SECOND_BEST;
    const next = ranked.find(({ candidate, score }) => score >= enough && !isBarred(toponym, candidate));
    toponym.chosen = next?.candidate ?? null;
  }
}

/**
 * One name, one place: a name without its own container or feature word takes the place that the name has
 * elsewhere in the document with one ("Lebanon, Ohio … Lebanon").
 */
function agree(toponyms: readonly Toponym[]): void {
  const settled = new Map<string, Candidate>();
  for (const toponym of toponyms) {
    const { key, chosen, reading } = toponym;
    // "Homs province, in Syria" says nothing of the town.
    if (chosen && reading.feature && isWideSort(chosen.sort)) continue;
    const holder = chosen && holderOf(toponym, chosen);
    if (chosen && holder?.country === chosen.country && !settled.has(key)) settled.set(key, chosen);
  }
  for (const toponym of toponyms) {
    const said = settled.get(toponym.key);
    if (!said || toponym.container || toponym.reading.feature) continue;
    const same = toponym.candidates.find(({ row }) => row === said.row);
    if (!same) continue;
    toponym.chosen = same;
    toponym.margin = Math.max(toponym.margin, 1);
  }
}
