import { describe, expect, it } from 'vitest';
import { splitStage } from './split.js';
import { treeStage } from './trees.js';

/** The words of the subjects of two verbs of a sentence. */
function subjectsOf(text: string, ...verbs: readonly string[]): (string | null)[] {
  const source = { id: 'x', text, title: null, publisher: null, published: null, language: 'en' };
  const layers = splitStage.run({ source, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  const { trees } = treeStage.run(layers);
  return verbs.map((verb) => {
    const at = Array.from(layers.tokens.length ? Array(layers.tokens.length).keys() : []).find(
      (i) => layers.tokens.form(i) === verb,
    );
    const subject = at === undefined ? -1 : trees.child(at, 'nsubj');
    return subject < 0 ? null : layers.tokens.form(subject);
  });
}

describe('who says what stands before', () => {
  it.each([
    [
      'The army shelled two villages near Gedaref, the committee said.',
      'shelled',
      'army',
      'said',
      'committee',
    ],
    [
      'The army and allied militias shelled two villages in Rakhine, the health committee of the town said.',
      'shelled',
      'army',
      'said',
      'committee',
    ],
    [
      'The army and allied militias shelled villages near Saraqib, the White Helmets said.',
      'shelled',
      'army',
      'said',
      'Helmets',
    ],
    ['Rebels seized the post near Goma, residents said on Monday.', 'seized', 'Rebels', 'said', 'residents'],
    ['Drones hit a depot in Kursk, the governor reported.', 'hit', 'Drones', 'reported', 'governor'],
  ])('%s', (text, verb, subject, saying, speaker) => {
    expect(subjectsOf(text, verb, saying)).toEqual([subject, speaker]);
  });

  it('leaves alone who speaks first, and within the sentence', () => {
    expect(subjectsOf('The committee said the army shelled two villages.', 'said', 'shelled')).toEqual([
      'committee',
      'army',
    ]);
    expect(subjectsOf('When it rains, the mayor said, they leave.', 'said')).toEqual(['mayor']);
  });
});
