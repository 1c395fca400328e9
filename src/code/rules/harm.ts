import type { Draft, Rule } from '../draft.js';
import { counted, firstChild, isAny, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { type Frame, lexicon, words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, without, type Match } from './frames.js';
import { lossesOf } from './losses.js';
import { isMartial } from './martial.js';

type Harm = 'killed' | 'injured' | 'detained' | 'abducted' | 'missing' | 'destroyed' | 'damaged';
interface HarmFrame extends Frame<Harm> {
  /** What must be harmed: living beings, things, or whoever it is, but in war. */
  readonly victim: 'people' | 'things' | 'martial';
}

const frame = (
  detail: Harm,
  victim: HarmFrame['victim'],
  who: readonly string[] = ['patient'],
  by: readonly string[] = ['agent', 'by'],
): HarmFrame => ({ detail, victim, roles: { who, by } });
const suffers = (detail: Harm, victim: HarmFrame['victim'] = 'people'): HarmFrame => ({
  detail,
  victim,
  roles: { who: ['agent', 'patient'] },
});
const causes = (detail: Harm): HarmFrame => ({
  detail,
  victim: 'people',
  roles: { who: ['of', 'among', 'to', 'patient'], by: ['agent', 'by'] },
});

const VERBS = lexicon<HarmFrame>([
  [
    'kill, murder, assassinate, execute, behead, slaughter, massacre, lynch, slay, martyr, decapitate, electrocute',
    frame('killed', 'people'),
  ],
  [
    'claim =life, take =life, cost =life',
    { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } },
  ],
  ['die, perish, succumb, drown, starve', suffers('killed')],
  ['lose =life', suffers('killed')],
  ['eliminate, neutralise, neutralize, liquidate, annihilate', frame('killed', 'martial')],
  ['injure, wound, maim, hurt, mutilate, torture, beat, rape, burn', frame('injured', 'people')],
  [
    'detain, arrest, imprison, jail, apprehend, incarcerate, intern, round +up, take into:custody, hold in:custody|detention|prison',
    frame('detained', 'people'),
  ],
  ['capture', frame('detained', 'people')],
  ['abduct, kidnap, hijack, take =hostage', frame('abducted', 'people')],
  ['disappear, go =missing', suffers('missing')],
  [
    'destroy, demolish, raze, level, flatten, torch, burn +down, blow +up, obliterate, wreck, incinerate, shoot +down, down, sink',
    frame('destroyed', 'things'),
  ],
  [
    'damage, ruin, vandalise, vandalize, desecrate, loot, pillage, burn, shatter, devastate, disable',
    frame('damaged', 'things'),
  ],
]);

const NOUNS = lexicon<HarmFrame>([
  [
    'killing, murder, assassination, execution, massacre, slaughter, beheading',
    frame('killed', 'people', ['of'], ['agent', 'by']),
  ],
  [
    'death, fatality',
    { detail: 'killed', victim: 'people', roles: { who: ['of', 'among'], by: ['by', 'agent'] } },
  ],
  ['casualty', { ...causes('killed'), victim: 'martial' }],
  ['loss', { ...causes('killed'), victim: 'people' }],
  ['life @claim|cost|take', { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } }],
  ['injury, wound', { ...causes('injured'), victim: 'martial' }],
  ['detention, arrest, imprisonment, capture', frame('detained', 'people', ['of'], ['by', 'agent'])],
  ['abduction, kidnapping', frame('abducted', 'people', ['of'], ['by', 'agent'])],
  ['disappearance', frame('missing', 'people', ['of'], ['by'])],
  ['destruction, demolition', frame('destroyed', 'things', ['of'], ['by', 'agent'])],
  ['damage', frame('damaged', 'things', ['to'], ['agent', 'by'])],
]);

const CASUALTIES = words('casualty fatality death victim loss dead');

/** People killed, hurt, held or missing; property destroyed or damaged. */
export const harm: Rule = {
  kind: 'harm',
  read(scene, token) {
    const lost = lossesOf(scene, token);
    if (lost.length > 0) return lost;
    const predicate = adjectival(scene, token) ?? countedBeside(scene, token);
    if (predicate) return [predicate];
    const match = matchAt(scene, token, VERBS, NOUNS, isHarm);
    if (!match) return [];
    return [finished(scene, draftOf('harm', match), match)];
  },
};

function finished(scene: Scene, draft: Draft, { trigger, isNoun }: Match): Draft {
  const given = draft.roles['who'] ?? (isNoun && CASUALTIES.has(scene.lemma(trigger)) ? [trigger] : []);
  // "Three were killed, nine injured": the nine are the injured.
  const isOwn = (node: number): boolean => node + 1 === trigger || !COUNTED.has(scene.tokens.lower(node + 1));
  const own = given.filter(isOwn);
  const who = own.length < given.length ? scene.trees.children(trigger, 'nsubj').filter(isOwn) : own;
  // "The enemy's casualties": theirs, not by them.
  const by = (draft.roles['by'] ?? []).filter((node) => !isNoun || !isBearerOf(scene, node, trigger));
  const roles = {
    ...without(without(draft.roles, 'who'), 'by'),
    ...(by.length > 0 ? { by } : {}),
    ...(who.length > 0 ? { who } : {}),
  };
  return {
    ...draft,
    roles: onlyActors(scene, roles),
    counts: figuresAt(scene, [...who, ...(isNoun ? [trigger] : [])]),
  };
}

const isBearerOf = (scene: Scene, node: number, noun: number): boolean =>
  CASUALTIES.has(scene.lemma(noun)) && scene.trees.isUnder(node, noun) && prepositionOf(scene, node) !== 'by';

