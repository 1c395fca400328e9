import type { Draft } from '../draft.js';
import { conjunctsOf, isAny } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

const HARMED: ReadonlyMap<string, 'killed' | 'injured' | 'detained' | 'abducted' | 'missing'> = new Map([
  ['killed', 'killed'],
  ['slain', 'killed'],
  ['dead', 'killed'],
  ['fallen', 'killed'],
  ['deceased', 'killed'],
  ['missing', 'missing'],
  ['maimed', 'injured'],
  ['hurt', 'injured'],
  ['disappeared', 'missing'],
  ['abductees', 'abducted'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['detained', 'detained'],
  ['arrested', 'detained'],
  ['abducted', 'abducted'],
  ['kidnapped', 'abducted'],
]);
const THOSE = words('those others');

/** "those killed", "the dead included …": victims whom only the clause around says more of. */
export function isOfThose(scene: Scene, token: number): boolean {
  const { trees, tokens } = scene;
  if (!HARMED.has(tokens.lower(token))) return false;
  const head = trees.head[token] ?? -1;
  if (trees.rel(token) === 'acl') return THOSE.has(tokens.lower(head));
  if (tokens.lower(token - 1) !== 'the') return false;
  if (tokens.lower(token - 2) === 'among' && tokens.lower(token) !== 'missing') return true;
  return (
    trees.rel(token) === 'nsubj' &&
    (scene.lemma(head) === 'include' || (isNounal(scene, token) && trees.child(head, 'cop') >= 0))
  );
}

/** "Those killed had come …": of whom another thing is told; "those injured in the attack" tells of the harm itself. */
export function isMerely(scene: Scene, token: number): boolean {
  const { trees } = scene;
  if (!isOfThose(scene, token)) return false;
  const near = [token, ...trees.children(token, 'conj')];
  return trees.rel(token) !== 'acl' || near.every((node) => trees.child(node, 'obl', 'aux', 'advmod') < 0);
}

/** A participle or adjective that stands for people by itself: "the deceased". */
const isNounal = ({ tokens }: Scene, token: number): boolean =>
  /^(?:dead|deceased|fallen|slain)$/.test(tokens.lower(token));

/** "Among those killed were three children", "most of those wounded were women": who they were; nothing where that is not said. */
export function amongThose(scene: Scene, token: number): Draft[] {
  const detail = HARMED.get(scene.tokens.lower(token));
  if (!detail) return [];
  return toldOf(scene, token)
    .flatMap((told) => conjunctsOf(scene, told))
    .filter((one) => isAny(scene, [one], 'people', 'person', 'armed'))
    .map((one) => ({
      kind: 'harm',
      detail,
      trigger: token,
      anchor: token,
      roles: { who: [one] },
      single: ['who'],
      places: null,
      counts: countsAt(scene, one),
    }));
}

/** What the copula or "include" of the clause around says of them. */
function toldOf(scene: Scene, token: number): number[] {
  const { trees } = scene;
  let top = trees.rel(token) === 'nsubj' ? token : trees.head[token]!;
  while (top >= 0 && /^(?:nmod|obl|nsubj|case|acl)$/.test(trees.rel(top))) {
    const above = trees.head[top]!;
    if (trees.rel(top) === 'nsubj' && trees.child(above, 'cop') >= 0) return [above];
    if (scene.lemma(above) === 'include') return trees.children(above, 'obj');
    if (trees.rel(top) === 'obl' && scene.lemma(above) === 'be') return trees.children(above, 'nsubj');
    top = above;
  }
  const behind = trees.children(top, 'nsubj').filter((one) => one > token);
  return [top, ...behind].some((one) => trees.child(one, 'cop') >= 0) ? behind : [];
}
