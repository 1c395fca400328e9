import type { Draft } from '../draft.js';
import { isVerb, modifiers, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make, THREAT } from './act-draft.js';
import { isParty } from './act-parties.js';

// Threats told as a state somebody is in, as a last warning, or as what will follow if somebody attacks.

/** "Our troops are under constant threat", "the town is under threat from JNIM". */
function ofUnderThreat(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(token) !== 'threat' || prepositionOf(scene, token) !== 'under') return null;
  const head = trees.child(token, 'cop') >= 0 ? token : (trees.head[token] ?? -1);
  const subjects = subjectOf(scene, head).filter((node) => isThreatened(scene, node));
  if (subjects.length === 0) return null;
  const by = trees
    .children(token, 'nmod')
    .concat(trees.children(head, 'obl'))
    .filter((child) => /^(?:from|by|of)$/.test(prepositionOf(scene, child)) && isParty(scene, child));
  return make('threaten', token, { by, to: subjects });
}
const isThreatened = (scene: Scene, node: number): boolean =>
  isParty(scene, node) || THREATENED.has(scene.lemma(node));
const THREATENED = words('troops personnel people civilian population community resident ship embassy staff');

const FINAL = words('last final stern stark clear blunt explicit direct');
const OTHER_WARNINGS = words('weather travel storm flood early tsunami health evacuation');

/** "This was the last warning from Washington", "a stark warning to Asmara". */
function ofLastWarning(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'warning' || scene.trees.upos(token) !== 'NOUN') return null;
  const words = modifiers(scene, token).map((node) => scene.lemma(node));
  if (!words.some((word) => FINAL.has(word)) || words.some((word) => OTHER_WARNINGS.has(word))) return null;
  const parties = (preposition: RegExp): number[] =>
    scene.trees
      .children(token, 'nmod')
      .filter((child) => preposition.test(prepositionOf(scene, child)) && isParty(scene, child));
  const by = parties(/^(?:from|by|of)$/);
  const to = parties(/^(?:to|for|against)$/);
  return by.length + to.length > 0 ? make('threaten', token, { by, to }, THREAT) : null;
}

const ANSWERING = words('respond react retaliate reply act answer');
const FORCEFULLY = words(
  'decisively swiftly forcefully resolutely firmly severely strongly harshly robustly crushingly immediately powerfully unitedly',
);
const COMING = /^(?:will|would|shall|'ll|’ll)$/;
const ATTACKING = words(
  'invade attack strike escalate cross violate breach move test launch continue threaten enter intervene annex',
);

/** "will respond decisively if Russia invades": what will follow. */
function ofAnswering(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!ANSWERING.has(scene.lemma(token)) || !isVerb(scene, token)) return null;
  if (!trees.children(token, 'aux').some((aux) => COMING.test(tokens.lower(aux)))) return null;
  if (scene.presentedAt(token)?.polarity === 'denied' || scene.presentedAt(token)?.reality === 'asked')
    return null;
  const isForceful = [token - 1, token + 1, token + 2, token + 3].some((at) =>
    FORCEFULLY.has(tokens.lower(at)),
  );
  const condition = trees
    .children(token, 'advcl')
    .find((clause) => ATTACKING.has(scene.lemma(clause)) && hasIf(scene, clause));
  if (!isForceful && condition === undefined) return null;
  const by = subjectOf(scene, token).filter((node) => isParty(scene, node) || tokens.lower(node) === 'we');
  if (by.length === 0) return null;
  const behind = trees
    .children(token, 'obl')
    .filter((child) => /^(?:to|against)$/.test(prepositionOf(scene, child)) && isParty(scene, child));
  const to =
    condition === undefined ? behind : subjectOf(scene, condition).filter((node) => isParty(scene, node));
  return isForceful || to.length > 0 ? make('threaten', token, { by, to }, THREAT) : null;
}

const hasIf = ({ trees, tokens }: Scene, clause: number): boolean =>
  trees.children(clause, 'mark').some((mark) => /^(?:if|should|once)$/.test(tokens.lower(mark)));

const TELLING = words('clear lay spell outline communicate convey signal promise threaten describe warn');
const GRAVE = words(
  'severe serious dire grave massive swift potential significant far-reaching unprecedented heavy',
);

/** "was clear about the consequences if Israel moves in", "laid out severe consequences for Moscow". */
function ofConsequences(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^consequences?$/.test(tokens.lower(token))) return null;
  const head = trees.head[token] ?? -1;
  if (head < 0 || !TELLING.has(scene.lemma(head))) return null;
  const isGrave = modifiers(scene, token).some((word) => GRAVE.has(scene.lemma(word)));
  const condition = [...trees.children(head, 'advcl'), ...trees.children(token, 'acl', 'advcl')].find(
    (clause) => hasIf(scene, clause),
  );
  const against = trees
    .children(token, 'nmod')
    .filter((child) => prepositionOf(scene, child) === 'for' && isParty(scene, child));
  const by = subjectOf(scene, head).filter((node) => isParty(scene, node));
  const to =
    against.length > 0 || condition === undefined
      ? against
      : subjectOf(scene, condition).filter((node) => isParty(scene, node));
  return by.length > 0 && to.length > 0 && (isGrave || condition !== undefined)
    ? make('threaten', token, { by, to }, { cameo: '130', anchor: head })
    : null;
}

const ATTACKS = words(
  'attack strike offensive response retaliation assault invasion incursion operation respond retaliate invade',
);

/** "Iran is positioning itself for a response", "is posturing to attack". */
function ofPositioning(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:position|posture|poise)$/.test(scene.lemma(token)) || trees.upos(token) !== 'VERB') return null;
  const purposes = [...trees.children(token, 'xcomp', 'advcl'), ...trees.children(token, 'obl')].concat(
    trees.children(token, 'obj').flatMap((node) => trees.children(node, 'nmod', 'acl')),
  );
  if (!purposes.some((node) => ATTACKS.has(scene.lemma(node)) && isFor(scene, node))) return null;
  const by = subjectOf(scene, token).filter((node) => isParty(scene, node));
  return by.length > 0 ? make('mobilize', token, { by }, { cameo: '152' }) : null;
}
const isFor = (scene: Scene, node: number): boolean =>
  isVerb(scene, node) || prepositionOf(scene, node) === 'for';

/** A threat told without a word that threatens; null for other words. */
export const ofThreat = (scene: Scene, token: number): Draft | null =>
  ofUnderThreat(scene, token) ??
  ofLastWarning(scene, token) ??
  ofAnswering(scene, token) ??
  ofConsequences(scene, token) ??
  ofPositioning(scene, token);
