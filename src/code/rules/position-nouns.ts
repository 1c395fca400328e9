import type { Draft } from '../draft.js';
import {
  antecedents,
  bearers,
  conjunctsOf,
  isVerb,
  nounArguments,
  pick,
  predicatedOf,
  prepositionOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAiring, isOwnInTalk, verbOver } from './position-voicing.js';
import { RECONSIDERED, RELINQUISHING } from './position-lexicon.js';
import { isDealing, isIssue, isNegated, isOperative, isParty, make } from './position-things.js';

const FOR = words('support backing commitment adherence endorsement attachment');
const AGAINST = words('opposition objection rejection refusal resistance aversion hostility');
const VOICING = words(
  'express voice reiterate reaffirm affirm renew announce declare stress emphasise emphasize underline underscore confirm convey state repeat restate proclaim register signal pledge reassert recall maintain give lend offer extend',
);

/** "voiced its support for the integrity of", "Opposition from the mayors to the appointment". */
export function ofStand(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (!(FOR.has(lemma) || AGAINST.has(lemma)) || scene.trees.upos(token) !== 'NOUN') return null;
  const noun = nounArguments(scene, token);
  const about = pick(noun, AGAINST.has(lemma) ? ['to', 'of', 'against'] : ['for', 'to', 'of'])
    // "support for Jordan and its reforms"
    .flatMap((node) => conjunctsOf(scene, node))
    .filter((node) => isIssue(scene, node) || (AGAINST.has(lemma) && isDealing(scene, node)));
  if (about.length === 0) return null;
  const detail = FOR.has(lemma) ? 'supports' : 'opposes';
  const over = verbOver(scene, token);
  const verb = over >= 0 ? over : (scene.trees.head[token] ?? -1);
  const isVoiced = VOICING.has(scene.lemma(verb)) || isAiring(scene, verb) || isOwnInTalk(scene, token, verb);
  if (over >= 0 && isVoiced) {
    const who = pick(verbArguments(scene, verb), ['agent']).filter((node) => isParty(scene, node));
    const owners = who.length > 0 ? who : pick(noun, ['agent']).filter((node) => isParty(scene, node));
    if (owners.length === 0 && !isOperative(scene, verb)) return null;
    return { ...make(detail, token, owners, about), anchor: verb };
  }
  return ofOwnStand(scene, token, verb, detail, about);
}

/** A stand that the noun itself gives to somebody: "Ankara's opposition to", "the refusal of the junta to". */
function ofOwnStand(
  scene: Scene,
  token: number,
  verb: number,
  detail: 'supports' | 'opposes',
  about: readonly number[],
): Draft | null {
  // "dropped its objection": that is a change.
  if (isVerb(scene, verb) && (RELINQUISHING.has(scene.lemma(verb)) || RECONSIDERED.has(scene.lemma(verb))))
    return null;
  const { trees } = scene;
  const noun = nounArguments(scene, token);
  const own = trees
    .children(token, 'nmod', 'det')
    .filter((child) => child < token || /^(?:from|by|of|among|within)$/.test(prepositionOf(scene, child)))
    .filter((child) => isParty(scene, child) && !about.includes(child) && trees.rel(child) !== 'compound');
  const found = own.length > 0 ? own : pick(noun, ['from']).filter((node) => isParty(scene, node));
  return found.length > 0 && detail === 'opposes'
    ? make(detail, token, antecedents(scene, found[0]!, token), about)
    : null;
}

const OPPONENTS = words('critic opponent foe detractor');
const ADVOCATES = words('exponent believer supporter backer advocate proponent champion defender');

/** "An outspoken critic of the ceasefire, the governor …": what somebody is called for where he stands. */
export function ofAdvocate(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (!OPPONENTS.has(lemma) && !ADVOCATES.has(lemma)) return null;
  const about = scene.trees
    .children(token, 'nmod')
    .filter((child) => /^(?:of|in)$/.test(prepositionOf(scene, child)) && isIssue(scene, child));
  if (about.length === 0) return null;
  const beside = bearers(scene, token).filter((node) => isParty(scene, node) && node !== token);
  const who = beside.length > 0 ? beside : fronted(scene, token);
  return who.length > 0 ? make(OPPONENTS.has(lemma) ? 'opposes' : 'supports', token, who, about) : null;
}

/** "A critic of the truce, the governor asked …": the subject behind the comma. */
function fronted(scene: Scene, token: number): readonly number[] {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const clause = isVerb(scene, head) ? head : -1;
  const subject = clause < 0 ? -1 : trees.children(clause, 'nsubj').at(-1)!;
  const isFirst = subject > token && trees.rel(token) !== 'obj';
  return clause >= 0 && isFirst && isParty(scene, subject) ? [subject] : [];
}

const AVERSE = words('opposed averse hostile');
const SUPPORTIVE = words('supportive committed');
const FAVOURABLE = words('favour favor support');

