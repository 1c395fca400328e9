import type { Draft, Rule } from '../draft.js';
import { isAny, isInfinitive, isPassive, isVerb, namedNodes, pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, without, type Match } from './frames.js';
import { ofAidKeptOut } from './service-aid.js';
import { ENDING, NOUNS, type ServiceFrame, VERBS, WAYS } from './service-lexicon.js';
import { stageOfRepair } from './service-stages.js';
import { ofAdjective, ofState } from './service-states.js';
import { ofPassage, ofTooLittle } from './service-passage.js';
import { ofLack } from './service-lack.js';
import { ofTrucks } from './service-trucks.js';
import { ofWorks } from './service-works.js';
import {
  CARING,
  isAidMoved,
  isCurrent,
  isHurt,
  isOutage,
  isRepairedPlant,
  NETWORKS,
} from './service-tests.js';
import { isAid, isConvoy, isService, type Service, UTILITIES } from './service-things.js';

/** Water, power, health, schools, roads: whether they work, are cut or come back. */
export const service: Rule = {
  kind: 'service',
  tags: words('ADJ ADV NOUN VERB'),
  read(scene, token) {
    const open =
      ofAdjective(scene, token) ??
      ofState(scene, token) ??
      ofWorks(scene, token) ??
      ofAidKeptOut(scene, token) ??
      ofPassage(scene, token) ??
      ofTooLittle(scene, token) ??
      ofTrucks(scene, token) ??
      ofLack(scene, token);
    if (open) return [open];
    const match = matchAt(scene, token, VERBS, NOUNS, isOfService);
    if (!match) return [];
    const draft = draftOf('service', match);
    const what = lackedOr(scene, match, whatOf(scene, match));
    return [
      {
        ...draft,
        ...ended(scene, token),
        detail: stageOf(scene, match),
        ...codeOf(scene, draft, what),
        counts: figuresAt(scene, what),
        roles: apart(what.length > 0 ? { ...draft.roles, what } : draft.roles),
      },
    ];
  },
};

/** "Fuel shortages persist in Gaza": what stands before the noun is lacking, where nothing behind it serves people. */
function lackedOr(
  scene: Scene,
  { isNoun, trigger }: Match<ServiceFrame>,
  found: readonly number[],
): readonly number[] {
  if (!isNoun || found.some((node) => isService(scene, node))) return found;
  const before = scene.trees
    .children(trigger, 'compound', 'amod')
    .filter((node) => scene.trees.upos(node) !== 'ADJ' && UTILITIES.has(scene.lemma(node)));
  return before.length > 0 ? before : found;
}

/** Aid that somebody stops is less of it (CAMEO 162), and no blockade. */
const codeOf = (scene: Scene, { detail, roles }: Draft, what: readonly number[]): Pick<Draft, 'cameo'> =>
  detail === 'cut' && roles['by'] !== undefined && what.some((node) => isAid(scene, node))
    ? { cameo: '162' }
    : {};

/** What reopens is not who reopens it. */
const apart = (roles: Draft['roles']): Draft['roles'] =>
  roles['by']?.some((node) => roles['what']?.includes(node)) ? without(roles, 'by') : roles;

/** What a word is said of; where the slot holds no service, one that stands beside it ("are denied medical care"). */
function whatOf(scene: Scene, { found, frame, trigger, isNoun }: Match<ServiceFrame>): readonly number[] {
  const what = pick(found, frame.roles['what']);
  if (what.some((node) => isService(scene, node)) || isNoun) return what;
  const objects = scene.trees.children(trigger, 'obj', 'xcomp').filter((node) => !isVerb(scene, node));
  const beside =
    scene.lemma(trigger) === 'deprive'
      ? objects
          .flatMap((node) => scene.trees.children(node, 'nmod'))
          .filter((node) => prepositionOf(scene, node) === 'of')
      : isPassive(scene, trigger)
        ? objects
        : [];
  return beside.some((node) => isService(scene, node)) ? beside : what;
}

function isOfService(scene: Scene, match: Match<ServiceFrame>): boolean {
  const { trigger, isNoun, frame } = match;
  if (!isNoun && isOtherWork(scene, match)) return false;
  const what = whatOf(scene, match);
  if (isNoun && scene.trees.children(trigger, 'acl').some((clause) => isInfinitive(scene, clause)))
    return false;
  const isServed = what.some((node) => isService(scene, node) || isRepairedPlant(scene, match, node));
  const before = isNoun ? scene.trees.children(trigger, 'compound', 'amod') : [];
  if (isNoun && isOutage(scene, trigger)) return true;
  if (!isServed && !before.some((node) => UTILITIES.has(scene.lemma(node)))) return false;
  const named = what.flatMap((node) => namedNodes(scene, node));
  switch (frame.only) {
    case 'network':
      return named.some((node) => NETWORKS.has(scene.lemma(node)) && isService(scene, node));
    case 'way':
      return named.some((node) => WAYS.has(scene.lemma(node)));
    case 'current':
      return named.some((node) => isCurrent(scene, node));
    case 'aid':
      return what.some((node) => isAid(scene, node) || isAidMoved(scene, node));
    case 'hurt':
      return named.some((node) => isHurt(scene, node));
    case 'hurt-building':
      return named.some((node) => isHurt(scene, node) || CARING.has(scene.lemma(node)));
    case 'convoy':
      return named.some((node) => isConvoy(scene, node));
    case 'planned':
      return isNoun
        ? isServed && !DONE.has(scene.lemma(match.found.carrier))
        : PLANNED.has(scene.presentedAt(trigger)?.reality ?? '');
    case 'ongoing':
      return scene.trees.rel(trigger) !== 'acl' && scene.presentedAt(trigger)?.reality === 'ongoing';
    default:
      return true;
  }
}
const DONE = words('complete finish end conclude');
const PLANNED = words('intended expected requested');

