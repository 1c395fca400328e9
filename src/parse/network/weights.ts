import { BLOCK, type Engine, type PackedTables, type Weights } from '../../lib/index.js';

/** Widths of the network's parts, and how many classes it chooses from. */
export interface Sizes {
  /** Of the GloVe vectors. */
  readonly vector: number;
  /** Of the sum that goes into the first layer. */
  readonly input: number;
  /** Of one direction of an LSTM; a layer gives twice as much. */
  readonly hidden: number;
  /** Of the parts of a token that arcs are scored from. */
  readonly arc: number;
  /** Of the parts that labels are scored from. */
  readonly label: number;
  /** Of the parts that a token lends to its likely head and dependents. */
  readonly context: number;
  readonly upos: number;
  readonly xpos: number;
  readonly labels: number;
}

/** One direction of an LSTM. */
export interface Direction {
  readonly input: Weights;
  readonly recurrent: Weights;
  readonly bias: Float32Array;
}

/** Everything trained but the embeddings; the matrices lie in the engine's memory. */
export interface NetworkWeights {
  readonly project: Weights;
  readonly lower: readonly Direction[];
  readonly upper: readonly Direction[];
  readonly tagLower: Weights;
  readonly tagUpper: Weights;
  readonly roles: Weights;
  readonly draft: Weights;
  readonly draftBilinear: Weights;
  readonly context: Weights;
  readonly bilinear: Weights;
  readonly label: Weights;
  readonly bias: Readonly<
    Record<'project' | 'tags' | 'roles' | 'draft' | 'draftBilinear' | 'bilinear' | 'label', Float32Array>
  >;
  /** Added to the score of an arc by its length, from the longest leftward to the longest rightward. */
  readonly distance: Float32Array;
  /** Added to the score of an arc by the class of what stands between its ends. */
  readonly betweenArc: Float32Array;
  /** Added to the scores of labels, one row a class. */
  readonly betweenLabel: Float32Array;
  /** Added to the scores of a token's tags, one row a label. */
  readonly agreement: Float32Array;
  /** The root's parts as a head. */
  readonly root: Readonly<Record<'draft' | 'arc' | 'label' | 'context', Float32Array>>;
}

export const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

export function sizesOf(model: PackedTables): Sizes {
  const [vector, input, hidden, arc, label, context] = [...model.u32('sizes')] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const count = (name: string): number => model.strings(name).length;
  return {
    vector,
    input,
    hidden,
    arc,
    label,
    context,
    upos: count('upos'),
    xpos: count('xpos'),
    labels: count('labels'),
  };
}

/** Loads the model's matrices into the engine. Throws asset.version where one is missing. */
export function loadWeights(engine: Engine, model: PackedTables, sizes: Sizes): NetworkWeights {
  const { vector, input, hidden, arc, label, context, labels } = sizes;
  const integers = (name: string, inputs: number): Weights =>
    engine.load(model.i16(`${name}.codes`), model.f32(`${name}.scales`), inputs);
  const floats = (name: string, outputs: number, inputs: number): Weights =>
    engine.load(model.f32(`${name}.floats`), new Float32Array(padded(outputs)).fill(1), inputs);
  const layer = (name: string, inputs: number): Direction[] =>
    ['forth', 'back'].map((way) => ({
      input: integers(`${name}.${way}.input`, inputs),
      recurrent: integers(`${name}.${way}.recurrent`, hidden),
      bias: model.f32(`${name}.${way}.bias`),
    }));
  const root = model.f32('root');
  return {
    project: integers('project', vector),
    lower: layer('lower', input),
    upper: layer('upper', 2 * hidden),
    tagLower: integers('tag_lower', 2 * hidden),
    tagUpper: integers('tag_upper', 2 * hidden),
    roles: integers('roles', 2 * hidden),
    draft: integers('draft', 2 * hidden),
    draftBilinear: floats('draft_bilinear', arc, arc),
    context: floats('context', 2 * (arc + label), 2 * context),
    bilinear: floats('bilinear', arc, arc),
    label: floats('label', labels, label),
    bias: {
      project: model.f32('project.bias'),
      tags: model.f32('tags.bias'),
      roles: model.f32('roles.bias'),
      draft: model.f32('draft.bias'),
      draftBilinear: model.f32('draft_bilinear.bias'),
      bilinear: model.f32('bilinear.bias'),
      label: model.f32('label.bias'),
    },
    distance: model.f32('distance'),
    betweenArc: model.f32('between.arc'),
    betweenLabel: model.f32('between.label'),
    agreement: model.f32('agreement'),
    root: {
      draft: root.subarray(0, arc),
      arc: root.subarray(arc, 2 * arc),
      label: root.subarray(2 * arc, 2 * arc + label),
      context: root.subarray(2 * arc + label),
    },
  };
}
