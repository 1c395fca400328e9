import { lazy } from '../../lib/index.js';
import { foldPhrase } from './atoms.js';
import {
  actorTables,
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
}

/** A node of the dictionary's trie over words. */
export interface Node {
  next?: Map<string, Node>;
  entries?: Entry[];
}

const isAcronym = (phrase: string): boolean =>
  phrase.length <= 8 && /^[A-Z][A-Z0-9./-]*[A-Za-z0-9.]$/.test(phrase);

function insert(root: Node, phrase: string, sense: Sense, named: boolean): void {
  let node = root;
  for (const word of foldPhrase(phrase.replace(/^the /i, ''))) {
    node.next ??= new Map<string, Node>();
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = {}));
    node = next;
  }
  if (node === root) return;
  const spelling = !named ? 'any' : isAcronym(phrase) ? 'acronym' : 'capital';
  (node.entries ??= []).push({ phrase, sense, spelling });
}

/** The dictionary of data/actors as a trie over folded words, built at first use. */
export const actorTrie: () => Node = lazy(() => {
  const root: Node = {};
  const { states, bodies, institutions, offices, holders, roles } = actorTables();
  for (const state of states) {
    for (const name of state.names) insert(root, name, { is: 'state', state, by: 'name' }, true);
    for (const name of state.adjectives) insert(root, name, { is: 'state', state, by: 'adjective' }, true);
    for (const name of state.people) insert(root, name, { is: 'state', state, by: 'people' }, true);
    for (const name of state.capitals) insert(root, name, { is: 'state', state, by: 'capital' }, true);
    for (const name of state.seats) insert(root, name, { is: 'state', state, by: 'seat' }, true);
  }
  for (const body of bodies)
    for (const name of [body.name, ...body.aliases]) insert(root, name, { is: 'body', body }, true);
  for (const holder of holders)
    for (const name of new Set([holder.name, ...holder.aliases]))
      insert(root, name, { is: 'person', holder }, true);
  for (const institution of institutions)
    for (const phrase of institution.phrases) insert(root, phrase, { is: 'institution', institution }, false);
  for (const office of offices)
    for (const phrase of office.phrases) insert(root, phrase, { is: 'office', office }, false);
  for (const role of roles)
    for (const phrase of role.phrases) insert(root, phrase, { is: 'role', role }, false);
  return root;
});
