import type { Draft } from '../draft.js';
import { isPossessor, isVerb, modifiers, nounAgents, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { make } from './act-draft.js';
import { isParty } from './act-parties.js';
import { firstRead, type Reader } from './readers.js';

// Accusations that a predicate makes: "this drill is a provocation", "the move amounts to a declaration of war", "Rwanda is the source of the instability".

/** What a deed is said to be, and what the word must stand with to say it. */
const FOUL = words('provocation treachery sabotage blackmail genocide aggression escalation massacre');
const DEED_NOUNS = words('act step move action measure gesture behaviour behavior');
const HOSTILE = words(
  'hostile provocative aggressive unfriendly cowardly barbaric terrorist treacherous reckless criminal heinous inflammatory destabilising destabilizing irresponsible',
);
const FOUL_OF: ReadonlyMap<string, RegExp> = new Map([
  ['declaration', /^(?:war|confrontation|hostility|hostilities|aggression)$/],
  ['act', /^(?:aggression|war|provocation|terror|terrorism|piracy|treachery|sabotage|barbarism|genocide)$/],
  ['violation', /^(?:sovereignty|law|charter|resolution|airspace|integrity|convention|norm|right)$/],
  ['breach', /^(?:sovereignty|law|charter|resolution|airspace|convention|norm|right)$/],
  ['infringement', /^(?:sovereignty|law|charter|airspace|integrity|right)$/],
  ['interference', /^(?:affairs?|sovereignty)$/],
  ['crime', /^(?:humanity|war)$/],
]);

/** "a war crime", "an act of aggression", "a highly provocative and dangerous act": words that accuse whoever did it. */
function isFoul(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  const lemma = scene.lemma(noun);
  const before = modifiers(scene, noun).flatMap((word) => [word, ...trees.children(word, 'conj')]);
  if (lemma === 'escalation')
    return before.some((word) =>
      /^(?:dangerous|serious|grave|blatant|unprecedented|reckless|unjustified|deliberate)$/.test(
        scene.lemma(word),
      ),
    );
  if (FOUL.has(lemma)) return true;
  if (lemma === 'crime' && before.some((word) => scene.lemma(word) === 'war')) return true;
  const kinds = FOUL_OF.get(lemma);
  if (kinds && trees.children(noun, 'nmod').some((child) => child > noun && kinds.test(scene.lemma(child))))
    return true;
  return DEED_NOUNS.has(lemma) && before.some((word) => HOSTILE.has(scene.lemma(word)));
}

/** What governments, armies and groups do, that can be judged so. */
export const DEEDS = words(
  'act action step move measure decision announcement statement declaration remark drill exercise manoeuvre maneuver attack raid strike assault bombing shelling incursion visit sale deployment launch test operation invasion policy behaviour behavior conduct campaign provocation resolution plan frenzy course attempt practice seizure storming killing assassination incident annexation recognition aggression violation crime massacre blockade siege threat adventure scheme plot closure law escalation',
);

/** Whose deed it is: "the Israeli raid", "the drill by Seoul". */
const ownersOf = (scene: Scene, deed: number): readonly number[] =>
  [
    ...nounAgents(scene, deed, 0),
    ...modifiers(scene, deed),
    ...scene.trees.children(deed, 'nmod').filter((node) => isPossessor(scene, node)),
  ].filter((node, at, all) => all.indexOf(node) === at && isAddressee(scene, node));

const isDeed = (scene: Scene, node: number): boolean =>
  DEEDS.has(scene.lemma(node)) || /^(?:this|that|these|which|it)$/.test(scene.tokens.lower(node));

const NEITHER = words('not never no hardly');
/** Said to be so: not asked, denied, supposed or to come. */
export const isHeldTrue = (scene: Scene, anchor: number): boolean => {
  const stance = scene.presentedAt(anchor);
  if (stance)
    return stance.polarity === 'affirmed' && (stance.reality === 'happened' || stance.reality === 'ongoing');
  return !scene.trees.children(anchor, 'advmod').some((word) => NEITHER.has(scene.tokens.lower(word)));
};

const AMOUNTING = words('constitute represent embody amount');

/** The clause that a noun is predicated in, and what it is said of; null where it is not. */
function saidOf(scene: Scene, noun: number): { anchor: number; subject: number } | null {
  const { trees, tokens } = scene;
  const head = trees.head[noun] ?? -1;
  const isThan = /^(?:nothing|tantamount|akin|equivalent|less|short|other)$/.test(tokens.lower(head));
  const anchor =
    trees.child(noun, 'cop') >= 0 || isThan || AMOUNTING.has(scene.lemma(head))
      ? trees.child(noun, 'cop') >= 0
        ? noun
        : head
      : -1;
  if (anchor < 0) return null;
  const subject = trees.child(anchor, 'nsubj');
  return subject >= 0 && subject < noun ? { anchor, subject } : null;
}

/** "This drill is an extremely dangerous provocation", "the raid constitutes a violation of the sovereignty of" */
function ofFoulDeed(scene: Scene, noun: number): Draft | null {
  if (!(FOUL.has(scene.lemma(noun)) || FOUL_OF.has(scene.lemma(noun)) || DEED_NOUNS.has(scene.lemma(noun))))
    return null;
  if (scene.trees.upos(noun) !== 'NOUN' || !isFoul(scene, noun)) return null;
  const said = saidOf(scene, noun);
  if (!said || !isHeldTrue(scene, said.anchor)) return null;
  const { anchor, subject } = said;
  if (!isDeed(scene, subject)) return null;
  return make('accuse', noun, { to: ownersOf(scene, subject) }, { anchor, cameo: '111' });
}

const CULPRITS = words(
  'culprit ringleader instigator mastermind aggressor warmonger perpetrator arch-criminal troublemaker saboteur spoiler wrecker',
);
const ORIGINS = words('source cause root origin sponsor factor driver');
const HARMS = words(
  'instability tension insecurity conflict war violence terrorism terror crisis chaos suffering bloodshed threat trouble escalation destabilisation destabilization problem',
);

/** "Rwanda is the source of the instability", "it has become a destabilising factor", "is the ringleader in wrecking peace" */
function ofCulprit(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(noun);
  const isCulprit = CULPRITS.has(lemma);
  if (!isCulprit && !ORIGINS.has(lemma)) return null;
  const head = trees.head[noun] ?? -1;
  const isTurned = /^(?:become|turn|remain)$/.test(scene.lemma(head)) && trees.rel(noun) !== 'nsubj';
  const anchor = trees.child(noun, 'cop') >= 0 ? noun : isTurned ? head : -1;
  if (anchor < 0 || !isHeldTrue(scene, anchor)) return null;
  const isOfHarm =
    trees.children(noun, 'nmod').some((child) => child > noun && HARMS.has(scene.lemma(child))) ||
    trees
      .children(noun, 'amod')
      .some((word) => /^(?:destabili[sz]\w*|disruptive)$/.test(scene.tokens.lower(word)));
  if (!isCulprit && !isOfHarm) return null;
  const to = subjectOf(scene, anchor).filter(
    (node) => isAddressee(scene, node) || (/^(?:it|they)$/.test(scene.tokens.lower(node)) && isCulprit),
  );
  const isIt = subjectOf(scene, anchor).some((node) => scene.tokens.lower(node) === 'it');
  return to.length > 0 || (isIt && isOfHarm) ? make('accuse', noun, { to }, { anchor, cameo: '112' }) : null;
}

const WHOLLY = words('fully wholly entirely directly solely primarily ultimately squarely completely');
const GUILTY = words('responsible answerable accountable culpable guilty');
const WRONGS = words(
  'attack crime aggression escalation death killing violence massacre assault shelling bombing strike suffering atrocity violation rocket fire activity war raid consequence abduction violation famine loss destruction failure collapse incident bloodshed terror terrorism deterioration',
);

/** "Hamas is fully responsible for all terror activity", "Armenia is answerable for the escalation" */
function ofGuilt(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!GUILTY.has(tokens.lower(token))) return null;
  // "for every rocket fired from", of which a parser makes a clause
  const clauses = trees.children(token, 'advcl').flatMap((clause) => trees.children(clause, 'nsubj'));
  const matter = [...trees.children(token, 'obl', 'nmod'), ...clauses].filter((node) =>
    /^(?:for|of)$/.test(prepositionOf(scene, node)),
  );
  const isWholly = trees.children(token, 'advmod').some((word) => WHOLLY.has(tokens.lower(word)));
  if (!matter.some((node) => WRONGS.has(scene.lemma(node))) || !isHeldTrue(scene, token)) return null;
  const head = trees.head[token] ?? -1;
  // "held the government to be responsible": told by the verb.
  if (scene.lemma(head) === 'hold' && trees.rel(token) === 'xcomp') return null;
  if (trees.child(token, 'cop') < 0 || !(isWholly || tokens.lower(token) === 'responsible')) return null;
  const to = subjectOf(scene, token).filter((node) => isAddressee(scene, node));
  return to.length > 0 ? make('accuse', token, { to }, { cameo: '112' }) : null;
}

