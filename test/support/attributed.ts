import type { Layers } from '../../src/analysis/index.js';
import { attributionsStage, exchangesStage, stanceStage, turnsStage } from '../../src/attribute/index.js';
import { splitStage, treeStage } from '../../src/parse/index.js';
import { readText } from '../../src/read/index.js';

/** What the attribute stages make of a text whose names are not looked up: sources go by their own words. */
export function attributed(text: string, given: { title?: string; publisher?: string } = {}): Layers {
  const document = readText({
    id: 'test',
    text,
    title: given.title ?? null,
    publisher: given.publisher ?? null,
    published: null,
    language: null,
  });
  const split = { ...document, ...splitStage.run(document) };
  const parsed = { ...split, ...treeStage.run(split) };
  const turned = { ...parsed, ...turnsStage.run(parsed) };
  const unnamed = {
    published: { value: null, basis: 'unknown', start: 0, end: 0, why: null },
    times: [],
    figures: [],
    names: [],
    bodyCountries: [],
    placings: [],
    actors: [],
    namings: [],
    references: [],
    mentions: [],
    statements: [],
    speakers: turned.turns.map(() => null),
    publisher: { name: given.publisher ?? null, actor: null },
  } as const;
  const exchanged = { ...turned, ...unnamed, ...exchangesStage.run(turned) };
  const cited = { ...exchanged, ...attributionsStage.run(exchanged) };
  return { ...cited, ...stanceStage.run(cited) };
}
