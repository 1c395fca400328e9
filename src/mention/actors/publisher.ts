import type { Name } from '../../analysis/index.js';
import { hasNoun } from './nouns-of-names.js';
import type { Scene } from './scene.js';

// "The Mission said" in what a mission publishes: the body that speaks, by the noun of its name.

/** Nouns by which bodies call themselves, in small letters too. */
const BODIES = new Set(
  'mission ministry office agency department command secretariat committee commission council embassy authority service police'.split(
    ' ',
  ),
);

/** What others are called too: only in capitals is it the one that speaks. */
const IN_CAPITALS = new Set(
  'union league alliance coalition organization organisation movement front centre center party federation tribunal court bureau fund programme program assembly foundation institute resistance group force operation'.split(
    ' ',
  ),
);

/** Whether "the Mission", "the Agency" is the body that publishes or speaks: its own name, or one it goes by, ends in the noun. */
export function isPublisherMeant(
  { tokens, layers, cast }: Scene,
  { first, last }: Pick<Name, 'first' | 'last'>,
  side: string,
): boolean {
  const member = cast.get(side);
  const noun = tokens.lower(first + 1);
  if (tokens.lower(first) !== 'the' || last - first !== 2 || tokens.lower(last) === 'of') return false;
  // What an army's press office calls "the army" is that army.
  if (noun === 'army') return hasNoun([member?.name ?? ''], [noun]);
  const isTitle = /^\p{Lu}/u.test(tokens.form(first + 1));
  if (!BODIES.has(noun) && !(isTitle && IN_CAPITALS.has(noun))) return false;
  const given = layers.source.publisher?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  if (BODIES.has(noun) && given.includes(noun)) return true;
  return isTitle && hasNoun([member?.name ?? '', ...(member?.aliases ?? [])], [noun]);
}
