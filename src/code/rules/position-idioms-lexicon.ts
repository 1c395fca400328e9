import { words } from '../lexicon/index.js';
import type { Position } from './position-things.js';

// Turns of phrase whose words together say where somebody stands, whatever each of them means alone.

/** One turn of phrase: a verb with an object, a phrase or an adverb, and the words that bring in its matter. */
export interface Idiom {
  readonly verbs: ReadonlySet<string>;
  readonly detail: Position;
  /** Lemmas of the object. */
  readonly object?: ReadonlySet<string>;
  /** Words before the object or the noun of the phrase. */
  readonly modifier?: ReadonlySet<string>;
  /** A phrase, or a word beside the verb: its preposition and its lemmas. */
  readonly phrase?: readonly [preposition: RegExp, nouns: ReadonlySet<string>];
  readonly adverb?: ReadonlySet<string>;
  readonly about: readonly string[];
  /** The detail where the verb or its object is denied; without one, a denial is no stand. */
  readonly denied?: Position;
  /** Only the denial is a stand. */
  readonly isDenied?: true;
  /** The matter may be missing. */
  readonly isBare?: true;
}

const ON = ['on', 'upon', 'over', 'about', 'regarding', 'concerning', 'as to'] as const;
const GIVING = words('give lend grant extend offer accord receive');

