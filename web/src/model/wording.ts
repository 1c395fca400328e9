import type { DETAILS, Role, StatementKind } from '../../../src/record/index.js';

/**
 * How a predicate is put into words.
 * act: past, participle, base ("gained", "gaining", "gain"); pass: a participle after "be"; state: what follows
 * "be"; stand: a base form that is true for a while ("support", "hold").
 */
export type Verb =
  | { readonly type: 'act'; readonly past: string; readonly ing: string; readonly base: string }
  | { readonly type: 'pass'; readonly participle: string }
  | { readonly type: 'state'; readonly complement: string }
  | { readonly type: 'stand'; readonly base: string; readonly ing: string };

/** A role, or what stands in its place in the sentence: the places or the figures of the statement. */
export type Slot = Role | 'place' | 'figure';

export interface Complement {
  readonly before: string;
  readonly slot: Slot;
  /** Said to be missing where the text does not name it; otherwise it is left out. */
  readonly required?: boolean;
  /** The word before it where only one fills it: nothing is between one party. */
  readonly alone?: string;
}

/** The order of words of one detail of one kind: subject, verb, complements. */
export interface Wording {
  readonly subject: Slot;
  readonly verb: Verb;
  readonly complements: readonly Complement[];
  /** Nouns that say by themselves what took place, where the text names neither who did it nor to whom. */
  readonly event?: RegExp;
  /** The detail itself says that it is planned, allowed or prevented: the verb does not say so again. */
  readonly settled?: boolean;
}

const act = (past: string, ing: string, base: string): Verb => ({ type: 'act', past, ing, base });
const pass = (participle: string): Verb => ({ type: 'pass', participle });
const state = (complement: string): Verb => ({ type: 'state', complement });
const stand = (base: string, ing: string): Verb => ({ type: 'stand', base, ing });

const say = (subject: Slot, verb: Verb, ...complements: Complement[]): Wording => ({
  subject,
  verb,
  complements,
});
const also = (before: string, slot: Slot): Complement => ({ before, slot });
const must = (before: string, slot: Slot): Complement => ({ before, slot, required: true });

const EVENT =
  /(?:strike|explosion|blast|detonation|shelling|bombardment|bombing|barrage|attack|raid|ambush|clash|clashes|fighting|firefight|skirmish|gunfire|battle|hostilitie|incursion|offensive)s?$/i;
const strike = (past: string, ing: string, base: string): Wording => ({
  ...say('by', act(past, ing, base), must('', 'to')),
  event: EVENT,
});
/** What an event named by a noun does. */
export const TAKES_PLACE: Verb = act('took place', 'taking place', 'take place');
const hold = (verb: Verb): Wording => say('by', verb, must('', 'place'), also('from', 'from'));
const move = (verb: Verb): Wording =>
  say(
    'who',
    verb,
    also('from', 'from'),
    also('to', 'toward'),
    also(verb.type === 'pass' ? 'by' : 'because of', 'by'),
  );
const settled = (wording: Wording): Wording => ({ ...wording, settled: true });
const suffer = (verb: Verb): Wording => say('who', verb, also('by', 'by'));
const serve = (verb: Verb): Wording => say('what', verb, also('by', 'by'));
const accord = (verb: Verb): Wording =>
  say('instrument', verb, also('by', 'by'), { ...also('between', 'parties'), alone: 'by' });
const bond = (verb: Verb, before = ''): Wording => say('who', verb, must(before, 'whom'));
const meet = (verb: Verb): Wording => say('who', verb, also('with', 'with'));
const favour = (verb: Verb, before = ''): Wording => say('who', verb, also(before, 'about'));
const show = (noun: string): Wording =>
  say('by', act(`cited ${noun}`, `citing ${noun}`, `cite ${noun}`), also('of', 'of'));
const contest = (verb: Verb): Wording =>
  say('by', verb, must('', 'about'), also('put forward by', 'claimant'));
const pay = (verb: Verb, from = 'from'): Wording =>
  say('by', verb, must('', 'figure'), also('to', 'to'), also(from, 'from'));
const deal = (verb: Verb, before = ''): Wording => say('by', verb, also(before, 'to'));

type Wordings = { readonly [K in StatementKind]: Readonly<Record<(typeof DETAILS)[K][number], Wording>> };

