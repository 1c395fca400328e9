import { isOperative } from '../../analysis/index.js';
import type { Scene } from '../scene.js';

const FURTHEST = 80;
const WIDEST = 12;

/**
 * Who does what an operative clause says ("3. Requests the Secretary-General to …"): the subject of the preamble before it, an
 * unfinished sentence that begins with a name ("The Summit, having considered the report of …:"). Empty where there is none.
 */
export function preambleSubject(scene: Scene, verb: number): number[] {
  if (!isOperative(scene, verb)) return [];
  const { tokens, sentences } = scene;
  const own = tokens.sentence[verb]!;
  for (let i = own - 1; i >= Math.max(0, own - FURTHEST); i -= 1) {
    const { first, last } = sentences[i]!;
    if (last - first < 2 || !/^[:,]$/.test(tokens.form(last - 1))) continue;
    const head = nameAtStart(scene, first, last);
    if (head >= 0) return [head];
  }
  return [];
}

/** The head of the body or person that a sentence begins with; -1 where it begins otherwise. */
function nameAtStart(scene: Scene, first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + WIDEST); i += 1) {
    const mention = scene.mentionAt(i) ?? scene.referenceAt(i);
    if (mention?.type === 'organisation' || mention?.type === 'person') return mention.head;
    if (!/^(?:the|we|\(|\d+|\.)$/i.test(scene.tokens.lower(i))) {
      // "The Summit, …": a body that no rule knows by its name.
      const isNoun = /^(?:NOUN|PROPN)$/.test(scene.trees.upos(i)) && scene.tokens.lower(i - 1) === 'the';
      return isNoun && /^[,:]$/.test(scene.tokens.form(i + 1)) ? i : -1;
    }
  }
  return -1;
}
