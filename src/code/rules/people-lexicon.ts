import { type Frame, lexicon } from '../lexicon/index.js';

type Movement =
  'returns' | 'displaced' | 'leaves' | 'crosses' | 'evacuated' | 'may-return' | 'kept-from-returning';
export type MovementFrame = Frame<Movement>;

const TOWARD = ['to', 'into', 'toward', 'towards', 'in'];
const go = (detail: Movement, toward: readonly string[] = TOWARD): MovementFrame => ({
  detail,
  roles: { who: ['agent', 'patient', 'of'], from: ['from'], toward },
});
const moved = (detail: Movement): MovementFrame => ({
  detail,
  roles: {
    who: ['patient', 'of'],
    by: ['agent', 'by'],
    from: ['from'],
    toward: ['to', 'into', 'toward', 'towards'],
  },
});

export const MOVEMENT_VERBS = lexicon<MovementFrame>([
  ['return, go +back, come +back, move +back, come +home, go +home', go('returns')],
  ['resettle, repatriate, reunite with:', moved('returns')],
  [
    'displace, uproot, expel, deport, dislocate, evict, force|drive from:home|house|village|town|area|camp',
    moved('displaced'),
  ],
  [
    'seek|take|find =refuge|shelter|safety|sanctuary',
    { detail: 'displaced', roles: { who: ['agent'], from: ['from'], toward: ['in', 'at', 'to'] } },
  ],
  [
    'head to:, head toward:, head towards:, head for:, move, set +out',
    {
      detail: 'leaves',
      roles: { who: ['agent'], from: ['from'], toward: ['to', 'into', 'toward', 'towards', 'for'] },
    },
  ],
  [
    'flee, escape',
    {
      detail: 'leaves',
      roles: {
        who: ['agent'],
        from: ['from', 'patient'],
        toward: ['to', 'into', 'toward', 'towards', 'for'],
      },
    },
  ],
  [
    'leave, depart, emigrate, quit, exit',
    {
      detail: 'leaves',
      roles: { who: ['agent'], from: ['patient', 'from'], toward: ['for', 'to', 'toward', 'towards'] },
    },
  ],
  [
    'withdraw, retreat, redeploy, pull +back, fall +back',
    { detail: 'leaves', roles: { who: ['agent', 'patient'], toward: ['to', 'into', 'toward', 'towards'] } },
  ],
  [
    'cross',
    { detail: 'crosses', roles: { who: ['agent', 'patient'], from: ['from'], toward: ['into', 'to'] } },
  ],
  [
    'evacuate, relocate, bus, airlift',
    {
      detail: 'evacuated',
      roles: {
        who: ['patient', 'agent'],
        by: ['by'],
        from: ['from'],
        toward: ['to', 'toward', 'towards', 'into', 'of'],
      },
    },
  ],
]);

export const MOVEMENT_NOUNS = lexicon<MovementFrame>([
  [
    'return, repatriation, resettlement',
    { detail: 'returns', roles: { who: ['of', 'agent'], from: ['from'], toward: ['to'] } },
  ],
  [
    'displacement, deportation, expulsion',
    { detail: 'displaced', roles: { who: ['of'], by: ['by'], from: ['from'], toward: ['to'] } },
  ],
  [
    'evacuation',
    { detail: 'evacuated', roles: { who: ['of'], by: ['by', 'agent'], from: ['from'], toward: ['to'] } },
  ],
  ['exodus, flight', { detail: 'leaves', roles: { who: ['of'], from: ['from'], toward: ['to'] } }],
]);
