import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn } from '../../../test/support/coded.js';

describe('what official prose tells', () => {
  const stanceOf = (text: string, detail: string) =>
    statementsIn(text).find((one) => one.kind === 'act' && one.detail === detail)?.stance;
  it('holds as a commitment where it is stated, and not where it is asked about', () => {
    expect(stanceOf('Our commitment to Estonia is ironclad.', 'support')?.reality).toBe('ongoing');
    expect(stanceOf('Norway is committed to helping Moldova.', 'support')?.reality).toBe('intended');
    expect(stanceOf('Norway has no commitment to Moldova.', 'support')).toBeUndefined();
  });
  it('threatens by denying, and is denied where the threat is', () => {
    expect(stanceOf('Chad will not hesitate to strike the rebels.', 'threaten')?.polarity).toBe('affirmed');
    expect(stanceOf('Chad has not threatened Sudan.', 'threaten')?.polarity).toBe('denied');
  });
  it('is denied where nobody has seen a sign of it', () => {
    const unseen = 'We have seen no indication of cooperation between Eritrea and the RSF.';
    expect(stanceOf(unseen, 'cooperate')?.polarity).toBe('denied');
    expect(stanceOf('Cooperation between Eritrea and the RSF continues.', 'cooperate')?.polarity).toBe(
      'affirmed',
    );
  });
});

