import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

describe('who does it', () => {
  describeRoles('means of somebody', [
    ['An Israeli drone fired two missiles at a car near Tyre.', 'force/air', { by: ['An Israeli drone'] }],
    ['Two Turkish drones struck a depot near Amedi.', 'force/air', { by: ['Two Turkish drones'] }],
    [
      'A coalition destroyer shot down two drones over the Red Sea.',
      'force/air',
      { by: ['A coalition destroyer'] },
    ],
    ['Two ships shelled positions near Odesa.', 'force/naval', { by: ['Two ships'] }],
  ]);
  describeRoles('means of nobody', [
    ['Drones attacked the depot near Omdurman.', 'force/air', { by: [] }],
    ['Shahed drones hit a school in Kharkiv.', 'force/air', { by: [] }],
    ['A missile hit the depot in Marib.', 'force/artillery', { by: [] }],
  ]);
  describeRoles('services', [
    [
      'Nine traders were arrested in Goma by the military intelligence services.',
      'harm/detained',
      { by: ['the military intelligence services'] },
    ],
    ['Two activists were killed by medical services in Yangon.', 'harm/killed', { by: [] }],
  ]);
});
