import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'story',
  [
    ['Rwanda denied the allegations of the UN experts.', 'refuted', { by: 'Rwanda', about: 'allegations' }],
    ['The ministry called the report a fabrication.', 'challenged', { by: 'ministry', about: 'report' }],
    ['These claims are baseless.', 'challenged', { about: 'claims' }],
    ['Iran denies that it supplied the drones.', 'refuted', { by: 'Iran' }],
    ['The army refuted the story of the newspaper.', 'refuted', { by: 'army', about: 'story' }],
    ['The newspaper corrected its report on the strike.', 'corrected', { by: 'newspaper' }],
    ['Eritrea dismissed the accusations as propaganda.', 'refuted', { by: 'Eritrea', about: 'accusations' }],
    ['The opposition alleges that the vote was rigged.', 'alleged', { claimant: 'opposition' }],
    ['Moscow disputes the account of the pilot.', 'challenged', { by: 'Moscow', about: 'account' }],
    ['The agency retracted the story about the convoy.', 'corrected', { by: 'agency', about: 'story' }],
  ],
  [
    'The patrol was denied access to the village.',
    'The teacher corrected the exams.',
    'It is a story about a boy.',
    'The court dismissed the judge.',
    'I have no account with that bank.',
  ],
);
