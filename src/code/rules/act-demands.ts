import type { Draft } from '../draft.js';
import {
  counted,
  isInfinitive,
  isPassive,
  isVerb,
  nounAgents,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { DEMAND, make } from './act-draft.js';
import { isParty } from './act-parties.js';

// Demands that a modal verb makes: "Rwanda must withdraw", "the parties need to talk", "the shelling has to stop".

/** What one party demands that another do; verbs of knowing, feeling and everyday life are none. */
export const DEMANDED = words(`
  accept accede accelerate acknowledge adhere address adopt agree abide abstain act allow answer apologise apologize avoid abandon back
  cease choose commit comply condemn cooperate co-operate collaborate cut calm curb clarify conclude contribute demonstrate desist disarm
  disband dismantle disengage demobilise demobilize dissolve disclose deliver decide de-escalate deescalate do drop end engage ensure enable
  enforce establish exercise explain fulfil fulfill facilitate find focus free give grant guarantee halt hand help hold honour honor implement
  intensify investigate improve increase influence join keep lay leave let lift live make maintain move negotiate normalise normalize
  observe open pave permit persuade play press pressure prevent pull put prioritise prioritize promote protect prove provide pursue
  quit recognise recognize reconsider redouble refrain rein reject release relinquish remove renounce reopen repeal reform resist
  resolve respect respond restore restrain resume return reverse revoke seek seize settle show sign silence sit stand start step stop support
  surrender suspend take talk treat turn unblock unite uphold use vacate withdraw work pay hold bring rethink heed dialogue share swallow
  discontinue dispel preserve safeguard strengthen rise build launch begin continue create come go get meet change urge call consider assume shoulder deal stay
  reduce lower limit minimise minimize mitigate reassess recommit expand share`);

/** "came to the town", "go ahead", "meet next week", "consider the matter": demands only in some turns. */
const TURNS: ReadonlyMap<string, RegExp> = new Map([
  ['come', /^(?:forward|clean|together|to (?:the|an|its|terms|an agreement)|up with|into compliance|out)/],
  ['go', /^(?:back to|further|beyond|along)/],
  [
    'meet',
    /^(?:(?:its|their|his|all|the) (?:[a-z]+ )?(?:obligations?|commitments?|demands?|conditions?|responsibilit))/,
  ],
  ['change', /^(?:its|their|his|course|tack|behaviou?r)/],
  ['continue', /^(?:to|its|their|with)/],
  ['begin', /^(?:to|a|the|its|their|negotiat|talks|serious|immediate)/],
  ['assume', /^(?:its|their|the|full|more)/],
  ['shoulder', /^(?:its|their|the|full|more)/],
  ['deal', /^with/],
  ['consider', /^(?:the consequences|carefully|its|their)/],
  ['launch', /^(?:an? |the )?(?:[a-z]+ )?(?:investigation|inquiry|dialogue|process|probe)/],
  ['rise', /^(?:above|to)/],
  ['call', /^(?:on|for|off|upon)/],
  ['play', /^(?:its|their|a|an|the)/],
  ['find', /^(?:a|an|the|common|ways?|compromise|political)/],
  ['turn', /^(?:back|away|to|its|their|over|the|off)/],
  ['back', /^(?:down|off|away|the|its|up)/],
  ['hold', /^(?:talks|back|those|its|their|the|itself|themselves|free|accountable|elections|to)/],
  ['do', /^(?:more|its|their|so|this|that|everything|all|what|whatever|the|much|better)/],
  ['stand', /^(?:down|by|up|with|firm|against)/],
  ['leave', /^(?:the|its|their|office|power|[a-z]+$|immediately|without|now)/],
  ['pay', /^(?:attention|heed|compensation|reparations|the|its|their|for)/],
  ['keep', /^(?:its|their|the|to|open|out|up)/],
  ['work', /^(?:to|with|together|towards?|for|on|in|harder|constructively|hard|closely)/],
  ['sit', /^(?:down|at)/],
  ['stay', /^(?:out|away|off|clear|at the table)/],
  ['get', /^(?:back to (?:the|talks|negotiat)|out of|serious|round the table|around the table)/],
]);

/** Whether a verb says what can be demanded of a party. */
export function isDemandable(scene: Scene, verb: number): boolean {
  const lemma = scene.lemma(verb);
  if (!DEMANDED.has(lemma)) return false;
  const turn = TURNS.get(lemma);
  if (!turn) return true;
  return turn.test(
    [1, 2, 3, 4, 5]
      .map((step) => scene.tokens.lower(verb + step))
      // "keep strictly to"
      .filter((word, at) => at > 0 || !word.endsWith('ly'))
      .join(' ')
      .trim(),
  );
}

/** What all sides are to stop or let happen, said without saying who: "the siege must be lifted". */
const HOSTILE = words(
  'attack fighting violence hostility killing bloodshed war bombing bombardment shelling aggression atrocity strike airstrike siege blockade occupation impunity abuse violation provocation incursion raid offensive repression persecution crackdown interference harassment escalation detention abduction launch test suffering conflict incitement settlement',
);
const OWED = words(
  'hostage prisoner detainee captive civilian worker journalist perpetrator responsible aid access assistance relief supply convoy ceasefire truce agreement accord resolution sovereignty integrity border hospital school population people refugee crossing corridor port election result dialogue talk negotiation process law right mandate peacekeeper mission inspector embargo sanction justice victim militia mercenary force troops weapon mine obligation commitment status crime evidence',
);
const STOPPING = words('stop end cease');
const GRANTED = words(
  'lift release free allow permit protect respect open reopen halt end stop cease hold bring implement deliver restore give grant uphold honour honor reach withdraw remove dismantle disarm investigate punish prosecute address resolve resume preserve return hand let guarantee ensure safeguard observe facilitate disband dissolve spare end repatriate condemn prevent',
);

const PRESENT = /^(?:need|needs|have|has|ought|got)$/;

/** How an infinitive or a plain verb is told as a duty: by its auxiliary, or the verb it hangs on; -1 where it is none. */
function modalOf(scene: Scene, verb: number): number {
  const { trees, tokens } = scene;
  const auxiliaries = trees.children(verb, 'aux');
  const modal = auxiliaries.find((aux) => /^(?:must|should|ought)$/.test(tokens.lower(aux)));
  if (modal !== undefined) {
    // "must have known", "should have withdrawn": a guess or a reproach.
    const isPerfect = auxiliaries.some((aux) => tokens.lower(aux) === 'have' || tokens.lower(aux) === "'ve");
    return isPerfect ? -1 : modal;
  }
  const head = trees.head[verb] ?? -1;
  const isDuty =
    head >= 0 &&
    trees.rel(verb) === 'xcomp' &&
    PRESENT.test(tokens.lower(head)) &&
    isInfinitive(scene, verb) &&
    // "will need to", "does not need to", "has had to"; but "has got to"
    isBareOrGot(scene, head) &&
    !trees.children(head, 'advmod').some((word) => /^(?:not|n't|n’t|never|only)$/.test(tokens.lower(word))) &&
    trees.child(head, 'obj') < 0;
  return isDuty ? head : -1;
}

/** "needs to", "has got to" */
const isBareOrGot = ({ trees, tokens }: Scene, verb: number): boolean =>
  tokens.lower(verb) === 'got'
    ? trees.children(verb, 'aux').some((aux) => /^(?:have|has|'ve|'s|’ve|’s)$/.test(tokens.lower(aux)))
    : trees.child(verb, 'aux') < 0;

/** "Should they attack, …", "whether it should": no demand. */
function isOpenOrConditional(scene: Scene, verb: number, modal: number, subject: number): boolean {
  const isInverted = subject > modal;
  const isMarked = [verb, modal].some((node) =>
    scene.trees
      .children(node, 'mark')
      .some((mark) => /^(?:if|whether|unless|lest)$/.test(scene.tokens.lower(mark))),
  );
  return isInverted || isMarked || scene.presentedAt(verb)?.reality === 'asked';
}

/** "choices that a leader needs to make": what a noun is said to be, no demand. */
function isDescribing(scene: Scene, verb: number, modal: number): boolean {
  const { trees, tokens } = scene;
  const clause = trees.rel(verb) === 'xcomp' && trees.head[verb] === modal ? modal : verb;
  return (
    trees.rel(clause) === 'acl' &&
    !trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'that')
  );
}

/** "a commander", "any state": a rule for everybody. */
const isAny = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'det').some((det) => /^(?:a|an|any|no)$/.test(tokens.lower(det)));

/** "The regime must lift the siege", "the attacks have to stop"; null for other words. */
export function ofDemand(scene: Scene, token: number): Draft | null {
  if (!isVerb(scene, token)) return null;
  const modal = modalOf(scene, token);
  if (modal < 0) return null;
  const subjects = subjectOf(scene, token);
  const subject = subjects.at(-1) ?? -1;
  if (subject < 0 || isDescribing(scene, token, modal) || isAny(scene, subject)) return null;
  if (isOpenOrConditional(scene, token, modal, subject)) return null;
  const by = tellersOf(scene, token, modal);
  if (isPassive(scene, token)) return ofPassive(scene, token, subject, by);
  if (isDemandable(scene, token) && subjects.some((node) => isAddressee(scene, node)))
    return make('request', token, { by, to: subjects }, DEMAND);
  const isEnding = STOPPING.has(scene.lemma(token)) || /^(?:come to an end)/.test(text(scene, token));
  if (!isEnding || !HOSTILE.has(scene.lemma(counted(scene, subject))) || scene.trees.child(token, 'obj') >= 0)
    return null;
  const to = nounAgents(scene, subject).filter((node) => isAddressee(scene, node));
  return make('request', token, { by, to: to.length > 0 ? to : toldTo(scene, token, modal) }, DEMAND);
}

/** "has been clear with Kigali that the shelling must stop": whom a demand is told. */
function toldTo(scene: Scene, verb: number, modal: number): readonly number[] {
  const { trees } = scene;
  const clause = trees.rel(verb) === 'xcomp' && trees.head[verb] === modal ? modal : verb;
  const above = tellingOver(scene, clause);
  return above < 0
    ? []
    : trees
        .children(above, 'obl')
        .filter((node) => /^(?:to|with)$/.test(prepositionOf(scene, node)) && isAddressee(scene, node));
}

const text = ({ tokens }: Scene, from: number): string =>
  [0, 1, 2, 3].map((step) => tokens.lower(from + step)).join(' ');

/** "The hostages must be released", "its forces must be withdrawn". */
function ofPassive(scene: Scene, verb: number, subject: number, by: readonly number[]): Draft | null {
  if (!GRANTED.has(scene.lemma(verb))) return null;
  const noun = scene.lemma(counted(scene, subject));
  const isOwed = HOSTILE.has(noun) || OWED.has(noun) || isAddressee(scene, subject);
  if (!isOwed) return null;
  const to = nounAgents(scene, subject).filter((node) => node !== subject && isAddressee(scene, node));
  return make('request', verb, { by, to: HOSTILE.has(noun) ? to : [] }, DEMAND);
}

/** "Israel says that Hamas has to accept", "we have made clear that …": who is told to demand it. */
function tellersOf(scene: Scene, verb: number, modal: number): readonly number[] {
  const { trees } = scene;
  const clause = trees.rel(verb) === 'xcomp' && trees.head[verb] === modal ? modal : verb;
  const above = tellingOver(scene, clause);
  return above < 0
    ? []
    : subjectOf(scene, above).filter(
        (node) => isParty(scene, node) || /^(?:we|they)$/.test(scene.tokens.lower(node)),
      );
}

/** The verb or adjective over a clause that tells a demand: "says that", "made clear to them that", "is clear with them that"; -1. */
function tellingOver(scene: Scene, clause: number): number {
  const { trees, tokens } = scene;
  const isThat = trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'that');
  if (trees.rel(clause) !== 'ccomp' && !(isThat && /^(?:csubj|advcl)$/.test(trees.rel(clause)))) return -1;
  let above = trees.head[clause] ?? -1;
  if (above >= 0 && !isVerb(scene, above) && trees.rel(above) === 'xcomp') above = trees.head[above] ?? -1;
  const isClear = /^(?:clear|explicit|unequivocal|adamant)$/.test(tokens.lower(above));
  return isVerb(scene, above) || isClear ? above : -1;
}

/** Whether a verb is joined to one that is demanded: both are one demand. */
export function isJoinedDemand(scene: Scene, token: number): boolean {
  const head = scene.trees.head[token] ?? -1;
  return (
    head >= 0 &&
    head < token &&
    scene.trees.rel(token) === 'conj' &&
    scene.trees.child(token, 'nsubj') < 0 &&
    isVerb(scene, token) &&
    ofDemand(scene, head) !== null
  );
}
