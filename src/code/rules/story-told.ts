import type { Draft } from '../draft.js';
import { isPassive, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { EVENTS, isFakeNews } from './story-alleged.js';
import { isAccount, isTeller, make } from './story-draft.js';
import { MATERIAL, RUMOURS } from './story-lexicon.js';

// Accounts told by set phrases: "word has it", "said to show", "had nothing to do with".

const SURE: Draft['stance'] = { polarity: 'affirmed', certainty: 'certain', reality: 'happened' };
const GOING_ROUND = words('word rumour rumor gossip story legend report hearsay');

/** "Rumour has it that …", "the opposition would have it that …" */
export function ofHavingIt(scene: Scene, verb: number): Draft | null {
  const { tokens, trees } = scene;
  if (scene.lemma(verb) !== 'have' || tokens.lower(verb + 1) !== 'it') return null;
  const subject = trees.child(verb, 'nsubj');
  if (subject < 0) return null;
  if (GOING_ROUND.has(scene.lemma(subject))) return make('alleged', verb, {}, SURE);
  const isWould = tokens.lower(verb - 1) === 'would' && tokens.lower(verb + 2) === 'that';
  return isWould && isTeller(scene, subject) ? make('alleged', verb, { claimant: [subject] }, SURE) : null;
}

const SAYING = words('say claim believe think allege');
const SHOWING = words('show come depict be date prove document contain have originate');

/** "The photograph, said to come from Khartoum": what is shown, told of by nobody named. */
export function ofSaidTo(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!SAYING.has(scene.lemma(verb)) || !isPassive(scene, verb)) return null;
  if (!trees.children(verb, 'xcomp').some((child) => SHOWING.has(scene.lemma(child)))) return null;
  const about = subjectOf(scene, verb).filter((node) => MATERIAL.has(scene.lemma(node)));
  return about.length > 0 ? make('alleged', verb, { about }, SURE) : null;
}

const SPREADING = words('spread spreading dissemination propagation circulation peddling');

/** "the spreading of falsehoods": rumours told by others. */
export function ofSpread(scene: Scene, token: number): Draft | null {
  if (!SPREADING.has(scene.tokens.lower(token))) return null;
  const about = scene.trees
    .children(token, 'nmod', 'obl')
    .filter(
      (child) =>
        prepositionOf(scene, child) === 'of' && (RUMOURS.has(scene.lemma(child)) || isFakeNews(scene, child)),
    );
  return about.length > 0 ? make('alleged', token, { about }, SURE) : null;
}

/** "had nothing to do with the explosion", "had no part in the raid": one's part in what happened is denied. */
export function ofNoPart(scene: Scene, verb: number): Draft | null {
  const { tokens, trees } = scene;
  if (scene.lemma(verb) !== 'have') return null;
  const by = subjectOf(scene, verb).filter((node) => isTeller(scene, node) && !isAccount(scene, node));
  const object = trees.child(verb, 'obj');
  if (by.length === 0 || object < 0) return null;
  const words = [1, 2, 3].map((step) => tokens.lower(object + step)).join(' ');
  const isApart = tokens.lower(object) === 'nothing' && words === 'to do with';
  const isNoHand =
    /^(?:part|hand|involvement)$/.test(scene.lemma(object)) &&
    tokens.lower(object - 1) === 'no' &&
    tokens.lower(object + 1) === 'in';
  if (!isApart && !isNoHand) return null;
  const [first, last] = trees.extent(verb);
  for (let at = Math.max(first, object + 1); at < last; at += 1)
    if (EVENTS.has(scene.lemma(at)) || HAPPENINGS.has(scene.lemma(at)))
      return make('refuted', verb, { by, about: [at] }, SURE);
  return null;
}
const HAPPENINGS = words(
  'explosion blast incident ambush murder assassination shooting fire leak disappearance poisoning outage crash',
);

/** "pleaded not guilty", "pleaded innocence" */
export function ofPleading(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'plead') return null;
  const said = `${scene.tokens.lower(verb + 1)} ${scene.tokens.lower(verb + 2)}`;
  if (!/^(?:not guilty|(?:his |her |their )?innocence)/.test(said)) return null;
  return make('refuted', verb, { by: subjectOf(scene, verb).filter((node) => isTeller(scene, node)) }, SURE);
}

/** "I stand corrected" */
export function ofStandingCorrected(scene: Scene, verb: number): Draft | null {
  const isSo =
    scene.lemma(verb) === 'correct' && /^(?:stand|stands|stood)$/.test(scene.tokens.lower(verb - 1));
  return isSo
    ? make('corrected', verb, { by: subjectOf(scene, verb).filter((node) => isTeller(scene, node)) }, SURE)
    : null;
}

/** "Where is the proof?": what is told is left without it. */
export function ofAskingForProof(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  if (!/^(?:proof|evidence)$/.test(scene.lemma(token))) return null;
  const isAsked = tokens.lower(token - 3) === 'where' && /^(?:is|'s|’s)$/.test(tokens.lower(token - 2));
  return isAsked ? make('challenged', token, {}, SURE) : null;
}

const ACTUALLY = words('actually really fact');

/** "The image actually dates from 2014", "the footage was in fact filmed in Yemen": not what it is shown for. */
export function ofOtherOrigin(scene: Scene, verb: number): Draft | null {
  const { tokens } = scene;
  if (!/^(?:date|film|shoot|record|take|come|originate)$/.test(scene.lemma(verb))) return null;
  const about = subjectOf(scene, verb).filter((node) => MATERIAL.has(scene.lemma(node)));
  const isActually = [1, 2, 3].some((step) => ACTUALLY.has(tokens.lower(verb - step)));
  return about.length > 0 && isActually ? make('refuted', verb, { about }) : null;
}
