import type { Draft } from '../draft.js';
import { isAny, isVerb, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Nations and peoples that stand together against an armed foe: "60 nations have joined together to counter ISIL".

const UNITING = words('join band unite come rally pull');
const COUNTRIES = words('nation country state government people tribe community partner ally faction');
const FOES = words(
  'militant terrorist insurgent rebel jihadist extremist militia aggressor junta aggression invader',
);

/** Those who unite with each other against somebody armed; null where nothing of the kind is said. */
export function ofUnion(scene: Scene, verb: number): Draft | null {
  // A tagger takes "unite" for an adjective.
  if (!UNITING.has(scene.lemma(verb)) || !(isVerb(scene, verb) || scene.trees.upos(verb) === 'ADJ'))
    return null;
  const isTogether = scene.tokens.lower(verb + 1) === 'together';
  if (!isTogether && scene.lemma(verb) !== 'unite') return null;
  const subjects = isVerb(scene, verb)
    ? pick(verbArguments(scene, verb), ['agent'])
    : scene.trees.children(verb, 'nsubj');
  const who = subjects.filter(
    (node) => COUNTRIES.has(scene.lemma(node)) || isAny(scene, [node], 'named', 'armed'),
  );
  return who.length > 0 && isAgainstFoe(scene, verb)
    ? {
        kind: 'alignment',
        detail: 'ally',
        trigger: verb,
        anchor: verb,
        roles: { who },
        places: null,
        counts: [],
      }
    : null;
}

const REACH = 8;

/** "together to counter the militants' campaign", "against the aggressor", however a parser hung it. */
function isAgainstFoe(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  for (let i = verb + 1; i < verb + 4; i += 1) {
    const isTo = tokens.lower(i) === 'to' && COUNTERING.has(scene.lemma(i + 1));
    if (!isTo && tokens.lower(i) !== 'against') continue;
    for (let k = i + 1; k < i + REACH && tokens.sentence[k] === tokens.sentence[verb]; k += 1)
      if (FOES.has(scene.lemma(k)) || isFoe(scene, k)) return true;
  }
  return false;
}
const COUNTERING = words('counter defeat fight combat confront resist repel destroy degrade');

const isFoe = (scene: Scene, node: number): boolean =>
  scene.actorOf(scene.actorAt(node))?.kind === 'armed-group';
