import type { Name } from '../../analysis/index.js';
import { foldPhrase } from './atoms.js';
import { fullBehind, shortBehind } from './introduced.js';
import { rememberPerson } from './called-again.js';
import { words, type Scene } from './scene.js';

// The other words by which a text calls an actor: titles of a body, and abbreviations set behind its name.

/** Keeps the words of a name as a variant of its actor, and the abbreviation that follows it in brackets. */
export function remember(scene: Scene, name: Name, key: string): void {
  const { tokens, cast } = scene;
  const member = cast.get(key);
  if (!member || member.kind === 'state') return;
  if (member.kind === 'person') return rememberPerson(scene, key, member.name);
  if (member.kind === 'government' && isTitled(scene, name)) member.aliases.add(ownWords(scene, name));
  const full = fullBehind(tokens, name.first, name.last);
  if (full !== null) {
    scene.variants.set(foldPhrase(full).join(' '), key);
    member.aliases.add(full);
  }
  const short = shortBehind(tokens, name.last);
  if (short === null) return;
  scene.variants.set(foldPhrase(short).join(' '), key);
  member.aliases.add(short);
}

/** Small words within a name: "Ministry of the Interior". */
const LINKS = /^(?:of|the|for|and|in|on|de|des|du|la|al|el|-|’|'|’s|'s)$/;

/** "the Foreign Ministry", "the Government of Chad": a body by a name in capitals, which is one of its names in this text. */
function isTitled({ tokens, trees }: Scene, { first, last, head }: Name): boolean {
  if (last - first < 2) return false;
  let isTitle = /^\p{Lu}/u.test(tokens.form(head));
  for (let i = first; i < last; i += 1)
    if (!/^\p{Lu}/u.test(tokens.form(i)) && !LINKS.test(tokens.lower(i))) isTitle = false;
  return isTitle && trees.upos(head) !== 'PRON';
}

/** The words of a name without its article. */
const ownWords = (scene: Scene, { first, last }: Name): string =>
  words(scene, { first: scene.tokens.lower(first) === 'the' ? first + 1 : first, last });
