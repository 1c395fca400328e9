import { OUTCOMES, type Exchange, type ReadoutRecord, type Turn } from '../../../record/index.js';
import type { Display } from './display.js';
import { safe } from './safe.js';
import { open, renderStatement, type Opened } from './statement.js';
import { dateWords } from './words.js';
import { shorten, width, wrap } from './wrap.js';

export interface Readout {
  readonly file: string;
  readonly text: string;
  readonly record: ReadoutRecord;
}

/** A document as a person reads it on a terminal: by turn and section, statement by statement. */
export function renderReadout({ file, text, record }: Readout, display: Display): string {
  const opened = open(text, record);
  const parts = [headOf(file, record, display)];
  for (const piece of piecesOf(record)) parts.push(render(piece, opened, display));
  if (record.statements.length === 0) parts.push(`  ${display.dim('No statements found.')}\n\n`);
  return parts.join('');
}

/** What is printed, in the order of the text. */
type Piece = { readonly at: number; readonly rank: number } & (
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'question'; readonly exchange: Exchange }
  | { readonly kind: 'heading'; readonly start: number; readonly end: number }
  | { readonly kind: 'statement'; readonly statement: ReadoutRecord['statements'][number] }
);

function piecesOf(record: ReadoutRecord): Piece[] {
  const pieces: Piece[] = [
    ...record.turns.map((turn): Piece => ({ kind: 'turn', at: turn.start, rank: 0, turn })),
    ...record.exchanges.map((exchange): Piece => ({
      kind: 'question',
      at: exchange.question.start,
      rank: 2,
      exchange,
    })),
    ...record.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end }): Piece => ({ kind: 'heading', at: start, rank: 1, start, end })),
    ...record.statements.map((statement): Piece => ({
      kind: 'statement',
      at: statement.start,
      rank: 3,
      statement,
    })),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank);
  return pieces.filter((piece, i) => !isBare(piece, pieces[i + 1]));
}

/** A heading or a turn of remarks or an answer with nothing under it is left out. */
function isBare(piece: Piece, next: Piece | undefined): boolean {
  if (piece.kind === 'heading') return next?.kind !== 'statement';
  if (piece.kind !== 'turn' || piece.turn.role === 'question') return false;
  return next === undefined || next.kind === 'turn';
}

function render(piece: Piece, opened: Opened, display: Display): string {
  switch (piece.kind) {
    case 'turn':
      return `${turnLine(piece.turn, display)}\n\n`;
    case 'question':
      return questionOf(piece.exchange, opened, display);
    case 'heading':
      return `${indented(opened.text.slice(piece.start, piece.end), display, display.bold)}\n`;
    case 'statement':
      return `${renderStatement(opened, piece.statement, display)}\n`;
  }
}

function headOf(file: string, record: ReadoutRecord, display: Display): string {
  const { title, publisher, published } = record.document;
  const date = published.value ? `${dateWords(published.value)} (${published.basis})` : 'no date known';
  const rule = display.dim('─'.repeat(display.width));
  const lines = [
    ...wrap(safe(title ?? file), display.width).map(display.bold),
    ...wrap(safe([publisher, date, title ? file : ''].filter(Boolean).join(' · ')), display.width),
    ...wrap(countsOf(record), display.width).map(display.dim),
  ];
  return `${[rule, ...lines, rule].join('\n')}\n\n`;
}

function countsOf({ statements, exchanges }: ReadoutRecord): string {
  const parts = [count(statements.length, 'statement')];
  if (exchanges.length > 0) {
    const each = OUTCOMES.flatMap((outcome) => {
      const number = exchanges.filter((exchange) => exchange.outcome === outcome).length;
      return number > 0 ? [`${number} ${OUTCOME_WORDS[outcome]}`] : [];
    });
    parts.push(`${count(exchanges.length, 'question')}: ${each.join(', ')}`);
  }
  return parts.join(' · ');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const OUTCOME_WORDS = {
  answered: 'answered',
  partial: 'answered in part',
  'rejects-premise': 'premise rejected',
  refers: 'referred elsewhere',
  defers: 'put off',
  declines: 'declined',
  none: 'without a reply',
} as const;

function turnLine({ role, speaker }: Turn, display: Display): string {
  const name = speaker.name ? ` · ${safe(speaker.name)}` : '';
  const words = shorten(`${role.toUpperCase()}${name}`, display.width - 4);
  return display.blue(`── ${words} ${'─'.repeat(Math.max(0, display.width - width(words) - 4))}`);
}

function questionOf({ question, outcome, referredTo }: Exchange, opened: Opened, display: Display): string {
  const words = shorten(safe(opened.text.slice(question.start, question.end)), 3 * (display.width - 4));
  const whither = referredTo ? `${OUTCOME_WORDS[outcome]}: ${safe(referredTo)}` : OUTCOME_WORDS[outcome];
  return `${indented(words, display, (line) => line)}  ${display.magenta(`→ ${whither}`)}\n\n`;
}

function indented(words: string, display: Display, paint: (line: string) => string): string {
  return wrap(safe(words), display.width - 2)
    .map((line) => `  ${paint(line)}\n`)
    .join('');
}
