import type { Draft, Rule } from '../draft.js';
import { bearers, isAny, isVerb, nounArguments, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { type Frame, lexicon, SITES, words } from '../lexicon/index.js';
import { figuresAt, fillerAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, type Match } from './frames.js';

type Alignment =
  'affiliate' | 'member' | 'ally' | 'joins' | 'splits' | 'clashes' | 'surrenders' | 'leads' | 'represents';
interface AlignmentFrame extends Frame<Alignment> {
  /** Whether whom it concerns must be said. */
  readonly needsWhom: boolean;
}
const frame = (
  detail: Alignment,
  whom: readonly string[],
  needsWhom = true,
  who: readonly string[] = ['agent', 'patient'],
): AlignmentFrame => ({ detail, needsWhom, roles: { who, whom } });

const VERBS = lexicon<AlignmentFrame>([
  ['join, rejoin, enlist in:', frame('joins', ['patient', 'with', 'in'])],
  ['defect', frame('splits', ['from', 'to'], false)],
  ['merge', frame('joins', ['with', 'into'])],
  ['split, break +away, break with:, secede, splinter', frame('splits', ['from', 'with'])],
  ['quit, leave, desert', frame('splits', ['patient', 'from'])],
  [
    'surrender, capitulate, lay +down, lay =arm|weapon, give +up, hand +in =arm|weapon, hand +over =arm|weapon, turn +in =arm|weapon, give +up =arm|weapon',
    { detail: 'surrenders', needsWhom: false, roles: { who: ['agent', 'patient'], whom: ['to'] } },
  ],
  ['lead, head, command, chair', frame('leads', ['patient'])],
  ['represent', frame('represents', ['patient'])],
  ['belong', frame('member', ['to'])],
  ['ally, align, side', frame('ally', ['with', 'patient'], true, ['agent', 'patient'])],
  ['affiliate, link', frame('affiliate', ['with', 'to'], true, ['patient', 'agent'])],
  ['pledge =allegiance|loyalty, swear =allegiance|loyalty', frame('joins', ['to'])],
  ['back, sponsor, control', frame('affiliate', ['agent', 'by'], true, ['patient'])],
  ['clash', { detail: 'clashes', needsWhom: true, roles: { who: ['agent'], whom: ['with'] } }],
]);

const NOUNS_OF: ReadonlyMap<string, Alignment> = new Map<string, Alignment>([
  ['member', 'member'],
  ['affiliate', 'affiliate'],
  ['branch', 'affiliate'],
  ['offshoot', 'affiliate'],
  ['wing', 'affiliate'],
  ['arm', 'affiliate'],
  ['franchise', 'affiliate'],
  ['subsidiary', 'affiliate'],
  ['proxy', 'affiliate'],
  ['faction', 'member'],
  ['ally', 'ally'],
  ['partner', 'ally'],
  ['representative', 'represents'],
  ['spokesman', 'represents'],
  ['spokesperson', 'represents'],
  ['spokeswoman', 'represents'],
  ['envoy', 'represents'],
  ['delegate', 'represents'],
  ['ambassador', 'represents'],
  ['negotiator', 'represents'],
  ['leader', 'leads'],
  ['head', 'leads'],
  ['chief', 'leads'],
  ['commander', 'leads'],
  ['chairman', 'leads'],
  ['chairwoman', 'leads'],
  ['founder', 'leads'],
  ['emir', 'leads'],
  ['boss', 'leads'],
  ['fighter', 'member'],
  ['operative', 'member'],
]);

/** Who belongs with whom: members, affiliates, allies, leaders; who joins, leaves, surrenders. */
export const alignment: Rule = {
  kind: 'alignment',
  read(scene, token) {
    if (!isVerb(scene, token)) return [...ofClash(scene, token), ...ofNoun(scene, token)];
    const match = matchAt(scene, token, VERBS, NO_NOUNS, isAlignment);
    if (!match) return [];
    const draft = draftOf('alignment', match);
    return [{ ...draft, counts: figuresAt(scene, draft.roles['who'] ?? []) }];
  },
};
const NO_NOUNS = lexicon<AlignmentFrame>([]);

const ORGANISED = words(
  'group organisation organization coalition alliance movement party army militia force wing front union bloc faction opposition rank council brigade division campaign_against_terror',
);

const isParty = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'armed', 'body', 'person', 'people') || scene.actorAt(node) !== null;
/** What one leaves as a member, not as a place. */
const isRank = (scene: Scene, node: number): boolean => {
  const sorts = sortsOf(scene, node);
  return (
    !sorts.has('place') &&
    (sorts.has('armed') || ORGANISED.has(scene.lemma(node))) &&
    !SITES.has(scene.lemma(node))
  );
};
const SELF = words('we us i me you he she him her it that this them there');
const isOrganised = (scene: Scene, node: number): boolean => {
  if (SELF.has(scene.tokens.lower(node))) return false;
  const sorts = sortsOf(scene, node);
  return (
    sorts.has('armed') ||
    (sorts.has('body') && sorts.has('named')) ||
    ORGANISED.has(scene.lemma(node)) ||
    scene.actorAt(node) !== null
  );
};

