import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysed, nameAt } from '../../../test/support/analysed.js';
import { shapeOf } from './columns.js';

const published = { publisher: 'Interior Ministry' };

describe('names in official prose', () => {
  it.each([
    [
      'The Kurdish fighters withdrew from the town of Tadef on Monday.',
      'The Kurdish fighters',
      'organisation',
    ],
    ['Government forces shelled the district of Al-Hawl.', 'Government forces', 'organisation'],
    [
      'Foreign Minister Ararat Mirzoyan met the delegation in Tbilisi.',
      'Foreign Minister Ararat Mirzoyan',
      'person',
    ],
    ['The mission observed two T-72 tanks near Horlivka.', 'Horlivka', 'place'],
    ['Talks between Azerbaijan and Armenia resumed in Brussels.', 'Brussels', 'place'],
    ['The rebels seized Goma, residents said.', 'The rebels', 'organisation'],
  ])('%s', (text, words, type) => {
    expect(nameAt(analysed(text, published), words)).toMatchObject({ type });
  });

  it('leaves "no" and bare directions outside', () => {
    const said = (text: string) =>
      analysed(text, published).mentions.map(({ start, end }) => text.slice(start, end));
    expect(said('No Ukrainian soldiers were wounded near Horlivka.')).toContain('Ukrainian soldiers');
    expect(said('The army of Chad advanced from Faya to the southeast.')).not.toContain('the southeast');
  });

  it('cuts a mention that runs over a list of names', () => {
    const layers = analysed('Shells fell on the towns of Arsal, Tufail and Baalbek in May.', published);
    const covers = layers.mentions.filter(({ start, end }) =>
      layers.source.text.slice(start, end).includes('Arsal'),
    );
    for (const { start, end } of covers)
      expect(layers.source.text.slice(start, end)).not.toContain('Baalbek');
  });
});

describe('the number of a heading', () => {
  it.each(['I', 'II', 'V'])('is nobody: %s.', (number) => {
    const text = `Weekly report\n\n${number}. The situation in Darfur\n\nI saw the army shell Zalingei.\n`;
    const found = analysed(text, { publisher: 'Ministry' }).mentions.map(({ start }) => start);
    expect(found).not.toContain(text.indexOf(`${number}.`));
  });
});

describe('what happens', () => {
  it.each(['Clashes broke out in Tripoli on Monday.', 'Protests erupted in Yangon on Monday.'])(
    'is nobody’s name: %s',
    (text) => {
      const first = text.split(' ')[0]!;
      expect(analysed(text).mentions.map(({ start, end }) => text.slice(start, end))).not.toContain(first);
    },
  );
});

describe('persons whom the tagger takes for places', () => {
  it('are persons by what was done to them, wherever they are named', () => {
    const text =
      'The siege began when fighters of the Maute group and of Isnilon Hapilon, whom IS had named its emir, ' +
      'seized parts of Marawi. Both Hapilon and Omarkhayam Maute were killed in an assault.';
    const found = analysed(text, { publisher: 'Ministry' }).mentions.map(
      ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
    );
    expect(found).toContain('person Omarkhayam Maute');
    expect(found).toContain('person Hapilon');
    expect(found).toContain('place Marawi');
  });
});

describe('bodies that people are described by', () => {
  const namesIn = (text: string) =>
    analysed(text).names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

  it('are names within the description', () => {
    const text = 'She met Hassan Omar, a representative of the Free Officers, in Khartoum.';
    expect(namesIn(text)).toContain('organisation Free Officers');
  });

  it('are not what people live in or own', () => {
    const text = 'She met Hassan Omar, a resident of Old Dongola, in Khartoum.';
    expect(namesIn(text)).not.toContain('organisation Old Dongola');
  });
});

describe('names in other texts', () => {
  const text = 'The rebels left Goma.';

  it('leaves a description to the references', () => {
    const layers = analysed(text);
    expect(layers.mentions.map(({ start, end }) => text.slice(start, end))).not.toContain('The rebels');
    expect(layers.references.map(({ start, end }) => text.slice(start, end)).join()).toContain('rebels');
  });

  it('keeps the name', () => {
    expect(nameAt(analysed(text), 'Goma')).toMatchObject({ type: 'place' });
  });
});

describe('what is no actor', () => {
  it.each([
    ['See https://example.org/report for details.', 'https://example.org/report', 'url'],
    ['They cited Resolution 2254 of 2015.', 'Resolution 2254', 'document'],
  ])('%s', (text, words, type) => {
    expect(nameAt(analysed(text), words)).toMatchObject({ type });
  });
});

describe('names of any text', () => {
  const words = [
    'ISIS',
    'al-Bab',
    'the',
    'Kyiv',
    'rebels',
    '“',
    '”',
    ',',
    '.',
    '\n\n',
    '😀',
    'Łódź',
    'he',
    'US-led',
    '12',
    'São',
    '(',
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));

  it('lie within the text, in order, on whole tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { names, tokens, namings, mentions } = analysed(text);
        expect(namings).toHaveLength(names.length);
        names.forEach(({ start, end, first, last, head }, i) => {
          expect([start, end]).toEqual([tokens.start[first], tokens.end[last - 1]]);
          expect(head >= first && head < last).toBe(true);
          if (i > 0) expect(names[i - 1]!.first).toBeLessThanOrEqual(first);
        });
        for (const { start, end } of mentions)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }),
      { numRuns: 40 },
    );
  });

  it('gives equal names twice', () => {
    const text = 'Ethiopia and the TPLF signed the Pretoria agreement in November 2022.';
    expect(analysed(text).names).toEqual(analysed(text).names);
  });
});

describe('names with an Arabic article', () => {
  it.each([
    ['Families displaced from As-Suwayda met the envoy.', 'As-Suwayda'],
    ['Troops reached At-Tanf on Monday.', 'At-Tanf'],
    ['The mission left Ar-Rutbah for Baghdad.', 'Ar-Rutbah'],
  ])('begin with it: %s', (text, words) => {
    expect(nameAt(analysed(text), words)).toMatchObject({ type: 'place' });
  });
});

describe('names about an Arabic article', () => {
  const finds = (words: readonly string[]) => words.map((text) => ({ text }));
  it.each(finds(['Dayr Az Zawr', 'Deir ez Zor', 'Umm al Fahm']))('are one place: $text', ({ text }) => {
    const { names } = analysed(`Near ${text}, five strikes destroyed a bridge.`);
    const within = `Near ${text}`;
    const found = names.map(({ start, end }) => [start, end]).filter(([, end]) => end! <= within.length);
    expect(found).toEqual([[5, within.length]]);
  });
});

describe('the shape of a form', () => {
  it.each([
    ['Hasakah', 'Xxx'],
    ['U.S.', 'X.X.'],
    ['2,254', 'd,dd'],
    ['al', 'xx'],
  ])('%s', (form, shape) => {
    expect(shapeOf(form)).toBe(shape);
  });

  it('is short however long the form', () => {
    expect(shapeOf('aA1.'.repeat(10_000)).length).toBeLessThanOrEqual(8);
  });
});
