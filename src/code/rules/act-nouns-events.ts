import { says, type ActRow } from './act-frames.js';

/** Nouns for what crowds, forces and go-betweens do. */
export const EVENT_NOUNS: readonly ActRow[] = [
  [
    'call on: @make|launch|issue|direct|address, call upon: @make|launch|issue|direct|address',
    { detail: 'request', needs: 'either', roles: { by: ['agent', 'by', 'owner'], to: ['on', 'upon'] } },
  ],
  [
    'appeal|plea|call for:',
    { detail: 'request', needs: 'doer', roles: { by: ['by', 'owner'], to: ['to', 'on'] } },
  ],
  [
    'severing|severance|rupture|downgrading|suspension of:relation|relations|tie|ties|link|links',
    says('sanction', ['with'], {
      needs: 'any',
      cameo: '161',
      roles: { by: ['by', 'agent', 'between'], to: ['with'] },
    }),
  ],
  [
    'recognition',
    says('support', ['of'], {
      needs: 'both',
      cameo: '054',
      roles: { by: ['by', 'agent', 'owner'], to: ['of'] },
    }),
  ],
  ['unrest, rioting', says('protest', ['against'], { needs: 'any', cameo: '140', test: 'dated' })],
  ['note of:protest', says('accuse', ['to', 'with'], { cameo: '114' })],
  ['protest', says('protest', ['against', 'at'], { needs: 'any', behind: 'in', cameo: '140' })],
  [
    'strike ~hunger|general|token|rail|transport|labour|labor|solidarity|nationwide, stoppage ~work',
    says('protest', ['against'], { needs: 'any', cameo: '143' }),
  ],
  [
    'march|vigil|picket @take|hold|stage|organise|organize|draw, procession ~torchlight|protest, rally|demonstration|protest @take|hold|draw|stage|continue|rage|sweep|rock|grip|engulf|paralyse|shake, unrest|riot @sweep|rock|grip|engulf|convulse|paralyse|shake|hit|continue|resume',
    says('protest', ['against'], { needs: 'any', cameo: '141', test: 'dissent' }),
  ],
  [
    'embargo',
    says('sanction', ['on', 'against'], {
      needs: 'doer',
      cameo: '163',
      roles: { by: ['agent', 'by'], to: ['on', 'against'] },
    }),
  ],
  [
    'sanction|embargo',
    says('sanction', [], {
      needs: 'any',
      behind: 'under',
      cameo: '163',
      roles: { by: ['agent', 'by'], to: [] },
    }),
  ],
  ['boycott', says('reject', ['of'], { needs: 'doer', roles: { by: ['agent', 'by'], to: ['of'] } })],
  [
    'build-up|buildup|massing|concentration of:force|troop|troops|armour|armor|unit|weapon, build-up|buildup ~military|naval|force|troop, up ~build',
    says('mobilize', ['in', 'near', 'along', 'on'], {
      needs: 'any',
      cameo: '152',
      roles: { by: ['by', 'agent'], to: [] },
      test: 'of arms',
    }),
  ],
  [
    'reinforcement|contingent|troop|troops @arrive|disembark|land|pour',
    says('mobilize', [], {
      needs: 'any',
      cameo: '154',
      roles: { by: ['of', 'from', 'owner'], to: [] },
      test: 'fresh',
    }),
  ],
  [
    'conscription|mobilisation|mobilization|draft @reintroduce|reinstate|activate|extend|resume|expand|reimpose|enact, law ~conscription|mobilisation|mobilization @activate|enact|invoke|pass|adopt|promulgate|enforce',
    says('mobilize', ['in'], { needs: 'any', roles: { by: ['agent', 'by'], to: [] }, cameo: '150' }),
  ],
  ['crackdown, clampdown', says('coerce', ['on', 'against'], { needs: 'any', cameo: '175' })],
  [
    'repression|persecution|harassment|intimidation',
    says('coerce', ['of', 'against'], {
      cameo: '175',
      needs: 'both',
      roles: { by: ['by', 'agent'], to: ['of', 'against'] },
    }),
  ],
  [
    'gas ~tear @fire|use|deploy|lob|launch|shoot, cannon ~water @use|deploy|turn|fire',
    says('coerce', ['at', 'on', 'against'], {
      needs: 'any',
      cameo: '175',
      roles: { by: ['agent', 'by'], to: ['at', 'on', 'against'] },
    }),
  ],
  ['curfew|lockdown @come|enter|take|remain', says('coerce', ['in'], { needs: 'any', cameo: '1724' })],
  ['coup|putsch @stage|mount|launch|attempt|lead', says('coerce', ['against'], { cameo: '170' })],
  [
    'cyberattack|cyber-attack|hack @hit|cripple|target|paralyse|disrupt|strike|disable',
    says('coerce', [], { needs: 'any', cameo: '170' }),
  ],
  ['notice ~red @issue', says('coerce', ['for', 'against'], { cameo: '173' })],
  [
    'exchange|swap ~prisoner|captive|body|detainee @take|carry|conduct|hold|complete|be|begin|agree, exchange|swap of:prisoner|captive|body|detainee|remains @take|carry|conduct|hold|complete|be|begin',
    says('cooperate', ['with'], { needs: 'any', roles: { by: ['between', 'agent'], to: ['with'] } }),
  ],
  [
    'exercise|drill|manoeuvre|maneuver|patrol ~joint|combined @begin|start|take|hold|conclude|conduct|run|carry|be',
    {
      detail: 'cooperate',
      needs: 'any',
      roles: { by: ['between', 'agent', 'by', 'of'], to: ['with'] },
      cameo: '062',
    },
  ],
  [
    'exchange of:view|opinion|impression|assessment @take|have|hold|be|continue',
    says('consult', ['with'], {
      needs: 'any',
      roles: { by: ['between', 'among', 'agent'], to: ['with'] },
      cameo: '040',
    }),
  ],
  [
    'discussion|consultation @take|continue|proceed',
    says('consult', ['with'], {
      needs: 'either',
      roles: { by: ['between', 'among', 'agent'], to: ['with'] },
      cameo: '040',
    }),
  ],
  [
    'gun|guns @silence',
    says('retreat', ['in', 'on'], {
      needs: 'any',
      roles: { by: ['agent', 'by', 'owner'], to: [] },
      cameo: '0871',
    }),
  ],
  [
    'stone|bottle|rock|brick|cocktail @hurl|throw|lob|fling|pelt',
    says('protest', ['at'], {
      needs: 'any',
      crowd: true,
      roles: { by: ['agent', 'by'], to: ['at'] },
      cameo: '145',
    }),
  ],
];
