import type { Draft } from '../draft.js';
import { isAny, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt, placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { toldOf } from './told-of.js';
import { isCommonPeople } from './people-tests.js';

/** People told of by their state: made homeless, home again, so many displaced, turned back, kept away. */
export const stateOf = (scene: Scene, token: number): Draft | null =>
  homeless(scene, token) ??
  homeAgain(scene, token) ??
  headcount(scene, token) ??
  arrived(scene, token) ??
  exiled(scene, token) ??
  turnedBack(scene, token) ??
  refusedEntry(scene, token) ??
  deniedRight(scene, token) ??
  safeForReturn(scene, token) ??
  wayBlocked(scene, token);

const CARRIERS = words('convoy bus train plane flight group column boat ship batch wave');

type Detail = 'evacuated' | 'displaced' | 'returns' | 'may-return' | 'kept-from-returning';

const draft = (
  scene: Scene,
  detail: Detail,
  at: readonly [number, number],
  who: readonly number[],
  more: Partial<Draft> = {},
): Draft =>
  toldOf(scene, { kind: 'people', detail }, at, who, {
    ...(detail === 'kept-from-returning' ? { stance: { reality: 'prevented', polarity: 'affirmed' } } : {}),
    ...more,
  });

const areCommon = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.some(
    (node) =>
      isCommonPeople(scene, node) || (scene.trees.upos(node) === 'PROPN' && isAny(scene, [node], 'people')),
  );

const RENDERING = words('render make leave');

/** "left 300 families homeless", "rendered homeless by floods" */
function homeless(scene: Scene, token: number): Draft | null {
  const head = scene.trees.head[token] ?? -1;
  if (scene.tokens.lower(token) !== 'homeless' || !RENDERING.has(scene.lemma(head))) return null;
  const found = isVerb(scene, head) ? verbArguments(scene, head) : null;
  const who = found ? pick(found, ['patient', 'agent']) : [];
  return areCommon(scene, who) ? draft(scene, 'displaced', [token, head], who) : null;
}

/** "two thirds of them are home again", "back in their homes" */
function homeAgain(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const isHome = tokens.lower(token) === 'home' || tokens.lower(token) === 'back';
  if (!isHome || trees.child(token, 'cop') < 0) return null;
  const isAgain = /^(?:again|once)$/.test(tokens.lower(token + 1)) || tokens.lower(token - 1) === 'back';
  const isIn = tokens.lower(token) === 'back' && /^(?:in|at)$/.test(tokens.lower(token + 1));
  const who = trees.children(token, 'nsubj');
  return (isAgain || isIn) && areCommon(scene, who) ? draft(scene, 'returns', [token, token], who) : null;
}

const COUNTING = words(
  'count host register house live stay remain report record harbour receive reside shelter accommodate number tally',
);
const SHELTERED = words('refugee asylum_seeker');

/** "counts 40,000 internally displaced persons", "registered 3,000 returnees" */
function headcount(scene: Scene, token: number): Draft | null {
  const { trees, tokens, lemma } = scene;
  const isReturnee = lemma(token) === 'returnee';
  const isDisplaced =
    lemma(token) === 'idp' ||
    SHELTERED.has(lemma(token)) ||
    (/^(?:person|people|family|household|resident|civilian)$/.test(lemma(token)) &&
      trees.children(token, 'amod').some((child) => tokens.lower(child) === 'displaced'));
  const head = trees.head[token] ?? -1;
  const isThere = trees.child(head, 'expl') >= 0 && lemma(head) === 'be';
  const isSeat =
    /^(?:obj|nsubj)$/.test(trees.rel(token)) &&
    (isThere || (COUNTING.has(lemma(head)) && isVerb(scene, head)));
  if (!(isReturnee || isDisplaced) || !isSeat || figuresAt(scene, [token]).length === 0) return null;
  return draft(scene, isReturnee ? 'returns' : 'displaced', [token, head], [token]);
}

/** What those who arrive are, and what they have done. */
const ARRIVED: ReadonlyMap<string, Detail> = new Map<string, Detail>([
  ['returnee', 'returns'],
  ['evacuee', 'evacuated'],
  ['refugee', 'displaced'],
  ['idp', 'displaced'],
  ['displaced', 'displaced'],
]);

/** "4,300 returnees arrived in the town from Goma", "buses with evacuees reached the city", "displaced families arrived in the camp" */
function arrived(scene: Scene, token: number): Draft | null {
  const { trees, tokens, lemma } = scene;
  const kind = trees.children(token, 'amod').some((one) => tokens.lower(one) === 'displaced')
    ? 'displaced'
    : lemma(token);
  const detail = ARRIVED.get(kind);
  if (!detail) return null;
  const above = trees.head[token] ?? -1;
  const isAboard = CARRIERS.has(lemma(above)) && /^(?:of|with|carrying)$/.test(prepositionOf(scene, token));
  const subject = isAboard ? above : token;
  const governor = trees.head[subject] ?? -1;
  // "continue to arrive"
  const phase = /^(?:continue|keep|begin|start)$/.test(lemma(governor)) ? trees.child(governor, 'xcomp') : -1;
  const verb = phase >= 0 ? phase : governor;
  if (trees.rel(subject) !== 'nsubj' || !isVerb(scene, verb)) return null;
  if (!/^(?:arrive|reach|come|enter|cross)$/.test(lemma(verb))) return null;
  const { slots } = verbArguments(scene, verb);
  const at = (...names: readonly string[]): number[] =>
    names.flatMap((name) => slots.get(name) ?? []).filter((node) => placesAt(scene, node).length > 0);
  const toward = at('in', 'at', 'to', 'into', 'patient');
  const from = at('from');
  if (toward.length + from.length === 0) return null;
  // Into a country they cross a border; whence or whither the displaced came has to be said.
  const isAbroad = toward.some((node) => scene.mentionAt(node)?.place?.precision === 'country');
  if (detail === 'displaced' && (isAbroad || !/^(?:arrive|reach)$/.test(lemma(verb)) || toward.length === 0))
    return null;
  const base = draft(scene, detail, [token, verb], [token], toward.length > 0 ? { places: toward } : {});
  return {
    ...base,
    roles: {
      ...base.roles,
      ...(from.length > 0 ? { from } : {}),
      ...(toward.length > 0 ? { toward } : {}),
    },
  };
}

/** "remain exiled from their island", "still live in exile" */
function exiled(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const isExiled = scene.tokens.lower(token) === 'exiled' && trees.rel(token) === 'xcomp';
  if (!isExiled || !/^(?:remain|stay)$/.test(scene.lemma(head))) return null;
  const who = trees.children(head, 'nsubj');
  const isMany = areCommon(scene, who) || who.some((node) => /[^s]s$/.test(scene.tokens.form(node)));
  return isMany ? draft(scene, 'kept-from-returning', [token, head], who) : null;
}

const HOMES = words('home house land field village farm town property plot area district region');
const BEHIND = /^(?:away|back)$/;

/** "turned back villagers trying to reach their houses", "keep farmers away from their fields" */
function turnedBack(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:turn|send|keep|drive|wave)$/.test(scene.lemma(token)) || !isVerb(scene, token)) return null;
  const isBack = trees
    .children(token, 'compound', 'advmod', 'case', 'obl')
    .some((child) => child > token && BEHIND.test(tokens.lower(child)));
  const isAway = trees
    .children(token, 'obl')
    .some((child) => /^(?:away from|out of)$/.test(prepositionOf(scene, child)));
  if (!isBack && !isAway) return null;
  const found = verbArguments(scene, token);
  const who = found.slots.get('patient') ?? [];
  if (!areCommon(scene, who) || !isHomeMeant(scene, token, who)) return null;
  const by = found.slots.get('agent') ?? [];
  const base = draft(scene, 'kept-from-returning', [token, token], who);
  return by.length > 0 ? { ...base, roles: { ...base.roles, by } } : base;
}

