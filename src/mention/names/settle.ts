import type { NameType } from '../../analysis/index.js';

/** A run of tokens [first, last) taken for a name, and which finder vouches for it. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly by: Finder;
}

/**
 * `description` marks what counts as a mention in official prose only, `nested` a name within a longer mention
 * of official prose, or one that only the other way of marking finds: both are there for the statements that need them.
 */
export type Finder = 'model' | 'dictionary' | 'gazetteer' | 'pattern' | 'description' | 'nested';

/** Keeps, list after list, what none of those kept before touches; in document order. */
export function settled(length: number, ...lists: readonly (readonly Found[])[]): Found[] {
  const covered = new Uint8Array(length);
  const kept: Found[] = [];
  for (const list of lists)
    for (const found of list) {
      if (covered.subarray(found.first, found.last).includes(1)) continue;
      covered.fill(1, found.first, found.last);
      kept.push(found);
    }
  return kept.sort(byPlace);
}

/** In document order, the longer of two that begin together first. */
export const byPlace = (a: Found, b: Found): number => a.first - b.first || b.last - a.last;

/** Those of the second list that hold one of the first, or touch none; without those alike to one of the first. */
export const around = (inner: readonly Found[], outer: readonly Found[], length: number): Found[] =>
  outer.filter(
    relatesTo(inner, length, (kept, found) => found.first <= kept.first && kept.last <= found.last),
  );

/**
 * Those of the second list that lie within one of the first and are shorter, as nested names. Within a place the tagger's
 * own are places too: it knows less of them than of the whole.
 */
export const inside = (outer: readonly Found[], inner: readonly Found[], length: number): Found[] => {
  const at = indexByToken(outer, length);
  return inner.flatMap((name) => {
    const holder = outer[at[name.first]!];
    if (!holder || name.last > holder.last || name.last - name.first >= holder.last - holder.first) return [];
    const type = holder.type === 'place' && name.by === 'model' ? 'place' : name.type;
    return [{ ...name, type, by: 'nested' }];
  });
};

/** Those of the second list that touch none of the first, as names that only a statement brings up. */
export const beside = (kept: readonly Found[], others: readonly Found[], length: number): Found[] => {
  const at = indexByToken(kept, length);
  return others
    .filter(({ first, last }) => at.subarray(first, last).every((index) => index < 0))
    .map((name) => ({ ...name, by: 'nested' }));
};

function relatesTo(kept: readonly Found[], length: number, holds: (kept: Found, found: Found) => boolean) {
  const at = indexByToken(kept, length);
  return (found: Found): boolean => {
    for (let i = found.first; i < found.last; i += 1) {
      const touched = kept[at[i]!];
      if (touched && (!holds(touched, found) || touched.last - touched.first === found.last - found.first))
        return false;
    }
    return true;
  };
}

/** For each token the index of the span that covers it, or −1; the spans do not overlap. */
function indexByToken(spans: readonly Found[], length: number): Int32Array {
  const at = new Int32Array(length).fill(-1);
  spans.forEach(({ first, last }, i) => at.fill(i, first, last));
  return at;
}
