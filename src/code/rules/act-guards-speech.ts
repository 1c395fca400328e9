import { isAny, isInfinitive, isPassive, isVerb, modifiers, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ActFrame } from './act-frames.js';
import { byNamed, isSomebody } from './act-parties.js';
import type { Match } from './frames.js';

// Tests for words of saying, threatening and yielding that are no acts in ordinary prose.

type Guard = (scene: Scene, match: Match<ActFrame>) => boolean;

const BLAME = words('responsibility blame fault guilt onus culpability liability');

/** "Responsibility lies with the junta", not the house. */
const isBlame: Guard = (scene, { found }) =>
  pick(found, ['agent']).some((node) => BLAME.has(scene.lemma(node)));

const WHOLE = words('full sole entire direct whole total heavy exclusive');
const DUTIES = words('protection safety security maintenance implementation welfare coordination management');

/** "bears full responsibility for the raid", not for keeping the peace. */
const isGuilt: Guard = (scene, { found, trigger }) => {
  const objects = scene.trees.children(trigger, 'obj');
  const deeds = [
    ...(found.slots.get('for') ?? []),
    ...objects.flatMap((node) => scene.trees.children(node, 'nmod')),
  ];
  const isWhole = objects.some((node) => modifiers(scene, node).some((word) => WHOLE.has(scene.lemma(word))));
  const isOwnWord = pick(found, ['agent']).some((node) => /^(?:we|i)$/.test(scene.tokens.lower(node)));
  const isForDeed = deeds.some(
    (node) => /^(?:NOUN|PROPN)$/.test(scene.trees.upos(node)) && !DUTIES.has(scene.lemma(node)),
  );
  return !isOwnWord && !deeds.some((node) => DUTIES.has(scene.lemma(node))) && (isWhole || isForDeed);
};

const complementsOf = (scene: Scene, verb: number): number[] =>
  scene.trees.children(verb, 'xcomp', 'ccomp', 'advcl', 'acl');

const hasInfinitive: Guard = (scene, { trigger }) =>
  complementsOf(scene, trigger).some((child) => isInfinitive(scene, child));

/** "asked that the convoy be let through" */
const hasThat: Guard = (scene, { trigger }) =>
  complementsOf(scene, trigger).some((clause) =>
    scene.trees.children(clause, 'mark').some((mark) => scene.tokens.lower(mark) === 'that'),
  );

const ASKED = words(
  'call appeal offer proposal plea request demand warning overture invitation initiative bid',
);
const isAsked: Guard = (scene, { found }) =>
  pick(found, ['agent', 'patient']).some((node) => ASKED.has(scene.lemma(node)));

