import { lexicon } from '../lexicon/index.js';
import { AGAINST, says, type ActFrame } from './act-frames.js';
import { EVENT_NOUNS } from './act-nouns-events.js';

/** What a text of one does with its words; alternatives of a pattern. */
const EXPRESS =
  'express|voice|issue|make|level|send|raise|reiterate|lodge|file|deliver|submit|convey|extend|offer|give|have|pledge|declare|announce|reaffirm|receive|launch|open|begin|start|conduct|order|hold|stage|face|draw|repeat|show|receive|reject|put|table|impose|announce|lift|welcome|enjoy|rally|renew|maintain|direct|address|transmit|register|formulate|restate|sustain|pass|relay';

/** Nouns by PLOVER event. */
export const ACT_NOUNS = lexicon<ActFrame>([
  [
    `accusation|allegation|condemnation|criticism|complaint|denunciation|rebuke|charge|lawsuit @${EXPRESS}`,
    says('accuse', AGAINST, { cameo: '112' }),
  ],
  [
    'warrant|indictment|summons @issue|seek|request|unseal|file|confirm',
    says('coerce', ['for', 'against', 'of'], { cameo: '173' }),
  ],
  [
    'investigation|inquiry|probe @launch|open|reopen|begin|start|conduct|order|announce|join|lead|head|widen',
    says('accuse', ['into', 'of', 'against'], { cameo: '090' }),
  ],
  ['condemnation', says('accuse', ['of'], { cameo: '111' })],
  ['refusal', says('reject', ['to', 'of'], { roles: { by: ['agent', 'by', 'owner', 'of'], to: ['with'] } })],
  [
    `demand|request|appeal|plea|proposal|suggestion|inquiry|invitation|petition @${EXPRESS}`,
    { detail: 'request', needs: 'either', roles: { by: ['from', 'by', 'agent'], to: ['to', 'undergoer'] } },
  ],
  [
    'call @reiterate|renew|repeat|issue|reaffirm|echo|voice',
    { detail: 'request', needs: 'either', roles: { by: ['agent', 'by', 'owner'], to: ['to', 'on', 'upon'] } },
  ],
  [
    'invitation, request',
    {
      detail: 'request',
      needs: 'doer',
      roles: { by: ['of', 'owner', 'agent', 'from'], to: [] },
      behind: 'at',
    },
  ],
  [
    'ultimatum|warning|threat @issue|give|deliver|make|send|level|repeat',
    says('threaten', ['to', 'against'], { cameo: '130' }),
  ],
  [
    'protest|representation|demarche|démarche|démarches @lodge|file|deliver|submit|send|make',
    says('accuse', ['with', 'to', 'against'], { cameo: '114' }),
  ],
  [
    'demonstration, protest, riot, rally, sit-in',
    {
      detail: 'protest',
      needs: 'either',
      roles: { by: ['by', 'of', 'agent'], to: ['against'] },
      cameo: '141',
    },
  ],
  [
    'sanction|embargo @impose|introduce|slap|announce|adopt|place|apply|tighten|extend|renew|order|approve|prolong|widen|expand|broaden|reimpose|reinstate|toughen',
    says('sanction', ['on', 'against'], { cameo: '163' }),
  ],
  [
    'measure ~restrictive|punitive @impose|introduce|adopt|extend|renew|apply|take|announce',
    says('sanction', ['on', 'against']),
  ],
  [
    'deployment, mobilisation, mobilization',
    {
      detail: 'mobilize',
      needs: 'either',
      roles: { by: ['by', 'agent'], to: ['to', 'in', 'against'] },
      cameo: '154',
    },
  ],
  [
    'cooperation, collaboration, co-operation, coordination',
    { detail: 'cooperate', needs: 'either', roles: { by: ['between', 'agent'], to: ['with'] } },
  ],
  [
    'drill|exercise|manoeuvre|maneuver|game ~joint|military|naval|war',
    {
      detail: 'cooperate',
      needs: 'either',
      roles: { by: ['between', 'agent', 'by'], to: ['with'] },
      cameo: '062',
    },
  ],
  [
    'consultation, contact',
    { detail: 'consult', needs: 'either', roles: { by: ['between', 'agent', 'among'], to: ['with'] } },
  ],
  [
    'attack|assault|tirade|broadside ~scathing|blistering|stinging|withering|verbal|vitriolic @launch|mount|deliver|unleash|make',
    says('accuse', ['on', 'against'], { cameo: '111' }),
  ],
  [
    'effort|mission ~mediation @launch|begin|start|lead|resume|undertake',
    says('consult', ['between', 'in'], { cameo: '045' }),
  ],
  ['mediation', says('consult', ['between', 'in'], { cameo: '045' })],
  [
    `support|solidarity|backing|condolence|condolences|gratitude|appreciation|praise|confidence|sympathy|admiration|esteem @${EXPRESS},
    congratulation|congratulations|thanks @express|voice|reiterate`,
    says('support', ['for', 'to', 'with'], { cameo: '051' }),
  ],
  [
    'release',
    { detail: 'retreat', needs: 'either', roles: { by: ['agent', 'by'], to: ['of'] }, cameo: '0841' },
  ],
  [
    'suspension|cut|freeze|moratorium @announce|order|impose',
    says('sanction', ['to', 'in', 'with', 'for'], { cameo: '162' }),
  ],
  [
    'readiness|willingness|intention|preparedness|openness @express|reiterate|reaffirm|declare|confirm|announce|voice|affirm|signal|indicate|show|convey|communicate|state|restate|stress|demonstrate|manifest',
    says('agree', ['to'], { cameo: '030' }),
  ],
  [
    'outrage|indignation|dissatisfaction|displeasure|dismay|anger @express|voice|convey|lodge|make',
    says('accuse', ['with', 'to', 'at', 'over'], { cameo: '111' }),
  ],
  [
    'entreaty, exhortation, appeal, plea, request, demand, call',
    {
      detail: 'request',
      needs: 'doer',
      roles: { by: ['from', 'by', 'agent', 'owner'], to: ['to', 'on'] },
      clause: true,
    },
  ],
  [
    'rejection',
    says('reject', ['of'], { roles: { by: ['agent', 'by', 'owner'], to: ['of'] }, needs: 'doer' }),
  ],
  [
    'threat',
    {
      detail: 'threaten',
      needs: 'doer',
      roles: { by: ['by', 'agent', 'from', 'of'], to: ['against', 'to'] },
      clause: true,
    },
  ],
  [
    'ultimatum',
    { detail: 'threaten', needs: 'doer', roles: { by: ['by', 'agent', 'from'], to: ['to'] }, cameo: '139' },
  ],
  [
    'sit-in, walkout, rioting, riot, in ~sit, out ~walk',
    says('protest', ['against'], { needs: 'any', cameo: '145' }),
  ],
  [
    'unrest|demonstration|protest @erupt|break|flare|spread|take',
    says('protest', ['against'], { needs: 'any', cameo: '141' }),
  ],
  [
    'disobedience ~civil, movement ~disobedience',
    says('protest', ['against'], { needs: 'any', cameo: '140' }),
  ],
  [
    'ban ~travel|visa|export|import|trade, freeze ~asset|assets',
    says('sanction', ['on', 'against', 'for', 'of']),
  ],
  [
    'mobilisation|mobilization|conscription|call-up @decree|declare|announce|order|proclaim|introduce|begin',
    says('mobilize', ['in'], { needs: 'any', roles: { by: ['agent', 'by'], to: [] }, cameo: '150' }),
  ],
  [
    'reinforcement @arrive|pour|reach|enter|move',
    { detail: 'mobilize', needs: 'any', roles: { by: ['of', 'from', 'owner'], to: [] }, cameo: '154' },
  ],
  [
    'measure ~control|enforcement|coercive|compulsory @take|apply|adopt',
    says('coerce', ['against'], { cameo: '170' }),
  ],
  [
    'supply, delivery, provision, transfer, donation',
    { detail: 'aid', needs: 'both', roles: { by: ['by', 'from', 'agent'], to: ['to'] } },
  ],
  [
    'assistance, help, support, aid, backing',
    {
      detail: 'aid',
      needs: 'doer',
      roles: { by: ['of', 'from', 'by', 'owner', 'agent'], to: [] },
      behind: 'with',
      test: 'named',
    },
  ],
  [
    'patrol|training|flight ~joint|combined|mixed|tripartite',
    {
      detail: 'cooperate',
      needs: 'either',
      roles: { by: ['between', 'agent', 'by', 'of'], to: ['with'] },
      cameo: '062',
    },
  ],
  [
    'lifting, easing, relaxation',
    { detail: 'concede', needs: 'any', roles: { by: ['by', 'agent'], to: [] }, cameo: '081', test: 'lifted' },
  ],
  [
    'lifting|easing of:sanction|embargo|blockade|siege|tariff',
    { detail: 'retreat', needs: 'any', roles: { by: ['by', 'agent'], to: ['on', 'against'] }, cameo: '085' },
  ],
  [
    'acceptance',
    says('agree', ['of'], { needs: 'doer', roles: { by: ['by', 'agent', 'owner'], to: ['of'] } }),
  ],
  ...EVENT_NOUNS,
]);
