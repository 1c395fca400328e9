import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../test/support/coded.js';
import { analyse, readText } from '../../pipeline.js';

/** The statements of a sentence that its publisher, a monitor, tells. */
const statementsOf = (text: string) =>
  analyse(
    readText({ id: 'x', text, title: null, publisher: 'Monitor', published: '2024-03-14', language: null }),
  ).statements;

/** Of each statement its kind and detail with the words of two roles. */
const told = (text: string, first: string, second: string): string[] =>
  statementsOf(text).map((statement) =>
    [
      `${statement.kind}/${statement.detail}`,
      wordsOf(text, statement, first).join('+'),
      wordsOf(text, statement, second).join('+'),
    ].join(' '),
  );

describe('who does it and to whom, in other constructions than the plain clause', () => {
  it.each([
    ['Armenia got accused by Azerbaijan of aggression.', 'act/accuse Azerbaijan Armenia'],
    ['Observers spoke of Belarus, sanctioned by Canada last week.', 'act/sanction Canada Belarus'],
    ['Chad, whose president is abroad, condemned Sudan.', 'act/accuse Chad Sudan'],
    ['The threats made by Israel against Lebanon worry Beirut.', 'act/threaten Israel Lebanon'],
    ['The appeal that Egypt made to Israel was ignored.', 'act/request Egypt Israel'],
    ['A request by Mali to France was made.', 'act/request Mali France'],
    ['Georgia is due to condemn Russia.', 'act/accuse Georgia Russia'],
  ])('acts: %s', (text, expected) => {
    expect(told(text, 'by', 'to')).toContain(expected);
  });

  it.each([
    ['The RSF committed a violation of the ceasefire.', 'agreement/violated The RSF the ceasefire'],
    ['Azerbaijan has broken this commitment.', 'agreement/violated Azerbaijan this commitment'],
    [
      'The Houthis persist in violating international humanitarian law.',
      'agreement/violated The Houthis international humanitarian law',
    ],
  ])('agreements: %s', (text, expected) => {
    expect(told(text, 'by', 'instrument')).toContain(expected);
  });

  it.each([
    ['The commission is headed by Moussa Mahamat.', 'alignment/leads Moussa Mahamat The commission'],
    ['The mission is led by Bintou Keita.', 'alignment/leads Bintou Keita The mission'],
  ])('alignments: %s', (text, expected) => {
    expect(told(text, 'who', 'whom').join()).toContain(expected);
  });

  it.each([
    ['The conference of donors, which took place in Brussels, raised the funds.', 'meeting/held'],
    ['It last met in Addis Ababa on 7 July 2014.', 'meeting/held'],
    ['The foreign ministers are due to meet in Yerevan on 3 May.', 'meeting/planned'],
  ])('meetings: %s', (text, expected) => {
    expect(told(text, 'who', 'with').join()).toContain(expected);
  });

  it.each([
    [
      'A report on the killings, which was released by Amnesty International, is long.',
      'Amnesty International',
    ],
    ['A video of the strike, which the Ukrainian army published, is short.', 'the Ukrainian army'],
  ])('evidence: %s', (text, expected) => {
    expect(told(text, 'by', 'claimant').join()).toMatch(new RegExp(`evidence/[a-z]+ ${expected}`, 'i'));
  });
});

describe('what is not read so', () => {
  it.each([
    ['Uganda attempted to join the alliance.', /joins.*happened/],
    ['Rwanda attempted to arm the rebels.', /aid.*happened/],
    ['It met with resistance in Tunis.', /meeting/],
    ['The voters broke this glass.', /agreement/],
    ['The driver violated traffic law in Yerevan.', /agreement/],
    ['The embassy extended its thanks to Chad.', /support/],
    ['The envoy denied that Israel made an appeal to Egypt.', /request Egypt/],
  ])('%s', (text, wrong) => {
    const found = statementsOf(text).map(
      (statement) =>
        `${statement.kind}/${statement.detail} ${wordsOf(text, statement, 'by').join('+')} ${wordsOf(text, statement, 'to').join('+')} ${statement.stance.reality}`,
    );
    expect(found.join('; ')).not.toMatch(wrong);
  });
});
