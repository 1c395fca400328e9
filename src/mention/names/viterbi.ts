/** Scores that a best sequence of labels is found by: 0 outside, 1 + 2k where a name of kind k begins, 2 + 2k within. */
export interface Chain {
  readonly labels: number;
  /** Scores of label after label, row by row; the last row is for the first label of a sentence. */
  readonly moves: Float32Array;
}

/** Finds the best labels of `length` tokens from their scores, `stride` numbers a token from index `at` on. */
export type Decoder = (scores: Float32Array, stride: number, at: number, length: number) => Uint8Array;

/**
 * The best sequence of labels (Viterbi 1967). A label that is so far behind the best that no move could make up for it is
 * not followed further, which changes nothing.
 */
export function createDecoder({ labels, moves }: Chain): Decoder {
  const into = Array.from({ length: labels }, (_, to) =>
    Float32Array.from({ length: labels }, (__, from) => moves[from * labels + to]!),
  );
  const free = Array.from(into.keys()).filter((to) => !isWithin(to));
  const spread = Math.max(...free.map((to) => Math.max(...into[to]!) - Math.min(...into[to]!)));
  const ahead = new Uint8Array(labels);
  let value = new Float32Array(labels);
  let next = new Float32Array(labels);

  /** The labels within `spread` of the best go to the front of `ahead`; returns how many they are. */
  function select(values: Float32Array): number {
    let best = -Infinity;
    for (let k = 0; k < labels; k += 1) if (values[k]! > best) best = values[k]!;
    let count = 0;
    for (let k = 0; k < labels; k += 1) if (values[k]! >= best - spread) ahead[count++] = k;
    return count;
  }

  function advance(scores: Float32Array, at: number, came: Uint8Array, row: number): void {
    const values = value;
    const count = select(values);
    for (let to = 0; to < labels; to += 1) {
      const move = into[to]!;
      let best = -Infinity;
      let from = 0;
      if (isWithin(to)) {
        const begin = values[to - 1]! + move[to - 1]!;
        const within = values[to]! + move[to]!;
        best = begin >= within ? begin : within;
        from = begin >= within ? to - 1 : to;
      } else
        for (let i = 0; i < count; i += 1) {
          const k = ahead[i]!;
          const score = values[k]! + move[k]!;
          if (score > best) {
            best = score;
            from = k;
          }
        }
      next[to] = best + scores[at + to]!;
      came[row + to] = from;
    }
    value = next;
    next = values;
  }

  return (scores, stride, at, length) => {
    const came = new Uint8Array(length * labels);
    for (let k = 0; k < labels; k += 1) value[k] = moves[labels * labels + k]! + scores[at + k]!;
    for (let t = 1; t < length; t += 1) advance(scores, at + t * stride, came, t * labels);
    const path = new Uint8Array(length);
    path[length - 1] = value.indexOf(Math.max(...value));
    for (let t = length - 1; t > 0; t -= 1) path[t - 1] = came[t * labels + path[t]!]!;
    return path;
  };
}

/** The labels outside and at a beginning may follow any; one within a name follows only its own two. */
const isWithin = (label: number): boolean => label > 0 && label % 2 === 0;
