import type { Draft } from '../draft.js';
import {
  isAny,
  isNone,
  isPassive,
  isPossessor,
  isVerb,
  pick,
  predicatedOf,
  prepositionOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt, figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { toldOf } from './told-of.js';
import { subjectBehindComma } from './undergone.js';

/** People of whom nothing is known: whereabouts unknown, contact lost, buried under rubble, not found. */
export const missing = (scene: Scene, token: number): Draft | null =>
  whereabouts(scene, token) ??
  outOfContact(scene, token) ??
  underRubble(scene, token) ??
  notFound(scene, token) ??
  frontedMissing(scene, token) ??
  noTrace(scene, token) ??
  soughtFor(scene, token);

const draft = (
  scene: Scene,
  trigger: number,
  anchor: number,
  who: readonly number[],
  more: Partial<Draft> = {},
): Draft => toldOf(scene, { kind: 'harm', detail: 'missing' }, [trigger, anchor], who, more);

const arePeople = (scene: Scene, nodes: readonly number[]): boolean =>
  isAny(scene, nodes, 'people', 'person', 'armed') ||
  nodes.some(
    (node) =>
      /^(?:NUM|ADJ)$/.test(scene.trees.upos(node)) || /^(?:his|her|their)$/.test(scene.tokens.lower(node)),
  );

const UNKNOWN = words('unknown unclear uncertain undetermined unconfirmed unestablished');
const LEARNING = words('establish determine clarify ascertain trace verify know confirm learn');

/** "the whereabouts of three fishermen are unknown", "have yet to be established" */
function whereabouts(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const word = tokens.lower(token);
  if (word !== 'whereabouts' && word !== 'fate') return null;
  const owners = trees
    .children(token, 'nmod', 'det')
    .filter((child) => prepositionOf(scene, child) === 'of' || isPossessor(scene, child));
  if (!arePeople(scene, owners)) return null;
  const head = trees.head[token] ?? -1;
  const near = [
    head,
    ...trees.children(head, 'xcomp', 'ccomp', 'advcl', 'amod'),
    ...trees.children(token, 'acl', 'amod'),
  ];
  const state = near.find(
    (node) => UNKNOWN.has(scene.lemma(node)) || (LEARNING.has(scene.lemma(node)) && isOpen(scene, node)),
  );
  return state === undefined
    ? null
    : draft(scene, token, state, owners, { stance: { polarity: 'affirmed', reality: 'ongoing' } });
}

/** "not known", "still to be established", "remain to be determined" */
const isOpen = ({ trees, tokens, presentedAt }: Scene, verb: number): boolean =>
  presentedAt(verb)?.polarity === 'denied' ||
  trees.children(verb, 'advmod').some((child) => /^(?:not|n't|still|yet)$/.test(tokens.lower(child))) ||
  trees.children(verb, 'mark').some((child) => tokens.lower(child) === 'to');

/** "contact with the trawler's crew was lost" */
function outOfContact(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(token) !== 'lose' || !isVerb(scene, token) || !isPassive(scene, token)) return null;
  const contact = trees
    .children(token, 'nsubj')
    .find((child) => /^(?:contact|communication)$/.test(scene.lemma(child)));
  if (contact === undefined) return null;
  const who = [...trees.children(contact, 'nmod'), ...trees.children(token, 'nsubj', 'obl')].filter(
    (child) => prepositionOf(scene, child) === 'with' || trees.children(child, 'case').includes(contact + 1),
  );
  return isAny(scene, who, 'people', 'person', 'arms') ? draft(scene, token, token, who) : null;
}

const RUBBLE = words('rubble debris ruin wreckage rubbles snow mud landslide');
const UNDER = /^(?:under|beneath|underneath|below)$/;

/** "were trapped under the debris", "six are still beneath the rubble" */
function underRubble(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!RUBBLE.has(scene.lemma(token)) || !UNDER.test(prepositionOf(scene, token))) return null;
  const head = trees.head[token] ?? -1;
  if (isVerb(scene, head) && /^(?:trap|bury|pin|entomb|stick|remain|lie|be)$/.test(scene.lemma(head))) {
    const found = verbArguments(scene, head);
    const who = pick(found, ['patient', 'agent']);
    return arePeople(scene, who) ? draft(scene, token, head, who) : null;
  }
  const state = predicatedOf(scene, token);
  if (state)
    return arePeople(scene, [state.subject]) ? draft(scene, token, state.anchor, [state.subject]) : null;
  let before = token - 1;
  while (before > 0 && /^(?:ADP|DET|ADV|ADJ)$/.test(trees.upos(before))) before -= 1;
  const isListed = trees.upos(before) === 'NUM' && tokens.sentence[before] === tokens.sentence[token];
  return isListed ? draft(scene, token, token, [], { counts: [before] }) : null;
}

const SEEKING = words('locate find trace recover account hear see');

/** "nine have not yet been located", "has not been seen since" */
function notFound(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!SEEKING.has(scene.lemma(token)) || !isVerb(scene, token) || !isPassive(scene, token)) return null;
  if (scene.presentedAt(token)?.polarity !== 'denied') return null;
  const around = trees.children(token, 'advmod', 'obl', 'compound');
  const isLasting = around.some(
    (child) =>
      /^(?:yet|still|since|for|from)$/.test(tokens.lower(child)) || prepositionOf(scene, child) === 'since',
  );
  const isSure = /^(?:locate|trace|account)$/.test(scene.lemma(token)) || isLasting;
  const who = pick(verbArguments(scene, token), ['patient']);
  return isSure && isAny(scene, who, 'people', 'person')
    ? draft(scene, token, token, who, { stance: { polarity: 'affirmed', reality: 'ongoing' } })
    : null;
}

