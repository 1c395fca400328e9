import type { Draft, Rule } from '../draft.js';
import { isAny, namedNodes, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { type Frame, lexicon, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isInstrument } from './agreement-texts.js';
import { isRelief } from './deliveries.js';
import { byExtent } from './extent.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { isMartial } from './martial.js';
import { isOfState, isOwnWithdrawn, isSide } from './sides.js';

type Control = 'gains' | 'loses' | 'holds' | 'contests' | 'approaches' | 'leaves' | 'besieges';
interface ControlFrame extends Frame<Control> {
  /** Whether it must be somebody armed: words that civilians do as well ("enter", "reach", "leave"). */
  readonly byArmed?: boolean;
  readonly near?: boolean;
  /** Whether the word is hostile by itself, whoever does it. */
  readonly byAny?: boolean;
}

const OVER = ['of', 'over', 'in', 'at'] as const;
const takes = (
  detail: Control,
  place: readonly string[] = ['patient'],
  more: Partial<ControlFrame> = {},
): ControlFrame => ({
  detail,
  roles: { by: ['agent', 'by'], from: ['from'] },
  place,
  ...more,
});
const moves = (
  detail: Control,
  place: readonly string[],
  more: Partial<ControlFrame> = {},
): ControlFrame => ({
  detail,
  roles: { by: ['agent', 'of', 'patient', 'by'] },
  place,
  byArmed: true,
  ...more,
});

const VERBS = lexicon<ControlFrame>([
  [
    'seize, capture, recapture, retake, reconquer, conquer, overrun, occupy, annex, liberate, take +over, wrest, wrestle',
    takes('gains'),
  ],
  ['regain, take, secure, clear, free, win +back, gain', takes('gains', ['patient'], { byArmed: true })],
  [
    'drive +out, drive out_of:, drive from:, push +out, push out_of:, push from:, expel from:, dislodge, oust from:, flush +out, flush out_of:, force out_of:, squeeze out_of:',
    {
      detail: 'gains',
      roles: { by: ['agent', 'by'], from: ['patient'] },
      place: ['from', 'of'],
      byArmed: true,
    },
  ],
  [
    'lose, cede, surrender, relinquish',
    { detail: 'loses', roles: { by: ['agent', 'by'], from: ['to'] }, place: ['patient'] },
  ],
  ['fall to:, fall into:hand', { detail: 'gains', roles: { by: ['to', 'of'] }, place: ['agent'] }],
  ['fall', { detail: 'loses', roles: {}, place: ['agent'], byArmed: false }],
  [
    'hand +over, turn +over, hand +back, give +up, give +back',
    { detail: 'loses', roles: { by: ['agent', 'by'], from: ['to'] }, place: ['patient'] },
  ],
  ['hold, control, retain, defend, keep', takes('holds', ['patient'], { byArmed: true })],
  ['administer, run, govern, rule, police', takes('holds', ['patient'], { byArmed: true })],
  [
    'retain =presence|foothold|hold, maintain =presence|foothold',
    { detail: 'holds', roles: { by: ['agent'] }, place: ['in', 'at', 'near', 'on'] },
  ],
  [
    'mass, amass, concentrate, entrench, station, deploy, position, remain, stay, dig, garrison',
    moves('holds', ['in', 'at', 'near', 'around', 'on', 'along', 'inside'], {
      roles: { by: ['agent', 'patient'] },
    }),
  ],
  ['contest, dispute', takes('contests', ['patient'], { byArmed: true })],
  ['approach, near, close +in, close on:', moves('approaches', ['patient', 'on'], { near: true })],
  ['intrude into:', { detail: 'approaches', roles: { by: ['agent'] }, place: ['into'], byAny: true }],
  ['reach, enter, break into:, penetrate, infiltrate', moves('approaches', ['patient', 'into', 'to'])],
  [
    'advance, push +forward, push toward:, push towards:, push into:, press, move on:, march, drive toward:, drive towards:, gain =ground, make =gain|progress|headway|inroad',
    moves(
      'approaches',
      ['to', 'toward', 'towards', 'on', 'into', 'along', 'in', 'inside', 'across', 'through', 'of'],
      { near: true },
    ),
  ],
  [
    'leave, abandon, evacuate, vacate, quit, flee, exit',
    takes('leaves', ['patient', 'from'], { byArmed: true }),
  ],
  [
    'withdraw, retreat, pull +out, pull +back, pull out_of:, fall +back, redeploy',
    moves('leaves', ['from', 'out', 'out of'], { roles: { by: ['agent', 'patient'] } }),
  ],
  [
    'besiege, encircle, surround, blockade, seal +off, seal, cut +off, beleaguer',
    takes('besieges', ['patient']),
  ],
]);

const GAINING =
  'take|gain|regain|seize|assume|establish|wrest|retake|win|secure|restore|reestablish|re-establish|reassert|obtain|impose|consolidate|complete|achieve';
const NOUNS = lexicon<ControlFrame>([
  [`control @${GAINING}`, takes('gains', OVER)],
  [
    'control @lose|cede|relinquish|surrender|hand|transfer|give|yield|pass|return',
    { detail: 'loses', roles: { by: ['agent'], from: ['to'] }, place: OVER },
  ],
  ['control @have|retain|maintain|hold|keep|exercise|remain|be', takes('holds', OVER)],
  [
    'presence @retain|maintain|keep|have|preserve',
    { detail: 'holds', roles: { by: ['agent'] }, place: ['in', 'at', 'near', 'on'], byArmed: true },
  ],
  [
    'capture, seizure, liberation, takeover, recapture, occupation, annexation, conquest',
    takes('gains', ['of']),
  ],
  ['fall', { detail: 'loses', roles: {}, place: ['of'], byArmed: true }],
  [
    'advance, push',
    moves('approaches', ['on', 'into', 'toward', 'towards', 'to', 'along', 'in', 'through'], {
      near: true,
      roles: { by: ['agent', 'of'] },
    }),
  ],
  [
    'withdrawal, retreat, pullout, pullback, redeployment, pull-out',
    moves('leaves', ['from', 'out of'], { roles: { by: ['of', 'agent'] } }),
  ],
  ['siege @lay', { detail: 'besieges', roles: { by: ['agent'] }, place: ['to'] }],
  ['siege, encirclement, blockade', takes('besieges', ['of', 'on', 'around', 'undergoer'])],
]);

/** Who holds a place, gains it, leaves it or closes on it. */
export const control: Rule = {
  kind: 'control',
  read(scene, token) {
    const match = matchAt(scene, token, VERBS, NOUNS, isControl);
    if (!match) return underControl(scene, token);
    const draft = draftOf('control', match, { places: pick(match.found, placeSlots(match.frame)) });
    return byExtent(scene, draft, match.frame.near === true);
  },
};

const placeSlots = ({ place = [] }: ControlFrame): readonly string[] => [...place, 'where'];

/** There must be a place, and of what civilians do too, somebody armed. */
function isControl(scene: Scene, match: Match<ControlFrame>): boolean {
  const { frame, found, trigger, isNoun } = match;
  const doers = pick(found, frame.roles['by']);
  const movers = frame.detail === 'leaves' ? [...doers, ...pick(found, ['patient'])] : doers;
  const isArmed = isAny(scene, movers, 'armed') || isSide(scene, movers, match) || isOfState(scene, match);
  if (frame.byArmed && !isArmed && !isArmedSource(scene, frame, found)) return false;
  // "take down the barricades"
  if (scene.lemma(trigger) === 'take' && /^(?:down|up|off|out)$/.test(scene.tokens.lower(trigger + 1)))
    return false;
  if (!isNoun && pick(found, ['patient']).some((node) => isIdiom(scene, node))) return false;
  if (frame.detail === 'holds' && (isOnAlert(scene, found) || isOnTopic(scene, trigger))) return false;
  if (frame.detail === 'approaches' && doers.some((node) => isRelief(scene, node))) return false;
  const where = pick(found, placeSlots(frame)).filter(
    (node) =>
      !isInstrument(scene, node) &&
      (isWaters(scene, node) ||
        ![scene.lemma(node), scene.tokens.lower(node)].some((word) => SUPPLIES.has(word))),
  );
  const isHeld = (node: number): boolean =>
    isSite(scene, node) || (frame.detail === 'gains' && isArmed && STRONGPOINTS.has(scene.lemma(node)));
  if (!where.some(isHeld)) return isArmed && (frame.near === true || isOwnWithdrawn(scene, match));
  if (isArmed || frame.byAny || isAny(scene, pick(found, ['from']), 'armed')) return true;
  if (isAny(scene, doers, 'person', 'people') && !isMartial(scene, trigger)) return false;
  return isMartial(scene, trigger) || isAny(scene, doers, 'body') || doers.length === 0;
}

/** Buildings that are held like ground. */
const STRONGPOINTS = words(
  'headquarters palace airport hospital prison station refinery factory mosque parliament ministry depot arsenal',
);

/** "Staying on Yemen, …": a topic one stays on. */
const isOnTopic = (scene: Scene, verb: number): boolean =>
  /^(?:staying|remaining)$/.test(scene.tokens.lower(verb)) && scene.tokens.lower(verb + 1) === 'on';

/** "remained on alert" */
const isOnAlert = (scene: Scene, { slots }: Match['found']): boolean =>
  (slots.get('on') ?? []).some((node) => /^(?:alert|standby|duty|call|leave)$/.test(scene.lemma(node)));

/** "took control of", which the noun patterns read; "took place". */
const isIdiom = (scene: Scene, node: number): boolean =>
  HELD_NOUNS.has(scene.lemma(node)) ||
  // "take part in the talks"; "took part of the town" is ground.
  (scene.tokens.lower(node) === 'part' && scene.trees.child(node, 'det', 'amod', 'nmod') < 0) ||
  (scene.lemma(node) === 'place' && scene.trees.child(node, 'det', 'amod', 'nummod') < 0);

/** Nouns that the noun patterns read ("took control of"). */
const HELD_NOUNS = words('control presence command possession responsibility charge');
const SUPPLIES = words(
  'water electricity power gas heating internet telephone communication supply service fuel',
);

const isArmedSource = (scene: Scene, frame: ControlFrame, found: Match['found']): boolean =>
  isAny(scene, pick(found, frame.roles['from']), 'armed');

/** Whether a phrase is itself a place: "talks in Geneva" and "rockets from Lebanon" are none. */
function isSite(scene: Scene, node: number): boolean {
  return namedNodes(scene, node).some((one) => {
    const sorts = sortsOf(scene, one);
    return sorts.has('place') || sorts.has('site') || isWaters(scene, one) || isUnknownName(scene, one);
  });
}

/** "the waters of Guyana" are a place, water is none. */
const isWaters = ({ tokens }: Scene, node: number): boolean => tokens.lower(node) === 'waters';

/** A name that nobody has found out: after "from" or "of" it is taken for a place. */
const isUnknownName = (scene: Scene, node: number): boolean =>
  isCapitalised(scene, node) && scene.mentionAt(node) === undefined && scene.referenceAt(node) === undefined;

const isCapitalised = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.upos(node) === 'PROPN' ||
  (trees.upos(node) === 'NOUN' &&
    tokens.form(node) !== tokens.lower(node) &&
    tokens.sentence[node] === tokens.sentence[node - 1]);

/** "is under the control of", "in the hands of", "government-held". */
function underControl(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  const lemma = scene.lemma(token);
  const preposition = prepositionOf(scene, token);
  const isUnder =
    (lemma === 'control' && preposition === 'under') || (lemma === 'hand' && preposition === 'in');
  if (!isUnder) return [];
  const holders = trees
    .children(token, 'nmod', 'compound', 'amod')
    .filter(
      (child) =>
        !trees.children(child, 'case').length || prepositionOf(scene, child) === 'of' || child < token,
    );
  const subject = trees.child(token, 'nsubj');
  const verb = trees.head[token] ?? -1;
  const held = subject >= 0 ? subject : trees.child(verb, 'nsubj', 'obj');
  if (held < 0 || !isSite(scene, held)) return [];
  const detail = /^(come|fall|pass|bring|take|place|go)$/.test(scene.lemma(verb)) ? 'gains' : 'holds';
  return byExtent(
    scene,
    {
      kind: 'control',
      detail,
      trigger: token,
      anchor: subject >= 0 ? token : verb,
      roles: holders.length > 0 ? { by: holders.slice(0, 1) } : {},
      places: [held],
      counts: [],
    },
    false,
  );
}
