import type { Draft } from '../draft.js';
import { isAny, isPossessor, modifiers, nounAgents, prepositionOf, sortsOf } from '../grammar/index.js';
import { MEANS, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

/** Roles that only somebody can fill, not a thing or an event. */
const PARTY_ROLES: Readonly<Record<string, readonly string[]>> = {
  force: ['by'],
  control: ['by', 'from'],
  harm: ['by'],
  people: ['by'],
  service: ['by'],
  agreement: ['parties', 'by'],
  meeting: ['who', 'with'],
  story: ['by', 'claimant'],
  money: ['by', 'to', 'from'],
  evidence: ['by'],
};

/** "Russian or Syrian aviation": the people that a name before the phrase stands for, too. */
const withPeoples = (scene: Scene, nodes: readonly number[]): readonly number[] =>
  nodes.flatMap((node) => {
    const phrase = scene.mentionAt(node);
    const joined = [node, ...scene.trees.children(node, 'amod')]
      .flatMap((one) => [one, ...scene.trees.conjuncts(one)])
      .filter(
        (one) =>
          one < (phrase?.first ?? 0) &&
          scene.mentionAt(one)?.type === 'nationality' &&
          scene.trees.isUnder(one, node) &&
          /^(?:and|or)$/.test(scene.tokens.lower(one + 1)) &&
          one + 2 === phrase?.first,
      );
    return [...new Set(joined), node];
  });

/** Acts are done to parties: what is blamed, praised or turned down is none, unless it is said whose it is or who did it. */
function doneTo(scene: Scene, node: number): readonly number[] {
  const { trees, tokens } = scene;
  const isSomething =
    trees.upos(node) === 'NOUN' &&
    tokens.lower(node) !== 'other' &&
    sortsOf(scene, node).size === 0 &&
    scene.actorAt(node) === null &&
    tokens.form(node) === tokens.lower(node);
  const owners = isSomething
    ? nounAgents(scene, node).filter((owner) => scene.actorAt(owner) !== null)
    : [node];
  return owners.some((owner) => isPossessor(scene, owner)) ? [node] : owners;
}

/** "strikes on the camp at Tumba on the fringes of the lake": where, beside what is aimed at. */
function aimedAt(scene: Scene, nodes: readonly number[]): readonly number[] {
  const aims = nodes.filter((node) => !EDGES.has(scene.lemma(node)));
  return aims.length > 0 ? aims : nodes;
}
const EDGES = words('fringe fringes outskirt outskirts edge shore bank periphery');

/** "regained its lost positions", "froze its contributions": nobody gains of himself, nor pays himself. */
function withoutOwn(scene: Scene, kind: Draft['kind'], roles: Draft['roles']): Draft['roles'] {
  if (kind !== 'control' && kind !== 'money') return roles;
  const doers = (roles['by'] ?? []).map((node) => scene.actorAt(node));
  const isOwn = (node: number): boolean =>
    scene.trees.upos(node) === 'PRON' && scene.actorAt(node) !== null && doers.includes(scene.actorAt(node));
  return Object.fromEntries(
    Object.entries(roles)
      .map(([role, nodes]) => [role, role === 'from' ? nodes.filter((node) => !isOwn(node)) : nodes] as const)
      .filter(([, nodes]) => nodes.length > 0),
  );
}

/** "a force for stability": nobody to belong with. */
const isIdea = (scene: Scene, node: number): boolean =>
  /(?:ty|ism|ness|[ts]ion|peace|war)$/.test(scene.tokens.lower(node)) &&
  scene.trees.upos(node) === 'NOUN' &&
  scene.actorAt(node) === null &&
  sortsOf(scene, node).size === 0;

/** "appeals for civilians to be protected": asked on their behalf, and not of them. */
const isToBeServed = (scene: Scene, node: number): boolean => {
  const { trees, tokens } = scene;
  const end = trees.extent(node)[1];
  return (
    prepositionOf(scene, node) === 'for' &&
    [end, end - 1, node + 1].some((to) => tokens.lower(to) === 'to' && tokens.lower(to + 1) === 'be')
  );
};

/** Keeps in the roles of doers those who can do something; for an event in their place its own doer. */
export const keepParties = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  drafts
    .filter((draft) => !isEventMoving(scene, draft))
    .map((draft) => {
      const wanted = PARTY_ROLES[draft.kind] ?? [];
      const roles = Object.entries(draft.roles)
        .map(
          ([role, nodes]) =>
            [
              role,
              wanted.includes(role)
                ? withPeoples(scene, nodes).flatMap((node) => partyAt(scene, node, draft.kind))
                : draft.kind === 'force' && role === 'to'
                  ? aimedAt(scene, nodes)
                  : draft.kind === 'alignment' && role === 'whom'
                    ? nodes.filter((node) => !isIdea(scene, node))
                    : draft.kind === 'act' && draft.detail === 'request' && role === 'to'
                      ? nodes
                          .filter((node) => !isToBeServed(scene, node))
                          .flatMap((node) => doneTo(scene, node))
                      : draft.kind === 'act' && draft.detail !== 'sanction' && role === 'to'
                        ? nodes.flatMap((node) => doneTo(scene, node))
                        : nodes,
            ] as const,
        )
        .filter(([, nodes]) => nodes.length > 0);
      return { ...draft, roles: withoutOwn(scene, draft.kind, Object.fromEntries(roles)) };
    });

/** "the convoys since the attack, which crossed the border": an attack does not, whatever the relative clause is hung on. */
const isEventMoving = (scene: Scene, { kind, roles }: Draft): boolean => {
  const movers = kind === 'people' ? (roles['who'] ?? []) : [];
  return movers.length > 0 && movers.every((node) => EVENTS.has(scene.lemma(node)));
};

/** "sniper fire": of what sort it is, and by nobody in particular. */
const isSortOfFire = ({ trees, lemma }: Scene, doer: number, fire: number): boolean =>
  /^(?:sniper|tank|guard|infantry)$/.test(lemma(doer)) &&
  trees.rel(doer) === 'compound' &&
  trees.head[doer] === fire;

const EVENTS =
  words(`strike airstrike attack shelling bombing bombardment raid explosion blast fire gunfire round operation action
  activity offensive missile rocket drone shell bomb mine clash fighting war invasion shooting assault incursion decision policy`);

function partyAt(scene: Scene, node: number, kind: Draft['kind']): readonly number[] {
  if (/^(?:drone|uav)$/.test(scene.lemma(node)) && isSomebodys(scene, node)) return [node];
  if (EVENTS.has(scene.lemma(node))) {
    // "Drones attacked the town": nobody is said to have sent them.
    const isSomebody = scene.actorAt(node) !== null && !UNMANNED.has(scene.lemma(node));
    const doers = [...nounAgents(scene, node), ...sendersOf(scene, node)].filter(
      (doer) => doer !== node && !EVENTS.has(scene.lemma(doer)) && !isSortOfFire(scene, doer, node),
    );
    return isSomebody && doers.length === 0 ? [node] : doers;
  }
  if (kind === 'people' && isMeansOfTravel(scene, node)) return [];
  if (kind === 'money' && isPaidInto(scene, node)) return [node];
  const owners = ownersOfMeans(scene, node);
  if (owners.length > 0) return owners;
  if (UNMANNED.has(scene.lemma(node)) && scene.actorAt(node) === null) return [];
  const sorts = sortsOf(scene, node);
  if (isGround(scene, node, kind, sorts)) return [];
  const isSomebody = (['armed', 'body', 'person', 'people', 'named'] as const).some((sort) =>
    sorts.has(sort),
  );
  return isSomebody ||
    (kind === 'force' && VESSELS.has(scene.lemma(node))) ||
    scene.actorAt(node) !== null ||
    scene.trees.conjuncts(node).some((one) => one !== node && scene.actorAt(one) !== null)
    ? [node]
    : [];
}

/** What money is paid into: a fund, or whatever stands behind "to". */
const isPaidInto = (scene: Scene, node: number): boolean =>
  RECEIVING.has(scene.lemma(node)) ||
  (prepositionOf(scene, node) === 'to' && /^(?:NOUN|PROPN)$/.test(scene.trees.upos(node)));
const RECEIVING = words('fund plan appeal response project programme program initiative facility account');

/** "evacuated by helicopter": how, and not by whom. */
const isMeansOfTravel = ({ trees, tokens, lemma }: Scene, node: number): boolean =>
  /^(?:helicopter|plane|air|bus|boat|sea|road|land|train|ambulance|truck|car|ship|ferry)$/.test(
    lemma(node),
  ) &&
  tokens.lower(node - 1) === 'by' &&
  trees.child(node, 'det', 'amod', 'nummod') < 0;

/** "a missile fired by the militia": who sent it. */
const sendersOf = (scene: Scene, node: number): readonly number[] =>
  scene.trees
    .children(node, 'acl')
    .filter((clause) => SENDING.has(scene.lemma(clause)))
    .flatMap((clause) => scene.trees.children(clause, 'obl'))
    .filter((doer) => prepositionOf(scene, doer) === 'by');
const SENDING = words('fire launch send drop plant lay release direct control operate');

const UNMANNED = words('drone uav missile rocket mortar artillery gun howitzer launcher shell');

/** Vessels with a crew, which fire and board. */
const VESSELS = words('craft ship vessel boat destroyer frigate corvette cutter gunboat submarine speedboat');

/** "an Israeli drone", "their drones": somebody's, if only by an adjective. */
const isSomebodys = (scene: Scene, node: number): boolean =>
  scene.trees
    .children(node, 'compound')
    .some((child) =>
      [scene.referenceAt(child), scene.mentionAt(child)].some((one) => isOfForce(scene, one?.actor)),
    ) || hasOwnerBefore(scene, node);
/** An army's or an armed group's: "an IDF drone". */
const isOfForce = ({ actorOf }: Scene, actor: string | null | undefined): boolean =>
  /^(?:military|armed-group|state|government)$/.test(actorOf(actor ?? null)?.kind ?? '');
const hasOwnerBefore = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'amod', 'nmod', 'det')
    .some(
      (child) =>
        child < node &&
        (/^(?:our|their|its|his)$/.test(tokens.lower(child)) ||
          (trees.upos(child) === 'ADJ' && /^\p{Lu}\p{Ll}+(?:n|sh|se|i|ch|s)$/u.test(tokens.form(child)))),
    );

