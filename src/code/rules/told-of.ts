import type { Draft } from '../draft.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

/** The draft of what befell people or of where they went, with how many they are; its place is looked for around it. */
export const toldOf = (
  scene: Scene,
  { kind, detail }: Pick<Draft, 'kind' | 'detail'>,
  [trigger, anchor]: readonly [trigger: number, anchor: number],
  who: readonly number[],
  more: Partial<Draft> = {},
): Draft => ({
  kind,
  detail,
  trigger,
  anchor,
  roles: who.length > 0 ? { who } : {},
  places: null,
  counts: figuresAt(scene, who),
  ...more,
});
