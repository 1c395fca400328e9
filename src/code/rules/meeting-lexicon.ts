import { words } from '../lexicon/index.js';

// The words by which a meeting is told, and its standing.

export type Meeting = 'held' | 'planned' | 'undated' | 'postponed' | 'cancelled' | 'denied';

export const EVENTS =
  words(`meeting talk round summit visit trip negotiation consultation dialogue session call conversation conference
  congress gathering discussion assembly date timeframe encounter tête-à-tête get-together rendezvous parley colloquium
  videoconference teleconference video-conference sit-down mini-summit pourparlers retreat cycle contact exchange breakfast lunch
  luncheon dinner audience convening convocation plenary sitting appointment timing timetable day calendar tour stopover travel voyage bilateral trilateral bilat trilat pull-aside venue time schedule reunion huddle confab powwow symposium pre-conference mini-conference roundtable`);

/** Nouns that mean a meeting between parties only with a sign of it. */
export const NEEDS_SIGN = words(
  `round session call date timeframe conference congress assembly trip gathering discussion conversation dialogue retreat cycle
  contact exchange breakfast lunch luncheon dinner audience convening convocation plenary sitting appointment timing timetable day calendar tour
  stopover travel voyage bilateral trilateral bilat trilat pull-aside venue time schedule`,
);

export const SIGNS = words(
  'astana geneva international telephone phone video next peace negotiation talk meeting consultation bilateral trilateral ministerial security summit foreign joint intra-syrian constitutional donor reconciliation pledging unity review courtesy quadrilateral tripartite four-way three-way two-way high-level face-to-face confidential secret emergency extraordinary plenary peacemaking mediation proximity back-channel backchannel indirect direct inter-korean diplomatic official state working',
);

/** Words before a noun that make contacts, meals and exchanges meetings. */
export const MEALS = words('breakfast lunch luncheon dinner');

/** Interviews and briefings are not meetings (rule 7); nor is small talk. */
export const NOT_MEETINGS = words(
  'press news media briefing interview town roll wake-up conference_call election campaign phone_bill video_game prayer church training work working parliamentary court business field school study military firefight prisoner fire exchange rate stock family',
);

export const BY_VERB: readonly (readonly [Meeting, ReadonlySet<string>])[] = [
  [
    'held',
    words(
      'hold host have conduct attend take begin start open conclude end finish complete resume continue convene chair join participate kick make pay complete happen occur reconvene wrap co-chair co-chaire co-host sit preside enter undertake initiate grant receive engage',
    ),
  ],
  [
    'planned',
    words(
      'plan schedule arrange prepare organise organize agree propose expect set announce await coordinate work fix request seek want invite discuss explore prepare slate envisage foresee pencil mull contemplate consider offer anticipate suggest facilitate',
    ),
  ],
  [
    'postponed',
    words(
      'postpone delay reschedule defer adjourn suspend shelve pause freeze interrupt slip stall halt table',
    ),
  ],
  [
    'cancelled',
    words(
      'cancel ditch annul ax scrub abandon scrap boycott disrupt thwart break abort scupper torpedo derail sabotage scuttle axe collapse scotch nix skip',
    ),
  ],
  ['denied', words('deny refuse reject decline')],
];

/** Participles and adjectives before a meeting that say how it fared. */
export const FATES: readonly (readonly [Meeting, ReadonlySet<string>])[] = [
  ['cancelled', words('aborted cancelled canceled scrapped abandoned scuttled abortive called-off derailed')],
  ['postponed', words('postponed delayed deferred rescheduled adjourned suspended stalled frozen paused')],
  [
    'planned',
    words(
      'planned scheduled upcoming forthcoming proposed envisaged expected impending prospective mooted announced',
    ),
  ],
];

/** What opens or holds a meeting stands for it: "the opening of the conference". */
export const PARTS = words(
  'opening start holding convening beginning resumption launch commencement continuation organisation organization inauguration round session renewal relaunch revival reopening reconvening restart portion',
);
/** "a number of meetings", "a good set of talks": how many they were. */
export const COUNTS = words(
  'number series set lot couple string handful variety range host flurry slew bunch plenty raft array deal kind sort',
);
/** What comes before a meeting: "preparations for the visit". */
export const AHEAD = words(
  'preparation plan proposal offer invitation idea intention readiness arrangement prospect',
);

export const VERBS_OF_MEETING = words(
  'tour return ring meet visit confer negotiate consult receive host welcome call phone telephone speak talk travel arrive come go fly convene gather assemble reconvene sit see converse huddle journey head land confabulate parley depart leave connect',
);

export const TRAVEL = words('visit tour travel arrive come go fly journey head land depart leave');
/** Verbs of several who come together, or of one who sits with another. */
export const GATHERING = words('meet convene gather assemble reconvene huddle come sit');

export const UNDATED = words('date timeframe venue timing timetable day calendar schedule time');
/** What is done when a date is found. */
export const FIXING = words(
  'know propose finalise coordinate agree set fix determine announce work decide confirm discuss settle finalise finalize establish name specify schedule communicate disclose appoint choose find consult give pin negotiate have clarify arrange iron',
);

/** What was to be held. */
export const FORESEEN = words('foresee schedule plan set expect announce slate due envisage be');

export const MOVED = words(
  'postpone cancel schedule reschedule adjourn foresee take put push call set conclude suspend delay hold defer slip shelve scrap ditch abandon drop strike',
);

export const SMALL_TALK = words('conversation discussion talk negotiation dialogue');

export const HOSTING = words('receive host welcome');

export const TALKING = words('speak talk call phone telephone converse ring connect');

export const FLOOR = words(
  'you i it that this them all everyone everybody anybody one myself yourself himself herself themselves',
);

export const STANDING = words(
  'president minister premier chancellor king emir sultan prince secretary ambassador envoy diplomat official general governor leader head delegation representative counterpart commander chief mayor delegate negotiator mediator elder speaker lawmaker director commissioner consul attaché adviser advisor chairman chairwoman chairperson coordinator ministry government council committee side party opposition rebel group taliban authority co-chair co-chairman co-chairwoman troika notable dignitary chieftain sheikh emissary chargé chargée nuncio plenipotentiary undersecretary under-secretary interlocutor facilitator vizier parliamentarian senator congressman',
);

/** Words over an infinitive that make what it says a plan. */
export const PLANNING = words(
  'expected due expect slate schedule set plan intend intention invitation invite about prepared prepare ready readiness willing willingness agree arrange offer hope wish aim propose bound poised',
);

/** Meetings that those who attend them show: "the meeting of special envoys", "the ministers' call". */
export const ATTENDED = words(
  'meeting talk summit call conversation gathering encounter consultation session tête-à-tête conference',
);

/** What a clause of its own says of a meeting: "the talks, which were held in Juba". */
export const TOLD: readonly (readonly [Meeting, ReadonlySet<string>])[] = [
  ['held', words('hold convene host co-host co-chair co-chaire chair conduct go have')],
  ['planned', words('plan schedule foresee slate envisage')],
  ['postponed', words('postpone suspend adjourn defer delay')],
  ['cancelled', words('cancel abandon scrap')],
];
