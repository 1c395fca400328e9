import { isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Meeting } from './meeting-lexicon.js';

// What state a meeting is in, told by a phrase after "be" or a verb like it.

type State = readonly [preposition: RegExp, nouns: ReadonlySet<string>, detail: Meeting];

const STATES: readonly State[] = [
  [/^(?:in|on)$/, words('works work card cards offing pipeline horizon preparation prospect'), 'planned'],
  [/^under$/, words('discussion consideration preparation arrangement'), 'planned'],
  [/^on$/, words('agenda schedule programme program calendar table diary itinerary'), 'planned'],
  [/^(?:on|in)$/, words('hold ice burner limbo abeyance recess'), 'postponed'],
  [/^at$/, words('standstill halt'), 'postponed'],
  [/^(?:under|in)$/, words('way progress session'), 'held'],
];
const BEING = words('be remain stay get come go lie stand');

/** "is in the works", "are at a standstill", "got under way", "are off": the state of a meeting that is their subject. */
export function stateOf(
  scene: Scene,
  noun: number,
): { readonly detail: Meeting; readonly anchor: number } | null {
  const { trees, tokens } = scene;
  const head = trees.head[noun] ?? -1;
  if (trees.rel(noun) !== 'nsubj' || head < noun) return null;
  if (trees.child(head, 'cop') >= 0) {
    if (tokens.lower(head) === 'off' && isLast(scene, head)) return { detail: 'cancelled', anchor: head };
    const detail = inState(scene, head);
    return detail ? { detail, anchor: head } : null;
  }
  if (!isVerb(scene, head) || !BEING.has(scene.lemma(head))) return null;
  const detail = trees
    .children(head, 'obl', 'xcomp', 'advmod')
    .map((child) => inState(scene, child))
    .find((one) => one !== null);
  return detail ? { detail, anchor: head } : null;
}

const inState = (scene: Scene, node: number): Meeting | null => {
  if (/^(?:underway|ongoing)$/.test(scene.tokens.lower(node))) return 'held';
  const preposition = prepositionOf(scene, node);
  const lemma = scene.lemma(node);
  return STATES.find(([before, nouns]) => before.test(preposition) && nouns.has(lemma))?.[2] ?? null;
};

/** "The talks are off." and not "are off to a good start". */
const isLast = ({ tokens }: Scene, token: number): boolean =>
  !/^(?:to|the|limits?|-)$/.test(tokens.lower(token + 1));

const FATE_NOUNS: readonly (readonly [Meeting, ReadonlySet<string>])[] = [
  [
    'postponed',
    words('postponement deferral deferment adjournment suspension rescheduling interruption delay freezing'),
  ],
  [
    'cancelled',
    words('cancellation collapse scrapping abandonment derailment breakdown disruption annulment'),
  ],
];

/** What a noun over a meeting says of it: "the postponement of". */
export const fateNamed = (scene: Scene, noun: number): Meeting | undefined =>
  FATE_NOUNS.find(([, nouns]) => nouns.has(scene.lemma(noun)))?.[0];

/** "the cancellation of the summit": the noun by which the fate of a meeting is told. */
export function nominalFate(
  scene: Scene,
  noun: number,
): { readonly detail: Meeting; readonly anchor: number } | null {
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  const isOver = trees.rel(noun) === 'nmod' && /^(?:of|to|in)$/.test(prepositionOf(scene, noun));
  const detail = isOver ? fateNamed(scene, head) : undefined;
  if (!detail) return null;
  const verb = trees.head[head] ?? -1;
  const isTold =
    /^(?:obj|nsubj)$/.test(trees.rel(head)) && isVerb(scene, verb) && ASKED.has(scene.lemma(verb));
  return { detail, anchor: isTold ? verb : head };
}
const ASKED = words('seek request demand deny propose urge want avoid prevent avert');
