import { describeKind } from '../../../test/support/coded.js';

// Truces and deals that are hoped for, tabled or founded.
describeKind(
  'agreement',
  [
    ['What we want is a temporary ceasefire for six weeks.', 'proposed', { instrument: 'ceasefire' }],
    ['The hostage deal would lead to a ceasefire.', 'proposed', { instrument: 'ceasefire' }],
    [
      'We continue to do everything that we can to get a hostage deal.',
      'being-prepared',
      { instrument: 'deal' },
    ],
    ['We want to create a situation where we have a truce.', 'being-prepared', { instrument: 'truce' }],
    ['The deal on the table would free the prisoners.', 'proposed', { instrument: 'deal' }],
    ['The two countries launched a Comprehensive Strategic Partnership.', 'signed', { parties: 'countries' }],
    ['Chad and Turkey established a strategic partnership.', 'signed', { parties: 'Chad' }],
    ['A number of bilateral documents were signed.', 'signed', { instrument: 'documents' }],
  ],
  [
    'The rise in prices would lead to a shortage.',
    'He launched a partnership with the private sector.',
    'They value their strategic partnership.',
    'A great deal on the table delighted the guests.',
  ],
);