/** Their own homes stand behind the verb: "their houses", "trying to return". */
function isHomeMeant(scene: Scene, verb: number, who: readonly number[]): boolean {
  const { trees, tokens } = scene;
  const limit = Math.min(trees.length, Math.max(verb, ...who) + 12);
  for (let i = verb + 1; i < limit && tokens.sentence[i] === tokens.sentence[verb]; i += 1) {
    if (
      HOMES.has(scene.lemma(i)) &&
      trees.children(i, 'nmod', 'det').some((one) => tokens.lower(one) === 'their')
    )
      return true;
    if (scene.lemma(i) === 'return' && scene.lemma(trees.head[i] ?? -1) !== 'ticket' && isVerb(scene, i))
      return true;
  }
  return false;
}

/** "continue to be denied the right of return" */
function deniedRight(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  const isRight =
    scene.lemma(token) === 'right' && isVerb(scene, verb) && /^(?:deny|refuse)$/.test(scene.lemma(verb));
  const isOfReturn = [token + 1, token + 2, token + 3].some((i) => /^(?:return|home)$/.test(tokens.lower(i)));
  if (!isRight || !isOfReturn) return null;
  const found = verbArguments(scene, verb);
  const who = [...(found.slots.get('patient') ?? []), ...(found.slots.get('to') ?? [])].filter(
    (node) => node !== token && areCommon(scene, [node]),
  );
  return who.length > 0 ? draft(scene, 'kept-from-returning', [token, verb], who) : null;
}

/** "declared safe for returnees" */
function safeForReturn(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^returnees?$/.test(tokens.lower(token)) || prepositionOf(scene, token) !== 'for') return null;
  const head = trees.head[token] ?? -1;
  const safe = tokens.lower(head) === 'safe' ? head : tokens.lower(token - 2) === 'safe' ? token - 2 : -1;
  return safe < 0
    ? null
    : { ...draft(scene, 'may-return', [token, safe], [token]), stance: { reality: 'permitted' } };
}

/** "are refused readmission to their town" */
function refusedEntry(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (!/^(?:readmission|re-entry|reentry)$/.test(scene.lemma(token))) return null;
  if (!/^(?:refuse|deny)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const found = verbArguments(scene, verb);
  const who = [...(found.slots.get('patient') ?? []), ...(found.slots.get('to') ?? [])].filter(
    (node) => node !== token && areCommon(scene, [node]),
  );
  return who.length > 0 ? draft(scene, 'kept-from-returning', [token, verb], who) : null;
}

/** "blocked the residents' way back to X" */
function wayBlocked(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  const isWay =
    /^(?:way|road|path|journey)$/.test(scene.lemma(token)) && /^(?:back|home)$/.test(tokens.lower(token + 1));
  if (!isWay || !/^(?:block|bar|close|obstruct|cut)$/.test(scene.lemma(verb))) return null;
  const who = trees.children(token, 'nmod').filter((child) => areCommon(scene, [child]));
  const toward = trees
    .children(token + 1, 'obl', 'nmod')
    .filter((child) => placesAt(scene, child).length > 0);
  if (who.length === 0) return null;
  const base = draft(scene, 'kept-from-returning', [token, verb], who);
  return toward.length > 0 ? { ...base, roles: { ...base.roles, toward } } : base;
}
