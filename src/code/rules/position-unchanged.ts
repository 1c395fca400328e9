import type { Draft } from '../draft.js';
import { nounArguments, pick, verbArguments } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { isNegated, isParty, make, STANDS, UNCHANGED } from './position-things.js';

/** "Our position is unchanged"; "we have no position on". */
export function ofUnchanged(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (UNCHANGED.has(tokens.lower(token)) && trees.child(token, 'cop') >= 0) return ofPredicate(scene, token);
  if (!STANDS.has(scene.lemma(token)) || trees.rel(token) !== 'obj') return null;
  const verb = trees.head[token]!;
  const isNone =
    trees.children(token, 'det').some((child) => tokens.lower(child) === 'no') ||
    isNegated(scene, verb) ||
    // "has yet to state its position"
    (tokens.lower(verb - 1) === 'to' && tokens.lower(verb - 2) === 'yet');
  if (
    !isNone ||
    !['have', 'take', 'state', 'announce', 'declare', 'express', 'adopt'].includes(scene.lemma(verb))
  )
    return null;
  const who = pick(verbArguments(scene, verb), ['agent']).filter((node) => isParty(scene, node));
  return who.length > 0
    ? make('undeclared', token, who, pick(nounArguments(scene, token), ['on', 'about', 'regarding']), {
        polarity: 'affirmed',
      })
    : null;
}

/** "The position of the Union is consistent". */
function ofPredicate(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const stand = trees.child(token, 'nsubj');
  if (
    stand < 0 ||
    !STANDS.has(scene.lemma(stand)) ||
    !['unchanged', 'unaltered', 'same', 'consistent', 'unwavering', 'steadfast'].includes(tokens.lower(token))
  )
    return null;
  const noun = nounArguments(scene, stand);
  const who = pick(noun, ['agent', 'of']);
  return who.length > 0
    ? make('unchanged', token, who, pick(noun, ['on', 'about', 'toward', 'towards']))
    : null;
}
