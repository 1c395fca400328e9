import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'service',
  [
    ['We are working so more humanitarian aid can go through.', 'planned', { what: 'aid' }],
    ['We must get more humanitarian aid into Darfur.', 'planned', { what: 'aid' }],
    ['Relief aid is flowing into Tigray again.', 'working', { what: 'aid' }],
    ['Aid is not getting into the enclave.', 'cut', { what: 'Aid' }],
    ['The truce will open the way to humanitarian access.', 'planned', { what: 'access' }],
    ['The amount of aid reaching Taiz remains insufficient.', 'cut', { what: 'aid' }],
    ['Many families have received no aid since June.', 'cut', { what: 'aid' }],
    ['Aid is needed. More than 800 trucks have moved into Gaza.', 'working', { what: 'trucks' }],
    ['The maritime corridor began operations.', 'working', { what: 'corridor' }],
  ],
  [
    'Allies got military aid into Kyiv.',
    'The bill went through parliament.',
    'We have no aid to give.',
    'The answer was insufficient.',
    'The party will open the way to talks.',
    'More than 800 trucks entered Poland.',
    'The army began operations.',
  ],
);
