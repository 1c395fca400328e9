import type { Draft } from '../draft.js';
import { isAny, isNominal, nounArguments, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { apart, draft } from './alignment-bonds.js';
import { isBodyOfMembers } from './alignment-parties.js';

// Moves that nouns tell: "defections from the army", "the accession of X to the bloc", "the surrender of thirty fighters".

const SPLITTING = words(
  'withdrawal exit expulsion suspension defection desertion breakaway secession split departure defector deserter',
);
const ENTERING = words('admission accession incorporation integration enlistment absorption');

const LEAVING_LEAGUE = words('withdrawal exit expulsion suspension');
const isLeague = (scene: Scene, node: number): boolean =>
  scene.actorOf(scene.actorAt(node))?.kind === 'intergovernmental';

/** "defections from the army", "the admission of X to the bloc" */
export function ofMove(scene: Scene, token: number): Draft[] {
  const lemma = scene.lemma(token);
  if (!isNominal(scene, token) || (!SPLITTING.has(lemma) && !ENTERING.has(lemma))) return [];
  const found = nounArguments(scene, token);
  const isSplit = SPLITTING.has(lemma);
  const beneath = scene.trees
    .children(token, 'nmod')
    .flatMap((child) => scene.trees.children(child, 'nmod'))
    .filter((child) => (isSplit ? /^from$/ : /^(?:to|into)$/).test(prepositionOf(scene, child)));
  const own = isSplit ? pick(found, ['from']) : pick(found, ['to', 'into']);
  const whom = (own.length > 0 ? own : beneath).filter((node) => isBodyOfMembers(scene, node));
  if (whom.length === 0) return [];
  const isPerson = /^(?:defector|deserter)$/.test(lemma);
  const told = isPerson ? [token] : apart(scene, pick(found, ['of', 'agent']), [token]);
  const who = told.filter((node) => !whom.includes(node));
  if (
    LEAVING_LEAGUE.has(lemma) &&
    !(whom.every((node) => isLeague(scene, node)) && !isAny(scene, who, 'armed'))
  )
    return [];
  // "its departure from the council": whose it was must be said, where leaving is no break.
  if (/^(?:departure|split)$/.test(lemma) && !isAny(scene, who, 'armed')) return [];
  return [
    {
      ...draft(isSplit ? 'splits' : 'joins', token, who, whom, found.carrier),
      counts: figuresAt(scene, who),
    },
  ];
}

/** "the surrender of thirty fighters to the army" */
export function ofSurrender(scene: Scene, token: number): Draft[] {
  if (!/^(?:surrender|capitulation)$/.test(scene.lemma(token)) || !isNominal(scene, token)) return [];
  const found = nounArguments(scene, token);
  const who = pick(found, ['of', 'agent', 'by']).filter((node) => sortsOf(scene, node).has('armed'));
  if (who.length === 0) return [];
  return [
    { ...draft('surrenders', token, who, pick(found, ['to']), found.carrier), counts: figuresAt(scene, who) },
  ];
}
