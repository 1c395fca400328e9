import type { Draft, Rule } from '../draft.js';
import { isAny, isRepelling, modifiers, pick, prepositionOf } from '../grammar/index.js';
import { figurativeForce } from './figurative.js';
import { ARTILLERY, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ForceFrame } from './force-frames.js';
import { FORCE_VERBS } from './force-lexicon.js';
import { FORCE_NOUNS } from './force-nouns.js';
import { branchOf, branchWord } from './force-branch.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { underAttack, victimsAbout, wagedIn } from './force-defence.js';
import { isOfBlast, isOfOwnArms, isOfWords, isPractised, isTamer } from './force-guards.js';
import { isMentionedOnly, ownersOr } from './force-mentioned.js';
import { isOfOtherSense } from './force-senses.js';
import { isBlastHeard, isBrokenOut } from './force-outbreaks.js';
import { withPlaceApart } from './force-places.js';
import { isDealing } from './force-strikes.js';
import { hasStrength, isGun, isMob } from './force-strength.js';
import { isFightForGround, goingToWar } from './force-foes.js';
import { isBelligerent, isHarmed, isMereThreat, isTold } from './force-told.js';
import { isWrought } from './harm-wrought.js';
import { isMartial } from './martial.js';
import { tookPlace } from './past-events.js';
import { countsOf } from './force-counts.js';
import { shotAt, withAttackers, withDoers, withFighters } from './force-parties.js';

/** Armed action: who strikes or fights whom. */
export const force: Rule = {
  kind: 'force',
  tags: words('NOUN VERB'),
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
  // "gave up the fight": it is over.
  if (isNoun && isGivenUp(scene, trigger)) return false;
  // "has caused destruction": harm, on whomever.
  if (isNoun && isWrought(scene, trigger)) return false;
  // "a war of aggression": the war says it.
  if (isNoun && (isOfWar(scene, trigger) || isSortOfAircraft(scene, trigger))) return false;
  if (isLoss(scene, trigger, pick(found, ['agent', 'by'])) || isCountedOff(scene, match)) return false;
  if (scene.tokens.lower(trigger - 1) === 'without' || isWithoutShot(scene, trigger)) return false;
  if (isNoun && (isNamedOperation(scene, trigger) || isMereThreat(scene, trigger))) return false;
  if (isNoun && isMentionedOnly(scene, trigger)) return false;
  // "withdrew without a fight": there was none.
  if (isNoun && prepositionOf(scene, trigger) === 'without') return false;
  if (isOfWords(scene, trigger, found) || isOfBlast(scene, trigger) || isOfOwnArms(scene, trigger))
    return false;
  // "conducted five airstrikes, delivering 40 munitions": the airstrikes say it.
  if (!isNoun && isWithStrikes(scene, trigger)) return false;
  if (!isNoun && isTamer(scene, trigger, found)) return false;
  if (!isNoun && isPractised(scene, trigger, pick(found, roles['to'] ?? []))) return false;
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

/** "…, and some twenty terrorists neutralised": those it was done to, where no "were" shows it. */
const isCountedOff = (scene: Scene, { trigger, isNoun, found }: Match<ForceFrame>): boolean =>
  !isNoun &&
  /^(?:destroy|eliminate|neutrali[sz]e|annihilate)$/.test(scene.lemma(trigger)) &&
  pick(found, ['patient', 'by']).length === 0 &&
  scene.trees.child(trigger, 'obj', 'aux', 'obl') < 0;

const AIRCRAFT = words('aircraft bomber fighter helicopter');
/** "using attack, bomber and fighter aircraft": of what sort they are. */
const isSortOfAircraft = (scene: Scene, noun: number): boolean =>
  scene.lemma(noun) === 'attack' &&
  scene.tokens.form(noun + 1) === ',' &&
  AIRCRAFT.has(scene.lemma(noun + 2));

/** "surrendered without a shot being fired" */
const isWithoutShot = (scene: Scene, token: number): boolean => {
  const shot = scene.trees.rel(token) === 'acl' ? (scene.trees.head[token] ?? -1) : token;
  return scene.lemma(shot) === 'shot' && prepositionOf(scene, shot) === 'without';
};

const isGivenUp = ({ trees, tokens, lemma }: Scene, noun: number): boolean => {
  const verb = trees.head[noun] ?? -1;
  return (
    trees.rel(noun) === 'obj' &&
    (/^(?:abandon|quit|renounce)$/.test(lemma(verb)) ||
      (lemma(verb) === 'give' && tokens.lower(verb + 1) === 'up'))
  );
};

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