const WORDINGS: Wordings = {
  force: {
    ground: strike('attacked', 'attacking', 'attack'),
    air: strike('struck from the air', 'striking from the air', 'strike from the air'),
    artillery: strike('shelled', 'shelling', 'shell'),
    naval: strike('struck from the sea', 'striking from the sea', 'strike from the sea'),
    explosive: strike(
      'set off explosives against',
      'setting off explosives against',
      'set off explosives against',
    ),
    clash: { ...say('by', act('clashed', 'fighting', 'fight'), also('with', 'to')), event: EVENT },
    other: strike('used force against', 'using force against', 'use force against'),
  },
  control: {
    gains: hold(act('gained control of', 'gaining control of', 'gain control of')),
    loses: hold(act('lost control of', 'losing control of', 'lose control of')),
    holds: hold(stand('hold', 'holding')),
    contests: hold(act('fought for', 'fighting for', 'fight for')),
    approaches: hold(act('approached', 'approaching', 'approach')),
    leaves: hold(act('withdrew from', 'withdrawing from', 'withdraw from')),
    besieges: hold(act('besieged', 'besieging', 'besiege')),
  },
  people: {
    returns: move(act('returned', 'returning', 'return')),
    displaced: move(pass('displaced')),
    leaves: move(act('left', 'leaving', 'leave')),
    crosses: move(act('crossed', 'crossing', 'cross')),
    evacuated: move(pass('evacuated')),
    'may-return': settled(move(pass('allowed to return'))),
    'kept-from-returning': settled(move(pass('kept from returning'))),
  },
  harm: {
    killed: suffer(pass('killed')),
    injured: suffer(pass('injured')),
    detained: suffer(pass('detained')),
    abducted: suffer(pass('abducted')),
    missing: suffer(state('missing')),
    destroyed: suffer(pass('destroyed')),
    damaged: suffer(pass('damaged')),
  },
  service: {
    working: serve(state('working')),
    damaged: serve(pass('damaged')),
    cut: serve(pass('cut')),
    restored: serve(pass('restored')),
    'being-restored': settled(serve(state('being restored'))),
    planned: settled(serve(state('planned'))),
  },
  agreement: {
    signed: accord(pass('signed')),
    'in-force': accord(state('in force')),
    'being-prepared': settled(accord(state('being prepared'))),
    extended: accord(pass('extended')),
    observed: accord(pass('observed')),
    violated: accord(pass('violated')),
    ended: accord(pass('ended')),
    proposed: settled(accord(pass('proposed'))),
  },
  alignment: {
    affiliate: bond(state('affiliated'), 'with'),
    member: bond(state('a member'), 'of'),
    ally: bond(state('allied'), 'with'),
    joins: bond(act('joined', 'joining', 'join')),
    splits: bond(act('split', 'splitting', 'split'), 'from'),
    clashes: bond(act('clashed', 'clashing', 'clash'), 'with'),
    surrenders: bond(act('surrendered', 'surrendering', 'surrender'), 'to'),
    leads: bond(stand('lead', 'leading')),
    represents: bond(stand('represent', 'representing')),
  },
  meeting: {
    held: meet(act('met', 'meeting', 'meet')),
    planned: settled(meet(stand('plan to meet', 'planning to meet'))),
    undated: settled(meet(state('without a date for meeting'))),
    postponed: meet(act('postponed meeting', 'postponing meeting', 'postpone meeting')),
    cancelled: meet(act('cancelled meeting', 'cancelling meeting', 'cancel meeting')),
    denied: meet(act('denied meeting', 'denying meeting', 'deny meeting')),
  },
  position: {
    supports: favour(stand('support', 'supporting')),
    opposes: favour(stand('oppose', 'opposing')),
    unchanged: favour(state('unchanged in position'), 'on'),
    changed: favour(act('changed position', 'changing position', 'change position'), 'on'),
    agrees: favour(stand('agree', 'agreeing'), 'on'),
    disagrees: favour(stand('disagree', 'disagreeing'), 'on'),
    undeclared: favour(state('undeclared'), 'on'),
  },
  evidence: {
    audio: show('an audio recording'),
    video: show('a video'),
    photo: show('photographs'),
    document: show('a document'),
    report: show('a report'),
    other: show('evidence'),
  },
  story: {
    alleged: contest(act('alleged', 'alleging', 'allege')),
    refuted: contest(act('refuted', 'refuting', 'refute')),
    corrected: contest(act('corrected', 'correcting', 'correct')),
    challenged: contest(act('challenged', 'challenging', 'challenge')),
  },
  money: {
    demanded: pay(act('demanded', 'demanding', 'demand')),
    paid: pay(act('paid', 'paying', 'pay')),
    pledged: pay(act('pledged', 'pledging', 'pledge')),
    received: pay(act('received', 'receiving', 'receive')),
    frozen: pay(act('froze', 'freezing', 'freeze'), 'of'),
  },
  act: {
    accuse: deal(act('accused', 'accusing', 'accuse')),
    request: deal(act('made a request', 'making a request', 'make a request'), 'to'),
    reject: deal(act('rejected', 'rejecting', 'reject')),
    threaten: deal(act('threatened', 'threatening', 'threaten')),
    protest: deal(act('protested', 'protesting', 'protest'), 'against'),
    sanction: deal(act('imposed sanctions', 'imposing sanctions', 'impose sanctions'), 'on'),
    mobilize: deal(act('mobilised', 'mobilising', 'mobilise'), 'against'),
    coerce: deal(act('coerced', 'coercing', 'coerce')),
    aid: deal(act('gave aid', 'giving aid', 'give aid'), 'to'),
    cooperate: deal(act('cooperated', 'cooperating', 'cooperate'), 'with'),
    consult: deal(act('consulted', 'consulting', 'consult'), 'with'),
    support: deal(act('backed', 'backing', 'back')),
    concede: deal(act('made a concession', 'making a concession', 'make a concession'), 'to'),
    retreat: deal(act('retreated', 'retreating', 'retreat'), 'from'),
    agree: deal(act('agreed', 'agreeing', 'agree'), 'with'),
  },
};

/** The wording of a detail; null for a detail the desk does not know, which is then shown as it is. */
export function wordingOf(kind: StatementKind, detail: string): Wording | null {
  const ofKind: Readonly<Partial<Record<string, Wording>>> = WORDINGS[kind];
  return ofKind[detail] ?? null;
}
