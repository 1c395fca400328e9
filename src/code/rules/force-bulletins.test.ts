import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'force',
  [
    ['Houthi units staged a provocation along the Saudi border.', 'other', { by: 'Houthi units' }],
    [
      'The occupation forces subjected the village of Kfar Kila to artillery shelling.',
      'artillery',
      { by: 'occupation forces', places: 'Kfar Kila' },
    ],
    ['The Congolese army confronted the attack near Sake.', 'ground', { by: 'Congolese army' }],
    ['Malian soldiers turned back the attackers at Sevare.', 'ground', { to: 'the attackers' }],
    ['The army foiled an infiltration attempt on the border with Syria.', 'ground'],
    ['Tactical aviation engaged a command post near Kramatorsk.', 'air', { to: 'a command post' }],
    ['In Kayah State an offensive opened two weeks ago.', 'ground', { places: 'Kayah State' }],
    ['The envoy condemned the assaults on shepherds near Hebron.', 'ground', { to: 'shepherds' }],
    [
      'Norway condemns the aggression that Russia continues to commit against Ukraine.',
      'ground',
      { by: 'Russia', to: 'Ukraine' },
    ],
    [
      'The war in which the SPLA and the Sudanese army have been engaged since May has ruined Kordofan.',
      'clash',
      { by: ['SPLA', 'Sudanese army'] },
    ],
    ['Residential areas of Aden came under bombardment.', 'other', { to: 'Residential areas' }],
    ['The men took part in intercepting and seizing Ukrainian naval vessels.', 'naval', { to: 'vessels' }],
    [
      'Peru condemned the attacks and crimes that the militia perpetrates against villagers.',
      'other',
      { by: 'the militia', to: 'villagers' },
    ],
    ['Army units suppressed two firing points near Sumy.', 'other', { to: 'two firing points' }],
    ['Heavy clashes took place in Tadamon on Sunday.', 'clash'],
  ],
  [
    'The government launched a diplomatic offensive in Brussels.',
    'The opposition accused the minister of staging a provocation.',
    'Two suspects were arrested during the operation.',
    'The operation to hand over the prisoners will take place on Friday.',
    'The ministry confronted the crisis with new measures.',
    'Clashes between fans were reported in Belgrade.',
    'The party engaged in talks with the union.',
  ],
);
