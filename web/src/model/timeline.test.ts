import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, indexOf, mention, statement } from '../testing/record.js';
import { datedStatements, timelineOf } from './timeline.js';

const span = fc.tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.nat(900), fc.boolean(), fc.boolean());

describe('timelineOf', () => {
  it('is nothing without a date', () => {
    expect(timelineOf([], '2020-07-28')).toBeNull();
  });

  it('keeps bars, ticks and publication within the line, and the order of days', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), fc.boolean(), (drawn, known) => {
        const dated = drawn.map(([first, length, open, late], i) => ({
          id: String(i),
          first: open && !late ? null : first,
          last: open && late ? null : first + length,
        }));
        const line = timelineOf(dated, known ? '2017-06-15' : null)!;
        for (const { left, right } of line.bars) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeGreaterThan(left);
          expect(right).toBeLessThanOrEqual(1);
        }
        line.ticks.slice(1).forEach((tick, i) => {
          expect(tick.day).toBeGreaterThan(line.ticks[i]!.day);
          expect(tick.at - line.ticks[i]!.at).toBeGreaterThan(0.2);
        });
        expect(line.published === null).toBe(!known);
      }),
    );
  });

  it('marks the publication day and an open end', () => {
    const line = timelineOf([{ id: 's1', first: 17_226, last: null }], '2017-06-15')!;
    expect(line.bars[0]).toMatchObject({ left: 0, right: 1, openStart: false, openEnd: true });
    expect(line.ticks.map((tick) => tick.at)).toContain(line.published);
  });
});

describe('datedStatements', () => {
  it('leaves out statements without a date', () => {
    const text = 'On Monday it rained. It was cold.';
    const index = indexOf(text, {
      mentions: [mention(text, 'm1', 'On Monday', { type: 'time', time: day('2020-07-27') })],
    });
    const statements = [
      statement(text, 's1', 'On Monday it rained', { when: 'm1' }),
      statement(text, 's2', 'It was cold'),
    ];
    expect(datedStatements(index, statements)).toEqual([{ id: 's1', first: 18_470, last: 18_470 }]);
  });
});
