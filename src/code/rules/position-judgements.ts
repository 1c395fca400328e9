import type { Draft } from '../draft.js';
import { pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { deedsUnder, isEnding, isHomely, objectsUnder } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, isParty, make } from './position-things.js';
import { BELLICOSE, isGood, PEACEFUL } from './position-wishes.js';

// What is judged to be right, due or a mistake, and rights that are upheld.

const MARTIAL = words('troop troops force forces soldier mercenary fighter contingent');
const LEAVING = words('leave withdraw depart return pull come go');

/** What a deed is for: a peaceful end, or an end to something that is fought; null where it is about neither. */
function peacefulAim(scene: Scene, deed: number): readonly number[] | null {
  const objects = objectsUnder(scene, deed);
  if (isEnding(scene, deed)) return objects.some((node) => isBloody(scene, node)) ? [] : null;
  const good = objects.filter((node) => isGood(scene, node));
  if (good.length > 0) return good.slice(0, 1);
  return /^(?:de-escalate|deescalate|disarm|demilitari[sz]e)$/.test(scene.lemma(deed)) ? objects : null;
}
const isBloody = (scene: Scene, node: number): boolean =>
  BELLICOSE.has(scene.lemma(node)) ||
  /^(?:fighting|suffering|killing|bloodshed|siege|occupation|blockade|crisis|shelling|bombing)$/.test(
    scene.tokens.lower(node),
  );

/** "It is time to end this war", "it's time for the troops to come home", "it is time for dialogue". */
export function ofTime(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (tokens.lower(token) !== 'time' || trees.child(token, 'cop') < 0 || trees.child(token, 'nsubj') >= 0)
    return null;
  if (tokens.lower(trees.child(token, 'expl')) !== 'it' || isNegated(scene, token)) return null;
  const deeds = trees.children(token, 'acl', 'advcl', 'xcomp', 'ccomp').filter((child) => child > token);
  const beside = trees
    .children(token, 'nmod', 'obl')
    .concat(deeds.flatMap((deed) => trees.children(deed, 'nsubj')));
  const about = beside.filter((node) => PEACEFUL.has(scene.lemma(node)));
  const leaving = beside.filter((node) => MARTIAL.has(scene.lemma(node)));
  if (about.length > 0) return make('supports', token, [], about.slice(0, 1), ONGOING);
  if (leaving.length > 0 && deeds.some((deed) => LEAVING.has(scene.lemma(deed))))
    return make('supports', token, [], leaving.slice(0, 1), ONGOING);
  const aim = deeds.map((deed) => peacefulAim(scene, deed)).find((one) => one !== null);
  return aim ? make('supports', token, [], aim, ONGOING) : null;
}

const WRONG = words('mistake error folly blunder miscalculation');
const RIGHT = words('approach decision step move path course thing way answer');
const WELCOME_STEP = words('welcome positive encouraging constructive important significant');

/** "We do not think that an invasion is the right approach", "would be a grave mistake", "is a step in the right direction". */
export function ofJudgement(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (trees.child(token, 'cop') < 0) return null;
  const isWrong = WRONG.has(scene.lemma(token));
  if (!isWrong && !RIGHT.has(scene.lemma(token)) && scene.lemma(token) !== 'development') return null;
  const subject = trees.child(token, 'nsubj');
  const good = isWrong ? false : rightness(scene, token);
  if (good === null || subject < 0) return null;
  const isNamed = trees.upos(subject) === 'NOUN' && (isIssue(scene, subject) || isDealing(scene, subject));
  const isShort = /^(?:this|that)$/.test(scene.tokens.lower(subject)) && directionOf(scene, token) >= 0;
  const holder = holderOf(scene, token);
  if (!(isNamed || isShort || isHeldWrong(scene, token, holder)) || isHomely(scene, [subject])) return null;
  const isDenied = isNegated(scene, token) || (holder >= 0 && isNegated(scene, holder));
  const who = holder >= 0 ? partiesIn(scene, trees.children(holder, 'nsubj')) : [];
  const draft = make(
    good !== isDenied ? 'supports' : 'opposes',
    token,
    who,
    isNamed ? [subject] : [],
    ONGOING,
  );
  return isDenied ? { ...draft, anchor: holder >= 0 ? holder : token } : draft;
}

