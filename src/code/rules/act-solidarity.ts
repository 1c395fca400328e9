import type { Draft } from '../draft.js';
import {
  isNone,
  isPassive,
  isPossessor,
  isVerb,
  modifiers,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAtHome, isOfStates } from './act-home.js';
import { isParty } from './act-parties.js';
import { doersOf, firstBehind, isDoing, isForeign, textBehind } from './act-sides.js';
import { make } from './act-draft.js';
import { firstRead, type Reader } from './readers.js';

// Support told by a turn of phrase: "our thoughts are with", "have their back", "can count on", "at the side of", "with help from".

const support = (
  token: number,
  by: readonly number[],
  to: readonly number[],
  more: Partial<Draft> = {},
): Draft => make('support', token, { by, to }, { cameo: '050', ...more });

const isPeopleOf = (scene: Scene, node: number): boolean =>
  isForeign(scene, node) ||
  (/^(?:people|victim|family|friend|neighbour|neighbor|community)$/.test(scene.lemma(node)) &&
    !isAtHome(scene, node));

/** "Our thoughts are with the people of Lebanon" */
function ofThoughts(scene: Scene, token: number): Draft | null {
  if (!/^(?:thoughts|hearts|prayers|sympathies|condolences)$/.test(scene.tokens.lower(token))) return null;
  const text = textBehind(scene, token, 7);
  if (!/^(?:and [a-z]+ )?(?:are|remain|go out|go|were|will be|continue to be) (?:with|to)\b/.test(text))
    return null;
  const at = firstBehind(scene, token + 3 + (/^and /.test(text) ? 2 : 0), isPeopleOf, 9);
  const owners = scene.trees
    .children(token, 'nmod', 'det')
    .filter((node) => /^(?:our|my)$/.test(scene.tokens.lower(node)));
  return at < 0 ? null : support(token, owners, [at]);
}

/** "has Israel’s back", "we have their backs" */
function ofBack(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  if (!/^backs?$/.test(tokens.lower(token)) || trees.upos(token) !== 'NOUN') return null;
  if (trees.rel(token) !== 'obj' || !/^(?:have|get)$/.test(scene.lemma(verb))) return null;
  const to = trees
    .children(token, 'nmod', 'det')
    .filter(
      (node) =>
        isPossessor(scene, node) && (isForeign(scene, node) || /^(?:their|its)$/.test(tokens.lower(node))),
    );
  const by = doersOf(scene, verb);
  return to.length > 0 && by.length > 0 ? support(token, by, to, { anchor: verb }) : null;
}

/** "Niger can count on our support", "Ukraine can rely on Poland" */
function ofReliance(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:count|rely|depend)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  if (!/^(?:up)?on\b/.test(textBehind(scene, verb, 1))) return null;
  if (!trees.children(verb, 'aux').some((aux) => /^(?:can|could|will|would|may)$/.test(tokens.lower(aux))))
    return null;
  const to = subjectOf(scene, verb).filter((node) => isForeign(scene, node));
  const on = trees.children(verb, 'obl').find((node) => /^(?:up)?on$/.test(prepositionOf(scene, node)));
  if (on === undefined || to.length === 0) return null;
  const isHelp = /^(?:support|help|assistance|solidarity|friendship|partnership|backing)$/.test(
    scene.lemma(on),
  );
  const owners = trees.children(on, 'nmod', 'det').filter((node) => isPossessor(scene, node));
  const by = isHelp ? owners : isForeign(scene, on) || /^(?:us|me)$/.test(tokens.lower(on)) ? [on] : [];
  return by.length > 0 ? support(verb, by, to) : null;
}

