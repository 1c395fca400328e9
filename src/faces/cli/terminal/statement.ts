import type { Actor, Mention, ReadoutRecord, Statement } from '../../../record/index.js';
import type { Display, Paint } from './display.js';
import { stanceWords } from '../../wording/index.js';
import { safe } from './safe.js';
import { factualityWords, figureWords, linkWords, mentionWords, placeWords, timeWords } from './words.js';
import { width, wrap } from './wrap.js';

/** A record with its text and its mentions and actors by id, for printing. */
export interface Opened {
  readonly text: string;
  readonly record: ReadoutRecord;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly actors: ReadonlyMap<string, Actor>;
}

export function open(text: string, record: ReadoutRecord): Opened {
  return {
    text,
    record,
    mentions: new Map(record.mentions.map((mention) => [mention.id, mention])),
    actors: new Map(record.actors.map((actor) => [actor.id, actor])),
  };
}

const MARGIN = 2;
const LABEL = 7;

/** A statement in lines: its kind and how sure, then its parts, then the words it rests on. */
export function renderStatement(opened: Opened, statement: Statement, display: Display): string {
  const rows: [label: string, words: string][] = [
    whoRow(opened, statement),
    ['where', [...new Set(statement.places.map((id) => placeOf(opened, id)))].join('; ')],
    ['when', statement.when === null ? '' : whenOf(opened, statement.when)],
    ['figure', statement.figures.map((id) => figureOf(opened, id)).join('; ')],
    ['per', chainWords(statement)],
    ['hedge', statement.stance.hedges.map((hedge) => quoteOf(opened, hedge)).join(', ')],
    ['term', statement.terms.map((term) => termWords(opened, term)).join('; ')],
  ];
  const columns = display.width - MARGIN - LABEL;
  const lines = rows.flatMap(([label, words]) => labelled(label, wrap(safe(words), columns), display));
  const quote = wrap(safe(quoteOf(opened, statement)), columns - 2);
  return [...titleLines(statement, display), ...lines, ...quote.map((line) => bar(line, display))]
    .map((line) => `${line}\n`)
    .join('');
}

/** What is said to be so, and how sure; on two lines where the terminal is narrow. */
function titleLines({ id, kind, detail, detail2, stance }: Statement, display: Display): string[] {
  const what = `${kind} · ${detail}${detail2 ? ` (${detail2})` : ''}`;
  const sure = `${stanceWords(stance)} ${factualityWords(stance.factuality)}`;
  const paint = paintOf(stance, display);
  const columns = display.width - MARGIN - LABEL;
  const gap = columns - width(what) - width(sure);
  if (gap < 2) return labelled(id, [display.bold(what), ...wrap(sure, columns).map(paint)], display);
  return labelled(id, [`${display.bold(what)}${' '.repeat(gap)}${paint(sure)}`], display);
}

function paintOf({ polarity, certainty }: Statement['stance'], display: Display): Paint {
  if (polarity === 'denied') return display.red;
  return certainty === 'certain' ? display.green : display.yellow;
}

function labelled(label: string, lines: readonly string[], display: Display): string[] {
  return lines.map((line, i) => {
    const lead = i === 0 ? label : '';
    return `${' '.repeat(MARGIN)}${display.dim(lead)}${' '.repeat(Math.max(1, LABEL - lead.length))}${line}`;
  });
}

const bar = (line: string, display: Display): string =>
  `${' '.repeat(MARGIN + LABEL)}${display.dim('│')} ${display.cyan(line)}`;

const quoteOf = ({ text }: Opened, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

/** Roles that face each other, and the sign between them; the first pair that is filled is shown. */
const FACING: readonly (readonly [left: string, right: string, sign: string])[] = [
  ['by', 'to', '→'],
  ['by', 'who', '→'],
  ['by', 'what', '→'],
  ['by', 'instrument', '→'],
  ['who', 'whom', '→'],
  ['who', 'with', '↔'],
];

/** Roles that need no name of their own in the row "who", in the order in which they lead it. */
const LEADING = ['by', 'who', 'parties', 'to', 'whom', 'with'];

/** Who does it to whom, then the other roles by their names. */
function whoRow(opened: Opened, { roles }: Statement): [label: string, words: string] {
  const filled = Object.keys(roles).filter((role) => roles[role]!.length > 0);
  const names = (role: string): string => roles[role]!.map((id) => nameOf(opened, id)).join(', ');
  const facing = FACING.find(([left, right]) => filled.includes(left) && filled.includes(right));
  const lead = facing ? null : (LEADING.find((role) => filled.includes(role)) ?? null);
  const rest = filled.filter((role) => role !== lead && !facing?.includes(role));
  if (!facing && !lead && rest.length > 0) {
    const [first = '', ...others] = rest;
    const told = others.map((role) => `${role} ${names(role)}`);
    // A role's name that is wider than the column leads the row itself.
    if (first.length >= LABEL && first !== 'instrument')
      return ['who', [`${first} ${names(first)}`, ...told].join('; ')];
    return [first === 'instrument' ? 'text' : first, [names(first), ...told].join('; ')];
  }
  const start = facing ? `${names(facing[0])} ${facing[2]} ${names(facing[1])}` : lead ? names(lead) : '';
  return ['who', [start, ...rest.map((role) => `${role} ${names(role)}`)].filter(Boolean).join('; ')];
}

function nameOf(opened: Opened, id: string): string {
  const mention = opened.mentions.get(id);
  if (!mention) return id;
  const actor = mention.actor === null ? undefined : opened.actors.get(mention.actor);
  return mentionWords(mention, quoteOf(opened, mention), actor?.name ?? null);
}

function placeOf(opened: Opened, id: string): string {
  const mention = opened.mentions.get(id);
  if (!mention) return id;
  const quote = quoteOf(opened, mention);
  if (!mention.place) return `${quote} (not on the map)`;
  return quote.includes(mention.place.name)
    ? placeWords(mention.place)
    : `${placeWords(mention.place)} (“${quote}”)`;
}

function whenOf(opened: Opened, id: string): string {
  const mention = opened.mentions.get(id);
  if (!mention) return id;
  const quote = quoteOf(opened, mention);
  return mention.time ? timeWords(mention.time, quote) : `“${quote}”`;
}

function figureOf(opened: Opened, id: string): string {
  const mention = opened.mentions.get(id);
  if (!mention) return id;
  return mention.figure ? figureWords(mention.figure) : quoteOf(opened, mention);
}

/** Who vouches for it, outermost first; the publisher is told once, above, unless nobody else speaks. */
function chainWords({ chain, stance }: Statement): string {
  const spoken = chain.length > 1 ? chain.filter(({ how }) => how !== 'publishes') : chain;
  return spoken.map((link) => linkWords(link, stance.reality === 'asked')).join(' › ');
}

function termWords(opened: Opened, { label, actor }: Statement['terms'][number]): string {
  const name = actor === null ? undefined : opened.actors.get(actor)?.name;
  return `“${label}”${name ? ` said of ${name}` : ''}`;
}
