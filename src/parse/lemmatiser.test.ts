import { describe, expect, it } from 'vitest';
import { openTables, readAsset } from '../lib/index.js';
import { openLemmatiser } from './lemmatiser.js';

const open = (name: string, kind: string, version: number) =>
  openTables(readAsset(`models/syntax/${name}`), kind, version);
const lemmatise = openLemmatiser(open('parser.bin', 'syntax', 5), open('vectors.bin', 'vectors', 1));

describe('lemmas', () => {
  it.each([
    [
      'VBN',
      'shelled bombed seized repelled patrolled freed denied mined besieged',
      'shell bomb seize repel patrol free deny mine besiege',
    ],
    [
      'VBD',
      'fled withdrew overran retook swore struck strafed',
      'flee withdraw overrun retake swear strike strafe',
    ],
    ['VBG', 'shelling fleeing dying mining controlling torching', 'shell flee die mine control torch'],
    ['VBZ', 'denies reaches goes supplies has', 'deny reach go supply have'],
    [
      'NNS',
      'militias armies bases crises gunmen churches viruses',
      'militia army base crisis gunman church virus',
    ],
    ['JJS', 'largest heaviest simplest', 'large heavy simple'],
    ['NNP', 'Hasakah Khan', 'Hasakah Khan'],
    ['RB', "n't Quickly", 'not quickly'],
  ])('of %s: %s', (tag, forms, lemmas) => {
    expect(
      forms
        .split(' ')
        .map((form) => lemmatise(form, tag))
        .join(' '),
    ).toBe(lemmas);
  });

  it('leave a word of any length alone that they do not know', () => {
    expect(lemmatise('x'.repeat(5000), 'NNS')).toHaveLength(5000);
    expect(lemmatise('', 'NNS')).toBe('');
  });
});
