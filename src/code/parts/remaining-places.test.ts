import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';

/** The places of the first statement of a detail. */
const placesIn = (text: string, detail: string): string[] => {
  const found = statementsIn(text).find((statement) => statement.detail === detail);
  expect(found, `a statement of ${detail}`).toBeDefined();
  return wordsOf(text, found!, 'places');
};

describe('the place that is left to tell', () => {
  it.each([
    ['Kenya is sending troops to fight gangs in Haiti.', 'mobilize', 'Haiti'],
    ['The envoy demanded full access for aid workers across Tigray.', 'request', 'Tigray'],
    ['Moscow refuses to withdraw its units from the area near Zugdidi.', 'reject', 'Zugdidi'],
    ['Kenya will deploy a thousand troops to Haiti.', 'mobilize', 'Haiti'],
    ['Both sides agreed to withdraw their forces from Salif and Ras Isa.', 'agree', 'Ras Isa'],
    ['The next round of talks is scheduled for Nairobi in May.', 'planned', 'Nairobi'],
    ['The Astana talks on Syria have been postponed.', 'postponed', 'Astana'],
    ['The Jeddah talks between the two Sudanese sides were postponed.', 'postponed', 'Jeddah'],
    ['Turkey and Russia conducted a joint patrol east of Manbij.', 'cooperate', 'Manbij'],
  ])('is what the clause says of any: %s', (text, detail, place) => {
    expect(placesIn(text, detail).join()).toContain(place);
  });

  it.each([
    ['Two soldiers were killed on Sunday, when a mine went off near Amedi.', 'killed', 'Amedi'],
    ['In Burkina Faso the population of Diapaga has been deprived of power.', 'cut', 'Diapaga'],
    ['Gunmen abducted two residents of Mweso.', 'abducted', 'Mweso'],
    ['Nine people were wounded after a shell fell on a market in Bakhmut.', 'injured', 'Bakhmut'],
  ])('is the only one of the sentence: %s', (text, detail, place) => {
    expect(placesIn(text, detail).join()).toContain(place);
  });

  it.each([
    ['In Geneva, the envoy said that nine civilians were killed.', 'killed', 'Geneva'],
    ['The army lost ten men, and the militia left Wau on Monday.', 'killed', 'Wau'],
    ['Ottawa condemned the coup in Niamey.', 'accuse', 'Niamey'],
    ['The minister received in Rabat a delegation led by Aguila Saleh.', 'leads', 'Rabat'],
    ['The meeting in Zahedan was put off at the request of Islamabad.', 'postponed', 'Islamabad'],
  ])('is not where only others spoke or acted: %s', (text, detail, place) => {
    const found = statementsIn(text).filter((statement) => statement.detail === detail);
    expect(found, `a statement of ${detail}`).not.toEqual([]);
    expect(found.flatMap((one) => wordsOf(text, one, 'places')).join()).not.toContain(place);
  });
});

it('is what was struck, not what only tells where that lies', () => {
  const text = 'Gunmen attacked the village of Mutwanga, in Beni territory, on Sunday, killing 12 people.';
  expect(placesIn(text, 'killed').join()).toContain('Mutwanga');
});

describe('what tells nobody where', () => {
  it.each([
    ['Shelling forced 200 families to leave their homes.', 'people'],
    ['The rebels captured two outposts on Monday.', 'control'],
    ['The minister spoke by telephone with her counterpart in Abuja.', 'meeting'],
  ])('is no place: %s', (text, kind) => {
    const found = statementsIn(text).find((statement) => statement.kind === kind);
    expect(found && wordsOf(text, found, 'places')).toEqual([]);
  });

  it('is the town in the name of its district, said once', () => {
    const text = 'Gunmen abducted three teachers in the Waberi district of Mogadishu.';
    expect(placesIn(text, 'abducted')).toEqual(['the Waberi district of Mogadishu']);
  });
});

describe('places said together', () => {
  it.each([
    ['The road between El Fasher and Nyala remains closed.', 'cut', ['El Fasher', 'Nyala']],
    ['A convoy was attacked between Gossi and Douentza in Mali.', 'other', ['Gossi', 'Douentza']],
  ])('are both ends of a stretch: %s', (text, detail, wanted) => {
    expect(placesIn(text, detail)).toEqual(wanted);
  });

  it('are all of a list before one word for them', () => {
    const text = 'Shelling went on in the Fuzuli, Zangilan and Gubadli directions of the front.';
    const found = statementsIn(text).find(({ kind }) => kind === 'force');
    const places = wordsOf(text, found!, 'places').join();
    for (const name of ['Fuzuli', 'Zangilan', 'Gubadli']) expect(places).toContain(name);
  });

  it('are no list where one only says where the other lies', () => {
    expect(placesIn('Gunmen killed six farmers in Djibo, Burkina Faso.', 'killed')).toEqual(['Djibo']);
  });

  it('are the side of a country, not all of it', () => {
    const text = 'Turkish aircraft killed nine fighters in northern Iraq.';
    expect(placesIn(text, 'killed')).toEqual(['northern Iraq']);
  });
});
