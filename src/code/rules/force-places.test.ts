import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

describe('what is hit', () => {
  describeRoles('a thing by its name', [
    ['Rebel aircraft attacked Mitiga Airport.', 'force/air', { to: ['Mitiga Airport'] }],
    ['A shell hit the South Hospital.', 'force/artillery', { to: ['the South Hospital'] }],
    [
      'The army shelled the Zamzam displacement camp.',
      'force/artillery',
      { to: ['the Zamzam displacement camp'] },
    ],
    ['The forces raided Balata camp on Tuesday.', 'force/ground', { to: ['Balata camp'] }],
  ]);
  describeRoles('settlements without a name', [
    ['Fighter jets bombed villages around Loikaw on Monday.', 'force/air', { to: ['villages'] }],
    ['Gunmen raided three villages in Bankass.', 'force/ground', { to: ['three villages'] }],
    ['Two villages east of Goma were shelled.', 'force/artillery', { to: ['Two villages east of Goma'] }],
  ]);
  describeRoles('a town by its name is a place', [
    ['Russian forces shelled the town of Kupiansk.', 'force/artillery', { to: [] }],
    ['Azerbaijan shelled Stepanakert.', 'force/artillery', { to: [] }],
    ['The army shelled the villages of Kobo and Woldiya.', 'force/artillery', { to: [] }],
  ]);
});
