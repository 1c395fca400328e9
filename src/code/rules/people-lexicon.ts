import { type Frame, lexicon } from '../lexicon/index.js';

type Movement =
  'returns' | 'displaced' | 'leaves' | 'crosses' | 'evacuated' | 'may-return' | 'kept-from-returning';
export interface MovementFrame extends Frame<Movement> {
  /** Verbs said of much else: of people carried off, or of a country that is entered. */
  readonly test?: 'carried' | 'country' | 'arrival' | 'refugees';
}

const TOWARD = ['to', 'into', 'toward', 'towards', 'in'];
const HOMES =
  'home|house|village|town|area|camp|land|farm|property|settlement|neighbourhood|neighborhood|district|city|region|hamlet|grove|field';
const LINES = 'border|frontier|line|river|boundary|fence|wall|strait';
const CROSSING = 'walk|slip|step|climb|wade|swim|sneak|stray|steal|jump|drive|get';
const SAFETY = 'safety|ground|shelter|hospital|clinic|surface|haven';
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

const EVACUATED_TO = ['to', 'toward', 'towards', 'into', 'of'];
const entered = (detail: Movement): MovementFrame => ({
  detail,
  roles: { who: ['agent'], toward: ['patient'] },
});

export const MOVEMENT_VERBS = lexicon<MovementFrame>([
  [
    'return, go|come|move|get|travel|trek|head +back, come|go|head|move +home, trickle|stream|flow|filter|drift|flock|flood +back, trickle|stream|flow|filter|drift|flock|flood +home',
    go('returns'),
  ],
  ['resettle, repatriate, reunite with:', moved('returns')],
  [
    'make|find|fight =way +back, make|find =way +home, make =journey|trip +back, make =journey|trip +home, retrace =step',
    go('returns'),
  ],
  [
    'get|bring|send =hostage|captive|prisoner|refugee|detainee +back, get|bring =hostage|captive|prisoner|citizen|detainee +home, bring|welcome|take|fly|escort|bus|ship|carry +back, bring|fly|escort|bus|carry +home',
    { ...moved('returns'), test: 'carried' },
  ],
  [
    'reoccupy, repopulate, reinhabit, repossess =home|house|flat|dwelling|land|plot, reclaim|regain =home|house|flat|dwelling|land|farm|grove, re-enter =home|house|flat|plot|land|town|village|district|city|area|camp',
    entered('returns'),
  ],
  [
    `displace, uproot, expel, deport, dislocate, evict, banish, exile, scatter, dispossess, force|drive|chase|push|throw|hound from:${HOMES}, turn|drive|chase|hound|throw out_of:, drive|turn|chase|hound|throw +out, force out_of:${HOMES}`,
    moved('displaced'),
  ],
  [
    'put to:flight, force|chase|drive|push|run off:land|property|farm|territory, cleanse from:',
    moved('displaced'),
  ],
  [
    'drive|chase|turn|throw|push =town|village|population|community|family|inhabitant|resident +out',
    moved('displaced'),
  ],
  ['lose =home|house|roof', { detail: 'displaced', roles: { who: ['agent'] } }],
  [
    'live|sleep|hide|huddle|crowd in:tent|forest|bush|open|school|church|basement|classroom|mosque|stable|cave, crowd into:camp|school|tent|shelter',
    { detail: 'displaced', roles: { who: ['agent', 'patient'] }, test: 'carried' },
  ],
  [
    'seek|take|find =refuge|shelter|safety|sanctuary',
    { detail: 'displaced', roles: { who: ['agent'], from: ['from'], toward: ['in', 'at', 'to'] } },
  ],
  [
    'depopulate, empty of:',
    { detail: 'displaced', roles: { who: ['of', 'patient'], by: ['agent', 'by'], from: ['patient'] } },
  ],
  [
    'shelter|camp|bivouac in:, shelter at:, shelter with:',
    { detail: 'displaced', roles: { who: ['agent'] } },
  ],
  [
    'stream|pour|flood|flow|spill|file|drive|pull|surge|trek out_of:, stream|pour|flood|trek|surge from:, take =flight, take to:road|hill|bush|forest|mountain, clear|get out_of:',
    {
      detail: 'leaves',
      roles: { who: ['agent'], from: ['from'], toward: ['to', 'into', 'toward', 'towards', 'for'] },
    },
  ],
  [
    `abandon|vacate|desert =${HOMES}`,
    { detail: 'leaves', roles: { who: ['agent'], from: ['patient'], toward: ['for', 'to'] } },
  ],
  [
    'walk|drive|slip|sneak|break|get|steal out_of:, slip|steal|sneak|break|get|move +away, set|start +off, take +off, make|run|bolt|scramble|head for:hill|border|safety|bush|frontier|coast|north|south, run for:life, head to:, head toward:, head towards:, head for:, move, set +out',
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
    `cross, transit, traverse, ${CROSSING} over:${LINES}, ${CROSSING} across:${LINES}, make =way over:${LINES}, make =way across:${LINES}, wade|swim|ford =river|stream|strait|channel, pass through:crossing|terminal|checkpoint|gate|frontier`,
    {
      detail: 'crosses',
      roles: { who: ['agent', 'patient'], from: ['from'], toward: ['into', 'to', 'toward', 'towards'] },
    },
  ],
  [
    `pour|stream|flow|flood|surge|swarm|spill across:${LINES}, pour|stream|flow|flood|surge|swarm|spill over:${LINES}, swim across:, pass =crossing|terminal|checkpoint|frontier`,
    { detail: 'crosses', roles: { who: ['agent', 'patient'], from: ['from'], toward: ['into', 'to'] } },
  ],
  [
    'pour|stream|flow|flood|surge|drive|walk|stray|sneak|slip|infiltrate|spill into:, stray onto:',
    {
      detail: 'crosses',
      roles: { who: ['agent'], from: ['from'], toward: ['into', 'onto'] },
      test: 'country',
    },
  ],
  [
    'arrive in:',
    { detail: 'crosses', roles: { who: ['agent'], from: ['from'], toward: ['in'] }, test: 'arrival' },
  ],
  [
    'come|travel|head|get to:',
    { detail: 'crosses', roles: { who: ['agent'], from: ['from'], toward: ['to'] }, test: 'refugees' },
  ],
  ['wade|swim into:', { detail: 'crosses', roles: { who: ['agent'], from: ['from'], toward: ['into'] } }],
  [
    'enter',
    {
      detail: 'crosses',
      roles: { who: ['agent'], from: ['from'], toward: ['patient', 'into'] },
      test: 'country',
    },
  ],
  [
    'evacuate, relocate, airlift, medevac, medivac',
    {
      detail: 'evacuated',
      roles: { who: ['patient', 'agent'], by: ['by', 'agent'], from: ['from'], toward: EVACUATED_TO },
    },
  ],
  [
    'take|get|bring|help|pull|carry =person|people|citizen|national|civilian|resident|family|foreigner|compatriot|hundred|thousand|evacuee +out, take|get|bring|help out_to:, fly|transfer|transport|ship|take =evacuee to:, fly|transfer|transport|ship|take =batch to:',
    {
      detail: 'evacuated',
      roles: { who: ['patient'], by: ['agent', 'by'], from: ['from'], toward: EVACUATED_TO },
      test: 'carried',
    },
  ],
  [
    `get|help|bring =citizen|national|people|person|civilian|staff|family|hostage|child|compatriot out_of:, bus, buse, extract, rescue from:, lead|escort|whisk|walk out_of:, lead|carry +out, remove|ship|whisk|transfer|bring from:, ferry, fly|lift|bring|get +out, pull|take|bring|move|carry|fly out_of:, pull +out, move|take|bring|transfer|transport|fly|deliver|shift to:${SAFETY}, carry|transport|bus|shift|move|transfer|relocate from:`,
    {
      detail: 'evacuated',
      roles: { who: ['patient'], by: ['agent', 'by'], from: ['from'], toward: EVACUATED_TO },
      test: 'carried',
    },
  ],
]);

