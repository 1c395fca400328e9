import { reportingVerb } from '../../lib/index.js';
import type { Draft, Rule } from '../draft.js';
import { isAny, isVerb, nounArguments, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { claimantBefore } from './accounts.js';

type Story = 'alleged' | 'refuted' | 'corrected' | 'challenged';

/** What somebody else has said. */
const ACCOUNTS =
  words(`claim allegation accusation report story account version rumour rumor narrative statement assertion charge
  responsibility involvement wrongdoing complicity insinuation speculation news article publication fabrication disinformation misinformation lie propaganda suggestion material figure toll finding conclusion`);
/** Finer than the reporting verbs that deny: who refutes an account calls it untrue, who questions it leaves it open. */
const VERBS: readonly (readonly [Story, ReadonlySet<string>])[] = [
  ['refuted', words('refute deny debunk rebut disprove repudiate dismiss reject contradict')],
  ['corrected', words('correct retract amend clarify')],
  ['challenged', words('challenge dispute question doubt contest')],
];
const FALSE =
  words(`false untrue baseless groundless unfounded fabricated fake fictitious misleading absurd inaccurate incorrect unsubstantiated
  manipulative slanderous nonsense lie fabrication fiction hoax falsehood disinformation misinformation manipulation provocation propaganda slander staged invention
  distortion defamation myth unproven wrong`);
/** Verbs that hold something to be so, besides the reporting verbs that call it so. */
const HOLDING = words('consider deem regard find');
const ALLEGING = words('allege insinuate purport falsely_claim');

/** An account that is told, contested or put right; never a verdict of Readout's own. */
export const story: Rule = {
  kind: 'story',
  read(scene, token) {
    const draft = isVerb(scene, token)
      ? (ofContesting(scene, token) ??
        ofCalling(scene, token) ??
        ofAlleging(scene, token) ??
        ofReality(scene, token))
      : (ofPredicate(scene, token) ?? ofReality(scene, token) ?? ofContrary(scene, token));
    return draft ? [draft] : [];
  },
};

const isTeller = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'body', 'person', 'armed', 'people') || scene.referenceAt(node) !== undefined;

function make(
  detail: Story,
  trigger: number,
  roles: Record<string, readonly number[]>,
  stance: Draft['stance'] = {},
): Draft {
  return {
    kind: 'story',
    detail,
    trigger,
    anchor: trigger,
    roles: Object.fromEntries(Object.entries(roles).filter(([, nodes]) => nodes.length > 0)),
    places: null,
    counts: [],
    stance,
  };
}

const isAccount = (scene: Scene, node: number): boolean => ACCOUNTS.has(scene.lemma(node));

/** "denied the allegation", "refuted the report", "denied that …". */
function ofContesting(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const detail = VERBS.find(([, lemmas]) => lemmas.has(lemma))?.[0];
  if (!detail) return null;
  const found = verbArguments(scene, verb);
  const by = pick(found, ['agent', 'by']).filter((node) => isTeller(scene, node));
  const about = pick(found, ['patient']).filter((node) => isAccount(scene, node));
  if (about.length > 0)
    return make(detail, verb, {
      by,
      about,
      claimant: about.flatMap((node) =>
        pick(nounArguments(scene, node), ['agent', 'from']).filter(
          (one) => isTeller(scene, one) && !by.includes(one),
        ),
      ),
    });
  if (by.length > 0 && CONTESTING_THIS.has(lemma) && isPointed(scene, verb, pick(found, ['patient'])))
    return make(detail, verb, { by, claimant: othersThan(by, claimantBefore(scene, verb)) });
  const deed = lemma === 'deny' ? deedDenied(scene, verb) : -1;
  if (deed >= 0 && by.length > 0) return make(detail, verb, { by, about: [deed] });
  // "denied having …", "denied that …": what is denied is a clause.
  const clause = lemma === 'deny' ? scene.trees.child(verb, 'ccomp', 'xcomp') : -1;
  // "denied access": a permission, not an account.
  if (
    clause < 0 ||
    by.length === 0 ||
    !(isVerb(scene, clause) || scene.trees.child(clause, 'cop', 'nsubj') >= 0)
  )
    return null;
  const things = scene.trees.children(clause, 'obj').filter((node) => !LENT.has(scene.lemma(node)));
  return make('refuted', verb, { by, about: things.slice(0, 1) });
}

