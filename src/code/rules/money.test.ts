import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'money',
  [
    [
      'Saudi Arabia pledged $70 million for the salaries of teachers in Yemen.',
      'pledged',
      { by: 'Saudi Arabia' },
    ],
    ['The kidnappers demanded a ransom of $2 million.', 'demanded', { by: 'kidnappers' }],
    ['The European Union paid 30 million euros to Chad.', 'paid', { by: 'European Union', to: 'Chad' }],
    ['Hezbollah is financed by Iran.', 'paid', { by: 'Iran', to: 'Hezbollah' }],
    ['Switzerland froze the assets of the former president.', 'frozen', { by: 'Switzerland' }],
    ['The group received $5 million from donors in Qatar.', 'received', { to: 'group', from: 'donors' }],
    ['The United States provided $200 million to Ukraine.', 'paid', { by: 'United States', to: 'Ukraine' }],
    ['Qatar transferred 15 million dollars to the Gaza authorities.', 'paid', { by: 'Qatar' }],
    ['The militia funds its operations with taxes on gold.', 'paid', { by: 'militia' }],
    ['Germany promised 100 million euros for Niger.', 'pledged', { by: 'Germany' }],
    [
      'Qatar froze the assets of three men and sent 30 million dollars to Gaza.',
      'frozen',
      { from: 'three men' },
    ],
    [
      'The United States has provided nearly $1.7 billion in humanitarian assistance to Jordan.',
      'paid',
      { by: 'United States', to: 'Jordan' },
    ],
    ['A ransom of $50,000 was paid for the crew.', 'paid', { figures: '$50,000' }],
    ['Donor countries have frozen their contributions to the agency.', 'frozen', { by: 'Donor countries' }],
    ['The Response Plan has received $342 million.', 'received', { figures: '$342 million' }],
  ],
  [
    'The tickets cost $20 each.',
    'He paid attention to the details.',
    'The lake is frozen in winter.',
    'The law demanded changes.',
    'Output rose by $3 billion.',
    'The plan received wide attention.',
  ],
);
