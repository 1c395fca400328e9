import type { Stance, StatementKind } from '../record/index.js';
import type { Scene } from './scene.js';

/** A statement while it is being read: its parts are head tokens. */
export interface Draft {
  readonly kind: StatementKind;
  readonly detail: string;
  readonly detail2?: 'whole' | 'part' | 'near' | null;
  /** The word that shows it. */
  readonly trigger: number;
  /** The word at which it is read who vouches for it and how sure they are: the trigger's verb, or the trigger. */
  readonly anchor: number;
  readonly roles: Readonly<Record<string, readonly number[]>>;
  /** Head tokens of the phrases that name the place; null: to be looked for in the clause. */
  readonly places: readonly number[] | null;
  /** Head tokens of the phrases that say how many. */
  readonly counts: readonly number[];
  /** Roles of which only the named word counts, not what is coordinated with it. */
  readonly single?: readonly string[];
  /** A finer CAMEO code and PLOVER mode than the kind and detail give. */
  readonly cameo?: string;
  readonly mode?: string;
  readonly stance?: Partial<Pick<Stance, 'polarity' | 'certainty' | 'reality'>>;
}

/** Reads statements of one kind from a document. */
export interface Rule {
  readonly kind: StatementKind;
  /** Tags (UPOS) of the words that may tell it: of others the rule is not asked. */
  readonly tags: ReadonlySet<string>;
  /** The drafts that a token triggers; none for most tokens. */
  readonly read: (scene: Scene, token: number) => readonly Draft[];
}
