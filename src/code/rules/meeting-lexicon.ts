import { words } from '../lexicon/index.js';

// The words by which a meeting is told, and its standing.

export type Meeting = 'held' | 'planned' | 'undated' | 'postponed' | 'cancelled' | 'denied';

export const EVENTS =
  words(`meeting talk round summit visit trip negotiation consultation dialogue session call conversation conference
  congress gathering discussion assembly date timeframe`);

/** Nouns that mean a meeting between parties only with a sign of it. */
export const NEEDS_SIGN = words(
  'round session call date timeframe conference congress assembly trip gathering discussion conversation dialogue',
);

export const SIGNS = words(
  'astana geneva international telephone phone video next peace negotiation talk meeting consultation bilateral trilateral ministerial security summit foreign joint intra-syrian constitutional donor reconciliation pledging unity review',
);

/** Interviews and briefings are not meetings (rule 7); nor is small talk. */
export const NOT_MEETINGS = words(
  'press news media briefing interview town roll wake-up conference_call election campaign phone_bill close video_game prayer church training work working',
);

export const BY_VERB: readonly (readonly [Meeting, ReadonlySet<string>])[] = [
  [
    'held',
    words(
      'hold host have conduct attend take begin start open conclude end finish complete resume continue convene chair join participate kick make pay complete',
    ),
  ],
  [
    'planned',
    words(
      'plan schedule arrange prepare organise organize agree propose expect set announce await coordinate work fix request seek want invite',
    ),
  ],
  ['postponed', words('postpone delay reschedule defer adjourn suspend')],
  ['cancelled', words('cancel scrap abandon boycott disrupt thwart break')],
  ['denied', words('deny refuse reject decline')],
];

export const VERBS_OF_MEETING = words(
  'meet visit confer negotiate consult receive host welcome call phone telephone speak talk travel arrive come go fly convene',
);

export const TRAVEL = words('visit travel arrive come go fly');

export const UNDATED = words('date timeframe venue');

/** What was to be held. */
export const FORESEEN = words('foresee schedule plan set expect announce slate');

export const MOVED = words('postpone cancel schedule reschedule adjourn foresee take');

export const SMALL_TALK = words('conversation discussion talk negotiation dialogue');

export const HOSTING = words('receive host welcome');

export const TALKING = words('speak talk call phone telephone');

export const FLOOR = words(
  'you i it that this them all everyone everybody anybody one myself yourself himself herself themselves',
);

export const STANDING = words(
  'president minister premier chancellor king emir sultan prince secretary ambassador envoy diplomat official general governor leader head delegation representative counterpart commander chief mayor delegate negotiator mediator elder speaker lawmaker director commissioner consul attaché adviser advisor chairman chairwoman chairperson coordinator ministry government council committee side party opposition rebel group taliban authority co-chair co-chairman co-chairwoman troika',
);
