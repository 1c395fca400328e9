import type { Draft } from '../draft.js';
import { prepositionOf } from '../grammar/index.js';
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
  const own = scene.trees
    .children(token, 'nmod')
    .filter(
      (child) =>
        (PARTY_PREPOSITIONS as readonly string[]).includes(prepositionOf(scene, child)) &&
        isParty(scene, child),
    );
  const all = [...parties, ...own.filter((node) => !parties.includes(node))].filter((node) =>
    isParty(scene, node),
  );
  return {
    kind: 'agreement',
    detail,
    trigger,
    anchor: trigger,
    roles: {
      ...(all.length > 0 ? { parties: all } : {}),
      ...(by.length > 0 ? { by } : {}),
      instrument: [token],
    },
    places: null,
    counts: [],
  };
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
  const isTruce = /ceasefire|cease-fire|truce|cessation|moratorium/.test(scene.lemma(token));
  if ((lemma === 'declare' || lemma === 'announce') && isTruce) return 'in-force';
  return detail === 'signed' && isStriven(scene, scene.trees.head[token] ?? -1) ? 'being-prepared' : detail;
}

const STRIVING = words('effort work attempt negotiation talk progress push drive');

/** "efforts to reach an agreement": it is being worked on. */
const isStriven = ({ trees, lemma }: Scene, verb: number): boolean =>
  trees.rel(verb) === 'acl' && STRIVING.has(lemma(trees.head[verb] ?? -1));
