import { foldPhrase } from './atoms.js';

/** A table of phrases: its rows as lines, and what a row stands for. */
export interface PhraseTable<T> {
  readonly lines: readonly string[];
  readonly make: (line: string) => T;
}

/** A phrase, the table it stands in and the number of its row there. */
interface Candidate<T> {
  readonly phrase: string;
  readonly table: T;
  readonly row: number;
}

/** Phrases of large tables by the first of their folded words; nothing but that word is worked out before it is asked for. */
export class PhraseIndex<T extends PhraseTable<unknown>> {
  /** The latest phrase behind each first word; every phrase points to the one before it. */
  readonly #latest = new Map<string, number>();
  readonly #before: number[] = [];
  readonly #phrases: string[] = [];
  readonly #rows: number[] = [];
  readonly #tables: T[] = [];

  /** Enters a phrase of a row of a table. */
  add(phrase: string, table: T, row: number): void {
    const word = firstWord(phrase);
    const id = this.#phrases.length;
    this.#before.push(this.#latest.get(word) ?? -1);
    this.#latest.set(word, id);
    this.#phrases.push(phrase);
    this.#rows.push(row);
    this.#tables.push(table);
  }

  /** Enters the first two cells of each line of a table, the second a list parted by semicolons. */
  addLines(table: T): void {
    const { lines } = table;
    for (let row = 0; row < lines.length; row += 1) {
      const line = lines[row]!;
      const name = line.indexOf('\t');
      const aliases = line.indexOf('\t', name + 1);
      this.add(line.slice(0, name), table, row);
      if (aliases === name + 1) continue;
      for (const alias of line.slice(name + 1, aliases).split(';')) this.add(alias, table, row);
    }
  }

  /** The phrases whose first folded word is this one, in the order in which they were entered. */
  behind(word: string): Candidate<T>[] {
    const found: Candidate<T>[] = [];
    for (let id = this.#latest.get(word) ?? -1; id >= 0; id = this.#before[id]!)
      found.push({ phrase: this.#phrases[id]!, table: this.#tables[id]!, row: this.#rows[id]! });
    return found.reverse();
  }
}

const PLAIN_FIRST = /^(?:[Tt]he )?([A-Za-z0-9]+)(?:$|[ /()?-])/;

/** The first of the folded words of a phrase behind an article, found without folding the rest where it is plain. */
function firstWord(phrase: string): string {
  const plain = PLAIN_FIRST.exec(phrase);
  return plain ? plain[1]!.toLowerCase() : (foldPhrase(withoutArticle(phrase))[0] ?? '');
}

/** A phrase of a table as texts are searched for it: without "the". */
export const withoutArticle = (phrase: string): string => phrase.replace(/^the /i, '');
