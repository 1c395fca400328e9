import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/lib/index.js';
import { MARKED_TYPES, readMarkedFolder, readMarkedLines, readPassage } from '../train/names/marked.js';

const folder = (name: string) => readMarkedFolder(join(packageRoot, 'data', 'marked', name));

describe('passages marked while they were written', () => {
  it.each(['official', 'official-test'])('has sound marks of every type in %s', (name) => {
    const types = new Set(folder(name).flatMap(({ spans }) => spans.map(({ type }) => type)));
    expect([...types].sort()).toEqual([...MARKED_TYPES].sort());
  });

  it('has sentences for the plain network, with the three types that it finds', () => {
    const lines = readMarkedLines(join(packageRoot, 'data', 'marked', 'general'));
    expect(lines.length).toBeGreaterThan(1500);
    const types = new Set(lines.flatMap(({ spans }) => spans.map(({ type }) => type)));
    expect([...types].sort()).toEqual(['organisation', 'person', 'place']);
  });

  it('keeps the test apart from what is trained on', () => {
    const trained = new Set(folder('official').flatMap(({ text }) => sentencesOf(text)));
    expect(
      folder('official-test')
        .flatMap(({ text }) => sentencesOf(text))
        .filter((s) => trained.has(s)),
    ).toEqual([]);
  });

  it('takes the marks out and keeps their offsets', () => {
    const { text, spans } = readPassage('x', 'It saw [quantity four] [platform tanks].');
    expect(text).toBe('It saw four tanks.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['four', 'tanks']);
  });

  it.each(['a [place b', 'a place] b', 'a [plaice b]', 'a [place [place b]]', 'a [place b ]'])(
    'rejects %s',
    (marked) => {
      expect(() => readPassage('x', marked)).toThrow(/^x: /);
    },
  );
});

/** Sentences of more than a few words, as cut by their full stops. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 30);
}
