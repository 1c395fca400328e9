import type { ListedStatement } from '../../../ledger/index.js';
import type { Stance } from '../../../record/index.js';
import { stanceWords } from '../../wording/index.js';
import type { Display } from './display.js';
import { safe } from './safe.js';
import { intervalWords } from './words.js';
import { shorten, wrap } from './wrap.js';

/** A statement in a list over documents: what, who, where, when; who says so and how sure; the words. */
export function renderListed(statement: ListedStatement, display: Display): string {
  const { document, id, kind, detail, actors, places, source, publisher } = statement;
  const when = intervalWords({ start: statement.since, end: statement.until }) ?? 'no time known';
  const who = actors.map(({ role, name }) => `${role} ${name}`).join(', ');
  const where = [...new Set(places.map(({ name }) => name))].join(', ');
  const what = [`${kind} · ${detail}`, who, where, when].filter(Boolean).join(' — ');
  const speakers = [...new Set([publisher, source])].filter(Boolean).join(' › ') || 'source not named';
  // The index keeps the record's words as plain text.
  const sure = stanceWords(statement as Pick<Stance, 'polarity' | 'certainty' | 'reality'>);
  const says = `${speakers}: ${sure}  (${document} ${id})`;
  const quote = shorten(safe(statement.quote), 2 * (display.width - 4));
  const lines = [
    ...wrap(safe(what), display.width).map(display.bold),
    ...wrap(safe(says), display.width - 2).map((line) => `  ${display.dim(line)}`),
    ...wrap(quote, display.width - 4).map((line) => `  ${display.dim('│')} ${display.cyan(line)}`),
  ];
  return `${lines.join('\n')}\n\n`;
}
