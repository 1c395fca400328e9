import type { Stance } from '../../record/index.js';
import { isVerb } from '../grammar/index.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

// What a stance comes to by the kind of the statement and by who vouches for it, once the words around it are read.

/** A stance made to fit what is told: of tidings, plans, disputes and what is held. */
export function settled(scene: Scene, draft: Draft, stance: Stance, hearsay: boolean): Stance {
  const { certainty } = stance;
  // Who tells a plan outright is sure that it is meant; that it has yet to come about its reality says.
  const isPlain = stance.reality === 'intended' && certainty === 'probable' && stance.hedges.length === 0;
  const sure = isPlain ? 'certain' : certainty;
  return {
    ...stance,
    certainty: hearsay && sure === 'certain' ? 'probable' : sure,
    reality: realityOf(scene, draft, stance),
  };
}

function realityOf(scene: Scene, { kind, detail, trigger }: Draft, { reality }: Stance): Stance['reality'] {
  // "The claim is a lie": an account is disputed by being called so.
  if (kind === 'story' && reality === 'ongoing') return 'happened';
  // "is meeting him shortly"
  if (kind === 'meeting' && detail === 'planned' && reality === 'ongoing' && isVerb(scene, trigger))
    return 'expected';
  const isHeld = kind === 'control' && (detail === 'holds' || detail === 'besieges');
  return isHeld && reality === 'happened' && isBareParticiple(scene, trigger) ? 'ongoing' : reality;
}

/** "the zone occupied by the army", "villages besieged by the militia": a state that lasts; "who had been besieged" tells of the past. */
const isBareParticiple = (scene: Scene, verb: number): boolean =>
  isVerb(scene, verb) &&
  scene.trees.rel(verb) === 'acl' &&
  /(?:ed|en|ld)$/.test(scene.tokens.lower(verb)) &&
  scene.trees.child(verb, 'aux', 'nsubj', 'mark') < 0;

const TIDINGS =
  /\b(?:reports?|reported|rumou?rs?|rumou?red|alleged|allegations?|claims?|claimed|accounts?|information)\b/iu;

/** Whether all that vouches for a word are tidings of nobody's: "reports that they fled", "it is reported that they fled". */
export function isHearsay(scene: Scene, token: number): boolean {
  const link = scene.chainAt(token).at(-1);
  if (link?.how !== 'unsourced' || link.start === null || link.end === null) return false;
  return TIDINGS.test(scene.tokens.text.slice(link.start, link.end));
}
