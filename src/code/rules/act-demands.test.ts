import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn, wordsOf } from '../../../test/support/coded.js';

describe('a demand', () => {
  it('is requested, of one side, by whoever is told to make it', () => {
    const text = 'Chad says that the RSF must open the road to El Fasher.';
    const found = statementsIn(text).find(({ detail }) => detail === 'request')!;
    expect(wordsOf(text, found, 'by')).toEqual(['Chad']);
    expect(wordsOf(text, found, 'to')).toEqual(['the RSF']);
    expect(found.stance).toMatchObject({ polarity: 'affirmed', reality: 'requested' });
  });
  it('is one for the verbs that are joined', () => {
    const found = statementsIn('The junta must cease its abuses and allow aid into Rakhine.');
    expect(found.filter(({ kind }) => kind === 'act')).toHaveLength(1);
  });
});

describeKind(
  'act',
  [
    ['The junta must comply with its obligations.', 'request', { to: 'junta' }],
    [
      'Armenia and Azerbaijan should refrain from provocations.',
      'request',
      { to: ['Armenia', 'Azerbaijan'] },
    ],
    ['The rebels have to change course.', 'request', { to: 'rebels' }],
    ['Eritrea needs to do more to protect refugees.', 'request', { to: 'Eritrea' }],
    ['Both sides ought to resume talks.', 'request', { to: 'Both sides' }],
    ['All parties must not use children in their ranks.', 'request', { to: 'All parties' }],
    ['The blockade of Hodeidah must be lifted.', 'request'],
    ['The hostages must be released at once.', 'request'],
    ['The violence in North Kivu must stop.', 'request'],
    ['It is time for Rwanda to end its support of the M23.', 'request', { to: 'Rwanda' }],
    ['The onus is on Pristina to return to the table.', 'request', { to: 'Pristina' }],
    ['The only way forward is for the two armies to respect the truce.', 'request', { to: 'armies' }],
    ['France wants Niger to release the president.', 'request', { by: 'France', to: 'Niger' }],
    [
      'Kenya would like to see South Sudan implement the accord.',
      'request',
      { by: 'Kenya', to: 'South Sudan' },
    ],
    ['Qatar can lean on Hamas.', 'request', { by: 'Qatar', to: 'Hamas' }],
  ],
  [
    'The army must have known of the raid.',
    'Should Ethiopia do more?',
    'Residents need to walk for hours to fetch water.',
    'Applicants must submit their forms by Friday.',
    'Reporters should call the press desk.',
    'These are choices that a president needs to make.',
    'Sudan does not need to do more.',
    'It is time for lunch.',
    'The burden on the budget is heavy.',
    'The delegation should arrive on Tuesday.',
    'Libya wants to see the match.',
  ],
);