/** What killed somebody is a doer only when it is somebody: "an airstrike killed …" names none. */
function onlyActors(scene: Scene, roles: Draft['roles']): Draft['roles'] {
  const by = (roles['by'] ?? []).filter((node) => sortsOf(scene, node).size > 0);
  const rest = without(roles, 'by');
  return by.length > 0 ? { ...rest, by } : rest;
}

function isHarm(
  scene: Scene,
  { frame: { victim, detail, roles }, found, trigger, isNoun }: Match<HarmFrame>,
): boolean {
  const who = pick(found, roles['who']);
  const patients = who;
  const isLiving =
    isAny(scene, patients, 'people', 'person', 'armed', 'body') ||
    patients.some(
      (node) => scene.trees.upos(counted(scene, node)) === 'NUM' || isNumberOfOthers(scene, node),
    );
  if (isNoun && FATAL.has(scene.lemma(scene.trees.head[trigger] ?? -1))) return false;
  if (who.some((node) => GENERIC.has(scene.tokens.lower(node))) || isIllness(scene, found)) return false;
  switch (victim) {
    case 'things':
      return (
        patients.some((node) => isThing(scene, node)) &&
        !(detail === 'destroyed' && isAny(scene, patients, 'people'))
      );
    case 'martial':
      return isMartial(scene, trigger) && (isLiving || isNoun);
    case 'people':
      if (VAGUE.has(scene.lemma(trigger))) return isLiving && isMartial(scene, trigger);
      return (
        isLiving ||
        (STRONG.has(scene.lemma(trigger)) && patients.some((node) => !isThing(scene, node))) ||
        (who.length > 0 && isAny(scene, who, 'people', 'person', 'armed')) ||
        (isNoun && isMartial(scene, trigger))
      );
  }
}
/** Verbs that are done to living beings alone. */
const STRONG = words(
  'murder assassinate behead slaughter massacre detain arrest imprison jail apprehend abduct kidnap',
);
const VAGUE = words('loss capture beat burn hurt incarcerate');
const FATAL = words('die succumb perish');
const GENERIC = words('you i yourself one anybody anyone everyone');
const ILLNESS = words(
  'covid covid-19 virus coronavirus disease cancer cholera ebola malaria age cause overdose fentanyl hunger pandemic flu illness attack stroke complication suicide opioid smoking',
);

const NOT_THINGS = words(
  'community field state country market capital area location point people economy system network supply centre center',
);
const isThing = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'building', 'site', 'arms', 'service', 'place') &&
  (!NOT_THINGS.has(scene.lemma(node)) || isMartial(scene, node));

/** Deaths that nobody deals: "died of cancer". */
const isIllness = (scene: Scene, found: Match['found']): boolean =>
  ['of', 'from', 'with', 'by']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .some((node) => ILLNESS.has(scene.lemma(node)));

const ADJECTIVES: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['dead', 'killed'],
  ['missing', 'missing'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hospitalized', 'injured'],
  ['hospitalised', 'injured'],
]);
/** Forms that a bare number of victims stands before. */
const COUNTED: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...ADJECTIVES,
  ['killed', 'killed'],
  ['detained', 'detained'],
  ['arrested', 'detained'],
  ['abducted', 'abducted'],
]);
/** Tokens back within which the victims' kind was said. */
const REACH = 16;

/** "30 others", "nine more". */
const isNumberOfOthers = ({ tokens, trees }: Scene, node: number): boolean =>
  /^(?:others?|more)$/.test(tokens.lower(node)) && trees.upos(node - 1) === 'NUM';

/** "19 civilians were killed and 11 injured", "left three dead and nine wounded": victims by their number alone. */
function countedBeside(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const detail = COUNTED.get(tokens.lower(token));
  if (!detail || trees.child(token, 'obj') >= 0) return null;
  const number = isNumberOfOthers(scene, token - 1) ? token - 2 : token - 1;
  if (trees.upos(number) !== 'NUM' || tokens.sentence[number] !== tokens.sentence[token]) return null;
  for (let i = number - 1; i >= Math.max(0, number - REACH); i -= 1) {
    if (tokens.sentence[i] !== tokens.sentence[token]) return null;
    if (COUNTED.has(tokens.lower(i)) || scene.lemma(i) === 'leave')
      return {
        kind: 'harm',
        detail,
        trigger: token,
        anchor: token,
        roles: {},
        places: null,
        counts: [number],
      };
  }
  return null;
}

const LEAVING = words('leave find be remain go report list declare pronounce');

/** "left 12 dead", "were found dead", "three are missing". */
function adjectival(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const detail: Harm | undefined = ADJECTIVES.get(tokens.lower(token));
  if (!detail || (trees.upos(token) !== 'ADJ' && trees.upos(token) !== 'VERB')) return null;
  const head = trees.head[token] ?? -1;
  const isPredicate =
    trees.child(token, 'cop') >= 0 || (detail === 'missing' && trees.child(token, 'obj') < 0);
  const copular = isPredicate ? trees.child(token, 'nsubj') : -1;
  const left =
    trees.rel(token) === 'xcomp' && LEAVING.has(scene.lemma(head))
      ? firstChild(scene, head, 'obj', 'nsubj')
      : -1;
  const behind =
    trees.rel(token) === 'amod' && token > head && LEAVING.has(scene.lemma(trees.head[head] ?? -1))
      ? head
      : -1;
  const who = copular >= 0 ? copular : left >= 0 ? left : behind;
  if (who < 0 || !(isAny(scene, [who], 'people', 'person', 'armed') || trees.upos(who) === 'NUM'))
    return null;
  return {
    kind: 'harm',
    detail,
    trigger: token,
    anchor: left >= 0 ? head : token,
    roles: { who: [who] },
    places: null,
    counts: figuresAt(scene, [who]),
  };
}
