import { describe, expect, it } from 'vitest';
import { pressSpeaker } from './press.js';

const blocks = (text: string) => [{ start: 0, end: text.length, kind: 'paragraph' as const, turn: null }];

describe('who answers where a line tells that he met the press', () => {
  it.each([
    ['On March 6, Foreign Ministry Spokesperson Hua Li met the press.', 'Hua Li'],
    ['Foreign Ministry Spokesperson Hua Li held a regular press conference on Monday.', 'Hua Li'],
    ['On Tuesday, Spokesman Amos Deng answered questions from journalists.', 'Amos Deng'],
  ])('%s', (text, name) => {
    expect(pressSpeaker(text, blocks(text))?.names).toEqual([name]);
  });

  it.each(['The ministers met the delegation of Chad in Doha.', 'The road was closed.'])(
    'is nobody: %s',
    (text) => {
      expect(pressSpeaker(text, blocks(text))).toBeNull();
    },
  );
});
