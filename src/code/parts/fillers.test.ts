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

describe('who is named', () => {
  describeRoles('once by two offices', [
    [
      'President Traore met Jordanian Deputy Prime Minister and Minister of Foreign Affairs Ayman Safadi in Amman.',
      'meeting/held',
      { with: ['Minister of Foreign Affairs Ayman Safadi'] },
    ],
    [
      'Envoy Jan Egeland and Minister Anna Lindh met President Guelleh.',
      'meeting/held',
      { who: ['Envoy Jan Egeland', 'Minister Anna Lindh'] },
    ],
  ]);
  describeRoles('each of a list that was described together', [
    [
      'The M23 says that schools and markets there are open.',
      'service/working',
      { what: ['schools', 'markets'] },
    ],
    [
      'The envoy met a number of ministers and senior officials in Tashkent.',
      'meeting/held',
      { with: ['ministers', 'senior officials'] },
    ],
  ]);
  describeRoles('alone, where a clause stands between', [
    [
      'Aung Min, seized near Bago on 11 August, and Ko Latt are in Yangon.',
      'harm/detained',
      { who: ['Aung Min'] },
    ],
  ]);
  describeRoles('right before a description', [
    [
      'In Raqqa, Abu Tariq, an ISIL leader in the city, was killed by a drone.',
      'harm/killed',
      { who: ['Abu Tariq'] },
    ],
  ]);
  describeRoles('as the place and not the way to it', [
    [
      'Most of those displaced moved south to Zamzam camp or west to Tawila.',
      'people/leaves',
      { toward: ['Zamzam camp', 'Tawila'] },
    ],
    [
      'The road between Kutum and Mellit remains closed.',
      'service/cut',
      { what: ['road between Kutum and Mellit'] },
    ],
  ]);
  describeRoles('by whoever is another', [
    ['The army of Chad regained its lost positions in Faya.', 'control/gains', { from: [] }],
    ['The army regained Faya from the rebels.', 'control/gains', { from: ['the rebels'] }],
  ]);
});
