import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

describe('the other side of an act', () => {
  describeRoles('told around it', [
    [
      'The Authority decided that the sanctions against Guinea be lifted.',
      'act/retreat',
      { by: ['The Authority'], to: ['Guinea'] },
    ],
    ['Russia has suspended deliveries of tanks to Syria.', 'act/sanction', { by: ['Russia'], to: ['Syria'] }],
    ['Kazakhstan is ready to give Ukraine humanitarian assistance.', 'act/aid', { to: ['Ukraine'] }],
    [
      'The UK stands shoulder to shoulder with the government of Iraq.',
      'act/support',
      { by: ['The UK'], to: ['the government of Iraq'] },
    ],
    [
      'Armed groups operate in Yemen with Iranian support.',
      'act/aid',
      { by: ['Iranian'], to: ['Armed groups'] },
    ],
    [
      'The Government holds Ansar Allah responsible.',
      'act/accuse',
      { by: ['The Government'], to: ['Ansar Allah'] },
    ],
    [
      "We reject Tbilisi's accusations that Russian border guards abducted two residents.",
      'act/accuse',
      { by: ['Tbilisi'], to: ['Russian border guards'] },
    ],
  ]);
  describeRoles('no party', [
    ['We condemn these inhumane practices.', 'act/accuse', { by: ['We'], to: [] }],
    ['Japan condemned the use of hunger in Sudan.', 'act/accuse', { by: ['Japan'], to: [] }],
    ['The junta in Myanmar rejected the sanctions.', 'act/reject', { by: ['The junta in Myanmar'], to: [] }],
  ]);
  describeRoles('whoever did it', [
    [
      'The ministry condemned the shooting and detention of a Georgian citizen by the Russian forces.',
      'act/accuse',
      { to: ['the Russian forces'] },
    ],
    ['Each side blamed the other for the shelling of Goma.', 'act/accuse', { to: ['the other'] }],
  ]);
});

describe('who says it', () => {
  describeRoles('does it', [
    [
      'The Ministry declared that responsibility for the escalation lies with Armenia.',
      'act/accuse',
      { by: ['The Ministry'], to: ['Armenia'] },
    ],
    ['Uganda decided that the sanctions on Burundi be lifted.', 'act/retreat', { by: ['Uganda'] }],
  ]);
  describeRoles('only tells it', [
    ['Reuters said that the sanctions on Burundi were lifted.', 'act/retreat', { by: [] }],
  ]);
});
