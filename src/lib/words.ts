/** A set of words from a string of them, separated by white space; "_" stands for a space within one. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );
