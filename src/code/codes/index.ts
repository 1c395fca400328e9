import { lazy, readTable } from '../../lib/index.js';
import { PLOVER_EVENTS, type Codes, type PloverEvent } from '../../record/index.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { acledOf } from './acled.js';
import { CAMEO_OF, MODE_OF } from './kinds.js';

/** PLOVER event and mode of each CAMEO code (data/codes/README.md). */
const ploverOf = lazy(
  () =>
    new Map(
      readTable('data/codes/cameo-plover.tsv').map(({ cameo = '', event = '', mode = '' }) => [
        cameo,
        { event, mode },
      ]),
    ),
);

const isEvent = (event: string): event is PloverEvent => (PLOVER_EVENTS as readonly string[]).includes(event);

/** The codes of a draft in PLOVER, CAMEO and ACLED; null where a codebook has nothing for it. */
export function codesOf(scene: Scene, draft: Draft): Codes {
  const key = `${draft.kind}/${draft.detail}`;
  const cameo = needsDoer(draft) ? null : (draft.cameo ?? CAMEO_OF[key] ?? null);
  const event =
    draft.kind === 'act' ? draft.detail.toUpperCase() : (ploverOf().get(cameo ?? '')?.event ?? '');
  const mode = draft.mode ?? MODE_OF[key] ?? ploverOf().get(cameo ?? '')?.mode ?? '';
  return {
    plover: isEvent(event) ? { event, mode: mode === '' ? null : mode } : null,
    cameo,
    acled: acledOf(scene, draft),
  };
}

/** A death without anybody who caused it is no event between parties. */
const needsDoer = ({ kind, detail, roles }: Draft): boolean =>
  kind === 'harm' && (detail === 'killed' || detail === 'injured') && !roles['by']?.length;
