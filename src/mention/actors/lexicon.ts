import { lazy } from '../../lib/index.js';
import { foldPhrase } from './atoms.js';
import { phraseIndex, withoutArticle, type PhraseIndex, type PhraseTable } from './phrase-index.js';
import {
  actorTables,
  actorTablesSum,
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
interface Phrases extends PhraseTable {
  readonly senseOf: (row: number) => Sense;
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
  const index = phraseIndex(phraseTables(), actorTablesSum());
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
    (node.entries ??= []).push(entryOf(phrase, table.senseOf(row), table.how));
  }
  return root;
}

/** All phrases of the dictionary, table by table; which comes first decides where several fit. */
export function phraseTables(): Phrases[] {
  const { states, institutions, offices, roles, lines } = actorTables();
  return [
    ...states.flatMap((state) => [
      alike(state.names, { is: 'state', state, by: 'name' }, 'name'),
      alike(state.adjectives, { is: 'state', state, by: 'adjective' }, 'name'),
      alike(state.people, { is: 'state', state, by: 'people' }, 'name'),
      alike(state.capitals, { is: 'state', state, by: 'capital' }, 'name'),
      alike(state.seats, { is: 'state', state, by: 'seat' }, 'name'),
    ]),
    ofLines(lines.bodies, 'name', (line) => ({ is: 'body', body: bodyOf(line) })),
    ofLines(lines.holders, 'name', (line) => ({ is: 'person', holder: holderOf(line) })),
    ofLines(lines.officials, 'in context', (line) => ({ is: 'person', holder: officialOf(line) })),
    ...institutions.map((institution) =>
      alike(institution.phrases, { is: 'institution', institution }, 'common'),
    ),
    ...offices.map((office) => alike(office.phrases, { is: 'office', office }, 'common')),
    ...roles.map((role) => alike(role.phrases, { is: 'role', role }, 'common')),
  ];
}

/** Phrases that all stand for the same. */
const alike = (phrases: readonly string[], sense: Sense, how: Phrases['how']): Phrases => ({
  rows: 1,
  phrasesOf: () => phrases,
  senseOf: () => sense,
  how,
});

/** The lines of a large table: name and aliases in their first two cells, the sense of each made once. */
function ofLines(lines: readonly string[], how: Phrases['how'], senseOf: (line: string) => Sense): Phrases {
  const made = new Map<number, Sense>();
  return {
    rows: lines.length,
    phrasesOf(row) {
      const [name = '', aliases = ''] = lines[row]!.split('\t', 2);
      return aliases === '' ? [name] : [name, ...aliases.split(';')];
    },
    senseOf(row) {
      const known = made.get(row) ?? senseOf(lines[row]!);
      made.set(row, known);
      return known;
    },
    how,
  };
}
