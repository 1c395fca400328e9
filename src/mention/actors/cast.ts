import type { KnownActor } from '../../analysis/index.js';
import type { ActorKind } from './tables.js';

/** An actor of the document while it is being read, under a key of our own. */
export interface Member {
  readonly key: string;
  name: string;
  kind: ActorKind;
  country: string | null;
  sectors: readonly string[];
  readonly aliases: Set<string>;
  /** Key of the actor it belongs to. */
  of: string | null;
  /** Offset of the first mention. */
  since: number;
}

export interface Profile {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: string | null;
  readonly sectors?: readonly string[];
  readonly aliases?: readonly string[];
  readonly of?: Profile | null;
}

/** The actors of one document by key. */
export class Cast {
  readonly #members = new Map<string, Member>();

  get(key: string | null | undefined): Member | undefined {
    return key === null || key === undefined ? undefined : this.#members.get(key);
  }

  all(): readonly Member[] {
    return [...this.#members.values()];
  }

  /** The member of a profile, added at its first mention; `at` is the mention's offset. */
  admit(profile: Profile, at: number): Member {
    const known = this.#members.get(profile.key);
    if (known) {
      known.since = Math.min(known.since, at);
      return known;
    }
    const member: Member = {
      key: profile.key,
      name: profile.name,
      kind: profile.kind,
      country: profile.country ?? null,
      sectors: profile.sectors ?? [],
      aliases: new Set(profile.aliases),
      of: null,
      since: at,
    };
    this.#members.set(profile.key, member);
    // Whoever it belongs to stands behind it in the list, unless the text names it earlier.
    if (profile.of) member.of = this.admit(profile.of, at + 0.5).key;
    return member;
  }

  /** All members as actors of the record, A1, A2 … in the order of their first mention. */
  number(): { actors: KnownActor[]; idOf: (key: string | null | undefined) => string | null } {
    const ordered = [...this.#members.values()].sort((a, b) => a.since - b.since);
    const ids = new Map(ordered.map(({ key }, i) => [key, `A${i + 1}`]));
    const idOf = (key: string | null | undefined) => (key ? (ids.get(key) ?? null) : null);
    const actors = ordered.map((member): KnownActor => ({
      id: ids.get(member.key)!,
      name: member.name,
      kind: member.kind,
      country: member.country,
      sectors: [...member.sectors],
      aliases: [...member.aliases].filter((alias) => alias !== member.name),
      of: idOf(member.of),
    }));
    return { actors, idOf };
  }
}

/** Whoever is known already, to be meant again: nothing new is said of what it is called or belongs to. */
export const asBefore = (member: Member): Profile => ({ ...member, aliases: [], of: null });
