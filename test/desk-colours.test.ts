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

/** The colours of each block of the style sheet: light, dark by the system, dark by choice. */
const themes: readonly Theme[] = tokens
  .split(/\n(?=:root|@media)/)
  .map(
    (block) =>
      new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!])),
  )
  .filter((theme) => theme.size > 0);

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
  it('are the same whether dark is the system’s choice or the reader’s', () => {
    expect(themes).toHaveLength(3);
    expect([...themes[1]!]).toEqual([...themes[2]!]);
  });

  it.each([
    ['light', 0],
    ['dark', 1],
  ])('of text have a contrast of 4.5:1 or more on every ground (%s)', (_, which) => {
    const theme = themes[which]!;
    const faint = TEXT.flatMap((text) =>
      GROUNDS.filter((ground) => contrast(theme.get(text)!, theme.get(ground)!) < 4.5).map(
        (ground) => `${text} on ${ground}`,
      ),
    );
    expect(faint).toEqual([]);
  });
});
