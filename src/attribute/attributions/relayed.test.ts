import { describe, expect, it } from 'vitest';
import { attributed } from '../../../test/support/attributed.js';
import { chainAt } from '../../analysis/index.js';

/** Names of those who vouch for a word of a text without a publisher. */
function vouching(text: string, word: string): (string | null)[] {
  const layers = attributed(text);
  return chainAt(layers, layers.tokens.indexFrom(text.indexOf(word))).map(({ name }) => name);
}

describe('a source that stands elsewhere than beside its verb', () => {
  it.each([
    ['SUNA quoted the ministry as saying that shells hit Omdurman.', ['SUNA', 'ministry']],
    ['The minister was quoted as saying that shells hit Omdurman.', ['minister']],
    ['Word came from the garrison that shells hit Omdurman.', ['garrison']],
    ['It was claimed by the garrison that shells hit Omdurman.', ['garrison']],
    ['The envoy said that Israel hit Rafah, stressing that shells hit Omdurman.', ['envoy']],
    ['By embassy estimates, shells hit Omdurman.', ['embassy']],
    ['Shells, it was indicated in the communiqué, hit Omdurman.', ['communiqué']],
  ])('%s', (text, names) => {
    expect(vouching(text, 'Omdurman')).toEqual(names);
  });
});

describe('speech that goes on between two sentences of one source', () => {
  it.each([
    [
      'is his who adds',
      'The envoy said that the road was open. Rebels shelled Nyala. The envoy added that talks resume.',
      ['envoy'],
    ],
    [
      'is his where it is told in the past perfect',
      'The envoy said that the road was open. Rebels had shelled Nyala. Talks resume, the envoy said.',
      ['envoy'],
    ],
    [
      'is nobody else’s',
      'The envoy said that the road was open. Rebels shelled Nyala. Talks resume, the envoy said.',
      [],
    ],
    [
      'ends with another source',
      'The envoy said that the road was open. Rebels had shelled Nyala. The mayor added that talks resume.',
      [],
    ],
    ['is not carried on to the end', 'The envoy said that the road was open. Rebels had shelled Nyala.', []],
  ])('%s', (_, text, names) => {
    expect(vouching(text, 'Nyala')).toEqual(names);
  });
});
