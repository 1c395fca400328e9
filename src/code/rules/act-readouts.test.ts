import { describeKind } from '../../../test/support/coded.js';

// Acts in readouts of calls and visits: counsel taken, congratulations, aid, work in common.
describeKind(
  'act',
  [
    [
      'President Ruto spoke with President Tshisekedi. The two also discussed the fighting in Goma.',
      'consult',
    ],
    [
      'The ministers met with the envoy in Aden. Both sides addressed ways to widen the truce.',
      'consult',
      { by: 'Both sides' },
    ],
    [
      'The ministers met with their colleagues in Tbilisi. The ministers coordinated on the crisis in Abkhazia.',
      'consult',
      { by: 'ministers' },
    ],
    ['The ministers engaged in a frank dialogue on Myanmar.', 'consult', { by: 'ministers' }],
    [
      'President Ruto spoke with President Erdogan of Turkey to congratulate him on the vote.',
      'support',
      { by: 'Ruto', to: 'him' },
    ],
    [
      'The ministers reaffirmed their commitment to providing Moldova with economic assistance.',
      'aid',
      { by: 'ministers', to: 'Moldova' },
    ],
    [
      'The presidents discussed efforts to provide Sudan with food, medical, and humanitarian assistance.',
      'aid',
      { to: 'Sudan' },
    ],
    [
      'The minister welcomed the role of Spain, including its provision of security and humanitarian assistance to Ukraine.',
      'aid',
      { to: 'Ukraine' },
    ],
    [
      'The two presidents committed to continue working as partners in the Sahel.',
      'cooperate',
      { by: 'presidents' },
    ],
    [
      'The ministers look forward to deepening cooperation on maritime security.',
      'cooperate',
      { by: 'ministers' },
    ],
    [
      'Georgia looks forward to continued cooperation with Armenia.',
      'cooperate',
      { by: 'Georgia', to: 'Armenia' },
    ],
    ['The minister thanked the envoy, and they pledged to reopen the crossing.', 'agree', { by: 'they' }],
    [
      'President Ruto spoke this morning with President Hassan. The President discussed the situation in Darfur.',
      'consult',
    ],
    ['The two presidents agreed to speak again in the coming days.', 'agree', { by: 'presidents' }],
    ['President Ruto committed to reforming the army of Somalia.', 'agree', { by: 'Ruto' }],
    ['The two sides committed to maintain the hotline.', 'agree', { by: 'two sides' }],
    ['The minister reiterated the continued support of Norway for Somalia.', 'support', { to: 'Somalia' }],
  ],
  [
    'The two discussed the menu.',
    'The President discussed the situation in Darfur.',
    'The spokesman agreed to speak about the weather.',
    'The tenor committed to singing twice a week.',
    'The council addressed the letter to the wrong house.',
    'The children look forward to close cooperation from the weather.',
    'The brothers work as partners in a bakery.',
    'The chef provided the guests with soup and bread.',
  ],
);
