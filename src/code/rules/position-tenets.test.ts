import { describeKind } from '../../../test/support/coded.js';

// Stands that ministries tell as a matter of course.

describeKind(
  'position',
  [
    ['Crimea is an integral part of Ukraine.', 'supports', { about: 'Crimea' }],
    ['Better relations between Chad and Sudan are in the interest of both.', 'supports'],
    ['New diplomatic approaches are needed for a peaceful solution.', 'supports', { about: 'approaches' }],
    ['Oman understands the Saudi step and respects it.', 'supports', { who: 'Oman', about: 'step' }],
    [
      'Algeria has always held that a political settlement is the only way out.',
      'supports',
      { who: 'Algeria', about: 'settlement' },
    ],
    ['Bahrain greeted the accord when it was announced.', 'supports', { who: 'Bahrain' }],
    ['Latvia and Estonia remain united against the invasion.', 'opposes', { who: ['Latvia', 'Estonia'] }],
    ['Our position on the Darfur question has always been clear.', 'unchanged'],
    ['Grave concern was voiced by UNAMID over the fighting.', 'opposes', { who: 'UNAMID' }],
    ['Russia considers the sanctions illegal.', 'opposes', { who: 'Russia', about: 'sanctions' }],
    ['Hamas is dealing positively with the ceasefire proposal.', 'supports', { who: 'Hamas' }],
  ],
  [
    'Music is an inalienable part of his life.',
    'It is in the interest of both teams to train.',
    'New approaches are needed in teaching.',
    'The museum has always been clear about its rules.',
    'The coach respects the decision of the referee.',
    'The mayor greeted the guests.',
    'The team remains united.',
    'He considers the film too long.',
    'The shop responded positively to the complaint of a customer.',
  ],
);
