import { lexicon, type Frame } from '../lexicon/index.js';

export type Act =
  | 'accuse'
  | 'request'
  | 'reject'
  | 'threaten'
  | 'protest'
  | 'sanction'
  | 'mobilize'
  | 'coerce'
  | 'aid'
  | 'cooperate'
  | 'consult'
  | 'support'
  | 'concede'
  | 'retreat'
  | 'agree';

export interface ActFrame extends Frame<Act> {
  /** Who must be a party: the doer, or both sides (for words of everyday life). */
  readonly needs: 'doer' | 'both' | 'either';
  readonly cameo?: string;
  /** Whether the verb must govern a clause ("refused to withdraw", "urged them to stop"). */
  readonly clause?: boolean;
  /** Whether the other side must be said as well, named or not. */
  readonly recipient?: boolean;
  /** Whether the noun must stand behind "at" ("at the invitation of"). */
  readonly at?: boolean;
  /** Whether the verb must have an object ("returned the statue to", not "returned to"). */
  readonly object?: boolean;
}

const PATIENT = ['patient'] as const;
const act = (
  detail: Act,
  needs: ActFrame['needs'] = 'doer',
  to: readonly string[] = PATIENT,
  more: Partial<ActFrame> = {},
): ActFrame => ({ detail, needs, roles: { by: ['agent', 'by'], to }, ...more });

const AGAINST = ['against', 'on', 'at', 'with', 'of', 'to', 'for', 'over', 'into'] as const;

