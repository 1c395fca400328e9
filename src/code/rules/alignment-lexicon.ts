import { type Frame, lexicon } from '../lexicon/index.js';

export type Alignment =
  'affiliate' | 'member' | 'ally' | 'joins' | 'splits' | 'clashes' | 'surrenders' | 'leads' | 'represents';
export interface AlignmentFrame extends Frame<Alignment> {
  /** Whether whom it concerns must be said. */
  readonly needsWhom: boolean;
}
const frame = (
  detail: Alignment,
  whom: readonly string[],
  needsWhom = true,
  who: readonly string[] = ['agent', 'patient'],
): AlignmentFrame => ({ detail, needsWhom, roles: { who, whom } });

export const VERBS = lexicon<AlignmentFrame>([
  ['form =alliance|coalition|bloc|front with:', frame('ally', ['with'], true, ['agent'])],
  [
    'fight|operate|march|advance|battle|deploy|serve alongside:, fight|battle beside:',
    frame('ally', ['alongside', 'beside']),
  ],
  [
    'stand by:, stand|cooperate|collaborate|collude|conspire|cohabit with:',
    frame('ally', ['by', 'with'], true, ['agent']),
  ],
  [
    'throw|put|lend =weight|support behind:, swing|line +up behind:',
    frame('ally', ['behind'], true, ['agent']),
  ],
  ['throw +in =lot with:', frame('joins', ['with'], true, ['agent'])],
  [
    'enjoy|receive =backing|support|patronage|protection',
    frame('ally', ['owner', 'of', 'from'], true, ['agent']),
  ],
  [
    'join =force|hand, stand =shoulder, close =rank, team +up, make =cause',
    frame('ally', ['with'], false, ['agent']),
  ],
  ['join, rejoin', frame('joins', ['patient', 'with', 'in'])],
  ['enter =rank, swell =rank, fill =rank', frame('joins', ['owner'], true, ['agent'])],
  ['enter', frame('joins', ['patient'], true, ['agent'])],
  [
    'recruit|enlist|conscript|draft|press-gang|dragoon|coopt|co-opt into:, receive|welcome|admit|readmit into:',
    frame('joins', ['into'], true, ['patient', 'agent']),
  ],
  ['recruit, conscript, enlist, press-gang', frame('joins', ['agent', 'by'], true, ['patient'])],
  ['rally|unite|line behind:', frame('joins', ['behind'], true, ['agent'])],
  ['sign|team +up to:, sign +on with:, subscribe to:', frame('joins', ['to', 'with'], true, ['agent'])],
  ['affiliate|ally|align =itself|themselves|himself with:', frame('joins', ['with'], true, ['agent'])],
  ['coalesce|fuse|amalgamate|unite|merge into:', frame('joins', ['into'], true, ['agent'])],
  ['enlist|enrol|enroll in:, enlist|enrol|enroll with:, sign +up with:', frame('joins', ['with', 'in'])],
  ['merge|fuse|amalgamate', frame('joins', ['with', 'into'])],
  [
    'incorporate|integrate|absorb|fold|assimilate|subsume|induct into:',
    frame('joins', ['into'], true, ['patient', 'agent']),
  ],
  ['incorporate|integrate|absorb in:', frame('joins', ['in'], true, ['patient', 'agent'])],
  ['admit|readmit to:, accede to:', frame('joins', ['to'], true, ['patient', 'agent'])],
  [
    `go|cross|come|desert|defect +over to:, switch|change =side|allegiance|loyalty to:, rally to:, throw =lot with:, cast =lot with:,
    transfer|shift =allegiance|loyalty to:, flock to:colour|color|banner|standard|rank`,
    frame('joins', ['to', 'with'], true, ['agent']),
  ],
  ['rally|flock to:', frame('joins', ['to', 'owner'], true, ['agent'])],
  ['pledge|swear|declare|proclaim|renew|give =allegiance|loyalty|fealty', frame('joins', ['to'])],
  ['defect', frame('splits', ['from', 'to'], false)],
  [
    `split, break +away, break away_from:, break with:, break =rank with:, secede, splinter, part =way|company with:, disaffiliate,
    dissociate|disassociate|detach|separate from:`,
    frame('splits', ['from', 'with']),
  ],
  ['sever|cut|break|end =tie|link|connection|affiliation with:', frame('splits', ['with'], true, ['agent'])],
  ['switch|change =side', frame('splits', [], true, ['agent'])],
  ['renounce =allegiance|membership|loyalty', frame('splits', ['to', 'of', 'in', 'owner'], true, ['agent'])],
  ['withdraw|secede from:, pull +out of:, pull|drop out_of:', frame('splits', ['from'], true, ['agent'])],
  ['quit, leave, desert, abandon', frame('splits', ['patient', 'from'])],
  [
    'resign|defect|desert from:, turn|mutiny|revolt|rebel against:, walk +out of:, walk out_of:, step|drop|bow +out of:',
    frame('splits', ['from', 'against', 'of'], true, ['agent']),
  ],
  ['turn =back on:', frame('splits', ['on'], true, ['agent'])],
  [
    'distance|dissociate|disassociate|separate|detach|divorce =itself|themselves|himself|herself from:',
    frame('splits', ['from'], true, ['agent']),
  ],
  ['cut +loose from:', frame('splits', ['from'], true, ['agent'])],
  [
    'expel|oust|exclude|suspend|eject|dismiss|banish|purge|evict|remove from:',
    frame('splits', ['from'], true, ['patient']),
  ],
  ['disown, disavow, repudiate, excommunicate', frame('splits', ['agent', 'by'], true, ['patient'])],
  [
    'split|fracture|splinter|fragment|divide|break into:faction|wing|camp|group|branch, fall +apart, break +up, break +apart, disintegrate, disband, fracture, splinter, fragment, unravel',
    frame('splits', ['with'], false, ['agent', 'patient']),
  ],
  [
    `surrender, capitulate, lay|put|cast|throw|set +down =arm|weapon, lay +down, lay =arm|weapon, give +up =arm|weapon, give +up,
    hand +in =arm|weapon, hand +over =arm|weapon, turn +in =arm|weapon,
    lay +aside =arm|weapon, down|relinquish|abandon =arm|weapon|gun,
    hand|turn|give|deliver =himself|herself|itself|themselves|oneself|themself`,
    { detail: 'surrenders', needsWhom: false, roles: { who: ['agent', 'patient'], whom: ['to'] } },
  ],
  [
    `submit|yield|capitulate to:, avail =themselves|himself of:, accept =amnesty, abandon|renounce|give =struggle, settle|regularise|regularize =status,
    throw +in =towel, throw in:towel, give +up =fight|struggle, give =fight, come out_of:bush|jungle|forest|hiding,
    come +out of:bush|jungle|forest|hiding, emerge from:bush|jungle|forest, hoist|raise|wave|show =flag`,
    { detail: 'surrenders', needsWhom: false, roles: { who: ['agent'], whom: ['to'] } },
  ],
  [
    'lead, head, command, chair, co-chair, front, spearhead, helm, captain, co-lead',
    frame('leads', ['patient']),
  ],
  ['direct, run, mastermind', frame('leads', ['patient'], true, ['agent'])],
  ['preside over:', frame('leads', ['over'], true, ['agent'])],
  [
    'take|assume =command|helm|leadership|chairmanship|reins|presidency, take +over =command|leadership|chairmanship',
    frame('leads', ['owner'], true, ['agent']),
  ],
  ['represent', frame('represents', ['patient'])],
  ['speak|act for:', frame('represents', ['for'], true, ['agent'])],
  ['belong', frame('member', ['to'])],
  ['assign to:', frame('member', ['to'], true, ['patient'])],
  ['sit|serve on:, sit in:, count|rank among:', frame('member', ['on', 'in', 'among'], true, ['agent'])],
  ['serve|fight in:rank, serve|fight|enlist within:rank', frame('member', ['in'], true, ['agent'])],
  ['include, encompass, embrace, unite, bring +together', frame('member', ['agent'], true, ['patient'])],
  ['form|make|constitute =part|component', frame('member', ['owner'], true, ['agent'])],
  ['comprise, consist of:, group', frame('member', ['agent'], true, ['patient', 'of'])],
  ['make +up of:, compose of:', frame('member', ['patient', 'agent'], true, ['of'])],
  ['make +up', frame('member', ['patient'], true, ['agent'])],
  ['ally, align, side', frame('ally', ['with', 'patient', 'to'], true, ['agent', 'patient'])],
  [
    'affiliate, link, associate, tie, attach, subordinate',
    frame('affiliate', ['with', 'to'], true, ['patient', 'agent']),
  ],
  ['answer|report|subordinate to:', frame('affiliate', ['to'], true, ['agent', 'patient'])],
  ['take =order|instruction|direction|cue|command from:', frame('affiliate', ['from'], true, ['agent'])],
  ['operate|come|fall|act|serve|fight|work under:', frame('affiliate', ['under'], true, ['agent'])],
  [
    'grow +out of:, evolve|emerge|descend out_of:, evolve|spring|descend from:',
    frame('affiliate', ['of', 'from'], true, ['agent']),
  ],
  [
    'back, sponsor, control, run, arm, finance, fund, bankroll, equip, train, direct, mentor, nurture',
    frame('affiliate', ['agent', 'by'], true, ['patient']),
  ],
  ['support, assist', frame('ally', ['agent', 'by'], true, ['patient'])],
]);

