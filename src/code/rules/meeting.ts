import type { Rule } from '../draft.js';
import { isVerb } from '../grammar/index.js';
import { timesAt } from '../parts/index.js';
import { withJoined } from './joint.js';
import { meetingOfExchange } from './meeting-exchange.js';
import { meetingOfMission } from './meeting-missions.js';
import { meetingOfNoun } from './meeting-nouns.js';
import { meetingOfDue } from './meeting-travel.js';
import { meetingOfVerb } from './meeting-verbs.js';

/** Meetings, calls, visits and rounds of talks between parties. */
export const meeting: Rule = {
  kind: 'meeting',
  read(scene, token) {
    const draft = isVerb(scene, token)
      ? (meetingOfVerb(scene, token) ?? meetingOfExchange(scene, token) ?? meetingOfMission(scene, token))
      : (meetingOfNoun(scene, token) ?? meetingOfDue(scene, token));
    if (!draft) return [];
    const roles = Object.fromEntries(
      Object.entries(draft.roles).map(([role, nodes]) => [role, withJoined(scene, nodes)]),
    );
    return [{ ...draft, roles, counts: timesAt(scene, draft.anchor) }];
  },
};