/** "called the remarks of the ambassador an unacceptable interference", "termed the raid an act of aggression" */
function ofNaming(scene: Scene, verb: number): Draft | null {
  if (!/^(?:call|term|label|brand|deem|pronounce)$/.test(scene.lemma(verb)) || !isVerb(scene, verb))
    return null;
  const { trees } = scene;
  const deed = trees.children(verb, 'obj', 'iobj').find((node) => node > verb && isDeed(scene, node));
  if (deed === undefined || !isHeldTrue(scene, verb)) return null;
  const name = [...trees.children(verb, 'xcomp', 'obj'), ...trees.children(deed, 'nmod', 'appos')].find(
    (node) =>
      node > deed && prepositionOf(scene, node) === '' && !isPossessor(scene, node) && isFoul(scene, node),
  );
  if (name === undefined) return null;
  const by = subjectOf(scene, verb).filter(
    (node) => isParty(scene, node) || /^(?:we|they|he|she|it)$/.test(scene.tokens.lower(node)),
  );
  return by.length > 0 ? make('accuse', verb, { by, to: ownersOf(scene, deed) }, { cameo: '111' }) : null;
}

const READERS: readonly Reader[] = [ofFoulDeed, ofCulprit, ofGuilt, ofNaming];

/** An accusation that a predicate makes; null for other words. */
export const ofVerdictOnDeed = (scene: Scene, token: number): Draft | null =>
  firstRead(READERS, scene, token);
