import type { Draft } from '../draft.js';
import {
  antecedents,
  isVerb,
  pick,
  type Predicated,
  predicatedOf,
  prepositionOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { stageOfRepair } from './service-stages.js';
import { isService, type Service } from './service-things.js';

// States of a service that no verb of its own tells: "is under repair", "remain closed", "put back into operation".

const CONDITIONS: readonly (readonly [phrase: RegExp, detail: Service])[] = [
  [/^under (?:repair|repairs|rehabilitation|reconstruction|maintenance|restoration)$/, 'being-restored'],
  [/^(?:out of|of|out) (?:service|order|action|operation|use|commission)$/, 'cut'],
  [
    /^(?:back in|in|into|back into|back to|to|back on|on) (?:service|operation|use|normal|line|stream)$/,
    'working',
  ],
  [/^(?:at a|to a|at|to) (?:standstill|halt)$/, 'cut'],
  [/^(?:under|under a) (?:construction)$/, 'planned'],
  [
    /^(?:without|with no) (?:power|electricity|water|fuel|heating|heat|gas|internet|light|communication)$/,
    'cut',
  ],
];
const PUTTING = words('put bring place come go return restore get take grind enter remain stay');

/** A state told by a preposition and its noun; beside a name too ("the clinic, out of service since June"). */
export function ofState(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (trees.upos(token) !== 'NOUN' && scene.lemma(token) !== 'normal') return null;
  const detail = conditionAt(scene, token);
  if (!detail) return null;
  const head = trees.head[token] ?? -1;
  const state = predicatedOf(scene, token);
  if (state) return stateDraft(scene, detail, token, state.anchor, antecedents(scene, state.subject, token));
  const verb = isVerb(scene, head) && PUTTING.has(scene.lemma(head)) ? head : -1;
  if (verb >= 0 && trees.rel(token) === 'obl' && (detail === 'working' || detail === 'cut'))
    return stateDraft(
      scene,
      detail === 'cut' ? detail : stageOfRepair(scene, verb, verb, 'restored'),
      token,
      verb,
      pick(verbArguments(scene, verb), ['patient', 'agent']),
    );
  const isBeside =
    /^(?:nmod|appos|acl)$/.test(trees.rel(token)) && tokens.form(trees.extent(token)[0] - 1) === ',';
  const isCommaInside =
    /^(?:nmod|appos|acl)$/.test(trees.rel(token)) && tokens.form(trees.extent(token)[0]) === ',';
  if (!isBeside && !isCommaInside) return null;
  const draft = stateDraft(scene, detail, token, token, [head]);
  return draft && { ...draft, stance: { polarity: 'affirmed', certainty: 'certain', reality: 'ongoing' } };
}

function conditionAt(scene: Scene, token: number): Service | undefined {
  const noun = scene.tokens.lower(token);
  const before = [prepositionOf(scene, token), wordsBefore(scene, token)];
  return CONDITIONS.find(([pattern]) => before.some((words) => pattern.test(`${words} ${noun}`)))?.[1];
}

const wordsBefore = ({ tokens }: Scene, token: number): string =>
  `${tokens.lower(token - 2)} ${tokens.lower(token - 1)}`;

/** A draft of a state; null where nothing that it is said of is a service. */
export function stateDraft(
  scene: Scene,
  detail: Service,
  trigger: number,
  anchor: number,
  things: readonly number[],
): Draft | null {
  const what = things.filter((node) => isService(scene, node));
  return what.length === 0
    ? null
    : {
        kind: 'service',
        detail,
        trigger,
        anchor,
        roles: { what },
        places: null,
        counts: figuresAt(scene, what),
      };
}

const STATES: ReadonlyMap<string, Service> = new Map<string, Service>([
  ['open', 'working'],
  ['operational', 'working'],
  ['functional', 'working'],
  ['available', 'working'],
  ['closed', 'cut'],
  ['shut', 'cut'],
  ['impassable', 'cut'],
  ['blocked', 'cut'],
  ['off', 'cut'],
  ['unavailable', 'cut'],
  ['up', 'working'],
  ['passable', 'working'],
  ['accessible', 'working'],
  ['navigable', 'working'],
  ['usable', 'working'],
  ['online', 'working'],
  ['serviceable', 'working'],
  ['uninterrupted', 'working'],
  ...['exhausted', 'depleted', 'defunct', 'inactive', 'de-energised', 'de-energized', 'shuttered'].map(
    (word) => [word, 'cut'] as const,
  ),
  ['back', 'restored'],
  ...[
    'inoperable',
    'inoperative',
    'non-functional',
    'nonfunctional',
    'unusable',
    'inaccessible',
    'offline',
    'idle',
    'down',
    'dry',
    'unserviceable',
    'non-operational',
    'paralysed',
    'paralyzed',
    'unreachable',
  ].map((word) => [word, 'cut'] as const),
]);
const MAKING = words(
  'render leave make stand lie sit go fall become keep run declare knock put take force bring come get turn',
);

/** "is open", "had not been operational", "remains closed". */
export function ofAdjective(scene: Scene, token: number): Draft | null {
  const detail = STATES.get(scene.tokens.lower(token));
  const state = detail ? (predicatedOf(scene, token) ?? madeSo(scene, token)) : null;
  if (!detail || !state || isElsewhere(scene, token)) return null;
  const draft = stateDraft(scene, detail, token, state.anchor, antecedents(scene, state.subject, token));
  const isDenied = detail === 'working' && isNegated(scene, token);
  return draft && isDenied ? { ...draft, detail: 'cut', stance: { polarity: 'affirmed' } } : draft;
}

/** "The airport is back in their hands", "the school is up in the hills": no state of a service; "power is back in Kyiv" is. */
const isElsewhere = (scene: Scene, token: number): boolean =>
  /^(?:back|up|down|off)$/.test(scene.tokens.lower(token)) &&
  /^(?:in|under|to|by|on|from|the|for|with)$/.test(scene.tokens.lower(token + 1)) &&
  !isThere(scene, token);

/** "in Kyiv", "on since noon": where or how long, and not "in Kyiv's hands". */
function isThere(scene: Scene, token: number): boolean {
  const { tokens } = scene;
  if (tokens.lower(token) === 'back' && tokens.lower(token + 1) === 'on') return true;
  const mention = scene.mentionAt(token + 2) ?? scene.mentionAt(token + 3);
  return (
    /^(?:in|for)$/.test(tokens.lower(token + 1)) &&
    /^(?:place|time)$/.test(mention?.type ?? '') &&
    !/^(?:'s|’s|'|hands?|control)$/.test(tokens.lower(mention!.last))
  );
}

/** "was rendered unusable", "has stood idle": what becomes or is made so; null where a verb makes nothing so. */
function madeSo(scene: Scene, token: number): Predicated | null {
  const { trees } = scene;
  // "was put back into operation": a particle
  if (/^(?:back|up|down|on|off)$/.test(scene.tokens.lower(token))) return null;
  const anchor = trees.head[token] ?? -1;
  const isMade = /^(?:xcomp|advmod|obl|amod|acl)$/.test(trees.rel(token)) && MAKING.has(scene.lemma(anchor));
  if (!isMade || !isVerb(scene, anchor)) return null;
  const subject = pick(verbArguments(scene, anchor), ['patient', 'agent'])[0];
  return subject === undefined ? null : { anchor, subject };
}

/** "not operational", "no longer open" */
const isNegated = ({ trees, tokens }: Scene, token: number): boolean =>
  trees
    .children(token, 'advmod')
    .some(
      (child) =>
        /^(?:not|n't|never)$/.test(tokens.lower(child)) ||
        (tokens.lower(child) === 'longer' && tokens.lower(child - 1) === 'no'),
    );
