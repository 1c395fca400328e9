import { describe, expect, it } from 'vitest';
import { handmadeRecord } from '../../../../test/support/record.js';
import type { Mention, ReadoutRecord, Span, Statement } from '../../../record/index.js';
import { displayOf } from './display.js';
import { renderExplanation } from './explanation.js';
import { renderReadout } from './readout.js';
import { safe } from './safe.js';
import { width } from './wrap.js';

const TEXT = `Situation in Hudaydah

Yemeni army aircraft struck positions of the Ansar Allah movement near Hays on 12 January 2019, local sources said. At least 300 families fled.

QUESTION: Will the port be handed over?

MS HADDAD: Please ask the Yemeni side.`;

const spanOf = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const mention = (id: string, words: string, parts: Partial<Mention>): Mention => ({
  id,
  ...spanOf(words),
  type: 'organisation',
  actor: null,
  place: null,
  time: null,
  figure: null,
  why: null,
  ...parts,
});

const HAYS = {
  id: null,
  name: 'Hays',
  lat: 13.93,
  lon: 43.48,
  country: 'YE',
  admin1: 'Al Hudaydah',
  precision: 'near',
  radiusKm: 5,
  feature: null,
} as const;

function briefing(): ReadoutRecord {
  const record = handmadeRecord(TEXT, 'b');
  const [first] = record.statements as [Statement, ...Statement[]];
  const day = { start: '2019-01-12', end: '2019-01-12', value: '2019-01-12' } as const;
  const figure = { min: 300, max: null, best: null, unit: 'families', per: null, approximate: false };
  const actors = record.actors[0]!;
  return {
    ...record,
    document: { ...record.document, title: 'Press briefing', publisher: 'Mission Press Office' },
    blocks: [{ ...spanOf('Situation in Hudaydah'), kind: 'heading', turn: 0 }],
    turns: [
      {
        id: 0,
        start: 0,
        end: TEXT.indexOf('QUESTION'),
        role: 'remarks',
        label: null,
        speaker: { name: null, actor: null },
      },
      {
        id: 1,
        ...spanOf('QUESTION: Will the port be handed over?'),
        role: 'question',
        label: spanOf('QUESTION:'),
        speaker: { name: null, actor: null },
      },
      {
        id: 2,
        ...spanOf('MS HADDAD: Please ask the Yemeni side.'),
        role: 'answer',
        label: null,
        speaker: { name: 'Haddad', actor: null },
      },
    ],
    exchanges: [
      {
        question: spanOf('Will the port be handed over?'),
        answer: spanOf('Please ask the Yemeni side.'),
        outcome: 'refers',
        cue: null,
        referredTo: 'the Yemeni side',
      },
    ],
    actors: [
      { ...actors, id: 'A1', name: 'Yemeni Army', mentions: ['m1'] },
      { ...actors, id: 'A2', name: 'Ansar Allah', mentions: ['m2'], aliases: ['Houthis'] },
    ],
    mentions: [
      mention('m1', 'Yemeni army', { actor: 'A1', why: 'by its name' }),
      mention('m2', 'the Ansar Allah movement', { actor: 'A2' }),
      mention('m3', 'Hays', { type: 'place', place: HAYS, why: 'the nearest of its name' }),
      mention('m4', '12 January 2019', {
        type: 'time',
        time: { ...day, type: 'DATE', granularity: 'day', basis: 'explicit' },
      }),
      mention('m5', 'At least 300 families', { type: 'quantity', figure }),
    ],
    statements: [
      {
        ...first,
        ...spanOf(
          'Yemeni army aircraft struck positions of the Ansar Allah movement near Hays on 12 January 2019',
        ),
        chain: [
          { how: 'publishes', name: 'Mission Press Office', actor: null, start: null, end: null },
          { how: 'speaks', name: null, actor: null, start: null, end: null },
          { how: 'cites', name: 'local sources', actor: null, ...spanOf('local sources') },
        ],
        stance: { ...first.stance, certainty: 'probable', factuality: 2 },
        trigger: spanOf('struck'),
        roles: { by: ['m1'], to: ['m2'] },
        places: ['m3'],
        when: 'm4',
        codes: { ...first.codes, cameo: '195' },
      },
      {
        ...first,
        id: 's2',
        ...spanOf('At least 300 families fled.'),
        kind: 'people',
        detail: 'displaced',
        roles: {},
        places: [],
        figures: ['m5'],
      },
    ],
  };
}

