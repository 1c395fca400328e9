import type { Entry } from './lexicon.js';
import { stateByCode } from './profiles.js';

// Names that several bodies or people bear: they hold only where the text shows whom it speaks of.

/**
 * The matches without the senses that need context and have none: an abbreviation such as "UPC", marked "?" in the tables,
 * or a name of the imported dictionary, is taken only where the text speaks of its country, has the body in full, or
 * `countries` has it (ISO 3166-1 alpha-3).
 */
export function sureMatches<M extends { readonly entries: readonly Entry[] }>(
  matches: readonly M[],
  countries: ReadonlySet<string>,
): M[] {
  const isOpen = matches.some(({ entries }) => entries.some(({ inContext }) => inContext));
  if (!isOpen) return [...matches];
  const shown = new Set(countries);
  for (const { entries } of matches)
    for (const entry of entries) if (!entry.inContext) for (const mark of marksOf(entry)) shown.add(mark);
  const isSure = (entry: Entry): boolean =>
    !entry.inContext || marksOf(entry).some((mark) => shown.has(mark));
  return matches.flatMap((match) => {
    if (match.entries.every(({ inContext }) => !inContext)) return [match];
    const entries = match.entries.filter(isSure);
    return entries.length > 0 ? [{ ...match, entries }] : [];
  });
}

/** What an entry shows of a text, and needs to be shown of it: its country, and the body by name. */
function marksOf({ sense }: Entry): string[] {
  if (sense.is === 'state') return [sense.state.iso3];
  if (sense.is === 'person') return stateByCode(sense.holder.of) ? [sense.holder.of] : [];
  if (sense.is !== 'body') return [];
  const { name, country } = sense.body;
  return country === null ? [`body ${name}`] : [country, `body ${name}`];
}
