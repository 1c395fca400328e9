import { describe, expect, it } from 'vitest';
import { attributed } from '../../../test/support/attributed.js';

const presentedAs = (text: string, word: string): string => {
  const found = attributed(text).predicates.find(({ start, end }) => text.slice(start, end) === word);
  return found ? `${found.polarity} ${found.certainty} ${found.reality}` : 'nothing';
};

describe('what is set ahead, under a proviso, or done by being said', () => {
  it.each([
    ['The next round is scheduled for Geneva in May.', 'scheduled', 'affirmed probable expected'],
    ['The next round has been planned for May.', 'planned', 'affirmed probable expected'],
    ['The commissions are to meet again in Yerevan.', 'meet', 'affirmed probable expected'],
    ['The round was scheduled for May.', 'scheduled', 'affirmed certain happened'],
    ['We will raise it when the envoys meet.', 'meet', 'affirmed probable expected'],
    ['They left when the envoys met.', 'met', 'affirmed certain happened'],
    ['The envoy is going to visit Asmara.', 'visit', 'affirmed probable expected'],
    ['The army is not going to leave Lashio.', 'leave', 'denied probable expected'],
    ['The rebels were going to leave Goma.', 'leave', 'affirmed probable intended'],
    ['The army is going to continue to shell Goma.', 'shell', 'affirmed probable expected'],
    ['The army goes on shelling Goma.', 'shelling', 'affirmed certain ongoing'],
    ['Rebels plan the attack.', 'plan', 'affirmed certain ongoing'],
    [
      'Aid will go to Adre, provided that the crossing remains open.',
      'remains',
      'affirmed uncommitted conditional',
    ],
    ['The envoy said that the crossing remains open.', 'remains', 'affirmed certain ongoing'],
    ['The mission calls on the rebels to leave Goma.', 'calls', 'affirmed certain happened'],
    ['The army denies the report.', 'denies', 'affirmed certain happened'],
    ['The army holds Lashio.', 'holds', 'affirmed certain ongoing'],
  ])('%s', (text, word, expected) => {
    expect(presentedAs(text, word)).toBe(expected);
  });
});
