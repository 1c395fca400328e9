import type { Draft, Rule } from '../draft.js';
import { isInfinitive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt, placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { accessOf } from './people-access.js';
import { MOVEMENT_NOUNS, MOVEMENT_VERBS, type MovementFrame } from './people-lexicon.js';
import { BARRING, goersAround, ruled, rulingOver } from './people-return.js';
import { stateOf } from './people-states.js';
import { isMovement } from './people-tests.js';
import { subjectBehindComma, undergone } from './undergone.js';

/** People on the move, and those let or kept from moving back. */
export const people: Rule = {
  kind: 'people',
  tags: words('ADJ ADV NOUN VERB'),
  read(scene, token) {
    const state = stateOf(scene, token) ?? accessOf(scene, token);
    if (state) return [state];
    const match = matchAt(scene, token, MOVEMENT_VERBS, MOVEMENT_NOUNS, (place, one) =>
      isMovement(place, completed(place, one)),
    );
    if (match) return [finished(scene, completed(scene, match))];
    return keptFrom(scene, token);
  },
};

/** With what a parser hung on the "back" of "go back to the town" or the "refuge" of "found refuge in the town", and what it hid of the voice. */
function completed(scene: Scene, found: Match<MovementFrame>): Match<MovementFrame> {
  const match = undergone(scene, found);
  if (match.isNoun) return reaching(scene, match);
  const { trees, tokens } = scene;
  const behind = trees
    .children(match.trigger, 'advmod', 'xcomp')
    .filter((child) => /^(?:back|home|refuge|shelter)$/.test(tokens.lower(child)))
    .flatMap((child) => trees.children(child, 'obl', 'nmod', 'advmod'))
    .filter((child) => /^(?:to|into|from|in)$/.test(prepositionOf(scene, child)));
  const slots = new Map(match.found.slots);
  const goers =
    match.frame.detail === 'returns' ? goersAround(scene, match.trigger) : havingGone(scene, match);
  if (goers.length > 0) slots.set('agent', goers);
  if (behind.length === 0 && goers.length === 0) return match;
  for (const child of behind) {
    const slot = prepositionOf(scene, child);
    slots.set(slot, [...(slots.get(slot) ?? []), child]);
  }
  return { ...match, found: { ...match.found, slots } };
}

/** "an influx of refugees into Chad", with the country hung on the refugees. */
function reaching(scene: Scene, match: Match<MovementFrame>): Match<MovementFrame> {
  const slots = new Map(match.found.slots);
  for (const who of slots.get('of') ?? [])
    for (const child of scene.trees.children(who, 'nmod')) {
      const slot = prepositionOf(scene, child);
      if (/^(?:into|to|from)$/.test(slot) && !slots.has(slot)) slots.set(slot, [child]);
    }
  return { ...match, found: { ...match.found, slots } };
}

/** "Having slipped over the border, a group of herders …": the subject behind the comma. */
function havingGone(scene: Scene, { trigger, found }: Match<MovementFrame>): readonly number[] {
  const sentence = scene.sentences[scene.tokens.sentence[trigger] ?? -1];
  const isFirst =
    sentence !== undefined &&
    trigger <= sentence.first + 2 &&
    /^having$/.test(scene.tokens.lower(sentence.first));
  return isFirst && !found.slots.has('agent')
    ? (subjectBehindComma(scene, trigger, sentence.last) ?? [])
    : [];
}

/** A return that is allowed or barred says who lets whom; armed people who merely leave are a matter of control. */
function finished(scene: Scene, match: Match<MovementFrame>): Draft {
  const draft = toWhere(scene, fromWhere(scene, draftOf('people', match)));
  const counted = {
    ...homeward(scene, draft, match),
    counts: figuresAt(scene, draft.roles['who'] ?? []),
    places: placesOf(homeward(scene, draft, match)),
  };
  const ruling = match.frame.detail === 'returns' ? rulingOver(scene, match) : null;
  return ruling ? ruled(scene, counted, ruling) : counted;
}

/** "people from the villages around Titao have found refuge in the town": whence, as what they are says. */
function fromWhere(scene: Scene, draft: Draft): Draft {
  if (draft.roles['from'] || !/^(?:displaced|leaves|evacuated)$/.test(draft.detail)) return draft;
  const from = (draft.roles['who'] ?? [])
    .flatMap((node) => scene.trees.children(node, 'nmod'))
    .filter((node) => prepositionOf(scene, node) === 'from' && placesAt(scene, node).length > 0);
  return from.length > 0 ? { ...draft, roles: { ...draft.roles, from } } : draft;
}

/** "fled Sake for Goma": whither, which a parser hung on whence. */
function toWhere(scene: Scene, draft: Draft): Draft {
  if (draft.roles['toward'] || draft.detail !== 'leaves') return draft;
  const toward = (draft.roles['from'] ?? [])
    .flatMap((node) => scene.trees.children(node, 'nmod'))
    .filter(
      (node) => /^(?:for|to|towards?)$/.test(prepositionOf(scene, node)) && placesAt(scene, node).length > 0,
    );
  return toward.length > 0 ? { ...draft, roles: { ...draft.roles, toward } } : draft;
}

const HOMES = words('home house land property family area');

/** "to their homes in the towns of X": the homes and where they are. */
function homeward(scene: Scene, draft: Draft, { found }: Match<MovementFrame>): Draft {
  const toward = draft.roles['toward'] ?? [];
  if (toward.length === 0 || !toward.every((node) => HOMES.has(scene.lemma(node)))) return draft;
  const where = (found.slots.get('in') ?? []).filter(
    (node) => node > toward[0]! && placesAt(scene, node).length > 0,
  );
  return where.length > 0 ? { ...draft, roles: { ...draft.roles, toward: where } } : draft;
}

/** Where people left and where they fled to; of others whither, else whence. */
const placesOf = ({ detail, roles }: Draft): readonly number[] | null => {
  const toward = roles['toward'] ?? [];
  const from = roles['from'] ?? [];
  if (detail === 'displaced' || detail === 'leaves') return [...from, ...toward];
  if (detail === 'evacuated' && from.length > 0) return from;
  if (toward.length > 0) return toward;
  return from.length > 0 ? from : null;
};

/** "That is prevented by …" after a sentence on a return. */
function keptFrom(scene: Scene, token: number): Draft[] {
  if (!BARRING.has(scene.lemma(token)) || !isVerb(scene, token)) return [];
  const { trees, tokens } = scene;
  const subject = trees.child(token, 'nsubj', 'obj');
  if (subject < 0 || !['that', 'this', 'it'].includes(tokens.lower(subject))) return [];
  const earlier = returnBefore(scene, token);
  if (earlier < 0) return [];
  const who = subjectOf(scene, earlier);
  const by = trees.children(token, 'obl').filter((child) => prepositionOf(scene, child) === 'by');
  return [
    {
      kind: 'people',
      detail: 'kept-from-returning',
      trigger: token,
      anchor: token,
      roles: { ...(who.length > 0 ? { who } : {}), ...(by.length > 0 ? { by } : {}) },
      places: null,
      counts: [],
      stance: { reality: 'prevented', polarity: 'affirmed' },
    },
  ];
}

/** The verb of the last return within the sentence before, or earlier in the same one; -1 where none is. */
function returnBefore(scene: Scene, token: number): number {
  const sentence = scene.tokens.sentence[token]!;
  const from = scene.sentences[Math.max(0, sentence - 1)]?.first ?? 0;
  for (let i = token - 1; i >= from; i -= 1)
    if (
      scene.lemma(i) === 'return' &&
      isVerb(scene, i) &&
      (isInfinitive(scene, i) || scene.trees.upos(i) === 'VERB')
    )
      return i;
  return -1;
}
