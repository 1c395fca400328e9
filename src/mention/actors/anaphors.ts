import type { Reference } from '../../analysis/index.js';
import type { Choose } from './antecedents/index.js';
import { isSubjectAbove, reference, search, searchOnly } from './coreference.js';
import { definiteFit, namesOthers } from './definites.js';
import { pronounAt, type Pronoun } from './pronouns.js';
import { words, type Scene } from './scene.js';
import type { Said, Trail } from './trail.js';

// What pronouns and definite descriptions refer to, at one point of the pass over the text.

/** A reference before its actor has a number: the actor's key. */
export type Pending = Omit<Reference, 'actor'> & { readonly key: string | null };

/** Who "I" and "we" are in a turn: its speaker, and the side the speaker speaks for. */
export interface Side {
  readonly speaker: string | null;
  readonly side: string | null;
}

/** What a decision at one point of the text rests on. */
export interface Pass extends Side {
  readonly scene: Scene;
  readonly trail: Trail;
  readonly choose: Choose;
}

/** "the group", "the city", "this ministry": a definite description whose antecedent stands before it. */
export function pointsBack(
  scene: Scene,
  first: number,
  last: number,
  head: number,
  trail: Trail,
): { said: Said; why: string } | null {
  const { tokens } = scene;
  if (last - first !== 2 || head !== last - 1 || !/^(the|this|that|these|those)$/.test(tokens.lower(first)))
    return null;
  // "The town of al-Bab" says itself which town.
  if (tokens.lower(last) === 'of') return null;
  const fit = definiteFit(tokens.lower(head));
  if (!fit) return null;
  // "The terrorists" may be any; "the militia" is the one.
  const isPlural = tokens.lower(head).endsWith('s');
  const isOthers = namesOthers(tokens.lower(head));
  const suits = (candidate: Said): number =>
    isOthers && isSubjectAbove(scene, candidate.token, head) ? -1 : fit(candidate, scene);
  const said = search(scene, first, trail, suits) ?? (isPlural ? null : searchOnly(trail, suits));
  return said
    ? { said, why: `“${words(scene, { first, last })}”: ${nameOf(scene, said)}, named before` }
    : null;
}

const nameOf = ({ cast }: Scene, said: Said): string =>
  said.place?.name ?? cast.get(said.key)?.name ?? said.text;

/** Whom a pronoun stands for: "I" and "we" by the turn, the others by their antecedents; null where nobody is found. */
export function pronounTarget(
  { scene, trail, choose, speaker, side }: Pass,
  pronoun: Pronoun,
  at: number,
): { key: string | null; place: Reference['place']; is: Said['is']; why: string } | null {
  const said = `“${scene.tokens.form(at)}”`;
  if (pronoun === 'I' || pronoun === 'we') {
    const key = pronoun === 'I' ? speaker : (side ?? speaker);
    const member = scene.cast.get(key);
    if (!member) return null;
    const why =
      pronoun === 'I'
        ? `${said}: whoever speaks the turn, ${member.name}`
        : `${said}: the speaker’s side, ${member.name}`;
    return { key: member.key, place: null, is: member.kind === 'person' ? 'person' : 'group', why };
  }
  const known = trail.at(at);
  const found = known === undefined ? choose(scene, pronoun, at, trail) : known;
  trail.recall(at, found);
  return found
    ? {
        key: found.key,
        place: found.place,
        is: found.is,
        why: `${said}: ${nameOf(scene, found)}, named before`,
      }
    : null;
}

/** A pronoun or definite description at a token that no name covers. */
export function referenceAt(pass: Pass, i: number): Pending | null {
  const { scene, trail } = pass;
  const pronoun = pronounAt(scene, i);
  if (pronoun) {
    const target = pronounTarget(pass, pronoun, i);
    return target ? reference(scene, [i, i + 1], target, target.why) : null;
  }
  const { tokens, trees } = scene;
  if (!/^(the|this|that|these|those)$/.test(tokens.lower(i)) || trees.head[i] !== i + 1) return null;
  const back = pointsBack(scene, i, i + 2, i + 1, trail);
  return back ? reference(scene, [i, i + 2], back.said, back.why) : null;
}
