import type { Draft } from '../draft.js';
import { nounArguments, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isNegated, isParty, make, STANDS, UNCHANGED } from './position-things.js';

/** "Our position is unchanged"; "we have no position on". */
export function ofUnchanged(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (
    (UNCHANGED.has(tokens.lower(token)) || PLAIN.has(tokens.lower(token))) &&
    trees.child(token, 'cop') >= 0
  )
    return ofPredicate(scene, token);
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

const LASTING = words('unchanged unaltered same consistent unwavering steadfast firm constant');
const PLAIN = words('clear known well-known clear-cut unequivocal principled explicit');
/** "has always been clear", "is well known": said of a stand that is no news. */
const isLong = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'advmod')
    .some((one) => /^(?:always|long|well|very|quite|absolutely|perfectly)$/.test(scene.tokens.lower(one))) ||
  /-/.test(scene.tokens.lower(token));

/** "The position of the Union is consistent". */
function ofPredicate(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const stand = trees.child(token, 'nsubj');
  if (
    stand < 0 ||
    !STANDS.has(scene.lemma(stand)) ||
    !(LASTING.has(tokens.lower(token)) || (PLAIN.has(tokens.lower(token)) && isLong(scene, token)))
  )
    return null;
  const noun = nounArguments(scene, stand);
  const who = pick(noun, ['agent', 'of']);
  return who.length > 0
    ? make('unchanged', token, who, pick(noun, ['on', 'about', 'toward', 'towards']))
    : null;
}
