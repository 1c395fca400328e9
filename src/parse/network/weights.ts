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
  /** How many sums of its last state the LSTM's next step reads. */
  readonly memory: number;
  /** How many sums of a layer's states everything above it reads. */
  readonly view: number;
  readonly upos: number;
  readonly xpos: number;
  readonly labels: number;
}

/** One direction of an LSTM. */
export interface Direction {
  readonly input: Weights;
  /** What the next step reads of a state, and what its gates make of that. */
  readonly memory: Weights;
  readonly recurrent: Weights;
  readonly bias: Float32Array;
}

/** Weights whose scales follow the size of what they are multiplied by. */
export interface Scaled {
  readonly weights: Weights;
  /** The scale of each output for whole numbers. */
  readonly steps: Float32Array;
  /** The engine's own scales. */
  readonly scales: Float32Array;
}

/** Everything trained but the embeddings; the matrices lie in the engine's memory. */
export interface NetworkWeights {
  readonly project: Weights;
  readonly lower: readonly Direction[];
  readonly lowerView: Weights;
  readonly upper: readonly Direction[];
  readonly upperView: Weights;
  readonly tagLower: Weights;
  readonly tagUpper: Weights;
  readonly roles: Weights;
  readonly draft: Weights;
  readonly draftBilinear: Weights;
  readonly context: Scaled;
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
  const [vector = 0, input = 0, hidden = 0, arc = 0, label = 0, context = 0, memory = 0, view = 0] =
    model.u32('sizes');
  const count = (name: string): number => model.strings(name).length;
  return {
    vector,
    input,
    hidden,
    arc,
    label,
    context,
    memory,
    view,
    upos: count('upos'),
    xpos: count('xpos'),
    labels: count('labels'),
  };
}

/** Loads the model's matrices into the engine. Throws asset.version where one is missing. */
export function loadWeights(engine: Engine, model: PackedTables, sizes: Sizes): NetworkWeights {
  const { vector, input, hidden, arc, label, context, memory, view, labels } = sizes;
  const integers = (name: string, inputs: number): Weights =>
    engine.load(model.i16(`${name}.codes`), model.f32(`${name}.scales`), inputs);
  const floats = (name: string, outputs: number, inputs: number): Weights =>
    engine.load(model.f32(`${name}.floats`), new Float32Array(padded(outputs)).fill(1), inputs);
  const layer = (name: string, inputs: number): Direction[] =>
    ['forth', 'back'].map((way) => ({
      input: integers(`${name}.${way}.input`, inputs),
      memory: integers(`${name}.${way}.memory`, hidden),
      recurrent: integers(`${name}.${way}.recurrent`, memory),
      bias: model.f32(`${name}.${way}.bias`),
    }));
  const scaled = (weights: Weights): Scaled => {
    const scales = new Float32Array(engine.buffer, weights.scales, weights.outputs);
    return { weights, steps: scales.slice(), scales };
  };
  const root = model.f32('root');
  return {
    project: integers('project', vector),
    lower: layer('lower', input),
    lowerView: integers('lower_view', 2 * hidden),
    upper: layer('upper', view),
    upperView: integers('upper_view', 2 * hidden),
    tagLower: integers('tag_lower', view),
    tagUpper: integers('tag_upper', view),
    roles: integers('roles', view),
    draft: integers('draft', view),
    draftBilinear: floats('draft_bilinear', arc, arc),
    context: scaled(integers('context', 2 * context)),
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
