import {
  stage,
  type KnownActor,
  type Layers,
  type Name,
  type Naming,
  type Reference,
} from '../../analysis/index.js';
import { byPosition } from '../../lib/index.js';
import { relativePlaces } from '../places/index.js';
import {
  nameOf,
  oneOfTwo,
  pointsBack,
  pronounTarget,
  referenceAt,
  type Pass,
  type Pending,
  type Side,
} from './anaphors.js';
import type { Profile } from './cast.js';
import { chooseAntecedent, type Choose } from './antecedents/index.js';
import { identify } from './identify.js';
import { ownedAt, ownedByNamed } from './possessors.js';
import { rememberPerson } from './called-again.js';
import { identifyApposed } from './persons.js';
import { pronounAt } from './pronouns.js';
import { giveQuotedTheirSpeakers, quotedTokens, type Decision } from './quoted.js';
import { openScene, words, type Needs, type Scene } from './scene.js';
import { isPublisherMeant } from './publisher.js';
import {
  countHosts,
  learnFromSpeakers,
  publisherProfile,
  speakerProfile,
  stateOfProfile,
} from './speakers.js';
import { officialBefore } from './holding.js';
import { stateOfSetting } from './context.js';
import { ownRealm } from './realms.js';
import { say, Trail } from './trail.js';
import { remember } from './variants.js';

/**
 * Decides which actor each name stands for, and what pronouns and descriptions refer to. Actors are numbered A1,
 * A2 … by their first mention; the publisher and the speakers of turns are actors too.
 */
export const actorsStage = stage({
  name: 'actors',
  needs: ['source', 'published', 'sentences', 'tokens', 'trees', 'turns', 'names', 'placings'],
  gives: ['actors', 'namings', 'references', 'speakers', 'publisher'],
  run: (layers) => resolveActors(layers),
});

/** The stage's work; `choose` finds whom a pronoun stands for. */
export function resolveActors(
  layers: Needs,
  choose: Choose = chooseAntecedent,
): Pick<Layers, 'actors' | 'namings' | 'references' | 'speakers' | 'publisher'> {
  const scene = openScene(layers);
  const publisher = layers.source.publisher ? publisherProfile(layers.source.publisher) : null;
  if (publisher) {
    if (!stateOfProfile(publisher)) countHosts(scene, publisher);
    scene.cast.admit(publisher, -1);
    scene.home = stateOfProfile(publisher);
    scene.isOfGovernment = /^(?:state|government|military)$/.test(publisher.kind);
    scene.isHosted = scene.home !== undefined && publisher.kind === 'intergovernmental';
    scene.isOfForces = publisher.sectors?.includes('MIL') === true;
    scene.isOfSomeState = !scene.home && publisher.kind === 'government';
  }
  const speakers = layers.turns.map((turn) => {
    const profile = speakerProfile(scene, turn, publisher);
    if (!profile) return null;
    const { key } = scene.cast.admit(profile, turn.start);
    rememberPerson(scene, key, profile.name);
    return key;
  });
  learnFromSpeakers(scene, speakers);
  const { decisions, references } = readThrough(scene, speakers, publisher, choose);
  giveQuotedTheirSpeakers(scene, decisions, references, publisher);
  const { actors, idOf } = scene.cast.number();
  return {
    actors: actors as KnownActor[],
    namings: decisions.map(({ key, why }): Naming => ({ actor: idOf(key), why })),
    references: [
      ...[...references, ...unmentioned(layers, decisions)].map(({ key, ...rest }): Reference => ({
        ...rest,
        actor: idOf(key),
      })),
      ...relativePlaces(layers),
    ].sort(byPosition),
    speakers: speakers.map((key) => idOf(key)),
    publisher: {
      name: layers.source.publisher,
      actor: publisher ? idOf(publisher.key) : null,
    },
  };
}

/** Names that are no mentions of their own, as references for the statements that need them. */
function unmentioned({ names, placings }: Needs, decisions: readonly Decision[]): Pending[] {
  return names.flatMap(({ by, ...phrase }, i) => {
    const { key, why } = decisions[i]!;
    if (by !== 'description' && by !== 'nested') return [];
    const place = placings[i]?.place ?? null;
    return [{ ...phrase, key, place, why: why ?? placings[i]?.why ?? 'by its own words' }];
  });
}

