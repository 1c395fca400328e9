import { act, PATIENT, type ActRow } from './act-frames.js';

/** Verbs for threats, and for what a crowd does against the powers that be. */
export const MENACING: readonly ActRow[] = [
  // THREATEN
  [
    'warn of:retaliation|response|consequence|consequences|reprisal|reprisals|countermeasure|countermeasures|retribution|action',
    act('threaten', 'doer', [], { cameo: '130' }),
  ],
  [
    'warn about:consequence|consequences|retaliation|repercussion|repercussions',
    act('threaten', 'doer', PATIENT, { cameo: '130' }),
  ],
  [
    'raise|float =prospect|spectre|specter|possibility of:sanction|sanctions|retaliation|intervention|strike|strikes|action|force|war',
    act('threaten', 'doer', ['against', 'on'], { cameo: '130' }),
  ],
  ['vow, swear, pledge, promise, undertake', act('threaten', 'doer', [], { cameo: '130', test: 'menacing' })],
  ['retaliate, avenge', act('threaten', 'doer', ['against'], { cameo: '130', test: 'ahead' })],
  [
    'take =countermeasure|countermeasures|measure|measures|step|action',
    act('threaten', 'doer', ['against'], { cameo: '130', test: 'resolute' }),
  ],
  ['hesitate', act('threaten', 'doer', ['against'], { cameo: '130', test: 'unhesitating' })],
  ['stand, sit, remain, look, stay', act('threaten', 'doer', [], { cameo: '130', test: 'idle' })],
  ['put|place on:notice, serve =notice', act('threaten', 'doer', ['patient', 'on', 'to'], { cameo: '130' })],
  [
    'play with:fire, regret',
    act('threaten', 'any', ['agent'], { cameo: '130', roles: { by: [], to: ['agent'] }, test: 'burnt' }),
  ],
  [
    'brandish =weapon|sword|missile|arsenal|threat, rattle =sabre|saber|sword',
    act('threaten', 'doer', ['at'], { cameo: '130' }),
  ],
  ['give|set =ultimatum|deadline', act('threaten', 'doer', ['to', 'for', 'patient'], { cameo: '139' })],
  ['threaten', act('threaten', 'doer', ['patient', 'against'])],
  ['warn', act('threaten', 'both', ['patient', 'against'])],
  ['reserve =right', act('threaten', 'doer', ['against'], { cameo: '130', test: 'right' })],
  [
    'give =week|day|hour|month|minute',
    act('threaten', 'both', ['patient', 'to'], { cameo: '139', clause: true }),
  ],
  [
    'vow|swear|pledge|promise|threaten =revenge|retaliation|vengeance|retribution|reprisal|consequence|response',
    act('threaten', 'doer', ['against', 'on', 'for'], { cameo: '130' }),
  ],
  ['pay +dearly, pay =price +heavy', act('threaten', 'any', PATIENT, { cameo: '130', test: 'ahead' })],
  // PROTEST
  ['go on:strike', act('protest', 'doer', ['at', 'against', 'in'], { cameo: '143' })],
  ['burn =flag|effigy', act('protest', 'doer', ['of'], { cameo: '140' })],
  ['protest, demonstrate', act('protest', 'either', ['against', 'at', 'patient'])],
  ['riot', act('protest', 'doer', ['against'], { cameo: '145' })],
  ['rally against:, march against:', act('protest', 'either', ['against'], { cameo: '141' })],
  [
    'take to:street, pour into:street, down =tool',
    act('protest', 'any', ['against'], { cameo: '141', crowd: true }),
  ],
  [
    'rally, march, picket, chant',
    act('protest', 'any', ['against', 'on', 'outside'], { cameo: '141', crowd: true, test: 'intransitive' }),
  ],
  ['walk +out', act('protest', 'any', ['of'], { cameo: '140', crowd: true })],
  [
    'block|blockade|barricade|occupy =road|highway|street|motorway|traffic|entrance|gate|square|railway|bridge',
    act('protest', 'any', ['against'], { cameo: '144', crowd: true }),
  ],
  [
    'hurl|throw|lob|fling =stone|bottle|rock|petrol|brick|cocktail, pelt with:stone|bottle|rock|egg, burn|torch =tyre|tire|tyres',
    act('protest', 'any', ['at', 'patient'], { cameo: '145', crowd: true }),
  ],
  [
    'stage|hold|begin|organise|organize|join =walkout|sit-in|picket|march|vigil|go-slow',
    act('protest', 'doer', ['against'], { cameo: '140' }),
  ],
  [
    'gather|congregate|assemble|mass|converge outside:embassy|ministry|parliament|palace|consulate|court|headquarters|mission|prison|station|base|residence|office|hall',
    act('protest', 'any', ['outside'], { cameo: '141', crowd: true }),
  ],
  [
    'turn +out, gather|assemble|converge against:',
    act('protest', 'any', ['against'], { cameo: '141', crowd: true, test: 'dissenting' }),
  ],
  [
    'walk off:job, put|throw|lay +down =tool|tools',
    act('protest', 'any', ['against'], { cameo: '143', crowd: true }),
  ],
  ['form =chain', act('protest', 'any', ['around'], { cameo: '141', crowd: true })],
  [
    'set|put +up =roadblock|barricade, build|man =roadblock|barricade',
    act('protest', 'any', ['against'], { cameo: '144', crowd: true }),
  ],
  ['erect =barricade', act('protest', 'any', ['against'], { cameo: '144' })],
  [
    'picket =ministry|embassy|office|parliament|court|building|consulate|headquarters, occupy =airport|ministry|university|refinery|mine|oilfield|office|campus|parliament, surround|mob|heckle =base|convoy|vehicle|minister|governor|delegation',
    act('protest', 'any', PATIENT, { cameo: '141', crowd: true }),
  ],
];
