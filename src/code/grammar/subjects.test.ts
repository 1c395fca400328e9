import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

// Who does what a verb or a noun says, where trees seat it elsewhere.
describe('who does it', () => {
  describeRoles('behind a day in front', [
    [
      'Last Saturday, gunmen belonging to the TTP opened fire on a post near Wana.',
      'force/ground',
      { by: ['gunmen'] },
    ],
    [
      'What I can say is that since November 2022 Norway has sanctioned 31 Belarusian officials.',
      'act/sanction',
      { by: ['Norway'], to: ['31 Belarusian officials'] },
    ],
    ['On Friday, a public holiday, rebels shelled Goma.', 'force/artillery', { by: ['rebels'] }],
  ]);
  describeRoles('what somebody used something for', [
    [
      'Eritrean units used the hills and the darkness to lay mines near Badme.',
      'force/explosive',
      { by: ['Eritrean units'] },
    ],
    ['Sudan condemned the plan of the militia to shell Nyala.', 'force/artillery', { by: ['the militia'] }],
  ]);
  describeRoles('what somebody has a will to do', [
    [
      'The ministers affirmed their determination to continue raising the costs on Belarus.',
      'act/sanction',
      { by: ['The ministers'], to: ['Belarus'] },
    ],
    ['The council forced the militia to leave Aden.', 'control/leaves', { by: ['the militia'] }],
  ]);
  describeRoles('before the weapon', [
    [
      'The President condemned Monday’s Houthi missile attack on the carrier Aster.',
      'force/artillery',
      { by: ['Houthi'] },
    ],
    ['A soldier was killed by sniper fire near Shusha.', 'force/ground', { by: [] }],
  ]);
  describeRoles('to whom it is put down', [
    [
      'They condemned the airstrikes on districts of Nyala attributed to the Sudanese Armed Forces.',
      'force/air',
      { by: ['the Sudanese Armed Forces'] },
    ],
    [
      'They condemned the airstrikes on districts of Nyala related to the Sudanese Armed Forces.',
      'force/air',
      { by: [] },
    ],
  ]);
  describeRoles('whose "its" is', [
    [
      'The leaders affirmed their determination to continue raising the costs on Russia for its unprovoked and unjustified invasion of Ukraine.',
      'force/ground',
      { by: ['Russia'], to: ['Ukraine'] },
    ],
  ]);
  describeRoles('by whom one is called upon', [
    [
      'The militia was called upon by the Council to lift the siege of El Fasher.',
      'act/request',
      { by: ['the Council'], to: ['The militia'] },
    ],
  ]);
  describeRoles('whose sum it is', [
    [
      'The President thanked the Prime Minister for Japan’s historic $1.08 billion pledge to the Global Fund.',
      'money/pledged',
      { by: ['Japan'], to: ['the Global Fund'] },
    ],
  ]);
  describeRoles('not those who talk of it', [
    [
      'The Vice President and the Prime Minister discussed the war against Ukraine.',
      'force/clash',
      { by: [], to: ['Ukraine'] },
    ],
    ['The army and the rebels resumed the war in Tigray.', 'force/clash', { by: ['The army', 'the rebels'] }],
  ]);
});
