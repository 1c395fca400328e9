import type { TokenMention } from '../../analysis/index.js';
import { clauseOf, isAny, outerClause, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { best } from './finest.js';
import { placesAt } from './named.js';
import { type SpokenPlace, spokenPlaces } from './spoken-places.js';
import { isCoarse, withoutWholes } from './whereabouts.js';

/**
 * The places of an event: those said in its own phrase, else in its clause, else in the clauses around it up to what is said
 * by somebody else.
 */
export function placesAround(scene: Scene, trigger: number, anchor: number): TokenMention[] {
  const spoken = spokenPlaces(scene, trigger);
  const own = spoken.filter(
    ({ top }) => scene.trees.isUnder(top, trigger) && !isOfJoined(scene, top, trigger),
  );
  const nearest = own.filter(({ top }) => isOfOwnClause(scene, top, trigger));
  if (own.length > 0) {
    const said = best(scene, nearest.length > 0 ? nearest : own);
    // "shelled the village of Jurin in Hama province"
    const struck = said.every(isCoarse) ? struckIn(scene, anchor) : [];
    return struck.length > 0 ? struck : said;
  }
  let clause = clauseOf(scene, anchor);
  for (let steps = 0; clause >= 0 && steps < 6; steps += 1) {
    const here = spoken.filter(
      ({ top }) => clauseOf(scene, top) === clause && isShared(scene, top, clause, anchor),
    );
    const struck = clause === anchor ? [] : struckIn(scene, clause);
    if (here.length > 0) {
      const said = best(scene, here);
      // "attacked the village of Mutwanga, in Beni territory, killing 12": the second only tells where the first is.
      const isAround = withoutWholes(scene, [...struck, ...said]).length === struck.length;
      return struck.length > 0 && isAround ? struck : said;
    }
    if (struck.length > 0) return struck;
    const relation = scene.trees.rel(clause);
    if (relation === 'acl') {
      const antecedent = placesAt(scene, scene.trees.head[clause]!);
      if (antecedent.length > 0 && isWhereClause(scene, clause))
        return beforeWhere(scene, clause) ?? antecedent;
      const around = isInWhich(scene, clause) ? placesBeside(scene, spoken, clause) : [];
      if (around.length > 0) return around;
    }
    // "… stop shelling Belgorod, where six were killed", hung on the verb
    const where = relation === 'ccomp' ? beforeWhere(scene, clause) : undefined;
    if (where) return where;
    const outer = outerClause(scene, clause);
    // "In Zolote, monitors saw that a roof had been damaged": what is seen is where it is seen.
    const isSeen = relation === 'ccomp' && SEEING.has(scene.lemma(outer));
    if ((relation === 'ccomp' && !isSeen) || relation === 'parataxis') break;
    clause = outer;
  }
  // "dealt a blow to …, destroying a depot in X": last, what the clauses under it say.
  return best(
    scene,
    spoken.filter(({ top }) => scene.trees.isUnder(top, anchor) && !isOfJoined(scene, top, anchor)),
  );
}

const SEEING = words('see observe record hear note witness document register find spot detect count');

/** "the attack on the base at X, in which 17 were killed": what is said around the noun, outside the relative clause. */
function placesBeside(scene: Scene, spoken: readonly SpokenPlace[], clause: number): TokenMention[] {
  const antecedent = scene.trees.head[clause]!;
  return best(
    scene,
    spoken.filter(
      ({ top }) => scene.trees.isUnder(top, antecedent) && top < clause && !scene.trees.isUnder(top, clause),
    ),
  );
}

/** ", in which", ", as a result of which" */
const isInWhich = (scene: Scene, clause: number): boolean =>
  scene.trees
    .children(clause, 'obl', 'advmod', 'mark')
    .some((child) => scene.tokens.lower(child) === 'which' && child < clause);

/** "attacked the village of Mutwanga, killing 12": what a clause around the event's is done to, where it is a place. */
function struckIn(scene: Scene, verb: number): TokenMention[] {
  const { trees } = scene;
  const objects = trees
    .children(verb, 'obj', 'nsubj')
    .filter((node) => trees.rel(node) === 'obj' || trees.passive[node] === 1);
  return objects
    .filter((node) => isAny(scene, [node], 'site', 'building', 'place'))
    .flatMap((node) => placesAt(scene, node))
    .filter((mention) => mention.place !== null && !isCoarse(mention));
}

/**
 * "At a checkpoint near Novoazovsk, gunmen denied the patrol passage": what a verb itself says of where it happened. Provinces
 * count where `isWide` says so ("the truce is being observed in the provinces of Aleppo and Hama"), countries never.
 */
export function placesOfVerb(scene: Scene, verb: number, isWide = false): TokenMention[] {
  return scene.trees
    .children(verb, 'obl')
    .filter((child) => LOCAL.has(prepositionOf(scene, child)))
    .flatMap((child) => placesAt(scene, child))
    .filter(
      (mention) =>
        mention.place !== null && (isWide ? mention.place.precision !== 'country' : !isCoarse(mention)),
    );
}
const LOCAL = words('in at near outside inside');

/** Whether a phrase stands in the clause of a word itself, not in one within it or in what is set beside a name. */
function isOfOwnClause(scene: Scene, node: number, word: number): boolean {
  const { trees } = scene;
  for (let at = node; at >= 0 && at !== word; at = trees.head[at]!)
    if (ASIDE.has(trees.rel(at))) return false;
  return clauseOf(scene, node) === clauseOf(scene, word) && !isOfSome(scene, word, node);
}
const ASIDE = words('appos acl parataxis');

/** "…, most of them in attacks near X": what is said behind a remark on some of those meant, wherever a parser hangs it. */
function isOfSome({ tokens }: Scene, word: number, node: number): boolean {
  for (let i = word + 1; i < node - 1; i += 1)
    if (tokens.lower(i) === 'of' && /^(?:them|whom|which)$/.test(tokens.lower(i + 1))) return true;
  return false;
}

/** "lost ten men, and the militia left X": what a clause with a subject of its own, joined to the event's, says of its own place. */
export function isOfJoined({ trees }: Scene, node: number, anchor: number): boolean {
  for (let at = node; at >= 0 && at !== anchor; at = trees.head[at]!)
    if (trees.rel(at) === 'conj' && trees.child(at, 'nsubj') >= 0) return true;
  return false;
}

/**
 * Whether a clause joined to another with a subject of its own shares the place that the other says: one in front of both ("In
 * Idlib, X did this and Y that"), but not one behind the first verb.
 */
function isShared(scene: Scene, top: number, clause: number, anchor: number): boolean {
  const { trees } = scene;
  const own = clauseOf(scene, anchor);
  const isBeside =
    trees.rel(own) === 'conj' ||
    trees.children(own, 'mark').some((mark) => /^(?:while|whereas)$/.test(scene.tokens.lower(mark)));
  const isJoined = own !== clause && isBeside && trees.child(own, 'nsubj') >= 0;
  const isOfSubject = trees.children(clause, 'nsubj').some((subject) => trees.isUnder(top, subject));
  return !isJoined || (top < clause && !isOfSubject) || top > own;
}

/** The place whose name ends right before ", where": it is there, whatever a parser hangs the clause on. */
function beforeWhere(scene: Scene, clause: number): TokenMention[] | undefined {
  const where = scene.trees
    .children(clause, 'advmod', 'mark')
    .find((child) => scene.tokens.lower(child) === 'where' && scene.tokens.form(child - 1) === ',');
  const mention = where === undefined ? undefined : scene.mentionAt(where - 2);
  return mention?.type === 'place' && mention.last === where! - 1 ? [mention] : undefined;
}

const isWhereClause = (scene: Scene, clause: number): boolean =>
  scene.trees.children(clause, 'advmod', 'mark').some((child) => scene.tokens.lower(child) === 'where');
