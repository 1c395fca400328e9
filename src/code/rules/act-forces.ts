import type { Draft } from '../draft.js';
import { isPassive, isVerb, modifiers, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isParty } from './act-parties.js';
import { doersOf, isForeign, textBehind } from './act-sides.js';
import { firstRead, type Reader } from './readers.js';

// Forces that come or are made ready: "the squadron arrived", "airmen deployed from", "boots on the ground", "plus up our posture".

const FORCES = words(
  'troop soldier airman marine sailor squadron battalion brigade regiment aircraft fighter jet carrier warship frigate destroyer contingent f-16 f-35 f-22 bomber f-16s falcon paratrooper wing submarine reinforcement destroyer personnel guardsman',
);
const isForce = (scene: Scene, node: number): boolean =>
  FORCES.has(scene.lemma(node)) ||
  // "F-16s", cut at its hyphen
  (scene.tokens.lower(node) === 'f' &&
    /^-?(?:16|15|22|35)s?$/.test(textBehind(scene, node, 2).replace(/[ -]/g, ''))) ||
  /^f-\d\ds?$/.test(scene.tokens.lower(node)) ||
  modifiers(scene, node).some(
    (word) => /^(?:f-\d\ds?|carrier)$/.test(scene.tokens.lower(word)) && scene.lemma(node) !== 'pilot',
  );

/** Whose they are: "F-16s from the Vermont guard", "American bombers". */
const ownersOf = (scene: Scene, node: number): number[] =>
  [
    ...scene.trees
      .children(node, 'nmod')
      .filter((child) => /^(?:from|of)$/.test(prepositionOf(scene, child))),
    ...modifiers(scene, node),
  ].filter((child) => isForeign(scene, child));

/** "F-16s arrived in Kuwait", "300 airmen, deployed from", "the battalion will deploy to Estonia" */
function ofComing(scene: Scene, verb: number): Draft | null {
  if (!/^(?:arrive|deploy|redeploy)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const { slots } = verbArguments(scene, verb);
  const forces = subjectOf(scene, verb).filter((node) => isForce(scene, node));
  const isToSomewhere =
    scene.lemma(verb) === 'arrive' ||
    ['to', 'from', 'in', 'into', 'at'].some((slot) => slots.has(slot)) ||
    isPassive(scene, verb);
  if (forces.length === 0 || !isToSomewhere) return null;
  // "troops deployed in Goma" are there already
  if (scene.trees.rel(verb) === 'acl' && !slots.has('to') && !slots.has('from')) return null;
  if (
    scene.lemma(verb) === 'arrive' &&
    forces.some(
      (node) =>
        /^(?:soldier|personnel|aircraft)$/.test(scene.lemma(node)) && ownersOf(scene, node).length === 0,
    )
  )
    return null;
  const by = forces.flatMap((node) => ownersOf(scene, node));
  if (/\bpeacekeep/.test(textBehind(scene, verb, 5)))
    return make('aid', verb, { by: by.slice(0, 1) }, { cameo: '074' });
  return make('mobilize', verb, { by: by.slice(0, 1) }, { cameo: '154' });
}

/** "putting troops on the ground in Syria", "sending the military into Ukraine" */
function ofBoots(scene: Scene, verb: number): Draft | null {
  if (!/^(?:put|send|place)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const text = textBehind(scene, verb, 8);
  const isOnGround = /^(?:[a-z.]+ ){0,3}(?:boots|troops|forces|soldiers) on the ground\b/.test(text);
  const isMilitary =
    /^(?:the |our |its )?(?:[a-z.]+ )?(?:military|army|troops|forces|soldiers) (?:in|into|to)\b/.test(text);
  const doers = doersOf(scene, verb).filter(
    (node) =>
      isForeign(scene, node) ||
      /^(?:we|they)$/.test(scene.tokens.lower(node)) ||
      scene.trees.upos(node) === 'PROPN',
  );
  const isNobodys = subjectOf(scene, verb).length === 0;
  if (!(isOnGround || isMilitary) || !(isNobodys || doers.length > 0)) return null;
  const to = (verbArguments(scene, verb).slots.get('into') ?? []).filter((node) => isForeign(scene, node));
  return make('mobilize', verb, { by: doers, to }, { cameo: '154' });
}

const RAISING = words('plus strengthen bolster reinforce boost increase enhance raise adjust bulk surge');
/** "plussed up our force posture", "is reinforcing NATO’s eastern flank" */
function ofPosture(scene: Scene, verb: number): Draft | null {
  if (
    !(RAISING.has(scene.lemma(verb)) || /^pluss(?:ed|ing)$/.test(scene.tokens.lower(verb))) ||
    scene.trees.upos(verb) === 'ADJ'
  )
    return null;
  const text = textBehind(scene, verb, 12);
  const isPosture =
    /\b(?:force posture|force presence|military presence|troop presence|eastern flank|forward presence|nato forces|defensive posture|readiness)\b/.test(
      text,
    ) ||
    (/^pluss?/.test(scene.tokens.lower(verb)) && /^(?:[a-z]+ ){0,2}up\b/.test(text));
  const by = doersOf(scene, verb).filter(
    (node) => isParty(scene, node) || /^we$/.test(scene.tokens.lower(node)),
  );
  return isPosture && by.length > 0 ? make('mobilize', verb, { by }, { cameo: '152' }) : null;
}

/** "US forces remain postured to defend Israel" */
function ofPostured(scene: Scene, token: number): Draft | null {
  if (!/^(?:postured|prepositioned|pre-positioned)$/.test(scene.tokens.lower(token))) return null;
  const by = subjectOf(scene, token).filter(
    (node) => isParty(scene, node) || isForce(scene, node) || /^forces?$/.test(scene.lemma(node)),
  );
  return by.length > 0 ? make('mobilize', token, { by }, { cameo: '152' }) : null;
}

const READERS: readonly Reader[] = [ofComing, ofBoots, ofPosture, ofPostured];

/** Forces that come or are made ready; null for other words. */
export function ofForces(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}
