import { describe, expect, it } from 'vitest';
import { readTextAsset } from '../src/lib/index.js';

const tokens = readTextAsset('web/src/styles/tokens.css');

const TEXT = [
  'ink',
  'ink-soft',
  'accent',
  'actor',
  'place',
  'time',
  'figure',
  'thing',
  'certain',
  'probable',
  'possible',
  'denied',
  'wrong',
] as const;
const GROUNDS = ['ground', 'surface', 'raised', 'mark-pointed', 'land'] as const;

type Theme = ReadonlyMap<string, string>;

/** The colours by name, in the light theme and in the dark one. */
const themes: Readonly<Record<'light' | 'dark', Theme>> = { light: themeOf(0), dark: themeOf(1) };

function themeOf(which: 0 | 1): Theme {
  const pairs = tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...pairs].map(([, name, ...colours]) => [name!, colours[which]!]));
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the colours of the desk', () => {
  it('are each said once, for both themes', () => {
    expect(themes.light.size).toBeGreaterThan(25);
    const hex = tokens.match(/#[0-9a-f]{3,8}\b/g)!;
    expect(hex).toHaveLength(themes.light.size + themes.dark.size);
  });

  it.each(['light', 'dark'] as const)(
    'of text have a contrast of 4.5:1 or more on every ground (%s)',
    (which) => {
      const theme = themes[which];
      const faint = TEXT.flatMap((text) =>
        GROUNDS.filter((ground) => contrast(theme.get(text)!, theme.get(ground)!) < 4.5).map(
          (ground) => `${text} on ${ground}`,
        ),
      );
      expect(faint).toEqual([]);
    },
  );
});
