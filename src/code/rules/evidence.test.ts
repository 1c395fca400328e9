import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'evidence',
  [
    ['A video of the execution was posted on social networks.', 'video'],
    ['The ministry published satellite images of the destroyed depot.', 'photo', { by: 'ministry' }],
    ['The ambassador showed photographs of the wreckage to the Council.', 'photo', { by: 'ambassador' }],
    [
      'An audio recording of a conversation between General Hassan and Omar Said was released.',
      'audio',
      { of: 'General Hassan' },
    ],
    ['Documents obtained by the panel show that weapons were shipped to Benghazi.', 'document'],
    ['The report shows that the missiles were made in Iran.', 'report'],
    ['Footage from Bucha shows bodies in the streets.', 'video'],
    ['The photo of the child was shared widely in Yemen.', 'photo', { of: 'child' }],
    ['The evidence proves that the mine was laid by the militia.', 'other'],
    ['The army released drone footage of the strike on Gao.', 'video', { by: 'army' }],
    ['A video released by the militia shows two hostages.', 'video', { by: 'militia' }],
  ],
  [
    'The spokesman will report to the minister.',
    'The video game was released in March.',
    'We have a clear picture of the economy.',
    'There are reports of rain in Kabul.',
    'The band recorded a new album.',
  ],
);
