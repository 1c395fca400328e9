import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'harm',
  [
    [
      'At least 12 civilians were killed in Taiz on Sunday.',
      'killed',
      { who: 'civilians', figures: '12', places: 'Taiz' },
    ],
    ['The strike killed five people and wounded 20 others.', 'killed', { who: 'people' }],
    ['The strike killed five people and wounded 20 others.', 'injured'],
    [
      'UNMISS verified that 19 civilians were killed and 11 injured in Jonglei.',
      'injured',
      { figures: '11' },
    ],
    ['Shelling left three dead and nine injured in Kharkiv.', 'killed', { figures: 'three' }],
    ['Shelling left three dead and nine injured in Kharkiv.', 'injured', { figures: 'nine' }],
    ['The blast left 14 people dead and 40 wounded in Mogadishu.', 'injured', { figures: '40' }],
    ['At least eight people were killed and 15 others were wounded in Idlib.', 'injured', { figures: '15' }],
    ['Three were killed, nine injured in the raid on Hpakant.', 'killed', { figures: 'Three' }],
    ['Gunmen abducted three aid workers near Maiduguri.', 'abducted', { who: 'aid workers', by: 'Gunmen' }],
    ['Police in Minsk detained more than 100 protesters.', 'detained', { by: 'Police', who: 'protesters' }],
    ['The shelling destroyed a school in Avdiivka.', 'destroyed', { who: 'school' }],
    ['Several houses were damaged in Stepanakert.', 'damaged', { who: 'houses' }],
    ['Seven fishermen are missing off the coast of Tripoli.', 'missing', { who: 'fishermen' }],
    ['A soldier died of his wounds in Ouagadougou.', 'killed', { who: 'soldier' }],
    ['The explosion left 30 people dead.', 'killed', { who: 'people' }],
    ['The junta executed four activists in Yangon.', 'killed', { by: 'junta', who: 'activists' }],
    [
      'Ukrainian forces destroyed two tanks near Vuhledar.',
      'destroyed',
      { by: 'Ukrainian forces', who: 'tanks' },
    ],
    [
      'According to the army, between 30 and 35 trucks were destroyed.',
      'destroyed',
      { who: 'between 30 and 35 trucks', figures: 'between 30 and 35' },
    ],
    [
      'The militia destroyed between 4 and 6 boats.',
      'destroyed',
      { by: 'militia', who: 'between 4 and 6 boats' },
    ],
    [
      'No fewer than nine fishermen were killed off Berbera.',
      'killed',
      { who: 'fishermen', figures: 'nine' },
    ],
    ['More than seven were injured in Benghazi.', 'injured', { figures: 'More than seven' }],
    [
      'At least five tanks and up to ten guns were destroyed near Lyman.',
      'destroyed',
      { who: ['At least five tanks', 'up to ten guns'], figures: ['At least five', 'up to ten'] },
    ],
    [
      'Local residents set fire to nothing, but looters burned the warehouse of an aid agency.',
      'damaged',
      { who: 'warehouse' },
    ],
  ],
  [
    'The new tax would kill jobs.',
    'The scandal damaged his reputation.',
    'The team was beaten in the final.',
    'They destroyed the argument of the opposition.',
    'The programme captured the attention of viewers.',
    'Critics say the law will hurt small businesses.',
  ],
);
