import type { Draft, Rule } from '../draft.js';
import {
  type Arguments,
  isAny,
  isVerb,
  nounArguments,
  pick,
  sortsOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { withJoined } from './joint.js';

type Position = 'supports' | 'opposes' | 'unchanged' | 'changed' | 'agrees' | 'disagrees' | 'undeclared';

const SUPPORTING = words('support favour favor endorse advocate champion back uphold');
const OPPOSING = words('oppose object');
/** Dealings that one opposes: "the arms sale to Taiwan". */
const DEALINGS = words(
  'sale delivery transfer shipment supply export visit extradition tariff veto appointment sentence verdict',
);
const STANDS = words('position stance view attitude policy approach stand opinion');
/** What one supports or opposes as an issue, not as a party. */
const ISSUES =
  words(`integrity sovereignty independence settlement solution process resolution initiative plan proposal effort idea
  principle deployment expansion enlargement accession referendum election ceasefire cease-fire truce agreement deal treaty memorandum sanction ban embargo
  operation intervention war reform constitution dialogue talk negotiation reconciliation unity territorial right transition
  withdrawal partition annexation occupation settlement recognition moratorium law bill legislation decision measure mission mandate
  roadmap implementation normalisation normalization return amendment policy campaign vote strike attack offensive action interference presence demand use attempt displacement two-state project zone corridor restriction`);

/** Where a party stands on an issue. */
export const position: Rule = {
  kind: 'position',
  read(scene, token) {
    const draft = isVerb(scene, token)
      ? (ofVerb(scene, token) ?? ofChange(scene, token))
      : (ofNoun(scene, token) ?? ofStand(scene, token));
    if (!draft) return [];
    const { who = [] } = draft.roles;
    return [{ ...draft, roles: { ...draft.roles, who: withJoined(scene, who) } }];
  },
};

/** Nouns that name what is done or thought, by their endings. */
const ABSTRACT =
  /(?:tion|sion|ment|ism|ity|ness|ance|ence|ship|al|call|effort|talk|vote|bid|idea|peace|reform|move|step)$/;

const isParty = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'body', 'person', 'armed') || scene.actorAt(node) !== null;

function isIssue(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  if (ISSUES.has(scene.lemma(node)) || (sorts.has('instrument') && !sorts.has('body'))) return true;
  // Whatever is neither a party nor people nor a thing one can touch.
  return (
    sorts.size === 0 &&
    scene.trees.upos(node) === 'NOUN' &&
    !scene.actorAt(node) &&
    ABSTRACT.test(scene.lemma(node))
  );
}

const isDealing = (scene: Scene, node: number): boolean =>
  DEALINGS.has(scene.lemma(node)) && scene.actorAt(node) === null;

function make(
  detail: Position,
  trigger: number,
  who: readonly number[],
  about: readonly number[],
  stance: Draft['stance'] = {},
): Draft {
  return {
    kind: 'position',
    detail,
    trigger,
    anchor: trigger,
    roles: { who, ...(about.length > 0 ? { about } : {}) },
    places: null,
    counts: [],
    stance,
  };
}

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

const isNegated = (scene: Scene, verb: number): boolean => {
  const presented = scene.presentedAt(verb);
  return presented
    ? presented.polarity === 'denied'
    : scene.trees
        .children(verb, 'advmod')
        .some((child) => ['not', "n't", 'never'].includes(scene.tokens.lower(child)));
};

const HOLDING = words('abandon maintain keep hold retain');
const CHANGING = words('change alter shift revise modify reverse reconsider soften harden abandon');
const STAYING = words('remain stay');
const UNCHANGED = words('unchanged same consistent clear steadfast unwavering firm');

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

/** "Our position is unchanged"; "we have no position on". */
function ofNoun(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (UNCHANGED.has(tokens.lower(token)) && trees.child(token, 'cop') >= 0) {
    const stand = trees.child(token, 'nsubj');
    if (
      stand < 0 ||
      !STANDS.has(scene.lemma(stand)) ||
      !['unchanged', 'same', 'consistent'].includes(tokens.lower(token))
    )
      return null;
    const noun = nounArguments(scene, stand);
    const who = pick(noun, ['agent', 'of']);
    return who.length > 0
      ? make('unchanged', token, who, pick(noun, ['on', 'about', 'toward', 'towards']))
      : null;
  }
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

const FOR = words('support backing commitment adherence');
const AGAINST = words('opposition objection rejection refusal');
const VOICING = words(
  'express voice reiterate reaffirm affirm renew announce declare stress emphasise emphasize underline underscore confirm convey state repeat',
);

/** "voiced its support for the integrity of", "reiterated its opposition to the plan". */
function ofStand(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  const verb = scene.trees.head[token] ?? -1;
  if (
    !(FOR.has(lemma) || AGAINST.has(lemma)) ||
    scene.trees.rel(token) !== 'obj' ||
    !VOICING.has(scene.lemma(verb))
  )
    return null;
  const about = pick(
    nounArguments(scene, token),
    AGAINST.has(lemma) ? ['to', 'of'] : ['for', 'to', 'of'],
  ).filter((node) => isIssue(scene, node));
  const who = pick(verbArguments(scene, verb), ['agent']).filter((node) => isParty(scene, node));
  if (about.length === 0 || who.length === 0) return null;
  return { ...make(FOR.has(lemma) ? 'supports' : 'opposes', token, who, about), anchor: verb };
}