/** "We think that would be a grave mistake": what others have said or may do, judged by whoever speaks. */
const isHeldWrong = ({ trees, tokens, lemma }: Scene, token: number, holder: number): boolean =>
  WRONG.has(lemma(token)) &&
  /^(?:this|that|it)$/.test(tokens.lower(trees.child(token, 'nsubj'))) &&
  trees.children(token, 'aux').some((aux) => tokens.lower(aux) === 'would') &&
  (holder >= 0 ||
    trees
      .children(token, 'amod')
      .some((one) =>
        /^(?:grave|serious|big|huge|terrible|colossal|strategic|historic)$/.test(tokens.lower(one)),
      ));

const directionOf = (scene: Scene, token: number): number =>
  scene.trees
    .children(token, 'nmod')
    .find((child) => scene.lemma(child) === 'direction' && prepositionOf(scene, child) === 'in') ?? -1;

/** Whether a step is said to be right; null where nothing is said. */
function rightness(scene: Scene, token: number): boolean | null {
  const { trees, tokens } = scene;
  const said = (node: number): string[] => trees.children(node, 'amod').map((one) => tokens.lower(one));
  const direction = directionOf(scene, token);
  const beside = [...said(token), ...(direction >= 0 ? said(direction) : [])];
  if (beside.includes('right')) return true;
  if (beside.includes('wrong')) return false;
  const isStep = /^(?:step|move|decision|development)$/.test(scene.lemma(token));
  return isStep && beside.some((word) => WELCOME_STEP.has(word)) ? true : null;
}

/** "We believe that …": whoever holds the judgement; -1. */
const holderOf = ({ trees, lemma }: Scene, token: number): number => {
  const head = trees.head[token] ?? -1;
  return trees.rel(token) === 'ccomp' && /^(?:believe|think|consider|feel)$/.test(lemma(head)) ? head : -1;
};

const ENTITLED = words(
  'self-determination self-defence self-defense dignity statehood independence freedom sovereignty existence return',
);

/** "Israel has the right to defend itself", "have a right to self-determination": a right that whoever speaks upholds. */
export function ofRight(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(token) !== 'right' || !/^(?:NOUN|PROPN)$/.test(trees.upos(token))) return null;
  const verb = trees.head[token] ?? -1;
  if (trees.rel(token) !== 'obj' || !/^(?:have|retain|enjoy)$/.test(scene.lemma(verb))) return null;
  const deeds = deedsUnder(scene, token);
  const isDefence = deeds.some((deed) => /^(?:defend|exist|determine|choose|live)$/.test(scene.lemma(deed)));
  const matter = [
    ...trees.children(token, 'nmod'),
    ...trees.children(verb, 'obl'),
    ...trees.children(token, 'acl'),
  ];
  const isEntitled = matter.some((child) => ENTITLED.has(scene.lemma(child)));
  const owner = trees
    .children(verb, 'nsubj')
    .some((node) => isParty(scene, node) || /^(?:people|nation|population)$/.test(scene.lemma(node)));
  if (!owner || !(isDefence || isEntitled) || isNegated(scene, verb)) return null;
  return { ...make('supports', token, [], [token], ONGOING), anchor: verb };
}

/** "The people of Belarus deserve free elections" */
export function ofDeserve(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'deserve' || isNegated(scene, verb)) return null;
  const owners = pick(verbArguments(scene, verb), ['agent']);
  const about = scene.trees
    .children(verb, 'obj')
    .filter(
      (node) =>
        ENTITLED.has(scene.lemma(node)) ||
        PEACEFUL.has(scene.lemma(node)) ||
        /^(?:state|election|democracy|security)$/.test(scene.lemma(node)),
    );
  const isPeople = owners.some(
    (node) => isParty(scene, node) || /^(?:people|nation|population)$/.test(scene.lemma(node)),
  );
  return isPeople && about.length > 0 ? make('supports', verb, [], about.slice(0, 1), ONGOING) : null;
}

const AIMS = words('goal aim objective priority focus purpose policy');