const isAhead = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'aux')
    .some((aux) => /^(?:will|would|shall|'ll|’ll)$/.test(scene.tokens.lower(aux)));
const isDenied = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'advmod')
    .some((word) => /^(?:not|never|n't|n’t)$/.test(scene.tokens.lower(word)));

const MENACES = words(
  'avenge retaliate strike punish destroy crush crack annihilate attack hit eliminate eradicate respond react hunt bomb expel seize pursue fight smash wipe',
);
/** "vowed to avenge", not to help */
const isMenacing: Guard = (scene, { trigger }) =>
  complementsOf(scene, trigger).some((child) => MENACES.has(scene.lemma(child)));

const RESOLUTE = words(
  'resolute retaliatory reciprocal decisive forceful military tough punitive countervailing',
);
const isResolute: Guard = (scene, { trigger }) =>
  isAhead(scene, trigger) &&
  scene.trees
    .children(trigger, 'obj')
    .some(
      (node) =>
        scene.lemma(node).startsWith('countermeasure') ||
        modifiers(scene, node).some((word) => RESOLUTE.has(scene.lemma(word))),
    );

const USING = words(
  'use resort strike act respond take open deploy intervene shoot fire retaliate attack launch',
);
const isUnhesitating: Guard = (scene, { trigger }) =>
  isDenied(scene, trigger) && complementsOf(scene, trigger).some((child) => USING.has(scene.lemma(child)));

/** "will not stand idly by", "will not sit on its hands", "will not remain indifferent" */
const isIdle: Guard = (scene, { trigger }) =>
  isDenied(scene, trigger) &&
  isAhead(scene, trigger) &&
  [1, 2, 3, 4].some((step) =>
    /^(?:idly|idle|aside|hands|indifferent|silent|bystander)$/.test(scene.tokens.lower(trigger + step)),
  );

/** "are playing with fire"; "will regret" */
const isBurnt: Guard = (scene, { trigger, found }) =>
  (scene.lemma(trigger) !== 'regret' || isAhead(scene, trigger)) &&
  !pick(found, ['agent']).some((node) => /^(?:child|boy|girl)$/.test(scene.lemma(node)));

const DEMANDING = words('protest demand denounce condemn oppose');
const isDissenting: Guard = (scene, { trigger, found }) =>
  found.slots.has('against') ||
  complementsOf(scene, trigger).some((child) => DEMANDING.has(scene.lemma(child)));

const isOfNamed: Guard = (scene, { found }) => byNamed(scene, pick(found, ['patient']));

const DIPLOMATS = words(
  'ambassador diplomat envoy mission attaché attache chargé chargés consul coordinator representative staff embassy delegation',
);
const LEAVING = words('leave quit depart go vacate');
/** "ordered the ambassador to leave" */
const isExpelled: Guard = (scene, { trigger, found }) =>
  pick(found, ['patient', 'to']).some((node) => DIPLOMATS.has(scene.lemma(node))) &&
  complementsOf(scene, trigger)
    .concat(scene.trees.children(trigger, 'obj').flatMap((node) => scene.trees.children(node, 'acl')))
    .some((child) => LEAVING.has(scene.lemma(child)));

const WATCHED = words('patrol convoy peacekeeper mission observer monitor');
const FLEEING = words(
  'flee leave evacuate move abandon relocate retreat withdraw close shut cross run escape seek take live sleep shelter return go head travel walk',
);
/** "forced villagers to work"; who is made to flee is displaced. */
const isMadeTo: Guard = (scene, { trigger }) =>
  complementsOf(scene, trigger).some(
    (child) => isInfinitive(scene, child) && !FLEEING.has(scene.lemma(child)),
  );

/** "prevented the patrol from moving on", not an army from advancing */
const isKeptFrom: Guard = (scene, { trigger, found }) =>
  pick(found, ['patient']).some((node) => WATCHED.has(scene.lemma(node)) || !isAny(scene, [node], 'armed')) &&
  complementsOf(scene, trigger).some((clause) =>
    scene.trees.children(clause, 'mark', 'case').some((mark) => scene.tokens.lower(mark) === 'from'),
  );

const isOfBody: Guard = (scene, { found }) => byNamed(scene, pick(found, ['agent', 'by']));

const PRESS = words('reporter journalist press media correspondent public');
const isInOffice: Guard = (scene, { found }) =>
  !pick(found, ['patient']).some((node) => PRESS.has(scene.lemma(node)));

/** "stand shoulder to shoulder with", "stand united with" */
const isBeside: Guard = (scene, { trigger }) =>
  [2, 3, 4].some((step) => /^(?:with|behind)$/.test(scene.tokens.lower(trigger + step)));

const isLetGo: Guard = (scene, { found }) => pick(found, ['patient']).some((node) => isSomebody(scene, node));

const PASSING = words(
  'proceed pass enter cross leave continue return operate fly land deliver visit resume go through reach move access attend',
);
/** "was allowed to proceed" */
const isLetThrough: Guard = (scene, { trigger }) =>
  isPassive(scene, trigger) && complementsOf(scene, trigger).some((child) => PASSING.has(scene.lemma(child)));

/** "gave the green light", not a light */
const isPledged: Guard = (scene, { trigger }) =>
  scene.trees
    .children(trigger, 'obj', 'iobj', 'nsubj')
    .every((node) => scene.lemma(node) !== 'light' || scene.tokens.lower(node - 1) === 'green');

const isOneself: Guard = (scene, match) =>
  /^(?:itself|themselves|himself|herself|ourselves)$/.test(
    scene.tokens.lower(scene.trees.child(match.trigger, 'obj', 'iobj')),
  ) && hasInfinitive(scene, match);

const isMartial: Guard = (scene, { found }) =>
  pick(found, ['patient']).some((node) =>
    modifiers(scene, node).some((word) => scene.lemma(word) === 'martial'),
  );

/** "restricted Internet access", "blocked the portal" */
const isOnline: Guard = (scene, { found }) =>
  pick(found, ['patient']).some(
    (node) =>
      scene.lemma(node) !== 'access' ||
      modifiers(scene, node).some((word) =>
        /^(?:internet|web|online|mobile)$/.test(scene.tokens.lower(word)),
      ),
  );

const isToCome: Guard = (scene, { trigger }) =>
  complementsOf(scene, trigger).some((clause) => isAhead(scene, clause));

const FRESH = words('additional more fresh extra further first new');
const isFresh: Guard = (scene, { trigger }) =>
  /^(?:reinforcement|contingent)$/.test(scene.lemma(trigger)) ||
  modifiers(scene, trigger).some((word) => FRESH.has(scene.lemma(word)));

/** "a build-up of forces", "the military build-up", not of pressure */
const isOfArms: Guard = (scene, { trigger, found }) =>
  isAny(scene, found.slots.get('of') ?? [], 'armed', 'arms') ||
  [trigger, ...modifiers(scene, trigger)].some((node) =>
    modifiers(scene, node).some((word) =>
      /^(?:military|naval|troop|force|arms)$/.test(scene.tokens.lower(word)),
    ),
  );

const CAMPAIGNING = words('election campaign motor car party');
const isDissent: Guard = (scene, { trigger }) =>
  !modifiers(scene, trigger).some((word) => CAMPAIGNING.has(scene.lemma(word)));

/** "will not give in to threats", not "the speech he gave in Accra" */
const isGivingIn: Guard = ({ trees, tokens }, { trigger }) =>
  tokens.lower(trigger + 1) === 'in' &&
  trees.rel(trigger) !== 'acl' &&
  !/^(?:NOUN|PROPN|DET|NUM)$/.test(trees.upos(trigger + 2));

/** Tests by the name that rows give them. */
export const SPEECH_GUARDS: readonly (readonly [string, Guard])[] = [
  ['blame', isBlame],
  ['guilt', isGuilt],
  ['passive', (scene, { trigger }) => isPassive(scene, trigger)],
  ['infinitive', hasInfinitive],
  ['that', hasThat],
  ['asked', isAsked],
  ['menacing', isMenacing],
  ['resolute', isResolute],
  ['unhesitating', isUnhesitating],
  ['idle', isIdle],
  ['burnt', isBurnt],
  ['dissenting', isDissenting],
  ['nation', isOfNamed],
  ['expelled', isExpelled],
  ['kept from', isKeptFrom],
  ['made to', isMadeTo],
  ['of body', isOfBody],
  ['in office', isInOffice],
  ['beside', isBeside],
  ['captive', isLetGo],
  ['let through', isLetThrough],
  ['pledged', isPledged],
  ['oneself', isOneself],
  ['martial', isMartial],
  ['online', isOnline],
  ['would', isToCome],
  ['gives in', isGivingIn],
  ['to do', (scene, { trigger }) => hasToBehind(scene, trigger)],
  ['fresh', isFresh],
  ['of arms', isOfArms],
  ['dissent', isDissent],
];

/** "undertook to free the prisoners", whatever a parser takes the deed for */
const hasToBehind = (scene: Scene, verb: number): boolean =>
  scene.tokens.lower(verb + 1) === 'to' && !isVerb(scene, verb + 1);
