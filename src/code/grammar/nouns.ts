import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { add, addPhrases, type Arguments, type Slots, verbArguments } from './arguments.js';
import { chainedPhrases, hungParticiple } from './chained.js';
import { carrierOf, isRepelling, LIGHT, SUFFERING, TELLING } from './carriers.js';
import { endOfDoer, isDoerOfDeed, isMeans } from './doers.js';
import { isPassive } from './passives.js';
import { isVerb, prepositionOf } from './shape.js';
import { antecedents } from './antecedents.js';
import { nounAgents, subjectOf } from './subjects.js';
import { isGroundBetween, partiesBetween } from './between.js';
import { bearers } from './bearers.js';

/** The arguments of a noun that names an event, with those that a light verb lends it. */
export const nounArguments = (scene: Scene, noun: number): Arguments =>
  scene.once('noun', noun, () => argumentsOf(scene, noun));

function argumentsOf(scene: Scene, noun: number): Arguments {
  const { trees } = scene;
  const found: Slots = new Map();
  add(found, 'agent', nounAgents(scene, noun));
  for (const child of trees.children(noun, 'nmod', 'obl')) {
    const preposition = prepositionOf(scene, child);
    if (preposition && scene.mentionAt(child)?.type !== 'time')
      add(found, preposition, antecedents(scene, child, noun));
  }
  addBehindName(scene, found, noun);
  addShared(scene, found, noun);
  addChained(scene, found, noun);
  addParticiples(scene, found, noun);
  addMatters(scene, found, noun);
  addAims(scene, found, noun);
  for (const [preposition, nodes] of hungParticiple(scene, noun))
    if (preposition === 'by') found.set('agent', nodes);
    else if (!found.has(preposition)) add(found, preposition, nodes);
  // "is in contact with", "are in control of": the subject of the predicate does it.
  if (trees.child(noun, 'cop') >= 0 && prepositionOf(scene, noun) === 'in' && !found.has('agent'))
    add(found, 'agent', subjectOf(scene, noun));
  const carrier = carrierOf(scene, noun);
  if (carrier >= 0) addCarrier(scene, found, noun, carrier);
  else if (!found.has('agent')) add(found, 'agent', agentBefore(scene, noun));
  add(found, 'bearer', bearers(scene, noun));
  const between = (found.get('between') ?? []).flatMap((node) => trees.conjuncts(node));
  if (between.length < 2) {
    const listed = partiesBetween(scene, noun);
    if (listed.length > 1) found.set('between', listed);
  }
  const parties = (found.get('between') ?? []).filter((node) => !isGroundBetween(scene, node));
  if (parties.length > 0) found.set('between', parties);
  else found.delete('between');
  add(found, 'patient', found.get('of') ?? []);
  return { slots: found, carrier: carrier >= 0 ? carrier : noun };
}

const BEHIND_NAME = words('by against on for to with from');

/** "a request by Mali to France": what a parser hung on the name before it, which takes no such phrase. */
function addBehindName(scene: Scene, found: Slots, noun: number): void {
  const { trees, tokens, mentionAt } = scene;
  for (const name of trees.children(noun, 'nmod')) {
    const isDoer = isDoerOfDeed(scene, name) && /^\p{Lu}/u.test(tokens.form(name));
    const isName = trees.upos(name) === 'PROPN' || isDoer;
    if (name < noun || !isName || !/^(?:of|by|from)$/.test(prepositionOf(scene, name))) continue;
    for (const child of trees.children(name, 'nmod')) {
      const preposition = prepositionOf(scene, child);
      const isOfDeed = BEHIND_NAME.has(preposition) || (isDoer && preposition === 'of');
      const isFree = isOfDeed && !found.has(preposition) && child >= endOfDoer(scene, name);
      if (isFree && mentionAt(child)?.type !== 'time')
        add(found, preposition, antecedents(scene, child, noun));
    }
  }
}