/** Objects that only complete their verb: "opened fire", "took part". */
const LENT = words('fire part place responsibility control');

/** Verbs that contest an account even where it is only pointed at ("the group denied this"); one rejects other things too. */
const CONTESTING_THIS = words('deny refute dispute debunk rebut');

const isThis = ({ tokens }: Scene, node: number): boolean =>
  /^(?:this|that|it|these|those)$/.test(tokens.lower(node));

/** "the group denied this", "…, which the group denies" */
const isPointed = (scene: Scene, verb: number, objects: readonly number[]): boolean =>
  objects.some((node) => isThis(scene, node)) ||
  scene.trees
    .children(verb, 'obj')
    .some((node) => scene.tokens.lower(node) === 'which' && scene.tokens.form(node - 1) === ',');

const othersThan = (by: readonly number[], claimant: number | null): readonly number[] =>
  claimant === null || by.includes(claimant) ? [] : [claimant];

/** "denied any collaboration with", "denied a role in": what is denied is a deed; -1 where it is something else. */
function deedDenied(scene: Scene, verb: number): number {
  const object = scene.trees.child(verb, 'obj');
  return object > verb && DEEDS.has(scene.lemma(object)) && scene.trees.child(verb, 'iobj') < 0 ? object : -1;
}
const DEEDS =
  words(`collaboration cooperation support participation part role link tie contact presence knowledge complicity collusion
  use plan intention attempt interference meddling attack strike violation breach abuse torture killing massacre`);

/** "this", "the allegation": an account that has been told just before. */
const pointsBack = (scene: Scene, node: number): boolean =>
  isThis(scene, node) ||
  (isAccount(scene, node) &&
    scene.trees
      .children(node, 'det')
      .some((child) => /^(?:the|this|these)$/.test(scene.tokens.lower(child))) &&
    scene.trees.child(node, 'nmod', 'acl', 'compound', 'amod') < 0);

/** "called the report false". */
function ofCalling(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(verb);
  if (reportingVerb(lemma)?.mode !== 'calls' && !HOLDING.has(lemma)) return null;
  // "called the report a fabrication" is also read as the report being the fabrication.
  const objects = trees.children(verb, 'xcomp', 'obj', 'obl');
  const renamed = objects.flatMap((child) => trees.children(child, 'appos'));
  const verdict = [...objects, ...renamed].find((child) => FALSE.has(scene.lemma(child)));
  if (verdict === undefined) return null;
  const found = verbArguments(scene, verb);
  const by = pick(found, ['agent', 'by']).filter((node) => isTeller(scene, node));
  const about = pick(found, ['patient']).filter((node) => node !== verdict);
  if (about.length === 0) return null;
  const owners = about.flatMap((node) =>
    pick(nounArguments(scene, node), ['agent']).filter((one) => !by.includes(one)),
  );
  const claimant =
    owners.length > 0 || !about.some((node) => pointsBack(scene, node))
      ? owners
      : othersThan(by, claimantBefore(scene, verb));
  return make('challenged', verb, { by, about, claimant });
}

/** "The Houthis allege that …". */
function ofAlleging(scene: Scene, verb: number): Draft | null {
  if (!ALLEGING.has(scene.lemma(verb)) || scene.trees.rel(verb) === 'amod') return null;
  const claimant = pick(verbArguments(scene, verb), ['agent', 'by']).filter((node) => isTeller(scene, node));
  const clause = scene.trees.child(verb, 'ccomp', 'xcomp');
  const about = clause >= 0 ? scene.trees.children(clause, 'nsubj').slice(0, 1) : [];
  return claimant.length > 0 ? make('alleged', verb, { claimant, about }) : null;
}

