import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'position',
  [
    [
      'Germany supports the territorial integrity of Georgia.',
      'supports',
      { who: 'Germany', about: 'territorial integrity' },
    ],
    ['Turkey opposes the referendum in Iraqi Kurdistan.', 'opposes', { who: 'Turkey', about: 'referendum' }],
    ['Our position on Western Sahara has not changed.', 'unchanged', { who: 'Our', about: 'Western Sahara' }],
    ['China has changed its position on the sanctions.', 'changed', { who: 'China', about: 'sanctions' }],
    ['We do not agree with the proposals of the mediators.', 'disagrees', { who: 'We', about: 'proposals' }],
    ['Egypt agrees with the plan of the African Union.', 'agrees', { who: 'Egypt', about: 'plan' }],
    [
      'Moscow disagrees with the conclusions of the report.',
      'disagrees',
      { who: 'Moscow', about: 'conclusions' },
    ],
    [
      'The position of the European Union on Belarus remains unchanged.',
      'unchanged',
      { who: 'European Union' },
    ],
    ['India backs a two-state solution.', 'supports', { who: 'India', about: 'solution' }],
    ['Rwanda objects to the deployment of the regional force.', 'opposes', { about: 'deployment' }],
    ['The government has no position on the draft resolution.', 'undeclared', { who: 'government' }],
    [
      'Japan reiterated its support for the territorial integrity of Ukraine.',
      'supports',
      { who: 'Japan', about: 'territorial integrity' },
    ],
    [
      'Jordan affirmed its rejection of the displacement of Palestinians.',
      'opposes',
      { who: 'Jordan', about: 'displacement' },
    ],
    ['China opposes the sale of missiles to Taiwan.', 'opposes', { who: 'China', about: 'sale' }],
    [
      'Both sides spoke in favour of an immediate ceasefire.',
      'supports',
      { who: 'sides', about: 'ceasefire' },
    ],
    [
      'The Houthis agreed to a joint patrol of the ports.',
      'agrees',
      { who: 'Houthis', about: 'joint patrol' },
    ],
    ['The government of Chad has yet to state its position on the plan.', 'undeclared', { who: 'Chad' }],
    ['The League reiterated its rejection of any attempt to expel them.', 'opposes', { who: 'League' }],
  ],
  [
    'The minister expressed his support for the families of the victims.',

    'Pillars support the roof of the building.',
    'The weather changed on Monday.',
    'I agree with you.',
    'The team is in a good position.',
    'Opposing sides of the street were closed.',
    'The Congolese army abandoned its positions near Sake.',
    'He spoke in Geneva.',
    'The train has yet to reach its position on the map.',
  ],
);
