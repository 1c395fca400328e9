import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

describe('whose account it is', () => {
  describeRoles('whoever spreads it', [
    [
      'The Ministry refuted the reports being spread by the Armenian side.',
      'story/refuted',
      { by: ['The Ministry'], claimant: ['the Armenian side'] },
    ],
    ['The footage circulated by Manila was selectively edited.', 'story/refuted', { claimant: ['Manila'] }],
    [
      'The claims of the militia in Nyala are false.',
      'story/refuted',
      { claimant: ['the militia in Nyala'] },
    ],
  ]);
  describeRoles('whoever contests it, and what', [
    [
      'The ministry dismissed as fabricated the reports of a base in Assab.',
      'story/refuted',
      { by: ['The ministry'], about: ['the reports of a base'] },
    ],
    [
      'We have seen no evidence to support that assertion about Kigali.',
      'story/challenged',
      { about: ['that assertion'] },
    ],
  ]);
  describeRoles('nobody', [
    ['The reports that spread in Goma are false.', 'story/refuted', { claimant: [] }],
  ]);
});
