import type { Stance } from '../../record/index.js';
import { isInfinitive, isNone, isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// What stands over a clause and makes it other than told: "has to leave", "no evidence that they fired", "far from leaving".

type Change = Partial<Pick<Stance, 'polarity' | 'certainty' | 'reality'>>;

const ASKED: Change = { reality: 'requested', certainty: 'uncommitted' };
const TO_COME: Change = { reality: 'expected', certainty: 'probable' };
const SUPPOSED: Change = { reality: 'conditional', certainty: 'uncommitted' };
const MEANT: Change = { reality: 'intended', certainty: 'probable' };

/** What the words over a verb make of its clause; null where they leave it as it is told. */
export function modalityOf(scene: Scene, verb: number): Change | null {
  if (!isVerb(scene, verb)) return null;
  const { trees } = scene;
  const isJoined = trees.rel(verb) === 'conj' && isVerb(scene, trees.head[verb] ?? -1);
  const first = isJoined && trees.child(verb, 'nsubj') < 0 ? trees.head[verb]! : verb;
  return (
    ofInfinitive(scene, first) ??
    (isAim(scene, first) || isToEnsure(scene, first) ? MEANT : null) ??
    (isScenario(scene, first) ? SUPPOSED : null) ??
    (isFarFrom(scene, first) ? { polarity: 'denied' } : null) ??
    (isInCase(scene, first) ? SUPPOSED : null) ??
    (isCalledFalse(scene, first) ? { polarity: 'denied' } : null) ??
    (isUnshown(scene, first) ? { polarity: 'denied', certainty: 'probable' } : null)
  );
}

const DESIGNED = words('design intend mean calculate engineer');

/** "has to leave", "is supposed to leave", "was designed to seize", "in no position to retake" */
function ofInfinitive(scene: Scene, verb: number): Change | null {
  const { trees, tokens } = scene;
  const head = trees.head[verb] ?? -1;
  if (head < 0 || !isInfinitive(scene, verb)) return null;
  if (trees.rel(verb) === 'acl') {
    if (isOrdinal(scene, head)) return { reality: 'happened', certainty: 'certain' };
    if (!isDenied(scene, head) || SAYING.has(scene.lemma(verb))) return null;
    if (scene.lemma(head) === 'position')
      return prepositionOf(scene, head) === 'in' ? { reality: 'prevented' } : null;
    // "now is not the time to negotiate"
    const isTime = /^(?:time|moment|occasion)$/.test(scene.lemma(head)) && trees.child(head, 'cop') >= 0;
    return isTime ? { polarity: 'denied' } : null;
  }
  if (trees.rel(verb) !== 'xcomp') return null;
  const lemma = scene.lemma(head);
  if (tokens.lower(head + 1) === 'yet') return null;
  const isBound = lemma === 'have' || (lemma === 'get' && tokens.lower(head + 1) === 'to');
  if (isBound) return isPresent(scene, head) ? ASKED : null;
  if (lemma === 'ought') return ASKED;
  if (lemma === 'suppose' && isPresent(scene, head)) return TO_COME;
  return DESIGNED.has(lemma) && isDone(scene, head) ? MEANT : null;
}

const SAYING = words('confirm say comment speak verify judge answer discuss tell assess predict offer');

/** "the first leader to visit" */
const isOrdinal = ({ trees, tokens }: Scene, noun: number): boolean =>
  trees
    .children(noun, 'amod')
    .some((child) => /^(?:first|second|third|last|only|latest)$/.test(tokens.lower(child)));

/** Of an obligation that holds: "has to", not "had to", which tells what was done, nor "would have to". */
const isPresent = ({ trees, tokens }: Scene, verb: number): boolean =>
  tokens.lower(verb) !== 'had' &&
  trees
    .children(verb, 'aux')
    .every((aux) => /^(?:have|has|'ve|’ve|'s|’s|is|are|do|does)$/.test(tokens.lower(aux))) &&
  !isDenied({ trees, tokens }, verb);

const isDone = ({ trees }: Scene, verb: number): boolean =>
  trees.children(verb, 'aux').some((aux) => trees.lemma[aux] === 'be') || trees.rel(verb) === 'acl';

const isDenied = ({ trees, tokens }: Pick<Scene, 'trees' | 'tokens'>, verb: number): boolean =>
  trees
    .children(verb, 'advmod', 'det')
    .some((child) => /^(?:not|n't|n’t|never|no|hardly|yet)$/.test(tokens.lower(child)));

/** "with the intention of seizing" */
const isAim = (scene: Scene, verb: number): boolean =>
  scene.trees.rel(verb) === 'acl' &&
  /^(?:aim|intention|goal|purpose|objective|intent|hope)$/.test(scene.lemma(scene.trees.head[verb] ?? -1)) &&
  scene.trees.children(verb, 'mark', 'case').some((mark) => scene.tokens.lower(mark) === 'of');

/** "to make sure that hostages come home" */
function isToEnsure(scene: Scene, verb: number): boolean {
  const { trees, lemma } = scene;
  if (trees.rel(verb) !== 'ccomp' && trees.rel(verb) !== 'advcl') return false;
  const head = trees.head[verb] ?? -1;
  const ensuring = lemma(head) === 'sure' ? (trees.head[head] ?? -1) : head;
  const isEnsuring =
    lemma(ensuring) === 'ensure' ||
    (lemma(ensuring) === 'make' && scene.tokens.lower(ensuring + 1) === 'sure');
  return isEnsuring && (isInfinitive(scene, ensuring) || isOngoing(scene, ensuring));
}

/** "ensuring that hostages come home", "we are ensuring that …" */
const isOngoing = ({ tokens }: Scene, verb: number): boolean => tokens.lower(verb).endsWith('ing');

/** "a scenario where they invade" */
const isScenario = ({ trees, lemma }: Scene, verb: number): boolean =>
  trees.rel(verb) === 'acl' &&
  /^(?:scenario|hypothetical|contingency|eventuality)$/.test(lemma(trees.head[verb] ?? -1));

/** "far from withdrawing" */
const isFarFrom = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'mark', 'case')
    .some((mark) => tokens.lower(mark) === 'from' && tokens.lower(mark - 1) === 'far');

/** "in case they attack" */
const isInCase = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'mark')
    .some((mark) => tokens.lower(mark) === 'in' && tokens.lower(mark + 1) === 'case');

const UNTRUE = words(
  'false untrue absurd ridiculous nonsense preposterous ludicrous laughable baseless lie fabrication myth',
);
const THOUGHTS = words('idea notion suggestion claim allegation assertion insinuation story rumour rumor');

/** "It is false that they fired", "the idea that they fired is absurd" */
function isCalledFalse(scene: Scene, verb: number): boolean {
  const { trees } = scene;
  const head = trees.head[verb] ?? -1;
  const relation = trees.rel(verb);
  if (relation === 'csubj' || relation === 'ccomp') return isVerdict(scene, head);
  return (
    relation === 'acl' &&
    THOUGHTS.has(scene.lemma(head)) &&
    trees.rel(head) === 'nsubj' &&
    isVerdict(scene, trees.head[head]!)
  );
}

const isVerdict = (scene: Scene, node: number): boolean =>
  UNTRUE.has(scene.lemma(node)) && scene.trees.child(node, 'cop') >= 0 && !isDenied(scene, node);

const SIGNS = words('indication evidence sign proof suggestion confirmation information');

/** "no evidence that they fired", "have not seen any indication that they fired" */
function isUnshown(scene: Scene, verb: number): boolean {
  const { trees } = scene;
  const head = trees.head[verb] ?? -1;
  if (trees.rel(verb) !== 'acl' || !SIGNS.has(scene.lemma(head)) || !isThat(scene, verb)) return false;
  const over = trees.head[head] ?? -1;
  return isNone(scene, head) || (trees.rel(head) === 'obj' && isDenied(scene, over));
}

/** "evidence that it fired", which a parser takes for a relative at times. */
const isThat = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.children(verb, 'mark', 'obj', 'nsubj').some((child) => tokens.lower(child) === 'that');

const SINCE = words('despite amid amidst after since following notwithstanding');
const GRIEF = words('condolence sympathy sorrow regret sadness grief outrage shock horror dismay');
const ANSWERING = words(
  'hold impose sanction condemn punish penalise penalize blame thank apologise apologize pay compensate prosecute criticise criticize rebuke denounce charge indict',
);

/** "to impose costs on it for its invasion", "will leave despite the shelling": an event named as one that is so. */
export function isTakenAsDone(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  if (isPerfectRelative(scene, noun)) return true;
  if (trees.upos(noun) !== 'NOUN') return false;
  const above = scene.lemma(trees.head[noun] ?? -1);
  // "condolences for the loss of life"
  if (trees.rel(noun) === 'nmod')
    return GRIEF.has(above) && /^(?:for|over|at)$/.test(prepositionOf(scene, noun));
  if (trees.rel(noun) !== 'obl') return false;
  const preposition = prepositionOf(scene, noun);
  const isAnswered = preposition === 'for' && ANSWERING.has(above);
  // "with their war going on, he wants …"
  const isBeside =
    preposition === 'with' && noun < trees.head[noun]! && trees.children(noun, 'nmod').length > 0;
  return isOwned(scene, noun) && (isAnswered || isBeside || SINCE.has(preposition));
}

const SPEAKING =
  words(`discuss address describe characterize characterise explain assess review investigate examine debate raise comment speak talk respond
  react reflect`);

/** "will discuss the attack on Goma", "let the army describe its operations": what is yet to be spoken of has happened. */
export function isSpokenOf(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  if (trees.upos(noun) !== 'NOUN' || !/^(?:obj|obl)$/.test(trees.rel(noun))) return false;
  const isSaidOf = trees.rel(noun) === 'obj' || /^(?:on|about|to|over)$/.test(prepositionOf(scene, noun));
  return isSaidOf && isOwned(scene, noun) && SPEAKING.has(scene.lemma(trees.head[noun] ?? -1));
}

/** "the shelling", "Moscow's shelling", "their operations" */
const isOwned = ({ trees, tokens }: Scene, noun: number): boolean =>
  trees
    .children(noun, 'nmod', 'det')
    .some((child) => child < noun && (trees.rel(child) === 'nmod' || tokens.lower(child) === 'the'));

/** "a memorial to those who have died": done, whatever becomes of the clause that it stands in. */
const isPerfectRelative = ({ trees, tokens }: Scene, verb: number): boolean => {
  const auxiliaries = trees.children(verb, 'aux').map((aux) => tokens.lower(aux));
  return (
    trees.rel(verb) === 'acl' &&
    auxiliaries.some((aux) => /^(?:have|has)$/.test(aux)) &&
    auxiliaries.every((aux) => /^(?:have|has|been)$/.test(aux)) &&
    trees.children(verb, 'nsubj').some((node) => /^(?:who|which|that)$/.test(tokens.lower(node))) &&
    !isDenied({ trees, tokens }, verb)
  );
};

const UNSURE: Change = { reality: 'expected', certainty: 'possible' };
const AHEAD: readonly (readonly [ReadonlySet<string>, Change])[] = [
  [words('potential possible prospective looming impending imminent would-be hypothetical'), UNSURE],
  [words('forthcoming upcoming'), TO_COME],
];

/** "a potential invasion", "the forthcoming conclusion": what the word before an event's noun makes of it. */
export const aheadOf = ({ trees, tokens }: Scene, noun: number): Change | null => {
  if (trees.upos(noun) !== 'NOUN') return null;
  const own = trees.children(noun, 'amod').map((child) => tokens.lower(child));
  return AHEAD.find(([list]) => own.some((word) => list.has(word)))?.[1] ?? null;
};
