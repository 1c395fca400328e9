import { foldPhrase } from './atoms.js';
import type { Scene } from './scene.js';

// How a person named once may be called again: by surname, by given name, by the same initials.

export const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lord lady he hon gen lt col maj capt sgt spc adm brig general colonel major lieutenant captain sergeant admiral marshal staff army sheikh sheik imam mullah ayatollah president minister secretary king prince princess queen emir ambassador senator his her excellency haji hajji comrade'.split(
    ' ',
  ),
);

/** The words of a name without "Mr." and the like. */
export const bareName = (name: string): string[] => foldPhrase(name).filter((word) => !TITLES.has(word));

/** Whether a name repeats one given before: the same words, or the surname alone, or the same initial. */
export function agrees(full: string, folded: readonly string[]): boolean {
  const known = bareName(full);
  if (folded.length === 1 || known.length === 1) return known.at(-1) === folded.at(-1);
  const [given = ''] = folded;
  // "Ibn Auf" of Awad Ibn Auf
  if (known.slice(-folded.length).join(' ') === folded.join(' ')) return true;
  return (
    known.at(-1) === folded.at(-1) && (known[0] === given || known[0]?.[0] === given || given[0] === known[0])
  );
}

/** "Bashar" of Bashar al-Assad, "Kim" of Kim Jong Un: the first word of a longer name. */
export const isGivenName = (full: string, [given, ...others]: readonly string[]): boolean => {
  const known = bareName(full);
  return others.length === 0 && known.length > 1 && known[0] === given;
};

/** Remembers how a person may be called again: by surname, by full name. */
export function rememberPerson(scene: Scene, key: string, name: string): void {
  const folded = foldPhrase(name);
  const surname = folded.at(-1);
  if (surname && !scene.variants.has(`person ${surname}`)) scene.variants.set(`person ${surname}`, key);
  scene.variants.set(`person ${folded.join(' ')}`, key);
  const [given] = bareName(name);
  if (!given || folded.length < 2) return;
  // A given name that two bear stands for neither.
  const bearer = scene.variants.get(`given ${given}`);
  scene.variants.set(`given ${given}`, bearer === undefined || bearer === key ? key : NOBODY);
}

const NOBODY = '';
