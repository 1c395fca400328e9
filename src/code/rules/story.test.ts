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
    [
      'Chad said that the rocket was fired by the RSF; the group denied this.',
      'refuted',
      { by: 'group', claimant: 'Chad' },
    ],
    [
      'The Ministry of Defence of Armenia claims that saboteurs mined the pass; this is a lie.',
      'challenged',
      { claimant: 'Ministry of Defence' },
    ],
    ['Burundi denied any collaboration with the FDLR.', 'refuted', { by: 'Burundi', about: 'collaboration' }],
    [
      'The army accuses Rwanda of supplying the M23 with guns, which Kigali denies.',
      'refuted',
      { by: 'Kigali', claimant: 'army' },
    ],
    [
      'Chad accuses Libya of arming the rebels; Libya called the allegation baseless.',
      'challenged',
      { by: 'Libya', claimant: 'Chad' },
    ],
    ['The coalition disputes the figure.', 'challenged', { by: 'coalition', about: 'figure' }],
    ['The agency retracted the story about the convoy.', 'corrected', { by: 'agency', about: 'story' }],
    ['These reports have nothing to do with reality.', 'challenged', { about: 'reports' }],
    [
      'The allegations of Kinshasa do not correspond to the facts.',
      'challenged',
      { about: 'allegations', claimant: 'Kinshasa' },
    ],
    [
      'Contrary to the claim of the Houthis that the port was hit, no missile reached it.',
      'refuted',
      { claimant: 'the Houthis' },
    ],
  ],
  [
    'The patrol was denied access to the village.',
    'The teacher corrected the exams.',
    'The council rejected this.',
    'The guards denied this man entry.',
    'It is a story about a boy.',
    'The court dismissed the judge.',
    'I have no account with that bank.',
    'These reports have nothing to do with the talks.',
    'Contrary to the road map, no date was set.',
  ],
);
