import { type Arguments, pick } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { isParty, type Position } from './position-things.js';

// What parties agree or differ on, and the parties themselves.

const MATTER = ['on', 'over', 'about', 'regarding', 'concerning', 'as to', 'upon', 'in'] as const;
export const ONGOING = { polarity: 'affirmed', reality: 'ongoing' } as const;

/** What parties agree or differ on, wherever a parser hung it; a time is no matter. */
export const matterOf = (scene: Scene, ...found: readonly Arguments[]): readonly number[] => {
  for (const each of found) {
    const about = pick(each, MATTER).filter((node) => scene.mentionAt(node)?.type !== 'time');
    if (about.length > 0 && !about.every((node) => isPlace(scene, node))) return about;
  }
  return [];
};
const isPlace = (scene: Scene, node: number): boolean => scene.mentionAt(node)?.type === 'place';

export const partiesIn = (scene: Scene, nodes: readonly number[]): readonly number[] =>
  nodes.filter((node) => isParty(scene, node));

export const turned = (detail: 'agrees' | 'disagrees', isDenied: boolean): Position =>
  isDenied ? (detail === 'agrees' ? 'disagrees' : 'agrees') : detail;