function isAlignment(
  scene: Scene,
  { frame: { detail, roles, needsWhom }, found, trigger }: Match<AlignmentFrame>,
): boolean {
  const who = pick(found, roles['who']).filter((node) => isParty(scene, node));
  const whom = pick(found, roles['whom']);
  if (who.length === 0 || (needsWhom && whom.length === 0) || scene.trees.rel(trigger) === 'amod')
    return false;
  const lemma = scene.lemma(trigger);
  switch (detail) {
    case 'clashes':
      return (
        whom.every((node) => sortsOf(scene, node).has('named')) && isAny(scene, [...who, ...whom], 'armed')
      );
    case 'joins':
    case 'splits':
      return whom.length === 0
        ? isAny(scene, who, 'armed', 'person')
        : whom.some((node) => isOrganised(scene, node) && !sortsOf(scene, node).has('person')) &&
            ((lemma !== 'leave' && lemma !== 'quit') || whom.every((node) => isRank(scene, node)));
    case 'surrenders': {
      if (HANDING.has(lemma) && ownArms(scene, trigger)) return isAny(scene, who, 'armed');
      if (HANDING.has(lemma))
        return (
          scene.trees
            .children(trigger, 'obj')
            .some((child) => /sel(f|ves)$/.test(scene.tokens.lower(child))) && isAny(scene, who, 'armed')
        );
      const object = found.slots.get('patient') ?? [];
      return object.length === 0
        ? true
        : object.some((node) => ['arm', 'weapon'].includes(scene.lemma(node)) || who.includes(node));
    }
    case 'affiliate':
      if (lemma === 'link' || lemma === 'affiliate')
        return whom.some((node) => isOrganised(scene, node)) && who.some((node) => isOrganised(scene, node));
      return (
        scene.trees.rel(trigger) === 'acl' &&
        who.some((node) => sortsOf(scene, node).has('armed')) &&
        whom.some((node) => isParty(scene, node))
      );
    case 'leads':
    case 'represents':
      return (
        who.some((node) => isAny(scene, [node], 'person') || isOrganised(scene, node)) &&
        whom.some((node) => isOrganised(scene, node))
      );
    default:
      return whom.some((node) => isParty(scene, node));
  }
}

const HANDING = words('hand turn give');

/** "handed in their weapons", not "handed over weapons to the army": one's own arms. */
const ownArms = ({ trees, tokens, lemma }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'obj', 'obl')
    .some(
      (object) =>
        /^(?:arm|weapon)$/.test(lemma(object)) &&
        trees
          .children(object, 'nmod', 'det')
          .some((child) => /^(?:their|his|its|her)$/.test(tokens.lower(child))),
    );

