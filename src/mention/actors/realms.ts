import type { Name } from '../../analysis/index.js';
import { hasNoun } from './nouns-of-names.js';
import { asState, words, type Identity, type Scene } from './scene.js';

// "The Kingdom", "the Republic": a state by the form that its full name holds.

const FORMS: ReadonlySet<string> = new Set(['kingdom', 'sultanate', 'republic']);

export const isRealm = (noun: string): boolean => FORMS.has(noun);

/** Whether the noun at a token is the form of the state that publishes, and written as a title. */
export const isOwnRealm = ({ home, tokens }: Scene, noun: string, at: number): boolean =>
  home !== undefined && /^\p{Lu}/u.test(tokens.form(at)) && hasNoun(home.names, [noun]);

/** "The Kingdom" in a paper of a kingdom: the state that publishes. */
export function ownRealm(scene: Scene, name: Name): Identity | null {
  const { tokens, home } = scene;
  const noun = tokens.lower(name.head);
  const isBare =
    tokens.lower(name.first) === 'the' && name.last - name.first === 2 && tokens.lower(name.last) !== 'of';
  if (!home || !isBare || !isRealm(noun) || !isOwnRealm(scene, noun, name.head)) return null;
  return asState(home, `“${words(scene, name)}”: ${home.name}, which publishes`);
}
