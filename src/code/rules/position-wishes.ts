import type { Draft } from '../draft.js';
import { isNone, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isEnding, isHomely, objectsUnder } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isIssue, isNegated, isParty, make } from './position-things.js';
import { isAiring } from './position-voicing.js';

// What a party wants or does not want, and what it backs or opposes doing.

const WANTING = words('want desire wish seek favour favor prefer');
const LONGING = words('hope long strive look');
/** What is wanted as an end in itself. */
export const PEACEFUL = words(
  'ceasefire cease-fire truce peace settlement solution de-escalation deescalation negotiation dialogue talk stability pause cessation accord reconciliation calm transition détente coexistence normalisation normalization withdrawal denuclearisation denuclearization disarmament accountability justice end reunification',
);
export const BELLICOSE = words(
  'war conflict escalation confrontation provocation violence fight hostility bloodshed clash spillover tension invasion incursion offensive bloodbath famine occupation',
);

/** "We want a ceasefire", "Iran does not seek a war", "want to see an end to the fighting". */
export function ofWish(scene: Scene, verb: number): Draft | null {
  const isLonging = LONGING.has(scene.lemma(verb));
  if (!WANTING.has(scene.lemma(verb)) && !isLonging) return null;
  const found = verbArguments(scene, verb);
  const who = partiesIn(scene, pick(found, ['agent'])).filter((node) => isSpeakingFor(scene, node));
  if (who.length === 0) return null;
  const wanted = isLonging ? [...pick(found, ['for']), ...hopedIn(scene, verb)] : wantedBy(scene, verb);
  const isDenied = isNegated(scene, verb) || wanted.some((node) => isNone(scene, node));
  const good = wanted.filter((node) => isGood(scene, node) && !isAnotherEnd(scene, node));
  if (good.length > 0) return make(isDenied ? 'opposes' : 'supports', verb, who, good.slice(0, 1), AFFIRMED);
  const bad = wanted.filter((node) => BELLICOSE.has(scene.lemma(node)));
  // Whoever is said to want a war may only be said to.
  return bad.length > 0 && isDenied ? make('opposes', verb, who, bad.slice(0, 1), AFFIRMED) : null;
}
/** "hopes that the talks will bring peace": what a clause is about. */
function hopedIn(scene: Scene, verb: number): readonly number[] {
  const { trees } = scene;
  return trees
    .children(verb, 'ccomp')
    .flatMap((clause) => trees.children(clause, 'obj', 'obl', 'nsubj'))
    .filter((node) => PEACEFUL.has(scene.lemma(node)) || isReleased(scene, node));
}
const isReleased = ({ trees, lemma }: Scene, node: number): boolean =>
  /^(?:hostage|prisoner|detainee)$/.test(lemma(node)) && trees.passive[node] === 1;

/** "conveyed his hope that the accord will mark a new start": what is hoped of no party, of whom it would be asked. */
export function ofHope(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(noun) !== 'hope' || trees.upos(noun) !== 'NOUN' || isNone(scene, noun)) return null;
  const verb = trees.head[noun] ?? -1;
  if (trees.rel(noun) !== 'obj' || !isAiring(scene, verb) || isNegated(scene, verb)) return null;
  const clause = trees
    .children(noun, 'acl', 'ccomp')
    .concat(trees.children(verb, 'ccomp', 'advcl'))
    .find((child) => trees.child(child, 'nsubj') > noun);
  const hoped = clause === undefined ? -1 : trees.child(clause, 'nsubj');
  const about =
    hoped >= 0
      ? [hoped]
      : trees.children(noun, 'nmod').filter((child) => prepositionOf(scene, child) === 'for');
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  const isOfThings = about.every((node) => trees.upos(node) === 'NOUN' && !isParty(scene, node));
  if (who.length === 0 || about.length === 0 || !isOfThings || isHomely(scene, about)) return null;
  return { ...make('supports', noun, who, about.slice(0, 1), ONGOING), anchor: verb };
}

/** A peaceful end, or a country or order that is to be "peaceful", "stable", "democratic". */
export const isGood = (scene: Scene, node: number): boolean =>
  PEACEFUL.has(scene.lemma(node)) ||
  (scene.trees.children(node, 'amod').some((one) => PEACEABLE.has(scene.tokens.lower(one))) &&
    (scene.mentionAt(node)?.type === 'place' || ORDERS.has(scene.lemma(node))));
const PEACEABLE = words(
  'peaceful stable united democratic independent sovereign prosperous free secure political negotiated',
);
const ORDERS = words(
  'country region state neighbourhood neighborhood order world future resolution outcome republic',
);
const AFFIRMED = { polarity: 'affirmed' } as const;

/** "you", who want to follow up, take no stand. */
const isSpeakingFor = ({ tokens }: Scene, node: number): boolean =>
  !/^(?:you|somebody|everybody|everyone|people|one|anyone|nobody|none)$/.test(tokens.lower(node));

function wantedBy(scene: Scene, verb: number): readonly number[] {
  const { trees } = scene;
  const seen = trees
    .children(verb, 'xcomp')
    .filter((child) => /^(?:see|achieve|reach|have|bring|secure|find|build)$/.test(scene.lemma(child)));
  return [verb, ...seen].flatMap((node) => trees.children(node, 'obj'));
}

