import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Layers, Stage } from '../src/analysis/index.js';
import { assetPath } from '../src/lib/index.js';
import { readBytes, recordOf, stages } from '../src/pipeline.js';
import { record as recordSchema } from '../src/record/schema/index.js';

interface Sample {
  readonly file: string;
  readonly publisher?: string;
  readonly published?: string;
}
const samples = JSON.parse(readFileSync(assetPath('samples/index.json'), 'utf8')) as Sample[];

function documentOf({ file, publisher = '', published = '' }: Sample) {
  const read = readBytes(file, readFileSync(assetPath(`samples/${file}`)), { publisher, published });
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

/** The layers a stage may read, and no others; touching another one is an error. */
function onlyDeclared(layers: Partial<Layers>, { name, needs }: Stage): Layers {
  const declared = Object.fromEntries(needs.map((layer) => [layer, layers[layer]]));
  return new Proxy(declared as Partial<Layers>, {
    get: (target, layer: keyof Layers) => {
      if (!(layer in target)) throw new Error(`${name} reads the layer "${layer}" without declaring it`);
      return target[layer];
    },
  }) as Layers;
}

describe.each(samples)('the stages over $file', (sample) => {
  it('keep to the layers they declare', () => {
    const { source, blocks } = documentOf(sample);
    let layers: Partial<Layers> = { source, blocks };
    for (const stage of stages) {
      const given = stage.run(onlyDeclared(layers, stage));
      expect(Object.keys(given).sort(), stage.name).toEqual([...stage.gives].sort());
      layers = { ...layers, ...given };
    }
  });

  it('make a record that keeps the contract, with statements in it', () => {
    const document = documentOf(sample);
    const record = recordOf(document);
    expect(recordSchema.safeParse(record).error?.issues).toBeUndefined();
    expect(record.statements.length).toBeGreaterThan(3);
    for (const { end } of [...record.mentions, ...record.statements, ...record.turns])
      expect(end).toBeLessThanOrEqual(document.source.text.length);
  });

  it('make the same record twice', () => {
    expect(JSON.stringify(recordOf(documentOf(sample)))).toBe(JSON.stringify(recordOf(documentOf(sample))));
  });
});

it('catches a stage that reads a layer it did not declare', () => {
  const sly: Stage = {
    name: 'sly',
    needs: ['blocks'],
    gives: [],
    run: (layers) => ({ tokens: layers.tokens }) as never,
  };
  expect(() => sly.run(onlyDeclared({}, sly))).toThrow('sly reads the layer "tokens"');
});