/** "has always been at the side of Lebanon", "will be with Ukraine", "Iran is behind the Houthis" */
function ofStanding(scene: Scene, node: number): Draft | null {
  const { trees, tokens } = scene;
  if (trees.child(node, 'cop') < 0) return null;
  const subjects = subjectOf(scene, node).filter(
    (one) => isForeign(scene, one) || /^we$/.test(tokens.lower(one)),
  );
  if (subjects.length === 0) return null;
  const preposition = prepositionOf(scene, node);
  if (scene.lemma(node) === 'side' && /^(?:at|by)$/.test(preposition)) {
    const to = trees.children(node, 'nmod').filter((one) => isForeign(scene, one));
    return to.length > 0 ? support(node, subjects, to) : null;
  }
  if (preposition === 'with' && isForeign(scene, node) && !subjects.includes(node))
    return support(node, subjects, [node]);
  if (preposition !== 'behind') return null;
  const to = [node, ...modifiers(scene, node)].filter((one) => isForeign(scene, one));
  return to.length > 0 && !to.some((one) => subjects.includes(one))
    ? support(node, subjects, to.slice(0, 1))
    : null;
}

const BACKED = words('support back sponsor arm equip bankroll finance fund train resource supply direct');

/** "are backed and funded by Iran": by whom, though the parser may hang it on the other verb. */
function ofBacked(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:support|back|sponsor)$/.test(scene.lemma(verb)) || !isPassive(scene, verb)) return null;
  const around = [verb, ...trees.conjuncts(verb), ...trees.children(verb, 'advcl', 'xcomp')].filter((one) =>
    BACKED.has(scene.lemma(one)),
  );
  const by = around
    .flatMap((one) => trees.children(one, 'obl'))
    .filter((node) => prepositionOf(scene, node) === 'by' && isForeign(scene, node));
  const to = subjectOf(scene, verb).filter(
    (node) =>
      isForeign(scene, node) ||
      isOfStates(scene, node) ||
      /^(?:group|they|militia|proxy)$/.test(scene.lemma(node)),
  );
  return by.length > 0 && to.length > 0 ? support(verb, by.slice(0, 1), to) : null;
}

const LENT = words('support assistance help backing');
const WANTING = words(
  'seek ask request need want lose win secure receive gain get require expect lack demand appeal call press beg',
);

/** "aided by strong support from our ally Turkey", "possible thanks to help from Qatar" */
function ofSupportFrom(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (!LENT.has(scene.lemma(noun)) || trees.upos(noun) !== 'NOUN' || isNone(scene, noun)) return null;
  const head = trees.head[noun] ?? -1;
  if (WANTING.has(scene.lemma(head)) && trees.rel(noun) === 'obj') return null;
  const from = trees
    .children(noun, 'nmod')
    .filter(
      (node) =>
        prepositionOf(scene, node) === 'from' && isForeign(scene, node) && scene.lemma(node) !== 'community',
    );
  if (from.length === 0) return null;
  return support(noun, from, [], isVerb(scene, head) ? { anchor: head } : {});
}

const AIDING = words('support back assist defend aid');

/** "about supporting North Korea", "our desire to continue to support Ukraine": nobody stands before it. */
function ofSupporting(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:support|assist)$/.test(scene.lemma(verb)) || !AIDING.has(scene.lemma(verb))) return null;
  if (!isVerb(scene, verb) || isPassive(scene, verb)) return null;
  const to = (verbArguments(scene, verb).slots.get('patient') ?? []).filter(
    (node) => node > verb && isForeign(scene, node),
  );
  if (to.length === 0 || trees.child(verb, 'nsubj') >= 0) return null;
  const subjects = subjectOf(scene, verb).filter((node) => isDoing(scene, node));
  let noun = trees.head[verb] ?? -1;
  for (let step = 0; step < 2 && noun >= 0 && isVerb(scene, noun); step += 1) noun = trees.head[noun] ?? -1;
  const owners =
    noun < 0
      ? []
      : trees
          .children(noun, 'nmod', 'det')
          .filter(
            (node) =>
              isPossessor(scene, node) &&
              (isParty(scene, node) || /^(?:our|its|their|his|her)$/.test(tokens.lower(node))),
          );
  const by = (subjects.length > 0 ? subjects : owners).filter((node) => !to.includes(node));
  return by.length > 0 ? support(verb, by, to) : null;
}

const READERS: readonly Reader[] = [
  ofThoughts,
  ofBack,
  ofReliance,
  ofStanding,
  ofBacked,
  ofSupportFrom,
  ofSupporting,
];

/** Support told by a turn of phrase; null for other words. */
export function ofSolidarity(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}