/** Verbs by PLOVER event, after the CAMEO codebook's descriptions; the wording is our own. */
export const ACT_VERBS = lexicon<ActFrame>([
  // ACCUSE
  ['call +out', act('accuse', 'both', PATIENT, { cameo: '111' })],
  ['accuse, blame, fault', act('accuse', 'either', ['patient', 'on'], { cameo: '112' })],
  [
    'condemn, denounce, deplore, decry, censure, castigate, lambast, lambaste, rebuke, chastise, slam, blast, berate, reprimand, vilify',
    act('accuse', 'doer', PATIENT, { cameo: '111' }),
  ],
  ['criticise, criticize', act('accuse', 'doer', PATIENT, { cameo: '111' })],
  ['sue, indict, prosecute, impeach', act('accuse', 'either', PATIENT, { cameo: '115' })],
  ['charge', act('accuse', 'both', PATIENT, { cameo: '112' })],
  ['charge with:', act('accuse', 'either', PATIENT, { cameo: '112' })],
  ['find =guilty|liable', act('accuse', 'doer', PATIENT, { cameo: '116' })],
  [
    'file|bring|launch =lawsuit|suit|charge|action|complaint',
    act('accuse', 'doer', ['against'], { cameo: '115' }),
  ],
  ['convict, sentence', act('accuse', 'doer', PATIENT, { cameo: '116' })],
  ['investigate, probe', act('accuse', 'doer', PATIENT, { cameo: '090' })],
  ['summon =ambassador|envoy|diplomat|charge|attache', act('accuse', 'doer', PATIENT, { cameo: '114' })],
  ['hold =responsible|accountable', act('accuse', 'doer', PATIENT, { cameo: '112' })],
  ['complain', act('accuse', 'doer', ['to', 'about', 'of'], { cameo: '114' })],
  // REQUEST
  ['encourage', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['urge, exhort, implore, beseech, entreat', act('request', 'doer', ['patient', 'to'])],
  ['call on:, call upon:, appeal to:', act('request', 'doer', ['on', 'upon', 'to'])],
  [
    'call for:, appeal for:, press for:, push for:, plead for:, ask for:',
    act('request', 'doer', ['on', 'upon', 'from'], { clause: false }),
  ],
  ['demand', act('request', 'doer', ['of', 'from'])],
  ['ask, invite, expect', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['invite', act('request', 'both', PATIENT)],
  ['request', act('request', 'doer', ['from', 'of', 'to'])],
  ['order, instruct, require', act('request', 'both', ['patient', 'to'], { clause: true })],
  ['insist', act('request', 'doer', [], { clause: true })],
  ['pressure, press', act('request', 'both', PATIENT, { clause: true })],
  // REJECT
  [
    'deny|refuse|decline =entry|access|visa|permission|request|asylum|passage|extradition',
    act('reject', 'doer', ['owner', 'patient', 'to']),
  ],
  ['cancel|scrap|abandon =deal|plan|contract|project|order|purchase', act('reject', 'doer', ['with'])],
  ['reject, rebuff, spurn, veto, snub', act('reject', 'doer', PATIENT)],
  ['turn +down, rule +out', act('reject', 'doer', PATIENT)],
  ['refuse, decline', act('reject', 'doer', ['patient', 'with'], { clause: true })],
  ['defy, flout', act('reject', 'doer', PATIENT, { cameo: '128' })],
  ['boycott', act('reject', 'doer', PATIENT)],
  [
    'resist|block =resolution|bill|motion|proposal|initiative|statement|effort|bid',
    act('reject', 'doer', PATIENT),
  ],
  // THREATEN
  ['give|set =ultimatum|deadline', act('threaten', 'doer', ['to', 'for', 'patient'], { cameo: '139' })],
  ['threaten', act('threaten', 'doer', ['patient', 'against'])],
  ['warn', act('threaten', 'both', ['patient', 'against'])],
  // PROTEST
  ['go on:strike', act('protest', 'doer', ['at', 'against', 'in'], { cameo: '143' })],
  ['burn =flag|effigy', act('protest', 'doer', ['of'], { cameo: '140' })],
  ['protest, demonstrate', act('protest', 'either', ['against', 'at', 'patient'])],
  ['riot', act('protest', 'doer', ['against'], { cameo: '145' })],
  ['rally against:, march against:', act('protest', 'either', ['against'], { cameo: '141' })],
  // SANCTION
  ['sanction, blacklist, embargo', act('sanction', 'doer', PATIENT, { cameo: '163' })],
  ['declare =grata|persona', act('sanction', 'doer', PATIENT, { cameo: '166' })],
  [
    'impose =sanction|embargo|tariff|duty|restriction|penalty',
    act('sanction', 'doer', ['on', 'against', 'upon', 'over'], { cameo: '163' }),
  ],
  [
    'expel|recall|withdraw =diplomat|ambassador|inspector|peacekeeper|observer|envoy|worker',
    act('sanction', 'doer', ['patient', 'from'], { cameo: '166' }),
  ],
  [
    'cut =aid|tie|relation|assistance|funding, sever =tie|relation|link, suspend =aid|assistance|cooperation|membership|tie|relation|participation, halt =aid|assistance, withhold =aid|assistance|funding, reduce =aid|assistance, break +off',
    act('sanction', 'doer', ['to', 'with', 'for', 'from']),
  ],
  [
    'end|halt|suspend|stop =mediation|supply|shipment|delivery|flight|link|donation|sale|export',
    act('sanction', 'doer', ['to', 'with', 'for', 'from']),
  ],
  // MOBILIZE
  [
    'remain on:alert, be on:alert, reinforce =presence|force|border|troop, strengthen =force|presence',
    act('mobilize', 'doer', ['in', 'at', 'on'], { cameo: '152' }),
  ],
  ['mobilise, mobilize', act('mobilize', 'doer', ['against', 'in'])],
  ['enlist, conscript', act('mobilize', 'doer', [])],
  [
    'deploy|dispatch|send|amass|mass =troop|force|soldier|unit|platoon|battalion|brigade|fleet|squadron|warship|tank|missile|army|personnel|reinforcement|aircraft|carrier|system',
    act('mobilize', 'doer', ['to', 'in', 'near', 'along', 'on', 'at', 'against'], { cameo: '154' }),
  ],
  ['place on:alert, put on:alert', act('mobilize', 'doer', [], { cameo: '152' })],
  // COERCE
  [
    'close|shut|seal =border|crossing|embassy|newspaper|airspace|station',
    act('coerce', 'doer', ['with', 'to'], { cameo: '172' }),
  ],
  ['declare =emergency|siege|law|curfew', act('coerce', 'doer', ['in'], { cameo: '1724' })],
  ['launch =warfare|cyberattack|cyber-attack', act('coerce', 'doer', ['against', 'on'], { cameo: '170' })],
  ['overthrow, depose, oust, topple', act('coerce', 'both', PATIENT)],
  ['coerce, persecute, repress, suppress, oppress, intimidate, harass', act('coerce', 'both')],
  [
    'confiscate|expropriate|seize|impound =property|asset|ship|vessel|tanker|boat|vehicle|truck|weapon|rifle|gun|handgun|ammunition|document|land|cargo',
    act('coerce', 'doer', ['patient', 'from', 'of'], { cameo: '1711' }),
  ],
  ['deport, extradite, exile', act('coerce', 'either', ['patient'], { cameo: '174' })],
  ['ban, outlaw, censor, prohibit', act('coerce', 'doer', PATIENT, { cameo: '172' })],
  [
    'impose =curfew|ban|law|state|fine|rule|censorship|zone',
    act('coerce', 'doer', ['on', 'in', 'against', 'over'], { cameo: '172' }),
  ],
  ['arrest, detain, apprehend, jail, imprison', act('coerce', 'both', PATIENT, { cameo: '173' })],
  [
    'restrict|limit|curtail|impede|obstruct|hinder|hamper =movement|freedom|access|passage',
    act('coerce', 'either', ['owner', 'to', 'for'], { cameo: '172' }),
  ],
  ['disperse, evict', act('coerce', 'doer', PATIENT, { cameo: '172' })],
  [
    'suspend =publication|licence|license|broadcast|constitution|parliament|channel|newspaper|activity',
    act('coerce', 'doer', ['of'], { cameo: '172' }),
  ],
  // AID
  [
    'provide|give|supply|deliver|send|donate|offer|extend =aid|assistance|relief|weapon|missile|drone|tank|rocket|aircraft|jet|gun|system|arm|ammunition|food|medicine|support|shelter|equipment|fuel|vaccine|training|supply|help|protection|tent|asylum',
    act('aid', 'doer', ['to', 'for', 'with'], { recipient: true }),
  ],
  ['arm, resupply', act('aid', 'both', PATIENT, { cameo: '072' })],
  ['train', act('aid', 'both', PATIENT, { cameo: '072' })],
  ['assist, aid', act('aid', 'both', PATIENT)],
  ['rescue, shelter', act('aid', 'doer', PATIENT, { cameo: '073' })],
  [
    'accept|welcome|admit|take|host|resettle =refugee|asylum-seeker|migrant',
    act('aid', 'doer', ['patient'], { cameo: '075' }),
  ],
  ['open =border|door', act('aid', 'both', ['to', 'for'], { cameo: '075' })],
  ['grant =asylum|citizenship|refuge', act('aid', 'doer', ['to', 'patient'], { cameo: '075' })],
  [
    'hand +over =vehicle|equipment|medicine|vaccine|ambulance|supply|aid|weapon|arm|ammunition',
    act('aid', 'doer', ['to']),
  ],
  ['contribute =troop|soldier|aid|fund|peacekeeper', act('aid', 'doer', ['to'])],
  [
    'send|deploy|dispatch =peacekeeper|doctor|medic|nurse|rescuer|team|expert|contingent|observer|monitor',
    act('aid', 'doer', ['to', 'in'], { cameo: '074' }),
  ],
  [
    'fly|airlift|ship =aid|medicine|food|supply|vaccine',
    act('aid', 'doer', ['to', 'into', 'for'], { cameo: '073' }),
  ],
  // COOPERATE
  ['cooperate, collaborate, co-operate, liaise', act('cooperate', 'doer', ['with'])],
  ['work with:, partner with:, coordinate with:, join =force', act('cooperate', 'both', ['with'])],
  [
    'share =intelligence|information|data|evidence|technology',
    act('cooperate', 'doer', ['with'], { cameo: '064' }),
  ],
  ['hand +over =suspect|fugitive|criminal|convict', act('cooperate', 'doer', ['to'])],
  ['exchange =prisoner|ambassador|intelligence|captive|body|detainee', act('cooperate', 'doer', ['with'])],
  // CONSULT
  ['consult, confer', act('consult', 'both', ['with', 'patient'])],
  ['mediate, broker', act('consult', 'doer', ['between', 'in'], { cameo: '045' })],
  ['exchange =view|opinion', act('consult', 'doer', ['with'], { cameo: '040' })],
  ['negotiate, discuss', act('consult', 'both', ['with'], { cameo: '046' })],
  // SUPPORT
  ['establish|restore|resume|upgrade =tie|relation', act('support', 'doer', ['with'], { cameo: '054' })],
  [
    'award|confer|bestow =order|medal|prize|title',
    act('support', 'doer', ['to', 'on', 'patient'], { cameo: '051' }),
  ],
  ['praise, commend, applaud, congratulate, laud, hail', act('support', 'doer', PATIENT, { cameo: '051' })],
  ['welcome', act('support', 'doer', PATIENT, { cameo: '051' })],
  ['support, back, endorse', act('support', 'both', PATIENT)],
  ['recognise, recognize', act('support', 'both', PATIENT, { cameo: '054' })],
  ['thank', act('support', 'both', PATIENT, { cameo: '051' })],
  ['apologise, apologize', act('support', 'doer', ['to', 'for'], { cameo: '055' })],
  ['stand by:, stand with:, side with:', act('support', 'both', ['by', 'with'])],
  ['forgive', act('support', 'doer', PATIENT, { cameo: '056' })],
  ['pardon', act('concede', 'doer', PATIENT, { cameo: '081' })],
  ['defend', act('support', 'doer', PATIENT, { cameo: '052', recipient: true })],
  // CONCEDE, RETREAT
  [
    'withdraw|pull =troop|force|soldier|unit|army|military|contingent',
    act('retreat', 'doer', ['from'], { cameo: '0872' }),
  ],
  [
    'cease|halt|stop|suspend|pause =operation|attack|offensive|hostility|fire|strike|shelling|bombing|test',
    act('retreat', 'doer', ['against', 'in', 'on'], { cameo: '087' }),
  ],
  [
    'return =artifact|artefact|property|territory|body|remain|land|asset|painting|sculpture|manuscript|portrait',
    act('retreat', 'doer', ['to'], { cameo: '0842' }),
  ],
  ['return to:', act('retreat', 'both', ['to'], { cameo: '0842', object: true })],
  ['set +free, let +free', act('retreat', 'doer', PATIENT, { cameo: '0841' })],
  [
    'call +off =strike|protest|blockade|boycott, end =strike|blockade|boycott|siege|occupation',
    act('concede', 'doer', ['against', 'of']),
  ],
  [
    'grant =permission|request|access|right|autonomy|amnesty|delay|extension|mandate|concession|independence|licence|license|visa',
    act('concede', 'doer', ['to', 'patient']),
  ],
  ['approve =request|deployment|release|access', act('concede', 'doer', ['of', 'from', 'to'])],
  [
    'allow|permit =access|passage|delivery|convoy|relief|corridor',
    act('retreat', 'doer', ['of', 'to', 'for', 'owner'], { cameo: '0863' }),
  ],
  ['allow|permit', act('concede', 'both', PATIENT, { clause: true })],
  ['reverse|revoke|overturn =decision|ban|order|policy|law', act('concede', 'doer', ['on', 'of'])],
  ['resign, step +down', act('concede', 'doer', [])],
  [
    'ease|relax|lift|loosen =sanction|embargo|restriction|ban|curfew|blockade|siege|measure|tariff|state|emergency',
    act('retreat', 'doer', ['on', 'against', 'of', 'in', 'to'], { cameo: '085' }),
  ],
  [
    'release|free =prisoner|hostage|detainee|captive|crew|activist|soldier|inmate|journalist|people|civilian|person|man|woman|member|fighter|sailor|dozen|hundred|thousand',
    act('retreat', 'doer', ['patient'], { cameo: '0841' }),
  ],
  ['release, free', act('retreat', 'both', ['patient'], { cameo: '0841' })],
  ['disarm, demobilise, demobilize', act('retreat', 'doer', PATIENT, { cameo: '0873' })],
  ['hand +over =body|prisoner|captive|remain', act('retreat', 'doer', ['to'], { cameo: '0842' })],
  ['yield, concede, acquiesce, back +down', act('concede', 'doer', ['to'])],
  ['amnesty, legalise, legalize, reinstate', act('concede', 'doer', PATIENT)],
  ['accede', act('concede', 'doer', ['to'])],
  // AGREE
  ['agree, pledge, promise, vow, undertake, consent', act('agree', 'doer', ['to'], { clause: true })],
  ['offer', act('agree', 'doer', ['to'], { clause: true })],
  ['commit to:', act('agree', 'doer', ['to'], { clause: true })],
  [
    'accept =proposal|offer|invitation|plan|demand|condition|term|mediation|request|resolution',
    act('agree', 'doer', ['patient', 'from', 'of']),
  ],
]);

const says = (detail: Act, to: readonly string[] = AGAINST, more: Partial<ActFrame> = {}): ActFrame => ({
  detail,
  needs: 'either',
  roles: { by: ['agent', 'by', 'from', 'of'], to },
  ...more,
});
const EXPRESS =
  'express|voice|issue|make|level|send|raise|reiterate|lodge|file|deliver|submit|convey|extend|offer|give|have|pledge|declare|announce|reaffirm|receive|launch|open|begin|start|conduct|order|hold|stage|face|draw|repeat|show|receive|reject|put|table|impose|announce|lift|welcome|enjoy|rally';

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
    { detail: 'request', needs: 'doer', roles: { by: ['of', 'owner', 'agent', 'from'], to: [] }, at: true },
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
    `support|solidarity|backing|condolence|gratitude|appreciation|praise @${EXPRESS}`,
    says('support', ['for', 'to', 'with'], { cameo: '051' }),
  ],
  [
    'release',
    { detail: 'retreat', needs: 'either', roles: { by: ['agent', 'by'], to: ['of'] }, cameo: '0841' },
  ],
  [
    'suspension|cut|freeze @announce|order|impose',
    says('sanction', ['to', 'in', 'with', 'for'], { cameo: '162' }),
  ],
  [
    'readiness|willingness|intention @express|reiterate|reaffirm|declare|confirm|announce|voice|affirm',
    says('agree', ['to'], { cameo: '030' }),
  ],
]);
