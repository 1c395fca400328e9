import type { TokenMention } from '../../analysis/index.js';
import type { Draft } from '../draft.js';
import { isAny, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { unique } from './fillers.js';
import { isTelling, placeReference, placesAt, unknownPlaces } from './named.js';
import { placesAround, placesOfVerb } from './places.js';
import { apart, endsOf, listAround } from './lists-of-places.js';
import { placesLeft } from './remaining-places.js';
import { isCoarse, isCountry, withoutWholes } from './whereabouts.js';

/** Kinds whose place is where they happen; of the others a place is kept only when their own clause says it. */
const SITUATED = new Set(['force', 'control', 'harm', 'people', 'service', 'meeting']);
/** Bonds lie nowhere, whatever their sentence says ("a delegation led by X was received in Y"); these of them happen. */
const ENCOUNTERS = new Set(['clashes', 'surrenders', 'ally']);

/** A breach is an incident, and has a place of its own. */
const isSituated = ({ kind, detail }: Draft): boolean =>
  SITUATED.has(kind) ||
  (kind === 'alignment' && ENCOUNTERS.has(detail)) ||
  (kind === 'agreement' && detail === 'violated');

/** Acts and what becomes of texts lie where their own verb says so; around them the text may speak of elsewhere. */
const isSaidByVerb = ({ kind }: Draft): boolean => kind === 'act' || kind === 'agreement';

/** The places of a draft: lists of them whole, of a stretch between two both, and no place within another's name. */
export function placesOf(scene: Scene, draft: Draft): TokenMention[] {
  if (draft.kind === 'meeting' && isByWire(scene, draft)) return [];
  const said = placesFor(scene, draft).filter(
    (mention) => isSpot(scene, mention, draft.kind) && !isOfMatter(scene, draft, mention),
  );
  const told = said.length > 0 ? said : placesIncluded(scene, draft);
  const all = told.flatMap((mention) => endsOf(scene, mention) ?? listAround(scene, mention));
  return withoutWholes(scene, apart(unique(all)));
}

const ON_GROUND = words('force control harm people service');
const AREAS =
  /^(?:settlement|village|town|city|cities|area|district|region|location|place|communit|localit|neighbou?rhood|province|position|camp|territor)(?:s|ies|y|es)?$/;

/** "shelled 12 villages, including Vesele and Robotyne": the first of those named of several; what is listed with it follows. */
function placesIncluded(scene: Scene, { kind, trigger }: Draft): readonly TokenMention[] {
  const { tokens, sentences, mentionsWithin } = scene;
  const sentence = sentences[tokens.sentence[trigger] ?? -1];
  if (!sentence || !ON_GROUND.has(kind)) return [];
  let areas = -1;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    if (AREAS.test(tokens.lower(i)) && /s$/.test(tokens.lower(i))) areas = i;
    if (tokens.lower(i) !== 'including' || areas < 0 || i - areas > FAR) continue;
    const first = mentionsWithin(tokens.sentence[trigger]!).find(
      (mention) =>
        mention.type === 'place' &&
        mention.place !== null &&
        mention.first > i &&
        mention.first - i <= 3 &&
        /^(?:including|the|of|village|villages|town)$/.test(tokens.lower(mention.first - 1)),
    );
    if (first) return [first];
  }
  return [];
}
const FAR = 10;

/**
 * Known, or with a name, or the one thing of its kind: "their homes" and "two outposts" tell nobody where. Who holds what is
 * told of "the ridge" and of "Armenian territory" too.
 */
const isSpot = (scene: Scene, mention: TokenMention, kind: string): boolean =>
  mention.place !== null ||
  isTelling(scene, mention) ||
  (kind === 'control' && (isDefinite(scene, mention) || hasName(scene, mention)));

const isDefinite = ({ tokens }: Scene, { first }: TokenMention): boolean =>
  /^(?:the|this|that)$/.test(tokens.lower(first));
const hasName = ({ tokens }: Scene, { first, last }: TokenMention): boolean =>
  Array.from({ length: last - first }, (_, i) => first + i).some((i) => tokens.form(i) !== tokens.lower(i));

const GATHERINGS = words(
  'meeting summit session talk conference visit margin sideline forum assembly dinner lunch',
);

const SPEAKING = words('speak talk converse call confer consult');

/** "discussed the crisis in Sudan", "spoke about the crisis in Sudan": where what is talked about lies; "discussed it at talks in Doha": where it was talked about. */
function isOfMatter(scene: Scene, { kind, detail, trigger }: Draft, { head }: TokenMention): boolean {
  const isTalk = kind === 'meeting' && SPEAKING.has(scene.lemma(trigger));
  if (!isTalk && (kind !== 'act' || detail !== 'consult')) return false;
  const { trees } = scene;
  const matters = trees
    .children(trigger, 'obj', 'obl', 'nmod')
    .filter(
      (node) =>
        (!isTalk && trees.rel(node) === 'obj') ||
        /^(?:on|about|over|of|including|regarding)$/.test(prepositionOf(scene, node)),
    );
  const matter = matters.find((node) => node !== head && trees.isUnder(head, node));
  if (matter === undefined) return false;
  for (let node = trees.head[head] ?? -1; node >= 0 && node !== trigger; node = trees.head[node] ?? -1)
    if (GATHERINGS.has(scene.lemma(node))) return false;
  return true;
}

