import { describe, expect, it } from 'vitest';
import { hashText } from './packed.js';
import { classify, feature, openPerceptron, packPerceptron, trainPerceptron } from './perceptron.js';

const features = (word: string): number[] => [
  feature(0, hashText(word)),
  feature(1, hashText(word.slice(-2))),
  feature(2, hashText(word.slice(-3))),
];

const EXAMPLES: [string, number][] = [
  ['shelled', 0],
  ['captured', 0],
  ['evacuated', 0],
  ['shelling', 1],
  ['fighting', 1],
  ['returning', 1],
  ['convoys', 2],
  ['villages', 2],
  ['brigades', 2],
];

function trained() {
  const trainer = trainPerceptron(3, 1 << 10);
  const scores = new Float64Array(3);
  for (let epoch = 0; epoch < 5; epoch += 1)
    for (const [word, right] of EXAMPLES) {
      const list = features(word);
      trainer.update(list, list.length, right, trainer.best(list, list.length, scores));
      trainer.tick();
    }
  return trainer.finish();
}

describe('perceptron', () => {
  const model = trained();
  const classOf = (word: string) => classify(model, features(word), 3, new Float64Array(3));

  it('learns what it is shown, and unseen words by their endings', () => {
    for (const [word, right] of EXAMPLES) expect(classOf(word)).toBe(right);
    expect(classOf('besieged')).toBe(0);
    expect(classOf('marching')).toBe(1);
  });

  it('comes back from its packed form unchanged', () => {
    expect(openPerceptron(packPerceptron(model))).toEqual(model);
  });

  it('gives the same weights whenever it is trained', () => {
    expect(trained()).toEqual(model);
  });

  it('tells templates apart', () => {
    expect(feature(0, 7)).not.toBe(feature(1, 7));
    expect(feature(0, 7, 1)).not.toBe(feature(0, 7, 2));
  });
});
