import type { Draft } from '../draft.js';
import { isAny, nounArguments, pick } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { ACCOUNTS, type Story } from './story-lexicon.js';

/** Whether a phrase can be who tells or contests something. */
export const isTeller = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'body', 'person', 'armed', 'people') || scene.referenceAt(node) !== undefined;

/** The draft of a story; roles that nobody fills are left out. */
export function make(
  detail: Story,
  trigger: number,
  roles: Record<string, readonly number[]>,
  stance: Draft['stance'] = {},
): Draft {
  return {
    kind: 'story',
    detail,
    trigger,
    anchor: trigger,
    roles: Object.fromEntries(Object.entries(roles).filter(([, nodes]) => nodes.length > 0)),
    places: null,
    counts: [],
    stance,
  };
}

/** Whether a word is an account of somebody's. */
export const isAccount = (scene: Scene, node: number): boolean => ACCOUNTS.has(scene.lemma(node));

/** Whose account a noun is: "the ministry's claim", "reports by the agency". */
export const ownersOf = (scene: Scene, noun: number): readonly number[] =>
  pick(nounArguments(scene, noun), ['agent', 'of', 'by', 'from', 'owner']).filter((one) =>
    isTeller(scene, one),
  );
