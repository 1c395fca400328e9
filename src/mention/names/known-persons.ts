import type { Tokens, Trees } from '../../analysis/index.js';
import { wordSet } from '../../lib/index.js';
import { foldName, gazetteer } from '../places/index.js';
import type { Found } from './settle.js';

/** What is done to people alone, and what people alone do, by the verb. */
const DONE_TO_PEOPLE = wordSet(
  'kill murder assassinate execute behead wound injure arrest detain sentence jail imprison convict appoint elect nominate interrogate',
);
const DONE_BY_PEOPLE = wordSet(
  'die say tell add vow resign succumb testify graduate marry apologise apologize',
);
const LONGEST = 4;

/**
 * Places that no gazetteer has and the sentence speaks of as of people ("X and Y were killed", "Y, whom they had named") as
 * persons, together with every other name of theirs: one unknown name is as good as another to the tagger. `found` is in
 * document order; `dictionary` is what the dictionary of actors has of it.
 */
export function personsAfterAll(
  found: readonly Found[],
  dictionary: readonly Found[],
  tokens: Tokens,
  trees: Trees,
): Found[] {
  const shown = found.filter(
    (name) =>
      name.type === 'place' &&
      isBareName(tokens, name) &&
      isHuman(tokens, trees, name) &&
      !isKnown(tokens, name),
  );
  const named = dictionary.filter(({ type, first, last }) => type === 'person' && last - first > 1);
  if (shown.length + named.length === 0) return [...found];
  const texts = new Set(shown.map((name) => textOf(tokens, name)));
  const surnames = new Set(shown.map(({ last }) => tokens.form(last - 1)));
  const known = new Set(named.map(({ last }) => tokens.form(last - 1)));
  const bodies = new Set(dictionary.flatMap(({ first, type }) => (type === 'organisation' ? [first] : [])));
  return found.map((name) => {
    if (name.type === 'person') return name;
    const isAlone = name.last - name.first === 1;
    const isSame =
      texts.has(textOf(tokens, name)) ||
      (isAlone && surnames.has(tokens.form(name.first))) ||
      // The surname of somebody whom the dictionary has in full, where no place and no body bears it.
      (isAlone && known.has(tokens.form(name.first)) && !bodies.has(name.first) && !isKnown(tokens, name));
    return isSame ? { ...name, type: 'person' } : name;
  });
}

const textOf = (tokens: Tokens, { first, last }: Found): string => {
  const { start, end } = tokens.range(first, last);
  return tokens.text.slice(start, end);
};

/** Capitalised words and nothing else: "Isnilon Hapilon", not "the town of X". */
function isBareName(tokens: Tokens, { first, last }: Found): boolean {
  if (last - first > LONGEST) return false;
  for (let i = first; i < last; i += 1)
    if (!/^\p{Lu}\p{Ll}/u.test(tokens.form(i)) && !/^(?:al|el|bin|ibn|-)$/.test(tokens.lower(i)))
      return false;
  return true;
}

function isHuman(tokens: Tokens, trees: Trees, { first, last }: Found): boolean {
  if (tokens.form(last) === ',' && /^whom?$/.test(tokens.lower(last + 1))) return true;
  let head = trees.headOf(first, last);
  while (trees.rel(head) === 'conj' && trees.head[head]! >= 0) head = trees.head[head]!;
  const verb = trees.lemma[trees.head[head]!] ?? '';
  const isSubject = trees.rel(head) === 'nsubj';
  if (trees.rel(head) === 'obj' || (isSubject && trees.passive[head] === 1)) return DONE_TO_PEOPLE.has(verb);
  return isSubject && DONE_BY_PEOPLE.has(verb);
}

const isKnown = (tokens: Tokens, name: Found): boolean =>
  gazetteer().exact(foldName(textOf(tokens, name))).length > 0;
