import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'harm',
  [
    [
      'Syrian forces have lost 300 troops since May, together with 40 pieces of weaponry.',
      'destroyed',
      { who: '40 pieces of weaponry', figures: '40' },
    ],
    ['The armed forces of Armenia lost personnel near Jermuk.', 'killed', { who: 'personnel' }],
    ['Six villagers were killed at the hands of the militia in Gezira.', 'killed', { by: 'the militia' }],
    [
      'The embassy protested the detention of a Georgian farmer by the border guards.',
      'detained',
      { who: 'farmer', by: 'border guards' },
    ],
    ['Russia must free the Ukrainian sailors it is holding.', 'detained', { who: 'sailors', by: 'it' }],
    ['The enemy suffered heavy losses in manpower.', 'killed', { who: 'enemy' }],
    ['Mido: 7 militants dead, 12+ wounded.', 'injured', { who: '7 militants', figures: '12+' }],
    ['Harbole: 25 militants dead, 7 taken captive.', 'detained', { figures: '7' }],
    ['Enemy losses in Marib: 12 killed, 30+ wounded.', 'injured', { figures: '30+' }],
    ['Soldiers taken prisoner during the battle will be exchanged.', 'detained', { who: 'Soldiers' }],
    ['The ministry denounced the uprooting of 70 olive trees in Burin.', 'destroyed', { figures: '70' }],
  ],
  [
    'The company lost personnel to its rivals.',
    'The patient felt safe at the hands of the surgeon.',
    'The team suffered a loss in Cairo.',
    'The people he holds dear live in Sanaa.',
    'The bank suffered heavy losses in Beirut.',
  ],
);
describeKind(
  'people',
  [
    ['The consulate helped to take 650 people out to Poland.', 'evacuated', { who: '650 people' }],
    ['A first batch of evacuees was flown to Amman.', 'evacuated', { toward: 'Amman' }],
  ],
  ['The minister took the delegates out to dinner.'],
);
describeKind(
  'service',
  [
    [
      'The Government opened several registration points in Syunik.',
      'restored',
      { what: 'registration points' },
    ],
  ],
  ['The minister raised several points in Yerevan.'],
);