/** "X, a member of Y"; "X is an affiliate of Y"; "the Y affiliate X". */
function ofNoun(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  const detail = NOUNS_OF.get(scene.lemma(token));
  if (!detail || trees.upos(token) === 'VERB' || trees.upos(token) === 'PROPN') return [];
  const isCopular = trees.child(token, 'cop') >= 0;
  if (!isCopular && !isApposition(scene, token)) return [];
  const who = bearers(scene, token).filter(
    (node) => isParty(scene, node) && !['i', 'we', 'you'].includes(scene.tokens.lower(node)),
  );
  // "The UN envoy, X": a phrase that holds the office is not whom it serves.
  const whom = whomOf(scene, token).filter((node) => !holds(scene, node, token));
  if (who.length === 0 || whom.length === 0 || !trees.children(token).length) return [];
  if (detail !== 'ally' && !whom.some((node) => isOrganised(scene, node))) return [];
  return [
    {
      kind: 'alignment',
      detail,
      trigger: token,
      anchor: token,
      roles: { who: who.slice(0, 1), whom },
      single: ['who'],
      places: null,
      counts: [],
      stance: isCopular ? {} : { reality: 'ongoing', polarity: 'affirmed', certainty: 'certain' },
    },
  ];
}

const holds = (scene: Scene, node: number, office: number): boolean => {
  const filler = fillerAt(scene, node);
  return filler !== null && filler.first <= office && office < filler.last;
};

/** Beside a name, by the tree or by the comma and article before it. */
function isApposition({ trees, tokens }: Scene, token: number): boolean {
  if (trees.rel(token) === 'appos' || trees.child(token, 'appos') >= 0) return true;
  const [first] = trees.extent(token, (child) => child > token);
  return tokens.lower(first - 1) === ',' && trees.upos(first) === 'DET';
}

/** Whether a modifier is a name of its own ("an al-Nusra affiliate"), not a part of the noun's. */
const isOther = (scene: Scene, child: number, token: number): boolean => {
  const reference = scene.referenceAt(child);
  const mention = scene.mentionAt(child);
  return reference !== undefined || (mention !== undefined && mention !== scene.mentionAt(token));
};

function whomOf(scene: Scene, token: number): number[] {
  const { trees, tokens } = scene;
  const of = trees
    .children(token, 'nmod')
    .filter((child) => ['of', 'for', 'to', 'from'].includes(prepositionOf(scene, child)));
  if (of.length > 0) return of.slice(0, 1);
  // "Sudan's army chief" leads the army, which is no name of its own here.
  const isOfBody = trees
    .children(token, 'compound')
    .some((child) => !isOther(scene, child, token) && isAny(scene, [child], 'armed', 'body'));
  if (isOfBody) return [];
  const before = trees
    .children(token, 'compound', 'amod', 'nmod')
    .filter((child) => child < token && isOther(scene, child, token));
  if (before.length > 0) return before.slice(0, 1);
  const next =
    tokens.lower(token + 1) === 'of'
      ? [token + 2, token + 3].find((i) => scene.mentionAt(i)?.type === 'organisation')
      : undefined;
  return next === undefined ? [] : [scene.mentionAt(next)!.head];
}

/** With their plurals: at the head of a sentence the word is now and then taken for a name, and keeps its ending. */
const CLASHES = words(
  'clash clashes skirmish skirmishes fighting battle battles hostility hostilities firefight firefights',
);

/** Clashes between parties each of whom is named (rule 3 of the contract). */
function ofClash(scene: Scene, token: number): Draft[] {
  const { trees } = scene;
  if (!CLASHES.has(scene.lemma(token)) || !['NOUN', 'PROPN'].includes(trees.upos(token))) return [];
  const found = nounArguments(scene, token);
  const between = pick(found, ['between', 'among']);
  const parties = between.flatMap((node) => trees.conjuncts(node));
  if (parties.length < 2 || parties.filter((node) => sortsOf(scene, node).has('named')).length < 2) return [];
  return [
    {
      kind: 'alignment',
      detail: 'clashes',
      trigger: token,
      anchor: found.carrier,
      roles: { who: between },
      places: null,
      counts: [],
    },
  ];
}
