import type { Layers } from '../../analysis/index.js';
import { indexAt, wordSet } from '../../lib/index.js';

type HouseLayers = Pick<Layers, 'turns' | 'actors' | 'speakers' | 'publisher'>;

/** The state or body that somebody belongs to, and what that belongs to; nothing is that deep. */
const MOST_STEPS = 5;
const OFFICIAL = wordSet('state government military intergovernmental person');
const GATHERING =
  /\b(?:meeting|summit|conference|session|council|forum|assembly|committee|troika|quartet|quint|group)\b/iu;
const GATHERED =
  /^(?:ministers|leaders|participants|members|heads|delegations|representatives|co-chairs|chairs)$/;

/**
 * Gives a function that tells whether a source is who speaks in its place anyway: the speaker, or where nobody speaks the publisher; the state or
 * body that they speak for ("The United States condemns …", said by its spokesman) and its government.
 */
export function ownHouse({ turns, actors, speakers, publisher }: HouseLayers) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));

  /** Whom the words at an offset are, by the turn; null of an asker who is not named. */
  const speakerAt = (offset: number): string | null => {
    const turn = indexAt(turns, offset);
    // Remarks without a speaker are the publisher's own.
    const isOwn = turn < 0 || (turns[turn]!.role === 'remarks' && turns[turn]!.speaker === null);
    return isOwn ? publisher.actor : (speakers[turn] ?? null);
  };

  /** A monitor, a newspaper or a party speaks for itself, not for its state. */
  const housesOf = (actor: string | null): Set<string> => {
    const found = new Set<string>();
    for (let at = actor; at !== null && found.size < MOST_STEPS; at = byId.get(at)?.of ?? null) {
      found.add(at);
      if (!OFFICIAL.has(byId.get(at)?.kind ?? '')) break;
    }
    return found;
  };

  const isHouse = (actor: string, offset: number): boolean => {
    const own = speakerAt(offset);
    if (own === null) return false;
    const houses = housesOf(own);
    const asked = turns[indexAt(turns, offset)]?.role === 'question';
    if (houses.has(actor)) return actor === own || !asked;
    const { kind, name, of } = byId.get(actor) ?? { kind: 'other', name: '', of: null };
    return !asked && kind === 'government' && / Government$/u.test(name) && of !== null && houses.has(of);
  };

  /** "The Co-Chairs" of "the Co-Chairs of the Minsk Group", "the Ministers" in what a meeting of ministers issues. */
  const isCalledSo = (words: string, offset: number): boolean => {
    const speaker = turns[indexAt(turns, offset)]?.speaker ?? null;
    if (speaker === null) return false;
    const bare = words.toLowerCase();
    const isPart = speaker.toLowerCase().startsWith(`${bare} of `);
    return isPart || (GATHERED.test(bare) && GATHERING.test(speaker));
  };

  return { isHouse, isCalledSo };
}
