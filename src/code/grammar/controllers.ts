import { isAny } from './sorts.js';
import { CALLING, MADE_BY_CALLING } from '../../lib/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { antecedents } from './antecedents.js';
import { TELLING } from './carriers.js';
import { isPassive } from './passives.js';
import { isInfinitive, isPossessor, prepositionOf } from './shape.js';

// Who does what a complement says: the subject of the verb above it, or its object. `own` gives that subject.

const SUBJECT_CONTROL = words('promise threaten vow pledge offer agree refuse want need use take');

/** Who does what the complement of a verb says: its object ("forced them to leave"), else its subject. */
export function controller(scene: Scene, verb: number, own: () => number[]): number[] {
  if (isTold(scene, verb)) return seen(scene, verb);
  const object = scene.trees.child(verb, 'obj', 'iobj');
  const isWill = object >= 0 && WILLS.has(scene.lemma(object)) && !isPassive(scene, verb);
  // "affirmed their determination to hold the town", "noted the army's plan to take it": whoever has it.
  if (isWill && willing(scene, object).length > 0) return willing(scene, object);
  const isOwn =
    (SUBJECT_CONTROL.has(scene.lemma(verb)) && !isWanted(scene, verb, object)) ||
    isCallMade(scene, verb) ||
    isWill;
  if (object >= 0 && !isOwn) return antecedents(scene, object, verb);
  const complement = scene.trees.child(verb, 'xcomp');
  const asked =
    object < 0 && complement >= 0 && OBJECT_CONTROL.has(scene.lemma(verb)) && !isPassive(scene, verb)
      ? askedOf(scene, verb, complement)
      : [];
  // "called on the rivals to return to the table": whoever is called on.
  if (asked.length > 0) return asked.flatMap((node) => antecedents(scene, node, verb));
  // "asked both to attend": whoever asks does not attend.
  if (object < 0 && OBJECT_CONTROL.has(scene.lemma(verb)) && ALL.has(scene.tokens.lower(verb + 1))) return [];
  return own();
}
/** "wants civilians to leave", "needs Congress to pay": whoever is wanted to do it; "needs aid to survive" does so itself. */
const isWanted = (scene: Scene, verb: number, object: number): boolean =>
  /^(?:want|need)$/.test(scene.lemma(verb)) &&
  object > verb &&
  (isAny(scene, [object], 'people', 'person', 'armed', 'body', 'named') ||
    scene.trees.upos(object) === 'PRON');

/** Whose will a noun names: "the intention of the mission", "the army's plan"; nobody where a pronoun only points back. */
export const willing = (scene: Scene, noun: number): number[] =>
  WILLS.has(scene.lemma(noun))
    ? scene.trees
        .children(noun, 'nmod')
        .filter(
          (owner) =>
            scene.trees.upos(owner) !== 'PRON' &&
            (isPossessor(scene, owner) || prepositionOf(scene, owner) === 'of'),
        )
    : [];
/** "took note of the intention of the mission to convene a conference": whose will it is, named right before an infinitive. */
export function willedBefore(scene: Scene, infinitive: number): number[] {
  const { trees, tokens } = scene;
  const to = trees.children(infinitive, 'mark').find((mark) => tokens.lower(mark) === 'to') ?? infinitive - 1;
  let noun = to - 1;
  for (let steps = 0; noun >= 0 && noun < to && steps < MOST_STEPS; steps += 1) {
    if (trees.upos(noun) === 'VERB') return [];
    if (WILLS.has(scene.lemma(noun))) return willing(scene, noun);
    noun = trees.head[noun] ?? -1;
  }
  return [];
}
const MOST_STEPS = 5;
const WILLS = words(
  'determination intention intent readiness willingness commitment resolve desire will decision plan pledge promise vow aim refusal',
);
const ALL = words('both all everyone everybody each neither others anyone');

/** "called his counterpart to apologise": why a call was made, and no call for an apology. */
const isCallMade = (scene: Scene, verb: number): boolean =>
  CALLING.has(scene.lemma(verb)) &&
  scene.trees.child(verb, 'obj') >= 0 &&
  scene.trees.children(verb, 'xcomp', 'advcl').some((child) => MADE_BY_CALLING.has(scene.lemma(child)));

/** "observed shelling", "saw forces firing": whoever tells of it does not do it. */
const isTold = (scene: Scene, verb: number): boolean =>
  TELLING.has(scene.lemma(verb)) && !isPassive(scene, verb);

const isSomebody = (scene: Scene, node: number): boolean =>
  scene.actorAt(node) !== null || /^(?:person|organisation)$/.test(scene.mentionAt(node)?.type ?? '');

