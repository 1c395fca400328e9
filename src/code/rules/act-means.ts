import type { Draft } from '../draft.js';
import { isAny, isPassive, isPossessor, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isArmament, isReliefGoods } from './act-aid-goods.js';
import { isAtHome } from './act-home.js';
import { PARTY_KINDS } from './act-parties.js';
import { make } from './act-draft.js';
import { firstRead, type Reader } from './readers.js';
import { doersOf, isDoing, isForeign, isUnder } from './act-sides.js';

// Aid told by what it is good for, as podiums tell it: "give them the tools that they need", "make sure Kyiv has what it needs".

const GIVING = words('provide give supply furnish send offer get');
const REFUSED = words('urge demand block prevent refuse impede stop oppose reject call');
const MEANS = words(
  'tool resource capability capacity means equipment weaponry assistance support aid material system training intelligence weapon ammunition help information data dose',
);
const MEASURES = /^(?:level|amount|range|kind|type|sort|form|lot|package|deal)$/;
/** "what it needs", "everything that they need to defend themselves" */
const NEEDED = /^(?:what|whatever|everything|all|anything)(?: [a-z’'.-]+){1,4}? (?:needs?|requires?)\b/;

/** Another state, its people or forces, or the pronoun for one. */
const isHelped = (scene: Scene, node: number): boolean =>
  !isAtHome(scene, node) &&
  (/^(?:them|they|it)$/.test(scene.tokens.lower(node))
    ? PARTY_KINDS.has(scene.actorOf(scene.actorAt(node))?.kind ?? '')
    : isForeign(scene, node));

/** So many words from a token on, in one string. */
const textFrom = ({ tokens }: Scene, token: number): string =>
  Array.from({ length: 7 }, (_, i) => token + i)
    .filter((at) => tokens.sentence[at] === tokens.sentence[token])
    .map((at) => tokens.lower(at))
    .join(' ');

/** "gave them the tools", "is to provide Ukraine what it needs", "are providing Chad with the level of support it needs" */
function ofGiving(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!GIVING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  if (isUnder(scene, verb, REFUSED)) return null;
  const objects = trees.children(verb, 'iobj', 'obj', 'obl').filter((node) => node > verb);
  const to = receiverOf(scene, verb, objects);
  if (to < 0) return null;
  const behind = textFrom(scene, trees.extent(to)[1]).replace(/^with /, '');
  const isOfMeans = objects.some(
    (node) => node !== to && /^(?:|with)$/.test(prepositionOf(scene, node)) && isMeans(scene, node),
  );
  const by = giversOf(scene, verb).filter((node) => node !== to);
  return (isOfMeans || NEEDED.test(behind)) && by.length > 0
    ? make('aid', verb, { by, to: [to] }, { cameo: '070' })
    : null;
}

/** Whom something is given right behind the verb; a parser may take it for a part of the thing ("given Mali air defences"). */
function receiverOf(scene: Scene, verb: number, objects: readonly number[]): number {
  const own = objects.find((node) => prepositionOf(scene, node) === '' && isHelped(scene, node));
  if (own !== undefined) return own;
  const inner =
    scene.trees.rel(verb + 1) === 'compound' && objects.includes(scene.trees.head[verb + 1] ?? -1);
  return inner && isForeign(scene, verb + 1) && scene.mentionAt(verb + 1)?.type === 'place' ? verb + 1 : -1;
}

function isMeans(scene: Scene, node: number): boolean {
  if (MEASURES.test(scene.lemma(node)))
    return scene.trees
      .children(node, 'nmod')
      .some((child) => prepositionOf(scene, child) === 'of' && isMeans(scene, child));
  return MEANS.has(scene.lemma(node)) || isArmament(scene, node) || isReliefGoods(scene, node);
}

const FOCUS = /^(?:focus|priority|aim|goal|task|objective|intention|key|purpose|job)$/;
/** Whoever gives: the subject, or whose focus it is. */
function giversOf(scene: Scene, verb: number): readonly number[] {
  const { trees, tokens } = scene;
  const focus = trees.children(verb, 'nsubj').find((node) => FOCUS.test(scene.lemma(node)));
  if (focus === undefined) return doersOf(scene, verb);
  return trees
    .children(focus, 'nmod', 'det')
    .filter((node) => isPossessor(scene, node) || /^(?:our|its|their)$/.test(tokens.lower(node)));
}

/** "make sure that Ukraine has what it needs", "ensuring they have the weapons they need" */
function ofEnsuring(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(verb) !== 'have' || trees.rel(verb) !== 'ccomp') return null;
  const head = trees.head[verb] ?? -1;
  const isSure = tokens.lower(head) === 'sure';
  const ensuring = isSure ? (trees.rel(head) === 'xcomp' ? (trees.head[head] ?? -1) : head - 1) : head;
  if (!(scene.lemma(head) === 'ensure' || (isSure && scene.lemma(ensuring) === 'make'))) return null;
  const to = trees.children(verb, 'nsubj').filter((node) => isHelped(scene, node));
  const isNeed =
    NEEDED.test(textFrom(scene, verb + 1)) ||
    trees
      .children(verb, 'obj')
      .some(
        (node) =>
          isMeans(scene, node) && trees.children(node, 'acl').some((one) => scene.lemma(one) === 'need'),
      );
  const by = doersOf(scene, ensuring).filter((node) => !to.includes(node));
  return to.length > 0 && isNeed ? make('aid', verb, { by, to: to.slice(0, 1) }, { cameo: '070' }) : null;
}

/** "We support what Israel is trying to do": it in what it does. */
function ofBacking(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:support|back)$/.test(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb))
    return null;
  if (tokens.lower(verb + 1) !== 'what') return null;
  const to = trees
    .children(verb, 'ccomp', 'obj', 'advcl')
    .flatMap((clause) => trees.children(clause, 'nsubj'))
    .filter((node) => isHelped(scene, node));
  const by = subjectOf(scene, verb).filter((node) => isDoing(scene, node));
  return to.length > 0 && by.length > 0
    ? make('support', verb, { by, to: to.slice(0, 1) }, { cameo: '050' })
    : null;
}

/** "What kind of weapons is the country sending to Chad?": a question for the goods, which a parser takes for the doer. */
function ofAskedGoods(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:send|provide|give|supply|deliver)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const subjects = trees.children(verb, 'nsubj', 'obj');
  const goods = subjects.find(
    (node) =>
      node < verb &&
      isMeans(scene, node) &&
      trees.children(node, 'det').some((det) => /^(?:what|which)$/.test(tokens.lower(det))),
  );
  if (goods === undefined) return null;
  const by = subjects.filter(
    (node) => node !== goods && node < verb && (isDoing(scene, node) || isYou(scene, node)),
  );
  const to = trees
    .children(verb, 'obl', 'obj', 'iobj')
    .filter(
      (node) => node > verb && /^(?:to|for|)$/.test(prepositionOf(scene, node)) && isHelped(scene, node),
    );
  return by.length > 0 && to.length > 0
    ? make('aid', verb, { by, to: to.slice(0, 1) }, { cameo: '070' })
    : null;
}
const isYou = (scene: Scene, node: number): boolean =>
  scene.tokens.lower(node) === 'you' && !isAny(scene, [node], 'people');

const READERS: readonly Reader[] = [ofAskedGoods, ofGiving, ofEnsuring, ofBacking];

/** Aid told by what it is good for; null for other words. */
export const ofMeans = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
