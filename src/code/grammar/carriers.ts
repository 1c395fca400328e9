import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { governorOf } from './governor.js';
import { isPassive } from './passives.js';
import { isVerb, prepositionOf } from './shape.js';

// Verbs that carry a noun which names an event.

/** Verbs that only say that what their object or subject names is done. */
export const LIGHT = words(`
  launch carry_out carry conduct mount stage make take deal deliver inflict hold have give provide perform wage execute undertake
  begin start continue resume complete finish halt stop cease end suspend suffer sustain undergo face repel repulse intensify step
  pursue lead do put report record observe document announce declare plan prepare order see commit perpetrate
  keep open unleash initiate engage fight achieve accelerate maintain impose lift lay tighten establish gain regain retake retain assume seize
  lose cede relinquish hand transfer yield surrender share exercise exert enjoy wrest reassert reestablish consolidate extend expand secure
  cause claim leave bring offer extend issue send lodge file raise express voice reiterate reaffirm declare
  sign conclude reach negotiate draft violate breach break observe implement honour honor respect propose discuss coordinate
  host attend organise organize convene postpone cancel schedule arrange confirm delay call reschedule agree finalise finalize
  prolong renew widen broaden reimpose reinstate toughen join reopen fly direct`);

const HAPPENING = words(`
  take occur happen go break erupt begin start continue resume rage intensify follow ensue end stop cease subside be persist unfold
  remain last escalate kill hit strike destroy target wound injure cause result leave lead come hold`);

const UNDERGOING = words('come be fall suffer remain find');
/** "responded with artillery fire", "went on with its operations", "used missiles in a strike": by whom the clause is about. */
const DOING_SO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', words('respond reply retaliate answer react go continue proceed persist')],
  ['in', words('use employ deploy')],
]);
const ENGAGING = words('lock engage involve participate take join be embroil');

const BEATEN_OFF = words('repel repulse rebuff withstand');
const WITH_BACK = words('beat push fight drive fend ward throw force hold');

/** "repelled", "beat back", "fended off": what is said of an attack by those it is made on. */
export function isRepelling(scene: Scene, verb: number): boolean {
  const lemma = scene.lemma(verb);
  if (BEATEN_OFF.has(lemma)) return true;
  const isParticle = (child: number): boolean =>
    child > verb && child - verb < 6 && /^(?:back|off)$/.test(scene.tokens.lower(child));
  return (
    WITH_BACK.has(lemma) &&
    (isParticle(verb + 1) || scene.trees.children(verb, 'advmod', 'compound', 'case').some(isParticle))
  );
}

/** Verbs whose subject what the noun names is done to. */
export const SUFFERING = words('suffer sustain undergo face lift');
/** Verbs whose subject only tells of what the noun names. */
export const TELLING = words('report record observe document see confirm verify register witness note hear');

/** The verb that carries an event noun as its subject, object or complement; -1 where none does. */
export function carrierOf(scene: Scene, noun: number): number {
  const { trees } = scene;
  const head = trees.rel(noun) === 'conj' ? governorOf(scene, noun) : (trees.head[noun] ?? -1);
  if (!isVerb(scene, head)) {
    // A copula or adjective: "the fighting is under way".
    return trees.rel(noun) === 'nsubj' && head >= 0 ? head : -1;
  }
  const lemma = scene.lemma(head);
  switch (trees.rel(noun)) {
    case 'obj':
    case 'conj':
      return LIGHT.has(lemma) || isRepelling(scene, head) ? head : -1;
    case 'nsubj':
      if (isPassive(scene, head)) return LIGHT.has(lemma) || isRepelling(scene, head) ? head : -1;
      return HAPPENING.has(lemma) ? head : -1;
    case 'obl':
      return UNDERGOING.has(lemma) ||
        ENGAGING.has(lemma) ||
        (DOING_SO.get(prepositionOf(scene, noun))?.has(lemma) && !isPassive(scene, head))
        ? head
        : -1;
    default:
      return -1;
  }
}
