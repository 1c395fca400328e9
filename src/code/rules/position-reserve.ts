import type { Draft } from '../draft.js';
import {
  antecedents,
  nounArguments,
  pick,
  predicatedOf,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isNegated, isParty, make, STANDS } from './position-things.js';

// Stands that are still to be taken.

const ABOUT = ['on', 'about', 'regarding', 'concerning', 'over'] as const;
const OPEN = { polarity: 'affirmed', reality: 'ongoing' } as const;

const ANSWERING = words('reply respond answer react decide comment pronounce rule');
const DECLARING = words(
  'confirm announce declare state make express give take reach adopt reveal voice disclose clarify articulate formulate indicate communicate spell set',
);
const DECLARED = words(
  'participation attendance decision view opinion position response reply answer intention mind reaction stance agreement approval consent',
);
const TELLING = words(
  'say decide determine indicate announce declare clarify state specify reveal disclose explain choose know resolve rule',
);
const ASKING_WORDS = words('whether where how which what if');
const RESERVING = words('reserve withhold suspend defer');
const RESERVED = words('position judgement judgment opinion stance view');
const WEIGHING = words('weigh consider study examine mull ponder deliberate review draft formulate prepare');
const DECLINING = words('decline refuse');

/** "has not yet replied", "has yet to say where it stands", "reserves its position", "is still weighing its reply". */
export function ofSilence(scene: Scene, verb: number): Draft | null {
  return ofDelay(scene, verb) ?? ofReserve(scene, verb) ?? ofNeither(scene, verb);
}

function ofDelay(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(verb);
  const hasObject = trees.children(verb, 'obj').some((child) => DECLARED.has(scene.lemma(child)));
  const isSaying = TELLING.has(lemma) && isAskedOf(scene, verb);
  if (!ANSWERING.has(lemma) && !(DECLARING.has(lemma) && hasObject) && !isSaying) return null;
  const isLate =
    isYet(scene, verb) ||
    isUnanswered(scene, verb) ||
    (isSaying && lemma !== 'know' && isUndecided(scene, verb));
  if (!isLate) return null;
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const about = pick(verbArguments(scene, verb), ['to', 'on', 'about', 'regarding', 'in']);
  return who.length > 0
    ? make('undeclared', verb, who, about.length > 0 ? about : askedAbout(scene, verb), OPEN)
    : null;
}

const isYet = (scene: Scene, verb: number): boolean =>
  (scene.tokens.lower(verb - 1) === 'to' && scene.tokens.lower(verb - 2) === 'yet') ||
  (isNegated(scene, verb) &&
    scene.trees.children(verb, 'advmod').some((child) => STILL.has(scene.tokens.lower(child))));
const STILL = words('yet still');

/** "has not responded to the proposal", "a plan that they have not answered": said of an offer, without a "yet". */
function isUnanswered(scene: Scene, verb: number): boolean {
  const { trees } = scene;
  if (!/^(?:reply|respond|answer|react)$/.test(scene.lemma(verb)) || !isNegated(scene, verb)) return false;
  if (!trees.children(verb, 'aux').some((aux) => trees.lemma[aux] === 'have')) return false;
  const offers = [...pick(verbArguments(scene, verb), ['to', 'patient']), trees.head[verb] ?? -1];
  return offers.some(
    (node) =>
      (OFFERED.has(scene.lemma(node)) || /^(?:deal|roadmap|demand)$/.test(scene.lemma(node))) &&
      ![...trees.children(node, 'nmod'), ...trees.children(verb, 'obl')].some(
        (child) => scene.lemma(child) === 'comment',
      ),
  );
}

/** "has not decided whether", "declined to say if". */
const isUndecided = (scene: Scene, verb: number): boolean => {
  const above = scene.trees.head[verb] ?? -1;
  const isDeclined = scene.trees.rel(verb) === 'xcomp' && DECLINING.has(scene.lemma(above));
  return isDeclined
    ? takesStand(scene, verb)
    : /^(?:decide|determine)$/.test(scene.lemma(verb)) && isNegated(scene, verb);
};

const clausesOf = (scene: Scene, verb: number): number[] =>
  scene.trees.children(verb, 'ccomp', 'advcl', 'xcomp', 'acl');

const isAskedOf = (scene: Scene, verb: number): boolean =>
  clausesOf(scene, verb).some(
    (clause) =>
      clause > verb &&
      scene.trees
        .children(clause, 'mark', 'advmod', 'obj', 'nsubj', 'det')
        .some((child) => ASKING_WORDS.has(scene.tokens.lower(child)) && child > verb),
  );

const TAKING_STAND = words(
  'support back oppose endorse favour favor vote stand accept recognise recognize join approve veto abstain agree',
);
const takesStand = (scene: Scene, verb: number): boolean =>
  clausesOf(scene, verb).some((clause) => TAKING_STAND.has(scene.lemma(clause)));

const askedAbout = (scene: Scene, verb: number): readonly number[] =>
  clausesOf(scene, verb)
    .flatMap((clause) => scene.trees.children(clause, 'obl', 'obj'))
    .filter((node) => /^(?:NOUN|PROPN)$/.test(scene.trees.upos(node)))
    .slice(0, 1);

