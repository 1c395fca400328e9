import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn } from '../../../test/support/coded.js';

describeKind(
  'harm',
  [
    [
      'The militia perpetrated atrocities against herders in Ituri.',
      'killed',
      { who: 'herders', by: 'militia' },
    ],
    ['There are credible accounts of atrocities in Geneina.', 'killed', { places: 'Geneina' }],
    ['There have been too many civilian casualties in Taiz.', 'killed', { who: 'civilian casualties' }],
    ['The escalation has led to civilian deaths on both sides.', 'killed'],
    ['The ministry deplores the loss of life in Goma.', 'killed', { places: 'Goma' }],
    ['Nine souls were lost when the dinghy was shelled.', 'killed', { who: 'souls' }],
    ['Thirty pupils were taken by the gunmen.', 'abducted', { who: 'pupils', by: 'gunmen' }],
    ['Our sympathy goes to those injured in the blast.', 'injured', { who: 'those' }],
    ['We mourn with the families of those killed in Hanau.', 'killed', { places: 'Hanau' }],
    ['We wish a full recovery to the wounded.', 'injured', { who: 'the wounded' }],
    ['We grieve with all who have lost loved ones.', 'killed', { who: 'loved ones' }],
    ['Villagers harmed by the militia deserve justice.', 'injured', { who: 'Villagers', by: 'militia' }],
    ['The junta continues to inflict harm on Karen civilians.', 'injured', { who: 'civilians', by: 'junta' }],
    ['The war has brought death and destruction.', 'destroyed'],
    ['There are reports of torture by both sides.', 'injured'],
    ['Two peacekeepers paid with their lives.', 'killed', { who: 'peacekeepers' }],
    ['The group enslaved hundreds of Yazidi women.', 'abducted', { by: 'group' }],
  ],
  [
    'The army must minimise harm to civilians.',
    'We are working to prevent atrocities.',
    'All sides must avoid civilian casualties.',
    'The tariffs caused harm to farmers.',
    'The sanctions will harm the economy.',
    'The decision was taken by the army.',
    'The minister was taken aback by the soldiers.',
    'The seizure of the town is complete.',
    'We will destroy the scourge of terrorism.',
    'The minister lost his father in 2011.',
    'The injured player left the pitch.',
  ],
);

describe('deaths about which something is still to be done', () => {
  it.each([
    ['The killing of journalists must be investigated.', 'happened'],
    ['His death will weaken the group.', 'happened'],
    ['The killing of villagers must stop.', 'ongoing'],
  ])('%s', (text, reality) => {
    const [killed] = statementsIn(text).filter(({ kind }) => kind === 'harm');
    expect(killed?.stance.reality).toBe(reality);
  });
});