/** "Our goal remains to de-escalate", "the aim of our policy is to achieve a just peace" */
export function ofGoalDeed(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const isCopular = trees.child(verb, 'cop') >= 0;
  const deed = isCopular
    ? verb
    : /^(?:be|remain)$/.test(scene.lemma(verb))
      ? trees.child(verb, 'xcomp', 'ccomp')
      : -1;
  const aim = trees.child(verb, 'nsubj');
  if (deed < 0 || !AIMS.has(scene.lemma(aim)) || isNegated(scene, verb)) return null;
  const near = trees.children(aim, 'nmod', 'det');
  const own = [...near, ...near.flatMap((child) => trees.children(child, 'nmod', 'det'))];
  const who = partiesIn(scene, own);
  const about = peacefulAim(scene, deed);
  return who.length > 0 && about ? make('supports', verb, who.slice(0, 1), about, ONGOING) : null;
}

const EAGER = words('keen eager ready willing prepared open');

/** "is keen to see a lasting peace", "are ready and willing to negotiate", "remains open to dialogue" */
export function ofReadiness(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!EAGER.has(tokens.lower(token))) return null;
  const head = trees.head[token] ?? -1;
  const isUnder = trees.rel(token) === 'xcomp' && /^(?:remain|stay|stand)$/.test(scene.lemma(head));
  const over = isUnder ? head : trees.rel(token) === 'conj' ? head : token;
  if (!isUnder && trees.child(over, 'cop') < 0) return null;
  const who = partiesIn(scene, trees.children(over, 'nsubj'));
  if (who.length === 0 || isNegated(scene, over)) return null;
  const beside = trees
    .children(token, 'xcomp', 'obl', 'nmod', 'advcl', 'acl')
    .filter((child) => child > token);
  const isTalking = beside.some((node) => /^(?:negotiate|compromise|disarm)$/.test(scene.lemma(node)));
  // "open to indirect talks", of which a parser makes a deed
  const reached = beside.flatMap((node) =>
    node === token + 2 ? [node, ...trees.children(node, 'obj')] : [node],
  );
  const matter = reached.filter((node) => PEACEFUL.has(scene.lemma(node)) && trees.child(node, 'nsubj') < 0);
  const wished = /^(?:keen|eager)$/.test(tokens.lower(token))
    ? beside.flatMap((node) => trees.children(node, 'obj')).filter((node) => isGood(scene, node))
    : [];
  const about = [...matter, ...wished];
  return isTalking || about.length > 0
    ? { ...make('supports', token, who, about.slice(0, 1), ONGOING), anchor: over }
    : null;
}

const VALUING = words(
  'recognise recognize acknowledge highlight underline underscore appreciate note value emphasise emphasize stress reaffirm',
);

/** "recognised the vital role that Qatar plays": whoever values a part that another plays. */
export function ofRolePlayed(scene: Scene, verb: number): Draft | null {
  if (!VALUING.has(scene.lemma(verb))) return null;
  const { trees } = scene;
  const role = trees.children(verb, 'obj').find((node) => /^(?:role|part)$/.test(scene.lemma(node)));
  if (role === undefined || isNegated(scene, verb)) return null;
  const played = trees
    .children(role, 'acl')
    .some(
      (clause) =>
        scene.lemma(clause) === 'play' && partiesIn(scene, trees.children(clause, 'nsubj')).length > 0,
    );
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  return played && who.length > 0 ? make('supports', verb, who, [role]) : null;
}

/** "That has not changed", "nothing has changed in our position": a stand that is kept. */
export function ofNoChange(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(verb) !== 'change' || trees.child(verb, 'obj') >= 0) return null;
  const subject = trees.child(verb, 'nsubj');
  const isPerfect = trees.children(verb, 'aux').some((aux) => trees.lemma[aux] === 'have');
  if (!isPerfect || subject < 0) return null;
  const form = tokens.lower(subject);
  const beside = trees.children(verb, 'obl');
  if (form === 'that' && isNegated(scene, verb))
    return beside.some((node) => scene.mentionAt(node)?.type !== 'time')
      ? null
      : make('unchanged', verb, [], [], { ...ONGOING, certainty: 'certain' });
  const stand = beside.find((node) => /^(?:position|policy|stance|approach|view)$/.test(scene.lemma(node)));
  if (form !== 'nothing' || stand === undefined) return null;
  const who = partiesIn(scene, trees.children(stand, 'nmod', 'det'));
  return make('unchanged', verb, who, [], { ...ONGOING, certainty: 'certain' });
}
