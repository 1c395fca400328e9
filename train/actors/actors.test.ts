import { describe, expect, it } from 'vitest';
import { OPEN, officialsOf, type Known } from './officials.js';
import { spelt } from './spelling.js';
import { dateOf, readTabari } from './tabari.js';

const DICTIONARY = `
# a note
RURITANIA_  [RUR]
+STRELSAU_
RUDOLF_ELPHBERG_  ; source
+KING_RUDOLF_
+RUDOLF_VON_ELPHBERG_
	[RURELI 850101-050101]
	[RURGOVMIL >090301]
FLAVIA_DE_TARLENHEIM_
	[RURGOV 030101-101231]
ANTOINETTE_AL-MAUBAN_
	[RURGOVENV 060101-110630] # and a note
HENTZAU_
	[RURGOV >100101]
OLD_SAPT_
	[RURGOV >19550101]
FRITZ_STREAM_
	[RUR]
`;
const known: Known = { states: new Set(['RUR']), has: (name) => name === 'Fritz Stream' };

describe('a TABARI dictionary', () => {
  it('is read by names, spellings and dated roles', () => {
    const entries = readTabari(DICTIONARY);
    expect(entries.map(({ name }) => name)[1]).toBe('RUDOLF_ELPHBERG_');
    expect(entries[1]?.aliases).toEqual(['KING_RUDOLF_', 'RUDOLF_VON_ELPHBERG_']);
    expect(entries[1]?.roles[1]).toEqual({ code: 'RURGOVMIL', from: '2009-03-01', until: null });
    expect(entries.at(-1)?.roles).toEqual([]);
  });

  it.each([
    ['110125', '2011-01-25'],
    ['750101', '1975-01-01'],
    ['19250101', '1925-01-01'],
    ['000101', '2000-01-01'],
  ])('writes dates as %s', (digits, date) => {
    expect(dateOf(digits)).toBe(date);
  });

  it('gives those in office since 2011 by two words, and none that is known', () => {
    expect(officialsOf(readTabari(DICTIONARY), known)).toEqual([
      {
        name: 'Antoinette al-Mauban',
        aliases: [],
        of: 'RUR',
        sectors: ['GOV'],
        from: '2006-01-01',
        until: '2011-06-30',
      },
      {
        name: 'Rudolf Elphberg',
        aliases: ['Rudolf von Elphberg'],
        of: 'RUR',
        sectors: ['GOV', 'MIL'],
        from: '2009-03-01',
        until: OPEN,
      },
    ]);
  });
});

describe('the spelling of a name', () => {
  it.each([
    ['HAMAD_BIN_ISA_AL-KHALIFA_', 'Hamad bin Isa al-Khalifa'],
    ['SIR_MARTIN_MCGUINNESS_', 'Martin McGuinness'],
    ["SEAN_O'CASEY_", "Sean O'Casey"],
    ['JEAN-MARIE_DE_LA_TOUR_', 'Jean-Marie de la Tour'],
    ['ANWAR-UL-HAQ_KAKAR_', 'Anwar-ul-Haq Kakar'],
    ['AL-SADIQ_OSMAN_', 'al-Sadiq Osman'],
    ['LEKA_ZOGU_II_', 'Leka Zogu II'],
    ['JOHN_BROWN,_BARON_MARTON_', 'John Brown'],
  ])('%s', (name, spelling) => {
    expect(spelt(name)).toBe(spelling);
  });

  it.each(['PRESIDENT_KARZAI_', 'ZULU_', 'KING_ABDULLAH_', 'U_NU_', 'G7_SUMMIT_'])(
    'is not taken from %s',
    (name) => {
      expect(spelt(name)).toBeNull();
    },
  );
});
