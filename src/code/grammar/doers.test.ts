import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

// Who does a deed, and what it is done to, where the text names them at some distance from it.
describe('whose deed it is', () => {
  describeRoles('behind "by" and before what it is done to', [
    [
      'They condemned the shelling by the Rapid Support Forces of a clinic in Nyala.',
      'force/artillery',
      { by: ['the Rapid Support Forces'], to: ['a clinic in Nyala'] },
    ],
    [
      'Norway condemned the attack perpetrated by unidentified armed men against a convoy near Gossi.',
      'force/other',
      { by: ['unidentified armed men'], to: ['a convoy'] },
    ],
    [
      'The Rapid Support Forces of Sudan shelled Nyala.',
      'force/artillery',
      { by: ['The Rapid Support Forces of Sudan'] },
    ],
  ]);
  describeRoles('to whom it is put down, with the participle as a verb of its own', [
    [
      'They condemned the raid on Goma, as well as the airstrikes on districts of Nyala attributed to the Sudanese Armed Forces.',
      'force/air',
      { by: ['the Sudanese Armed Forces'] },
    ],
  ]);
  describeRoles('of whoever is praised or blamed for it', [
    [
      'The president hailed the Somali army for its operations against Al-Shabaab.',
      'force/other',
      { by: ['its'], to: ['Al-Shabaab'] },
    ],
    ['Sweden condemned Russia for the attack on Kharkiv.', 'force/other', { by: ['Russia'] }],
    ['Sweden thanked Oman for the help after the attack on Kharkiv.', 'force/other', { by: [] }],
  ]);
  describeRoles('as part of a claim', [
    [
      'Contrary to the group’s claim that it had struck the base, nobody was hurt.',
      'force/other',
      { to: ['the base'] },
    ],
  ]);
  describeRoles('from across a border', [
    [
      'Militants opened fire from across the border on an army post near Khost.',
      'force/ground',
      { by: ['Militants'], to: ['an army post near Khost'] },
    ],
  ]);
  describeRoles('with its means named before its aim', [
    [
      'Coalition forces conducted 23 strikes using bombers and remotely piloted aircraft against ISIL targets.',
      'force/air',
      { by: ['Coalition forces'], to: ['ISIL targets'] },
    ],
    [
      'A coast guard vessel fired a water cannon at a supply boat near the shoal.',
      'force/naval',
      { to: ['a supply boat'] },
    ],
    ['The navy fired flares over Aden.', 'force/naval', { to: [] }],
  ]);
  describeRoles('where they are gathered', [
    [
      'Aviation carried out strikes on areas of concentration of troops near Bakhmut.',
      'force/air',
      { to: ['areas of concentration of troops'] },
    ],
    ['Artillery shelled the sources of the fire.', 'force/artillery', { to: ['the sources of the fire'] }],
  ]);
  describeRoles('without the brackets of a short name', [
    [
      'Clashes broke out in Kaka between the People’s Defence Forces (PDF) and the Kit-Gwang faction.',
      'force/clash',
      { by: ['the People’s Defence Forces', 'the Kit-Gwang faction'] },
    ],
  ]);
});

describe('what is done to them', () => {
  describeRoles('against whom', [
    [
      'The massacres perpetrated by the militia against the Masalit people went on.',
      'harm/killed',
      { who: ['the Masalit people'], by: ['the militia'] },
    ],
    [
      'The slaughter and scattering of communities in Ituri went on.',
      'harm/killed',
      { who: ['communities in Ituri'] },
    ],
  ]);
  describeRoles('with the verb left out', [
    [
      'Eleven people, most of them children, were killed and at least 17 wounded in Sagaing.',
      'harm/injured',
      { who: [] },
    ],
  ]);
  describeRoles('those of whom only that is said', [
    [
      'The minister mourned with the friends of those who have been killed in Karrada.',
      'harm/killed',
      { who: ['those'] },
    ],
  ]);
});
