import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'act',
  [
    [
      'Canada prepared sanctions on Haitian politicians.',
      'sanction',
      { by: 'Canada', to: 'Haitian politicians' },
    ],
    ['The EU sanctions against Belarus remain in place.', 'sanction', { by: 'EU', to: 'Belarus' }],
    ['The G7 has a new package of sanctions ready.', 'sanction', { by: 'G7' }],
    ['This includes sanctions on banks in Myanmar.', 'sanction', { to: 'banks' }],
    ['There is a ban on all new investment in Russia.', 'sanction', { to: 'Russia' }],
    ['Peacekeepers in Mali are under constant threat.', 'threaten', { to: 'Peacekeepers' }],
    ['This was a final warning to the Houthis.', 'threaten', { to: 'Houthis' }],
    ['The alliance will respond decisively if Russia invades Ukraine.', 'threaten', { to: 'Russia' }],
    ['The army is positioning itself for an attack on Goma.', 'mobilize', { by: 'army' }],
    ['The UN convoy has not been given access to Zamzam.', 'reject', { to: 'UN convoy' }],
    ['UN inspectors have yet to receive permission to enter the site.', 'reject', { to: 'UN inspectors' }],
  ],
  [
    'A storm warning was issued for the coast.',
    'Sanctions evasion is a problem for banks.',
    'The committee on sanctions met.',
    'There is a ban on smoking in Doha.',
    'The clinic has no access to clean water.',
    'The family has not been given keys.',
    'The firm will respond to the letter by Friday.',
    'The bridge is under repair.',
    'She positioned the chair by the window.',
  ],
);
