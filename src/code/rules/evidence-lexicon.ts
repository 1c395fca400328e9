import { words } from '../lexicon/index.js';

// What a speaker can point to, and the verbs by which it is pointed to.

export type Evidence = 'audio' | 'video' | 'photo' | 'document' | 'report' | 'other';

/** How a noun cites: what is seen or heard, papers that may be mere post and those that may not, reports, traces and proofs, mere knowledge. */
export type Sort = 'view' | 'paper' | 'file' | 'report' | 'trace' | 'knowledge';

export interface Medium {
  readonly detail: Evidence;
  readonly sort: Sort;
}

const medium = (detail: Evidence, sort: Sort, text: string): readonly (readonly [string, Medium])[] =>
  [...words(text)].map((word) => [word, { detail, sort }] as const);

/** Nouns that are evidence by themselves. */
export const MEDIA: ReadonlyMap<string, Medium> = new Map([
  ...medium('audio', 'view', 'audio wiretap voicemail audiotape recording soundtrack cassette'),
  ...medium(
    'video',
    'view',
    'video footage videotape clip livestream live-stream cctv dashcam bodycam videotape videoclip vlog',
  ),
  ...medium(
    'photo',
    'view',
    'photo photograph image picture imagery snapshot screenshot screengrab photography slide selfie mugshot infographic radiograph x-ray thermogram orthophoto',
  ),
  ...medium('document', 'paper', 'document letter memo paper file passport map'),
  ...medium(
    'document',
    'file',
    `dossier transcript manifest ledger logbook invoice waybill affidavit correspondence email e-mail diary notebook
    printout payroll blueprint leaflet spreadsheet`,
  ),
  ...medium(
    'report',
    'report',
    'report bulletin finding assessment survey inquiry enquiry study audit investigation sitrep factsheet census update monograph probe autopsy dispatch yearbook appraisal research evaluation',
  ),
  ...medium(
    'other',
    'trace',
    'evidence proof debris fragment sample testimony intercept wreckage shrapnel remnant residue forensics fingerprint deposition marking casing cartridge trace confession black_box dna splinter fuze bloodstain',
  ),
  ...medium('other', 'knowledge', 'intelligence data metadata telemetry'),
]);

/** Nouns that are evidence, or of another kind, with such a word before them. */
export const MODIFIED: readonly (readonly [
  nouns: ReadonlySet<string>,
  before: ReadonlySet<string>,
  medium: Medium,
])[] = [
  [
    words('recording record tape clip intercept evidence proof material file message'),
    words('audio voice sound radio telephone phone'),
    { detail: 'audio', sort: 'view' },
  ],
  [
    words('call conversation communication message exchange transmission'),
    words('intercepted intercept tapped recorded leaked wiretapped bugged overheard eavesdropped'),
    { detail: 'audio', sort: 'view' },
  ],
  [
    words('recording record tape clip evidence proof material message file film'),
    words('video cctv surveillance closed-circuit dashcam drone bodycam'),
    { detail: 'video', sort: 'view' },
  ],
  [
    words('evidence proof material data'),
    words('photographic satellite photo aerial radar'),
    { detail: 'photo', sort: 'view' },
  ],
  [words('evidence proof material'), words('documentary written'), { detail: 'document', sort: 'trace' }],
  [
    words('order instruction note directive list memorandum plan map cable'),
    words('handwritten leaked classified intercepted captured seized declassified stamped'),
    { detail: 'document', sort: 'paper' },
  ],
  [
    words('record log statement certificate card list stub ledger book'),
    words(
      'identity id birth payroll delivery bank phone telephone medical court hospital financial customs shipping travel military death burial cemetery',
    ),
    { detail: 'document', sort: 'paper' },
  ],
  [
    words('account statement'),
    words('eyewitness witness survivor first-hand firsthand'),
    { detail: 'other', sort: 'trace' },
  ],
  [
    words('analysis test examination testing result'),
    words('dna forensic laboratory lab ballistic chemical blood genetic toxicological isotope'),
    { detail: 'other', sort: 'trace' },
  ],
  [words('box recorder'), words('black flight voyage data'), { detail: 'other', sort: 'trace' }],
  [
    words('track plot signature reading'),
    words('ais radar gps transponder seismic acoustic infrared thermal'),
    { detail: 'other', sort: 'trace' },
  ],
  [words('casing case'), words('cartridge bullet shell spent'), { detail: 'other', sort: 'trace' }],
  [words('particle'), words('uranium explosive nuclear'), { detail: 'other', sort: 'trace' }],
  [words('number'), words('serial'), { detail: 'other', sort: 'trace' }],
  [
    words('message chat exchange'),
    words('text whatsapp telegram sms e-mail email signal'),
    { detail: 'document', sort: 'file' },
  ],
  [words('paper'), words('white'), { detail: 'report', sort: 'report' }],
  [words('sheet'), words('fact'), { detail: 'report', sort: 'report' }],
  [words('exercise'), words('mapping'), { detail: 'report', sort: 'report' }],
];

