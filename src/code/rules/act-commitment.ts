import type { Draft } from '../draft.js';
import { isNone, isPossessor, isVerb, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Act } from './act-frames.js';
import { isOnFloor, isParty } from './act-parties.js';
import { isAtHome } from './act-home.js';
import { make } from './act-draft.js';

// Commitments: to a party ("our commitment to our allies"), to what is a party's ("to the defence of Japan"), to a deed ("is
// committed to helping Moldova", "their commitment to continue providing aid"). They are the support, aid or cooperation itself.

/** "our commitment to NATO", "her country's commitment to the defence of Japan": support for whoever it is to. */
export function ofCommitment(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (lemma === 'commitment' || lemma === 'pledge') return ofNoun(scene, token);
  return isVerb(scene, token) || BOUND.has(scene.tokens.lower(token))
    ? (ofBound(scene, token) ?? ofDeed(scene, token))
    : null;
}

function ofNoun(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:NOUN|PROPN)$/.test(trees.upos(noun)) || isNone(scene, noun)) return null;
  const target = trees
    .children(noun, 'nmod')
    .concat(trees.rel(noun) === 'obj' ? trees.children(trees.head[noun]!, 'obl') : [])
    .find((child) => child > noun && prepositionOf(scene, child) === 'to');
  if (target === undefined) return null;
  const to = partiesAt(scene, target);
  const by = holdersOf(scene, noun);
  if (to.length === 0 || by.length === 0) return null;
  return make('support', noun, { by, to }, { cameo: '050', ...standing(scene, noun, 'ongoing') });
}

/** "remains committed to the people of Myanmar" */
function ofBound(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!BOUND.has(scene.tokens.lower(token))) return null;
  const target = trees.children(token, 'obl', 'nmod').find((child) => prepositionOf(scene, child) === 'to');
  const to = target === undefined ? [] : partiesAt(scene, target);
  const by = subjectOf(scene, token).filter((node) => isHolder(scene, node));
  if (to.length === 0 || by.length === 0) return null;
  return make('support', token, { by, to }, { cameo: '050', ...standing(scene, token, 'ongoing') });
}

/** What a commitment can be to that belongs to a party. */
const OF_PARTY = words(
  'defence defense security sovereignty independence safety stability people freedom prosperity future integrity freedom democracy survival protection welfare wellbeing well-being strength support',
);

/** The party that a phrase names or whose defence, people or freedom it names. */
function partiesAt(scene: Scene, node: number): readonly number[] {
  const { trees } = scene;
  if (isOther(scene, node)) return [node];
  if (!OF_PARTY.has(scene.lemma(node))) return [];
  return trees
    .children(node, 'nmod')
    .filter(
      (child) =>
        (isPossessor(scene, child) || /^(?:of|for)$/.test(prepositionOf(scene, child))) &&
        isOther(scene, child),
    );
}

/** A party that is not the holder's own: "to its allies", but not "to our country". */
const isOther = (scene: Scene, node: number): boolean =>
  isParty(scene, node) &&
  !isAtHome(scene, node) &&
  !SELF.test(scene.tokens.lower(node)) &&
  !OWN_SIDE.has(scene.lemma(node)) &&
  !(scene.lemma(node) === 'people' && scene.actorAt(node) === null && isOurs(scene, node));
const SELF =
  /^(?:we|us|our|it|its|they|them|their|he|his|she|her|i|my|this|that|itself|themselves|himself|herself|ourselves)$/;
const OWN_SIDE = words('process council court tribunal agreement');
const isOurs = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'nmod', 'det')
    .some((child) => /^(?:our|its|their|his|her)$/.test(tokens.lower(child)));

const HOLDING = words(
  'reaffirm reiterate underscore underline affirm express emphasise emphasize stress restate renew demonstrate show confirm repeat share highlight discuss convey echo make maintain honour honor have declare keep note recall',
);

/** Whose a commitment is: a possessor, "of …", else the subject of the verb that states it. */
function holdersOf(scene: Scene, noun: number): readonly number[] {
  const { trees, tokens } = scene;
  const owners = trees
    .children(noun, 'nmod', 'det', 'compound')
    .filter(
      (child) =>
        (isPossessor(scene, child) ||
          prepositionOf(scene, child) === 'of' ||
          trees.rel(child) === 'compound') &&
        (isParty(scene, child) || SELF.test(tokens.lower(child))),
    );
  const named = owners.filter((child) => !SELF.test(tokens.lower(child)));
  if (named.length > 0) return named;
  const verb = trees.head[noun] ?? -1;
  const isStated = trees.rel(noun) === 'obj' && isVerb(scene, verb) && HOLDING.has(scene.lemma(verb));
  const stating = isStated ? subjectOf(scene, verb).filter((node) => isHolder(scene, node)) : [];
  return stating.length > 0 && !owners.some((node) => tokens.lower(node) === 'our') ? stating : owners;
}

