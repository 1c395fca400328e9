import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from './characters.js';

describe('visible', () => {
  it('shows what would turn the text around', () => {
    expect(visible('safe \u202Etxt.exe')).toBe('safe \uFFFDtxt.exe');
    expect(visible('a\u2066b\u2069c')).toBe('a\uFFFDb\uFFFDc');
  });

  it('shows control characters by their pictures', () => {
    expect(visible('a\u0000b\u001bc\u007f')).toBe('a␀b␛c\uFFFD');
  });

  it('leaves ordinary text alone: line ends, tabs, Arabic, Hebrew, emoji, joiners, direction marks', () => {
    const text = 'Line\r\n\tالخرطوم תל אביב 👩‍👩‍👧 a\u200Eb';
    expect(visible(text)).toBe(text);
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown.length).toBe(text.length);
        expect(shown).not.toMatch(/[\u0000-\u0008\u202A-\u202E\u2066-\u2069]/);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
