import { readAmount } from '../amount.js';
import { after, type Cursor } from '../cursor.js';
import { eventTimeWords, readEvent, type NamedEvent } from '../events/index.js';
import type { EventMeaning, Found } from '../meaning.js';
import { rule } from '../rule.js';

type Relation = EventMeaning['relation'];

interface Lead {
  readonly words: readonly string[];
  readonly relation: Relation;
}

const lead = (words: string, relation: Relation): Lead => ({ words: words.split(' '), relation });

const LEADS: readonly Lead[] = [
  lead('shortly before', 'before'),
  lead('right before', 'before'),
  lead('just before', 'before'),
  lead('immediately before', 'before'),
  lead('long before', 'before'),
  lead('prior to', 'before'),
  lead('ahead of', 'before'),
  lead('in advance of', 'before'),
  lead('in anticipation of', 'before'),
  lead('the run-up to', 'before'),
  lead('the run - up to', 'before'),
  lead('the runup to', 'before'),
  lead('the lead-up to', 'before'),
  lead('the lead - up to', 'before'),
  lead('the days before', 'before'),
  lead('the weeks before', 'before'),
  lead('the months before', 'before'),
  lead('before', 'before'),
  lead('the eve of', 'eve'),
  lead('shortly after', 'after'),
  lead('right after', 'after'),
  lead('just after', 'after'),
  lead('immediately after', 'after'),
  lead('soon after', 'after'),
  lead('in the wake of', 'after'),
  lead('following', 'after'),
  lead('after', 'after'),
];

const DURING: ReadonlySet<string> = new Set([
  'during',
  'since',
  'until',
  'till',
  'throughout',
  'at',
  'for',
  'by',
]);

/** A time told by an event of the calendar: "shortly before the US election", "in the run-up to the elections", "Ramadan". */
export const eventTime = rule({
  name: 'event-time',
  words: [
    ...new Set([
      'a',
      'an',
      'last',
      'next',
      'this',
      ...LEADS.map(({ words }) => words[0]!),
      ...eventTimeWords(),
      ...DURING,
    ]),
  ],
  classes: ['digits', 'numberWord'],
  read: (cursor, at) => related(cursor, at) ?? byDistance(cursor, at) ?? alone(cursor, at),
});

function related(cursor: Cursor, at: number): Found | null {
  for (const { words, relation } of LEADS) {
    const from = after(cursor, at, words);
    if (from < 0) continue;
    const event = readEvent(cursor, from);
    if (event)
      return {
        first: event.isTime && words.length === 1 ? from : at,
        last: event.last,
        meaning: meaningOf(event, relation),
      };
  }
  return null;
}

/** "two days before the election", "a week after Eid al-Adha". */
function byDistance(cursor: Cursor, at: number): Found | null {
  const amount = readAmount(cursor, at);
  const relation = amount && cursor.word(amount.last);
  if (!amount || amount.amount === null || (relation !== 'before' && relation !== 'after')) return null;
  const event = readEvent(cursor, amount.last + 1);
  const by = { amount: amount.amount, unit: amount.unit };
  return event && { first: at, last: event.last, meaning: { ...meaningOf(event, relation), by } };
}

/** Events that are times by themselves; others only right after a preposition of time. */
function alone(cursor: Cursor, at: number): Found | null {
  const from = DURING.has(cursor.word(at)) ? at + 1 : at;
  const event = readEvent(cursor, from);
  if (!event || (from === at && !event.isTime)) return null;
  if (!event.isTime && !['during', 'since', 'until', 'till', 'throughout'].includes(cursor.word(at)))
    return null;
  return { first: from, last: event.last, meaning: meaningOf(event, 'during') };
}

const meaningOf = ({ series, of, year, which }: NamedEvent, relation: Relation): EventMeaning => ({
  kind: 'event',
  series,
  of,
  year,
  which,
  relation,
  by: null,
});
