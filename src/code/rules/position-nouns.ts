import type { Draft } from '../draft.js';
import {
  antecedents,
  isVerb,
  nounArguments,
  pick,
  predicatedOf,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isIssue, isNegated, isParty, make, STANDS, UNCHANGED } from './position-things.js';

/** "Our position is unchanged"; "we have no position on". */
export function ofNoun(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (UNCHANGED.has(tokens.lower(token)) && trees.child(token, 'cop') >= 0) {
    const stand = trees.child(token, 'nsubj');
    if (
      stand < 0 ||
      !STANDS.has(scene.lemma(stand)) ||
      !['unchanged', 'same', 'consistent'].includes(tokens.lower(token))
    )
      return null;
    const noun = nounArguments(scene, stand);
    const who = pick(noun, ['agent', 'of']);
    return who.length > 0
      ? make('unchanged', token, who, pick(noun, ['on', 'about', 'toward', 'towards']))
      : null;
  }
  if (!STANDS.has(scene.lemma(token)) || trees.rel(token) !== 'obj') return null;
  const verb = trees.head[token]!;
  const isNone =
    trees.children(token, 'det').some((child) => tokens.lower(child) === 'no') ||
    isNegated(scene, verb) ||
    // "has yet to state its position"
    (tokens.lower(verb - 1) === 'to' && tokens.lower(verb - 2) === 'yet');
  if (
    !isNone ||
    !['have', 'take', 'state', 'announce', 'declare', 'express', 'adopt'].includes(scene.lemma(verb))
  )
    return null;
  const who = pick(verbArguments(scene, verb), ['agent']).filter((node) => isParty(scene, node));
  return who.length > 0
    ? make('undeclared', token, who, pick(nounArguments(scene, token), ['on', 'about', 'regarding']), {
        polarity: 'affirmed',
      })
    : null;
}

const FOR = words('support backing commitment adherence');
const AGAINST = words('opposition objection rejection refusal');
const VOICING = words(
  'express voice reiterate reaffirm affirm renew announce declare stress emphasise emphasize underline underscore confirm convey state repeat',
);

/** "voiced its support for the integrity of", "reiterated its opposition to the plan". */
export function ofStand(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  const verb = scene.trees.head[token] ?? -1;
  if (
    !(FOR.has(lemma) || AGAINST.has(lemma)) ||
    scene.trees.rel(token) !== 'obj' ||
    !VOICING.has(scene.lemma(verb))
  )
    return null;
  const about = pick(
    nounArguments(scene, token),
    AGAINST.has(lemma) ? ['to', 'of'] : ['for', 'to', 'of'],
  ).filter((node) => isIssue(scene, node));
  const who = pick(verbArguments(scene, verb), ['agent']).filter((node) => isParty(scene, node));
  if (about.length === 0 || who.length === 0) return null;
  return { ...make(FOR.has(lemma) ? 'supports' : 'opposes', token, who, about), anchor: verb };
}

const AVERSE = words('opposed averse hostile');
const FAVOURABLE = words('favour favor support');

/** "China is opposed to any move that …", "remains in favour of the plan". */
export function ofDisposition(scene: Scene, token: number): Draft | null {
  const isAverse = AVERSE.has(scene.tokens.lower(token));
  // "is opposed to", read as a passive
  const own = isAverse && isVerb(scene, token) ? scene.trees.child(token, 'nsubj') : -1;
  const state = own >= 0 ? { anchor: token, subject: own } : predicatedOf(scene, token);
  const isFor = FAVOURABLE.has(scene.lemma(token)) && prepositionOf(scene, token) === 'in';
  if (!state || (!isAverse && !isFor)) return null;
  const who = antecedents(scene, state.subject, token).filter((node) => isParty(scene, node));
  const about = scene.trees
    .children(token, 'obl', 'nmod')
    .filter(
      (child) =>
        prepositionOf(scene, child) === (isAverse ? 'to' : 'of') && scene.trees.upos(child) !== 'PRON',
    );
  if (who.length === 0 || about.length === 0) return null;
  const denied = isNegated(scene, token);
  const detail = isAverse !== denied ? 'opposes' : 'supports';
  return { ...make(detail, token, who, about, { polarity: 'affirmed' }), anchor: state.anchor };
}

const ANSWERING = words('reply respond answer react decide comment pronounce');
const DECLARING = words('confirm announce declare state make express give take reach adopt reveal');
const DECLARED = words(
  'participation attendance decision view opinion position response reply answer intention mind reaction stance',
);

/** "Damascus has not yet replied", "has yet to confirm its participation": a stand that is still to be taken. */
export function ofSilence(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  const objects = trees.children(verb, 'obj').filter((child) => DECLARED.has(scene.lemma(child)));
  if (!ANSWERING.has(lemma) && !(DECLARING.has(lemma) && objects.length > 0)) return null;
  const isYet =
    tokens.lower(verb - 1) === 'to' && tokens.lower(verb - 2) === 'yet'
      ? true
      : isNegated(scene, verb) &&
        trees.children(verb, 'advmod').some((child) => STILL.has(tokens.lower(child)));
  if (!isYet) return null;
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const about = pick(verbArguments(scene, verb), ['to', 'on', 'about', 'regarding', 'in']);
  return who.length > 0 ? make('undeclared', verb, who, about, { polarity: 'affirmed' }) : null;
}
const STILL = words('yet still');
