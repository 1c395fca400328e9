import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../test/support/analysed.js';

/** What the last such pronoun of a text stands for; null where that has no name. */
function who(text: string, pronoun: string): string | null {
  const layers = analysed(text);
  const start = [...text.matchAll(new RegExp(`\\b${pronoun}\\b`, 'g'))].at(-1)!.index;
  const found = layers.references.find(
    (reference) => reference.start === start && reference.end === start + pronoun.length,
  );
  return layers.actors.find(({ id }) => id === found?.actor)?.name ?? null;
}

describe('whom a pronoun stands for', () => {
  it.each([
    ['The Houthis said on Monday that they had fired at two ships.', 'they', 'Houthis'],
    ['UNMISS reported clashes near Malakal. It sent a patrol to the area.', 'It', 'UNMISS'],
    ['The Kremlin said it had not been told of the strike.', 'it', 'Russia'],
    ['Syrian government forces shelled the town before they entered it.', 'they', 'Syrian Armed Forces'],
    ['Sergey Lavrov met the envoy in Geneva. He said the talks would go on.', 'He', 'Sergey Lavrov'],
    ['ECOWAS lifted some of its sanctions on Mali.', 'its', 'ECOWAS'],
    [
      'The Israeli army said a tank had backed into the post. Hezbollah fired 115 rockets, it added.',
      'it',
      'Israel Defense Forces',
    ],
    ['Burundi closed its border with Rwanda after accusing it of arming rebels.', 'it', 'Rwanda'],
    ['Kenya withdrew its troops from Somalia.', 'its', 'Kenya'],
    ['Fighters of the M23 left Kibumba after they had held it for a month.', 'they', 'M23'],
    ['President Ruto spoke with President Museveni to congratulate him.', 'him', 'Yoweri Museveni'],
    ['They condemned the aggression of Russia against Ukraine and its strikes on Ukraine.', 'its', 'Russia'],
  ])('%s', (text, pronoun, name) => {
    expect(who(text, pronoun)).toBe(name);
  });

  it.each([
    ['The Security Council met. A convoy came under fire in Hudaydah as it was leaving.', 'it'],
    ['The Sudanese army denied the report. The bridge was hit, and it is now closed.', 'it'],
    ['Ukraine opened a corridor. Two buses broke down, and they were towed away.', 'they'],
    ['The United Nations asked for access. It is clear that the road remains closed.', 'It'],
    ['Russia welcomed the truce. The agreement holds because it has guarantors.', 'it'],
    ['The Taliban took the post. The shells missed, for they were old.', 'they'],
  ])('leaves a thing without a name alone: %s', (text, pronoun) => {
    expect(who(text, pronoun)).toBeNull();
  });

  it.each([
    ['The Rapid Support Forces shelled the camp, killing civilians. Later they burned the market.', 'they'],
    ['The M23 entered Sake. Civilians fled, and the mission holds them responsible.', 'them'],
  ])('takes the armed for who did harm, not their victims: %s', (text, pronoun) => {
    expect(['Rapid Support Forces', 'M23']).toContain(who(text, pronoun));
  });

  it.each([
    ['The Houthis have detained UN staff and need to release them.', 'them', 'Houthis'],
    ['Burundi closed its border with Rwanda after accusing it of arming rebels.', 'it', 'Burundi'],
    ['The M23 said it had lost contact with them.', 'them', 'M23'],
    [
      'Fighters of the CPC tried to enter Bangui. MINUSCA and the Central African Armed Forces repulsed them.',
      'them',
      'Central African Armed Forces',
    ],
    [
      'The President has reinstated the warrants of ten members of the ELN who form its delegation in Havana. He asks the ' +
        'Government of Cuba to hand them over.',
      'them',
      'Cuban Government',
    ],
    ['President Ruto spoke with President Museveni to congratulate him.', 'him', 'William Ruto'],
    ['Russia and Ukraine traded blame, and its strikes on Ukraine went on.', 'its', 'Ukraine'],
    [
      'Two of the gunmen and four drivers were arrested. Pristina accuses Belgrade of having armed them.',
      'them',
      'Kosovo',
    ],
  ])('takes nobody for the one to whom he does it: %s', (text, pronoun, name) => {
    expect(who(text, pronoun)).not.toBe(name);
  });

  it('passes over nobody without a name who was spoken of last', () => {
    const text = 'Sergey Lavrov met General Haftar in Benghazi. The envoy flew to Tripoli. He met the mayor.';
    expect(who(text, 'He')).toBeNull();
    const named = 'The envoy flew to Tripoli. Sergey Lavrov met General Haftar there. He praised the mayor.';
    expect(who(named, 'He')).not.toBeNull();
  });

  it.each([
    [
      'The leader of the SPLM-N, Abdelaziz al-Hilu, ruled out talks with the militia.',
      'the militia',
      'SPLM-N',
    ],
    ['The Joint Force said its men had crushed the militia near Kutum.', 'the militia', 'Joint Force'],
  ])('takes nobody for those he speaks of as others: %s', (text, words, name) => {
    expect(who(text, words) ?? '').not.toContain(name);
  });

  it('still points back with such a noun', () => {
    expect(who('The M23 entered Sake. Troops fought the rebels near Goma.', 'the rebels')).toBe('M23');
  });

  it('lets civilians be the victims', () => {
    const text = 'The M23 met civilians near Sake. They were shelled by mortars.';
    expect(who(text, 'They')).not.toBe('M23');
  });

  it('takes neither of two for both', () => {
    expect(who('Russia and Iran met in Sochi. They signed a memorandum.', 'They')).toBeNull();
  });

  it.each([
    'President Ruto met Prime Minister Abiy in Nairobi. They discussed support for the people of Sudan. They also agreed on a visit.',
    'The foreign minister held a call with Minister Ararat Mirzoyan. The ministers reviewed the release of hostages by Hamas. They stressed the role of the OSCE.',
    'Vice President Nguyen spoke with King Abdullah II. He thanked the king for the aid to Syrian refugees, and they discussed the border.',
  ])('takes nobody else for two who met: %s', (text) => {
    expect(who(text, text.includes('They') ? 'They' : 'they')).toBeNull();
  });

  it.each([
    [
      'Minister Hakan Fidan met Minister Gideon Saar. The Houthis fired at a ship. They said it was hit.',
      'Houthis',
    ],
    [
      'Minister Fidan met Minister Saar. He thanked the Georgian NGOs, who said they would return.',
      'Georgian NGOs',
    ],
  ])('takes whoever is spoken of next: %s', (text, name) => {
    expect(who(text, text.includes('They') ? 'They' : 'they')).toBe(name);
  });

  it('gives the same answer each time', () => {
    const text = 'The Fano militia entered Gondar. It left on Friday, and they burned the archive.';
    expect(analysed(text).references).toEqual(analysed(text).references);
  });
});
