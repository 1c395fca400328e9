import { reportingNoun, reportingVerb, type Mode, type ReportingVerb } from '../../lib/index.js';
import type { Run } from './runs.js';
import { agentOf, isPassive, type Syntax } from './syntax.js';

/** What a verb reports: the runs of its content and, where the cue goes on after the verb, its last token. */
export interface Content {
  readonly runs: readonly Run[];
  readonly cueEnd?: number;
  /** Whether it is a thing ("rejected the report") and no clause. */
  readonly isThing?: boolean;
  /** Whether it is what the source or somebody told is to do ("agreed to meet", "told them to leave"). */
  readonly isPlan?: boolean;
  /** Whether it stands after a preposition ("called for talks", "accused them of murder"). */
  readonly isTopic?: boolean;
}

const ASSERTING = new Set<Mode>(['says', 'cites', 'calls', 'learns', 'shows']);

/**
 * Whether the source vouches for the content as something that is so: it says or believes a clause, it reports a thing.
 * Who rejects a report, agrees to meet, asks for talks or is said in the passive to be expected vouches for nothing; who
 * denies a deed vouches that there was none.
 */
export function vouchesFor(
  place: Syntax,
  verb: number,
  { mode, addressee }: ReportingVerb,
  { isThing = false, isTopic = false, isPlan = false }: Content,
): boolean {
  if (isPlan || isAsked(place, verb) || (mode === 'shows' && !canShow(place, verb))) return false;
  if (mode === 'intends' || mode === 'asks' || mode === 'promises' || isDeed(place, verb)) return false;
  const isSaid = ASSERTING.has(mode);
  if (isTopic) return (mode === 'says' && addressee) || (mode === 'cites' && quotesSpeech(place, verb));
  const isNobodys = isPassive(place, verb) && agentOf(place, verb) < 0;
  if (isThing && !isNobodys) return (isSaid && mode !== 'calls') || deniesDeed(place, verb);
  if (!isNobodys) return true;
  const isHypothetical = place.trees.children(verb, 'aux').some((aux) => MODALS.has(place.tokens.lower(aux)));
  return isSaid && !isHypothetical && HEARSAY.has(place.trees.lemma[verb]!);
}

/** Whose passive leaves open who says it; "no date was announced", "it was agreed that" are told by whoever writes. */
const HEARSAY = new Set([
  'say',
  'report',
  'allege',
  'claim',
  'suggest',
  'state',
  'assert',
  'suspect',
  'estimate',
  'mention',
  'quote',
  'cite',
  'note',
  'indicate',
  'rumour',
  'rumor',
]);

const DEEDS = new Set(['support', 'defend', 'attack', 'oppose', 'maintain', 'project']);

/** "supports the army with air strikes", "maintain their campaign": what is done to a thing, though the verb may tell a view. */
const isDeed = ({ trees }: Syntax, verb: number): boolean =>
  DEEDS.has(trees.lemma[verb]!) && trees.child(verb, 'ccomp') < 0 && trees.rel(verb) !== 'parataxis';

/** "SUNA quoted the ministry as saying": SUNA vouches for it; "reports quote" names nobody who does. */
const quotesSpeech = ({ tokens, trees }: Syntax, verb: number): boolean =>
  trees
    .children(verb, 'advcl', 'ccomp', 'xcomp')
    .some((child) => tokens.lower(child - 1) === 'as' && tokens.lower(child).endsWith('ing')) &&
  trees
    .children(verb, 'nsubj')
    .some((child) => !/^(?:report|account|medium|media)$/.test(trees.lemma[child]!)) &&
  !isPassive({ tokens, trees }, verb);

const EVIDENCE = new Set(
  (
    'report study survey poll figure datum data statistic footage video clip film image imagery photo photograph picture document ' +
    'file record recording evidence investigation inquiry enquiry analysis finding test result map audit assessment research ' +
    'transcript letter intelligence information source witness expert investigator inspector review count tally bulletin index paper log ' +
    'examination autopsy monitoring estimate text order intercept sample fragment debris number experience history fact'
  ).split(' '),
);

/** "These sanctions show that …" is the speaker's own conclusion; a report, a film or somebody named vouches for what it shows. */
function canShow({ tokens, trees }: Syntax, verb: number): boolean {
  const own = trees.child(verb, 'nsubj');
  const isRelative = own >= 0 && /^(?:which|that)$/.test(tokens.lower(own)) && trees.rel(verb) === 'acl';
  const subject = isRelative ? trees.head[verb]! : own;
  return subject < 0 || trees.upos(subject) !== 'NOUN' || EVIDENCE.has(trees.lemma[subject]!);
}

