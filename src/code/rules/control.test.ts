import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'control',
  [
    ['The Houthis seized the port of Hodeidah in 2014.', 'gains', { by: 'Houthis', places: 'Hodeidah' }],
    [
      'Russian troops have taken control of the town of Soledar.',
      'gains',
      { by: 'Russian troops', places: 'Soledar' },
    ],
    ['Ukrainian forces retook two villages in Kherson region.', 'gains', { by: 'Ukrainian forces' }],
    ['The Rapid Support Forces hold most of the town of Nyala.', 'holds', { by: 'Rapid Support Forces' }],
    ['The eastern part of Aleppo is under the control of the opposition.', 'holds', { by: 'opposition' }],
    [
      'Government forces withdrew from Sake on Wednesday.',
      'leaves',
      { by: 'Government forces', places: 'Sake' },
    ],
    ['The Tigray fighters retreated from Lalibela.', 'leaves', { by: 'fighters', places: 'Lalibela' }],
    ['M23 fighters are advancing on Goma from the north.', 'approaches', { by: 'M23', places: 'Goma' }],
    ['The army has encircled the city of El Fasher.', 'besieges', { by: 'army', places: 'El Fasher' }],
    [
      'The Myanmar army lost the town of Lashio last month.',
      'loses',
      { by: 'Myanmar army', places: 'Lashio' },
    ],
    ['Azerbaijani troops entered the district of Lachin.', 'approaches', { by: 'Azerbaijani troops' }],
    [
      'The militants were driven out of Kidal by the Malian army.',
      'gains',
      { by: 'Malian army', from: 'militants', places: 'Kidal' },
    ],
    ['The insurgents have captured parts of Mocímboa da Praia.', 'gains', { by: 'insurgents' }],
    [
      'The mission handed over the Maslah base to the Somali army.',
      'loses',
      { by: 'mission', from: 'Somali army' },
    ],
    ['The opposition took Aleppo on Tuesday.', 'gains', { by: 'opposition', places: 'Aleppo' }],
    ['Ethiopia pulled out the last of its troops in June.', 'leaves', { by: 'Ethiopia' }],
    [
      "The army retook the governor's headquarters in Kadugli from the rebels.",
      'gains',
      { by: 'army', from: 'rebels', places: 'Kadugli' },
    ],
    ['The enemy was massing troops near Kupiansk.', 'holds', { by: 'enemy', places: 'Kupiansk' }],
  ],
  [
    'The delegation of the army withdrew from talks in Geneva.',
    'Gunmen opened fire on a market in Gao, leaving dozens dead.',
    'A number of rockets from Lebanon had fallen in open areas.',

    'The opposition took Istanbul in the mayoral election.',
    'The talks between the army and the militia took place near Juba.',
    'NATO troops remained on alert on Sunday.',
    'The new coach took control of the team in January.',
    'Tourists are leaving the city after the holidays.',
    'The commission reached an agreement on fishing quotas.',
    'She lost her job in Paris.',
    'The minister entered politics in 1998.',
    'Prices are approaching a record high in Cairo.',
    'The authorities are trying to control inflation.',
  ],
);
