import { failure, success, type Result } from '../../../lib/index.js';
import type { Actor, Mention, ReadoutRecord, Statement } from '../../../record/index.js';
import type { Display } from './display.js';
import { safe } from './safe.js';
import { open, renderStatement, type Opened } from './statement.js';
import { figureWords, placeWords, timeWords } from './words.js';
import { shorten, wrap } from './wrap.js';

/**
 * How the parts of a record came about: each statement with the decisions on the mentions it rests on, or, where parts
 * are named by their ids, only those. Fault: ledger.part where the record has no such part.
 */
export function renderExplanation(
  text: string,
  record: ReadoutRecord,
  parts: readonly string[],
  display: Display,
): Result<string> {
  const opened = open(text, record);
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const explained: string[] = [];
  for (const id of parts.length > 0 ? parts : [...opened.actors.keys(), ...statements.keys()]) {
    const actor = opened.actors.get(id);
    const mention = opened.mentions.get(id);
    const statement = statements.get(id);
    if (actor) explained.push(explainActor(opened, actor, display));
    else if (mention) explained.push(explainMention(opened, mention, display));
    else if (statement) explained.push(explainStatement(opened, statement, display));
    else return failure('ledger.part', { id });
  }
  return success(explained.map((words) => `${words}\n`).join(''));
}

function explainStatement(opened: Opened, statement: Statement, display: Display): string {
  const { roles, places, when, figures } = statement;
  const ids = [...Object.values(roles).flat(), ...places, ...(when === null ? [] : [when]), ...figures];
  const mentions = [...new Set(ids)].flatMap((id) => opened.mentions.get(id) ?? []);
  const trigger = shorten(
    safe(opened.text.slice(statement.trigger.start, statement.trigger.end)),
    display.width - 14,
  );
  return [
    `${display.bold(statement.id)}\n`,
    renderStatement(opened, statement, display),
    ...mentions.map((mention) => explainMention(opened, mention, display)),
    row('trigger', `“${trigger}”`, display),
    ...codeRows(statement, display),
  ].join('');
}

function codeRows({ codes: { plover, cameo, acled } }: Statement, display: Display): string[] {
  const coded = [
    plover && `PLOVER ${plover.event}${plover.mode ? `/${plover.mode}` : ''}`,
    cameo && `CAMEO ${cameo}`,
    acled && `ACLED ${acled.event_type} / ${acled.sub_event_type}`,
  ].filter(Boolean);
  return coded.length > 0 ? [row('codes', coded.join(' · '), display)] : [];
}

function explainMention(opened: Opened, mention: Mention, display: Display): string {
  const quote = shorten(safe(opened.text.slice(mention.start, mention.end)), display.width - 20);
  const reading = readingOf(opened, mention, quote);
  const head = `${mention.type} “${quote}”${reading ? ` is ${reading}` : ' was not resolved'}`;
  return row(mention.id, safe(mention.why ? `${head}: ${mention.why}` : head), display);
}

function readingOf(opened: Opened, { actor, place, time, figure }: Mention, quote: string): string {
  const readings = [
    actor === null ? '' : `${opened.actors.get(actor)?.name ?? actor} (${actor})`,
    place ? `${placeWords(place)}${place.id ? ` [${place.id}]` : ''}` : '',
    time ? `${timeWords(time, quote)} [${time.value}]` : '',
    figure ? figureWords(figure) : '',
  ];
  return readings.filter(Boolean).join('; ');
}

function explainActor(opened: Opened, actor: Actor, display: Display): string {
  const { id, name, kind, country, sectors, aliases, of, mentions } = actor;
  const above = of === null ? '' : `part of ${opened.actors.get(of)?.name ?? of}`;
  const facts = [kind, country, sectors.join(' '), above].filter(Boolean).join(' · ');
  const known = aliases.length > 0 ? row('also', safe(aliases.join(', ')), display) : '';
  const found = mentions.flatMap((mention) => opened.mentions.get(mention) ?? []);
  return [
    `${display.bold(id)}  ${safe(name)}\n`,
    row('is', facts, display),
    known,
    ...found.map((mention) => explainMention(opened, mention, display)),
  ].join('');
}

const LABEL = 9;

/** A labelled paragraph. */
function row(label: string, words: string, display: Display): string {
  return wrap(words, display.width - LABEL - 2)
    .map((line, i) => `  ${display.dim((i === 0 ? label : '').padEnd(LABEL))}${line}\n`)
    .join('');
}