/** "junta jets", "Russia's tanks": who owns the means, named before them, is who did it. */
function ownersOfMeans(scene: Scene, node: number): readonly number[] {
  if (!MEANS.has(scene.lemma(node))) return [];
  const before = [
    ...modifiers(scene, node),
    ...scene.trees.children(node, 'nmod').filter((child) => child < node),
  ];
  return before.filter((child) => isOwner(scene, child)).slice(0, 1);
}

function isOwner(scene: Scene, node: number): boolean {
  const mention = scene.mentionAt(node);
  if (mention?.type === 'organisation' || mention?.type === 'nationality') return true;
  if (mention?.type === 'place') return mention.place?.precision === 'country';
  // "Military aircraft": of what sort, not whose.
  if (scene.trees.rel(node) === 'amod') return false;
  return isAny(scene, [node], 'body', 'armed') && !MEANS.has(scene.lemma(node));
}

/** A town fights nobody; of a state or a capital it is said. */
const isGround = (scene: Scene, node: number, kind: Draft['kind'], sorts: ReadonlySet<string>): boolean =>
  (kind === 'force' || kind === 'harm' || kind === 'agreement') &&
  scene.actorAt(node) === null &&
  sorts.has('place') &&
  !sorts.has('body') &&
  !sorts.has('armed');
