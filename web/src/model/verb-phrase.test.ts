import { describe, expect, it } from 'vitest';
import { REALITIES, STATEMENT_KINDS, DETAILS } from '../../../src/record/index.js';
import { isPlural, verbPhrase } from './verb-phrase.js';
import { wordingOf } from './wording.js';

const phrase = (kind: 'control' | 'harm' | 'position' | 'alignment', detail: string, ...rest: Rest) =>
  verbPhrase(wordingOf(kind, detail)!.verb, { polarity: rest[0], reality: rest[1] }, rest[2]);
type Rest = ['affirmed' | 'denied', (typeof REALITIES)[number], boolean];

describe('verbPhrase', () => {
  it.each([
    ['control', 'gains', 'affirmed', 'happened', true, 'gained control of'],
    ['control', 'gains', 'denied', 'happened', true, 'did not gain control of'],
    ['control', 'gains', 'affirmed', 'ongoing', false, 'is gaining control of'],
    ['control', 'besieges', 'denied', 'ongoing', true, 'are not besieging'],
    ['control', 'holds', 'affirmed', 'happened', false, 'holds'],
    ['control', 'holds', 'denied', 'ongoing', true, 'do not hold'],
    ['control', 'leaves', 'affirmed', 'requested', true, 'are asked to withdraw from'],
    ['control', 'leaves', 'affirmed', 'intended', false, 'intends to withdraw from'],
    ['control', 'leaves', 'denied', 'intended', true, 'do not intend to withdraw from'],
    ['control', 'gains', 'affirmed', 'prevented', true, 'are prevented from gaining control of'],
    ['control', 'gains', 'affirmed', 'conditional', true, 'would gain control of'],
    ['harm', 'killed', 'affirmed', 'happened', true, 'were killed'],
    ['harm', 'killed', 'denied', 'happened', false, 'was not killed'],
    ['harm', 'killed', 'affirmed', 'ongoing', true, 'are being killed'],
    ['harm', 'detained', 'affirmed', 'expected', true, 'are expected to be detained'],
    ['position', 'supports', 'affirmed', 'ongoing', false, 'supports'],
    ['position', 'opposes', 'denied', 'happened', false, 'does not oppose'],
    ['alignment', 'member', 'affirmed', 'happened', false, 'is a member'],
    ['alignment', 'affiliate', 'denied', 'conditional', true, 'would not be affiliated'],
  ] as const)('%s/%s %s %s', (kind, detail, polarity, reality, plural, expected) => {
    expect(phrase(kind, detail, polarity, reality, plural)).toBe(expected);
  });

  it('has words for every detail of every kind in every reality', () => {
    for (const kind of STATEMENT_KINDS)
      for (const detail of DETAILS[kind])
        for (const reality of REALITIES) {
          const { verb } = wordingOf(kind, detail)!;
          expect(verbPhrase(verb, { polarity: 'affirmed', reality }, true)).toMatch(/^[a-z ]+$/);
        }
  });
});

describe('isPlural', () => {
  it.each([
    [['Syrian government forces'], true],
    [['Popular Mobilization Forces'], true],
    [['the Houthis'], true],
    [['Turkey'], false],
    [['ISIS'], false],
    [['the Syrian Army'], false],
    [['Russia', 'Iran'], true],
    [['residents of the town'], true],
    [['the mayor of Gaza and Rafah'], false],
    [['at least 300 people'], true],
    [['Cyprus'], false],
    [['police'], true],
  ])('%j', (names, expected) => {
    expect(isPlural(names)).toBe(expected);
  });
});
