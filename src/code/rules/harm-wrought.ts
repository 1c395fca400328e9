import type { Draft } from '../draft.js';
import { isAny, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import type { HarmFrame } from './harm-frames.js';

// Harm that nouns tell of at large: atrocities, civilian deaths, death and destruction wrought, reports of torture.

const AVOIDING = words(
  'avoid avert minimise minimize reduce mitigate limit prevent forestall lessen spare deter preclude',
);
const GUARDING = words('prevention avoidance protection risk threat mitigation minimisation minimization');

/** "to minimise civilian casualties", "the prevention of mass atrocities": what is kept from happening. */
export function isAvoided(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  let top = noun;
  while (trees.rel(top) === 'conj') top = trees.head[top]!;
  const head = trees.head[top] ?? -1;
  if (isVerb(scene, head)) return AVOIDING.has(scene.lemma(head)) || isWithout(scene, top);
  return GUARDING.has(scene.lemma(head)) || trees.rel(noun) === 'compound';
}

const isWithout = (scene: Scene, noun: number): boolean =>
  /^(?:from|against|without|despite)$/.test(prepositionOf(scene, noun)) &&
  !scene.trees.children(noun, 'nmod', 'acl').some((child) => child > noun);

/** "atrocities against civilians", "committed by the militia", "in Bucha": somewhere, on somebody or by somebody. */
export function isPerpetrated(scene: Scene, { trigger, found }: Match<HarmFrame>): boolean {
  if (isAvoided(scene, trigger)) return false;
  const has = (slot: string): boolean => (found.slots.get(slot) ?? []).length > 0;
  const isSomewhere = (found.slots.get('in') ?? []).some((node) => placesAt(scene, node).length > 0);
  return has('against') || has('by') || has('agent') || isSomewhere;
}

const CIVIL = words('civilian civil innocent human');
const TOLLS = words('casualty death fatality victim loss injury');

/** "civilian casualties", "innocent deaths": the adjective says whose. */
export const isOfCivilians = (scene: Scene, noun: number): boolean =>
  TOLLS.has(scene.lemma(noun)) &&
  !isAvoided(scene, noun) &&
  scene.trees
    .children(noun, 'amod', 'compound')
    .some((child) => CIVIL.has(scene.lemma(child)) && scene.lemma(child) !== 'human');

const WREAKING = words('cause bring wreak inflict unleash leave rain sow spread wage visit');
const WROUGHT = words('destruction devastation death ruin damage');
const WARLIKE = words(
  'war conflict invasion aggression violence fighting offensive campaign bombardment siege bombing strike airstrike attack shelling',
);

/** "has brought death and destruction": dealt by a party or a war, on whomever. */
export function isWrought(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  if (!WROUGHT.has(scene.lemma(noun))) return false;
  const first = trees.rel(noun) === 'conj' ? (trees.head[noun] ?? -1) : noun;
  const verb = trees.head[first] ?? -1;
  if (trees.rel(first) !== 'obj' || !WREAKING.has(scene.lemma(verb)) || !isVerb(scene, verb)) return false;
  if (scene.lemma(noun) === 'damage' && !isWithin(scene, noun)) return false;
  return subjectOf(scene, verb).some(
    (node) =>
      isAny(scene, [node], 'armed', 'body', 'person') ||
      scene.actorAt(node) !== null ||
      WARLIKE.has(scene.lemma(node)),
  );
}

/** "cause damage in Israel": things of a country, not a relation or a market that is damaged. */
const isWithin = ({ tokens, mentionAt }: Scene, noun: number): boolean =>
  tokens.lower(noun + 1) === 'in' && mentionAt(noun + 2)?.type === 'place';

const TELLING = words(
  'report allegation account evidence claim accusation case documentation use record pattern',
);
const DEEDS = words(
  'rape torture killing execution massacre murder detention abduction disappearance beating',
);

/** "reports of rape and torture": deeds told of, their victims unnamed. */
export function isReportedDeed(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  if (!DEEDS.has(scene.lemma(noun))) return false;
  const first = trees.rel(noun) === 'conj' ? (trees.head[noun] ?? -1) : noun;
  const head = trees.head[first] ?? -1;
  return (
    trees.rel(first) === 'nmod' && prepositionOf(scene, first) === 'of' && TELLING.has(scene.lemma(head))
  );
}

const UNREAL = words('expected intended requested permitted conditional');
const STOPPING = words('stop end cease halt continue');
const DEATHS = words(
  'death killing murder assassination execution massacre slaughter slaying abduction kidnapping detention arrest imprisonment',
);

/**
 * "His death will weaken them", "The killing of journalists must be investigated": of what is to follow from it or be done about
 * it, it has happened; what must stop goes on.
 */
export function happenedAlready(scene: Scene, noun: number, carrier: number): Draft['stance'] {
  const { trees } = scene;
  const verb = trees.head[noun] ?? -1;
  if (trees.rel(noun) !== 'nsubj' || !DEATHS.has(scene.lemma(noun)) || !isVerb(scene, verb)) return undefined;
  if (!UNREAL.has(scene.presentedAt(verb)?.reality ?? '')) return undefined;
  if (STOPPING.has(scene.lemma(verb)))
    return scene.presentedAt(verb)?.reality === 'requested'
      ? { reality: 'ongoing', certainty: 'certain' }
      : undefined;
  return carrier === noun || PURSUING.has(scene.lemma(verb))
    ? { reality: 'happened', certainty: 'certain' }
    : undefined;
}
const PURSUING = words('investigate condemn examine probe punish account document avenge mourn');

const WISHING = words('recovery wish condolence sympathy thought prayer solidarity tribute respect');

/** "a speedy recovery to the wounded": those hurt, whom good wishes are for. */
export function wishedWell(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:injured|wounded)$/.test(tokens.lower(token)) || tokens.lower(token - 1) !== 'the') return null;
  const head = trees.head[token] ?? -1;
  const near = [head, ...trees.children(head, 'obj', 'nsubj')];
  if (!/^(?:nmod|obl|obj|iobj|root|conj)$/.test(trees.rel(token))) return null;
  return near.some((node) => WISHING.has(scene.lemma(node)))
    ? {
        kind: 'harm',
        detail: 'injured',
        trigger: token,
        anchor: token,
        roles: { who: [token] },
        places: null,
        counts: [],
        stance: { polarity: 'affirmed', reality: 'happened', certainty: 'certain' },
      }
    : null;
}
