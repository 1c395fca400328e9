import type { Presented } from '../../analysis/index.js';
import type { Stance } from '../../record/index.js';
import { clauseOf, isInfinitive, isNone, isRepelling, isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Draft } from '../draft.js';
import { aheadOf, isSpokenOf, isTakenAsDone, modalityOf } from './modality.js';
import { isHearsay, settled } from './settled.js';

// Verbs over a noun that names an event say how real it is: "demanded the withdrawal", "thwarted an attack". These are not the
// classes of reporting verbs, which tell of clauses: to question, challenge or contest an event is not to deny it.
const OVER_NOUNS: readonly (readonly [ReadonlySet<string>, Partial<Stance>])[] = [
  [words('prohibit forbid ban outlaw preclude'), { reality: 'prevented' }],
  [
    words(
      'prevent thwart foil avert stop block hinder impede forestall pre-empt deter disrupt frustrate abort',
    ),
    { reality: 'prevented' },
  ],
  [
    words('demand request urge call seek want ask appeal propose suggest recommend advocate require invite'),
    { reality: 'requested', certainty: 'uncommitted' },
  ],
  [
    words('plan intend prepare plot promise pledge vow consider contemplate aim attempt try threaten'),
    { reality: 'intended', certainty: 'probable' },
  ],
  [words('allow permit authorise authorize enable approve'), { reality: 'permitted' }],
  [words('expect anticipate await wait'), { reality: 'expected', certainty: 'probable' }],
  [words('fear risk warn'), { reality: 'expected', certainty: 'possible' }],
  [words('deny rule_out refute dismiss reject'), { polarity: 'denied' }],
  [words('allege claim suspect accuse blame'), { certainty: 'possible' }],
  [words('investigate probe'), { certainty: 'uncommitted' }],
];
const NOUNS_OVER: readonly (readonly [ReadonlySet<string>, Partial<Stance>])[] = [
  [
    words(
      'threat risk danger fear possibility prospect likelihood probability chance potential speculation spectre specter',
    ),
    { reality: 'expected', certainty: 'possible' },
  ],
  [
    words('attempt plan intention preparation bid effort decision readiness willingness aim goal'),
    { reality: 'intended', certainty: 'probable' },
  ],
  [words('call demand request appeal proposal need'), { reality: 'requested', certainty: 'uncommitted' }],
  [words('absence lack'), { polarity: 'denied' }],
  [words('condition prerequisite precondition'), { reality: 'conditional', certainty: 'uncommitted' }],
  [words('prevention'), { reality: 'prevented' }],
  [words('allegation accusation suspicion claim'), { certainty: 'possible' }],
];

const PLAIN: Stance = {
  polarity: 'affirmed',
  certainty: 'certain',
  reality: 'happened',
  factuality: 3,
  hedges: [],
};

/** How a draft is presented: as its predicate is, changed by what stands over a noun and by the rule that read it. */
export function stanceOf(scene: Scene, draft: Draft): Stance {
  const presented = presentedFor(scene, draft.trigger, draft.anchor);
  const told = presented ? fromPredicate(presented) : PLAIN;
  const isDone =
    isTakenAsDone(scene, draft.trigger) || (HARMFUL.has(draft.kind) && isSpokenOf(scene, draft.trigger));
  const base = isUnreal(told.reality) && isDone ? PLAIN : told;
  const noun = isWordRejected(scene, draft)
    ? null
    : (overNoun(scene, draft) ?? asSubject(scene, draft.trigger));
  const none =
    scene.trees.upos(draft.trigger) === 'NOUN' && isNone(scene, draft.trigger)
      ? ({ polarity: 'denied' } as const)
      : null;
  // Whoever says what has to be done is sure of asking it.
  const isRequest = draft.kind === 'act' && draft.detail === 'request';
  const over = isRequest
    ? null
    : modalityOf(scene, isVerb(scene, draft.trigger) ? draft.trigger : draft.anchor);
  const stance: Stance = {
    ...base,
    ...over,
    ...(base.reality === 'happened' || base.reality === 'ongoing' ? aheadOf(scene, draft.trigger) : null),
    ...none,
    ...noun,
    ...attempted(scene, draft, base),
    ...notEnded(scene, draft, base),
    ...draft.stance,
  };
  const sure = settled(scene, draft, stance, isHearsay(scene, draft.trigger));
  return { ...sure, factuality: consistent(sure) };
}