/** What stands further behind a deed than a tree shows: "the abduction on Tuesday, by armed men, of a doctor". */
function addChained(scene: Scene, found: Slots, noun: number): void {
  for (const [preposition, head] of chainedPhrases(scene, noun)) {
    if (found.has(preposition)) continue;
    add(found, preposition, [head]);
    // "a strike by missiles": agents are who the noun has, not with what it was done
    if (preposition === 'by' && !isMeans(scene, head)) found.set('agent', [head]);
  }
}

const DEED = /(?:ing|[ts]ion|ment|ure|slaughter|murder|massacre|rape|torture)$/;

/** "the shooting, wounding and detention of a farmer by the guards": what stands behind the last of several bare deeds. */
function addShared(scene: Scene, found: Slots, noun: number): void {
  const { trees, tokens } = scene;
  if (trees.child(noun, 'nmod', 'obl') >= 0 || !DEED.test(tokens.lower(noun))) return;
  const all = trees.conjuncts(trees.rel(noun) === 'conj' ? (trees.head[noun] ?? noun) : noun);
  const last = all.at(-1) ?? noun;
  const isOne = (node: number): boolean =>
    node === noun ||
    node < noun ||
    (DEED.test(tokens.lower(node)) && trees.child(node, 'det', 'amod', 'nummod', 'compound') < 0);
  if (last <= noun || !all.every(isOne)) return;
  const sufferers = trees.children(last, 'nmod').filter((child) => prepositionOf(scene, child) === 'of');
  add(found, 'of', sufferers);
  if (sufferers.length > 0 && !found.has('agent')) add(found, 'agent', nounAgents(scene, last));
}

/** "carried out two strikes on X and one strike on Y": the doer of the first. */
function agentBefore(scene: Scene, noun: number): readonly number[] {
  const { trees, lemma } = scene;
  const first = trees.rel(noun) === 'conj' ? trees.head[noun]! : -1;
  return first >= 0 && lemma(first) === lemma(noun)
    ? (nounArguments(scene, first).slots.get('agent') ?? [])
    : [];
}

/** "strikes carried out by", "shelling targeting", "an attack which killed". */
function addParticiples(scene: Scene, found: Slots, noun: number): void {
  for (const clause of scene.trees.children(noun, 'acl')) {
    const lemma = scene.lemma(clause);
    // "the attacks that we saw": whoever tells of them does not do them.
    if (TELLING.has(lemma) || (!LIGHT.has(lemma) && !TARGETING.has(lemma) && !GIVEN.has(lemma))) continue;
    // "the report that units had opened fire": a clause of its own, not what was done with the noun.
    if (scene.trees.children(clause, 'mark').some((mark) => scene.tokens.lower(mark) !== 'to')) continue;
    if (isAccordingTo(scene, clause)) continue;
    const own = verbArguments(scene, clause);
    if (TARGETING.has(lemma)) add(found, 'on', own.slots.get('patient') ?? []);
    else for (const [slot, nodes] of own.slots) if (slot !== 'patient') add(found, slot, nodes);
  }
}

const STANCES = words('concern position stance view worry reservation doubt misgiving objection policy');

/** "concerns about invading Rafah", "its position on lifting the ban": what the deed would be done to. */
function addMatters(scene: Scene, found: Slots, noun: number): void {
  const { trees, tokens } = scene;
  if (!STANCES.has(scene.lemma(noun))) return;
  for (const clause of trees.children(noun, 'acl')) {
    const mark = tokens.lower(trees.child(clause, 'mark'));
    const isMatter =
      /^(?:about|on|over|regarding|against)$/.test(mark) && tokens.lower(clause).endsWith('ing');
    const things = trees.children(clause, 'obj', 'obl').filter((node) => trees.upos(node) !== 'PRON');
    if (isMatter && !found.has(mark)) add(found, mark, things.slice(0, 1));
  }
}