/** One pass over the text: names are resolved in order, and pronouns against those before them. */
function readThrough(
  scene: Scene,
  speakers: readonly (string | null)[],
  publisher: Profile | null,
  choose: Choose,
): { decisions: Decision[]; references: Pending[] } {
  const { tokens, layers } = scene;
  const trail = new Trail();
  const decisions: Decision[] = [];
  const references: Pending[] = [];
  let next = 0;
  let turn = 0;
  const isQuoted = quotedTokens(tokens);
  for (let i = 0; i < tokens.length; i += 1) {
    while (turn + 1 < layers.turns.length && layers.turns[turn + 1]!.start <= tokens.start[i]!) turn += 1;
    const pass: Pass = {
      scene,
      trail,
      choose,
      ...sideOf(scene, turn, speakers, isQuoted(i) ? nobodyOf(publisher) : publisher),
    };
    let covered = -1;
    while (layers.names[next]?.first === i) {
      const name = layers.names[next]!;
      decisions.push(resolveName(pass, name, next));
      covered = Math.max(covered, name.last);
      next += 1;
    }
    if (covered === i + 1) continue;
    const found = referenceAt(pass, i);
    if (found) references.push(found);
  }
  return { decisions, references };
}

function sideOf(
  scene: Scene,
  turn: number,
  speakers: readonly (string | null)[],
  publisher: Profile | null,
): Side {
  const { turns } = scene.layers;
  const role = turns[turn]?.role ?? 'remarks';
  const speaker = speakers[turn] ?? null;
  const member = scene.cast.get(speaker);
  if (role === 'question') return { speaker, side: member?.of ?? null };
  // A body's paper within another's ("Statement by the Arakan Army") speaks for the body that wrote it.
  if (member && member.kind !== 'person') return { speaker, side: member.key };
  return { speaker, side: publisher?.key ?? member?.of ?? null };
}

/** Whose side those take whom a publisher quotes: nobody's, where it is a paper and no body that they are of. */
const nobodyOf = (publisher: Profile | null): Profile | null =>
  publisher && /^(?:media|other|company)$/.test(publisher.kind) ? null : publisher;

function resolveName(pass: Pass, name: Name, index: number): Decision {
  const { scene, trail } = pass;
  const place = scene.layers.placings[index]?.place ?? null;
  const decision = decide(pass, name);
  const isPronoun = name.last - name.first === 1 && pronounAt(scene, name.first) !== undefined;
  if (!isPronoun && !isCore(scene, name) && (decision.key !== null || name.type === 'place'))
    trail.add(say(scene, name, decision.key, place));
  return decision;
}

/** "National Committee" within "National Committee for …": the longer name is the one to mean again. */
const isCore = ({ namesByHead }: Scene, { by, first, last, head }: Name): boolean =>
  by === 'nested' && namesByHead.get(head)!.some((other) => other.first <= first && last < other.last);

function decide(pass: Pass, name: Name): Decision {
  const { scene, trail } = pass;
  if (name.last - name.first === 1) {
    const pronoun = pronounAt(scene, name.first);
    if (pronoun) {
      const found = pronounTarget(pass, pronoun, name.first);
      return found ? { key: found.key, why: found.why } : { key: null, why: null };
    }
  }
  if (name.last - name.first === 1 && scene.trees.upos(name.first) === 'PRON')
    return { key: null, why: null };
  const back = stateOfSetting(scene, name)
    ? null
    : pointsBack(scene, name.first, name.last, name.head, trail);
  if (back) return { key: back.said.key, why: back.why };
  const ofTwo = name.last - name.first === 2 ? oneOfTwo(scene, name.first, trail) : null;
  if (ofTwo)
    return {
      key: ofTwo.key,
      why: `“${words(scene, name)}”: ${nameOf(scene, ofTwo)}, of the two named before`,
    };
  const official = officialBefore(scene, name, trail);
  if (official) return official;
  const above = inApposition(pass, name);
  if (above) return above;
  if (pass.side !== null && isPublisherMeant(scene, name, pass.side))
    return { key: pass.side, why: 'the body that publishes, by the noun of its name' };
  const identity =
    ownRealm(scene, name) ??
    ownedAt(pass, name) ??
    ownedByNamed(pass, name) ??
    identifyApposed(scene, name) ??
    identify(scene, name);
  if (!identity) return { key: null, why: null };
  const member = scene.cast.admit(identity.profile, name.start);
  remember(scene, name, member.key);
  return { key: member.key, why: identity.why };
}

/** "Tom Fletcher, the UN humanitarian chief": a description that stands in apposition to the person named. */
function inApposition({ scene, trail }: Pass, name: Name): Decision | null {
  const { trees, cast } = scene;
  if (name.type !== 'person' || trees.rel(name.head) !== 'appos') return null;
  const said = trail.at(trees.head[name.head]!);
  const member = said?.is === 'person' ? cast.get(said.key) : undefined;
  const isOther = /^\p{Lu}/u.test(scene.tokens.form(name.head));
  return !member || isOther
    ? null
    : { key: member.key, why: `“${words(scene, name)}”: ${member.name}, in apposition` };
}
