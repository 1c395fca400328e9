import type { Draft, Rule } from '../draft.js';
import { prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAct } from './act-admission.js';
import { ofDemandIdiom } from './act-demand-idioms.js';
import { isJoinedDemand, ofDemand } from './act-demands.js';
import { doersBehind, isDoer, withDoers, withReleased } from './act-doers.js';
import { ACT_NOUNS, ACT_VERBS, type ActFrame } from './act-lexicon.js';
import { withOther } from './act-others.js';
import { isParty } from './act-parties.js';
import { isAtHome } from './act-home.js';
import { ofIdiomatic } from './act-idioms.js';
import { ofDrill } from './act-drills.js';
import { ofDuty } from './act-duties.js';
import { ofStagedSanctions } from './act-pressing.js';
import { ofProse } from './act-prose.js';
import { ofReadiness } from './act-readiness.js';
import { ofWithheld } from './act-refusals.js';
import { ofAssurances } from './act-assurances.js';
import { ofBan, ofBannedGoods, ofSanctions, ofTargeting } from './act-sanctions.js';
import { ofStandingSanctions } from './act-sanctions-standing.js';
import { ofSupplies } from './act-supplies.js';
import { ofThreat } from './act-threats.js';
import { culpritsFor, ofComplement, partiesIn, praisedFor } from './act-receivers.js';
import { withSayer } from './act-sayers.js';
import { isDoneToOneself } from './act-senses.js';
import { asSeen } from './act-unseen.js';
import { ofVerdictOnDeed } from './act-verdicts.js';
import { ofWarning } from './act-warnings.js';
import { ofWrongdoing } from './act-wrongdoing.js';
import { ofDelivery } from './deliveries.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { withJoined } from './joint.js';
import { firstRead, type Reader } from './readers.js';

/** Any other act between parties, by its PLOVER event. */
export const act: Rule = {
  kind: 'act',
  tags: words('ADJ ADP ADV NOUN PROPN VERB'),
  read: (scene, token) => actsAt(scene, token).map((draft) => withOther(scene, withSayer(scene, draft))),
};

function actsAt(scene: Scene, token: number): readonly Draft[] {
  // "in March" marches nowhere.
  if (scene.mentionAt(token)?.type === 'time') return [];
  const demand = ofDemand(scene, token);
  if (demand) return [demand];
  if (isJoinedDemand(scene, token)) return [];
  const ready = firstRead(TOLD_OTHERWISE, scene, token);
  if (ready) return [asSeen(scene, ready)];
  const barred = firstRead(TARGETED, scene, token);
  if (barred) return [barred];
  const plain = matchAt(scene, token, ACT_VERBS, ACT_NOUNS, (_, match) =>
    isAct(scene, withDoers(scene, match)),
  );
  if (!plain) {
    const penalty = firstRead(UNFRAMED, scene, token);
    return penalty ? [penalty] : [];
  }
  const match = withReleased(scene, withDoers(scene, plain));
  return isDoneToOneself(scene, match) ? [] : ofMatch(scene, match);
}

/** Acts that no single verb or noun tells: read before those that one does. */
const TOLD_OTHERWISE: readonly Reader[] = [
  ofSupplies,
  ofReadiness,
  ofDrill,
  ofDelivery,
  ofIdiomatic,
  ofWithheld,
  ofDemandIdiom,
  ofDuty,
  ofThreat,
  ofWarning,
  ofVerdictOnDeed,
  ofWrongdoing,
  ofProse,
];
const TARGETED: readonly Reader[] = [ofBannedGoods, ofTargeting];
const UNFRAMED: readonly Reader[] = [
  ofSanctions,
  ofBan,
  ofStagedSanctions,
  ofStandingSanctions,
  ofAssurances,
];

