import type { Name } from '../../analysis/index.js';
import type { Place } from '../../record/index.js';
import { actsAsGovernment } from '../capitals.js';
import { genderOfName } from './given-names.js';
import { words, type Scene } from './scene.js';

/** A mention already resolved, as a candidate for the pronouns and descriptions that follow it. */
export interface Said {
  readonly token: number;
  readonly sentence: number;
  /** Key of the actor, or null for a place that is none. */
  readonly key: string | null;
  readonly place: Place | null;
  readonly is: 'person' | 'group' | 'state' | 'place';
  readonly woman: boolean | null;
  /** Whether the given name is a woman's; null where it tells nothing, or is no person's. */
  readonly bears: boolean | null;
  /** The words of the mention in lower case. */
  readonly text: string;
}

/** What has been said so far: names that were resolved, and what each pronoun turned out to stand for. */
export class Trail {
  readonly said: Said[] = [];
  /** Who speaks the turn that is being read: nobody calls himself "he". */
  speaker: string | null = null;
  readonly #byToken = new Map<number, Said | null>();
  readonly #times = new Map<string, number>();
  readonly #speaking = new Map<number, Pick<Said, 'key' | 'text'>>();
  readonly #women = new Map<string, boolean>();
  readonly #calls = new Map<string, string[]>();

  add(said: Said): void {
    this.said.push(said);
    if (said.key !== null && said.woman !== null) this.#women.set(said.key, said.woman);
    if (said.key !== null) this.#calls.set(said.key, [...(this.#calls.get(said.key) ?? []), said.text]);
    this.#byToken.set(said.token, said);
    const key = said.key ?? said.text;
    this.#times.set(key, (this.#times.get(key) ?? 0) + 1);
  }

  /** Notes what a pronoun stands for; null for what has no name. */
  recall(token: number, said: Said | null): void {
    this.#byToken.set(token, said);
  }

  /** Notes whom an "I" or "we" stands for: nobody that another pronoun would take up, but one who does not do it to himself. */
  speak(token: number, key: string): void {
    this.#speaking.set(token, { key, text: '' });
  }

  /** Whom the "I" or "we" at a token stands for. */
  speaking(token: number): Pick<Said, 'key' | 'text'> | null {
    return this.#speaking.get(token) ?? null;
  }

  /** What the token heads or stands for; null for what is known to have no name. */
  at(token: number): Said | null | undefined {
    return this.#byToken.get(token);
  }

  /** Whether a person is a woman, by any mention that tells; null where none does. */
  isWoman({ key, woman, bears }: Said): boolean | null {
    return woman ?? bears ?? (key === null ? null : (this.#women.get(key) ?? null));
  }

  /** All the words by which the one a mention stands for was called so far. */
  calls({ key, text }: Said): readonly string[] {
    return (key === null ? undefined : this.#calls.get(key)) ?? [text];
  }

  /** How often the one a mention stands for was named so far. */
  times({ key, text }: Said): number {
    return this.#times.get(key ?? text) ?? 0;
  }
}

/** Describes a resolved name for the search of antecedents. */
export function say(scene: Scene, name: Name, key: string | null, place: Place | null): Said {
  const { tokens } = scene;
  const member = scene.cast.get(key);
  const text = words(scene, name).toLowerCase();
  const is =
    name.type === 'place' && !isActing(scene, name)
      ? 'place'
      : member?.kind === 'person'
        ? 'person'
        : member?.kind === 'state'
          ? 'state'
          : name.type === 'person'
            ? 'person'
            : name.type === 'place'
              ? 'place'
              : 'group';
  return {
    token: name.head,
    sentence: tokens.sentence[name.head]!,
    key,
    place,
    is,
    woman: is === 'person' ? isWoman(scene, name, member?.name ?? '') : null,
    bears: is === 'person' ? (genderOfName(member?.name ?? '') ?? genderOfName(text)) : null,
    text,
  };
}

const isActing = (scene: Scene, name: Name): boolean =>
  scene.trees.rel(name.head) === 'nsubj' || actsAsGovernment(scene.trees, name.head);

const WOMAN_NOUNS =
  /^(?:(?:\p{Ll}+[sr]|congress|chair|police|service)?woman|girl|(?:grand)?mother|sister|daughter|wife|widow|actress|princess|queen)$/u;
const MAN_NOUNS =
  /^(?:(?:\p{Ll}+s|congress|chair|police|service|gun)?man|boy|(?:grand)?father|brother|son|husband|prince|king|imam|sheikh|emir|patriarch|pope)$/u;

const WOMEN = /^(?:ms|mrs|miss|madam|lady|queen|princess|spokeswoman|chairwoman|congresswoman)$/;
const MEN = /^(?:mr|sir|king|prince|spokesman|sheikh|sheik|imam|mullah|ayatollah|emir|sultan)$/;

function isWoman({ tokens }: Scene, { first, last, head }: Name, full: string): boolean | null {
  for (const word of [tokens.lower(head), tokens.lower(first)]) {
    if (WOMAN_NOUNS.test(word)) return true;
    if (MAN_NOUNS.test(word)) return false;
  }
  for (let i = Math.max(0, first - 1); i < last; i += 1) {
    const word = tokens.lower(i).replace('.', '');
    if (WOMEN.test(word)) return true;
    if (MEN.test(word)) return false;
  }
  return genderOfName(full) === true ? true : null;
}
