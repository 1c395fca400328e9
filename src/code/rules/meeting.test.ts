import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn, wordsOf } from '../../../test/support/coded.js';

describeKind(
  'meeting',
  [
    [
      'Foreign Minister Sergey Lavrov met with Hakan Fidan in Antalya.',
      'held',
      { who: 'Lavrov', with: 'Fidan', places: 'Antalya' },
    ],
    ['The President held talks with King Abdullah in Amman on Tuesday.', 'held', { with: 'King Abdullah' }],
    ['The next round of talks has been postponed.', 'postponed'],
    [
      'Emmanuel Macron will visit Kinshasa next month.',
      'planned',
      { who: 'Emmanuel Macron', places: 'Kinshasa' },
    ],
    ['The visit of the delegation to Juba was cancelled.', 'cancelled'],
    ['The Secretary spoke by phone with Prime Minister Nikol Pashinyan.', 'held', { with: 'Pashinyan' }],
    ['A summit between Ethiopia and Somalia is planned for June.', 'planned'],
    ['The date of the negotiations has not been agreed yet.', 'undated'],
    ['The envoy travelled to Khartoum and met General Burhan.', 'held', { with: 'Burhan' }],
    [
      'President Aliyev received the Turkish defence minister in Baku.',
      'held',
      { who: 'Aliyev', with: 'minister' },
    ],
    [
      'Egyptian and Qatari mediators met a delegation of the movement in Cairo.',
      'held',
      { who: ['Egyptian', 'Qatari mediators'] },
    ],
    ['The President called Emmanuel Macron on Friday to explain the plan.', 'held', { with: 'Macron' }],
    ['The sides agreed to hold a meeting in the Astana format in Doha.', 'planned', { places: 'Doha' }],
    [
      'The foreign ministers of Chad and Libya met in Tripoli on 7 May and reaffirmed their commitment to the border.',
      'held',
      { who: ['foreign ministers of Chad', 'Libya'], places: 'Tripoli' },
    ],
    [
      'In a telephone conversation with President Tshisekedi, Chancellor Scholz promised further help.',
      'held',
      { who: 'Scholz', with: 'Tshisekedi' },
    ],
    ['The president received the Iranian consul in Erbil.', 'held', { with: 'consul', places: 'Erbil' }],
    ['Representatives of the two armies held a meeting at the border.', 'held'],
    ['Taliban leaders met the U.S. envoy Zalmay Khalilzad in Doha.', 'held', { with: 'envoy' }],
    ['Mr. Biden welcomed President Herzog to the White House.', 'held', { with: 'President Herzog' }],
    ['The January session of the commission was postponed.', 'postponed'],
    [
      'The mission intends to convene the reconciliation conference in Sirte.',
      'planned',
      { places: 'Sirte' },
    ],
    ['There were no talks in Muscat last week.', 'held', { places: 'Muscat' }],
    ['The visit of the delegation to Moscow has been put off.', 'postponed'],
    ["The mayor's trip to Odesa has been shelved.", 'postponed', { who: 'mayor', places: 'Odesa' }],
    ['The Lusaka round was pushed back by a week.', 'postponed'],
    ['The opening of the peace conference in Juba was put off.', 'postponed'],
    ['The talks, which have been suspended since May, concern the border.', 'postponed'],
    ['The inter-Syrian dialogue has been put on hold.', 'postponed'],
    ['The aborted Muscat meeting between Omani and Saudi officers was secret.', 'cancelled'],
    ['The summit in Entebbe will not go ahead.', 'cancelled', { places: 'Entebbe' }],
    ['Kenya pulled out of the talks with Somali officials.', 'cancelled', { with: 'Somali officials' }],
    ['Foreign Minister Sato will no longer travel to Tehran.', 'cancelled', { places: 'Tehran' }],
    ['The proposed gathering of elders fell through on Saturday.', 'cancelled'],
    ['Our envoys had no contacts whatsoever with Taliban officials in Tashkent.', 'denied'],
    [
      'No secret encounter took place in Oslo between our negotiators and the rebels.',
      'denied',
      { places: 'Oslo' },
    ],
    ['A date for the next summit remains to be fixed.', 'undated'],
    ['As for a summit of the leaders, it is too early to name a date.', 'undated'],
    ['The time and place of the consultations have not been determined.', 'undated'],
    ['The envoy Tomas Okello is due in Harare on Thursday.', 'planned', { who: 'Okello', places: 'Harare' }],
    ['Sudanese generals are slated to come together in Jeddah.', 'planned', { places: 'Jeddah' }],
    ['The parties will reconvene in Muscat.', 'planned', { places: 'Muscat' }],
    ['The delegates gathered in Havana last week.', 'held', { who: 'delegates', places: 'Havana' }],
    ['Foreign Minister Sikorski paid a visit to Kyiv.', 'held', { who: 'Sikorski', places: 'Kyiv' }],
    [
      'The Foreign Secretary had a working lunch with the Kuwaiti ambassador.',
      'held',
      { with: 'ambassador' },
    ],
    ['Did the minister see President Mahama in Accra?', 'held', { with: 'Mahama', places: 'Accra' }],
    ['The foreign ministers exchanged views on Gaza in Amman.', 'held', { places: 'Amman' }],
    ['The Council went into closed consultations on Monday.', 'held'],
  ],
  [
    'Serbia called Kosovo out over the raid.',
    'The president called the dead Serbs.',
    'The spokesman gave an interview to a newspaper.',
    'I will talk about that later.',
    'The conditions were met.',
    'Welcome to the briefing.',
    'Experts call this a mistake.',
    'The minister jailed opponents whom he called terrorists.',
    'The governor called the elders thieves.',
    'The price of tickets is a talking point.',
    'Burundi accused Rwanda of hosting the RED-Tabara rebels.',
    'Crowds gathered in the square.',
    'Rebels gathered near the town of Goma.',
    'Shells gathered from the field were shown to reporters.',
    'Peacekeepers saw a bulldozer near Markaba.',
    'We saw the minister leave the building.',
    'The exchange of prisoners was postponed.',
    'The exchange of fire lasted two days.',
    'The date of the vote has not been set.',
    'The shipment is due in Mogadishu on Monday.',
    'The election has been moved to a later date.',
    'The offensive did not go ahead.',
    'The court session was adjourned.',
  ],
);

describe('with whom one meets', () => {
  it('is not the house to which one is welcomed', () => {
    const text = 'Mr. Biden welcomed President Herzog to the White House.';
    const met = statementsIn(text).find(({ kind }) => kind === 'meeting')!;
    expect(wordsOf(text, met, 'with')).toEqual(['President Herzog']);
  });
});
