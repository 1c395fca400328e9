import type { Draft, Rule } from '../draft.js';
import {
  isAny,
  isPassive,
  isRepelling,
  isVerb,
  modifiers,
  nounArguments,
  pick,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { figurativeForce } from './figurative.js';
import { ARTILLERY, words } from '../lexicon/index.js';
import { countsAt, figuresAt, timesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { ForceFrame } from './force-frames.js';
import { FORCE_VERBS } from './force-lexicon.js';
import { FORCE_NOUNS } from './force-nouns.js';
import { branchOf, branchWord } from './force-branch.js';
import { draftOf, matchAt, without, type Match } from './frames.js';
import { doersAbout, underAttack, victimsAbout, wagedIn } from './force-defence.js';
import { isOfBlast, isOfOwnArms, isOfWords, isTamer } from './force-guards.js';
import { isMentionedOnly, ownersOr } from './force-mentioned.js';
import { isOfOtherSense } from './force-senses.js';
import { isBlastHeard, isBrokenOut } from './force-outbreaks.js';
import { isPlaceHit, withPlaceApart } from './force-places.js';
import { isDealing, strikesIn } from './force-strikes.js';
import { hasStrength, isGun, isMob } from './force-strength.js';
import { isFightForGround, goingToWar } from './force-foes.js';
import { isBelligerent, isHarmed, isMereThreat, isTold } from './force-told.js';
import { isWrought } from './harm-wrought.js';
import { isMartial } from './martial.js';
import { tookPlace } from './past-events.js';

/** Armed action: who strikes or fights whom. */
export const force: Rule = {
  kind: 'force',
  read(scene, token) {
    const match = matchAt(scene, token, FORCE_VERBS, FORCE_NOUNS, isForce);
    if (!match) return [];
    if (match.frame.strength !== 'plain' && figurativeForce(scene, match.trigger, match.found)) return [];
    const drafted = shotAt(
      scene,
      withFighters(scene, withDoers(scene, draftOf('force', match), match), match),
      match,
    );
    const draft = withAttackers(scene, withPlaceApart(scene, drafted), match);
    return draft === null
      ? []
      : [
          {
            ...draft,
            ...whenTold(scene, match, draft),
            detail: branchOf(scene, match),
            counts: countsOf(scene, match),
          },
        ];
  },
};

const WARS = words('war invasion aggression warfare violence fighting hostility conflict');

/** An attack that is condemned was made; a war goes on while it is spoken of. */
const whenTold = (scene: Scene, { isNoun, trigger }: Match, draft: Draft): Pick<Draft, 'stance'> => {
  const waged = isNoun ? wagedIn(scene, trigger) : -1;
  if (waged >= 0 && scene.lemma(scene.trees.head[waged] ?? -1) === 'continue')
    return { stance: { reality: 'ongoing' } };
  const stance =
    isNoun && !WARS.has(scene.lemma(trigger)) ? tookPlace(scene, trigger, draft.anchor) : undefined;
  return stance ? { stance } : {};
};

/** "used water cannon against a boat", "fired rockets at the town": what is shot at, and not what is shot. */
const shotAt = (scene: Scene, draft: Draft, { found, isNoun }: Match<ForceFrame>): Draft => {
  const to = draft.roles['to'] ?? [];
  const isShot = !isNoun && to.length > 0 && to.every((node) => WEAPONRY.has(scene.lemma(node)));
  const aims = isShot ? pick(found, ['at', 'against', 'on', 'into', 'toward', 'towards']) : [];
  return aims.length > 0 ? { ...draft, roles: { ...draft.roles, to: aims } } : draft;
};
const WEAPONRY = words(
  'cannon rocket missile shell bomb grenade mortar gas gun rifle bullet round munition projectile flare weapon drone',
);

const withDoers = (scene: Scene, draft: Draft, { isNoun, trigger }: Match<ForceFrame>): Draft => {
  const war = isNoun ? goingToWar(scene, trigger) : null;
  if (war) {
    const { anchor, by: first, to: second } = war;
    return { ...draft, anchor, roles: { ...(first.length > 0 ? { by: first } : {}), to: second } };
  }
  const by = isNoun && !draft.roles['by'] ? doersAbout(scene, trigger) : [];
  const to = isNoun && !draft.roles['to'] ? victimsAbout(scene, trigger) : [];
  const roles = { ...draft.roles, ...(by.length > 0 ? { by } : {}), ...(to.length > 0 ? { to } : {}) };
  return { ...draft, roles };
};

/** "took the town after clashes with the army": whoever does what the clause says fought them. */
function withFighters(
  scene: Scene,
  draft: Draft,
  { isNoun, trigger, frame, found }: Match<ForceFrame>,
): Draft {
  const verb = scene.trees.head[trigger] ?? -1;
  const isBeside = isNoun && frame.isMutual && scene.trees.rel(trigger) === 'obl' && isVerb(scene, verb);
  if (!isBeside || draft.roles['by'] || pick(found, ['with']).length === 0 || isPassive(scene, verb))
    return draft;
  const fighters = subjectOf(scene, verb).filter((node) => isAny(scene, [node], 'armed'));
  return fighters.length > 0 ? { ...draft, roles: { ...draft.roles, by: fighters } } : draft;
}

const ATTEMPTS = words('attempt advance breakthrough thrust push infiltration try');

/**
 * "repelled an attack by the M23" is also a fight with the M23. Where nobody is named who attacked, the attack, told by its
 * noun, is all that is said: whoever repels it is whom it was made on, and used no force on anybody named.
 */
function withAttackers(scene: Scene, draft: Draft, { trigger, isNoun, found }: Match): Draft | null {
  if (isNoun || !isRepelling(scene, trigger)) return draft;
  const attacks = pick(found, ['patient']).filter(
    (node) => FORCE_NOUNS.has(scene.lemma(node)) || ATTEMPTS.has(scene.lemma(node)),
  );
  if (attacks.length === 0) return draft;
  const attackers = attacks
    .flatMap((node) => pick(nounArguments(scene, node), ['agent', 'by', 'of']))
    .filter((node) => isAny(scene, [node], 'armed', 'body', 'named') && !isPlaceHit(scene, node));
  return attackers.length > 0 ? { ...draft, roles: { ...without(draft.roles, 'to'), to: attackers } } : null;
}

function isForce(scene: Scene, match: Match<ForceFrame>): boolean {
  const {
    frame: { strength, roles },
    found,
    trigger,
    isNoun,
  } = match;
  if (scene.lemma(trigger) === 'strike' && prepositionOf(scene, trigger) === 'on') return false;
  if (isOfOtherSense(scene, trigger, found)) return false;
  if (isOfWork(scene, trigger) || (!isNoun && isWarAtLarge(scene, trigger, found))) return false;
  // "the cessation of hostilities": what is agreed is that there be none.
  if (isNoun && scene.lemma(scene.trees.head[trigger] ?? -1) === 'cessation') return false;
  // "has caused destruction": harm, on whomever.
  if (isNoun && isWrought(scene, trigger)) return false;
  // "a war of aggression": the war says it.
  if (isNoun && (isOfWar(scene, trigger) || isSortOfAircraft(scene, trigger))) return false;
  if (isLoss(scene, trigger, pick(found, ['agent', 'by']))) return false;
  if (scene.tokens.lower(trigger - 1) === 'without') return false;
  if (isNoun && (isNamedOperation(scene, trigger) || isMereThreat(scene, trigger))) return false;
  if (isNoun && isMentionedOnly(scene, trigger)) return false;
  // "withdrew without a fight": there was none.
  if (isNoun && prepositionOf(scene, trigger) === 'without') return false;
  if (isOfWords(scene, trigger, found) || isOfBlast(scene, trigger) || isOfOwnArms(scene, trigger))
    return false;
  // "conducted five airstrikes, delivering 40 munitions": the airstrikes say it.
  if (!isNoun && isWithStrikes(scene, trigger)) return false;
  if (!isNoun && isTamer(scene, trigger, found)) return false;
  const suffering = isNoun ? underAttack(scene, trigger) : null;
  if (suffering !== null) return isHarmed(scene, trigger, suffering);
  if (isNoun && goingToWar(scene, trigger) !== null) return true;
  if (isNoun ? isBlastHeard(scene, trigger) || isDealing(scene, trigger) : isFightForGround(scene, trigger))
    return true;
  const told = hasStrength(scene, match);
  if (told !== null) return told;
  if (strength === 'shells')
    return pick(found, ['agent']).some(
      (node) => ARTILLERY.has(scene.lemma(node)) || scene.lemma(node) === 'bomb',
    );
  const named = pick(found, ['agent', 'between', 'by']);
  const doers = named.length > 0 || !isNoun ? named : ownersOr(scene, match);
  const hit = [
    ...pick(found, [...(roles['to'] ?? []), 'patient', 'on', 'against', 'at', 'of', 'with', 'undergoer']),
    ...(isNoun ? victimsAbout(scene, trigger) : []),
  ];
  if (isNoun && scene.lemma(trigger) === 'violence' && strength === 'target')
    return isTold(scene, trigger, doers, hit);
  // "… were destroyed": without anybody who does it or is hit by it there is no fight to be told.
  if (!isNoun && Object.keys(roles).length > 0 && doers.length + hit.length === 0) return false;
  if (isNoun && (isRepelling(scene, found.carrier) || isBrokenOut(scene, trigger))) return true;
  const isArmedDoer =
    isAny(scene, doers, 'armed') || isGun(scene, doers) || branchWord(scene, trigger) !== null;
  if (isArmedDoer || isAny(scene, hit, 'armed')) return true;
  if (strength === 'armed') return isMartial(scene, trigger) && !isPolitical(scene, doers);
  const isHittable = isAny(scene, hit, 'site', 'building', 'people', 'arms', 'place');
  const isThing = isAny(scene, hit, 'building', 'place', 'site');
  if (isHittable && (isMartial(scene, trigger) || isThing || isMob(scene, doers))) return true;
  return isNoun ? isTold(scene, trigger, doers, hit) : isInvading(scene, trigger, doers, hit);
}

/** "if Russia invades": whom, the text has said. */
const isInvading = (scene: Scene, verb: number, doers: readonly number[], hit: readonly number[]): boolean =>
  scene.lemma(verb) === 'invade' &&
  hit.length === 0 &&
  doers.some((node) => isBelligerent(scene, node) || /^(?:they|he|it)$/.test(scene.tokens.lower(node)));

/** "a nuclear war must never be fought": of any war. */
const isWarAtLarge = (scene: Scene, verb: number, found: Match['found']): boolean =>
  scene.lemma(verb) === 'fight' &&
  (found.slots.get('patient') ?? []).some(
    (node) =>
      scene.lemma(node) === 'war' &&
      modifiers(scene, node).some((child) =>
        /^(?:nuclear|world|cold|culture)$/.test(scene.tokens.lower(child)),
      ),
  );

/** "with three killed and the depot destroyed", "its destruction": a loss, where nobody is told who dealt the blow. */
const isLoss = (scene: Scene, trigger: number, doers: readonly number[]): boolean =>
  doers.length === 0 &&
  /^(?:destroy|destruction|eliminate|neutrali[sz]e|annihilate)$/.test(scene.lemma(trigger));

const AIRCRAFT = words('aircraft bomber fighter helicopter');
/** "using attack, bomber and fighter aircraft": of what sort they are. */
const isSortOfAircraft = (scene: Scene, noun: number): boolean =>
  scene.lemma(noun) === 'attack' &&
  scene.tokens.form(noun + 1) === ',' &&
  AIRCRAFT.has(scene.lemma(noun + 2));

const isWithStrikes = (scene: Scene, verb: number): boolean =>
  scene.tokens.lower(verb) === 'delivering' && /^(?:advcl|acl)$/.test(scene.trees.rel(verb));

const isOfWar = (scene: Scene, noun: number): boolean =>
  scene.lemma(noun) === 'aggression' &&
  prepositionOf(scene, noun) === 'of' &&
  scene.lemma(scene.trees.head[noun] ?? -1) === 'war';

/** "will not end the strike": one that workers stage. */
const isOfWork = (scene: Scene, noun: number): boolean =>
  scene.tokens.lower(noun) === 'strike' &&
  scene.trees.rel(noun) === 'obj' &&
  /^(?:end|stage|join|call|begin|continue)$/.test(scene.lemma(scene.trees.head[noun] ?? -1)) &&
  branchWord(scene, noun) === null &&
  scene.trees.child(noun, 'nmod') < 0;

/** "since Operation Dawn began": a name for a campaign, not an action. */
const isNamedOperation = ({ tokens, trees }: Scene, noun: number): boolean =>
  tokens.form(noun) === 'Operation' && /^(?:PROPN|NUM|ADJ)$/.test(trees.upos(noun + 1));

const isPolitical = (scene: Scene, nodes: readonly number[]): boolean =>
  isAny(scene, nodes, 'person') && !isAny(scene, nodes, 'armed');

const countsOf = (scene: Scene, { trigger, isNoun, found }: Match): number[] => [
  ...(isNoun
    ? [trigger, ...measureOf(scene, trigger)].flatMap((node) => countsAt(scene, node))
    : [
        ...figuresAt(scene, firedWith(scene, trigger, found)),
        ...strikesIn(scene, found).flatMap((node) => countsAt(scene, node)),
      ]),
  ...timesAt(scene, found.carrier),
];

const FIRING = words('fire launch drop lob rain loose hurl pump discharge');

/** "fired 75 rounds", "launched 12 drones": what is fired is how often they fired. */
const firedWith = (scene: Scene, trigger: number, found: Match['found']): readonly number[] =>
  FIRING.has(scene.lemma(trigger))
    ? pick(found, ['patient']).filter((node) => isAny(scene, [node], 'arms'))
    : [];

const MEASURES = words('round burst shot salvo instance case series');

/** "40 rounds of machine-gun fire": what the fire is counted in. */
function measureOf(scene: Scene, trigger: number): readonly number[] {
  const head = scene.trees.head[trigger] ?? -1;
  return head >= 0 && MEASURES.has(scene.lemma(head)) && prepositionOf(scene, trigger) === 'of' ? [head] : [];
}
