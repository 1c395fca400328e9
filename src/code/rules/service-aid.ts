import type { Draft } from '../draft.js';
import { isNone, isPassive, isVerb, pick, subjectOf, verbArguments } from '../grammar/index.js';
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
  const kept = ofConvoyStopped(scene, token);
  if (kept) return kept;
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
  if (isBack) return 'restored';
  // "4,000 trucks with food have been allowed to enter"
  const isLetIn =
    LETTING.has(scene.lemma(verb)) &&
    scene.trees.children(verb, 'xcomp').some((child) => GOING.has(scene.lemma(child)));
  return isLetIn && !isStillToCome(scene, verb) ? 'working' : null;
}

const isStillToCome = (scene: Scene, verb: number): boolean =>
  /^(?:intended|expected|asked|conditional)$/.test(scene.presentedAt(verb)?.reality ?? '');

const GOING = words('enter reach cross pass proceed transit move deliver travel access operate');
const STOPPING = words('prevent block stop bar hinder keep prohibit ban forbid');

/** "prevented aid convoys from entering the town" */
function ofConvoyStopped(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!STOPPING.has(scene.lemma(verb))) return null;
  const what = pick(verbArguments(scene, verb), ['patient']).filter(
    (node) => AID.has(scene.lemma(node)) || isConvoy(scene, node) || isReliefWorker(scene, node),
  );
  const isFromGoing = trees
    .children(verb, 'advcl', 'xcomp', 'acl')
    .some((child) => ARRIVING.has(scene.lemma(child)) || GOING.has(scene.lemma(child)));
  if (what.length === 0 || !isFromGoing) return null;
  const by = pick(verbArguments(scene, verb), ['agent', 'by']);
  return {
    kind: 'service',
    detail: 'cut',
    trigger: verb,
    anchor: verb,
    roles: by.length > 0 ? { by, what } : { what },
    places: null,
    counts: figuresAt(scene, what),
  };
}

/** "aid workers", "ambulance crews" */
const isReliefWorker = (scene: Scene, node: number): boolean =>
  /^(?:worker|crew|team|personnel|agency)$/.test(scene.lemma(node)) &&
  scene.trees
    .children(node, 'compound', 'amod')
    .some((child) => /^(?:aid|relief|humanitarian|ambulance|medical|rescue)$/.test(scene.lemma(child)));