const plain = displayOf({ columns: 80 } as never, {});
const rendered = (columns = 80, env: Record<string, string> = {}): string =>
  renderReadout({ file: 'b.txt', text: TEXT, record: briefing() }, displayOf({ columns } as never, env));

describe('the readout on a terminal', () => {
  it('tells by turn and section who says that who did what to whom, where, when, how many, how sure', () => {
    expect(rendered()).toMatchInlineSnapshot(`
      "────────────────────────────────────────────────────────────────────────────────
      Press briefing
      Mission Press Office · 1 March 2019 (given) · b.txt
      2 statements · 1 question: 1 referred elsewhere
      ────────────────────────────────────────────────────────────────────────────────

      ── REMARKS ─────────────────────────────────────────────────────────────────────

        Situation in Hudaydah

        s1     force · air                                    probable · happened +2.0
        who    Yemeni army → Ansar Allah (“the Ansar Allah movement”)
        where  near Hays, Al Hudaydah, YE (within 5 km)
        when   12 January 2019 (stated)
        per    a speaker not named › local sources
               │ Yemeni army aircraft struck positions of the Ansar Allah movement
               │ near Hays on 12 January 2019

        s2     people · displaced                              certain · happened +3.0
        figure at least 300 families
        per    Ministry of the test
               │ At least 300 families fled.

      ── QUESTION ────────────────────────────────────────────────────────────────────

        Will the port be handed over?
        → referred elsewhere: the Yemeni side

      "
    `);
  });

  it.each([40, 57, 80, 100, 300])('keeps within %i columns', (columns) => {
    const widest = Math.max(...rendered(columns).split('\n').map(width));
    expect(widest).toBeLessThanOrEqual(Math.min(100, columns));
  });

  it('colours only where it may', () => {
    const hasColour = (isTTY: boolean, env: Record<string, string>): boolean =>
      displayOf({ isTTY } as never, env).bold('x') !== 'x';
    expect(hasColour(true, {})).toBe(true);
    expect(hasColour(false, {})).toBe(false);
    expect(hasColour(true, { NO_COLOR: '1' })).toBe(false);
    expect(hasColour(true, { NO_COLOR: '' })).toBe(true);
    expect(hasColour(true, { TERM: 'dumb' })).toBe(false);
    expect(hasColour(false, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
    expect(hasColour(true, { FORCE_COLOR: '0' })).toBe(false);
    expect(rendered(80, { FORCE_COLOR: '1' })).toContain('\u001b[1m');
    expect(rendered(80)).not.toContain('\u001b');
  });

  it('never lets a document speak to the terminal', () => {
    const attack = 'Aid\u001b[2J\u001b]0;title\u0007 reached\u202e Taiz\u009b31m and\rGoma.';
    const record = handmadeRecord(attack);
    const document = { ...record.document, title: attack, publisher: attack };
    const words = renderReadout({ file: attack, text: attack, record: { ...record, document } }, plain);
    expect(words).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(words).toContain('␛[2J');
    expect(safe('a\u202eb\u200fc\td\ne')).toBe('a<U+202E>bc\td\ne');
  });

  it('says so when there is nothing to tell', () => {
    const record = { ...handmadeRecord('x'), statements: [] };
    expect(renderReadout({ file: 'x.txt', text: 'x', record }, plain)).toContain('No statements found.');
  });
});

describe('an explanation', () => {
  const explained = (...parts: string[]) => renderExplanation(TEXT, briefing(), parts, plain);

  it('tells how the mentions of a statement were resolved', () => {
    const words = explained('s1');
    expect(words.ok && words.value).toContain('place “Hays” is near Hays, Al Hudaydah, YE');
    expect(words.ok && words.value.replace(/\s+/g, ' ')).toContain('the nearest of its name');
    expect(words.ok && words.value).toContain('CAMEO 195');
  });

  it('tells of an actor and of a mention by their ids', () => {
    const words = explained('A2', 'm4');
    expect(words.ok && words.value).toContain('Houthis');
    expect(words.ok && words.value).toContain('[2019-01-12]');
  });

  it('covers every actor and statement where no part is named', () => {
    const words = explained();
    for (const id of ['A1', 'A2', 's1', 's2'])
      expect(words.ok && words.value).toMatch(new RegExp(`^${id}\\b`, 'm'));
  });

  it('refuses a part that is not there', () => {
    expect(explained('s9')).toMatchObject({ fault: { code: 'ledger.part' } });
  });
});
