import { lexicon, words, type Frame } from '../lexicon/index.js';
import type { Position } from './position-things.js';

// Verbs that say where somebody stands. `test` says what the verb's matter has to be: "issue" and "dealing" as named, "any" where
// the words leave no doubt, so that the matter may be a clause or missing.

const for_ = (about: readonly string[], test: string): Frame<Position> => ({
  detail: 'supports',
  roles: { who: ['agent', 'by'], about },
  test,
});
const against = (about: readonly string[], test: string): Frame<Position> => ({
  ...for_(about, test),
  detail: 'opposes',
});

export const STAND_VERBS = lexicon<Frame<Position>>([
  ['support|favour|favor|endorse|back|champion|advocate|uphold|espouse|second', for_(['patient'], 'issue')],
  ['throw|put|lend|place|swing =weight|support|backing|endorsement', for_(['behind', 'to'], 'named')],
  ['rally|unite|line|swing|stand|fall|get|close behind:', for_(['behind'], 'issue')],
  ['rally|subscribe|adhere to:', for_(['to'], 'issue')],
  ['speak|come|vote|declare|pronounce|argue|plead|campaign|lobby in:favour|favor', for_(['of', 'in'], 'any')],
  ['vote|argue|plead|campaign|lobby|press for:', for_(['for'], 'issue')],
  [
    'give|lend|grant|extend|offer =backing|blessing|assent|approval|endorsement|support|consent',
    for_(['to', 'for'], 'issue'),
  ],
  ['align|associate with:declaration|statement|position|conclusion|resolution', for_(['with'], 'any')],
  ['oppose', against(['patient'], 'dealing')],
  ['object to:', against(['to'], 'dealing')],
  [
    'vote|speak|come|stand|argue|plead|campaign|lobby|inveigh|protest|rail|militate|pronounce against:',
    against(['against'], 'dealing'),
  ],
  ['withhold =approval|consent|recognition|endorsement|backing|assent', against(['for', 'to'], 'any')],
  ['take =exception|umbrage|objection', against(['to', 'at'], 'any')],
  ['raise|lodge|register|enter|have|maintain|voice =objection', against(['to', 'about', 'on'], 'named')],
  ['reject', against(['patient'], 'authorless')],
  [
    'block|obstruct|veto =accession|membership|renewal|appointment|nomination|extradition|ratification',
    against(['patient'], 'named'),
  ],
  ['veto =resolution|text|draft|amendment|statement', against(['patient'], 'named')],
  ['resist', against(['patient'], 'resisted')],
  ['caution|counsel|advise against:', against(['against'], 'named')],
  ['believe in:', for_(['in'], 'issue')],
  ['stand +up for:, stand for:', for_(['for'], 'issue')],
  [
    'take =issue, take +issue',
    { detail: 'disagrees', roles: { who: ['agent'], about: ['with'] }, test: 'any' },
  ],
]);

/** Verbs whose denial is a stand against their object: "will not countenance". */
export const BEARING = words(
  'countenance condone entertain brook stomach tolerate accept contemplate recognise recognize acquiesce',
);

/** What is done with arms: whoever backs it with arms of their own takes no stand. */
export const MARTIAL = words(
  'advance offensive attack assault strike operation landing push raid infantry manoeuvre maneuver incursion crossing withdrawal retreat',
);

/** Resisted as an issue; an attack is resisted with arms. */
export const RESISTED = words(
  'idea proposal plan initiative call pressure reform deployment normalisation normalization sanction expansion enlargement accession demand resolution bill legislation mediation referendum election negotiation dialogue agreement deal settlement force mission',
);

/** What one gives up when one changes one's stand. */
export const RELINQUISHED = words(
  'objection opposition demand insistence condition precondition veto reservation refusal resistance',
);
export const RELINQUISHING = words(
  'overcome shelve drop lift withdraw waive abandon relinquish retract rescind remove shed renounce forgo',
);
/** What one says or asks for, which can be softened or taken back. */
export const UTTERED = words(
  'remark statement term tone line rhetoric demand comment pledge promise language threat criticism condition message decision commitment',
);

export const CHANGING = words(
  'evolve change alter shift revise modify reverse reconsider soften harden abandon toughen moderate relax recalibrate rethink reassess temper adjust amend dilute sharpen stiffen rework overturn',
);
/** Of what is said rather than held: one "changes a remark" in no stand. */
export const TEMPERING = words(
  'soften harden toughen moderate relax temper retract reverse sharpen stiffen ease',
);
/** "no longer insists that": a stand given up. */
export const TAKEN_UP = words(
  'insist demand oppose support object favour favor back regard consider recognise recognize advocate endorse seek require rule reject believe see view call',
);
export const TURNS = words(
  'evolution movement departure shift change reversal u-turn about-face about-turn turnabout turnaround volte-face break softening hardening deviation',
);

export const VIEWS = words(
  'view concern assessment opinion position belief approach reading analysis outlook vision conviction understanding conclusion interpretation stance perspective sentiment desire goal aim objective evaluation alarm anxiety',
);
export const AFFINITY = words(
  'coincidence convergence concurrence closeness proximity similarity commonality identity unity unanimity concordance consensus accord understanding agreement',
);
export const DISCORD = words(
  'divergence difference disagreement discord rift split gap division dissension divide gulf discrepancy dissonance friction',
);
/** What is softened or reconsidered besides a stand by its name: "its opposition". */
export const RECONSIDERED = words('reconsider revisit soften ease reverse rethink moderate');
/** Turns that need no stand named: "made a U-turn on arms". */
export const FULL_TURNS = words('u-turn about-face about-turn turnabout turnaround volte-face');