/** "Missing since the storm, the skipper …" */
function frontedMissing(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  const sentence = scene.sentences[tokens.sentence[token] ?? -1];
  if (tokens.lower(token) !== 'missing' || sentence?.first !== token) return null;
  if (!/^(?:since|in|from|for|,)$/.test(tokens.lower(token + 1))) return null;
  const who = subjectBehindComma(scene, token, sentence.last);
  return who && arePeople(scene, who)
    ? draft(scene, token, token, who, { counts: who.flatMap((one) => countsAt(scene, one)) })
    : null;
}

const TRACES = words('trace sign word news information contact');

/** "No trace of the pilots has been found", "have had no news of their sons" */
function noTrace(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!TRACES.has(scene.lemma(token)) || !/^(?:obj|nsubj)$/.test(trees.rel(token)) || !isNone(scene, token))
    return null;
  const verb = trees.head[token] ?? -1;
  if (!/^(?:find|have|be|receive|hear|get|discover|come)$/.test(scene.lemma(verb))) return null;
  const who = [...trees.children(token, 'nmod'), ...trees.children(verb, 'obl')].filter((child) =>
    /^(?:of|from|about|on|concerning)$/.test(prepositionOf(scene, child)),
  );
  return isAny(scene, who, 'people', 'person', 'armed') && !isAny(scene, who, 'body')
    ? draft(scene, token, verb, who, { stance: { polarity: 'affirmed', reality: 'ongoing' } })
    : null;
}

const HUNTED = words('survivor suspect attacker assailant perpetrator fugitive culprit killer gunman');

/** "The search for twelve miners continues", "are searching for six people under the rubble" */
function soughtFor(scene: Scene, token: number): Draft | null {
  const { trees, lemma } = scene;
  if (!/^(?:search|look)$/.test(lemma(token))) return null;
  const who = trees
    .children(token, 'nmod', 'obl')
    .filter((child) => prepositionOf(scene, child) === 'for' && !HUNTED.has(lemma(child)));
  const counts = figuresAt(scene, who);
  const isOfVictims = isAny(scene, who, 'people') && !isAny(scene, who, 'body');
  return counts.length > 0 && isOfVictims ? draft(scene, token, token, who, { counts }) : null;
}
