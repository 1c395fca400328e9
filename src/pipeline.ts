import type { LayerName, Layers, Stage } from './analysis/index.js';

/** Stages in their order. `add` accepts a stage only when the layers it needs are there already. */
export class Pipeline<Have extends LayerName> {
  private constructor(readonly stages: readonly Stage[]) {}

  static from<First extends LayerName>(): Pipeline<First> {
    return new Pipeline<First>([]);
  }

  add<Needs extends Have, Gives extends LayerName>(next: Stage<Needs, Gives>): Pipeline<Have | Gives> {
    return new Pipeline<Have | Gives>([...this.stages, next as unknown as Stage]);
  }
}

export type Analysis = Layers;
