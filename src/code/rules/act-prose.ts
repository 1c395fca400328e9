import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { ofCommitment } from './act-commitment.js';
import { ofDiscussion } from './act-discussion.js';
import { ofFellowship } from './act-fellowship.js';
import { ofHelping } from './act-helping.js';
import { ofProvision } from './act-provision.js';

/** What official prose tells in its own ways: talks about matters, commitments, aid that was sent, work in common. */
export const ofProse = (scene: Scene, token: number): Draft | null =>
  ofCommitment(scene, token) ??
  ofProvision(scene, token) ??
  ofDiscussion(scene, token) ??
  ofFellowship(scene, token) ??
  ofHelping(scene, token);