/** "left Ukraine through the crossing near Uspenka": what a sentence says more finely than a country. */
function finerThan(scene: Scene, draft: Draft, places: TokenMention[]): TokenMention[] {
  if (!places.every(isCountry)) return places;
  const finer = placesLeft(scene, draft).filter((place) => !isCountry(place));
  return finer.length > 0 ? finer : places;
}

const WIRES = words('phone telephone videoconference teleconference video-conference');
/** "spoke by telephone": no place that the sentence says is where they met. */
const isByWire = (scene: Scene, { anchor, trigger }: Draft): boolean =>
  [anchor, trigger].some(
    (node) =>
      WIRES.has(scene.lemma(node)) ||
      scene.lemma(node) === 'call' ||
      scene.trees.children(node, 'obl', 'compound').some((child) => WIRES.has(scene.lemma(child))),
  );

/** The places that a draft names, else those around it; "in her garden" and "in the area" tell too little. */
function placesFor(scene: Scene, draft: Draft): TokenMention[] {
  const { places, trigger, anchor } = draft;
  const named = (places ?? []).flatMap((node) => placesAt(scene, node));
  // Beside a known place, a name that no gazetteer has still counts; "their homes" does not.
  const isNamed = ({ head }: TokenMention): boolean => scene.tokens.form(head) !== scene.tokens.lower(head);
  if (named.some(({ place }) => place !== null)) {
    const known = unique(named.filter((mention) => mention.place !== null || isNamed(mention)));
    return draft.kind === 'people' ? finerThan(scene, draft, known) : known;
  }
  const around = isSituated(draft)
    ? placesAround(scene, trigger, anchor).filter(
        (mention) => mention.place !== null || (named.length === 0 && isTelling(scene, mention)),
      )
    : isSaidByVerb(draft)
      ? placesOfVerb(scene, anchor, draft.kind === 'agreement' && draft.detail !== 'signed')
      : [];
  if (around.length > 0) return finerThan(scene, draft, around);
  const told = named.filter((mention) => isSpot(scene, mention, draft.kind));
  if (told.length > 0) return unique(told);
  const where = unique([
    ...ofThings(scene, draft),
    ...ofTruce(scene, draft),
    ...ofMeeting(scene, draft),
    ...(isSituated(draft) ? labelOf(scene, trigger) : []),
  ]);
  if (where.length > 0) return where;
  const left = placesLeft(scene, draft);
  if (left.length > 0) return left;
  return unique((places ?? []).flatMap((node) => unknownPlaces(scene, node)));
}

/** "the power lines in Zaitseve were cut", "the Adre crossing remains open": the place within the name of a thing. */
function ofThings(scene: Scene, { kind, roles }: Draft): TokenMention[] {
  const things = [
    ...(roles['what'] ?? []),
    ...(kind === 'harm' || kind === 'force' ? [...(roles['who'] ?? []), ...(roles['to'] ?? [])] : []),
  ];
  return things
    .filter((node) => isAny(scene, [node], 'building', 'site', 'service', 'place'))
    .flatMap((node) => placesAt(scene, node))
    .filter(({ place }) => place !== null);
}

/** "the Astana talks on Syria": the town that a meeting is called after. */
const ofMeeting = (scene: Scene, { kind, trigger }: Draft): TokenMention[] =>
  kind === 'meeting'
    ? scene.trees
        .children(trigger, 'compound')
        .flatMap((node) => placeReference(scene, node) ?? placesAt(scene, node))
        .filter((mention) => mention.place !== null && !isCoarse(mention))
    : [];

const WITHIN = words('in at near around across along throughout inside');

/** "the ceasefire in As-Suwayda": where a truce holds or is broken; where a text was signed its name does not say. */
const ofTruce = (scene: Scene, { kind, detail, roles }: Draft): TokenMention[] =>
  kind === 'agreement' && detail !== 'signed'
    ? (roles['instrument'] ?? [])
        .flatMap((node) => scene.trees.children(node, 'nmod'))
        .filter((child) => WITHIN.has(prepositionOf(scene, child)))
        .flatMap((child) => placesAt(scene, child))
        .filter(({ place }) => place !== null)
    : [];

/** "Monywa Township: 23 people were detained": the place that an entry of a list begins with. */
function labelOf(scene: Scene, trigger: number): TokenMention[] {
  const sentence = scene.sentences[scene.tokens.sentence[trigger] ?? -1];
  if (!sentence) return [];
  for (let i = sentence.first; i < Math.min(sentence.first + 6, trigger); i += 1)
    if (scene.tokens.form(i) === ':') {
      const mention = scene.mentionAt(i - 1);
      return mention?.type === 'place' && mention.place ? [mention] : [];
    }
  return [];
}
