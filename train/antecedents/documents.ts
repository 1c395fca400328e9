import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Layers } from '../../src/analysis/index.js';
import { readText, stages } from '../../src/pipeline.js';

/** A mention of gold with the chain that it belongs to. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly group: string;
  readonly proper?: boolean;
}

/** A document of GUM with its chains, analysed as far as names and places go. */
export interface ChainedDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly layers: Layers;
}

/** The documents of a file of GUM mentions (gum-open.jsonl.gz). */
export function chainedDocuments(file: string): ChainedDocument[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const document = JSON.parse(line) as Omit<ChainedDocument, 'layers'>;
      return { ...document, layers: layersOf(document.id, document.text) };
    });
}

/** Every layer that the stage of actors reads. */
function layersOf(id: string, text: string): Layers {
  const source = { id, text, title: null, publisher: null, published: null, language: 'en' };
  const { source: read, blocks } = readText(source);
  let layers: Partial<Layers> = { source: read, blocks };
  for (const { name, run } of stages) {
    if (name === 'actors') break;
    layers = { ...layers, ...run(layers as Layers) };
  }
  return layers as Layers;
}