/** "carried out strikes using bombers and artillery against the camp": the aim, which a parser hung on the means. */
function addAims(scene: Scene, found: Slots, noun: number): void {
  const { trees } = scene;
  if (found.has('against') || found.has('on')) return;
  const above = trees.head[noun] ?? -1;
  const using = [...trees.children(noun, 'acl'), ...trees.children(above, 'advcl', 'xcomp')].filter(
    (clause) => clause > noun && scene.tokens.lower(clause) === 'using',
  );
  const deeper = trees.children(noun, 'acl').flatMap((clause) => trees.children(clause, 'obl'));
  const nested = deeper
    .flatMap((node) => trees.children(node, 'acl'))
    .filter((clause) => scene.tokens.lower(clause) === 'using');
  const means = [...using, ...nested]
    .flatMap((clause) => trees.children(clause, 'obj'))
    .flatMap((node) => trees.conjuncts(node));
  const aims = means
    .flatMap((node) => trees.children(node, 'nmod'))
    .filter((node) => prepositionOf(scene, node) === 'against');
  add(found, 'against', aims);
}

/** "the report according to which they are fighting": what it says, and not what is done with it. */
const isAccordingTo = ({ trees, tokens }: Scene, clause: number): boolean =>
  trees
    .children(clause, 'obl')
    .some((child) => trees.children(child, 'case').some((one) => tokens.lower(one) === 'according'));

/** "saw the attack", "discussed the blockade": whoever tells of it does not do it; cooperation that is discussed is one's own. */
const isOnlyTold = (scene: Scene, verb: number, noun: number): boolean =>
  TELLING.has(scene.lemma(verb)) || (scene.lemma(verb) === 'discuss' && !SHARED.has(scene.lemma(noun)));
const SHARED = words('cooperation collaboration coordination partnership engagement work talk consultation');
const TARGETING = words('target hit strike involve');
const GIVEN = words('pay level lend grant render convey address');

function addCarrier(scene: Scene, found: Slots, noun: number, carrier: number): void {
  const { trees } = scene;
  const relation = trees.rel(noun);
  const preposition = prepositionOf(scene, noun);
  if (relation === 'obl') {
    const slot =
      preposition === 'under' || (preposition === 'into' && isVerb(scene, carrier))
        ? 'on'
        : preposition === 'in' || preposition === 'with'
          ? 'agent'
          : null;
    if (slot && !found.has(slot)) add(found, slot, subjectOf(scene, carrier));
    if (slot) addPhrases(scene, found, carrier, false);
    return;
  }
  if (!isVerb(scene, carrier)) {
    addPhrases(scene, found, carrier, false);
    return;
  }
  const own = verbArguments(scene, carrier);
  for (const [slot, nodes] of own.slots) {
    if (slot === 'patient' || nodes.includes(noun)) continue;
    // "the raid led to his arrest": what came of it, and not whom it was done to.
    if (slot === 'to' && scene.lemma(carrier) === 'lead') continue;
    if (slot === 'agent') {
      const isUndergone =
        SUFFERING.has(scene.lemma(carrier)) || isRepelling(scene, carrier) || isOwnLoss(scene, carrier, noun);
      const role = isUndergone ? 'undergoer' : 'agent';
      if (isOnlyTold(scene, carrier, noun) || isTalkOfWar(scene, carrier, noun)) continue;
      if (relation === 'nsubj' && !isPassive(scene, carrier)) continue;
      // "continued their advance": the subject says who, the pronoun only refers to it.
      if (role === 'agent' && (found.get(role) ?? []).every((node) => trees.upos(node) === 'PRON'))
        found.delete(role);
      if (!found.has(role)) add(found, role, nodes);
      continue;
    }
    if (slot !== 'by' && slot !== 'of') add(found, slot, nodes);
  }
}

/** "has no casualties": whoever has losses bears them. */
const isOwnLoss = ({ lemma }: Scene, verb: number, noun: number): boolean =>
  lemma(verb) === 'have' && /^(?:casualty|loss|fatality|injury|death)$/.test(lemma(noun));

/** "discussed the war against Ukraine": those who talk of it do not wage it. */
const isTalkOfWar = ({ lemma }: Scene, verb: number, noun: number): boolean =>
  TALKING.has(lemma(verb)) && WARFARE.has(lemma(noun));
const TALKING = words('discuss address review consider');
const WARFARE = words(
  'war conflict invasion attack strike airstrike offensive fighting violence hostility aggression escalation assault clash shelling',
);
