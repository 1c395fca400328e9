import type { Draft } from '../draft.js';
import { isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Agreement } from './agreement-lexicon.js';

const PARTY_PREPOSITIONS = ['between', 'among', 'with', 'by'] as const;

/** The draft that says what became of a text, between whom and by whom. */
export function make(
  scene: Scene,
  detail: Agreement,
  token: number,
  trigger: number,
  parties: readonly number[] = [],
  by: readonly number[] = [],
): Draft {
  const own = [token, ...endedBy(scene, token)]
    .flatMap((node) => scene.trees.children(node, 'nmod'))
    .filter(
      (child) =>
        (PARTY_PREPOSITIONS as readonly string[]).includes(prepositionOf(scene, child)) &&
        isParty(scene, child),
    );
  const all = [...parties, ...own.filter((node) => !parties.includes(node))].filter((node) =>
    isParty(scene, node),
  );
  const doers = by.length > 0 || detail !== 'violated' ? by : breakersOf(scene, trigger);
  return {
    kind: 'agreement',
    detail,
    trigger,
    anchor: trigger,
    roles: {
      ...(all.length > 0 ? { parties: all } : {}),
      ...(doers.length > 0 ? { by: doers } : {}),
      instrument: [token],
    },
    places: null,
    counts: [],
  };
}

/** "the cessation of hostilities between X and Y", "the pause in the fighting between them": what a truce puts an end to. */
const endedBy = (scene: Scene, truce: number): readonly number[] =>
  scene.trees
    .children(truce, 'nmod')
    .filter(
      (child) => FIGHTING.has(scene.lemma(child)) && /^(?:of|in|to)$/.test(prepositionOf(scene, child)),
    );
const FIGHTING = words('hostility fighting violence war conflict fire');

/** "In breach of that truce, the militia attacked": who does what the clause says. */
function breakersOf(scene: Scene, noun: number): readonly number[] {
  const verb = scene.trees.head[noun] ?? -1;
  const isBeside =
    scene.trees.rel(noun) === 'obl' && prepositionOf(scene, noun) === 'in' && isVerb(scene, verb);
  return isBeside ? subjectOf(scene, verb).filter((node) => isParty(scene, node)) : [];
}

const PARTY_PRONOUNS = words('they we it he she i you both side');
function isParty(scene: Scene, node: number): boolean {
  const mention = scene.mentionAt(node);
  if (mention)
    return (
      mention.type === 'person' ||
      mention.type === 'organisation' ||
      mention.type === 'nationality' ||
      mention.type === 'place'
    );
  return (
    scene.referenceAt(node) !== undefined ||
    PARTY_PRONOUNS.has(scene.lemma(node)) ||
    scene.trees.upos(node) === 'NOUN'
  );
}

/** A truce that a party declares is in force, other texts are but announced; what one strives to reach is not signed. */
export function isDeclared(scene: Scene, detail: Agreement, lemma: string, token: number): Agreement {
  const isTruce = /ceasefire|cease-fire|truce|cessation|moratorium|armistice/.test(scene.lemma(token));
  if (detail !== 'ended' && (lemma === 'declare' || lemma === 'announce') && isTruce) return 'in-force';
  const verb = scene.trees.head[token] ?? -1;
  return detail === 'signed' && (isStriven(scene, verb) || isUnderWay(scene, verb))
    ? 'being-prepared'
    : detail;
}

const STRIVING = words('effort work attempt negotiation talk progress push drive');

const TRYING = words('work seek try attempt strive endeavour endeavor struggle negotiate aim push');

/** "efforts to reach an agreement", "working to secure a truce": it is being worked on. */
const isStriven = ({ trees, lemma }: Scene, verb: number): boolean => {
  const above = lemma(trees.head[verb] ?? -1);
  return trees.rel(verb) === 'acl'
    ? STRIVING.has(above)
    : /^(?:xcomp|advcl|ccomp)$/.test(trees.rel(verb)) && TRYING.has(above);
};

/** "the text is being agreed" */
const isUnderWay = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.passive[trees.child(verb, 'nsubj')] === 1 &&
  trees.children(verb, 'aux').some((aux) => tokens.lower(aux) === 'being');
