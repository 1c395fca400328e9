import { describe, expect, it } from 'vitest';
import { analyse, readText } from '../../pipeline.js';
import { chainAt } from '../../analysis/index.js';

/** The names of those who vouch for a word, but for the publisher. */
function vouching(text: string, word: string, publisher = 'Gazette'): (string | null)[] {
  const layers = analyse(
    readText({ id: 'x', text, title: null, publisher, published: '2024-03-14', language: null }),
  );
  return chainAt(layers, layers.tokens.indexFrom(text.indexOf(word)))
    .filter(({ how }) => how !== 'publishes')
    .map(({ name }) => name);
}

describe('a body or state that speaks through its own spokesman or publisher', () => {
  const briefing = (words: string) =>
    `Press briefing by Spokesperson Hélène Marchand\n\nHélène Marchand: Good morning. ${words}\n\nQuestion: Is it true?\n\nHélène Marchand: It is.\n`;

  it.each([
    ['Canada condemns the shelling of Goma.', ['Hélène Marchand']],
    ['The Government of Canada condemns the shelling of Goma.', ['Hélène Marchand']],
    ['Kenya condemns the shelling of Goma.', ['Hélène Marchand', 'Kenya']],
  ])('is no further link: %s', (words, names) => {
    expect(vouching(briefing(words), 'Goma', 'Global Affairs Canada')).toEqual(names);
  });

  it('is one where nobody speaks for it', () => {
    const text = 'Ukraine says that the army has left Kupiansk.';
    expect(vouching(text, 'Kupiansk', 'Ministry of Foreign Affairs of Ukraine')).toEqual([]);
    expect(vouching(text, 'Kupiansk', 'Ministry of Foreign Affairs of Georgia')).toEqual(['Ukraine']);
    const monitor = 'The Sudanese Government says that the army has left Nyala.';
    expect(vouching(monitor, 'Nyala', 'Upper Nile Monitor').length).toBe(1);
  });

  it('may go by a part of its name, or be those who meet', () => {
    const chairs =
      'Gazette\n\nStatement by the Spokesperson\n\nThe truce holds.\n\nJoint Statement by the Co-Chairs of the Minsk Group\n\nThe Co-Chairs noted that two men were killed near Tavush.\n';
    expect(vouching(chairs, 'Tavush')).toEqual(['Co-Chairs of the Minsk Group']);
    const meeting =
      'Gazette\n\nPRESS RELEASE\n\nThe text follows.\n\nJoint Communiqué issued by the Ministerial Meeting on Yemen\n\nThe Ministers noted that two men were killed near Marib.\n';
    expect(vouching(meeting, 'Marib')).toEqual(['Ministerial Meeting']);
  });
});

describe('who vouches for nothing', () => {
  it.each([
    ['The coalition supports the army with air strikes on Saada.', 'Saada', []],
    ['The militia will maintain its campaign of terror in Kivu.', 'Kivu', []],
    ['Rwanda maintained that the army had shelled Goma.', 'Goma', ['Rwanda']],
    ['It was agreed that the next round will take place in Muscat.', 'Muscat', []],
    ['No date was announced for a visit to Muscat.', 'Muscat', []],
    ['It was reported that the army had shelled Omdurman.', 'Omdurman', [null]],
    ['The governor is said to be about to visit Lashio.', 'Lashio', [null]],
    [
      'The envoy discussed the need of ending the war, stressing that the army shelled Lashio.',
      'Lashio',
      ['envoy'],
    ],
  ])('%s', (text, word, names) => {
    expect(vouching(text, word)).toEqual(names);
  });
});

describe('whose claim it is', () => {
  it.each([
    [
      'Contrary to Hezbollah’s claim that it had struck the post at Biranit, all is quiet.',
      'struck',
      ['Hezbollah'],
    ],
    [
      'He dismissed the claim of the rebels that government troops had shelled a hospital in Goma.',
      'shelled',
      ['rebels'],
    ],
    [
      'Aid is for families who, according to UNHCR, have been displaced from Tera; roads are open.',
      'Aid',
      [],
    ],
    [
      'Aid is for families who, according to UNHCR, have been displaced from Tera; roads are open.',
      'displaced',
      ['UNHCR'],
    ],
  ])('%s (%s)', (text, word, names) => {
    expect(vouching(text, word)).toEqual(names);
  });
});

describe('a source that goes on, and one that stands in the middle', () => {
  it.each([
    [
      'The rebels said that the road to Marib was open. They added that shells hit Taiz, where patients fled.',
      'Taiz',
      ['rebels'],
    ],
    ['The army took Kutum and, according to residents, shelled Mellit.', 'Kutum', []],
    ['The army took Kutum and, according to residents, shelled Mellit.', 'Mellit', ['residents']],
    ['They discussed grain from Odesa, as President Ruto announced a donation.', 'Odesa', []],
    ['The port of Odesa will stay open, as President Ruto announced.', 'Odesa', ['William Ruto']],
    ['A visit to Yerevan was called off by Baku.', 'Yerevan', []],
    [
      'Troops continue to hold Lyman, although rebels claimed that they took Kreminna.',
      'Kreminna',
      ['rebels'],
    ],
    ['It is a first step which demonstrates that Kinshasa will talk.', 'Kinshasa', []],
    ['We have a report which demonstrates that Kinshasa will talk.', 'Kinshasa', ['report']],
  ])('%s (%s)', (text, word, names) => {
    expect(vouching(text, word)).toEqual(names);
  });
});
