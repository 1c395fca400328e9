import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split } from './split.js';

/** The sentences of a text as one block, tokens parted by spaces. */
function sentencesOf(text: string): string[] {
  const { sentences, tokens } = split(text, [{ start: 0, end: text.length }]);
  return sentences.map(({ first, last }) =>
    Array.from({ length: last - first }, (_, i) => tokens.form(first + i)).join(' '),
  );
}

const tokensOf = (text: string): string => sentencesOf(text).join(' ');

describe('tokens', () => {
  it.each([
    ["They don't know the ministry's view.", "They do n't know the ministry 's view ."],
    ['She can’t; we’ll see.', 'She ca n’t ; we ’ll see .'],
    ["The villagers' homes", "The villagers ' homes"],
    ["O'Brien left Sana'a for Ma'rib", "O'Brien left Sana'a for Ma'rib"],
    ['They cannot return', 'They can not return'],
    ['an anti-tank unit of al-Jawf', 'an anti-tank unit of al - Jawf'],
    ['the Deir ez-Zor–Raqqa road', 'the Deir ez - Zor – Raqqa road'],
    ['155mm shells, 30km away at 7:30pm', '155 mm shells , 30 km away at 7:30 pm'],
    ['$3.5m, €200 and 45% of US$3bn', '$ 3.5 m , € 200 and 45 % of US$ 3 bn'],
    ['on 2019-03-04, 04/03/2019 and the 21st', 'on 2019-03-04 , 04/03/2019 and the 21st'],
    ['1,250 of 10.5 in 2014-2016', '1,250 of 10.5 in 2014 - 2016'],
    [
      'see www.example.org/a?b=c, or press@example.org.',
      'see www.example.org/a?b=c , or press@example.org .',
    ],
    ['Lt. Gen. A. B. Smith of the U.S. Army', 'Lt. Gen. A. B. Smith of the U.S. Army'],
    ['Resolution No. 2254, Art. 7 (e.g. water)', 'Resolution No. 2254 , Art. 7 ( e.g. water )'],
    ['"No," he said—"never"...', '" No , " he said — " never " ...'],
    ['and/or he/she', 'and / or he / she'],
    ['a Ph.D. from Khartoum', 'a Ph.D. from Khartoum'],
    ['What?! No!!', 'What ?! No !!'],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe('sentences', () => {
  it('end at full stops, not at abbreviations, initials and ranks', () => {
    expect(sentencesOf('Col. J. P. Otim met Dr. Aluel in St. Louis. Maj. Gen. Bol left.')).toEqual([
      'Col. J. P. Otim met Dr. Aluel in St. Louis .',
      'Maj. Gen. Bol left .',
    ]);
  });

  it('end at an abbreviation where the next word opens a sentence', () => {
    expect(
      sentencesOf('They came from the U.S. The talks began at 9 a.m. He left. U.S. Marines stayed.'),
    ).toEqual(['They came from the U.S.', 'The talks began at 9 a.m.', 'He left .', 'U.S. Marines stayed .']);
  });

  it.each([
    ['Goma, 27 January 2025 - The mission said so.', 'Goma , 27 January 2025 -'],
    ['GENEVA/TUNIS (3 March) – Envoys met in Tripoli.', 'GENEVA / TUNIS ( 3 March ) –'],
    ['Stepanakert, Azerbaijan — Patrols resumed.', 'Stepanakert , Azerbaijan —'],
    ['ADDIS ABABA — “We agree,” the envoy said.', 'ADDIS ABABA —'],
  ])('end at a dateline: %s', (text, dateline) => {
    expect(sentencesOf(text)[0]).toBe(dateline);
  });

  it.each([
    'Assad – The man we spoke of – left.',
    'Kherson, Mykolaiv, Odesa - all three were hit.',
    'Talks in Goma, 27 January - The day after.',
    'On 3 March — Shells fell on Taiz.',
  ])('do not end at another dash: %s', (text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  });

  it('take the marks that close a quotation with them', () => {
    const text = '“We hold the town. They fled.” The spokesman (of the 4th Brigade.) agreed. [12] Then';
    expect(sentencesOf(text)).toEqual([
      '“ We hold the town .',
      'They fled . ”',
      'The spokesman ( of the 4th Brigade . ) agreed . [ 12 ]',
      'Then',
    ]);
  });

  it('go on after a quoted question', () => {
    expect(sentencesOf('"Who fired?" Minister Sok asked. "Nobody!" he was told.')).toEqual([
      '" Who fired ? " Minister Sok asked .',
      '" Nobody ! " he was told .',
    ]);
  });

  it('go on over hard-wrapped lines and end at empty ones', () => {
    expect(sentencesOf('The convoy reached\nTaiz on Monday\n\nAid was unloaded')).toEqual([
      'The convoy reached Taiz on Monday',
      'Aid was unloaded',
    ]);
  });

  it('end after the label of a turn', () => {
    expect(sentencesOf('QUESTION: Has Yei fallen?')).toEqual(['QUESTION :', 'Has Yei fallen ?']);
    expect(sentencesOf('MS. ADEN: It has not.')).toEqual(['MS. ADEN :', 'It has not .']);
    expect(sentencesOf('Q    Thank you.')).toEqual(['Q', 'Thank you .']);
    expect(sentencesOf('A truce holds.')).toEqual(['A truce holds .']);
    expect(sentencesOf('Answer: No.')).toEqual(['Answer :', 'No .']);
    expect(sentencesOf('The commander said: Hold.')).toEqual(['The commander said : Hold .']);
  });

  it('keep the number of a list item', () => {
    expect(sentencesOf('2. Shelling of Toretsk.')).toEqual(['2 . Shelling of Toretsk .']);
  });

  it('end where the space after a full stop is missing', () => {
    expect(sentencesOf('The bridge was blown up.Traffic stopped.')).toEqual([
      'The bridge was blown up .',
      'Traffic stopped .',
    ]);
  });

  it('never cross a block', () => {
    const text = 'Situation in Kivu\nFighting goes on';
    const blocks = [
      { start: 0, end: 17 },
      { start: 18, end: text.length },
    ];
    expect(split(text, blocks).sentences).toHaveLength(2);
  });
});

describe('any text', () => {
  it('is parted into tokens that do not overlap, cross no white space and leave no character out', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          "'",
          '.',
          '-',
          'a',
          'A',
          '1',
          ' ',
          '\n',
          '(',
          '"',
          '@',
          'www.',
          '’s',
          'n’t',
          '$',
          '😀',
          'é',
          'U.S.',
          '…',
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const { sentences, tokens } = split(text, [{ start: 0, end: text.length }]);
        let covered = '';
        for (let i = 0; i < tokens.length; i += 1) {
          if (i > 0) expect(tokens.start[i]!).toBeGreaterThanOrEqual(tokens.end[i - 1]!);
          expect(tokens.form(i)).toMatch(/^[^\s\u200b]+$/);
          covered += tokens.form(i);
        }
        expect(covered).toBe(text.replace(/[\s\u200b]/g, ''));
        expect(sentences.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.length);
      }),
    );
  });

  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000), 1],
    ['a megabyte of words on one line', 'war '.repeat(250_000), 250_000],
    ['spaces', ' '.repeat(1_000_000), 0],
    ['apostrophes', "a'".repeat(100_000), 2],
    ['hyphens', 'a-'.repeat(100_000), 200_000],
    ['full stops', 'A.'.repeat(100_000), 2],
    ['brackets', '('.repeat(100_000), 100_000],
    ['signs of addresses', 'x@'.repeat(100_000), 200_000],
  ])('takes a time that grows with its length: %s', (_, text, tokens) => {
    expect(split(text, [{ start: 0, end: text.length }]).tokens.length).toBe(tokens);
  });
});
