import type { Draft } from '../draft.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isParty, make, type Position } from './position-things.js';

const FOR = words('for favourable favorable supportive');
const AGAINST = words('against opposed');
const NEITHER = words('non-committal noncommittal undecided undeclared neutral');

/** "Malawi: against;": an entry of a list that says where each stands. */
export function ofLineUp(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  const word = tokens.lower(token);
  const detail = standOf(word);
  if (!detail || tokens.form(token - 1) !== ':' || !isParty(scene, token - 2)) return null;
  const isAlone =
    token + 1 >= tokens.length ||
    /^(?:[;:.,]|•)$/.test(tokens.form(token + 1)) ||
    tokens.sentence[token + 1] !== tokens.sentence[token];
  return isAlone ? make(detail, token, [token - 2], [], { polarity: 'affirmed', reality: 'ongoing' }) : null;
}

function standOf(word: string): Position | null {
  if (FOR.has(word)) return 'supports';
  if (AGAINST.has(word)) return 'opposes';
  return NEITHER.has(word) ? 'undeclared' : null;
}
