import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { ofDeedOfAid, ofFlooding, ofSupportFor } from './act-aid-deeds.js';
import { ofAidFlow } from './act-aid-flow.js';
import { ofCall } from './act-calls.js';
import { ofCommitment } from './act-commitment.js';
import { ofContacts } from './act-contacts.js';
import { ofDiscussion } from './act-discussion.js';
import { ofEngagement } from './act-engagement.js';
import { ofFellowship } from './act-fellowship.js';
import { ofForces } from './act-forces.js';
import { ofGratitude } from './act-gratitude.js';
import { ofHelping } from './act-helping.js';
import { ofJointWork } from './act-joint-work.js';
import { ofMeans } from './act-means.js';
import { ofMessages } from './act-messages.js';
import { ofPressing } from './act-pressing.js';
import { ofProvision } from './act-provision.js';
import { ofSolidarity } from './act-solidarity.js';

/** What official prose tells in its own ways: talks about matters, commitments, aid that was sent, work in common. */
export const ofProse = (scene: Scene, token: number): Draft | null =>
  ofCommitment(scene, token) ??
  ofProvision(scene, token) ??
  ofDiscussion(scene, token) ??
  ofFellowship(scene, token) ??
  ofHelping(scene, token) ??
  ofDeedOfAid(scene, token) ??
  ofFlooding(scene, token) ??
  ofAidFlow(scene, token) ??
  ofGratitude(scene, token) ??
  ofSolidarity(scene, token) ??
  ofSupportFor(scene, token) ??
  ofContacts(scene, token) ??
  ofEngagement(scene, token) ??
  ofJointWork(scene, token) ??
  ofCall(scene, token) ??
  ofForces(scene, token) ??
  ofPressing(scene, token) ??
  ofMeans(scene, token) ??
  ofMessages(scene, token);
