import { describeKind } from '../../../test/support/coded.js';

// Counsel told as engagement, by verb, participle and noun.
describeKind(
  'act',
  [
    [
      'We have been engaging the parties to the conflict in Sudan for months.',
      'consult',
      { by: 'We', to: 'parties' },
    ],
    ['We engaged the Eritreans on the need to withdraw.', 'consult', { by: 'We', to: 'Eritreans' }],
    [
      'The special envoy is actively engaged with the parties and the African Union.',
      'consult',
      { by: 'envoy', to: 'African Union' },
    ],
    [
      'We were engaged throughout the evening with our Armenian counterparts.',
      'consult',
      { to: 'Armenian counterparts' },
    ],
    ['Our engagement with the junta in Naypyidaw continues.', 'consult', { by: 'Our', to: 'junta' }],
    [
      'Iran will be having its own engagements with other delegations.',
      'consult',
      { by: 'its', to: 'delegations' },
    ],
  ],
  [
    'The brigade engaged the Russians near Kupiansk.',
    'They engaged the Ethiopians at close range.',
    'The company is engaged with customers in Goma.',
    'The rules of engagement with the Yemeni side were read out.',
    'The firm has engaged two lawyers.',
  ],
);
