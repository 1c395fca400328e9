import type { Draft } from '../draft.js';
import {
  conjunctsOf,
  isAny,
  isNominal,
  isPossessor,
  isVerb,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { apart, draft } from './alignment-bonds.js';
import type { Alignment } from './alignment-lexicon.js';
import { subjectBehindComma } from './undergone.js';
import { isBodyOfMembers, isParty } from './alignment-parties.js';

// What states and armed groups are to each other by their standing: "As a NATO Ally, X …", "X is one of our closest allies", "X's
// membership of Y", "X depends on Y's militias".

const STANDINGS: ReadonlyMap<string, Alignment> = new Map([
  ['ally', 'ally'],
  ['partner', 'ally'],
  ['friend', 'ally'],
  ['member', 'member'],
  ['part', 'member'],
]);

/** An ally, a friend or a member, said at the head of the sentence, of one among several, or with nobody's name behind it. */
export function ofStanding(scene: Scene, token: number): Draft[] {
  const detail = STANDINGS.get(scene.lemma(token));
  if (!detail || !isNominal(scene, token)) return [];
  const [who, anchor] = holders(scene, token) ?? [[], -1];
  const parties = who.filter((node) => isStanding(scene, node));
  if (parties.length === 0 || parties.length < who.length) return [];
  const whom = apart(scene, ofWhom(scene, token), parties);
  const isSpeaker = parties.every((node) => scene.tokens.lower(node) === 'we');
  if (detail === 'member' && !whom.some((node) => isLeague(scene, node))) return [];
  if (whom.length === 0 && (isSpeaker || !areStates(scene, parties))) return [];
  const one = draft(detail, token, parties, whom, anchor);
  return [{ ...one, stance: { reality: 'ongoing', polarity: 'affirmed', certainty: 'certain' } }];
}

/** Of whom it is said, and at which word. */
function holders(scene: Scene, token: number): [who: number[], anchor: number] | null {
  const { trees } = scene;
  const fronted = inFront(scene, token);
  if (fronted) return [fronted, token];
  const first = trees.rel(token) === 'conj' ? (trees.head[token] ?? token) : token;
  const head = trees.head[first] ?? -1;
  if (isAs(scene, first)) return asHeld(scene, first, head, token);
  const isOneOf = trees.rel(first) === 'nmod' && /^(?:of|among)$/.test(prepositionOf(scene, first));
  if (isOneOf && trees.child(head, 'cop') >= 0 && ONES.has(scene.tokens.lower(head)))
    return [everySubject(scene, head), token];
  if (trees.child(first, 'cop') < 0) return null;
  // "Jordan is a critical ally": whatever stands behind it is told elsewhere.
  return [everySubject(scene, first), token];
}

const FURTHEST = 8;
/** "As a long-time Ally, X …", however a parser hung it: the subject behind the comma; null where it is not said so. */
function inFront(scene: Scene, token: number): number[] | null {
  const { tokens } = scene;
  const sentence = scene.sentences[tokens.sentence[token] ?? -1];
  if (!sentence || tokens.lower(sentence.first) !== 'as' || token > sentence.first + FURTHEST) return null;
  if (tokens.form(token + 1) !== ',' || scene.trees.upos(sentence.first + 1) === 'PRON') return null;
  const subject = subjectBehindComma(scene, token, sentence.last);
  return subject && [...new Set(subject.flatMap((node) => conjunctsOf(scene, node)))];
}
const ONES = words('one among two some closest oldest strongest greatest best dearest');

const isAs = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'case', 'mark').some((child) => child < node && tokens.lower(child) === 'as');

/** "As a NATO Ally, X plays …", "X flies sorties as part of the Coalition" */
function asHeld(scene: Scene, first: number, head: number, token: number): [number[], number] | null {
  const { trees, tokens } = scene;
  const isClause = isVerb(scene, head) || trees.child(head, 'cop') >= 0;
  if (!isClause) return null;
  const start = trees.children(first, 'case', 'mark').find((child) => tokens.lower(child) === 'as') ?? first;
  const isInFront = tokens.sentence[start - 1] !== tokens.sentence[start] || tokens.form(start - 1) === ',';
  return isInFront || scene.lemma(token) === 'part' ? [everySubject(scene, head), token] : null;
}

