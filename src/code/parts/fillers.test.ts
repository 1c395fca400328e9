import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

describe('what a bare number stands for', () => {
  describeRoles('people', [
    ['At least 23 were wounded near Bakhmut.', 'harm/injured', { who: ['At least 23'] }],
    [
      'Two were killed and the whereabouts of the other five remain unknown.',
      'harm/missing',
      { who: ['the other five'] },
    ],
    ['The Committee said that eight had been expelled to Georgia.', 'people/displaced', { who: ['eight'] }],
  ]);
  describeRoles('nothing by itself', [['One was killed near Goma.', 'harm/killed', { who: [] }]]);
});
