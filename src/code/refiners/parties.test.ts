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
  describeRoles('senders', [
    [
      'A missile fired by the Houthis hit a ship near Hodeidah.',
      'force/artillery',
      { by: ['the Houthis'], to: ['a ship'] },
    ],
  ]);
  describeRoles('how, and not by whom', [
    ['The wounded were evacuated by helicopter to Goma.', 'people/evacuated', { by: [], toward: ['Goma'] }],
    [
      'Three patients were evacuated by the army to Beni.',
      'people/evacuated',
      { by: ['the army'], toward: ['Beni'] },
    ],
    ['Two people were killed by sniper fire near Bakhmut.', 'harm/killed', { by: [] }],
  ]);
  describeRoles('who is paid', [
    [
      'Canada will contribute $25 million to the trust fund for Haiti.',
      'money/pledged',
      { to: ['the trust fund'] },
    ],
    [
      'The Commission released 1.5 million dollars for the displaced.',
      'money/paid',
      { to: ['the displaced'] },
    ],
    ['The Humanitarian Response Plan for Yemen has received only $2 billion.', 'money/received', { by: [] }],
  ]);
  describeRoles('services', [
    [
      'Nine traders were arrested in Goma by the military intelligence services.',
      'harm/detained',
      { by: ['the military intelligence services'] },
    ],
    [
      'The activists were arrested in Caracas by agents of the intelligence service.',
      'harm/detained',
      { by: ['agents of the intelligence service'] },
    ],
    ['Two activists were killed by medical services in Yangon.', 'harm/killed', { by: [] }],
  ]);
});
