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
  const ahead = intentOf(scene, draft);
  if (ahead) return { plover: { event: ahead.event, mode: null }, cameo: ahead.cameo, acled: null };
  const failed = isFailed(scene, draft);
  const cameo = needsDoer(scene, draft)
    ? null
    : failed
      ? REFUSED
      : (draft.cameo ?? ofDeportation(scene, draft) ?? CAMEO_OF[key] ?? null);
  const event = ploverOf().get(cameo ?? '')?.event ?? '';
  const mode = draft.mode ?? MODE_OF[key] ?? ploverOf().get(cameo ?? '')?.mode ?? '';
  return {
    plover: isEvent(event) ? { event, mode: mode === '' ? null : mode } : null,
    cameo,
    acled: failed ? null : acledOf(scene, draft),
  };
}

/** "failed to reach an agreement": it was refused, not signed. */
function isFailed(scene: Scene, { kind, detail, trigger, anchor }: Draft): boolean {
  const stance = scene.presentedAt(anchor) ?? scene.presentedAt(trigger);
  const isNot = stance?.reality === 'prevented' || stance?.polarity === 'denied';
  return kind === 'agreement' && detail === 'signed' && isNot;
}
const REFUSED = '120';

/** "deported four asylum seekers": of those displaced only these are moved by an act of state. */
const ofDeportation = (scene: Scene, { kind, detail, roles, trigger }: Draft): string | null =>
  kind === 'people' &&
  detail === 'displaced' &&
  (roles['by']?.length ?? 0) > 0 &&
  /^(?:deport|expel|deportation|expulsion)$/.test(scene.lemma(trigger))
    ? '174'
    : null;

/** A death without anybody who caused it is no event between parties. */
const needsDoer = (scene: Scene, { kind, detail, roles, trigger }: Draft): boolean =>
  kind === 'harm' &&
  (detail === 'killed' || detail === 'injured') &&
  !roles['by']?.length &&
  ['die', 'perish', 'succumb', 'drown', 'starve', 'death', 'fatality', 'casualty', 'dead'].includes(
    scene.lemma(trigger),
  );

const PROMISES: Readonly<Record<string, string>> = {
  aid: '033',
  cooperate: '030',
  support: '032',
  concede: '035',
  retreat: '035',
  'control/leaves': '035',
  'alignment/surrenders': '035',
};
const THREATS: Readonly<Record<string, string>> = {
  force: '138',
  sanction: '132',
  coerce: '132',
  mobilize: '138',
};

/** PLOVER codes what a party says it will do by the intent: a promise is AGREE, a threat is THREATEN. */
function intentOf(
  scene: Scene,
  { kind, detail, trigger, anchor, roles }: Draft,
): { event: PloverEvent; cameo: string } | null {
  const stance = scene.presentedAt(anchor) ?? scene.presentedAt(trigger);
  const isAhead =
    stance?.polarity === 'affirmed' && (stance.reality === 'expected' || stance.reality === 'intended');
  if (!isAhead || !roles['by']?.length) return null;
  const promise = PROMISES[kind === 'act' ? detail : `${kind}/${detail}`];
  if (promise) return { event: 'AGREE', cameo: promise };
  const threat = THREATS[kind === 'act' ? detail : kind];
  return threat ? { event: 'THREATEN', cameo: threat } : null;
}
