import { describeKind } from '../../../test/support/coded.js';

// Calls and visits as readouts tell them.
describeKind(
  'meeting',
  [
    [
      'President Joseph R. Biden, Jr. called President Yoweri Museveni today.',
      'held',
      { who: 'Biden', with: 'Museveni' },
    ],
    [
      'Joining President Ruto on the call were Prime Minister Abiy of Ethiopia and President Hassan of Somalia.',
      'held',
      { who: 'Abiy', with: 'Ruto' },
    ],
    [
      'President Ruto said he looks forward to seeing President Erdogan in Ankara.',
      'planned',
      { with: 'Erdogan' },
    ],
    ["The ministers discussed President Ruto's recent visit to Ethiopia.", 'held', { who: 'Ruto' }],
    ['The ministers discussed the second Summit for Peace currently underway in Sudan.', 'held'],
    ['The ministers discussed a visit by President Ruto to Kigali.', 'planned', { who: 'Ruto' }],
    ['President Ruto welcomed President Tshisekedi to Nairobi.', 'held', { with: 'Tshisekedi' }],
  ],
  [
    'The minister underscored his commitment to welcoming Sweden to NATO.',
    'President Ruto called the raid a disgrace.',
    'Joining the two pipes on the bench were a clamp and a ring.',
    'He is looking forward and seeing things clearly.',
  ],
);
