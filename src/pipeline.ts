import { toRecord, type LayerName, type Layers, type Stage } from './analysis/index.js';
import { attributionsStage, exchangesStage, stanceStage, turnsStage } from './attribute/index.js';
import { statementsStage } from './code/index.js';
import {
  actorsStage,
  figuresStage,
  mentionsStage,
  namesStage,
  placesStage,
  publishedStage,
  timesStage,
} from './mention/index.js';
import { splitStage, treeStage } from './parse/index.js';
import type { ReadDocument } from './read/index.js';
import type { ReadoutRecord } from './record/index.js';

export { parseConllu } from './parse/index.js';
export { readBytes, readText, READABLE_EXTENSIONS, type Given, type ReadDocument } from './read/index.js';

/** Stages in their order. `add` accepts a stage only when the layers it needs are given by those before it. */
class Pipeline<Have extends LayerName> {
  private constructor(readonly stages: readonly Stage[]) {}

  static from<First extends LayerName>(): Pipeline<First> {
    return new Pipeline<First>([]);
  }

  add<Needs extends Have, Gives extends LayerName>(next: Stage<Needs, Gives>): Pipeline<Have | Gives> {
    // The list forgets which layers each stage reads; the signature above has checked them.
    return new Pipeline<Have | Gives>([...this.stages, next as unknown as Stage]);
  }
}

/** The stages of Readout, from a document that has been read to its statements. */
export const { stages } = Pipeline.from<'source' | 'blocks'>()
  .add(splitStage)
  .add(treeStage)
  .add(turnsStage)
  .add(publishedStage)
  .add(timesStage)
  .add(figuresStage)
  .add(namesStage)
  .add(placesStage)
  .add(actorsStage)
  .add(mentionsStage)
  .add(exchangesStage)
  .add(attributionsStage)
  .add(stanceStage)
  .add(statementsStage);

/** Every layer of a document. The same document gives the same layers. */
export function analyse({ source, blocks }: ReadDocument): Layers {
  let layers: Partial<Layers> = { source, blocks };
  for (const { run } of stages) layers = { ...layers, ...run(layers as Layers) };
  return layers as Layers;
}

/** The record of a document, as docs/record.md describes it. */
export const recordOf = (document: ReadDocument): ReadoutRecord => toRecord(analyse(document));
