// The noun that a name ends in: "mission" of "Special Monitoring Mission to Ukraine".

const LINK = /[\s]+(?:of|for|in|on|to|and|against|from|within)\s|\s*[(,]/;

/** The words of a name up to its first preposition, in lower case and without an article: "joint task force". */
const stemOf = (name: string): string =>
  (
    name
      .toLowerCase()
      .replace(/["“”]/g, '')
      .replace(/^(?:the|an?)\s+/, '')
      .split(LINK)[0] ?? ''
  ).trim();

/** The last word before the first preposition of a name. */
export const headNounOf = (name: string): string =>
  stemOf(name)
    .split(/[\s-]+/)
    .at(-1) ?? '';

/** Whether a name ends in one of these nouns ("armed forces" is one too), its "of …" apart. */
export const hasNoun = (names: readonly string[], wanted: readonly string[]): boolean =>
  names.some((name) => {
    const stem = stemOf(name);
    return wanted.some((noun) => stem === noun || stem.endsWith(` ${noun}`) || stem.endsWith(`-${noun}`));
  });