const isHolder = (scene: Scene, node: number): boolean =>
  (isParty(scene, node) && !isOnFloor(scene, node)) ||
  /^(?:we|they|he|she|it)$/.test(scene.tokens.lower(node));

const SUPPORTING = words('support back defend protect help assist strengthen bolster aid champion uphold');
const BESIDE = words('stand side');
const GIVING = words('provide give supply deliver send extend offer furnish donate');
const TOGETHER = words('work cooperate partner collaborate coordinate engage consult');
const AID = words(
  'aid assistance relief support weapon help food equipment training ammunition deterrence defence defense protection guarantee weaponry artillery system missile tank battery aircraft',
);

/** "committed to helping Moldova", "will continue to support the envoy": the deed that a party binds itself to. */
function ofDeed(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (!(SUPPORTING.has(lemma) || BESIDE.has(lemma) || GIVING.has(lemma) || TOGETHER.has(lemma))) return null;
  const bond = bondOf(scene, verb);
  if (bond < 0) return null;
  const detail = detailOf(scene, verb);
  if (!detail) return null;
  const by =
    isVerb(scene, bond) || scene.lemma(bond) !== 'commitment'
      ? subjectOf(scene, bond)
      : holdersOf(scene, bond);
  const holders = by.filter((node) => isHolder(scene, node));
  const to = receiversOf(scene, verb, detail).filter((node) => !holders.includes(node));
  const isToYou = BESIDE.has(lemma) || detail === 'aid';
  if (holders.length === 0 || (to.length === 0 && !isToYou)) return null;
  return make(detail, verb, { by: holders, to }, standing(scene, bond, 'intended', verb));
}

/** The word that binds: "committed", "commitment", above "continue" and "to"; -1 where there is none. */
function bondOf(scene: Scene, verb: number): number {
  const { trees } = scene;
  let node = verb;
  for (let step = 0; step < 3; step += 1) {
    if (!/^(?:acl|xcomp|advcl|ccomp|conj|nmod|obl)$/.test(trees.rel(node))) return -1;
    node = trees.head[node] ?? -1;
    if (node < 0) return -1;
    if (scene.lemma(node) === 'commitment' || BOUND.has(scene.tokens.lower(node))) return node;
    if (scene.lemma(node) === 'continue' && isToCome(scene, node)) return node;
    if (
      !/^(?:continue|keep|go|remain|do|work)$/.test(scene.lemma(node)) &&
      !GIVING.has(scene.lemma(node)) &&
      !SUPPORTING.has(scene.lemma(node))
    )
      return -1;
  }
  return -1;
}
const BOUND = words('committed dedicated');
const isToCome = (scene: Scene, verb: number): boolean =>
  scene.trees.children(verb, 'aux').some((aux) => /^(?:will|shall|'ll|’ll)$/.test(scene.tokens.lower(aux)));

function detailOf(scene: Scene, verb: number): Act | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  if (SUPPORTING.has(lemma)) return 'support';
  if (BESIDE.has(lemma))
    return [1, 2, 3].some((step) => /^(?:with|by|beside|behind)$/.test(tokens.lower(verb + step)))
      ? 'support'
      : null;
  if (TOGETHER.has(lemma)) return verbArguments(scene, verb).slots.has('with') ? 'cooperate' : null;
  return trees.children(verb, 'obj').some((node) => isAidOf(scene, node)) || isGivenAid(scene, verb)
    ? 'aid'
    : null;
}

/** "providing Moldova with security and economic assistance" */
const isGivenAid = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some((node) => prepositionOf(scene, node) === 'with' && isAidOf(scene, node));

/** "the weapons and training it needs", "the assistance": aid among what is joined. */
const isAidOf = (scene: Scene, node: number): boolean =>
  scene.trees.conjuncts(node).some((one) => AID.has(scene.lemma(one)));

function receiversOf(scene: Scene, verb: number, detail: Act): readonly number[] {
  const { slots } = verbArguments(scene, verb);
  const wanted =
    detail === 'aid'
      ? isGivenAid(scene, verb)
        ? ['patient']
        : ['to', 'for']
      : detail === 'cooperate'
        ? ['with']
        : ['patient', 'with', 'by'];
  const found = wanted.map((slot) => (slots.get(slot) ?? []).filter((node) => !isOnFloor(scene, node)));
  const parties = found.map((nodes) => nodes.flatMap((node) => partiesAt(scene, node)));
  return parties.find((nodes) => nodes.length > 0) ?? [];
}

/** A commitment stated holds as stated, unless it is asked about, supposed or denied. */
function standing(
  scene: Scene,
  anchor: number,
  reality: 'ongoing' | 'intended',
  trigger = anchor,
): Partial<Draft> {
  const stance = scene.presentedAt(anchor) ?? scene.presentedAt(trigger);
  const isOpen =
    stance && (stance.polarity === 'denied' || /^(?:asked|conditional|requested)$/.test(stance.reality));
  return isOpen ? { anchor } : { anchor, stance: { polarity: 'affirmed', certainty: 'certain', reality } };
}