const seen = (scene: Scene, verb: number): number[] =>
  scene.trees.children(verb, 'obj').flatMap((child) => antecedents(scene, child, verb));

/** "a condition for the group to join": who is to do it, right before the infinitive. */
export function forSubject({ trees, tokens }: Scene, noun: number, verb: number): number[] | null {
  const phrase = trees
    .children(noun, 'nmod', 'obl')
    .find(
      (child) => child < verb && trees.children(child, 'case').some((one) => tokens.lower(one) === 'for'),
    );
  return phrase === undefined ? null : [phrase];
}

/** Verbs whose object does what their infinitive says, however a parser hangs it. */
const OBJECT_CONTROL = words(
  'allow permit let enable ask urge call force compel order tell invite request require authorise authorize help push send dispatch assign appoint',
);

/** "Accused Russia of sending", "prevented them from returning": the object; else the subject of the main clause. */
export function gerundController(scene: Scene, gerund: number, verb: number, own: () => number[]): number[] {
  const { trees, tokens } = scene;
  const mark = isInfinitive(scene, gerund) ? 'to' : tokens.lower(trees.child(gerund, 'mark', 'case'));
  // "observed forces shelling the town"; "discussed the truce, urging calm" tells what the speakers do.
  const isSetOff = tokens.form(gerund - 1) === ',' || tokens.form(gerund - 2) === ',';
  const perceived = mark === '' && isTold(scene, verb) ? seen(scene, verb) : [];
  if (mark === '' && isTold(scene, verb) && (!isSetOff || perceived.some((node) => isSomebody(scene, node))))
    return perceived;
  const object = trees.child(verb, 'obj', 'iobj');
  if (mark === 'to' && isCallMade(scene, verb)) return own();
  if (mark === 'to' && object >= 0 && object < gerund && willing(scene, object).length > 0)
    return willing(scene, object);
  const isOfObject =
    mark === 'of' ||
    mark === 'from' ||
    mark === 'into' ||
    (mark === 'to' && OBJECT_CONTROL.has(scene.lemma(verb)));
  // "charged four officers with torturing detainees"
  if (mark === 'with' && scene.lemma(verb) === 'charge' && object >= 0)
    return antecedents(scene, object, verb);
  if (mark === 'for' && JUDGING.has(scene.lemma(verb)) && !isPassive(scene, verb)) {
    const judged = object >= 0 && !PENALTIES.has(scene.lemma(object)) ? [object] : upon(scene, verb, gerund);
    if (judged.length > 0) return judged.flatMap((node) => antecedents(scene, node, verb));
  }
  const asked = mark === 'to' && OBJECT_CONTROL.has(scene.lemma(verb)) ? askedOf(scene, verb, gerund) : [];
  if (asked.length > 0) return asked;
  if (isOfObject && object >= 0) return antecedents(scene, object, verb);
  // "were wounded by shelling": who suffers it does not do it.
  if (mark === 'by' && isPassive(scene, verb)) return [];
  return own();
}

/** Verbs whose object did what stands behind "for": "thanked Chad for hosting", "imposed sanctions on two men for blocking". */
export const JUDGING = words(
  'thank praise commend congratulate laud applaud condemn denounce criticise criticize blame fault rebuke chide censure slam lambast lambaste scold sanction punish fine penalise penalize arrest detain prosecute charge try convict sentence jail imprison indict impose expel dismiss sack suspend honour honor reward forgive reproach',
);
const PENALTIES = words('sanction embargo ban fine penalty restriction measure tariff sentence curb');

/** "called on Kigali to withdraw", "sanctions on two men for blocking aid": of whom it is asked, whom it is laid upon. */
const upon = (scene: Scene, verb: number, infinitive: number): number[] => {
  const { trees } = scene;
  const object = trees.child(verb, 'obj', 'iobj');
  return [...trees.children(verb, 'obl'), ...(object >= 0 ? trees.children(object, 'nmod') : [])].filter(
    (child) =>
      child > verb && child < infinitive && /^(?:(?:up)?on|against)$/.test(prepositionOf(scene, child)),
  );
};

/** "called on Kigali to withdraw": of whom it is asked, behind a preposition. */
const askedOf = (scene: Scene, verb: number, infinitive: number): number[] =>
  scene.trees
    .children(verb, 'obl', 'obj')
    .filter(
      (child) =>
        child > verb &&
        child < infinitive &&
        (/^(?:up)?on$/.test(prepositionOf(scene, child)) ||
          (prepositionOf(scene, child) === 'to' && scene.lemma(verb) === 'appeal') ||
          scene.tokens.lower(child - 1) === 'on'),
    );