/** "He works on a book", "the ferry company runs a school": work and running that is no service's own. */
function isOtherWork(scene: Scene, { trigger, found }: Match<ServiceFrame>): boolean {
  const lemma = scene.lemma(trigger);
  if (lemma === 'run') return isRunningElse(scene, trigger);
  const objects = pick(found, ['patient']);
  // "has stopped functioning": what it no longer does says it.
  if (/^(?:stop|cease)$/.test(lemma) && isWorkBehind(scene, trigger)) return true;
  // "stopped a bus and abducted its passengers", "looted an aid convoy": vehicles, and no service.
  if (/^(?:stop|loot|ransack|plunder|pillage)$/.test(lemma))
    return objects.some((node) => VEHICLES.has(scene.lemma(node)));
  // "lost the airport" is held no longer; "the party lost power" governs no longer.
  if (lemma === 'lose')
    return (
      !objects.some((node) => SUPPLIED.has(scene.lemma(node))) ||
      isAny(scene, pick(found, ['agent']), 'person', 'armed') ||
      pick(found, ['agent']).some((node) => /^(?:party|government|coalition|regime)$/.test(scene.lemma(node)))
    );
  // A pipeline that is cancelled was never there.
  if (lemma === 'cancel') return !objects.some((node) => CALLED_OFF.has(scene.lemma(node)));
  if (lemma === 'fail') return scene.trees.child(trigger, 'xcomp', 'obj') >= 0;
  if (/^(?:supply|serve)$/.test(lemma))
    return isPassive(scene, trigger) || scene.trees.child(trigger, 'obj') < 0;
  return (
    lemma === 'work' &&
    (isPassive(scene, trigger) ||
      scene.trees.child(trigger, 'xcomp', 'obj') >= 0 ||
      ['with', 'through', 'on', 'for'].some((slot) => found.slots.has(slot)))
  );
}

const isWorkBehind = ({ trees, lemma }: Scene, verb: number): boolean =>
  trees.children(verb, 'xcomp').some((child) => /^(?:work|function|operate|run)$/.test(lemma(child)));

const CALLED_OFF = words(
  'flight class lesson train bus ferry surgery service delivery shipment convoy distribution evacuation',
);
const VEHICLES = words('bus train tram truck lorry convoy ferry flight metro');
const SUPPLIED = words(
  'water electricity power gas heating internet telephone access supply service signal communication connection aid fuel heat connectivity',
);
const TRANSPORT = words(
  'train bus tram metro ferry flight trolleybus generator pump service plant station hospital clinic',
);

/** A road runs along a river and a line from place to place; a train runs when it works. */
const isRunningElse = (scene: Scene, verb: number): boolean =>
  !/^out$/.test(scene.tokens.lower(verb + 1)) &&
  !(scene.tokens.lower(verb + 1) === 'dry') &&
  (isPassive(scene, verb) ||
    scene.trees.child(verb, 'obj') >= 0 ||
    !scene.trees.children(verb, 'nsubj').some((node) => TRANSPORT.has(scene.lemma(node))));

function stageOf(scene: Scene, { frame, trigger, found, isNoun }: Match<ServiceFrame>): Service {
  if (frame.detail === 'working' && isWorkEnding(scene, trigger)) return 'cut';
  if (frame.detail !== 'restored' && frame.detail !== 'being-restored') return frame.detail;
  const anchor = isNoun || !isVerb(scene, trigger) ? found.carrier : trigger;
  return stageOfRepair(scene, trigger, anchor, frame.detail);
}

/** "has stopped working": told as real as its end is, not as kept from happening. */
function ended(scene: Scene, verb: number): Partial<Draft> {
  if (!isWorkEnding(scene, verb)) return {};
  const anchor = scene.trees.head[verb]!;
  const reality = scene.presentedAt(anchor)?.reality ?? 'happened';
  return { anchor, stance: { reality: reality === 'prevented' ? 'happened' : reality } };
}

/** "stopped working" */
const isWorkEnding = ({ trees, lemma }: Scene, verb: number): boolean =>
  trees.rel(verb) === 'xcomp' && ENDING.has(lemma(trees.head[verb]!));
