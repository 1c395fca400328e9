import type { Draft } from '../draft.js';
import { isPassive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { make } from './act-draft.js';
import { isForeign } from './act-sides.js';
import { DEEDS, isHeldTrue } from './act-verdicts.js';

// Accusations that say what wrong somebody does: "is fuelling tension", "continues to sow discord", "tramples on the rights of".

interface Wrong {
  readonly objects: ReadonlySet<string>;
  /** The preposition that the object may stand behind. */
  readonly behind?: RegExp;
  /** Whether a deed may be what does it ("the drill fans confrontation"). */
  readonly byDeed?: boolean;
}

const STRIFE = words(
  'tension confrontation war conflict flame flames fire hatred instability discord strife division unrest sedition chaos hostility enmity violence insecurity crisis extremism',
);
const PEACE = words('peace stability security');
const OF_LAW = words('right rights dignity');
const CRIMES = words('crime atrocity genocide violation abuse treachery outrage');
const DUTIES = words('obligation commitment promise responsibility pledge undertaking');

const WRONGS: ReadonlyMap<string, Wrong> = new Map<string, Wrong>([
  ...['fuel', 'fan', 'stoke', 'foment', 'inflame', 'aggravate', 'ignite', 'stir', 'incite', 'heighten'].map(
    (lemma): [string, Wrong] => [lemma, { objects: STRIFE, byDeed: true }],
  ),
  ['drive', { objects: words('wedge') }],
  ['sow', { objects: words('discord division chaos strife instability confusion sedition hatred') }],
  ...['undermine', 'wreck', 'sabotage', 'jeopardise', 'jeopardize', 'disturb', 'disrupt', 'destroy'].map(
    (lemma): [string, Wrong] => [lemma, { objects: PEACE, byDeed: true }],
  ),
  ...['trample', 'infringe', 'violate', 'encroach'].map((lemma): [string, Wrong] => [
    lemma,
    { objects: OF_LAW, behind: /^(?:on|upon)$/ },
  ]),
  ...['meddle', 'interfere'].map((lemma): [string, Wrong] => [
    lemma,
    { objects: words('affair affairs'), behind: /^in$/ },
  ]),
  ...['commit', 'perpetrate'].map((lemma): [string, Wrong] => [lemma, { objects: CRIMES }]),
  ['persist', { objects: words('policy aggression violation intransigence crime'), behind: /^in$/ }],
  ['mislead', { objects: words('community opinion world public') }],
  ['deceive', { objects: words('community opinion world') }],
  ['shift', { objects: words('blame responsibility') }],
  ...['neglect', 'ignore', 'disregard'].map((lemma): [string, Wrong] => [
    lemma,
    { objects: words('question plight suffering crime violation atrocity right cause concern') },
  ]),
  ['turn', { objects: words('eye'), behind: /^to$/ }],
  ['pursue', { objects: words('policy'), behind: /^of$/ }],
]);
const POLICIES =
  /^(?:aggression|genocide|occupation|cleansing|punishment|confrontation|provocation|apartheid|starvation|blackmail)$/;

/** "Kyiv is fuelling tension", "the junta tramples on the rights of"; null for other words. */
export function ofWrongdoing(scene: Scene, verb: number): Draft | null {
  const wrong = WRONGS.get(scene.lemma(verb));
  if (!wrong) return ofShortcoming(scene, verb);
  if (wrong.objects === STRIFE && scene.trees.rel(verb) === 'amod') return ofFuelling(scene, verb);
  if (!isVerb(scene, verb) || isPassive(scene, verb) || !isHeldTrue(scene, verb)) return null;
  const { trees } = scene;
  const objects = [
    ...trees.children(verb, 'obj'),
    ...trees.children(verb, 'obl').filter((node) => wrong.behind?.test(prepositionOf(scene, node)) ?? false),
  ];
  const object = objects.find((node) => wrong.objects.has(scene.lemma(node)));
  if (object === undefined || !isSaidOfWrong(scene, verb, object)) return null;
  const subjects = subjectOf(scene, verb);
  const to = subjects.filter((node) => isForeign(scene, node) && isAddressee(scene, node));
  const isIt = subjects.some((node) => /^(?:it|they)$/.test(scene.tokens.lower(node)));
  const isByDeed = wrong.byDeed === true && subjects.some((node) => DEEDS.has(scene.lemma(node)));
  return to.length > 0 || isByDeed || (isIt && wrong.objects === STRIFE)
    ? make('accuse', verb, { to }, { cameo: '112' })
    : null;
}

/** "Kyiv is fuelling tension", with the verb taken for a modifier of what is fuelled. */
function ofFuelling(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const noun = trees.head[verb] ?? -1;
  if (!STRIFE.has(scene.lemma(noun)) || trees.child(noun, 'cop') !== verb - 1) return null;
  const to = subjectOf(scene, noun).filter((node) => isAddressee(scene, node));
  return to.length > 0 ? make('accuse', verb, { to }, { anchor: noun, cameo: '112' }) : null;
}

/** "turns a blind eye", "pursues a policy of aggression": a verb of everyday use with the word that tells. */
function isSaidOfWrong(scene: Scene, verb: number, object: number): boolean {
  const inner = scene.trees.children(object, 'nmod', 'amod', 'compound');
  if (scene.lemma(verb) === 'turn') return inner.some((node) => scene.tokens.lower(node) === 'blind');
  if (scene.lemma(object) === 'policy') return inner.some((node) => POLICIES.test(scene.lemma(node)));
  return true;
}

/** "has failed to live up to its obligations", "has failed in the protection of civilians" */
function ofShortcoming(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'fail' || !isVerb(scene, verb) || !isHeldTrue(scene, verb)) return null;
  const { trees } = scene;
  const deeds = trees.children(verb, 'xcomp');
  const reached = [
    ...deeds.flatMap((deed) => trees.children(deed, 'obj', 'obl')),
    ...trees.children(verb, 'obl').filter((node) => prepositionOf(scene, node) === 'in'),
  ];
  const isOwed = reached.some(
    (node) => DUTIES.has(scene.lemma(node)) || /^(?:protection|duty|mandate)$/.test(scene.lemma(node)),
  );
  const to = subjectOf(scene, verb).filter((node) => isForeign(scene, node) && isAddressee(scene, node));
  return isOwed && to.length > 0 ? make('accuse', verb, { to }, { cameo: '112' }) : null;
}