export const MOVEMENT_NOUNS = lexicon<MovementFrame>([
  [
    'return, repatriation, resettlement, homecoming, re-entry, readmission, journey ~homeward',
    { detail: 'returns', roles: { who: ['of', 'agent', 'by', 'for'], from: ['from'], toward: ['to'] } },
  ],
  [
    'displacement, deportation, expulsion, eviction, uprooting, banishment, dispossession, cleansing ~ethnic, scattering|dispersal of:community|family|people|population|civilian, transfer|removal|relocation ~forcible|forced|forcibly|involuntary',
    { detail: 'displaced', roles: { who: ['of'], by: ['by'], from: ['from'], toward: ['to'] } },
  ],
  [
    'transfer|passage of:person|people|civilian|evacuee|citizen|national|thousand|hundred|family|foreigner, passage|departure ~safe',
    {
      detail: 'evacuated',
      roles: { who: ['of', 'for'], by: ['by', 'agent'], from: ['from'], toward: ['to'] },
    },
  ],
  [
    'evacuation, airlift, extraction, relocation',
    { detail: 'evacuated', roles: { who: ['of'], by: ['by', 'agent'], from: ['from'], toward: ['to'] } },
  ],
  [
    'exodus, flight, outflow, outpouring, departure, exit, emigration, movement ~outward',
    { detail: 'leaves', roles: { who: ['of'], from: ['from'], toward: ['to'] } },
  ],
  [
    'influx, inflow, passage through:',
    { detail: 'crosses', roles: { who: ['of', 'to', 'for'], from: ['from'], toward: ['into', 'to'] } },
  ],
]);
