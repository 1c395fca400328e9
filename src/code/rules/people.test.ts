import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'people',
  [
    [
      'More than 2,000 refugees returned to Kobani last week.',
      'returns',
      { who: 'refugees', toward: 'Kobani', figures: '2,000' },
    ],
    ['Thousands of families fled Khartoum for Egypt.', 'leaves', { who: 'families', from: 'Khartoum' }],
    ['About 450,000 people have been displaced from North Kivu since March.', 'displaced', { who: 'people' }],
    [
      'The authorities evacuated 300 civilians from Mariupol to Zaporizhzhia.',
      'evacuated',
      { who: 'civilians', from: 'Mariupol', toward: 'Zaporizhzhia' },
    ],
    ['Hundreds of migrants crossed into Poland from Belarus.', 'crosses', { who: 'migrants' }],
    ['Residents were allowed to return to the villages around Lachin.', 'may-return', { who: 'Residents' }],
    [
      'Landmines prevent displaced families from returning to Sinjar.',
      'kept-from-returning',
      { who: 'families' },
    ],
    ['The ethnic Armenian residents left the region for Armenia.', 'leaves'],
    ['The return of refugees from Bangladesh to Rakhine has been delayed.', 'returns', { who: 'refugees' }],
    ['Residents are leaving Goma as the rebels advance.', 'leaves', { who: 'Residents', from: 'Goma' }],
    ['Twelve wounded people were evacuated from the besieged district.', 'evacuated', { who: 'people' }],
    [
      'The mission said that the militia had withdrawn towards the north of El Geneina.',
      'leaves',
      { who: 'the militia', toward: 'El Geneina' },
    ],
    [
      'Congolese soldiers crossed into Rwanda and laid down their weapons, the Rwandan army said.',
      'crosses',
      { who: 'Congolese soldiers', toward: 'Rwanda' },
    ],
    ['Some 9,000 families remain displaced in Marib.', 'displaced', { who: 'families', places: 'Marib' }],
    ['Some 2,000 people headed towards Kutum.', 'leaves', { who: 'people', toward: 'Kutum' }],
    ['Families sought refuge in Goris.', 'displaced', { who: 'Families', places: 'Goris' }],
    ['Shelling forced 200 families from their homes in Rutshuru.', 'displaced', { who: 'families' }],
  ],
  [
    'Troops withdrew from Kibumba to Rumangabo.',
    'The minister withdrew to his office in Dakar.',

    'The president returned to the White House after the speech.',
    'The committee will return to this issue next week.',
    'Investors are leaving the market.',
    'She left the room without a word.',
    'The ball crossed the line.',
    'Profits returned to normal levels.',
    'More people can go back into the workforce.',
    'The plan gets children back into the classroom.',
    'The talks moved to Geneva.',
  ],
);
