import type { Draft, Rule } from '../draft.js';
import { isPassive, isVerb, pick, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

type Agreement =
  'signed' | 'in-force' | 'being-prepared' | 'extended' | 'observed' | 'violated' | 'ended' | 'proposed';

/** Texts and truces by name: what makes a noun an agreement between parties. */
const CORE =
  words(`agreement ceasefire cease-fire truce armistice memorandum mou accord treaty pact protocol convention roadmap
  communique communiqué jcpoa moratorium de-escalation cessation deal arrangement understanding settlement charter disengagement`);
/** Nouns that are one when they stand with such a word ("ceasefire regime", "package of documents", "peace plan"). */
const WITH_HELP = words(
  'regime zone plan package document text draft declaration resolution statement framework talk process initiative provision term',
);
const HELPERS = words(
  'ceasefire cease-fire truce peace de-escalation disengagement safe security deconfliction withdrawal settlement agreement memorandum political grain exchange prisoner nuclear implementation minsk stockholm doha geneva astana joint',
);
/** Deals of everyday business. */
const NOT_BETWEEN_PARTIES = words(
  'big great good real raw bad business budget tax trade_deal plea book record book_deal debt',
);

type Verbs = readonly (readonly [Agreement, ReadonlySet<string>])[];
/** Verbs whose object the text is ("signed the accord"), or whose subject ("the truce took effect"). */
const OBJECT_VERBS: Verbs = [
  [
    'signed',
    words(
      'sign conclude reach strike ink initial seal adopt ratify approve endorse enter accept broker mediate facilitate secure clinch join forge',
    ),
  ],
  [
    'being-prepared',
    words(
      'prepare draft negotiate discuss coordinate elaborate develop finalise finalize work_out work hammer_out agree_on pursue forge seek',
    ),
  ],
  ['extended', words('extend prolong renew expand reaffirm')],
  [
    'observed',
    words(
      'observe respect honour honor uphold implement comply follow maintain fulfil fulfill keep apply execute consolidate strengthen monitor',
    ),
  ],
  ['violated', words('violate breach break undermine flout disregard sabotage contravene')],
  [
    'ended',
    words(
      'end terminate denounce suspend abandon cancel scrap revoke renounce quit leave withdraw abrogate repudiate collapse',
    ),
  ],
  ['proposed', words('propose suggest offer table submit announce declare call demand urge seek initiate')],
];
const SUBJECT_VERBS: Verbs = [
  [
    'in-force',
    words('enter take come hold remain apply begin start stand operate function cover work last persist'),
  ],
  ['ended', words('collapse end expire fail break lapse crumble fall unravel')],
];
const NOUNS_OVER: Verbs = [
  [
    'observed',
    words(
      'implementation observance compliance respect adherence fulfilment fulfillment enforcement consolidation monitoring',
    ),
  ],
  ['violated', words('violation breach infringement breaking')],
  ['signed', words('signing conclusion adoption ratification signature')],
  ['being-prepared', words('preparation drafting negotiation elaboration coordination discussion forging')],
  ['extended', words('extension prolongation renewal')],
  ['ended', words('collapse end termination expiry breakdown suspension')],
];
const PARTY_PREPOSITIONS = ['between', 'among', 'with', 'by'] as const;

/** Ceasefires, memoranda, zones and other texts between parties, by what becomes of them. */
export const agreement: Rule = {
  kind: 'agreement',
  read(scene, token) {
    const within = ofCompound(scene, token);
    if (within) return [within];
    if (!isInstrument(scene, token)) return [];
    const reading =
      ofNounOver(scene, token) ??
      ofObject(scene, token) ??
      ofSubject(scene, token) ??
      ofModified(scene, token);
    return reading ? [reading] : [];
  },
};

export function isInstrument(scene: Scene, token: number): boolean {
  const { trees } = scene;
  const isTruce = scene.lemma(token) === 'ceasefire' || scene.lemma(token) === 'truce';
  if (
    trees.upos(token) !== 'NOUN' &&
    trees.upos(token) !== 'PROPN' &&
    !(isTruce && trees.rel(token) !== 'amod')
  )
    return false;
  if (trees.rel(token) === 'compound' || trees.rel(token) === 'flat') return false;
  const lemma = scene.lemma(token);
  const around = trees.children(token, 'compound', 'amod', 'nmod');
  const near = around.map((child) => scene.tokens.lower(child));
  if (near.some((word) => NOT_BETWEEN_PARTIES.has(word))) return false;
  if (CORE.has(lemma) || isNamedText(scene, token)) return true;
  return (
    WITH_HELP.has(lemma) &&
    around.some(
      (child) =>
        HELPERS.has(scene.lemma(child)) ||
        HELPERS.has(scene.tokens.lower(child)) ||
        isDeepInstrument(scene, child),
    )
  );
}

const SIGNING = words('sign ink initial');

/** "signed the Ankara Declaration": a text by its name, as the object of those who sign it. */
const isNamedText = (scene: Scene, token: number): boolean =>
  WITH_HELP.has(scene.lemma(token)) &&
  scene.tokens.form(token) !== scene.tokens.lower(token) &&
  SIGNING.has(scene.lemma(scene.trees.head[token] ?? -1)) &&
  scene.trees.rel(token) === 'obj';

/** "a package of documents related to the memorandum": an instrument within the phrase. */
function isDeepInstrument(scene: Scene, child: number): boolean {
  const [first, last] = scene.trees.extent(child);
  for (let i = first; i < last; i += 1) if (CORE.has(scene.lemma(i))) return true;
  return false;
}

const detailOf = (verbs: Verbs, lemma: string): Agreement | null =>
  verbs.find(([, lemmas]) => lemmas.has(lemma))?.[0] ?? null;

function make(
  scene: Scene,
  detail: Agreement,
  token: number,
  trigger: number,
  parties: readonly number[] = [],
  by: readonly number[] = [],
): Draft {
  const own = scene.trees
    .children(token, 'nmod')
    .filter(
      (child) =>
        (PARTY_PREPOSITIONS as readonly string[]).includes(prepositionOf(scene, child)) &&
        isParty(scene, child),
    );
  const all = [...parties, ...own.filter((node) => !parties.includes(node))].filter((node) =>
    isParty(scene, node),
  );
  return {
    kind: 'agreement',
    detail,
    trigger,
    anchor: trigger,
    roles: {
      ...(all.length > 0 ? { parties: all } : {}),
      ...(by.length > 0 ? { by } : {}),
      instrument: [token],
    },
    places: null,
    counts: [],
  };
}

const PARTY_PRONOUNS = words('they we it he she i you both side');
function isParty(scene: Scene, node: number): boolean {
  const mention = scene.mentionAt(node);
  if (mention)
    return (
      mention.type === 'person' ||
      mention.type === 'organisation' ||
      mention.type === 'nationality' ||
      mention.type === 'place'
    );
  return (
    scene.referenceAt(node) !== undefined ||
    PARTY_PRONOUNS.has(scene.lemma(node)) ||
    scene.trees.upos(node) === 'NOUN'
  );
}

/** "the implementation of the memorandum", "violations of the truce". */
function ofNounOver(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  if (
    head < 0 ||
    trees.upos(head) !== 'NOUN' ||
    !['of', 'with', 'to', 'for', 'on', 'from'].includes(prepositionOf(scene, token))
  )
    return null;
  const isFrom = prepositionOf(scene, token) === 'from';
  const detail = isFrom
    ? LEAVING.has(scene.lemma(head))
      ? 'ended'
      : null
    : detailOf(NOUNS_OVER, scene.lemma(head));
  if (!detail || isTopic(scene, head)) return null;
  return eventOf(scene, detail, token, head);
}

/** "the withdrawal from the treaty" */
const LEAVING = words('withdrawal exit pullout departure');

/** "21 ceasefire violations", "the truce's extension": the text by the noun that it stands before. */
function ofCompound(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const isBefore = BEFORE.has(trees.rel(token)) && head > token && trees.upos(head) === 'NOUN';
  if (!isBefore || !CORE.has(scene.lemma(token)) || isTopic(scene, head)) return null;
  const detail = detailOf(NOUNS_OVER, scene.lemma(head));
  return detail ? eventOf(scene, detail, token, head) : null;
}

const BEFORE: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod']);

/** What becomes of a text, said by a noun: by whom, and how often. */
function eventOf(scene: Scene, detail: Agreement, token: number, noun: number): Draft {
  const by = scene.trees.children(noun, 'nmod').filter((child) => prepositionOf(scene, child) === 'by');
  return { ...make(scene, detail, token, noun, [], by), counts: figuresAt(scene, [noun]) };
}

/** "documents related to the implementation of …": a topic, not an event. */
const isTopic = (scene: Scene, noun: number): boolean =>
  ['relate', 'related', 'concern', 'regard', 'dedicate', 'devote'].includes(
    scene.lemma(scene.trees.head[noun] ?? -1),
  ) || ['on', 'about', 'regarding', 'concerning'].includes(prepositionOf(scene, noun));

/** "signed the accord", "the accord was signed", "agreed on a truce". */
function ofObject(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (!isVerb(scene, verb)) return null;
  const relation = trees.rel(token);
  const isPassiveSubject = relation === 'nsubj' && trees.passive[token] === 1;
  const preposition = relation === 'obl' ? prepositionOf(scene, token) : '';
  const isReached = relation === 'obj' || relation === 'xcomp' || isPassiveSubject;
  const isOblique = ['on', 'to', 'with', 'into', 'from', 'for', 'out of', 'upon'].includes(preposition);
  if (!isReached && !isOblique) return null;
  const lemma = scene.lemma(verb);
  const detail = isReached ? detailOf(OBJECT_VERBS, lemma) : obliqueDetail(lemma, preposition);
  if (!detail) return null;
  const found = verbArguments(scene, verb);
  const doers = pick(found, ['agent', 'by']);
  const withOthers = found.slots.get('with') ?? [];
  const isOne =
    BROKERING.has(lemma) ||
    detail === 'violated' ||
    detail === 'proposed' ||
    detail === 'ended' ||
    lemma === 'declare' ||
    lemma === 'announce';
  const made = make(
    scene,
    isDeclared(scene, detail, lemma, token),
    token,
    verb,
    isOne ? [] : [...doers, ...withOthers.filter((node) => node !== token)],
    isOne ? doers : [],
  );
  return lemma === 'agree' ? { ...made, cameo: '030' } : made;
}

/** Who brings a text about between others is no party to it. */
const BROKERING = words('broker mediate facilitate');

/** A truce that a party declares is in force, other texts are but announced; what one strives to reach is not signed. */
function isDeclared(scene: Scene, detail: Agreement, lemma: string, token: number): Agreement {
  const isTruce = /ceasefire|cease-fire|truce|cessation|moratorium/.test(scene.lemma(token));
  if ((lemma === 'declare' || lemma === 'announce') && isTruce) return 'in-force';
  return detail === 'signed' && isStriven(scene, scene.trees.head[token] ?? -1) ? 'being-prepared' : detail;
}

const STRIVING = words('effort work attempt negotiation talk progress push drive');

/** "efforts to reach an agreement": it is being worked on. */
const isStriven = ({ trees, lemma }: Scene, verb: number): boolean =>
  trees.rel(verb) === 'acl' && STRIVING.has(lemma(trees.head[verb] ?? -1));

function obliqueDetail(lemma: string, preposition: string): Agreement | null {
  if (lemma === 'agree' && ['on', 'to', 'upon'].includes(preposition)) return 'signed';
  if (lemma === 'work' && preposition === 'on') return 'being-prepared';
  if (
    (lemma === 'comply' || lemma === 'abide' || lemma === 'adhere' || lemma === 'stick') &&
    preposition !== 'for'
  )
    return 'observed';
  if ((lemma === 'withdraw' || lemma === 'pull') && (preposition === 'from' || preposition === 'out of'))
    return 'ended';
  if (lemma === 'call' && preposition === 'for') return 'proposed';
  if ((lemma === 'accede' || lemma === 'commit') && preposition === 'to') return 'signed';
  return null;
}

/** "the ceasefire took effect", "the truce is holding", "the accord collapsed". */
function ofSubject(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  // Talks that begin are a meeting.
  if (trees.rel(token) !== 'nsubj' || trees.passive[token] === 1 || scene.lemma(token) === 'talk')
    return null;
  if (!isVerb(scene, verb)) return adjectival(scene, token, verb);
  // "continues to be observed"
  const further = scene.lemma(verb) === 'continue' ? trees.child(verb, 'xcomp') : -1;
  const detail =
    further >= 0 && isVerb(scene, further)
      ? detailOf(isPassive(scene, further) ? OBJECT_VERBS : SUBJECT_VERBS, scene.lemma(further))
      : detailOf(SUBJECT_VERBS, scene.lemma(verb));
  if (!detail || !takesEffect(scene, further >= 0 ? further : verb)) return null;
  return make(scene, detail, token, verb, []);
}

const TAKING = words('enter take come go');
const EFFECT = words('force effect operation');
/** "enter", "take" and "come" need "force" or "effect". */
function takesEffect(scene: Scene, verb: number): boolean {
  if (!TAKING.has(scene.lemma(verb))) return true;
  return scene.trees.children(verb, 'obj', 'obl', 'xcomp').some((child) => EFFECT.has(scene.lemma(child)));
}

function adjectival(scene: Scene, token: number, predicate: number): Draft | null {
  if (predicate < 0 || scene.trees.child(predicate, 'cop') < 0) return null;
  const lemma = scene.lemma(predicate);
  const isInPlace =
    (lemma === 'force' || lemma === 'effect' || lemma === 'place' || lemma === 'operation') &&
    prepositionOf(scene, predicate) === 'in';
  if (isInPlace || lemma === 'valid' || lemma === 'operational')
    return make(scene, 'in-force', token, predicate, []);
  if (lemma === 'dead' || lemma === 'over') return make(scene, 'ended', token, predicate, []);
  return lemma === 'onerous' || lemma === 'possible' ? make(scene, 'proposed', token, predicate, []) : null;
}

/** "forging local ceasefires" as a noun's complement; "an agreement signed in May"; "the proposed truce". */
function ofModified(scene: Scene, token: number): Draft | null {
  for (const clause of scene.trees.children(token, 'acl', 'amod')) {
    const lemma = scene.lemma(clause);
    const isSecondary = scene.trees.rel(clause) === 'amod' && lemma !== 'propose';
    const detail = isSecondary ? null : detailOf(OBJECT_VERBS, lemma);
    if (detail && isVerb(scene, clause)) {
      const found = verbArguments(scene, clause);
      if (BROKERING.has(lemma))
        return make(scene, detail, token, clause, found.slots.get('between'), pick(found, ['agent', 'by']));
      return make(scene, detail, token, clause, [
        ...subjectParties(scene, clause, token),
        ...(found.slots.get('with') ?? []),
        ...(found.slots.get('between') ?? []),
      ]);
    }
  }
  return null;
}

const subjectParties = (scene: Scene, clause: number, token: number): readonly number[] => {
  const doers = pick(verbArguments(scene, clause), ['agent', 'by']);
  return (doers.length > 0 ? doers : subjectOf(scene, clause)).filter((node) => node !== token);
};
