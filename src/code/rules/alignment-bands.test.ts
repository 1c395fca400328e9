import { describeKind } from '../../../test/support/coded.js';

// Bands of several armed groups, who belongs to them, and on whose side it is fought.
describeKind(
  'alignment',
  [
    [
      'The coalition of FARDC, FDLR and Wazalendo attacked Masisi.',
      'member',
      { who: ['FARDC', 'FDLR', 'Wazalendo'] },
    ],
    ['Foreign mercenaries are fighting on the side of the Malian army.', 'ally', { who: 'mercenaries' }],
    ['The elements belong to the Houthi militia.', 'member', { who: 'elements' }],
    ['Ten former members of the FLN handed themselves in to MONUSCO.', 'surrenders', { whom: 'MONUSCO' }],
    ['A soldier had deserted and joined the Taliban.', 'joins', { whom: 'Taliban' }],
    [
      'The war in which the Sudanese army and the Rapid Support Forces are engaged goes on.',
      'clashes',
      { who: ['Sudanese army', 'Rapid Support Forces'] },
    ],
  ],
  [
    'On the side of the army, 5 soldiers were wounded in Kayah.',
    'On the side of the troops, three were killed.',
    'Soldiers were enlisted in Uganda.',
    'A coalition of willing countries met.',
    'The rest of the convoy had no fuel.',
  ],
);
