import type { Draft } from '../draft.js';
import { isPassive, isVerb, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isParty } from './act-parties.js';

// Refusals told as what was not given: "the convoy has not been given access", "the agency has yet to receive permission".

const GIVING = words('give grant provide issue');
const GETTING = words('receive obtain gain get secure have');
const PERMITS = words('access permission clearance entry visa authorisation authorization passage approval');
const REFUSED = { polarity: 'affirmed', certainty: 'certain', reality: 'happened' } as const;
/** Aid and inspection are let in; who has no access to water is refused nothing. */
const ENTERING = words(
  'convoy mission inspector monitor observer agency team patrol committee cross commission peacekeeper worker organisation organization envoy rapporteur investigator staff journalist',
);

/** A permission withheld; null for other verbs. */
export function ofWithheld(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  const isGiving = GIVING.has(lemma);
  if (!(isGiving || GETTING.has(lemma)) || !isVerb(scene, token)) return null;
  if (scene.presentedAt(token)?.polarity !== 'denied' && !isYetTo(scene, token)) return null;
  if (/^(?:expected|conditional|asked)$/.test(scene.presentedAt(token)?.reality ?? '')) return null;
  const { trees } = scene;
  const permit = trees
    .children(token, 'obj', 'xcomp', 'nsubj', 'iobj')
    .find((node) => PERMITS.has(scene.lemma(node)));
  if (permit === undefined) return null;
  const subjects = subjectOf(scene, token).filter((node) => node !== permit && isParty(scene, node));
  if (!isGiving || isPassive(scene, token)) {
    const to = subjects.filter(
      (node) =>
        ENTERING.has(scene.lemma(node)) || scene.actorOf(scene.actorAt(node))?.kind === 'intergovernmental',
    );
    return to.length > 0 ? make('reject', token, { to }, { cameo: '120', stance: REFUSED }) : null;
  }
  const to = trees.children(token, 'iobj', 'obj').filter((node) => node !== permit && isParty(scene, node));
  return subjects.length > 0
    ? make('reject', token, { by: subjects, to }, { cameo: '120', stance: REFUSED })
    : null;
}

const isYetTo = ({ tokens }: Scene, verb: number): boolean =>
  [1, 2, 3].some((step) => tokens.lower(verb - step) === 'yet') && tokens.lower(verb - 1) !== 'yet';