/** "…; the military blamed": a clause with somebody else for its subject, who says something too. */
function answersBehind({ trees }: Syntax, stop: number, last: number): boolean {
  for (let i = stop + 1; i < last; i += 1) {
    const subject = trees.child(i, 'nsubj');
    if (trees.upos(i) !== 'VERB' || subject <= stop || subject > i || trees.upos(subject) === 'PRON')
      continue;
    const isJoined = ['parataxis', 'conj', 'ccomp'].includes(trees.rel(i)) && trees.head[i]! < stop;
    if (isJoined) return reportingVerb(trees.lemma[i]!) !== undefined;
  }
  return false;
}

/** "…, which the group denies", "…, a figure that it disputes", "…; the military blamed …": what somebody else answers is not said. */
export function withoutRejoinder(syntax: Syntax, [first, last]: Run): Run {
  for (let i = first + 1; i + 1 < last; i += 1) {
    const isMark =
      syntax.tokens.form(i) === ';' ? answersBehind(syntax, i, last) : isDisputedBehind(syntax, i, last);
    if (isMark) return [first, i];
  }
  return [first, last];
}

/** Whether a comma parts off what somebody else denies: ", which the army refutes", ", a claim the ministry rejects". */
function isDisputedBehind({ tokens, trees }: Syntax, comma: number, last: number): boolean {
  if (tokens.form(comma) !== ',') return false;
  const next = comma + 1;
  const isNoun = trees.upos(next) === 'DET' && trees.upos(next + 1) === 'NOUN';
  if (!isNoun && tokens.lower(next) !== 'which') return false;
  // By the words, since a parser often hangs such a clause on something else.
  const end = Math.min(last, next + LONGEST_REJOINDER);
  let verb = next + (isNoun ? 2 : 1);
  while (verb < end && trees.upos(verb) !== 'VERB' && tokens.form(verb) !== ',') verb += 1;
  const isAnothers = verb - next > (isNoun ? 2 : 1) || tokens.lower(verb + 1) === 'by';
  if (verb >= end || !isAnothers) return false;
  return trees.upos(verb - 1) !== 'PART' && reportingVerb(trees.lemma[verb]!)?.mode === 'denies';
}
const LONGEST_REJOINDER = 9;

/** "Can the ministry confirm that …?": who is asked to say it has not said it. */
function isAsked({ tokens, trees }: Syntax, verb: number): boolean {
  const subject = trees.child(verb, 'nsubj');
  const isInverted = subject >= 0 && trees.children(verb, 'aux').some((aux) => aux < subject);
  if (!isInverted) return false;
  let end = verb;
  while (end + 1 < tokens.length && tokens.sentence[end + 1] === tokens.sentence[verb]) end += 1;
  return tokens.form(end).includes('?');
}

/** What is denied to somebody rather than said not to be. */
const DENIED_TO = new Set([
  'access',
  'entry',
  'passage',
  'permission',
  'visa',
  'request',
  'asylum',
  'right',
  'chance',
  'opportunity',
]);

/** "denied any attack on the camp": neither access that is refused nor somebody else's account. */
function deniesDeed({ trees }: Syntax, verb: number): boolean {
  const object = trees.child(verb, 'obj');
  if (trees.lemma[verb] !== 'deny') return false;
  // "denied backing the rebels"
  if (object < 0) return trees.child(verb, 'xcomp') > verb;
  if (object < verb || trees.children(verb, 'obj', 'iobj').length > 1) return false;
  return !DENIED_TO.has(trees.lemma[object]!) && reportingNoun(trees.lemma[object]!) === undefined;
}

const MODALS = new Set(['can', 'could', 'would', 'may', 'might', 'should', 'must']);

/** Assertive verbs whose infinitive tells what is so; that of the others ("agree", "ask") tells what is to be done. */
const CLAIMING = new Set(['claim', 'report', 'estimate', 'predict', 'forecast', 'project', 'calculate']);

/** "claimed to hold the pass", "admitted to have fired": an infinitive that says what is so, not what is to be done. */
export const isClaimed = ({ trees }: Syntax, verb: number, clause: number): boolean =>
  CLAIMING.has(trees.lemma[verb]!) ||
  trees.children(clause, 'aux').some((aux) => trees.lemma[aux] === 'have');
