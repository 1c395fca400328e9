import type { Draft } from '../draft.js';
import { isInfinitive, isNone, isPassive, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

/** Drops the talk by which a press room is run: "I have no calls to read out", "I cannot speak for them", "a question on the statement". */
export const dropPressRoom = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((draft) => !TESTS.some((isTalk) => isTalk(scene, draft)));

const TELLING = words('preview announce read share offer predict give speak confirm detail add report');

/** "any calls to preview", "no meetings to announce": what there is to tell, not what there is. */
const isToTell = (scene: Scene, { kind, detail, trigger }: Draft): boolean =>
  // "no date to give you" is an answer.
  !(kind === 'meeting' && detail === 'undated') &&
  /^(?:NOUN|PROPN)$/.test(scene.trees.upos(trigger)) &&
  nounsFrom(scene, trigger).some((noun) =>
    scene.trees
      .children(noun, 'acl')
      .some((verb) => TELLING.has(scene.lemma(verb)) && isInfinitive(scene, verb) && !isPassive(scene, verb)),
  ) &&
  isHadByMe(scene, nounsFrom(scene, trigger));

const nounsFrom = ({ trees }: Scene, noun: number): readonly number[] => [
  noun,
  ...trees.conjuncts(noun),
  ...(trees.rel(noun) === 'conj' ? [trees.head[noun]!] : []),
];

/** "I do not have any …", "we have a few …" */
const isHadByMe = ({ trees, tokens, lemma }: Scene, nouns: readonly number[]): boolean =>
  nouns.some((noun) => {
    const verb = trees.head[noun] ?? -1;
    return (
      trees.rel(noun) === 'obj' &&
      lemma(verb) === 'have' &&
      trees.children(verb, 'nsubj').some((subject) => /^(?:i|we)$/.test(tokens.lower(subject)))
    );
  });

const NEWS = words('update announcement readout information detail news comment reaction');

/** "I have no update on the meeting": of the news, not of what there would be news of. */
const isNewsOf = (scene: Scene, { trigger }: Draft): boolean => {
  const { trees, tokens, lemma } = scene;
  const head = trees.head[trigger] ?? -1;
  const news = NEWS.has(lemma(head)) ? head : trees.child(head, 'obj');
  const verb = trees.head[news] ?? -1;
  return (
    trees.upos(trigger) === 'NOUN' &&
    /^(?:on|about|regarding)$/.test(prepositionOf(scene, trigger)) &&
    NEWS.has(lemma(news)) &&
    isHadByMe(scene, [news]) &&
    (isNone(scene, news) ||
      trees.children(verb, 'advmod').some((word) => /^(?:not|n't|n’t)$/.test(tokens.lower(word))))
  );
};

/** "I have a few questions on the statement": asks, and contests nothing. */
const isToAsk = (scene: Scene, { kind, trigger }: Draft): boolean =>
  kind === 'story' &&
  scene.lemma(trigger) === 'question' &&
  scene.trees.upos(trigger) === 'NOUN' &&
  isHadByMe(scene, [trigger]);

/** "I cannot speak for the President", "we will let people speak for themselves" */
const isForOthers = (scene: Scene, { kind, trigger }: Draft): boolean => {
  if (kind !== 'alignment' || scene.lemma(trigger) !== 'speak') return false;
  const { trees, tokens } = scene;
  const isSelf = trees.children(trigger, 'obl').some((node) => /sel(?:f|ves)$/.test(tokens.lower(node)));
  const isMine = trees.children(trigger, 'nsubj').some((node) => /^(?:i|we)$/.test(tokens.lower(node)));
  const isBarred = trees
    .children(trigger, 'advmod')
    .some((child) => /^(?:not|n't|n’t|never)$/.test(tokens.lower(child)));
  const isLet = /^(?:let|leave|allow)$/.test(scene.lemma(trees.head[trigger] ?? -1));
  return isSelf || isLet || (isMine && isBarred);
};

/** "I'll go to Kaitlan", "he's going to be doing it": a turn given, and a future. */
const isNoJourney = (scene: Scene, { kind, trigger }: Draft): boolean => {
  if (kind !== 'meeting' || !/^(?:go|come)$/.test(scene.lemma(trigger))) return false;
  const { trees, tokens } = scene;
  const isFuture =
    tokens.lower(trigger) === 'going' &&
    tokens.lower(trigger + 1) === 'to' &&
    /^(?:be|have|do|get|make)$/.test(tokens.lower(trigger + 2));
  const isMine = trees.children(trigger, 'nsubj').some((node) => /^(?:i|we)$/.test(tokens.lower(node)));
  return isFuture || (isMine && isPressRoom(scene) && isShort(scene, trigger));
};

const isPressRoom = ({ turns }: Scene): boolean => turns.some(({ role }) => role === 'question');

/** Words of a sentence that gives somebody the floor. */
const FEW = 8;
const isShort = ({ sentences, tokens }: Scene, token: number): boolean => {
  const { first, last } = sentences[tokens.sentence[token]!]!;
  return last - first <= FEW;
};

/** "Jen, the NATO chief said …", "our press secretary": who is spoken to, and who runs the room. */
const isOfRoom = (scene: Scene, { kind, detail, trigger, roles }: Draft): boolean => {
  if (kind !== 'alignment' || detail !== 'leads') return false;
  const { tokens, trees } = scene;
  if (tokens.lower(trigger - 1) === 'press' && scene.lemma(trigger) === 'secretary') return true;
  return (roles['who'] ?? []).some(
    (node) =>
      trees.upos(node) === 'PROPN' &&
      tokens.form(node + 1) === ',' &&
      tokens.lower(node + 2) === 'the' &&
      tokens.sentence[node - 1] !== tokens.sentence[node] &&
      node < trigger,
  );
};

/** "I don't know if …": a spokesman's own ignorance is no party's reserve. */
const isIgnorance = (scene: Scene, { kind, detail, trigger }: Draft): boolean =>
  kind === 'position' &&
  detail === 'undeclared' &&
  scene.lemma(trigger) === 'know' &&
  scene.trees.children(trigger, 'nsubj').some((node) => scene.tokens.lower(node) === 'i');

const TESTS = [isToTell, isNewsOf, isToAsk, isForOthers, isNoJourney, isOfRoom, isIgnorance];