export const IDIOMS: readonly Idiom[] = [
  {
    verbs: GIVING,
    detail: 'supports',
    object: words('light'),
    modifier: words('green'),
    about: ['to', 'for'],
  },
  { verbs: words('lend add join raise'), detail: 'supports', object: words('voice'), about: ['to'] },
  { verbs: GIVING, detail: 'supports', object: words('nod seal weight imprimatur'), about: ['to'] },
  {
    verbs: words('attach attribute accord'),
    detail: 'supports',
    object: words('importance significance priority'),
    about: ['to'],
  },
  {
    verbs: words('look'),
    detail: 'supports',
    adverb: words('favourably favorably kindly positively'),
    about: ['on', 'upon'],
  },
  {
    verbs: words('cast'),
    detail: 'supports',
    phrase: [/^in$/, words('favour favor')],
    about: ['of', 'in'],
    isBare: true,
  },
  {
    verbs: words('see recognise recognize find'),
    detail: 'supports',
    object: words('merit value advantage'),
    about: ['in'],
    denied: 'opposes',
  },
  {
    verbs: words('take'),
    detail: 'supports',
    object: words('view'),
    modifier: words('positive favourable favorable benign'),
    about: ['of'],
  },
  {
    verbs: words('take'),
    detail: 'opposes',
    object: words('view'),
    modifier: words('dim negative poor unfavourable unfavorable'),
    about: ['of'],
  },
  {
    verbs: words('have raise see voice lodge'),
    detail: 'supports',
    object: words('objection'),
    about: ['to'],
    isDenied: true,
  },
  { verbs: words('speak come'), detail: 'supports', adverb: words('out'), about: ['for'] },
  {
    verbs: words('use exercise wield cast impose'),
    detail: 'opposes',
    object: words('veto'),
    about: ['against', 'on', 'over'],
  },
  {
    verbs: words('say vote'),
    detail: 'opposes',
    object: words('no'),
    adverb: words('no'),
    about: ['to', 'on'],
  },
  {
    verbs: words('say vote'),
    detail: 'agrees',
    object: words('yes'),
    adverb: words('yes'),
    about: ['to', 'on'],
  },
  { verbs: words('put offer'), detail: 'opposes', object: words('resistance'), about: ['to'] },
  {
    verbs: words('have voice express harbour harbor entertain raise maintain'),
    detail: 'opposes',
    object: words('misgiving qualm reservation'),
    about: [...ON, 'to'],
  },
  { verbs: words('frown'), detail: 'opposes', about: ['on', 'upon'] },
  { verbs: words('disapprove'), detail: 'opposes', about: ['of'] },
  {
    verbs: words('want have take'),
    detail: 'opposes',
    object: words('part truck'),
    modifier: words('no'),
    about: ['in', 'with'],
  },
  { verbs: words('stand hold'), detail: 'unchanged', object: words('ground'), about: [...ON, 'in'] },
  {
    verbs: words('stick'),
    detail: 'unchanged',
    phrase: [/^to$/, words('gun guns')],
    about: ON,
    isBare: true,
  },
  { verbs: words('budge waver flinch'), detail: 'unchanged', about: [...ON, 'from', 'in'], isDenied: true },
  {
    verbs: words('move give yield cede'),
    detail: 'unchanged',
    object: words('inch millimetre millimeter iota'),
    about: [...ON, 'from'],
    isDenied: true,
  },
  {
    verbs: words('hold stand remain stay'),
    detail: 'unchanged',
    adverb: words('firm fast'),
    about: [...ON, 'in'],
  },
  { verbs: words('have'), detail: 'changed', object: words('thought'), modifier: words('second'), about: ON },
  {
    verbs: words('have undergo'),
    detail: 'changed',
    object: words('change'),
    phrase: [/^of$/, words('heart mind')],
    about: ON,
    isBare: true,
  },
  { verbs: words('warm'), detail: 'changed', about: ['to', 'towards', 'toward'] },
  { verbs: words('relent'), detail: 'changed', about: ON, isBare: true },
  { verbs: words('cave yield bow'), detail: 'changed', adverb: words('in'), about: [...ON] },
  {
    verbs: GIVING,
    detail: 'agrees',
    object: words('response answer reply'),
    modifier: words('positive affirmative favourable favorable'),
    about: ['to'],
  },
  {
    verbs: GIVING,
    detail: 'opposes',
    object: words('response answer reply'),
    modifier: words('negative unfavourable unfavorable'),
    about: ['to'],
  },
  {
    verbs: words('reach adopt establish form agree take'),
    detail: 'agrees',
    object: words('position stance line view'),
    modifier: words('common joint shared unified'),
    about: ON,
  },
  { verbs: words('fall'), detail: 'disagrees', adverb: words('out'), about: ON },
  { verbs: words('squabble bicker haggle spar'), detail: 'disagrees', about: ON },
  { verbs: words('part'), detail: 'disagrees', object: words('company way ways'), about: ON },
  { verbs: words('dissent'), detail: 'disagrees', about: ['from'] },
  { verbs: words('abstain'), detail: 'undeclared', about: [...ON, 'in', 'from'], isBare: true },
  {
    verbs: words('keep hold remain stay fall'),
    detail: 'undeclared',
    adverb: words('silent quiet mum tight-lipped'),
    object: words('silent quiet mum'),
    about: ON,
  },
  {
    verbs: words('keep maintain preserve observe'),
    detail: 'undeclared',
    object: words('silence counsel card'),
    about: [...ON, 'to'],
  },
  { verbs: words('sit'), detail: 'undeclared', phrase: [/^on$/, words('fence')], about: ON, isBare: true },
  { verbs: words('take'), detail: 'undeclared', object: words('side'), about: [...ON, 'in'], isDenied: true },
  { verbs: words('draw'), detail: 'undeclared', about: ON, isDenied: true, isBare: true },
  { verbs: words('weigh'), detail: 'undeclared', object: words('option'), about: ON },
  { verbs: words('withhold reserve'), detail: 'undeclared', object: words('comment'), about: ON },
  {
    verbs: words('give return make'),
    detail: 'undeclared',
    object: words('answer reply response'),
    about: ['to'],
    isDenied: true,
  },
];

/** What something is for somebody, and where that puts them. */
export const PREDICATES: readonly (readonly [nouns: ReadonlySet<string>, detail: Position])[] = [
  [words('non-starter nonstarter anathema taboo line'), 'opposes'],
];

/** Phrases that say how several stand to one another: "on the same page". */
export const RELATIONS: readonly (readonly [
  preposition: RegExp,
  nouns: ReadonlySet<string>,
  modifier: ReadonlySet<string> | null,
  detail: Position,
])[] = [
  [/^on$/, words('page wavelength'), words('same one'), 'agrees'],
  [/^(?:of|in)$/, words('mind'), words('like one same'), 'agrees'],
  [/^(?:in)$/, words('lockstep harmony unison'), null, 'agrees'],
  [/^(?:at)$/, words('purposes purpose'), words('cross'), 'disagrees'],
  [/^(?:out of)$/, words('step tune sync line'), null, 'disagrees'],
  [/^(?:from)$/, words('agreement consensus accord'), null, 'disagrees'],
];
