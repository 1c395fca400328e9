import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendShifted } from './shifted.js';

const mended = (tree: string): string[] => mendedBy(mendShifted, tree);

describe('a long object behind the judgement', () => {
  it('is the verb’s, where it was one more circumstance: "dismissed as baseless the charge"', () => {
    const found = mended(
      'Oman PROPN nsubj 1; dismiss VERB root -1; as ADP case 3; baseless ADJ obl 1; the DET det 5; charge NOUN obl 1; . PUNCT punct 1',
    );
    expect(found[5]).toBe('obj<1');
    expect(found[3]).toBe('obl<1');
  });

  it('is the verb’s, where it was given to the judgement: "rejected as fabricated the report"', () => {
    const found = mended(
      'Oman PROPN nsubj 1; reject VERB root -1; as SCONJ mark 3; fabricated VERB advcl 1; the DET det 5; report NOUN obj 3; . PUNCT punct 1',
    );
    expect(found[5]).toBe('obj<1');
    expect(found.slice(2, 4)).toEqual(['case<3', 'obl<1']);
  });

  it.each([
    'Oman PROPN nsubj 1; dismiss VERB root -1; it PRON obj 1; as ADP case 4; baseless ADJ obl 1; . PUNCT punct 1',
    'Oman PROPN nsubj 1; dismiss VERB root -1; as SCONJ mark 4; the DET det 4; envoy NOUN advcl 1; . PUNCT punct 1',
  ])('stays as it is elsewhere: %s', (tree) => {
    expect(mended(tree)).toEqual(tree.split('; ').map((row) => row.split(' ').slice(2).join('<')));
  });

  it('leaves a verb that hangs on the noun, so that the tree stays one', () => {
    const tree =
      'condemn VERB acl 4; as ADP case 2; false ADJ root -1; the DET det 4; reports NOUN nsubj 2; spread VERB conj 2';
    expect(mended(tree)[4]).toBe('nsubj<2');
  });
});
