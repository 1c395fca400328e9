import type { Draft } from '../draft.js';
import { isNone, isPassive, isVerb, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isConvoy, type Service } from './service-things.js';

// Aid, water and power that reach people or do not.

const ARRIVING = words('reach enter arrive get come cross pass');
const LETTING = words('let allow permit admit deliver clear authorise authorize grant');
const AID = words(
  'aid assistance relief food supply supplies medicine fuel convoy water electricity power truck',
);

/** "No aid has reached the camp since April", "running water again reaches the town": where the verb alone would tell of none. */
export function ofAidKeptOut(scene: Scene, token: number): Draft | null {
  if (!isVerb(scene, token)) return null;
  const lemma = scene.lemma(token);
  const isLet = LETTING.has(lemma) && isPassive(scene, token);
  if (!ARRIVING.has(lemma) && !isLet) return null;
  const subject = subjectOf(scene, token)[0] ?? -1;
  if (subject < 0 || !(AID.has(scene.lemma(subject)) || isConvoy(scene, subject))) return null;
  const detail = detailOf(scene, token, subject);
  return detail
    ? {
        kind: 'service',
        detail,
        trigger: token,
        anchor: token,
        roles: { what: [subject] },
        places: null,
        counts: detail === 'cut' ? [] : figuresAt(scene, [subject]),
        stance: { polarity: 'affirmed' },
      }
    : null;
}

function detailOf(scene: Scene, verb: number, subject: number): Service | null {
  if (isNone(scene, subject)) return 'cut';
  const beside = scene.trees.children(verb, 'advmod').map((child) => scene.tokens.lower(child));
  if (beside.some((word) => /^(?:not|n't|never)$/.test(word)))
    return isStillToCome(scene, verb) ? null : 'cut';
  const isBack = scene.lemma(verb) === 'reach' && beside.includes('again');
  return isBack ? 'restored' : null;
}

const isStillToCome = (scene: Scene, verb: number): boolean =>
  /^(?:intended|expected|asked|conditional)$/.test(scene.presentedAt(verb)?.reality ?? '');
