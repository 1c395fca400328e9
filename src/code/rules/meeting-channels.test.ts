import { describeKind } from '../../../test/support/coded.js';

// Talks told by their line, by what they were like, or in a clause of their own.
describeKind(
  'meeting',
  [
    [
      'The Secretary was in close communication with Defence Minister Katz.',
      'held',
      { who: 'Secretary', with: 'Katz' },
    ],
    ['The ministers held their annual strategic dialogue in Doha.', 'held', { who: 'ministers' }],
    ['We have been in constant contact.', 'held', { who: 'We' }],
    ['The minister has been on the phone with his counterparts in Kigali.', 'held', { who: 'minister' }],
    ['President Tokayev and President Aliyev discussed the corridor by phone.', 'held', { who: 'Tokayev' }],
    ['Our chargé met yesterday with officials from the junta.', 'held', { who: 'chargé' }],
    ['The Council called on all parties to return to the negotiating table.', 'planned', { who: 'parties' }],
    ['We will raise it when the presidents meet.', 'planned', { who: 'presidents' }],
    ['Qatar is hosting another round next month.', 'planned', { who: 'Qatar' }],
    ['The President had the opportunity to meet with Prime Minister Anwar.', 'held', { with: 'Anwar' }],
    ['I just got off the phone with Prime Minister Sudani.', 'held', { with: 'Sudani' }],
    ['The two ministers had a candid and constructive conversation.', 'held', { who: 'ministers' }],
    [
      'The conversations that the envoy had with the Sudanese government were useful.',
      'held',
      { who: 'envoy', with: 'government' },
    ],
    ['President Ruto and the Emir of Qatar spoke today.', 'held', { who: 'Ruto' }],
    ['The breakfast at the embassy was cancelled.', 'cancelled'],
    [
      'The National Security Adviser stopped by the meeting to greet the Vice Premier.',
      'held',
      { who: 'Adviser' },
    ],
    ["The Chancellor's visit to Angola in 2021 marked a new chapter.", 'held', { who: 'Chancellor' }],
    ['The ministers look forward to the Strategic Dialogue in June.', 'planned'],
    ['The summit has been pushed to May.', 'postponed'],
    ['Pleased to meet Foreign Minister Mirzoyan in Yerevan.', 'held', { with: 'Mirzoyan' }],
    ['We intend to connect with the Egyptian minister in the morning.', 'planned', { with: 'minister' }],
  ],
  [
    'They agreed to remain in regular touch.',
    'The clerk is on the phone with a customer.',
    'The firms discussed the order by phone.',
    'We have been in contact with the company.',
    'The Emir welcomed Sudan becoming a member of the body.',
    'We connect people with technology.',
    'The President and the Chancellor spoke at the rally.',
    'We had a constructive conversation.',
    'She got off the bus with the ambassador.',
  ],
);
