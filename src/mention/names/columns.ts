import { RELATIONS, UPOS, type Tokens, type Trees } from '../../analysis/index.js';
import { hashText } from '../../lib/index.js';
import type { Match, Sense } from '../actors/index.js';
import { THING_CLASSES, thingClass } from './things.js';

/** What the tagger knows of each token: one column a table of the model, one entry a token. */
export interface Columns {
  /** Rows of the hashed tables, HASHED.length a token. */
  readonly hashed: Uint16Array;
  /** Rows of the small tables, SMALL.length a token. */
  readonly small: Uint8Array;
}

/** Hashed tables with their buckets; train/names reads them from the export. */
export const HASHED = [
  ['word', 8192],
  ['suffix2', 512],
  ['suffix3', 2048],
  ['prefix3', 2048],
  ['shape', 256],
] as const;

/** What each named and common phrase of the dictionary is to the tagger; entered twice, for first and later words. */
const NAMED_CLASSES = [
  'state.name',
  'state.adjective',
  'state.people',
  'state.capital',
  'state.seat',
  'person',
  'body.armed-group',
  'body.military',
  'body.intergovernmental',
  'body.government',
  'body.media',
  'body.other',
] as const;
const COMMON_CLASSES = [
  'institution.government',
  'institution.military',
  'institution.civilians',
  'institution.other',
  'office',
  'role.person',
  'role.group',
] as const;

/** Small tables with their rows. */
export const SMALL = [
  ['upos', UPOS.length],
  ['relation', RELATIONS.length],
  ['headUpos', UPOS.length + 1],
  ['headSide', 9],
  ['named', 1 + 2 * NAMED_CLASSES.length],
  ['common', 1 + 2 * COMMON_CLASSES.length],
  ['thing', 1 + THING_CLASSES],
] as const;

/** The columns of a document, with what the dictionary matches in it. Words are told apart by hashes, never by an index of the training set. */
export function columnsOf(tokens: Tokens, trees: Trees, matches: readonly Match[]): Columns {
  const hashed = new Uint16Array(tokens.length * HASHED.length);
  const small = new Uint8Array(tokens.length * SMALL.length);
  const known = new Map<string, Uint16Array>();
  for (let i = 0; i < tokens.length; i += 1) {
    const form = tokens.form(i);
    let row = known.get(form);
    if (!row) known.set(form, (row = hashedRow(form)));
    hashed.set(row, i * HASHED.length);
    const at = i * SMALL.length;
    const head = trees.head[i]!;
    small[at] = trees.tag[i]!;
    small[at + 1] = trees.relation[i]!;
    small[at + 2] = head < 0 ? UPOS.length : trees.tag[head]!;
    small[at + 3] = head < 0 ? 8 : sideOf(head - i);
    small[at + 6] = thingClass(wordOf(form));
  }
  for (const match of matches) fillMatch(match, small);
  return { hashed, small };
}

const LONGEST_FORM = 64;

const wordOf = (form: string): string => form.slice(0, LONGEST_FORM).toLowerCase().replace(/[’‘]/g, "'");

function hashedRow(form: string): Uint16Array {
  const word = wordOf(form).replace(/\d/g, '0');
  const values = [word, word.slice(-2), word.slice(-3), word.slice(0, 3), shapeOf(form)];
  return Uint16Array.from(values, (value, i) => hashText(value) % HASHED[i]![1]);
}

/** Classes of characters, runs cut at two: "Hasakah" Xxx, "U.S." X.X., "al" xx. */
export function shapeOf(form: string): string {
  let shape = '';
  for (const character of form.slice(0, LONGEST_FORM)) {
    const kind = kindOf(character);
    if (shape.endsWith(kind + kind)) continue;
    shape += kind;
    if (shape.length === 8) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}

/** Bucket of the distance to the head: near and far, to either side. */
function sideOf(distance: number): number {
  const size = Math.abs(distance);
  const bucket = size === 1 ? 0 : size === 2 ? 1 : size <= 5 ? 2 : 3;
  return distance < 0 ? bucket : bucket + 4;
}

function fillMatch({ first, last, entries, named }: Match, small: Uint8Array): void {
  const sense = entries[0]!.sense;
  const code = named
    ? NAMED_CLASSES.indexOf(namedClass(sense) as (typeof NAMED_CLASSES)[number])
    : COMMON_CLASSES.indexOf(commonClass(sense) as (typeof COMMON_CLASSES)[number]);
  const column = named ? 4 : 5;
  for (let i = first; i < last; i += 1)
    small[i * SMALL.length + column] = 1 + 2 * Math.max(0, code) + (i === first ? 0 : 1);
}

function namedClass(sense: Sense): string {
  if (sense.is === 'state') return `state.${sense.by}`;
  if (sense.is !== 'body') return sense.is;
  const name = `body.${sense.body.kind}`;
  return (NAMED_CLASSES as readonly string[]).includes(name) ? name : 'body.other';
}

function commonClass(sense: Sense): string {
  if (sense.is === 'role') return sense.role.type === 'person' ? 'role.person' : 'role.group';
  if (sense.is !== 'institution') return sense.is;
  const name = `institution.${sense.institution.kind}`;
  return (COMMON_CLASSES as readonly string[]).includes(name) ? name : 'institution.other';
}
