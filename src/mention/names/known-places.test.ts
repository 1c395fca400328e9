import { describe, expect, it } from 'vitest';
import { analysed } from '../../../test/support/analysed.js';

/** Names of type place in a text. */
const placesOf = (text: string): string[] => {
  const { names, source } = analysed(text);
  return names.filter(({ type }) => type === 'place').map(({ start, end }) => source.text.slice(start, end));
};

describe('places that the gazetteer knows', () => {
  it.each([
    ['Armenia said that guns fired in the direction of Goris, Sotk and Jermuk.', ['Goris', 'Sotk', 'Jermuk']],
    ['In Ukraine, the Avdiivka direction saw 23 attacks.', ['Avdiivka']],
    ['In Palestine, shelters in Khan Younis and Nuseirat are full.', ['Khan Younis', 'Nuseirat']],
    ['Al-Shabaab took Bulo Marer in Somalia.', ['Bulo Marer']],
    ['UNMISS reported clashes near Malakal.', ['Malakal']],
    ['Israel shelled Khan Younis.', ['Khan Younis']],
    ['The rebels raided Bentiu and struck Malakal in South Sudan.', ['Bentiu', 'Malakal']],
    ['The envoy travelled to Sake; clashes in the Democratic Republic of the Congo went on.', ['Sake']],
    ['Families displaced from Sinjar and Hamdaniya in Iraq came back.', ['Sinjar', 'Hamdaniya']],
    ['Five residents of Atotsi in Georgia were detained.', ['Atotsi']],
    [
      'A tank stood 20 km west of Al-Hasakah, and another 3 km SE of Kramatorsk.',
      ['Al-Hasakah', 'Kramatorsk'],
    ],
    ['RSF fighters entered Wad Madani.', ['Wad Madani']],
    ['Sudanese units moved towards El Daein and Babanusa.', ['El Daein', 'Babanusa']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(expect.arrayContaining(places));
  });

  it.each([
    ['Near Qamishli, Syria, Brown said it was calm.', 'Brown'],
    ['In France, Minister Jordan spoke of Paris and General Nice.', 'Nice'],
    ['Reporters wait outside the Pentagon in the United States.', 'the Pentagon'],
    ['Goris spoke in Rome.', 'Goris'],
    ['In Turkey the minister spoke to Kaya and wrote to Demir.', 'Kaya'],
    ['In Syria the Smith–Hassan axis of the committee failed.', 'Smith'],
    ['In Syria they took General Hassan with them.', 'Hassan'],
    ['Mourners in Yemen buried Hamid and fled.', 'Hamid'],
    ['Police in Qatar raided Al Jazeera.', 'Al Jazeera'],
    ['The UNRWA shelters in Gaza are full.', 'UNRWA'],
  ])('leaves alone who is no place: %s', (text, name) => {
    expect(placesOf(text)).not.toContain(name);
  });
});
