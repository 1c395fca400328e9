import { lexicon } from '../lexicon/index.js';
import { causes, frame, tested, type HarmFrame } from './harm-frames.js';

const CASES = ['of', 'among', 'against'];

/** What is done to people and to things, by the nouns that say it. */
export const HARM_NOUNS = lexicon<HarmFrame>([
  [
    'killing, murder, assassination, execution, massacre, slaughter, beheading, slaying, lynching, extermination, liquidation, elimination, decapitation, butchery',
    frame('killed', 'people', ['of', 'against'], ['agent', 'by']),
  ],
  [
    'death, fatality',
    { detail: 'killed', victim: 'people', roles: { who: ['of', 'among'], by: ['by', 'agent'] } },
  ],
  ['demise', tested(frame('killed', 'people', ['of'], ['by']), 'in war')],
  ['casualty', causes('killed', 'martial')],
  ['loss of:life|lives', tested(frame('killed', 'people', ['of']), 'of life')],
  [
    'loss @suffer|sustain|incur|take|bear|absorb',
    { detail: 'killed', victim: 'armed', roles: { who: ['undergoer', 'agent'], by: ['by'] } },
  ],
  ['loss', causes('killed')],
  [
    'atrocity, brutality, barbarity, savagery, cruelty',
    tested(frame('killed', 'people', ['against', 'on', 'upon', 'of'], ['agent', 'by']), 'atrocity'),
  ],
  ['life @claim|cost|take', { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } }],
  ['injury, wound', causes('injured', 'martial')],
  [
    'wounding, maiming, mutilation, torture, rape, beating, suffocation, asphyxiation, asphyxia, poisoning, amputation',
    frame('injured', 'people', CASES, ['by', 'agent']),
  ],
  ['violence ~sexual|gender-based|gender', frame('injured', 'people', ['against'], ['by', 'agent'])],
  [
    'detention, arrest, imprisonment, capture, internment, incarceration, jailing, apprehension, captivity, confinement',
    frame('detained', 'people', ['of'], ['by', 'agent']),
  ],
  [
    'abduction, kidnapping, kidnap, hostage-taking, taking ~hostage, seizure',
    frame('abducted', 'people', ['of'], ['by', 'agent']),
  ],
  ['disappearance', frame('missing', 'people', ['of'], ['by'])],
  [
    'destruction, demolition, razing, obliteration, levelling, leveling, flattening, bulldozing, sinking, downing, wrecking, incineration, annihilation, felling|uprooting|torching|burning of:tree|olive|orchard|grove|crop|house|home|village|field|vehicle|mosque',
    frame('destroyed', 'things', ['of'], ['by', 'agent']),
  ],
  ['damage', frame('damaged', 'things', ['to', 'on', 'upon'], ['agent', 'by'])],
  ['harm', frame('injured', 'people', ['to', 'on', 'upon'], ['agent', 'by'])],
  ['harm @do|cause|inflict, harm', frame('damaged', 'things', ['to', 'on', 'upon'], ['agent', 'by'])],
  [
    'sabotage, vandalism, vandalisation, desecration, defacement, looting, ransacking, plundering, pillaging, pillage, torching, devastation',
    frame('damaged', 'things', ['of'], ['by', 'agent']),
  ],
  ['hole|crater|gash|breach|crack, dent', frame('damaged', 'things', ['in'], ['agent', 'by'])],
]);
