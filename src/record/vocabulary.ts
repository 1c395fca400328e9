/** The closed lists of the record (docs/record.md). A value outside its list never leaves Readout. */

export const RECORD_VERSION = 1;

export const PUBLISHED_BASES = ['given', 'stated', 'inferred', 'unknown'] as const;
export const BLOCK_KINDS = ['heading', 'paragraph', 'list', 'table', 'boilerplate'] as const;
export const TURN_ROLES = ['remarks', 'question', 'answer', 'other'] as const;
export const OUTCOMES = [
  'answered',
  'partial',
  'rejects-premise',
  'refers',
  'defers',
  'declines',
  'none',
] as const;
export const MENTION_TYPES = [
  'person',
  'organisation',
  'place',
  'nationality',
  'time',
  'quantity',
  'money',
  'weapon',
  'platform',
  'vehicle',
  'document',
  'url',
] as const;
export const PRECISIONS = ['exact', 'near', 'area', 'admin1', 'country'] as const;
export const TIME_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const GRANULARITIES = ['day', 'week', 'month', 'season', 'year', 'vague'] as const;
export const TIME_BASES = ['explicit', 'published', 'tense', 'event', 'none'] as const;
export const ACTOR_KINDS = [
  'state',
  'government',
  'military',
  'armed-group',
  'intergovernmental',
  'ngo',
  'media',
  'party',
  'company',
  'civilians',
  'person',
  'other',
] as const;
export const ATTRIBUTION_KINDS = ['direct', 'indirect', 'mixed'] as const;
export const LINK_KINDS = ['publishes', 'speaks', 'cites', 'quotes', 'reports', 'unsourced'] as const;
export const POLARITIES = ['affirmed', 'denied'] as const;
export const CERTAINTIES = ['certain', 'probable', 'possible', 'uncommitted'] as const;
export const REALITIES = [
  'happened',
  'ongoing',
  'expected',
  'intended',
  'requested',
  'permitted',
  'prevented',
  'conditional',
  'asked',
] as const;
export const EXTENTS = ['whole', 'part', 'near'] as const;

/** What a statement records, and the closed list of details of each kind. */
export const DETAILS = {
  force: ['ground', 'air', 'artillery', 'naval', 'explosive', 'clash', 'other'],
  control: ['gains', 'loses', 'holds', 'contests', 'approaches', 'leaves', 'besieges'],
  people: ['returns', 'displaced', 'leaves', 'crosses', 'evacuated', 'may-return', 'kept-from-returning'],
  harm: ['killed', 'injured', 'detained', 'abducted', 'missing', 'destroyed', 'damaged'],
  service: ['working', 'damaged', 'cut', 'restored', 'being-restored', 'planned'],
  agreement: [
    'signed',
    'in-force',
    'being-prepared',
    'extended',
    'observed',
    'violated',
    'ended',
    'proposed',
  ],
  alignment: [
    'affiliate',
    'member',
    'ally',
    'joins',
    'splits',
    'clashes',
    'surrenders',
    'leads',
    'represents',
  ],
  meeting: ['held', 'planned', 'undated', 'postponed', 'cancelled', 'denied'],
  position: ['supports', 'opposes', 'unchanged', 'changed', 'agrees', 'disagrees', 'undeclared'],
  evidence: ['audio', 'video', 'photo', 'document', 'report', 'other'],
  story: ['alleged', 'refuted', 'corrected', 'challenged'],
  money: ['demanded', 'paid', 'pledged', 'received', 'frozen'],
  act: [
    'accuse',
    'request',
    'reject',
    'threaten',
    'protest',
    'sanction',
    'mobilize',
    'coerce',
    'aid',
    'cooperate',
    'consult',
    'support',
    'concede',
    'retreat',
    'agree',
  ],
} as const;

/** The roles a statement of each kind may fill. */
export const ROLES = {
  force: ['by', 'to'],
  control: ['by', 'from'],
  people: ['who', 'by', 'from', 'toward'],
  harm: ['who', 'by'],
  service: ['by', 'what'],
  agreement: ['parties', 'by', 'instrument'],
  alignment: ['who', 'whom'],
  meeting: ['who', 'with'],
  position: ['who', 'about'],
  evidence: ['of', 'by'],
  story: ['by', 'claimant', 'about'],
  money: ['by', 'to', 'from'],
  act: ['by', 'to'],
} as const;

export const PLOVER_EVENTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export type StatementKind = keyof typeof DETAILS;
export type Detail<K extends StatementKind = StatementKind> = (typeof DETAILS)[K][number];
export type Role<K extends StatementKind = StatementKind> = (typeof ROLES)[K][number];
export type PloverEvent = (typeof PLOVER_EVENTS)[number];

export const STATEMENT_KINDS = Object.keys(DETAILS) as readonly StatementKind[];
