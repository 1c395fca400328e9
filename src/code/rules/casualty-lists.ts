import type { Draft } from '../draft.js';
import { isAny } from '../grammar/index.js';
import { countsAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { COUNTED, takenAs } from './casualties.js';

type Harm = 'killed' | 'injured' | 'missing';

const ACRONYMS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['KIA', 'killed'],
  ['WIA', 'injured'],
  ['MIA', 'missing'],
]);

/** Victims in the clipped style of reports: "KIA 3, WIA 8", "nine dead; thirty wounded", "driver dead at the scene". */
export const listed = (scene: Scene, token: number): Draft | null =>
  byAcronym(scene, token) ?? byItem(scene, token) ?? bySubject(scene, token);

const draft = (detail: string, trigger: number, more: Partial<Draft>): Draft => ({
  kind: 'harm',
  detail,
  trigger,
  anchor: trigger,
  roles: {},
  places: null,
  counts: [],
  ...more,
});

const isNumber = ({ trees, tokens }: Scene, node: number, beside: number): boolean =>
  trees.upos(node) === 'NUM' && tokens.sentence[node] === tokens.sentence[beside];

function byAcronym(scene: Scene, token: number): Draft | null {
  const detail = ACRONYMS.get(scene.tokens.form(token));
  if (!detail) return null;
  const gap = /^[:=–-]$/.test(scene.tokens.form(token + 1)) ? 2 : 1;
  const number = [token - 1, token + gap].find((node) => isNumber(scene, node, token));
  return number === undefined ? null : draft(detail, token, { counts: [number] });
}

const CLOSING = /^(?:[,.;:)•]|–|—|and|in|at|near|on|as|after|by|during|so|including)$/;
const OPENING = /^(?:[;:(•]|–|—)$/;

/** "City X: nine dead, …": a number of the dead that is a whole item of a list. */
function byItem(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  const taken = takenAs(scene, token);
  const detail = COUNTED.get(tokens.lower(token)) ?? taken;
  const number = numberAt(scene, token);
  if (!detail || !isNumber(scene, number, token) || !isClosed(scene, taken ? token + 1 : token)) return null;
  let first = number;
  while (
    isNumber(scene, first - 1, token) ||
    /^(?:-|at|least|some|over|about|another)$/.test(tokens.lower(first - 1))
  )
    first -= 1;
  const isOpen =
    first === 0 ||
    tokens.sentence[first - 1] !== tokens.sentence[token] ||
    OPENING.test(tokens.form(first - 1));
  return isOpen ? draft(detail, token, { counts: [number] }) : null;
}

/** Where the number before a word stands: "30 wounded", "30+ wounded". */
const numberAt = ({ tokens }: Scene, token: number): number =>
  tokens.form(token - 1) === '+' ? token - 2 : token - 1;

const isClosed = ({ tokens }: Scene, token: number): boolean =>
  tokens.sentence[token + 1] !== tokens.sentence[token] || CLOSING.test(tokens.lower(token + 1));

/** "driver dead at the scene": a noun and what became of it, without a verb. */
function bySubject(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (tokens.lower(token) !== 'dead' || !isClosed(scene, token)) return null;
  const who = token - 1;
  const isBeside = trees.head[token] === who && /^(?:NOUN|PROPN)$/.test(trees.upos(who));
  const isItem = /^(?:list|root|appos|parataxis|conj|dep)$/.test(trees.rel(who));
  if (!isBeside || !isItem || !isAny(scene, [who], 'people', 'person', 'armed')) return null;
  return draft('killed', token, { roles: { who: [who] }, counts: countsAt(scene, who) });
}
