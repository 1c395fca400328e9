import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';
import { RELATIONS, Trees } from '../../analysis/index.js';
import { analyse, readText } from '../../pipeline.js';
import { sceneOf } from '../scene.js';
import { nounPhrase } from './noun-phrase.js';

const source = { id: 'x', title: null, publisher: null, published: null, language: null };

describe('the words of a phrase', () => {
  it('do not reach across a verb, whatever a parser hangs on the noun', () => {
    const layers = analyse(readText({ ...source, text: 'Asmara condemned it when Eritrea shelled Assab.' }));
    const { tag, lemma, head, relation } = layers.trees;
    const [town, noun] = [0, 4];
    const crossed = Int32Array.from(head);
    const named = Uint8Array.from(relation);
    crossed[town] = noun;
    named[town] = RELATIONS.indexOf('compound');
    const phraseIn = (trees: Trees) => nounPhrase(sceneOf({ ...layers, trees }), noun);
    expect(phraseIn(new Trees(tag, lemma, crossed, named))).toEqual([noun, noun + 1]);
  });

  it.each([
    ['The army has freed hostages and seized weapons.', 'act', 'to', ['hostages']],
    ['The junta had burned granaries and stolen cattle.', 'harm', 'who', ['granaries']],
    ['Rebels freed seven hostages and three guards.', 'act', 'to', ['seven hostages', 'three guards']],
  ] as const)('do not take in what was done as well: %s', (text, kind, role, wanted) => {
    const found = statementsIn(text).find((statement) => statement.kind === kind)!;
    expect(wordsOf(text, found, role)).toEqual(wanted);
  });
});
