import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'alignment',
  [
    ['Jama’at Nusrat al-Islam is an affiliate of al-Qaeda.', 'affiliate', { whom: 'al-Qaeda' }],
    [
      'Khalid Ali, a member of the Sovereign Council, arrived in Cairo.',
      'member',
      { who: 'Khalid Ali', whom: 'Sovereign Council' },
    ],
    ['Forty fighters joined the Arakan Army in May.', 'joins', { who: 'fighters', whom: 'Arakan Army' }],
    [
      'Several commanders defected from the Rapid Support Forces.',
      'splits',
      { who: 'commanders', whom: 'Rapid Support Forces' },
    ],
    [
      'Dozens of militants surrendered to the Nigerian army.',
      'surrenders',
      { who: 'militants', whom: 'Nigerian army' },
    ],
    [
      'Mohamed Hamdan Dagalo leads the Rapid Support Forces.',
      'leads',
      { who: 'Dagalo', whom: 'Rapid Support Forces' },
    ],
    [
      'Clashes between Ahrar al-Sham and the Levant Front were reported in al-Bab.',
      'clashes',
      { who: ['Ahrar al-Sham', 'Levant Front'] },
    ],
    ['Iran is an ally of Syria.', 'ally', { who: 'Iran', whom: 'Syria' }],
    ['Some 200 rebels laid down their arms in Kachin State.', 'surrenders', { who: 'rebels' }],
    [
      'Abu Yahya, the leader of the Southern Front, was arrested.',
      'leads',
      { who: 'Abu Yahya', whom: 'Southern Front' },
    ],
    ['The brigade split from the Free Syrian Army.', 'splits', { who: 'brigade', whom: 'Free Syrian Army' }],
    [
      'Syrian soldiers handed in their weapons at the border, the army said.',
      'surrenders',
      { who: 'Syrian soldiers' },
    ],
    ['Some fighters gave up their arms in Ituri.', 'surrenders', { who: 'fighters' }],
    ['The UN envoy, Hanna Tetteh, spoke to reporters.', 'represents', { who: 'Hanna Tetteh', whom: 'UN' }],
  ],
  [
    'France handed over weapons to the Lebanese army.',

    'The minister joined us for dinner.',
    'The road leads to Damascus.',
    'She left the office at five.',
    'This represents a serious problem.',
    'The leading correspondent asked a question.',
    'He gave up smoking.',
  ],
);
