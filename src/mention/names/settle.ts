import type { NameType } from '../../analysis/index.js';

/** A run of tokens [first, last) taken for a name, and which finder vouches for it. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly by: Finder;
}

/** `description` marks what only names somebody where the text is official prose. */
export type Finder = 'model' | 'dictionary' | 'gazetteer' | 'pattern' | 'description';

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
  return kept.sort((a, b) => a.first - b.first);
}