/** The act of a verb or noun of the lexicon, with its two sides. */
function ofMatch(scene: Scene, match: Match<ActFrame>): readonly Draft[] {
  const draft = draftOf('act', match, match.frame.cameo ? { cameo: match.frame.cameo } : {});
  const named = (draft.roles['to'] ?? []).filter(
    (node) =>
      scene.trees.upos(node) !== 'VERB' &&
      !PERMISSIONS.has(scene.lemma(node)) &&
      !(CIRCUMSTANCES.has(scene.lemma(node)) && /^(?:in|with)$/.test(prepositionOf(scene, node))),
  );
  const parties = partiesIn(scene, match);
  // What is asked for, or threatened, is no party that it is asked of.
  const to =
    parties.length > 0 || DIRECTED.has(match.frame.detail)
      ? parties
      : culpritsFor(
          scene,
          match,
          named.flatMap((node) => meritOf(scene, match.frame, node)),
        );
  const behind = doersBehind(scene, match).filter((node) => isParty(scene, node));
  const said = (draft.roles['by'] ?? []).filter((node) => isDoer(scene, match, node));
  const by = behind.length > 0 ? behind : said;
  const receivers = match.frame.behind === 'at' ? [] : to.length > 0 ? to : ofComplement(scene, match, by);
  if (FRIENDLY.has(match.frame.detail) && receivers.some((node) => isAtHome(scene, node))) return [];
  const roles = {
    ...(by.length > 0 ? { by: withJoined(scene, by) } : {}),
    ...(receivers.length > 0 ? { to: withJoined(scene, receivers) } : {}),
  };
  return [asSeen(scene, { ...draft, ...refusalOf(scene, match), ...warningOf(match), roles })];
}

/** Acts that are everyday politics and business where they are done at home. */
const FRIENDLY = new Set(['support', 'aid', 'cooperate', 'consult']);

/** Whoever is praised in what is theirs, or what is praised. */
const meritOf = (scene: Scene, frame: ActFrame, node: number): readonly number[] => {
  const owners = praisedFor(scene, frame, node);
  return owners.length > 0 ? owners : [node];
};

/** Acts whose other side is somebody or nobody. */
const DIRECTED = new Set(['request', 'threaten']);

/** "in response", "in coordination": how something is done, not to whom. */
const CIRCUMSTANCES = words(
  'response return turn cooperation coordination addition protest violation accordance retaliation order favour favor line principle mediation help assistance participation support',
);

/** What is denied or granted is not whom it is denied to. */
const PERMISSIONS = words('access entry passage permission visa request asylum movement freedom');

const GIVING = new Set(['agree', 'concede', 'retreat', 'aid', 'cooperate', 'support']);
const AHEAD = new Set(['expected', 'intended', 'conditional']);

/** "does not accept the mediation", "did not allow the patrol to pass": said of what was put to somebody. */
const isNotGiven = (scene: Scene, verb: number, reality: string): boolean =>
  /^(?:accept|allow|permit)$/.test(scene.lemma(verb)) && /^(?:happened|ongoing)$/.test(reality);

/** "will not hesitate to strike", "will not stand idly by": a threat that is made, by a denial. */
const warningOf = ({ frame }: Match<ActFrame>): Partial<Draft> =>
  frame.test === 'unhesitating' || frame.test === 'idle' ? { stance: { polarity: 'affirmed' } } : {};

/** "will not lift the ban": to say that one will not give is to reject. */
function refusalOf(scene: Scene, { frame, trigger }: Match<ActFrame>): Partial<Draft> {
  const stance = scene.presentedAt(trigger);
  const isDenied = stance?.polarity === 'denied';
  const isRefused =
    isDenied &&
    ((AHEAD.has(stance.reality) && GIVING.has(frame.detail)) || isNotGiven(scene, trigger, stance.reality));
  return isRefused
    ? {
        detail: 'reject',
        cameo: '120',
        stance: { polarity: 'affirmed', reality: 'happened', certainty: 'certain' },
      }
    : {};
}