const list = (detail: Alignment, lemmas: string): [string, Alignment][] =>
  lemmas.split(/\s+/).map((lemma) => [lemma, detail]);

/** What a noun says that its bearer is to whom it names: "X, a member of Y". */
export const NOUNS_OF: ReadonlyMap<string, Alignment> = new Map<string, Alignment>([
  ...list(
    'member',
    'member recruit adherent follower conscript faction fighter operative component constituent participant cadre soldier militant combatant officer official figure militiaman element part',
  ),
  ...list(
    'affiliate',
    'affiliate branch offshoot wing arm franchise subsidiary proxy outgrowth chapter surrogate extension satellite appendage creature front splinter incarnation successor',
  ),
  ...list('ally', 'ally partner auxiliary confederate comrade-in-arms'),
  ...list(
    'represents',
    'representative spokesman spokesperson spokeswoman envoy delegate ambassador negotiator emissary plenipotentiary chargé nuncio mouthpiece',
  ),
  ...list(
    'leads',
    `leader head chief commander chairman chairwoman chairperson chair co-chair founder co-founder emir boss ringleader kingpin
    commander-in-chief second-in-command president secretary-general director-general director vice-president secretary co-leader co-chairman
    vice-chairman supremo`,
  ),
]);

/** Offices of states as well as of bodies: they tell of the latter only. */
export const STATE_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'secretary',
  'director',
  'vice-president',
]);
/** Those of an armed body or a party only: of others it is employment. */
export const OF_ARMED: ReadonlySet<string> = new Set(
  'soldier militant combatant officer official figure cadre militiaman element fighter operative part'.split(
    ' ',
  ),
);