describeKind(
  'act',
  [
    ['The leaders discussed ways to deepen trade between Kenya and Ghana.', 'consult', { by: 'leaders' }],
    ['They also discussed opening a border crossing near Busia.', 'consult', { by: 'They' }],
    ['The Ministers discussed how to end the fighting in Sudan.', 'consult', { by: 'Ministers' }],
    [
      'President Aliyev and Chancellor Scholz discussed the transit corridor.',
      'consult',
      { by: ['Aliyev', 'Scholz'] },
    ],
    [
      'The Foreign Secretary spoke to Minister Popescu and discussed energy security.',
      'consult',
      { by: 'Foreign Secretary', to: 'Popescu' },
    ],
    ['The two presidents reviewed relations.', 'consult', { by: 'presidents' }],
    ['The leaders reflected on the value of the alliance.', 'consult', { by: 'leaders' }],
    ['The ministers touched upon the situation in Libya.', 'consult', { by: 'ministers' }],
    ['The envoys had a thorough discussion of the situation in Syria.', 'consult', { by: 'envoys' }],
    ['During the talks, issues of bilateral cooperation were discussed.', 'consult'],
    ['The conversation focused on the situation in Lebanon.', 'consult'],
    ['We discussed with Jordan how to end the siege.', 'consult', { by: 'We', to: 'Jordan' }],
    ['The minister reaffirmed Japan’s commitment to the Palauan people.', 'support', { by: 'Japan' }],
    ['Our commitment to our Baltic allies is clear.', 'support', { by: 'Our', to: 'Baltic allies' }],
    ['They reaffirmed their commitment to supporting Moldova.', 'support', { by: 'They', to: 'Moldova' }],
    ['Norway remains committed to the people of Myanmar.', 'support', { by: 'Norway' }],
    ['Norway will continue to support Armenia.', 'support', { by: 'Norway', to: 'Armenia' }],
    [
      'They underscored their commitment to continue providing humanitarian assistance to Sudan.',
      'aid',
      { by: 'They', to: 'Sudan' },
    ],
    [
      'Canada is committed to working with its partners in Haiti.',
      'cooperate',
      { by: 'Canada', to: 'partners' },
    ],
    ['None of the weapons we have sent to Moldova were lost.', 'aid', { by: 'we', to: 'Moldova' }],
    ['What we are sending to Moldova is humanitarian aid.', 'aid', { by: 'we', to: 'Moldova' }],
    ['That is why Sweden provided that assistance.', 'aid', { by: 'Sweden' }],
    ['The delivery of aid to civilians in Taiz was overdue.', 'aid', { to: 'civilians' }],
    [
      'The transfer of missiles by North Korea to Myanmar is illegal.',
      'aid',
      { by: 'North Korea', to: 'Myanmar' },
    ],
    ['The Navy conducted three airdrops of relief over Gao.', 'aid', { by: 'Navy' }],
    ['The truce will allow Egypt to get more aid into Gaza.', 'aid', { by: 'Egypt' }],
    [
      'Kenyan troops played a part in getting supplies to civilians in Baidoa.',
      'aid',
      { by: 'Kenyan troops' },
    ],
    ['The European Union is the largest humanitarian donor in Sudan.', 'aid', { by: 'European Union' }],
    ['Britain is helping Moldova defend itself.', 'aid', { by: 'Britain', to: 'Moldova' }],
    ['Our two countries continue to work side by side.', 'cooperate', { by: 'countries' }],
    [
      'The accord will enable Japan and Palau to partner more closely.',
      'cooperate',
      { by: ['Japan', 'Palau'] },
    ],
    ['The partnership between Japan and Palau continues.', 'cooperate', { by: ['Japan', 'Palau'] }],
    [
      'The African Union is continuing its work with the Sudanese parties.',
      'cooperate',
      { by: 'African Union', to: 'parties' },
    ],
    ['Pyongyang continues to do business with Naypyidaw.', 'cooperate', { by: 'Pyongyang' }],
    ['Our support for Georgia is unwavering.', 'support', { by: 'Our', to: 'Georgia' }],
    ['Rwanda’s support to the M23 is growing.', 'support', { by: 'Rwanda', to: 'M23' }],
    ['The minister thanked Chad for having mobilised two companies.', 'support', { to: 'Chad' }],
    ['The minister expressed appreciation for Qatar’s role.', 'support', { by: 'minister', to: 'Qatar' }],
  ],
  [
    'The President and his team discussed the harvest.',
    'Senators discussed the infrastructure bill.',
    'We discussed this yesterday in the briefing room.',
    'The President discussed the economy with his advisers.',
    'The companies discussed a merger.',
    'The panelists discussed the film.',
    'Democrats and Republicans discussed the debt ceiling.',
    'The White House discussed the schedule with reporters.',
    'As we have discussed, the process is ongoing.',
    'The plane touched down on the runway.',
    'The conversation focused on the weather.',
    'We are committed to creating jobs.',
    'Our commitment to clean energy is clear.',
    'Our commitment to the American people is to lower costs.',
    'The President is committed to supporting small businesses.',
    'The administration is committed to helping American families.',
    'The President will continue to work with Congress on the budget.',
    'He will continue to support the Speaker.',
    'We will continue to provide updates to you.',
    'He will continue to help her with her homework.',
    'The weapons we saw in the museum were old.',
    'The food we sent to the kitchen was cold.',
    'The information we have provided to you is accurate.',
    'The delivery of food to restaurants rose.',
    'The delivery of the speech took an hour.',
    'The supply of weapons on the black market is growing.',
    'We got food to the table.',
    'The company is the biggest supplier of food to schools.',
    'She is the largest donor in the party.',
    'The two departments work side by side.',
    'The partnership between the firm and the school ended.',
    'His work with children won a prize.',
    'Thank you for your support for the museum.',
    'The strong support for the bill surprised the senator.',
    'There is no support for the junta.',
    'The President thanked Congress for its support for the bill.',
    'The command in Kirkuk is charged with securing the capital.',
    'The minister insisted that the figures for Sudan were right.',
    'The candidate has 5 percent support in Ghana.',
    'The chairman called the ruling in Accra a huge win for voters.',
    'The Chinese are considering blocking the sale of phones.',
    'Japan can speak for itself on hypotheticals.',
    'The nominee continues to insist, most recently in Accra, that he really wants to publish it.',
    'The tool is helping farmers.',
  ],
);
