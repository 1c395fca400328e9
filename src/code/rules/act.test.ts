import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'act',
  [
    ['Ukraine accused Russia of deporting children.', 'accuse', { by: 'Ukraine', to: 'Russia' }],
    ['The African Union condemned the coup in Gabon.', 'accuse', { by: 'African Union' }],
    ['The United Nations urged both sides to stop the fighting.', 'request', { by: 'United Nations' }],
    ['Ethiopia called on Eritrea to withdraw its troops.', 'request', { by: 'Ethiopia', to: 'Eritrea' }],
    ['Serbia rejected the proposal of the European Union.', 'reject', { by: 'Serbia' }],
    ['North Korea threatened to attack Guam.', 'threaten', { by: 'North Korea' }],
    ['Thousands of people protested in Bamako against the French army.', 'protest', { by: 'people' }],
    ['Canada imposed sanctions on the Haitian gangs.', 'sanction', { by: 'Canada', to: 'Haitian gangs' }],
    ['Poland deployed 2,000 soldiers to the border with Belarus.', 'mobilize', { by: 'Poland' }],
    ['Belarus expelled two Lithuanian diplomats.', 'sanction', { by: 'Belarus' }],
    [
      'The Japanese government delivered food aid to Somalia.',
      'aid',
      { by: 'Japanese government', to: 'Somalia' },
    ],
    ['Kenya cooperates with Uganda in Somalia.', 'cooperate', { by: 'Kenya', to: 'Uganda' }],
    ['The Taliban released ten prisoners.', 'retreat', { by: 'Taliban', to: 'prisoners' }],
    ['The junta agreed to allow elections.', 'agree', { by: 'junta' }],
    ['France praised the efforts of Côte d’Ivoire.', 'support', { by: 'France' }],
    ['Israel refused to release the body.', 'reject', { by: 'Israel' }],
    ['Both sides accused each other of violations.', 'accuse', { by: 'sides', to: 'each other' }],
    ['Eritrea agreed to withdraw its troops from Tigray.', 'agree', { by: 'Eritrea' }],
  ],
  [
    'I would ask you to wait a moment.',
    'She declined to comment.',
    'We provide answers to all questions.',
    'The bridge supports two lanes.',
    'Rain threatened to spoil the picnic.',
    'Thank you all for coming.',
  ],
);
