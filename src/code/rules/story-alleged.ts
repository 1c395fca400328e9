import type { Draft } from '../draft.js';
import {
  isInfinitive,
  isPassive,
  isPlural,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAccount, isOutlet, isTeller, make, ownersOf } from './story-draft.js';
import { ALLEGING, MATERIAL, RUMOURS } from './story-lexicon.js';

// Accounts that are told as somebody's: by a verb of claiming, by spreading a rumour, by making others believe.

const HOLDING_TO = words('assert contend maintain');
const OWN = words('we i');

/** "The Houthis allege that …", "they claim to have hit a ship", "it is alleged that …". */
export function ofAlleging(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (!ALLEGING.has(lemma) || scene.trees.rel(verb) === 'amod') return null;
  const { trees, tokens } = scene;
  const found = verbArguments(scene, verb);
  const clause = trees.child(verb, 'ccomp', 'xcomp', 'csubj');
  const hasClause = clause >= 0 && (isVerb(scene, clause) || trees.child(clause, 'cop', 'nsubj') >= 0);
  if (lemma !== 'allege' && !hasClause) return ofResponsibility(scene, verb);
  const agents = pick(found, ['agent', 'by']);
  if (agents.some((node) => OWN.has(tokens.lower(node)))) return null;
  const claimant = agents.filter((node) => isTeller(scene, node));
  const isOfText = agents.some(
    (node) => isAccount(scene, node) || (lemma === 'purport' && MATERIAL.has(scene.lemma(node))),
  );
  const isNobodys = hasClause && isPassive(scene, verb);
  if (HOLDING_TO.has(lemma) && !claimant.some((node) => isOutlet(scene, node))) return null;
  if (claimant.length === 0 && !isOfText && !isNobodys) return null;
  const told = clause >= 0 ? trees.children(clause, 'nsubj').slice(0, 1) : [];
  // "claim to have hit a ship": the claimant's own deed, and what it was done to
  const about =
    told.length > 0 || !isInfinitive(scene, clause)
      ? told
      : trees.children(clause, 'obj').filter((node) => node > clause);
  return make('alleged', verb, { claimant, about });
}

/** "JNIM claimed responsibility for the raid": an account of the claimant's own. */
function ofResponsibility(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'claim') return null;
  const found = verbArguments(scene, verb);
  const about = pick(found, ['patient']).filter((node) =>
    /^(?:responsibility|credit)$/.test(scene.lemma(node)),
  );
  const claimant = pick(found, ['agent', 'by']).filter((node) => isTeller(scene, node));
  if (about.length === 0) return null;
  const deeds = about.flatMap((node) => pick(nounArguments(scene, node), ['for']));
  const owned = deeds.length > 0 ? deeds : owningFor(scene, verb);
  return make('alleged', verb, { claimant, about: owned.length > 0 ? owned : about });
}

/** "the raid, for which the group claimed responsibility": the raid. */
const owningFor = (scene: Scene, verb: number): readonly number[] =>
  scene.trees.rel(verb) === 'acl' &&
  scene.trees
    .children(verb, 'obl')
    .concat(scene.trees.children(verb, 'obj').flatMap((node) => scene.trees.children(node, 'nmod')))
    .some((node) => scene.tokens.lower(node) === 'which' && scene.tokens.lower(node - 1) === 'for')
    ? [deedAbove(scene, scene.trees.head[verb]!)].filter((node) => node >= 0)
    : [];

/** "the attack on a station and a shop, for which …": the attack, whichever word before the clause a parser hung it on; -1. */
function deedAbove(scene: Scene, noun: number): number {
  let node = noun;
  while (node >= 0 && !DEEDS.has(scene.lemma(node)))
    node = /^(?:nmod|conj)$/.test(scene.trees.rel(node)) ? (scene.trees.head[node] ?? -1) : -1;
  return node;
}
const DEEDS = words(
  'attack strike airstrike raid bombing bomb blast explosion shelling ambush assault shooting massacre killing abduction kidnapping',
);

const SPREADING =
  words(`spread circulate peddle disseminate propagate float plant push promote recycle repeat put throw inject launch fan hawk
  trumpet parrot amplify sow abound swirl surface emerge persist fly invent concoct fabricate manufacture replicate regurgitate publish carry relay`);

/** "keep spreading the rumour that …", "rumours are circulating that …": nobody here holds it to be so. */
export function ofSpreading(scene: Scene, verb: number): Draft | null {
  if (!SPREADING.has(scene.lemma(verb))) return null;
  const { trees, tokens } = scene;
  const found = verbArguments(scene, verb);
  const isIntransitive =
    trees.child(verb, 'obj') < 0 &&
    /^(?:spread|circulate|abound|swirl|surface|emerge|persist|fly)$/.test(scene.lemma(verb));
  // "putting about the story", "throwing into the media space insinuations", with the story hung on the preposition
  const slots = isIntransitive ? ['patient', 'agent'] : ['patient', 'about', 'into'];
  const stories = slots
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter((node) => {
      const isWord = scene.lemma(node) === 'word' && trees.child(node, 'det') < 0;
      if (!isWord && !RUMOURS.has(scene.lemma(node)) && !isFakeNews(scene, node)) return false;
      const isToldBehind = trees.children(verb, 'ccomp').some((clause) => isVerb(scene, clause));
      return hasContent(scene, node) || isToldBehind || (isWord && hasThat(scene, verb));
    });
  if (stories.length === 0) return null;
  const claimant = pick(found, isIntransitive ? ['by'] : ['agent', 'by']).filter((node) =>
    isTeller(scene, node),
  );
  if (claimant.some((node) => OWN.has(tokens.lower(node)))) return null;
  const tellers = claimant.length > 0 ? claimant : stories.flatMap((node) => ownersOf(scene, node));
  return make('alleged', verb, {
    claimant: tellers,
    about: stories.filter((node) => scene.lemma(node) !== 'word'),
  });
}