/** "China is opposed to any move that …", "remains in favour of the plan", "is firmly against the sale". */
export function ofDisposition(scene: Scene, token: number): Draft | null {
  const form = scene.tokens.lower(token);
  if (AVERSE.has(form)) return ofAttitude(scene, token, 'opposes', ['to']);
  if (SUPPORTIVE.has(form))
    return ofAttitude(scene, token, 'supports', form === 'committed' ? ['to'] : ['of']);
  if (form === 'set' && isVerb(scene, token)) return ofAttitude(scene, token, 'opposes', ['against']);
  if (form === 'critical') return null;
  if (FAVOURABLE.has(scene.lemma(token)) && prepositionOf(scene, token) === 'in')
    return ofAttitude(scene, token, 'supports', ['of']);
  return ofBareAgainst(scene, token) ?? ofAcceptability(scene, token);
}

function ofAttitude(
  scene: Scene,
  token: number,
  detail: 'supports' | 'opposes',
  slots: readonly string[],
): Draft | null {
  const { trees } = scene;
  // "is opposed to", read as a passive
  const own = isVerb(scene, token) ? trees.child(token, 'nsubj') : -1;
  const state = own >= 0 ? { anchor: token, subject: own } : predicatedOf(scene, token);
  if (!state) return null;
  const who = antecedents(scene, state.subject, token).filter((node) => isParty(scene, node));
  const phrases = trees
    .children(token, 'obl', 'nmod')
    .filter((child) => slots.includes(prepositionOf(scene, child)) && trees.upos(child) !== 'PRON');
  const about = phrases.filter(
    (child) =>
      !/^(?:committed|set)$/.test(scene.tokens.lower(token)) ||
      isIssue(scene, child) ||
      isDealing(scene, child),
  );
  if (who.length === 0 || about.length === 0) return null;
  const isDenied = isNegated(scene, token);
  const turned = detail === 'opposes' ? 'supports' : 'opposes';
  return {
    ...make(isDenied ? turned : detail, token, who, about, { polarity: 'affirmed' }),
    anchor: state.anchor,
  };
}

/** "is against the sale": the preposition alone says it. */
function ofBareAgainst(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (
    !/^(?:against|opposed to)$/.test(prepositionOf(scene, token)) ||
    !(isIssue(scene, token) || isDealing(scene, token))
  )
    return null;
  const state = predicatedOf(scene, token);
  if (!state) return null;
  const who = antecedents(scene, state.subject, token).filter((node) => isParty(scene, node));
  const isDenied = trees.children(token, 'advmod').some((child) => scene.tokens.lower(child) === 'not');
  return who.length > 0
    ? {
        ...make(isDenied ? 'supports' : 'opposes', token, who, [token], { polarity: 'affirmed' }),
        anchor: state.anchor,
      }
    : null;
}

const UNACCEPTABLE = words('unacceptable inadmissible intolerable');

/** "Such a base would be unacceptable to us". */
function ofAcceptability(scene: Scene, token: number): Draft | null {
  const form = scene.tokens.lower(token);
  if (!UNACCEPTABLE.has(form) && form !== 'acceptable') return null;
  const state = predicatedOf(scene, token);
  if (!state) return null;
  const who = scene.trees
    .children(token, 'obl', 'nmod')
    .filter((child) => /^(?:to|for)$/.test(prepositionOf(scene, child)) && isParty(scene, child));
  if (who.length === 0) return null;
  const isBad = UNACCEPTABLE.has(form) !== isNegated(scene, token);
  return {
    ...make(isBad ? 'opposes' : 'supports', token, who, [state.subject], { polarity: 'affirmed' }),
    anchor: state.anchor,
  };
}

const ENJOYED = words('support backing approval blessing endorsement agreement consent');
const FULL = words(
  'full unqualified unreserved complete strong firm wholehearted unconditional total unstinting entire whole warm broad',
);

/** "The expansion enjoys Ankara's unqualified approval". */
export function ofEnjoyed(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:enjoy|have|command|carry|receive|win)$/.test(scene.lemma(verb))) return null;
  const object = trees.children(verb, 'obj').find((node) => ENJOYED.has(scene.lemma(node)));
  if (object === undefined) return null;
  const isFull =
    scene.lemma(verb) === 'enjoy' ||
    /^(?:backing|blessing|approval|endorsement)$/.test(scene.lemma(object)) ||
    trees.children(object, 'amod').some((child) => FULL.has(scene.tokens.lower(child)));
  const about = pick(verbArguments(scene, verb), ['agent']).filter((node) => isIssue(scene, node));
  const who = trees
    .children(object, 'nmod')
    .filter(
      (child) =>
        isParty(scene, child) && (child < object || /^(?:of|from)$/.test(prepositionOf(scene, child))),
    );
  return isFull && about.length > 0 && who.length > 0 ? make('supports', verb, who, about) : null;
}
