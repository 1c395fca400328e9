import { describeKind } from '../../../test/support/coded.js';

// Unease over what a clause tells or a party takes note of, and verdicts of those who speak.
describeKind(
  'position',
  [
    ['Norway regrets that Mali has expelled the mission.', 'opposes', { who: 'Norway' }],
    ['We deplore that aid is still blocked in Marib.', 'opposes', { who: 'We' }],
    [
      'The Council takes note with deep concern of the escalation in Ituri.',
      'opposes',
      { who: 'Council', about: 'escalation' },
    ],
    ['Qatar notes with regret that the talks have stalled.', 'opposes', { who: 'Qatar' }],
    [
      'The ministry expressed Oman’s regret at the failure of the talks.',
      'opposes',
      { who: 'Oman', about: 'failure' },
    ],
    ['Russia described the sanctions as illegal.', 'opposes', { who: 'Russia', about: 'sanctions' }],
    ['We think that would be a grave mistake.', 'opposes', { who: 'We' }],
    ["That's not something we support.", 'opposes', { who: 'we' }],
    ['Iran said it was open to indirect talks.', 'supports', { who: 'it', about: 'talks' }],
    ['Both sides have accepted the agenda.', 'agrees', { who: 'sides', about: 'agenda' }],
    ['We do not support regime change in Tehran.', 'supports', { who: 'We', about: 'change' }],
    ['Libya has withheld its approval of the plan.', 'opposes', { who: 'Libya' }],
    ['Hamas is studying the proposal.', 'undeclared', { who: 'Hamas', about: 'proposal' }],
    ['We do not want to see an invasion of Moldova.', 'opposes', { who: 'We', about: 'invasion' }],
  ],
  [
    'I regret that I cannot attend the dinner.',
    'We regret that we are unable to reply to every letter.',
    'The clerk took note of the number of the car.',
    'She described the soup as salty.',
    'That would be nice.',
    'There is no evidence to support that claim.',
    'That is not something we sell.',
  ],
);