/** "fake news", "false reports" */
export const isFakeNews = (scene: Scene, node: number): boolean =>
  /^(?:news|report|information)$/.test(scene.lemma(node)) &&
  scene.trees
    .children(node, 'amod', 'compound')
    .some((word) => /^(?:fake|false|bogus)$/.test(scene.tokens.lower(word)));

/** What a rumour tells: "that …", "about …", "of …". */
const hasContent = (scene: Scene, node: number): boolean =>
  scene.trees.children(node, 'acl').some((clause) => isVerb(scene, clause)) ||
  scene.trees
    .children(node, 'nmod', 'obl')
    .some((child) => /^(?:about|of|regarding|concerning|on)$/.test(prepositionOf(scene, child)));

/** "Word was spread in the camps that …" */
function hasThat({ tokens }: Scene, verb: number): boolean {
  for (let i = verb + 1; i < tokens.length && tokens.sentence[i] === tokens.sentence[verb]; i += 1)
    if (tokens.lower(i) === 'that') return true;
  return false;
}

const WISHING = words('have like want try seek attempt');
const BELIEVING = words('believe think accept');

/** "would have us believe that", "want the world to believe that" */
export function ofMakingBelieve(scene: Scene, verb: number): Draft | null {
  if (!WISHING.has(scene.lemma(verb))) return null;
  const { trees, tokens } = scene;
  const belief = trees
    .children(verb, 'xcomp', 'ccomp')
    .find((child) => BELIEVING.has(scene.lemma(child)) && trees.child(child, 'ccomp') >= 0);
  if (belief === undefined || trees.child(verb, 'obj') < 0) return null;
  const claimant = pick(verbArguments(scene, verb), ['agent']).filter(
    (node) => isTeller(scene, node) && !OWN.has(tokens.lower(node)),
  );
  return claimant.length > 0
    ? make('alleged', verb, { claimant }, { polarity: 'affirmed', certainty: 'certain', reality: 'happened' })
    : null;
}

const PINNING = words('pin ascribe impute attribute');

/** "pinned the massacre on the army", "attributed the firing to the FARDC": whom one holds to have done something. */
export function ofAttributing(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (!PINNING.has(lemma)) return null;
  const found = verbArguments(scene, verb);
  const about = pick(found, ['patient']);
  if (about.some((node) => HOPES.has(scene.lemma(node)))) return null;
  const claimant = pick(found, ['agent', 'by']).filter((node) => isTeller(scene, node));
  const to = [...pick(found, [lemma === 'pin' ? 'on' : 'to']), ...behindObject(scene, about)].filter((node) =>
    isTeller(scene, node),
  );
  // "In an attack attributed to the group, two were wounded": a participle, whose attributing nobody named did
  if (
    /ed$/.test(scene.tokens.lower(verb)) &&
    scene.trees.child(verb, 'nsubj', 'aux', 'obj') < 0 &&
    !found.slots.has('by')
  )
    return null;
  const isSaid = claimant.length > 0 || (lemma === 'pin' && !isPassive(scene, verb));
  return isSaid && to.length > 0 ? make('alleged', verb, { claimant, about }) : null;
}
const HOPES = words('hope faith blame responsibility importance significance value guilt');

/** "pinning the massacre on the army", with the army hung on the massacre */
const behindObject = (scene: Scene, objects: readonly number[]): readonly number[] =>
  objects
    .flatMap((node) => scene.trees.children(node, 'nmod'))
    .filter((child) => prepositionOf(scene, child) === 'on');

const SUPPOSED = words('alleged purported supposed so-called ostensible');
/** What may be alleged to have happened. */
export const EVENTS =
  words(`capture seizure fall loss destruction downing use presence involvement participation attack strike raid massacre killing incursion
  intrusion bombing shelling withdrawal deployment complicity collusion interference supply transfer death assassination torture
  abduction mistreatment plot role sabotage crossing launch defection desertion mutiny coup`);

/** "the alleged capture of the plant": told by nobody named. */
export function ofSupposed(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!EVENTS.has(scene.lemma(token)) || trees.upos(token) !== 'NOUN') return null;
  if (isPlural(scene, token)) return null;
  const isSupposed = trees.children(token, 'amod').some((child) => SUPPOSED.has(tokens.lower(child)));
  return isSupposed
    ? make(
        'alleged',
        token,
        { about: [token] },
        { polarity: 'affirmed', certainty: 'certain', reality: 'happened' },
      )
    : null;
}
