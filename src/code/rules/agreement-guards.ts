import type { Draft } from '../draft.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const KINDLIER = words('better deeper greater clearer fuller good better deep clear great full');
const UPKEEP = words('strengthen consolidate monitor maintain follow');
const SYSTEMS = words('framework structure architecture system');

/** Words for texts that name none: "came to a better understanding", "discussed their commitment", "strengthens the security framework". */
export const isNoText = (scene: Scene, { detail, trigger, roles }: Draft): boolean =>
  (roles['instrument'] ?? []).some((node) => {
    const lemma = scene.lemma(node);
    const own = scene.trees.children(node, 'amod', 'advmod').map((child) => scene.tokens.lower(child));
    if (lemma === 'understanding') return own.some((word) => KINDLIER.has(word));
    if (lemma === 'commitment') return detail === 'being-prepared';
    if (/^(?:talk|negotiation|dialogue|discussion)s?$/.test(lemma)) return detail === 'signed';
    return SYSTEMS.has(lemma) && UPKEEP.has(scene.lemma(trigger));
  });