const HARMFUL = words('force harm');

/** "rejected the request", "dismissed the threat": what is turned down was asked or threatened all the same. */
const isWordRejected = (scene: Scene, { kind, detail, trigger }: Draft): boolean =>
  ((kind === 'act' && SPOKEN_ACTS.has(detail)) || (kind === 'agreement' && detail === 'proposed')) &&
  !isVerb(scene, trigger) &&
  REJECTING.has(scene.lemma(scene.trees.head[trigger] ?? -1));
const SPOKEN_ACTS = words('request threaten accuse agree');
const REJECTING = words('reject dismiss refuse decline spurn');

const ATTEMPTING = words('attempt try endeavour endeavor');

/** "attempted to join": not done; an attack that is attempted is one all the same. */
function attempted(scene: Scene, { kind, trigger, anchor }: Draft, base: Stance): Partial<Stance> | null {
  const verb = isVerb(scene, trigger) ? trigger : anchor;
  const isUnderAttempt =
    scene.trees.rel(verb) === 'xcomp' && ATTEMPTING.has(scene.lemma(scene.trees.head[verb] ?? -1));
  const isTold = base.reality === 'happened' || base.reality === 'ongoing';
  return isUnderAttempt && isTold && kind !== 'force' ? { reality: 'intended' } : null;
}

const ENDING = words('halt stop cease end suspend finish discontinue');

/** "have not halted their attacks": what is not ended goes on. */
const notEnded = (scene: Scene, draft: Draft, base: Stance): Partial<Stance> | null => {
  const { kind, trigger, anchor } = draft;
  const over = scene.trees.rel(trigger) === 'nsubj' ? (scene.trees.head[trigger] ?? -1) : -1;
  // "The war must not spread": what is kept from spreading goes on.
  if (
    isFighting(draft) &&
    (SPREADING.has(scene.lemma(over)) || (isUnreal(base.reality) && isOfTwo(scene, trigger)))
  )
    return { polarity: 'affirmed', certainty: 'certain', reality: 'ongoing', factuality: 2 };
  if (trigger === anchor || !ENDING.has(scene.lemma(anchor))) return null;
  // "The attacks must stop": what is yet to end goes on.
  const isYetToEnd =
    (ENDURED.has(kind) || isFighting(draft)) && isUnreal(base.reality) && base.reality !== 'prevented';
  if (isYetToEnd && base.polarity === 'affirmed' && base.reality !== 'asked')
    return { certainty: 'certain', reality: 'ongoing', factuality: 2 };
  return base.polarity === 'denied'
    ? { polarity: 'affirmed', reality: 'ongoing', factuality: Math.abs(base.factuality) }
    : null;
};
/** "consultations on the conflict between Israel and Hamas": a war between two that is spoken of as the one there is. */
const isOfTwo = (scene: Scene, noun: number): boolean =>
  /^(?:war|conflict)$/.test(scene.lemma(noun)) &&
  scene.trees.children(noun, 'det').some((det) => /^(?:the|this)$/.test(scene.tokens.lower(det))) &&
  scene.trees.children(noun, 'nmod', 'acl').length > 0 &&
  [1, 2, 3, 4, 5, 6].some((step) => scene.tokens.lower(noun + step) === 'between');
const ENDURED = words('force control harm');
const SPREADING = words('spread widen broaden spill escalate expand');
const isFighting = ({ detail }: Draft): boolean => detail === 'clash' || detail === 'clashes';

function presentedFor(scene: Scene, trigger: number, anchor: number): Presented | undefined {
  // The verb that carries a noun has the tense: "will launch an offensive".
  const direct = scene.presentedAt(anchor) ?? scene.presentedAt(trigger);
  return direct ?? scene.presentedAt(clauseOf(scene, anchor));
}

const fromPredicate = ({ polarity, certainty, reality, factuality, hedges }: Presented): Stance => ({
  polarity,
  certainty,
  reality,
  factuality,
  hedges,
});

/** The noun that a verb hangs on as what it is of ("attempts to sever the road", "the risk of being jailed"), or -1. */
const nounUnder = (scene: Scene, verb: number): number =>
  scene.trees.rel(verb) === 'acl' &&
  (isInfinitive(scene, verb) || scene.tokens.lower(scene.trees.child(verb, 'mark')) === 'of')
    ? (scene.trees.head[verb] ?? -1)
    : -1;

