/**
 * Heads of punctuation marks, given the tree of the words: a mark hangs on a word that it can reach without crossing an
 * arc, most often the highest one on its left or right (universaldependencies.org/u/dep/punct). Of those the best scored
 * is taken; brackets and quotation marks of a pair share their head.
 */

/** How much a mark prefers the highest word on a side over the words below it, and the one that hangs on the other side. */
const HIGHEST_BONUS = 3;
const SUBORDINATE_BONUS = 1;

const FINAL: ReadonlySet<string> = new Set(['.', '?', '!', '...', '…', '?!', '!!', '??']);
const CLOSING_OF: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '‘': '’',
  '«': '»',
};
const SYMMETRIC: ReadonlySet<string> = new Set(['"', "'"]);

interface Candidate {
  readonly head: number;
  readonly bonus: number;
}

/**
 * Fills in the heads of the marks. `heads` holds those of the words (-1 the root) and is written to;
 * `score(mark, head)` is the network's. There is at least one word.
 */
export function attachMarks(
  forms: readonly string[],
  isMark: readonly boolean[],
  heads: Int32Array,
  score: (mark: number, head: number) => number,
): void {
  const partner = pairs(forms, isMark);
  const candidates = forms.map((form, i) =>
    isMark[i] ? candidatesOf(i, form, isMark, heads, partner[i]!) : [],
  );
  forms.forEach((_, i) => {
    if (!isMark[i]) return;
    const other = partner[i]!;
    if (other >= 0 && other < i) return;
    const shared =
      other < 0 ? [] : candidates[i]!.filter(({ head }) => candidates[other]!.some((c) => c.head === head));
    const list = shared.length > 0 ? shared : candidates[i]!;
    const head = bestOf(list, (at) => score(i, at) + (shared.length > 0 ? score(other, at) : 0));
    heads[i] = head;
    if (other < 0) return;
    heads[other] = shared.length > 0 ? head : bestOf(candidates[other]!, (at) => score(other, at));
  });
}

function bestOf(candidates: readonly Candidate[], score: (head: number) => number): number {
  let best = -1;
  let bestScore = -Infinity;
  for (const { head, bonus } of candidates) {
    const value = score(head) + bonus;
    if (value <= bestScore) continue;
    best = head;
    bestScore = value;
  }
  return best;
}

/**
 * Words that the mark can hang on: those next to it, and their heads up to the first beyond the mark; of a pair's marks
 * only those on the inner side.
 */
function candidatesOf(
  mark: number,
  form: string,
  isMark: readonly boolean[],
  heads: Int32Array,
  partner: number,
): Candidate[] {
  let left = mark - 1;
  while (left >= 0 && isMark[left]) left -= 1;
  let right = mark + 1;
  while (right < heads.length && isMark[right]) right += 1;
  const onLeft: number[] = [];
  for (let at = left; at >= 0; at = heads[at]!) {
    onLeft.push(at);
    if (heads[at]! > mark) break;
  }
  if (right === heads.length && FINAL.has(form)) return [{ head: onLeft.at(-1)!, bonus: 0 }];
  const onRight: number[] = [];
  for (let at = right < heads.length ? right : -1; at >= 0; at = heads[at]!) {
    onRight.push(at);
    if (heads[at]! < mark) break;
  }
  if (partner > mark && onRight.length > 0) return graded(onRight, heads, mark);
  if (partner >= 0 && partner < mark && onLeft.length > 0) return graded(onLeft, heads, mark);
  return [...graded(onLeft, heads, mark), ...graded(onRight, heads, mark)];
}

function graded(path: readonly number[], heads: Int32Array, mark: number): Candidate[] {
  return path.map((head, i) => {
    if (i < path.length - 1) return { head, bonus: 0 };
    const above = heads[head]!;
    const isSubordinate = above >= 0 && above < mark !== head < mark;
    return { head, bonus: HIGHEST_BONUS + (isSubordinate ? SUBORDINATE_BONUS : 0) };
  });
}

/** For each mark of a pair the index of the other; -1 for all else. */
function pairs(forms: readonly string[], isMark: readonly boolean[]): Int32Array {
  const partner = new Int32Array(forms.length).fill(-1);
  const open: number[] = [];
  forms.forEach((form, i) => {
    if (!isMark[i]) return;
    const top = open.at(-1);
    const closes =
      top !== undefined && (CLOSING_OF[forms[top]!] === form || (SYMMETRIC.has(form) && forms[top] === form));
    if (closes) {
      partner[top] = i;
      partner[i] = top;
      open.pop();
    } else if (form in CLOSING_OF || SYMMETRIC.has(form)) open.push(i);
  });
  return partner;
}
