import {
  assetPath,
  hasAsset,
  openTables,
  packTables,
  readAsset,
  type PackedTables,
} from '../../lib/index.js';
import { foldPhrase } from './atoms.js';

/** A table of phrases: how many rows it has, and the phrases of each. */
export interface PhraseTable {
  readonly rows: number;
  readonly phrasesOf: (row: number) => readonly string[];
}

/** A phrase, the table it stands in and the number of its row there. */
export interface Candidate<T> {
  readonly phrase: string;
  readonly table: T;
  readonly row: number;
}

/** The phrases whose first folded word is this one, in the order of the tables. */
export interface PhraseIndex<T> {
  behind(word: string): readonly Candidate<T>[];
}

/** Where each phrase stands, by its number: its table, its row there, and which phrase of the row it is. */
interface Places {
  readonly table: readonly number[];
  readonly row: readonly number[];
  readonly part: readonly number[];
}

/** The packed index, by its name from the root of the package. */
export const PHRASES_FILE = 'models/actors/phrases.bin';
const KIND = 'phrases';
const VERSION = 1;

/**
 * The index of the tables: as packed by `npm run build:dictionary` where that was from these very tables (`sum` is theirs),
 * else worked out, which takes some ten times as long.
 */
export const phraseIndex = <T extends PhraseTable>(tables: readonly T[], sum: number): PhraseIndex<T> =>
  packedIndex(tables, sum) ?? builtIndex(tables);

/** An index worked out from the tables. */
export function builtIndex<T extends PhraseTable>(tables: readonly T[]): PhraseIndex<T> {
  const { words, places } = entriesOf(tables);
  return {
    behind: (word) =>
      (words.get(word) ?? []).map((id) =>
        candidate(tables, places.table[id]!, places.row[id]!, places.part[id]!),
      ),
  };
}

/** The packed index, or null where there is none or it is of other tables. */
export function packedIndex<T extends PhraseTable>(tables: readonly T[], sum: number): PhraseIndex<T> | null {
  if (!hasAsset(PHRASES_FILE)) return null;
  const packed = openTables(readAsset(PHRASES_FILE), KIND, VERSION, assetPath(PHRASES_FILE));
  return packed.u32('sum')[0] === sum ? indexOf(tables, packed) : null;
}

function indexOf<T extends PhraseTable>(tables: readonly T[], packed: PackedTables): PhraseIndex<T> {
  const words = packed.strings('words');
  const [starts, table, row, part] = [
    packed.u32('starts'),
    packed.u16('table'),
    packed.u16('row'),
    packed.u8('part'),
  ];
  return {
    behind(word) {
      const number = words.find(word);
      if (number < 0) return [];
      const found: Candidate<T>[] = [];
      for (let id = starts[number]!; id < starts[number + 1]!; id += 1)
        found.push(candidate(tables, table[id]!, row[id]!, part[id]!));
      return found;
    },
  };
}

/** The index of the tables as a file. Their checksum is kept with it. */
export function packIndex(tables: readonly PhraseTable[], sum: number): Uint8Array {
  const { words, places } = entriesOf(tables);
  const starts = Uint32Array.from({ length: words.size + 1 });
  const order = [...words.values()].flatMap((ids, i) => {
    starts[i + 1] = starts[i]! + ids.length;
    return ids;
  });
  const inOrder = (values: readonly number[]): number[] => order.map((id) => values[id]!);
  return packTables(KIND, VERSION, {
    sum: Uint32Array.of(sum),
    words: [...words.keys()],
    starts,
    table: Uint16Array.from(inOrder(places.table)),
    row: Uint16Array.from(inOrder(places.row)),
    part: Uint8Array.from(inOrder(places.part)),
  });
}

const candidate = <T extends PhraseTable>(
  tables: readonly T[],
  table: number,
  row: number,
  part: number,
): Candidate<T> => ({ phrase: tables[table]!.phrasesOf(row)[part]!, table: tables[table]!, row });

/** The numbers of the phrases behind each first word, and where each phrase stands. */
function entriesOf(tables: readonly PhraseTable[]): { words: Map<string, number[]>; places: Places } {
  const words = new Map<string, number[]>();
  const places = { table: [] as number[], row: [] as number[], part: [] as number[] };
  tables.forEach((table, t) => {
    for (let row = 0; row < table.rows; row += 1)
      table.phrasesOf(row).forEach((phrase, part) => {
        const word = firstWord(phrase);
        const known = words.get(word);
        const id = places.row.length;
        if (known) known.push(id);
        else words.set(word, [id]);
        places.table.push(t);
        places.row.push(row);
        places.part.push(part);
      });
  });
  return { words, places };
}

/** The first of the folded words of a phrase behind an article. */
const firstWord = (phrase: string): string => foldPhrase(withoutArticle(phrase))[0] ?? '';

/** A phrase of a table as texts are searched for it: without "the". */
export const withoutArticle = (phrase: string): string => phrase.replace(/^the /i, '');
