// Places whose names are given: how far from its point each is put, whatever the program would have found by itself.
// The gold is that of the project's scorer (`run.mjs geo`), which measures the whole program.
// usage: npm run bench:places-given -- [--errors] FILE…   (JSON lines {"id","text","toponyms":[…]}, gzipped or not)
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Layers, Name } from '../src/analysis/index.js';
import { kilometres } from '../src/mention/places/geometry.js';
import { placeNames } from '../src/mention/places/stage.js';
import { readText, stages } from '../src/pipeline.js';

interface Toponym {
  readonly start?: number;
  readonly end: number;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly type?: string;
  readonly modifierType?: string;
  readonly nonLocational?: boolean;
}
interface Document {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}
/** A name of the gold with its point, and how far from it the place was put; Infinity where it was put nowhere. */
interface Outcome {
  readonly words: string;
  readonly km: number;
  readonly at: string;
}

/** What the gold marks that is no name of a place, and what may be found or not. */
const NAMELESS = /_Expression$|^Non_Toponym$/;
const FREE = /^(?:Demonym|Language|Homonym|Embedded)/;

const isWanted = ({ start, type = '', modifierType = '', nonLocational }: Toponym): boolean =>
  Number.isInteger(start) &&
  !nonLocational &&
  !NAMELESS.test(type) &&
  !FREE.test(type) &&
  !/^adj/i.test(modifierType);

/** The layers that the stage of places reads. */
function layersOf({ text }: Document): Layers {
  const { source, blocks } = readText({
    id: 'x',
    text,
    publisher: null,
    title: null,
    published: null,
    language: 'en',
  });
  let layers: Partial<Layers> = { source, blocks };
  for (const { name, run } of stages) {
    if (name === 'places') break;
    layers = { ...layers, ...run(layers as Layers) };
  }
  return layers as Layers;
}

function outcomesOf(document: Document): Outcome[] {
  const { tokens, trees, bodyCountries } = layersOf(document);
  const nameOf = (toponym: Toponym): Name & { readonly toponym: Toponym } => {
    const first = tokens.indexFrom(toponym.start!);
    let last = first;
    while (last < tokens.length && tokens.start[last]! < toponym.end) last += 1;
    return {
      start: toponym.start!,
      end: toponym.end,
      first,
      last,
      head: last - 1,
      type: 'place',
      by: 'gold',
      toponym,
    };
  };
  const names = document.toponyms
    .filter(isWanted)
    .map(nameOf)
    .sort((a, b) => a.first - b.first || b.last - a.last);
  return placeNames(tokens, trees, names, null, bodyCountries).flatMap((placing, i) => {
    const { start, end, lat, lon } = names[i]!.toponym;
    if (typeof lat !== 'number' || typeof lon !== 'number') return [];
    const place = placing?.place ?? null;
    const km = place === null || place.lat === null ? Infinity : kilometres({ lat, lon }, place);
    const at = place === null ? 'put nowhere' : `${place.name}, ${place.country}`;
    return [{ words: document.text.slice(start, end), km, at }];
  });
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('-'));
if (files.length === 0) {
  process.stderr.write('usage: npm run bench:places-given -- [--errors] FILE…\n');
  process.exit(2);
}
for (const file of files) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const documents = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Document);
  const outcomes = documents.flatMap(outcomesOf);
  const within = (most: number): string =>
    (outcomes.filter(({ km }) => km <= most).length / Math.max(1, outcomes.length)).toFixed(3);
  if (options.includes('--errors'))
    for (const { words, km, at } of outcomes.filter(({ km }) => km > 161))
      process.stdout.write(`${words}: ${at}${Number.isFinite(km) ? `, ${Math.round(km)} km away` : ''}\n`);
  process.stdout.write(
    `${basename(file)}: ${outcomes.length} names, within 161 km ${within(161)}, within 25 km ${within(25)}\n`,
  );
}
