import type { TokenMention } from '../../analysis/index.js';
import { clauseOf, isPossessor, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Times that are said of something else than the event: of another clause, of a text, of how long something lasts.

/** "the ceasefire holds, and a patrol took place on Monday", "plans to visit in May": a time of a clause joined to the event's. */
export function isOfJoined({ trees }: Scene, head: number, trigger: number): boolean {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'conj' && trees.upos(node) === 'VERB' && trees.child(node, 'nsubj') >= 0)
      return true;
  return false;
}

/** "the talks, which were held on Monday": of a relative clause that says more of the event itself. */
export const isAddedTo = ({ trees }: Scene, head: number, trigger: number): boolean => {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'acl') return trees.head[node] === trigger;
  return false;
};

/** "said on Monday that the army had left": when it was said. */
export const isOfTelling = (
  { tokens, trees }: Scene,
  { first, last }: TokenMention,
  trigger: number,
): boolean => {
  const verb = /^(?:on|in|at|late|early)$/.test(tokens.lower(first - 1)) ? first - 2 : first - 1;
  return trigger > last && tokens.lower(last) === 'that' && trees.upos(verb) === 'VERB';
};

/** "the truce holds, weeks after it began on 3 May", "fled while others stayed in May": a time of a clause with a subject of its own. */
export function isOfSequel(scene: Scene, head: number, trigger: number): boolean {
  const { trees, tokens } = scene;
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1) {
    if (trees.rel(node) !== 'advcl' || trees.child(node, 'nsubj') < 0) continue;
    if (trees.children(node, 'mark', 'case').some((mark) => APART.test(tokens.lower(mark)))) return true;
  }
  return false;
}
const APART = /^(?:after|before|until|till|once|while|whereas|although|though)$/;

/** "talks, which had begun in February, were suspended": a time within what a relative clause adds. */
export function isInRelative({ trees }: Scene, head: number, trigger: number): boolean {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'acl' && trees.child(node, 'nsubj') >= 0) return true;
  return false;
}

/** "Following Thursday's attack, the president recalled …": the day of another event. */
export const isOfEvent = (scene: Scene, head: number, trigger: number): boolean =>
  scene.trees.rel(head) === 'nmod' &&
  isPossessor(scene, head) &&
  scene.trees.head[head] !== trigger &&
  !scene.trees.isUnder(trigger, scene.trees.head[head]!);

/** "sentenced to 16 years", "declared a day of mourning", "a two-hour meeting": a length, and no time at which it is done. */
export const isMeasured = (scene: Scene, one: TokenMention): boolean =>
  isSpan(one) &&
  (isInsideName(scene, one.head) ||
    scene.trees.rel(one.head) === 'obj' ||
    scene.tokens.lower(one.first - 1) === 'to');

/** "denied that shots were fired on 2 April", "agreed on it, both announced in March": the time of another's clause. */
export function isSaidWithin({ trees }: Scene, head: number, trigger: number): boolean {
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (
      (trees.rel(node) === 'ccomp' || trees.rel(node) === 'parataxis') &&
      trees.upos(node) === 'VERB' &&
      trees.child(node, 'nsubj') >= 0
    )
      return true;
  return false;
}

/** "proposed a six-week truce", "breaching the 2018 accord": a time of something else. */
export const isOfOther = (scene: Scene, one: TokenMention, trigger: number): boolean =>
  isInsideName(scene, one.head) &&
  scene.trees.head[one.head] !== trigger &&
  (isSpan(one) ||
    isText(scene, scene.trees.head[one.head]!) ||
    (isYear(one) && scene.trees.head[scene.trees.head[one.head]!] !== trigger));
/** "violated the truce signed in May": when a text was made is no time of what is done to it. */
export function isOfMaking(scene: Scene, head: number, trigger: number): boolean {
  const { trees } = scene;
  for (let node = head; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (trees.rel(node) === 'acl' && MAKING.has(scene.lemma(node)) && trees.head[node] !== trigger)
      return isText(scene, trees.head[node]!);
  return false;
}
const MAKING = words('sign announce reach broker agree conclude declare establish adopt negotiate mediate');

const isYear = ({ time }: TokenMention): boolean => /^\d{4}$/.test(time?.value ?? '');
const isText = (scene: Scene, noun: number): boolean =>
  sortsOf(scene, noun).has('instrument') || OCCASIONS.has(scene.lemma(noun));

/** "in violation of the memorandum of 17 September": the date of a text by which it is named is that of nothing else. */
export function isOfText(scene: Scene, { head }: TokenMention, trigger: number): boolean {
  const noun = scene.trees.head[head] ?? -1;
  return (
    noun >= 0 &&
    noun !== trigger &&
    scene.trees.rel(head) === 'nmod' &&
    sortsOf(scene, noun).has('instrument')
  );
}
const OCCASIONS = words('election vote coup target deadline revolution uprising constitution census');

/** "took the town after 11 days of fighting": how long it went on before is no time of what followed. */
export const isLastingBefore = (scene: Scene, one: TokenMention, trigger: number): boolean =>
  isSpan(one) && scene.tokens.lower(one.first - 1) === 'after' && !scene.trees.isUnder(trigger, one.head);

/** "…, bringing the toll since May to 90": how far back another clause reaches. */
export const isReachOfOther = (scene: Scene, { first, head }: TokenMention, trigger: number): boolean =>
  /^(?:since|until|till)$/.test(scene.tokens.lower(first - 1)) &&
  clauseOf(scene, head) !== clauseOf(scene, trigger);

/** "for six months": how long the thing of one clause lasts dates nothing in another. */
export const isSpan = ({ time }: TokenMention): boolean =>
  time?.type === 'DURATION' && time.start === null && time.end === null;

/** "the May 4 memorandum": a time that belongs to a name, not to the event. */
export function isInsideName(scene: Scene, head: number): boolean {
  const relation = scene.trees.rel(head);
  return relation === 'compound' || relation === 'amod' || relation === 'nummod';
}

/** "Five days after the parties signed": how far apart two events are, and the time of neither. */
export const isOffset = ({ tokens }: Scene, { first, last, time }: TokenMention): boolean =>
  time?.type === 'DURATION' &&
  time.start === null &&
  !/^(?:for|over|during|within|throughout)$/.test(tokens.lower(first - 1)) &&
  /^(?:after|before|prior|following|since)$/.test(tokens.lower(last));
