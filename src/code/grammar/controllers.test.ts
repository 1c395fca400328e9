import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';

/** Who does it, of the first statement with this trigger. */
function doersOf(text: string, trigger: string): string[] | null {
  const found = statementsIn(text).find(
    (statement) => text.slice(statement.trigger.start, statement.trigger.end) === trigger,
  );
  return found ? [...wordsOf(text, found, 'by'), ...wordsOf(text, found, 'who')] : null;
}

describe('who does what a complement says', () => {
  it.each([
    ['The envoy thanked Uganda for hosting 1.7 million refugees.', 'hosting', 'Uganda'],
    ['The Houthis criticised Riyadh for bombing the port of Hodeidah.', 'bombing', 'Riyadh'],
    ['Police in Tripoli arrested a man for shelling the airport.', 'shelling', 'a man'],
    ['They run the risk of being jailed in Minsk.', 'jailed', 'They'],
    ['Egypt wants the rebels to leave Goma.', 'leave', 'the rebels'],
    ['Russia apologised for bombing the convoy.', 'bombing', 'Russia'],
  ])('is judged for it: %s', (text, trigger, doer) => {
    expect(doersOf(text, trigger)).toEqual([doer]);
  });

  it('is whoever calls, where the call is made to say something', () => {
    const text =
      'The Turkish president called his Russian counterpart to apologise for the downing of the jet.';
    expect(doersOf(text, 'apologise')).toEqual(['The Turkish president']);
  });

  it('is whoever is called on, and whoever stands above a gerund that a verb was joined to', () => {
    const asked = 'The delegation met Corneille Nangaa and called on him to support a social pact.';
    expect(doersOf(asked, 'support')).toEqual(['him']);
    const joined =
      'Sudan condemned Kenya for hosting a conference of the militia and recalled its ambassador.';
    expect(doersOf(joined, 'recalled')).toEqual(['Sudan']);
  });

  it('is the noun between "and" and a participle, not whoever speaks of it', () => {
    const text = 'The minister spoke of missiles and drones launched from Yemen targeting sites in the UAE.';
    expect(doersOf(text, 'targeting')).toEqual([]);
  });

  it('is not whoever lost the one who was hit', () => {
    expect(doersOf('The brigade lost two soldiers, hit by live fire.', 'hit') ?? []).toEqual([]);
  });

  it('is not whoever asks "both to attend"', () => {
    const text = 'The envoy asked both to attend talks in Geneva.';
    expect(doersOf(text, 'talks')).toEqual([]);
    const named = 'The envoy asked the Houthis to attend talks in Geneva.';
    expect(doersOf(named, 'talks')).toEqual(['the Houthis']);
  });

  it('is whoever is said outright to be responsible', () => {
    const text = 'The RSF was responsible for the shelling of the camp.';
    expect(doersOf(text, 'shelling')).toEqual(['The RSF']);
    const denied = 'The RSF was not responsible for the shelling of the camp.';
    expect(doersOf(denied, 'shelling')).toEqual([]);
    const asked = 'Was the RSF responsible for the shelling of the camp?';
    expect(doersOf(asked, 'shelling')).toEqual([]);
  });

  it('is nobody who only tells of it behind a list', () => {
    const text = 'Jets bombed a school near Ye-U, killing 20 pupils and two teachers, local media reported.';
    expect(doersOf(text, 'killing')).not.toContain('local media');
    const armed = 'Jets bombed a school near Ye-U, killing 20 pupils, two teachers and a guard.';
    expect(doersOf(armed, 'killing')).toContain('a guard');
  });

  it('ends before what it is accused of', () => {
    const text = 'Khartoum accuses the Emirates of arming the RSF.';
    const accused = statementsIn(text).find(({ detail }) => detail === 'accuse')!;
    expect(wordsOf(text, accused, 'to')).toEqual(['the Emirates']);
  });
});
