import type { Draft } from '../draft.js';
import { isNominal, nounAgents, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import { type Agreement, detailOf, NOUNS_OVER } from './agreement-lexicon.js';
import { deedOn, topOf } from './agreement-path.js';
import { CORE } from './agreement-texts.js';

// What nouns say becomes of a text: "the implementation of the memorandum", "21 ceasefire violations".

const OVER = words('of with to for on from over upon');
/** "the withdrawal from the treaty" */
const LEAVING = words('withdrawal exit pullout departure pull-out secession retreat');
const WORK = words('work progress');

/** "the implementation of the memorandum", "violations of the truce", "the signing by two groups of the accord". */
export function ofNounOver(scene: Scene, token: number): Draft | null {
  const top = topOf(scene, token);
  const preposition = prepositionOf(scene, top);
  if (!OVER.has(preposition)) return null;
  const head = violationBeside(scene, top) ?? scene.trees.head[top] ?? -1;
  const entry = entryOf(scene, head);
  if (entry >= 0) return eventOf(scene, 'in-force', token, entry);
  const near = isEventNoun(scene, head) ? detailOver(scene, head, preposition) : null;
  // "pushed back the expiry of the truce": it goes on.
  if (near === 'ended' && deedOn(scene, token)?.detail === 'extended') return null;
  if (near) {
    const isAhead = near === 'signed' && PREPARING.has(scene.lemma(scene.trees.head[head] ?? -1));
    if (near === 'signed' && isOnlyAim(scene, token, head)) return null;
    return isTopic(scene, head) ? null : eventOf(scene, isAhead ? 'being-prepared' : near, token, head);
  }
  if (isCeremony(scene, head)) return eventOf(scene, 'signed', token, head);
  const far = preposition === 'of' ? nounBefore(scene, top) : -1;
  const detail = far < 0 ? null : detailOf(NOUNS_OVER, nounLemma(scene, far));
  return detail && !isTopic(scene, far) ? eventOf(scene, detail, token, far) : null;
}

/** "Violations are alleged of the truce": the noun, of which a verb parts the text. */
function violationBeside({ trees, lemma }: Scene, top: number): number | undefined {
  const verb = trees.head[top] ?? -1;
  const subject = trees.rel(top) === 'obl' && verb < top ? trees.child(verb, 'nsubj') : -1;
  return subject >= 0 && /^(?:violation|breach|infringement)$/.test(lemma(subject)) ? subject : undefined;
}

/** "the entry into force of the accord": the entry, also where a parser hung the accord on the force; -1 where there is none. */
function entryOf(scene: Scene, head: number): number {
  const noun = /^(?:force|effect)$/.test(scene.lemma(head)) ? (scene.trees.head[head] ?? -1) : head;
  return scene.lemma(noun) === 'entry' && /^(?:into)$/.test(scene.tokens.lower(noun + 1)) ? noun : -1;
}

const isEventNoun = (scene: Scene, node: number): boolean =>
  node >= 0 && (scene.trees.upos(node) === 'NOUN' || isOfDoing(scene, node));

/** "the signing", "the flouting", whatever tag it got. */
const isOfDoing = ({ trees, tokens }: Scene, node: number): boolean =>
  /ing$/.test(tokens.lower(node)) && tokens.lower(node - 1) === 'the' && trees.upos(node) !== 'ADJ';

const nounLemma = (scene: Scene, node: number): string => {
  const form = scene.tokens.lower(node);
  return form.endsWith('ing') ? form : scene.lemma(node);
};

function detailOver(scene: Scene, noun: number, preposition: string): Agreement | null {
  const lemma = nounLemma(scene, noun);
  if (preposition === 'from') return LEAVING.has(lemma) ? 'ended' : null;
  if (preposition === 'on' && WORK.has(lemma)) return 'being-prepared';
  if (preposition === 'over') return null;
  if (lemma === 'return') return preposition === 'to' ? 'observed' : null;
  return detailOf(NOUNS_OVER, lemma);
}

/** "preparations for the signing of the accord" */
const PREPARING = words('preparation effort talk negotiation work');

const TOLD_OF = words(
  'announce welcome hail congratulate report confirm witness mark follow celebrate see commend praise salute note',
);
/** "dealt positively with the conclusion of a deal": of one that nobody has yet, unless it is told as news. */
export const isOnlyAim = (scene: Scene, token: number, noun: number): boolean =>
  scene.trees.children(token, 'det').some((det) => /^an?$/.test(scene.tokens.lower(det))) &&
  !/^(?:after|following|since|upon|by|until)$/.test(prepositionOf(scene, noun)) &&
  !TOLD_OF.has(scene.lemma(scene.trees.head[noun] ?? -1));

/** "the signing ceremony of the accord" */
const isCeremony = (scene: Scene, noun: number): boolean =>
  scene.lemma(noun) === 'ceremony' &&
  scene.trees
    .children(noun, 'compound', 'amod')
    .some((child) => /^(?:signing|signature)$/.test(scene.tokens.lower(child)));

const REACH = 12;
/** The noun over "of", where "by …" or "in …" stands between; -1 where there is none. */
function nounBefore(scene: Scene, top: number): number {
  const { trees, tokens } = scene;
  const of = trees.children(top, 'case').find((child) => child < top && tokens.lower(child) === 'of') ?? -1;
  for (let i = of - 2; i >= 0 && i > of - REACH; i -= 1) {
    if (tokens.sentence[i] !== tokens.sentence[top]) return -1;
    if (detailOf(NOUNS_OVER, nounLemma(scene, i)) && (trees.upos(i) === 'NOUN' || isOfDoing(scene, i)))
      return /^(?:by|in|at|on|,|between)$/.test(tokens.lower(i + 1)) ? i : -1;
    if (trees.upos(i) === 'VERB' || tokens.lower(i) === 'of') return -1;
  }
  return -1;
}

const BEFORE: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod']);

/** "exchanged instruments of ratification of the treaty", "deposited its instrument of accession": whoever does. */
function exchangersOf(scene: Scene, noun: number): readonly number[] {
  const { trees } = scene;
  const paper = trees.head[noun] ?? -1;
  const verb = trees.head[paper] ?? -1;
  const isPaper =
    trees.rel(noun) === 'nmod' && scene.lemma(paper) === 'instrument' && trees.rel(paper) === 'obj';
  return isPaper && /^(?:exchange|deposit|submit|hand)$/.test(scene.lemma(verb))
    ? subjectOf(scene, verb)
    : [];
}

/** "declared an end to the truce": by whoever declares it. */
const declarersOf = (scene: Scene, detail: Agreement, noun: number): readonly number[] => {
  const verb = scene.trees.head[noun] ?? -1;
  const isDeclared =
    scene.trees.rel(noun) === 'obj' && /^(?:declare|announce|proclaim)$/.test(scene.lemma(verb));
  return detail === 'ended' && isDeclared ? subjectOf(scene, verb) : [];
};

/** "21 ceasefire violations", "the truce's extension": the text by the noun that it stands before. */
export function ofCompound(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const isBefore = BEFORE.has(trees.rel(token)) && head > token && trees.upos(head) === 'NOUN';
  if (!isBefore || !CORE.has(scene.lemma(token)) || isTopic(scene, head)) return null;
  const detail = detailOf(NOUNS_OVER, scene.lemma(head));
  return detail && detail !== 'proposed' ? eventOf(scene, detail, token, head) : null;
}

/** What becomes of a text, said by a noun: by whom, and how often. */
function eventOf(scene: Scene, detail: Agreement, token: number, noun: number): Draft {
  const verb = scene.trees.rel(noun) === 'obj' ? (scene.trees.head[noun] ?? -1) : -1;
  // "committed a violation of the truce": its doers by the verb.
  const isCommitted = detail === 'violated' && COMMITTING.has(scene.lemma(verb));
  const own = nounAgents(scene, noun, isCommitted ? 1 : undefined);
  const doers = (
    own.length > 0 ? own : [...declarersOf(scene, detail, noun), ...exchangersOf(scene, noun)]
  ).filter((node) => node !== token && isNominal(scene, node));
  const isJoint = detail === 'signed' || detail === 'extended' || detail === 'being-prepared';
  const made = isJoint
    ? make(scene, detail, token, noun, doers)
    : make(scene, detail, token, noun, [], doers);
  return { ...made, ...(isCommitted ? { anchor: verb } : {}), counts: figuresAt(scene, [noun]) };
}
const COMMITTING = words('commit carry perpetrate make conduct continue resume');

/** "documents related to the implementation of …": a topic, not an event. */
const isTopic = (scene: Scene, noun: number): boolean =>
  ['relate', 'related', 'concern', 'regard', 'dedicate', 'devote'].includes(
    scene.lemma(scene.trees.head[noun] ?? -1),
  ) ||
  (['on', 'about', 'regarding', 'concerning'].includes(prepositionOf(scene, noun)) &&
    !isPraisedFor(scene, noun));

/** "congratulated the parties on the signing", whichever of the two a parser hung it on. */
const isPraisedFor = ({ trees, lemma }: Scene, noun: number): boolean =>
  [trees.head[noun] ?? -1, trees.head[trees.head[noun] ?? -1] ?? -1].some((node) =>
    /^(?:congratulate|commend|compliment)$/.test(lemma(node)),
  );

/** Lines that a text draws: what stands beyond them breaks it. */
const LINES = words('line');
const OF_TEXT = words('withdrawal disengagement ceasefire armistice demarcation');
const AGAINST = words('violation breach contravention defiance disregard');

/** "weapons in violation of withdrawal lines" */
export function ofLines(scene: Scene, token: number): Draft | null {
  if (!LINES.has(scene.lemma(token)) || prepositionOf(scene, token) !== 'of') return null;
  const { trees } = scene;
  if (!trees.children(token, 'compound', 'amod').some((child) => OF_TEXT.has(scene.lemma(child))))
    return null;
  const head = trees.head[token] ?? -1;
  return AGAINST.has(scene.lemma(head)) ? eventOf(scene, 'violated', token, head) : null;
}

const WITHIN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT']);
/** "contrary to the memorandum": what is done against it. */
export function contrary(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  let at = token - 1;
  while (at > 1 && WITHIN_PHRASE.has(trees.upos(at)) && tokens.lower(at) !== ',') at -= 1;
  const isAgainst = tokens.lower(at) === 'to' && tokens.lower(at - 1) === 'contrary';
  return isAgainst ? make(scene, 'violated', token, at - 1, []) : null;
}

const COUNTING = words(
  'record register report observe document log count detect note cite monitor attribute commit confirm list identify',
);
const ACCORDS_BEFORE = 400;

/** "The monitors registered 11 violations", where the text has told of a truce: of it. */
export function bareViolation(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!/^violations?$/.test(scene.tokens.lower(token)) || trees.upos(token) !== 'NOUN') return null;
  if (
    trees
      .children(token, 'compound', 'amod')
      .some((child) => !/^(?:such|new|other|further|alleged)$/.test(scene.tokens.lower(child)))
  )
    return null;
  if (
    trees.children(token, 'nmod').some((child) => /^(?:of|to|on|against)$/.test(prepositionOf(scene, child)))
  )
    return null;
  const verb = trees.head[token] ?? -1;
  const isTold = trees.rel(token) === 'obj' || (trees.rel(token) === 'nsubj' && trees.passive[token] === 1);
  if (!isTold || !COUNTING.has(scene.lemma(verb))) return null;
  const truce = truceBefore(scene, token);
  return truce < 0 ? null : eventOf(scene, 'violated', truce, token);
}

/** The truce last spoken of, not far before; -1 where none was. */
function truceBefore(scene: Scene, token: number): number {
  for (let i = token - 1; i >= 0 && i > token - ACCORDS_BEFORE; i -= 1)
    if (/^(?:ceasefire|truce|cessation|armistice|memorandum|disengagement)$/.test(scene.lemma(i))) return i;
  return -1;
}
