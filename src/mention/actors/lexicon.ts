import { lazy } from '../../lib/index.js';
import { foldPhrase } from './atoms.js';
import { PhraseIndex, withoutArticle, type PhraseTable } from './phrase-index.js';
import {
  actorTables,
  bodyOf,
  holderOf,
  IN_CONTEXT,
  officialOf,
  type Body,
  type Holder,
  type Institution,
  type Office,
  type Role,
  type State,
} from './tables.js';

/** What a phrase of the dictionary may stand for. */
export type Sense =
  | {
      readonly is: 'state';
      readonly state: State;
      readonly by: 'name' | 'adjective' | 'people' | 'capital' | 'seat';
    }
  | { readonly is: 'body'; readonly body: Body }
  | { readonly is: 'person'; readonly holder: Holder }
  | { readonly is: 'institution'; readonly institution: Institution }
  | { readonly is: 'office'; readonly office: Office }
  | { readonly is: 'role'; readonly role: Role };

/** A sense with the phrase that carries it, as the table spells it. */
export interface Entry {
  readonly phrase: string;
  readonly sense: Sense;
  /** How the words must be written: as they are in the table, with a capital at the start, or anyhow. */
  readonly spelling: 'acronym' | 'capital' | 'any';
  /** Whether others bear the name too, so that it holds only in a text that speaks of its country or gives its full name. */
  readonly inContext: boolean;
}

/** A node of the dictionary's trie over words. */
export interface Node {
  next?: Map<string, Node>;
  entries?: Entry[];
}

/** The dictionary by the first words of its phrases. */
export interface Lexicon {
  /** The node behind a first word, folded; none where no phrase begins with it. */
  under(word: string): Node | undefined;
}

const isAcronym = (phrase: string): boolean =>
  phrase.length <= 8 && /^[A-Z][A-Z0-9./-]*[A-Za-z0-9.]$/.test(phrase);

/** Phrases of one sort, and what a row of theirs stands for. */
interface Phrases extends PhraseTable<Sense> {
  readonly how: 'name' | 'in context' | 'common';
}

function entryOf(phrase: string, sense: Sense, how: Phrases['how']): Entry {
  const isMarked = how !== 'common' && phrase.endsWith(IN_CONTEXT);
  const spelt = isMarked ? phrase.slice(0, -1) : phrase;
  const spelling = how === 'common' ? 'any' : isAcronym(spelt) ? 'acronym' : 'capital';
  return { phrase: spelt, sense, spelling, inContext: isMarked || how === 'in context' };
}

/** The dictionary of data/actors over folded words, opened at first use; what lies behind a first word, when a text has it. */
export const actorLexicon: () => Lexicon = lazy(() => {
  const index = new PhraseIndex<Phrases>();
  addTables(index);
  const open = new Map<string, Node | undefined>();
  return {
    under(word) {
      if (!open.has(word)) open.set(word, nodeBehind(index, word));
      return open.get(word);
    },
  };
});

/** What lies behind a first word: the trie of the other words of the phrases that begin with it. */
function nodeBehind(index: PhraseIndex<Phrases>, first: string): Node | undefined {
  let root: Node | undefined;
  for (const { phrase, table, row } of index.behind(first)) {
    const words = foldPhrase(withoutArticle(phrase));
    let node = (root ??= {});
    for (let i = 1; i < words.length; i += 1) {
      node.next ??= new Map<string, Node>();
      let next = node.next.get(words[i]!);
      if (!next) node.next.set(words[i]!, (next = {}));
      node = next;
    }
    (node.entries ??= []).push(entryOf(phrase, table.make(table.lines[row]!), table.how));
  }
  return root;
}

function addTables(index: PhraseIndex<Phrases>): void {
  const { states, institutions, offices, roles, lines } = actorTables();
  const add = (phrases: readonly string[], sense: Sense, how: Phrases['how']): void => {
    const table: Phrases = { lines: [''], make: () => sense, how };
    for (const phrase of phrases) index.add(phrase, table, 0);
  };
  for (const state of states) {
    add(state.names, { is: 'state', state, by: 'name' }, 'name');
    add(state.adjectives, { is: 'state', state, by: 'adjective' }, 'name');
    add(state.people, { is: 'state', state, by: 'people' }, 'name');
    add(state.capitals, { is: 'state', state, by: 'capital' }, 'name');
    add(state.seats, { is: 'state', state, by: 'seat' }, 'name');
  }
  index.addLines(table(lines.bodies, 'name', (line) => ({ is: 'body', body: bodyOf(line) })));
  index.addLines(table(lines.holders, 'name', (line) => ({ is: 'person', holder: holderOf(line) })));
  index.addLines(
    table(lines.officials, 'in context', (line) => ({ is: 'person', holder: officialOf(line) })),
  );
  for (const institution of institutions)
    add(institution.phrases, { is: 'institution', institution }, 'common');
  for (const office of offices) add(office.phrases, { is: 'office', office }, 'common');
  for (const role of roles) add(role.phrases, { is: 'role', role }, 'common');
}

/** The lines of a table, the sense of each made once. */
function table(lines: readonly string[], how: Phrases['how'], senseOf: (line: string) => Sense): Phrases {
  const made = new Map<string, Sense>();
  const make = (line: string): Sense => {
    const known = made.get(line);
    if (known) return known;
    const sense = senseOf(line);
    made.set(line, sense);
    return sense;
  };
  return { lines, make, how };
}
