import { describe, expect, it } from 'vitest';
import { describeRoles, statementsIn } from '../../../test/support/coded.js';

describe('what is welcomed', () => {
  describeRoles('a stand', [
    [
      'Egypt welcomed the agreement between the two Sudanese parties.',
      'position/supports',
      { who: ['Egypt'], about: ['the agreement'] },
    ],
    [
      'We would welcome any step to ease the siege in Yemen.',
      'position/supports',
      { who: ['We'], about: ['any step'] },
    ],
    [
      'The truce was welcomed by Iran and Iraq.',
      'position/supports',
      { who: ['Iran', 'Iraq'], about: ['The truce'] },
    ],
    [
      "Kenya welcomed Ukraine's decision to send grain.",
      'position/supports',
      { who: ['Kenya'], about: ["Ukraine's decision"] },
    ],
    [
      'The African Union welcomed that a truce had been announced in Sudan.',
      'position/supports',
      { who: ['The African Union'] },
    ],
    [
      'The Emir welcomed Georgia joining the accord.',
      'position/supports',
      { who: ['The Emir'], about: ['Georgia'] },
    ],
  ]);

  it.each([
    'The Emir welcomed President Herzog to the palace.',
    'Uganda welcomed 400 refugees from Congo.',
    'Armenia welcomed them at the border.',
    'The people of Myanmar are welcome.',
    'The ministers welcomed the delegation of the Houthis.',
  ])('none: %s', (text) => {
    expect(statementsIn(text).filter(({ kind }) => kind === 'position')).toEqual([]);
  });
});
