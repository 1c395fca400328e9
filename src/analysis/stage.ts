import type { LayerName, Layers } from './layers.js';

/** A step of the pipeline: a plain function from the layers it needs to the layers it gives. */
export interface Stage<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  readonly run: (layers: Pick<Layers, Needs>) => Pick<Layers, Gives>;
}

/** Declares a stage; the compiler holds its function to the layers it names. */
export const stage = <const Needs extends LayerName, const Gives extends LayerName>(
  definition: Stage<Needs, Gives>,
): Stage<Needs, Gives> => definition;