/** What the words over an event noun, or over the noun that an infinitive hangs on, make of the event. */
function overNoun(scene: Scene, { trigger, anchor }: Draft): Partial<Stance> | null {
  if (isRumoured(scene, trigger)) return { certainty: 'probable' };
  if (!isVerb(scene, trigger)) return above(scene, trigger, anchor);
  const noun = nounUnder(scene, trigger);
  if (noun < 0) return null;
  if (isRepelling(scene, scene.trees.head[noun] ?? -1)) return { reality: 'prevented' };
  return above(scene, noun, anchor) ?? matching(NOUNS_OVER, scene.lemma(noun));
}

/** What the nouns and the verb over a noun make of it. */
function above(scene: Scene, noun: number, anchor: number): Partial<Stance> | null {
  const { trees } = scene;
  let node = noun;
  for (let steps = 0; steps < 6; steps += 1) {
    const head = trees.head[node] ?? -1;
    if (head < 0) return null;
    const lemma = scene.lemma(head);
    if (isVerb(scene, head)) {
      const isArgument =
        ['obj', 'nsubj', 'xcomp', 'ccomp'].includes(trees.rel(node)) ||
        OBLIQUE.has(prepositionOf(scene, node));
      // Whoever claims responsibility for an attack does not doubt it.
      const isNaming = lemma === 'call' && !/^(?:for|on)$/.test(prepositionOf(scene, node));
      const isDecided = head !== anchor && isArgument && !isNaming && scene.lemma(node) !== 'responsibility';
      return isDecided ? matching(OVER_NOUNS, lemma) : null;
    }
    // "no reports of casualties"
    if (trees.rel(node) === 'nmod' && TOLD.has(lemma) && isNone(scene, head)) return { polarity: 'denied' };
    const found =
      trees.rel(node) === 'nmod' || trees.rel(node) === 'acl' ? matching(NOUNS_OVER, lemma) : null;
    if (found) return found;
    node = head;
  }
  return null;
}
/** "Restoring the supply will cost …": what is the subject of something to come is itself to come. */
function asSubject(scene: Scene, trigger: number): Partial<Stance> | null {
  const head = scene.trees.rel(trigger) === 'csubj' ? (scene.trees.head[trigger] ?? -1) : -1;
  const above = head < 0 ? undefined : scene.presentedAt(head);
  if (!above || above.reality === 'happened' || above.reality === 'ongoing') return null;
  return { reality: above.reality, certainty: above.certainty };
}

const TOLD = words('report word sign indication record evidence news');
const RUMOURS = words('report rumour rumor');
/** "received reports of clashes", "there were reports of shelling" */
const isRumoured = (scene: Scene, event: number): boolean => {
  const noun = scene.trees.head[event] ?? -1;
  return (
    /^(?:nmod|acl)$/.test(scene.trees.rel(event)) &&
    RUMOURS.has(scene.lemma(noun)) &&
    scene.tokens.lower(noun + 1) === 'of' &&
    !isNone(scene, noun) &&
    !isEstablished(scene, noun)
  );
};
/** "confirmed reports of shelling" */
const isEstablished = ({ trees, lemma }: Scene, noun: number): boolean =>
  trees.rel(noun) === 'obj' && ESTABLISHING.has(lemma(trees.head[noun] ?? -1));
const ESTABLISHING = words('confirm corroborate verify substantiate document');
const OBLIQUE = words('for of to on with against from');

const matching = (table: typeof OVER_NOUNS, lemma: string): Partial<Stance> | null =>
  table.find(([lemmas]) => lemmas.has(lemma))?.[1] ?? null;

const CERTAINTY_CAP = { certain: 3, probable: 2, possible: 1, uncommitted: 0 } as const;
const UNREAL = new Set(['expected', 'intended', 'requested', 'permitted', 'conditional', 'asked']);

/** Of what has not come about. */
const isUnreal = (reality: Stance['reality']): boolean => UNREAL.has(reality) || reality === 'prevented';

/** Factuality that does not contradict the other values; the predicate's own where it does not. */
function consistent({ polarity, certainty, reality, factuality }: Stance): number {
  const cap = Math.min(CERTAINTY_CAP[certainty], UNREAL.has(reality) ? 1.5 : 3);
  if (reality === 'prevented') return Math.min(factuality, -1);
  return polarity === 'denied'
    ? Math.max(Math.min(factuality, 0), -cap)
    : Math.max(-3, Math.min(factuality, cap));
}
