import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendJoined } from './joined.js';

const mended = (tree: string): string[] => mendedBy(mendJoined, tree);

describe('verbs joined before one object', () => {
  it('are joined with each other: "Strikes killed or wounded villagers"', () => {
    const found = mended(
      'Strikes NOUN nsubj 1; killed VERB root -1; or CCONJ cc 3; wounded VERB amod 4; villagers NOUN obj 1',
    );
    expect(found[3]).toBe('conj<1');
    expect(found[4]).toBe('obj<1');
  });

  it('leaves a participle that is joined to another: "They treated sick and wounded soldiers"', () => {
    const found = mended(
      'They PRON nsubj 1; treated VERB root -1; sick ADJ amod 5; and CCONJ cc 4; wounded VERB conj 2; soldiers NOUN obj 1',
    );
    expect(found[4]).toBe('conj<2');
  });

  it('leaves a participle before a noun: "Doctors treated wounded soldiers"', () => {
    const found = mended(
      'Doctors NOUN nsubj 1; treated VERB root -1; wounded VERB amod 3; soldiers NOUN obj 1',
    );
    expect(found[2]).toBe('amod<3');
  });
});