const everySubject = (scene: Scene, predicate: number): number[] => [
  ...new Set(subjectOf(scene, predicate).flatMap((node) => conjunctsOf(scene, node))),
];

/** A state, a body or a person by name, or "we". */
const isStanding = (scene: Scene, node: number): boolean =>
  scene.tokens.lower(node) === 'we' ||
  (isParty(scene, node) && isAny(scene, [node], 'named')) ||
  (scene.actorAt(node) !== null && !/^(?:i|you|he|she|it|this|that)$/.test(scene.tokens.lower(node)));

const areStates = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.every((node) => {
    const kind = scene.actorOf(scene.actorAt(node))?.kind;
    return kind === 'state' || kind === 'government' || scene.mentionAt(node)?.place?.precision === 'country';
  });

const LEAGUES = words('coalition alliance league union bloc nato');
const isLeague = (scene: Scene, node: number): boolean =>
  LEAGUES.has(scene.lemma(node)) ||
  (scene.actorOf(scene.actorAt(node))?.kind === 'intergovernmental' && isBodyOfMembers(scene, node));

/** Whose ally or of what a member: "of X", "our", "NATO". */
function ofWhom(scene: Scene, token: number): number[] {
  const { trees } = scene;
  const behind = trees
    .children(token, 'nmod')
    .filter((child) => child > token && /^(?:of|to|with)$/.test(prepositionOf(scene, child)));
  const whose = trees
    .children(token, 'nmod', 'det')
    .filter((child) => isPossessor(scene, child) && scene.actorAt(child) !== null);
  const before = trees
    .children(token, 'compound', 'amod', 'nmod')
    .filter((child) => child < token && (scene.referenceAt(child)?.last ?? token + 1) <= token)
    .filter((child) => scene.referenceAt(child)?.type === 'organisation');
  return (
    [behind, before, whose]
      .map((nodes) => nodes.filter((node) => isParty(scene, node)))
      .find((nodes) => nodes.length > 0) ?? []
  );
}

const GIVING = words(
  'give bring allow make strengthen help offer provide contribute enhance ensure benefit underpin guarantee remain serve matter',
);

/** "Norway's membership of the Alliance strengthens …": a membership that has effects is one that is. */
export function ofMembership(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (scene.lemma(token) !== 'membership' || trees.rel(token) !== 'nsubj' || !GIVING.has(scene.lemma(verb)))
    return [];
  const reality = scene.presentedAt(verb)?.reality;
  if (reality !== 'ongoing' && reality !== 'happened') return [];
  const leagues = trees
    .children(token, 'nmod', 'compound', 'amod')
    .filter((child) => isLeague(scene, child) && !isPossessor(scene, child));
  if (leagues.length === 0) return [];
  const owners = trees.children(token, 'nmod', 'det').filter((child) => isPossessor(scene, child));
  const given = trees.children(verb, 'iobj').concat(trees.children(verb, 'obj').slice(0, 1));
  const who = (owners.length > 0 ? owners : given).filter(
    (node) => scene.actorAt(node) !== null || /^(?:country|state|nation)$/.test(scene.lemma(node)),
  );
  return [draft('member', token, who, leagues.slice(0, 1), verb)];
}

const PROPS = words('support backing protection patronage aid assistance help funding money weapon arm');

/** "The regime depends on foreign militias", "is reliant on Russian air support" */
export function ofDependence(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  if (!/^(?:depend|rely|dependent|reliant)$/.test(scene.lemma(token))) return [];
  const props = trees
    .children(token, 'obl', 'nmod')
    .filter((child) => /^(?:up)?on$/.test(prepositionOf(scene, child)))
    .flatMap((child) => conjunctsOf(scene, child))
    .filter((child) => isProp(scene, child));
  const who = subjectOf(scene, token).filter((node) => isAny(scene, [node], 'armed', 'person', 'body'));
  return props.length > 0 &&
    who.length > 0 &&
    who.every((node) => !/^(?:we|i|you)$/.test(scene.tokens.lower(node)))
    ? [draft('ally', token, who, apart(scene, props, who))]
    : [];
}

const isProp = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'armed') ||
  (PROPS.has(scene.lemma(node)) &&
    scene.trees
      .children(node, 'amod', 'compound', 'nmod')
      .some((child) => scene.mentionAt(child)?.type === 'nationality' || scene.actorAt(child) !== null));