/** "the end of the month", "a solution to the equation": only the end of something that is fought. */
const isAnotherEnd = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'end' &&
  !scene.trees
    .children(node, 'nmod')
    .some((child) => /^(?:to|of)$/.test(prepositionOf(scene, child)) && isIssueOrWar(scene, child));
const isIssueOrWar = (scene: Scene, node: number): boolean =>
  isIssue(scene, node) ||
  BELLICOSE.has(scene.lemma(node)) ||
  /^(?:fighting|suffering|killing)$/.test(scene.tokens.lower(node));

const ENSURING = words('ensure guarantee');
const SAFE = words('protect release return free spare safeguard');

/** "wants to make sure that civilians are protected", "to see the hostages released". */
export function ofCare(scene: Scene, verb: number): Draft | null {
  if (!/^(?:want|wish)$/.test(scene.lemma(verb)) || isNegated(scene, verb)) return null;
  const { trees, tokens } = scene;
  const aim = trees.child(verb, 'xcomp');
  if (aim < 0) return null;
  const isSure = scene.lemma(aim) === 'make' && tokens.lower(aim + 1) === 'sure';
  if (!isSure && !ENSURING.has(scene.lemma(aim)) && scene.lemma(aim) !== 'see') return null;
  const clause = [aim, ...trees.children(aim, 'xcomp', 'ccomp', 'obj')]
    .flatMap((node) => [node, ...trees.children(node, 'ccomp', 'advcl', 'xcomp', 'acl')])
    .find((node) => SAFE.has(scene.lemma(node)) && isVerb(scene, node));
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  if (clause === undefined || !who.some((node) => isSpeakingFor(scene, node))) return null;
  return make('supports', verb, who, pick(verbArguments(scene, clause), ['patient']).slice(0, 1));
}

const BACKING = words('support back favour favor endorse advocate oppose resist');

/** "supports confiscating the assets", "opposes arming the militias", "supports Congress acting": a deed, not a thing. */
export function ofDeed(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (!BACKING.has(lemma)) return null;
  const { trees, tokens } = scene;
  const objects = trees.children(verb, 'obj');
  const gerund = [
    ...trees.children(verb, 'xcomp', 'ccomp', 'advcl'),
    ...objects,
    ...objects.flatMap((node) => trees.children(node, 'acl').filter((clause) => clause === node + 1)),
  ].find(
    (node) =>
      node > verb &&
      trees.upos(node) === 'VERB' &&
      tokens.lower(node).endsWith('ing') &&
      trees.child(node, 'mark', 'case', 'aux') < 0 &&
      node - verb < 5 &&
      !tokens.form(node - 1).includes(','),
  );
  if (gerund === undefined || isHomely(scene, objectsUnder(scene, gerund))) return null;
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  if (who.length === 0) return null;
  const own = objects.filter((node) => node < gerund && isParty(scene, node));
  const about = own.length > 0 ? own : isEnding(scene, gerund) ? [] : objectsUnder(scene, gerund);
  const isFor = !/^(?:oppose|resist)$/.test(lemma);
  const isDenied = isNegated(scene, verb);
  return make(isFor !== isDenied ? 'supports' : 'opposes', verb, who, about, { polarity: 'affirmed' });
}

const AIMS = words('priority goal aim objective hope preference wish focus desire');

/** "Our first priority must be the protection of civilians": what somebody's aim is. */
export function ofAim(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (trees.child(token, 'cop') < 0) return null;
  const aim = trees.child(token, 'nsubj');
  if (aim < 0 || !AIMS.has(scene.lemma(aim))) return null;
  const isOpen = scene.lemma(aim) === 'priority';
  const owners = trees.children(aim, 'nmod', 'det').filter((child) => child < aim && isParty(scene, child));
  const about = /^(?:NOUN|PROPN)$/.test(trees.upos(token)) && isGoal(scene, token) ? [token] : [];
  if ((owners.length === 0 && !isOpen) || about.length === 0 || isHomely(scene, about)) return null;
  return make('supports', token, owners, about, { ...ONGOING, certainty: 'certain' });
}

const isGoal = (scene: Scene, node: number): boolean =>
  isGood(scene, node) ||
  /^(?:protection|safety|security|release|return|defeat|sovereignty|independence|unity|restoration|liberation)$/.test(
    scene.lemma(node),
  );

/** "Does the minister support sending troops?", with the verb taken for a noun. */
export function ofAskedDeed(scene: Scene, noun: number): Draft | null {
  const { trees, tokens } = scene;
  const head = trees.head[noun] ?? -1;
  if (!/^(?:support|back|favour|favor)$/.test(tokens.lower(noun)) || trees.rel(noun) !== 'nsubj') return null;
  if (!/^(?:do|does|did)$/.test(tokens.lower(head)) || head > noun) return null;
  const gerund = trees
    .children(noun, 'acl')
    .find((clause) => clause === noun + 1 && tokens.lower(clause).endsWith('ing'));
  const who = partiesIn(scene, trees.children(noun, 'compound', 'nmod'));
  return gerund === undefined || who.length === 0
    ? null
    : make('supports', noun, who, objectsUnder(scene, gerund), ASKED);
}
const ASKED = { polarity: 'affirmed', reality: 'asked', certainty: 'uncommitted' } as const;
