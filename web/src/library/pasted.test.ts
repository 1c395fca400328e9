import { describe, expect, it } from 'vitest';
import { fileOfPaste } from './pasted.js';

const BODY = 'The mission reported that the bridge at Malakal was open again on Tuesday morning.';

describe('fileOfPaste', () => {
  it('names the file by the first words', () => {
    expect(fileOfPaste(`  Press release / No. 7\n\n${BODY}`)?.name).toBe('Press release  No 7.txt');
    expect(fileOfPaste(BODY)?.name).toBe('The mission reported that the bridge at Malakal was open aga.txt');
    expect(fileOfPaste(`***\n${BODY}`)?.name).toBe('Pasted text.txt');
  });

  it('keeps the text as it is', async () => {
    expect(await fileOfPaste(`\n${BODY}\r\n`)?.text()).toBe(`\n${BODY}\r\n`);
  });

  it('lets a slip of the hand pass', () => {
    expect(fileOfPaste('Malakal')).toBeNull();
  });
});
