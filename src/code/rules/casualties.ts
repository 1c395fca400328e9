import type { Draft } from '../draft.js';
import { firstChild, isAny, predicatedOf, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isOthers, nounCounted, numberBefore } from './counted-noun.js';

export type Casualty = 'killed' | 'injured' | 'detained' | 'abducted' | 'missing';

const ADJECTIVES: ReadonlyMap<string, Casualty> = new Map<string, Casualty>([
  ['dead', 'killed'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hospitalized', 'injured'],
  ['hospitalised', 'injured'],
  ['slain', 'killed'],
  ['maimed', 'injured'],
  ['killed', 'killed'],
  ['lifeless', 'killed'],
]);
/** What somebody is left, where "is" alone would tell of a lasting state. */
const LEFT: ReadonlyMap<string, Casualty> = new Map<string, Casualty>(
  [
    ...words(
      'paralysed paralyzed crippled blinded disabled unconscious concussed lame deaf blind disfigured limbless',
    ),
  ].map((word) => [word, 'injured']),
);
/** "escaped unhurt": of whom it is denied. */
const UNHURT = words('unhurt unharmed uninjured unscathed');
/** Forms that a bare number of victims stands before. */
export const COUNTED: ReadonlyMap<string, Casualty> = new Map<string, Casualty>([
  ...ADJECTIVES,
  ['killed', 'killed'],
  ['detained', 'detained'],
  ['arrested', 'detained'],
  ['abducted', 'abducted'],
]);
/** Tokens back within which the victims' kind was said. */
const REACH = 16;

/** Forms of harm that tell of a bare number only where the noun that it counts stands before. */
const ELLIPTIC: ReadonlyMap<string, Casualty | 'destroyed' | 'damaged'> = new Map<
  string,
  Casualty | 'destroyed' | 'damaged'
>([
  ...COUNTED,
  ['captured', 'detained'],
  ['martyred', 'killed'],
  ['hurt', 'injured'],
  ['eliminated', 'killed'],
  ['neutralised', 'killed'],
  ['neutralized', 'killed'],
  ['kidnapped', 'abducted'],
  ['destroyed', 'destroyed'],
  ['damaged', 'damaged'],
]);

/** "30 others", "nine more". */
export const isNumberOfOthers = ({ tokens, trees }: Scene, node: number): boolean =>
  /^(?:others?|more)$/.test(tokens.lower(node)) && trees.upos(node - 1) === 'NUM';

/** Words that tell before a number what it counts: "31 casualties: 9 killed", "left nine dead". */
const FORETELLING = words('leave casualty victim toll result report record register confirm');

/** "19 civilians were killed and 11 injured", "left three dead and nine wounded": victims by their number alone. */
export function countedBeside(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const detail = ELLIPTIC.get(tokens.lower(token)) ?? takenAs(scene, token);
  if (!detail || trees.child(token, 'obj') >= 0) return null;
  const number = numberBefore(scene, token);
  if (number < 0) return null;
  const noun = nounCounted(scene, number, detail === 'destroyed' || detail === 'damaged');
  // "two were killed and five others wounded": those five, and not the two.
  const others = isOthers(scene, number + 1) && number + 1 < token ? number + 1 : -1;
  const victim = others >= 0 ? others : noun;
  const told = victim >= 0 ? token : foretoldAt(scene, token, number);
  if (told < 0) return null;
  return {
    kind: 'harm',
    detail,
    trigger: token,
    anchor: scene.lemma(told) === 'leave' ? told : token,
    roles: victim < 0 ? {} : { who: [victim] },
    single: ['who'],
    places: null,
    counts: [number],
  };
}

/** "7 taken captive": what those become of whom the number tells. */
export const takenAs = ({ tokens }: Scene, token: number): Casualty | undefined => {
  if (tokens.lower(token) !== 'taken') return undefined;
  if (tokens.lower(token + 1) === 'hostage') return 'abducted';
  return /^(?:captive|prisoner)$/.test(tokens.lower(token + 1)) ? 'detained' : undefined;
};

/** The word before that tells what a number right before a word of harm counts; -1 where none does. */
function foretoldAt(scene: Scene, token: number, number: number): number {
  const { tokens } = scene;
  if (!COUNTED.has(tokens.lower(token)) || token - number > 2) return -1;
  // "there are three dead"
  if (
    /^(?:are|were|was|is|been)$/.test(tokens.lower(number - 1)) &&
    tokens.lower(number - 2) === 'there' &&
    scene.trees.upos(token + 1) !== 'NOUN'
  )
    return token;
  for (let i = number - 1; i >= Math.max(0, number - REACH); i -= 1) {
    if (tokens.sentence[i] !== tokens.sentence[token]) return -1;
    if (COUNTED.has(tokens.lower(i)) || FORETELLING.has(scene.lemma(i))) return i;
  }
  return -1;
}

/** "is missing", whichever way the participle was tagged. */
const isStill = ({ trees, tokens }: Scene, token: number): boolean =>
  trees.children(token, 'cop', 'aux').some((child) => /^(?:is|are|was|were|be)$/.test(tokens.lower(child)));

const LEAVING = words(
  'leave find be remain go report list declare pronounce presume believe fear consider confirm class register record deem think post escape emerge survive come feel lie',
);
const SUPPOSING = words('presume believe fear think deem consider');

/** "Ten suspects are in custody", "remain behind bars". */
export function heldIn(scene: Scene, token: number): Draft | null {
  const isHeld =
    (CUSTODY.has(scene.lemma(token)) &&
      prepositionOf(scene, token) === 'in' &&
      (scene.lemma(token) !== 'hand' || isOfHostages(scene, token))) ||
    (scene.tokens.lower(token) === 'bars' && prepositionOf(scene, token) === 'behind') ||
    (scene.lemma(token) === 'arrest' && prepositionOf(scene, token) === 'under');
  if (!isHeld) return null;
  const state = predicatedOf(scene, token) ?? remaining(scene, token);
  if (!state || !isAny(scene, [state.subject], 'people', 'person', 'armed')) return null;
  return {
    kind: 'harm',
    detail: scene.lemma(state.subject) === 'hostage' ? 'abducted' : 'detained',
    trigger: token,
    anchor: state.anchor,
    roles: { who: [state.subject] },
    places: null,
    counts: figuresAt(scene, [state.subject]),
  };
}
/** "the hostages are in the hands of …"; much else is in somebody's hands. */
const isOfHostages = (scene: Scene, token: number): boolean =>
  /^(?:hostage|captive|abductee)$/.test(scene.lemma(predicatedOf(scene, token)?.subject ?? -1));

/** "remain in captivity", "languish in prison" */
function remaining(scene: Scene, token: number): { subject: number; anchor: number } | null {
  const verb = scene.trees.head[token] ?? -1;
  if (!/^(?:remain|languish|stay|sit|linger)$/.test(scene.lemma(verb))) return null;
  const subject = scene.trees.child(verb, 'nsubj');
  return subject < 0 ? null : { subject, anchor: verb };
}
const CUSTODY = words('custody detention prison jail captivity hand dungeon cell');

/** "left 12 dead", "were found dead", "three are missing". */
export function adjectival(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const word = tokens.lower(token);
  const head = trees.head[token] ?? -1;
  const isUnhurt = UNHURT.has(word);
  const isLeft = scene.lemma(head) === 'leave';
  const detail = ADJECTIVES.get(word) ?? (isUnhurt ? 'injured' : isLeft ? LEFT.get(word) : undefined);
  if (word === 'slain' && trees.rel(token) === 'acl') return draftOf(scene, 'killed', token, token, head);
  if (!detail || !/^(?:ADJ|VERB|ADV)$/.test(trees.upos(token))) return null;
  const isPredicate =
    trees.child(token, 'cop') >= 0 ||
    (isUnhurt && isStill(scene, token)) ||
    (detail === 'missing' && trees.child(token, 'obj') < 0);
  const own = isPredicate ? trees.child(token, 'nsubj') : -1;
  // "was abducted and is still missing"
  const isJoined = isPredicate && own < 0 && trees.rel(token) === 'conj' && isStill(scene, token);
  const copular = isJoined ? trees.child(head, 'nsubj') : own;
  const left =
    (trees.rel(token) === 'xcomp' ||
      isStatedAs(scene, token) ||
      (isUnhurt && trees.rel(token) === 'advmod') ||
      (isLeft && trees.rel(token) === 'advcl')) &&
    LEAVING.has(scene.lemma(head))
      ? firstChild(scene, head, 'obj', 'nsubj')
      : -1;
  const behind =
    trees.rel(token) === 'amod' && token > head && LEAVING.has(scene.lemma(trees.head[head] ?? -1))
      ? head
      : -1;
  const who = copular >= 0 ? copular : left >= 0 ? left : behind;
  if (who < 0 || !(isAny(scene, [who], 'people', 'person', 'armed') || trees.upos(who) === 'NUM'))
    return null;
  const anchor = left >= 0 ? head : behind >= 0 ? trees.head[head]! : token;
  return {
    ...draftOf(scene, detail, token, anchor, who),
    ...stanceBeside(scene, isUnhurt, left >= 0 ? head : -1),
  };
}

const draftOf = (scene: Scene, detail: string, trigger: number, anchor: number, who: number): Draft => ({
  kind: 'harm',
  detail,
  trigger,
  anchor,
  roles: { who: [who] },
  places: null,
  counts: figuresAt(scene, [who]),
});

/** "are beyond repair", "is in ruins": what is left of a thing. */
export function ruined(scene: Scene, token: number): Draft | null {
  const { lemma } = scene;
  const isRuined =
    (lemma(token) === 'repair' && prepositionOf(scene, token) === 'beyond') ||
    (/^ruins?$/.test(lemma(token)) && prepositionOf(scene, token) === 'in');
  const state = isRuined ? predicatedOf(scene, token) : null;
  if (!state) return null;
  const isThing =
    isAny(scene, [state.subject], 'building', 'site', 'arms', 'place') ||
    scene.trees.upos(state.subject) === 'NUM';
  return isThing ? draftOf(scene, 'destroyed', token, state.anchor, state.subject) : null;
}

/** Of those unhurt the harm is denied; those feared dead probably are. */
function stanceBeside(scene: Scene, isUnhurt: boolean, verb: number): Pick<Draft, 'stance'> {
  if (isUnhurt) return { stance: { polarity: 'denied' } };
  return SUPPOSING.has(scene.lemma(verb)) ? { stance: { certainty: 'probable' } } : {};
}

/** "are listed as missing" */
const isStatedAs = ({ trees, tokens }: Scene, token: number): boolean =>
  /^(?:advcl|obl)$/.test(trees.rel(token)) &&
  trees.children(token, 'mark', 'case').some((child) => tokens.lower(child) === 'as');
