import type { KnownActor, Layers, Name } from '../../src/analysis/index.js';
import { analyse, readText } from '../../src/pipeline.js';

/** All layers of a text of the test's own. */
export const analysed = (text: string, given: Partial<Layers['source']> = {}): Layers =>
  analyse(
    readText({ id: 'test', text, title: null, publisher: null, published: null, language: null, ...given }),
  );

/** The name that covers exactly these words, at their n-th occurrence (0 the first); undefined where there is none. */
export function nameAt({ names, source: { text } }: Layers, words: string, nth = 0): Name | undefined {
  const start = nthIndex(text, words, nth);
  return names.find((name) => name.start === start && name.end === start + words.length);
}

/** The actor that a name or a reference with these words stands for, at their n-th occurrence. */
export function actorOf(layers: Layers, words: string, nth = 0): KnownActor | undefined {
  const { names, namings, references, actors, source } = layers;
  const start = nthIndex(source.text, words, nth);
  const isAt = (phrase: { start: number; end: number }) =>
    phrase.start === start && phrase.end === start + words.length;
  const covers = (phrase: { start: number; end: number }) =>
    phrase.start <= start && start + words.length <= phrase.end;
  const all = [...names.map((name, i) => ({ ...name, actor: namings[i]?.actor ?? null })), ...references];
  const id = (all.find(isAt) ?? all.find(covers))?.actor;
  return actors.find((actor) => actor.id === id);
}

function nthIndex(text: string, words: string, nth: number): number {
  let at = text.indexOf(words);
  for (let i = 0; i < nth && at >= 0; i += 1) at = text.indexOf(words, at + 1);
  return at;
}