/** What an account that is not true disagrees with. */
const TRUTH = words('reality truth fact facts');
const AGREEING = words('correspond conform');

/** "These reports have nothing to do with reality", "the claims do not correspond to the facts". */
function ofReality(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const subject = trees.child(verb, 'nsubj');
  if (subject < 0 || !(isAccount(scene, subject) || isTold(scene, subject))) return null;
  const within = (node: number): boolean => TRUTH.has(scene.lemma(node)) || TRUTH.has(tokens.lower(node));
  const isDenied =
    AGREEING.has(scene.lemma(verb)) &&
    trees.children(verb, 'advmod').some((child) => /^(?:not|n't|hardly)$/.test(tokens.lower(child)));
  const isNothing =
    scene.lemma(verb) === 'have' &&
    trees.children(verb, 'obj').some((child) => tokens.lower(child) === 'nothing');
  const isApart = APART.has(tokens.lower(verb)) && trees.child(verb, 'cop') >= 0;
  if (!isDenied && !isNothing && !isApart) return null;
  const [first, last] = trees.extent(verb);
  if (!Array.from({ length: last - Math.max(first, verb) }, (_, i) => Math.max(first, verb) + i).some(within))
    return null;
  return make(
    'challenged',
    verb,
    {
      about: isAccount(scene, subject) ? [subject] : [],
      claimant: isTold(scene, subject)
        ? tellersOf(scene, subject)
        : pick(nounArguments(scene, subject), ['agent', 'of', 'by']).filter((one) => isTeller(scene, one)),
    },
    { polarity: 'affirmed' },
  );
}
const APART = words('inconsistent incompatible odds contrary');

/** "What the other side claimed": the clause that is an account itself. */
const isTold = ({ trees, tokens }: Scene, subject: number): boolean =>
  tokens.lower(subject) === 'what' && trees.child(subject, 'acl') >= 0;
const tellersOf = (scene: Scene, subject: number): readonly number[] =>
  scene.trees.children(scene.trees.child(subject, 'acl'), 'nsubj').filter((node) => isTeller(scene, node));

/** "Contrary to Hezbollah's claim that …": whoever says so contests the account. */
function ofContrary(scene: Scene, token: number): Draft | null {
  if (!isAccount(scene, token)) return null;
  const { tokens, trees } = scene;
  const [first] = trees.extent(token);
  const before = [first - 2, first - 1, first, first + 1].map((at) => tokens.lower(at)).join(' ');
  if (!/contrary to/.test(before)) return null;
  const claimant = pick(nounArguments(scene, token), ['agent', 'of', 'by', 'from', 'owner']).filter((one) =>
    isTeller(scene, one),
  );
  return make('refuted', token, { about: [token], claimant });
}

/** "These reports are false", "this is a lie". */
function ofPredicate(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!FALSE.has(scene.lemma(token)) && !FALSE.has(tokens.lower(token))) return null;
  if (trees.child(token, 'cop') < 0) return null;
  const subject = trees.child(token, 'nsubj');
  if (subject < 0) return null;
  if (isAccount(scene, subject))
    return make('challenged', token, {
      about: [subject],
      claimant: pick(nounArguments(scene, subject), ['agent', 'of', 'by']).filter((one) =>
        isTeller(scene, one),
      ),
    });
  if (!['this', 'that', 'it', 'which'].includes(tokens.lower(subject)) || trees.upos(token) !== 'NOUN')
    return null;
  // The verdict is the speaker's own, as sure as it is put, whatever claim the tree hangs it on.
  const isApart = trees.rel(token) === 'ccomp' && tokens.form(trees.extent(token)[0]) === ';';
  return make(
    'challenged',
    token,
    { claimant: othersThan([], claimantBefore(scene, token)) },
    isApart ? { certainty: 'certain' } : {},
  );
}