/** What a tape is without such a word, by what one does with it. */
export const SEEN = words('see appear show depict picture watch film');

const SHOWN = 'show depict prove demonstrate confirm reveal indicate suggest attest corroborate';
const PAPERS_SHOW = `${SHOWN} establish refute contradict implicate detail`;
/** What evidence does, by its sort. */
export const SHOWING: Readonly<Record<Sort, ReadonlySet<string>>> = {
  view: words(
    `${SHOWN} document capture establish feature catch portray identify record refute contradict implicate belie expose support disprove debunk`,
  ),
  paper: words(PAPERS_SHOW),
  file: words(`${PAPERS_SHOW} list record`),
  report: words(
    `${SHOWN} document find conclude state note say detail describe estimate establish identify record list allege implicate mention blame put warn observe highlight accuse count register chart quantify cite reveal name attribute chronicle enumerate recommend`,
  ),
  trace: words(
    `${SHOWN} document establish match identify contradict refute implicate link point bear contain lead disprove`,
  ),
  knowledge: words(`${SHOWN} establish point contradict`),
};
/** Verbs that let a reader know without an object: "points to", "matches". */
export const SHOWING_BARE = words('match corroborate contradict refute implicate');

const GIVEN = 'present show produce display exhibit cite publish release disclose leak tender adduce';
const FOUND = 'obtain recover seize find discover uncover unearth retrieve capture';
/** What is done with evidence, by its sort. */
export const PRODUCING: Readonly<Record<Sort, ReadonlySet<string>>> = {
  view: words(
    `${GIVEN} ${FOUND} post provide submit share upload circulate distribute broadcast air screen play review see examine verify
    authenticate analyse analyze geolocate view carry run tweet disseminate deposit print reprint stream unveil receive relay
    declassify issue attach collect gather intercept televise rebroadcast show`,
  ),
  paper: words(`${FOUND} leak cite authenticate declassify intercept display exhibit tender adduce show`),
  file: words(`${GIVEN} ${FOUND} authenticate declassify intercept submit examine quote deposit print`),
  report: words('publish release issue'),
  trace: words(
    `present show produce display exhibit cite tender adduce ${FOUND} provide submit share offer furnish gather collect see deposit
    receive preserve detect examine inspect analyse analyze disclose supply secure release publish broadcast air`,
  ),
  knowledge: words('declassify'),
};
/** Inquiries whose results, summary or conclusions are as good as a report. */
export const INQUIRIES = words(
  'investigation inquiry enquiry probe survey analysis audit autopsy assessment test study review examination mission',
);
export const OUTCOMES = words('result summary conclusion outcome');
/** Verbs by which somebody else's report is pointed to: "welcomes the summary of the inquiry". */
export const CITING = words('cite quote welcome highlight reference');
/** What is said of papers only behind them: "documents reviewed by the panel". */
export const PERUSED = words(
  'see review obtain leak publish release examine cite verify quote read consult analyse analyze circulate',
);
/** Verbs that need a word with them: "put out", "made public", "held up", "handed over". */
export const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['put', words('out display')],
  ['make', words('public available')],
  ['hold', words('up')],
  ['hand', words('over')],
  ['pass', words('on over')],
  ['make', words('public available')],
  ['turn', words('over')],
  ['enter', words('evidence')],
]);
/** Verbs that bring evidence in: "relying on imagery", "based on documents". */
export const RELYING = words('rely base draw');
/** What one sees or hears on a recording. */
export const ON_RECORD = words(
  'see appear hear show feature identify recognise recognize recognizable visible film capture catch record',
);
/** By what something is borne out: "confirmed by footage". */
export const BORNE_OUT = words(
  'confirm prove support corroborate evidence attest substantiate document capture back demonstrate show record indicate verify illustrate',
);

/** "media reports", "initial reports": hearsay, no report. */
export const HEARSAY = words(
  'media press news initial unconfirmed preliminary conflicting local unverified early numerous various many some such these those recent further other',
);
/** An image that nobody looks at. */
export const LIKENESS = words('image picture portrait');
export const SHOWN_AROUND = words(
  'post publish release circulate upload broadcast air leak tweet display hold exhibit show print reprint',
);
/** "a series of photographs", "copies of passports" */
export const BATCHES = words(
  'copy series batch set number extract excerpt piece cache trove collection page stack bundle hundred dozen thousand hour minute lot array body',
);
