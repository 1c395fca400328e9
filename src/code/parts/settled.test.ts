import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../../test/support/coded.js';

/** The certainty and reality of the statement of a kind in a sentence. */
function stanceIn(text: string, kind: string): string | undefined {
  const found = statementsIn(text).find((statement) => statement.kind === kind);
  return found && `${found.stance.certainty} ${found.stance.reality}`;
}

describe('what a stance comes to', () => {
  it.each([
    // Tidings of nobody's are no more than probable.
    ['There are reports that the militia shelled the market in Nyala.', 'force', 'probable happened'],
    ['It is reported that 300 families have fled Kupiansk.', 'people', 'probable happened'],
    [
      'We have received reports, which we cannot verify, that 12 civilians were killed in Loikaw.',
      'harm',
      'probable happened',
    ],
    [
      'The mission received reports, yet to be confirmed, that the militia shelled the camp at Rubaya.',
      'force',
      'probable happened',
    ],
    ['We have received reports of shelling in Taiz.', 'force', 'probable happened'],
    ['The mission confirmed reports of shelling in Taiz.', 'force', 'certain happened'],
    // Whoever is named vouches.
    ['The army said that the militia shelled the market in Nyala.', 'force', 'certain happened'],
    ['According to the police, the militia shelled the market in Nyala.', 'force', 'certain happened'],
    // A plan told outright is certain as a plan.
    ['The Council decided to impose sanctions on seven generals in Myanmar.', 'act', 'certain intended'],
    // A meeting told in the present for later is to come.
    ['The envoy is meeting the rebels of Sudan shortly.', 'meeting', 'certain expected'],
    ['The envoy is meeting the rebels of Sudan.', 'meeting', 'certain ongoing'],
    // Who is held hostage is so, whatever is asked.
    ['Niger asks for the return of the nurses held hostage in Diffa.', 'harm', 'certain ongoing'],
    // A risk has not come about.
    ['They run the risk of being jailed in Minsk.', 'harm', 'possible expected'],
    // What is held lasts.
    ['Many families live in the districts besieged by the army.', 'control', 'certain ongoing'],
    ['The army besieged the town in 2016.', 'control', 'certain happened'],
    // An account is disputed by being called false.
    ['The claim that Ukraine shelled the plant is a lie.', 'story', 'certain happened'],
  ])('%s', (text, kind, wanted) => {
    expect(stanceIn(text, kind)).toBe(wanted);
  });
});
