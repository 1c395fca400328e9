import type { Draft, Rule } from '../draft.js';
import { type Arguments, isVerb, nounArguments, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { withJoined } from './joint.js';

import { ofDisposition, ofNoun, ofSilence, ofStand } from './position-nouns.js';
import {
  isDealing,
  isIssue,
  isNegated,
  isParty,
  make,
  OPPOSING,
  STANDS,
  SUPPORTING,
  UNCHANGED,
} from './position-things.js';

/** Where a party stands on an issue. */
export const position: Rule = {
  kind: 'position',
  read(scene, token) {
    const draft = isVerb(scene, token)
      ? (ofVerb(scene, token) ??
        ofChange(scene, token) ??
        ofSilence(scene, token) ??
        ofDisposition(scene, token))
      : (ofNoun(scene, token) ?? ofStand(scene, token) ?? ofDisposition(scene, token));
    if (!draft) return [];
    const { who = [] } = draft.roles;
    return [{ ...draft, roles: { ...draft.roles, who: withJoined(scene, who) } }];
  },
};

function ofVerb(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const found = verbArguments(scene, verb);
  const who = pick(found, ['agent', 'by']).filter((node) => isParty(scene, node));
  if (who.length === 0) return null;
  if (SUPPORTING.has(lemma) || OPPOSING.has(lemma)) {
    const about = pick(found, lemma === 'object' ? ['to'] : ['patient']).filter(
      (node) => isIssue(scene, node) || (OPPOSING.has(lemma) && isDealing(scene, node)),
    );
    const detail = SUPPORTING.has(lemma) ? 'supports' : 'opposes';
    return about.length > 0 ? make(detail, verb, who, about) : null;
  }
  if (lemma === 'speak' || lemma === 'come' || lemma === 'vote' || lemma === 'declare') {
    // "spoke in favour of an immediate ceasefire"
    const favour = pick(found, ['in']).filter((node) => /^favou?r$/.test(scene.lemma(node)));
    const about = favour
      .flatMap((node) => scene.trees.children(node, 'nmod'))
      .concat(favour.length > 0 ? pick(found, ['of']) : [])
      .filter((node) => isIssue(scene, node));
    return about.length > 0 ? make('supports', verb, who, about.slice(0, 1)) : null;
  }
  // "agreed to a joint patrol"
  const accepted =
    lemma === 'agree'
      ? pick(found, ['to']).filter((node) => isIssue(scene, node) || isPlanned(scene, node))
      : [];
  if (accepted.length > 0 && !isNegated(scene, verb)) return make('agrees', verb, who, accepted);
  if (lemma === 'agree' || lemma === 'disagree' || lemma === 'concur') {
    const about = pick(found, ['with']).filter(
      (node) =>
        !['you', 'that', 'it', 'him', 'her'].includes(scene.tokens.lower(node)) &&
        !TALK.has(scene.lemma(node)),
    );
    if (about.length === 0) return null;
    const isDenied = isNegated(scene, verb);
    const disagrees = (lemma === 'disagree') !== isDenied;
    return make(disagrees ? 'disagrees' : 'agrees', verb, who, about, {
      polarity: 'affirmed',
      ...(isDenied ? ONGOING : {}),
    });
  }
  return null;
}
/** What is still to be done, as its indefinite article tells. */
const isPlanned = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.upos(node) === 'NOUN' &&
  trees.children(node, 'det').some((child) => /^an?$/.test(tokens.lower(child)));

/** Turns of talk between a speaker and those who ask. */
const TALK = words('premise question characterization characterisation assertion point way framing');
const ONGOING = { reality: 'ongoing' } as const;

const HOLDING = words('abandon maintain keep hold retain');
const CHANGING = words('change alter shift revise modify reverse reconsider soften harden abandon');
const STAYING = words('remain stay');

/** "has changed its position on", "our position has not changed", "the position remains unchanged". */
function ofChange(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(verb);
  const stand = trees
    .children(verb, 'obj', 'nsubj')
    // "abandoned their positions": those are held with arms.
    .find(
      (child) =>
        STANDS.has(scene.lemma(child)) && !(HOLDING.has(lemma) && scene.tokens.lower(child) === 'positions'),
    );
  if (stand === undefined) return null;
  const isStaying =
    STAYING.has(lemma) &&
    trees.children(verb, 'xcomp', 'obj', 'obl').some((child) => UNCHANGED.has(scene.tokens.lower(child)));
  if (
    !CHANGING.has(lemma) &&
    !isStaying &&
    !(lemma === 'maintain' || lemma === 'reaffirm' || lemma === 'reiterate')
  )
    return null;
  const noun = nounArguments(scene, stand);
  const who = pick(noun, ['agent', 'of']).filter(
    (node) => isParty(scene, node) || trees.upos(node) === 'PRON',
  );
  const doers =
    trees.rel(stand) === 'obj'
      ? pick(verbArguments(scene, verb), ['agent']).filter((node) => isParty(scene, node))
      : [];
  const holders = doers.length > 0 ? doers : who;
  if (holders.length === 0) return null;
  const denied = isDeniedAbove(scene, verb);
  const changed = CHANGING.has(lemma) && !denied;
  return make(
    changed ? 'changed' : 'unchanged',
    verb,
    holders,
    aboutOf(scene, noun, verb),
    changed ? {} : { polarity: 'affirmed', reality: denied ? 'ongoing' : 'ongoing' },
  );
}

const ABOUT = ['on', 'about', 'toward', 'towards', 'regarding'] as const;

/** What a position is about, wherever a parser hung it. */
const aboutOf = (scene: Scene, noun: Arguments, verb: number): readonly number[] => {
  const own = pick(noun, ABOUT);
  return own.length > 0
    ? own
    : pick(verbArguments(scene, verb), ABOUT).filter((node) => scene.mentionAt(node)?.type !== 'time');
};

/** Denied itself, or under a denied verb of saying or thinking ("I don't think it can be said that …"). */
function isDeniedAbove(scene: Scene, verb: number): boolean {
  if (isNegated(scene, verb)) return true;
  const { trees } = scene;
  let node = verb;
  while (trees.rel(node) === 'ccomp' || trees.rel(node) === 'csubj' || trees.rel(node) === 'xcomp') {
    node = trees.head[node]!;
    if (
      trees
        .children(node, 'advmod', 'det')
        .some((child) => ['not', "n't", 'never'].includes(scene.tokens.lower(child)))
    )
      return true;
  }
  return false;
}
