import type { Scene } from '../scene.js';
import type { Said } from '../trail.js';
import { BLAMING, isAddressed } from '../../../lib/index.js';

interface Spoken {
  readonly said: Said | null;
}

const VIOLENT = new Set(
  'abduct ambush assault attack besiege bomb bombard burn capture execute fire kidnap kill loot massacre murder occupy plunder raid rape ransack seize shell shoot storm strike torch torture'.split(
    ' ',
  ),
);
const BEARING_ARMS: ReadonlySet<string> = new Set(['armed-group', 'military', 'state', 'government']);

/** Deeds, and of the reporting verbs those that ask for a mind: a figure suggests, a letter mentions, a road goes on. */
const AGENTIVE = new Set(
  'accuse agree announce arm arrest ask attack call claim condemn decide demand deny deploy detain evacuate expel fire intend launch pledge promise recall refuse reject release report say send shell sign summon tell train urge want warn withdraw'.split(
    ' ',
  ),
);

/**
 * Leaves out places and things where the pronoun is who does what only people and their bodies do ("It sent a patrol"),
 * if a body or state was spoken of.
 */
export function onlyDoers<C extends Spoken>(scene: Scene, at: number, candidates: C[]): C[] {
  const doers =
    isDoer(scene, at) || isTurnedTo(scene, at)
      ? candidates.filter(
          ({ said }) =>
            said?.is === 'group' || said?.is === 'state' || scene.cast.get(said?.key)?.kind === 'state',
        )
      : [];
  return doers.length > 0 ? doers : candidates;
}

/** "after accusing it of …": nobody accuses a border. */
const isTurnedTo = ({ trees }: Scene, at: number): boolean =>
  trees.head[at]! >= 0 &&
  /^(?:obj|iobj)$/.test(trees.rel(at)) &&
  (isAddressed(trees.lemma[trees.head[at]!]!) || trees.lemma[trees.head[at]!] === 'call');

/** Whether a pronoun is the subject of what only people and their bodies do: no "it" of "it is clear that". */
export function isDoer({ trees }: Scene, at: number): boolean {
  const verb = trees.head[at]!;
  return (
    verb >= 0 && trees.rel(at) === 'nsubj' && trees.passive[at] === 0 && AGENTIVE.has(trees.lemma[verb]!)
  );
}

/**
 * Leaves out civilians where the pronoun is who did violence or who is blamed ("They burned the village", "We hold them
 * responsible") and somebody who bears arms was spoken of too: a preference of the verb for its arguments (after Resnik
 * 1996) that too few of the texts the ranker learns from could teach it.
 */
export function withoutVictims<C extends Spoken>(scene: Scene, at: number, candidates: C[]): C[] {
  if (!isOfPerpetrator(scene, at)) return candidates;
  const kindOf = ({ said }: Spoken): string => scene.cast.get(said?.key)?.kind ?? '';
  if (!candidates.some((candidate) => BEARING_ARMS.has(kindOf(candidate)))) return candidates;
  return candidates.filter((candidate) => kindOf(candidate) !== 'civilians');
}

function isOfPerpetrator({ trees }: Scene, at: number): boolean {
  const verb = trees.head[at]!;
  if (verb < 0) return false;
  if (trees.rel(at) === 'nsubj') return trees.passive[at] === 0 && VIOLENT.has(trees.lemma[verb]!);
  return trees.rel(at) === 'obj' && (BLAMING.has(trees.lemma[verb]!) || trees.lemma[verb] === 'hold');
}

interface Standing extends Spoken {
  readonly token: number;
}

/**
 * Leaves out states for "they" and "them" where several are spoken of by a plural: a country is rarely "they" (Huddleston and
 * Pullum 2002, 5.17). "Among them", "two of them" are some of the several said last.
 */
export function onlySeveral<C extends Standing>(scene: Scene, at: number, candidates: C[]): C[] {
  const { tokens } = scene;
  const several = candidates.filter(({ token }) => isPlural(scene, token));
  const isSome = /^(?:of|among|amongst)$/.test(tokens.lower(at - 1)) && tokens.lower(at) === 'them';
  const inSentence = several.filter(({ token }) => tokens.sentence[token] === tokens.sentence[at]);
  if (isSome && inSentence.length > 0) return inSentence.slice(0, 1);
  return several.length > 0 ? candidates.filter(({ said }) => said?.is !== 'state') : candidates;
}

const COLLECTIVE = new Set('people police troops civilians militia cattle staff personnel'.split(' '));

const isPlural = ({ tokens, trees }: Scene, token: number): boolean =>
  COLLECTIVE.has(tokens.lower(token)) ||
  (trees.upos(token) === 'NOUN' &&
    /[^s]s$|men$|women$|children$/.test(tokens.lower(token)) &&
    trees.lemma[token] !== tokens.lower(token));
