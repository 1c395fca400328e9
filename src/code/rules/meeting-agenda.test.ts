import { describeKind } from '../../../test/support/coded.js';

// Sessions, trips, calls and talks ahead, as ministries and agencies tell them.
describeKind(
  'meeting',
  [
    ['Further talks with Omani officials are on the agenda.', 'planned', { with: 'Omani officials' }],
    [
      'The Emir received a phone call from the President of Chad.',
      'held',
      { who: 'Emir', with: 'President of Chad' },
    ],
    [
      'The minister reviewed the operation at a meeting with the commanders of the army.',
      'held',
      { who: 'minister' },
    ],
    [
      'The notice came after a session of the Joint Monitoring Commission.',
      'held',
      { who: 'Joint Monitoring Commission' },
    ],
    ['He spoke of the trip of the Afghan envoy to Tehran.', 'held', { who: 'Afghan envoy' }],
    ['The envoy is about to visit Asmara.', 'planned', { who: 'envoy', places: 'Asmara' }],
    ['The envoy is expected in Asmara on Friday.', 'planned', { places: 'Asmara' }],
    ['The political talks will go on tomorrow.', 'planned'],
  ],
  [
    'Life must go on.',
    'The harvest is expected in Asmara on Friday.',
    'The spokesman met the press on Monday.',
    'The item is on the agenda.',
  ],
);
