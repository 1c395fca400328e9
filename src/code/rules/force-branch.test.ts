import { describeKind } from '../../../test/support/coded.js';

// The branch of force that strikes and their means tell.
describeKind(
  'force',
  [
    ['Near Hit, three strikes struck a large militant unit.', 'air', { to: 'unit' }],
    [
      'In Yemen, coalition forces conducted 23 strikes using bomber, fighter and remotely piloted aircraft.',
      'air',
      { by: 'coalition forces' },
    ],
    ['The army conducted two strikes using rocket artillery near Goma.', 'artillery', { by: 'army' }],
    ['Rebels carried out an attack using rifles on a convoy near Kitchanga.', 'other', { by: 'Rebels' }],
  ],
  ['A strike of teachers began in Nairobi.'],
);
