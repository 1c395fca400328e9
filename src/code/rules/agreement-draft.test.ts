import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

describe('whose agreement it is', () => {
  describeRoles('between those whose fight it ends', [
    [
      'The cessation of hostilities between Israel and Lebanon entered into force on 27 November.',
      'agreement/in-force',
      { parties: ['Israel', 'Lebanon'] },
    ],
    [
      'The ceasefire on the border of Chad entered into force on Friday.',
      'agreement/in-force',
      { parties: [] },
    ],
  ]);
  describeRoles('who breaks it', [
    [
      'In flagrant breach of that truce, the TPLF attacked positions of the army near Kobo.',
      'agreement/violated',
      { by: ['the TPLF'] },
    ],
    ['The mission recorded a breach of the truce in Aden.', 'agreement/violated', { by: [] }],
  ]);
  describeRoles('states in a list behind what they are', [
    [
      'The candidate countries North Macedonia, Montenegro, Albania, Ukraine and Georgia align themselves with this declaration.',
      'position/supports',
      {
        who: ['The candidate countries North Macedonia', 'Montenegro', 'Albania', 'Ukraine', 'Georgia'],
      },
    ],
  ]);
});
