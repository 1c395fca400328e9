import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

// Who does what a verb says, where trees seat it beside a day, an adverb or a noun.
describe('who is seated elsewhere', () => {
  describeRoles('beside a day', [
    [
      'Last Thursday, the Supervisory Committee on Detainees concluded its seventh meeting in Amman.',
      'meeting/held',
      { who: ['the Supervisory Committee on Detainees'] },
    ],
    [
      'Last Thursday, clashes broke out between the army and the militia.',
      'force/clash',
      { by: ['the army', 'the militia'] },
    ],
  ]);
  describeRoles('whose will it is', [
    [
      'They took note of the intention of the United Nations Support Mission in Libya to convene a national conference in Sirte on 28 April.',
      'meeting/planned',
      { who: ['the United Nations Support Mission in Libya'] },
    ],
    [
      'They took note of the report and intend to convene a conference in Sirte on 28 April.',
      'meeting/planned',
      { who: ['They'] },
    ],
  ]);
  describeRoles('behind a comma, where others only talk', [
    [
      'The two leaders discussed the truce in Yemen, emphasizing the importance of their alliance.',
      'position/supports',
      { who: ['The two leaders'] },
    ],
    ['Monitors saw militia units shelling Nyala.', 'force/artillery', { by: ['militia units'] }],
  ]);
  describeRoles('who is the first to do it', [
    [
      'Kenya is the first African nation to join the Artemis Accords.',
      'agreement/signed',
      { parties: ['Kenya'] },
    ],
    ['Qatar has been among those calling for a ceasefire in Sudan.', 'agreement/proposed', { by: ['Qatar'] }],
  ]);
  describeRoles('beside an adverb', [
    ['The army and its partners are working hard to defeat ISIL.', 'force/ground', { to: ['ISIL'] }],
  ]);
  describeRoles('whom others tell of', [
    [
      'They noted reports by residents that over 6,000 people had fled Bankass.',
      'people/leaves',
      { who: ['over 6,000 people'], from: ['Bankass'] },
    ],
    [
      'They noted reports by humanitarian partners that over 6,000 people had fled towards Bandiagara.',
      'people/leaves',
      { from: [], toward: ['Bandiagara'] },
    ],
  ]);
});

describe('what is said of whom', () => {
  describeRoles('of those who deny it', [
    ['Those allegations are baseless, and we reject them.', 'story/refuted', { by: ['we'] }],
    ['Those allegations are baseless.', 'story/refuted', { by: [] }],
    [
      'It is not true, as some outlets claimed, that our forces crossed the border.',
      'story/refuted',
      { claimant: ['some outlets'] },
    ],
    [
      'The M23 denies the report, relayed by certain media, according to which Rwandan soldiers are fighting in Goma.',
      'story/refuted',
      { claimant: ['certain media'] },
    ],
  ]);
  describeRoles('of those who claim it', [
    ['They also claim to have hit a warship.', 'story/alleged', { about: ['a warship'] }],
    ['Daesh claimed responsibility for the raid on Bago.', 'story/alleged', { about: ['the raid'] }],
    ['The militia claimed responsibility.', 'story/alleged', { about: ['responsibility'] }],
  ]);
  describeRoles('of where they stand', [
    ['Norway is clear about its concerns about invading Rafah.', 'position/opposes', { about: ['Rafah'] }],
    [
      'Ghana remains steadfast in its commitment to the coalition efforts.',
      'position/unchanged',
      { about: ['the coalition efforts'] },
    ],
  ]);
  describeRoles('of whom something is asked', [
    ['The agency appeals for civilians to be protected.', 'act/request', { to: [] }],
    ['The agency urged the parties to be reasonable.', 'act/request', { to: ['the parties'] }],
  ]);
  describeRoles('of whoever gets it', [
    [
      'An additional EUR 2 million will be made available to refugees.',
      'money/pledged',
      { to: ['refugees'] },
    ],
    ['The donors froze their contributions to the agency.', 'money/frozen', { from: [] }],
  ]);
  describeRoles('of those on the move', [
    [
      'More than 2,000 people from the villages around Titao have found refuge in Ouahigouya.',
      'people/displaced',
      { from: ['the villages around Titao'] },
    ],
  ]);
  describeRoles('of those who belong together', [
    [
      'Jordan is a critical ally and force for stability in the region.',
      'alignment/ally',
      { who: ['Jordan'], whom: [] },
    ],
  ]);
});