function ofReserve(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  const isStill =
    trees.children(verb, 'advmod').some((child) => STILL.has(tokens.lower(child))) ||
    tokens.lower(verb).endsWith('ing');
  const offered =
    isStill && WEIGHING.has(lemma)
      ? trees.children(verb, 'obj').find((node) => OFFERED.has(scene.lemma(node)))
      : undefined;
  const object = trees
    .children(verb, 'obj')
    .find((node) => RESERVED.has(scene.lemma(node)) || DECLARED.has(scene.lemma(node)));
  const isReserved = RESERVING.has(lemma) && object !== undefined && RESERVED.has(scene.lemma(object));
  const isWeighed =
    WEIGHING.has(lemma) &&
    isStill &&
    object !== undefined &&
    (/^(?:reply|answer)$/.test(scene.lemma(object)) ||
      (/^(?:response|position|stance|reaction)$/.test(scene.lemma(object)) && isOwn(scene, object)));
  const isPrejudged =
    /^(?:prejudge|pre-empt|preempt)$/.test(lemma) && isNegated(scene, verb) && isAskedOf(scene, verb);
  const isMind =
    lemma === 'make' &&
    isNegated(scene, verb) &&
    trees.children(verb, 'obj').some((node) => scene.lemma(node) === 'mind');
  const isOffer =
    offered !== undefined &&
    (trees.children(verb, 'advmod').some((child) => STILL.has(tokens.lower(child))) ||
      (PUT_FORWARD.has(scene.lemma(offered)) &&
        /^(?:the|this|that)$/.test(tokens.lower(trees.child(offered, 'det'))) &&
        subjectOf(scene, verb).some((node) => scene.actorAt(node) !== null)));
  if (!isReserved && !isWeighed && !isPrejudged && !isMind && !isOffer) return null;
  const found = verbArguments(scene, verb);
  const who = pick(found, ['agent']).filter((node) => isParty(scene, node));
  if (who.length === 0) return null;
  if (isOffer) return make('undeclared', verb, who, [offered], OPEN);
  const own = object === undefined ? [] : pick(nounArguments(scene, object), [...ABOUT, 'to']);
  const about = own.length > 0 ? own : isPrejudged ? askedAbout(scene, verb) : pick(found, ABOUT);
  return make(
    'undeclared',
    verb,
    who,
    about.filter((node) => scene.mentionAt(node)?.type !== 'time'),
    OPEN,
  );
}

/** What is put to a party, which studies it before it answers. */
const PUT_FORWARD = words('proposal offer initiative plan');
const OFFERED = words(
  'request appeal application proposal offer paper draft plan initiative invitation text',
);
const isOwn = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'nmod', 'det')
    .some((child) => /^(?:its|their|his|her|our|my)$/.test(tokens.lower(child)));

const FOR_IT = words('endorse support confirm accept back approve welcome favour favor affirm');
const AGAINST_IT = words('reject oppose deny dismiss refute condemn object disown');

/** "would neither endorse nor reject the findings". */
function ofNeither(scene: Scene, verb: number): Draft | null {
  const { tokens } = scene;
  if (
    !FOR_IT.has(scene.lemma(verb)) ||
    tokens.lower(verb - 1) !== 'neither' ||
    tokens.lower(verb + 1) !== 'nor'
  )
    return null;
  const second = [verb + 2, verb + 3].find((node) => AGAINST_IT.has(scene.lemma(node)));
  if (second === undefined) return null;
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const about = [verb, second].flatMap((node) => scene.trees.children(node, 'obj')).slice(0, 1);
  return who.length > 0 ? make('undeclared', verb, who, about, OPEN) : null;
}

const NONCOMMITTAL = words('undecided non-committal noncommittal ambivalent equivocal agnostic neutral');

/** "remains undecided on", "its non-committal answer": a word for whoever takes no stand. */
export function ofReticence(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  // "non-committal", three tokens as the treebanks have it
  const isNon = tokens.lower(token) === 'committal' && tokens.lower(token - 2) === 'non';
  if (!NONCOMMITTAL.has(tokens.lower(token)) && !isNon) return null;
  const head = trees.head[token] ?? -1;
  if (trees.rel(token) === 'amod' && (DECLARED.has(scene.lemma(head)) || STANDS.has(scene.lemma(head)))) {
    const noun = nounArguments(scene, head);
    const who = pick(noun, ['agent', 'from', 'of']).filter((node) => isParty(scene, node));
    return who.length > 0 ? make('undeclared', token, who, pick(noun, ABOUT), OPEN) : null;
  }
  const state = predicatedOf(scene, token);
  if (!state) return null;
  const who = antecedents(scene, state.subject, token).filter((node) => isParty(scene, node));
  const about = [...trees.children(token, 'obl', 'nmod'), ...trees.children(state.anchor, 'obl')].filter(
    (node) =>
      /^(?:on|about|regarding|concerning|over)$/.test(prepositionOf(scene, node)) &&
      scene.mentionAt(node)?.type !== 'time',
  );
  if (tokens.lower(token) === 'neutral' && about.length === 0) return null;
  return who.length > 0 ? { ...make('undeclared', token, who, about, OPEN), anchor: state.anchor } : null;
}
