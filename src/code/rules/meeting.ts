import type { Draft, Rule } from '../draft.js';
import { isVerb } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { timesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { withJoined } from './joint.js';
import { meetingOfAttendance, meetingOfJoining } from './meeting-attendance.js';
import { meetingOfLine, meetingOfPhone } from './meeting-channels.js';
import { meetingOfConvening } from './meeting-convening.js';
import { meetingOfExchange } from './meeting-exchange.js';
import { meetingOfMission } from './meeting-missions.js';
import { meetingOfNoun } from './meeting-nouns.js';
import { meetingOfPresence } from './meeting-presence.js';
import { meetingOfDue, meetingOfExpected } from './meeting-travel.js';
import { meetingOfVerb } from './meeting-verbs.js';

/** Meetings, calls, visits and rounds of talks between parties. */
export const meeting: Rule = {
  kind: 'meeting',
  tags: words('ADJ NOUN PROPN VERB'),
  read(scene, token) {
    const draft = isVerb(scene, token)
      ? (meetingOfVerb(scene, token) ??
        meetingOfExchange(scene, token) ??
        meetingOfConvening(scene, token) ??
        meetingOfMission(scene, token) ??
        meetingOfPhone(scene, token) ??
        meetingOfExpected(scene, token) ??
        meetingOfAttendance(scene, token) ??
        meetingOfJoining(scene, token))
      : (meetingOfNoun(scene, token) ??
        meetingOfDue(scene, token) ??
        meetingOfPresence(scene, token) ??
        meetingOfLine(scene, token));
    if (!draft || isPrivate(scene, draft)) return [];
    const roles = Object.fromEntries(
      Object.entries(draft.roles).map(([role, nodes]) => [role, withJoined(scene, nodes)]),
    );
    return [{ ...draft, roles, counts: timesAt(scene, draft.anchor) }];
  },
};

const OF_EVERY_DAY = words(
  'union employer worker company firm nation public viewer audience wife husband friend family reporter journalist press',
);

/** In lower case only: the European Union is no trade union. */
const isOfEveryDay = (scene: Scene, node: number): boolean =>
  /^(?:congress|senate)$/.test(scene.lemma(node)) ||
  (OF_EVERY_DAY.has(scene.lemma(node)) && scene.tokens.form(node) === scene.tokens.lower(node));

/** "talks with the union", "met his wife": of nobody, or with nobody, but those who are no party to a conflict. */
const isPrivate = (scene: Scene, { roles }: Draft): boolean => {
  const others = roles['with'] ?? [];
  const who = roles['who'] ?? [];
  return [others, who].some((nodes) => nodes.length > 0 && nodes.every((node) => isOfEveryDay(scene, node)));
};
