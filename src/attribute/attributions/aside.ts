import { quotationEndingAt, type Quotation, type Quotations } from './quotations.js';
import type { Run } from './runs.js';
import { verbGroup, type Syntax } from './syntax.js';

/** What stands around a cue that comes after what it reports: who says it, and the runs of what is said. */
export interface Aside {
  readonly source: Run;
  readonly content: readonly Run[];
}

interface Place extends Syntax {
  readonly quotations: Quotations;
}

const BOUNDARY = new Set([',', '”', '"', '»', '—', '–', '--', '-', '?', '!', ')', '’', '…']);
/** Words that begin something else than the rest of what is said. */
const BREAKS = new Set(
  'who which when while as although though after before because since where whose if unless until during in on at with without'.split(
    ' ',
  ),
);
/** "…, the mission said today": when, not who. */
const TIMES =
  /^(?:today|yesterday|tonight|tomorrow|earlier|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const LONGEST_SOURCE = 40;
const LONGEST_PLAIN_SOURCE = 14;
const LONGEST_ADJUNCT = 14;

/**
 * "…, the ministry said.", "“…,” said the minister, a former general.", "The road, he added, is open": read by the
 * marks around source and cue, which are surer than the tree. Null where the cue stands otherwise.
 */
export function asideOf(place: Place, verb: number, sentence: Run, hasClause: boolean): Aside | null {
  const group = verbGroup(place, verb);
  const before = sourceBefore(place, verb, group, sentence);
  if (before) return around(place, before, [before[0], group[1]], sentence, hasClause);
  const after = hasClause ? null : sourceAfter(place, verb, group, sentence);
  return after ? around(place, after, [group[0], after[1]], sentence, hasClause) : null;
}

/** The same for a phrase that cites ("according to …"): `cited` is all of it. */
export const asideOfPhrase = (place: Place, cited: Run, source: Run, sentence: Run): Aside | null =>
  around(place, source, cited, sentence, false);

/** The source that stands between a mark and the cue. */
function sourceBefore(place: Place, verb: number, [first]: Run, [from]: Run): Run | null {
  const { tokens, trees, quotations } = place;
  const subject = trees.child(verb, 'nsubj');
  if (subject >= 0 && subject < verb && ['who', 'which', 'that', 'what'].includes(tokens.lower(subject)))
    return null;
  if (subject >= 0 && subject < verb) {
    const start = trees.extent(subject)[0];
    if (start > from && isBoundary(place, start)) return [start, first];
  }
  const isAfterQuote = (i: number): boolean => quotationEndingAt(quotations, i) !== null;
  const quoted = lastWhere([Math.max(from, first - LONGEST_SOURCE), first], isAfterQuote);
  const plain = lastWhere(
    [Math.max(from, first - LONGEST_PLAIN_SOURCE), first],
    (i) => tokens.form(i - 1) === ',',
  );
  // Behind a word between scare quotes a comma says where the source begins.
  const isPlain =
    quoted === null || (plain !== null && plain > quoted && isScare(quotationEndingAt(quotations, quoted)));
  const start = isPlain ? plain : quoted;
  // "…, but the junta denied it": a clause that is joined on, not set beside.
  if (start !== null && place.trees.upos(start) === 'CCONJ') return null;
  // "…, by contrast, had …": no name begins with a preposition.
  if (start !== null && isPlain && /^(?:by|in|on|as|with|at)$/.test(tokens.lower(start))) return null;
  return start !== null && isNominal(place, [start, first], !isPlain) ? [start, first] : null;
}

/** The last token strictly inside (after, before) that fits, or null. */
function lastWhere([after, before]: Run, fits: (i: number) => boolean): number | null {
  for (let i = before - 1; i > after; i -= 1) if (fits(i)) return i;
  return null;
}

const LONGEST_SCARE_QUOTE = 3;

/** A word between marks, which only keeps its distance, not what is said. */
const isScare = (quotation: Quotation | null): boolean =>
  quotation !== null && quotation.run[1] - quotation.run[0] <= LONGEST_SCARE_QUOTE;

/** The source that follows a cue which stands after a mark: "…, said X". */
function sourceAfter(place: Place, verb: number, [first, last]: Run, [from, to]: Run): Run | null {
  const { tokens, trees } = place;
  if (first <= from || !isBoundary(place, first) || last >= to) return null;
  if (trees.children(verb, 'nsubj').some((subject) => subject < verb)) return null;
  // "…, reiterated their demand", "…, putting the bridge out of use": a further verb and its object.
  const isFurther = trees.rel(verb) === 'conj' || tokens.lower(verb).endsWith('ing');
  if (isFurther && quotationEndingAt(place.quotations, first) === null) return null;
  if (
    !['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(trees.upos(last)) ||
    ['that', 'which', 'who'].includes(tokens.lower(last)) ||
    TIMES.test(tokens.lower(last))
  )
    return null;
  const subject = trees.children(verb, 'nsubj', 'obj', 'ccomp').find((child) => child >= last) ?? -1;
  if (subject >= last && trees.extent(subject)[0] === last)
    return [last, cutAtQuote(place, [last, Math.min(trees.extent(subject)[1], to)])];
  const isQuoted = quotationEndingAt(place.quotations, first) !== null;
  let end = last;
  while (end < to && !/^[.;:“"]$/u.test(tokens.form(end)) && (isQuoted || tokens.form(end) !== ',')) end += 1;
  const named: Run = [last, end];
  return end > last && (isQuoted || !hasVerb(place, named)) ? [last, cutAtQuote(place, named)] : null;
}

/** What is said on either side of source and cue. */
function around(place: Place, source: Run, group: Run, sentence: Run, hasClause: boolean): Aside | null {
  const { tokens, quotations } = place;
  const quotation = quotationEndingAt(quotations, group[0]) ?? quotationEndingAt(quotations, group[0] - 1);
  let end = group[1];
  while (
    end < sentence[1] &&
    end - group[1] < LONGEST_ADJUNCT &&
    !isStop(tokens.form(end)) &&
    quotations.at[end]! < 0
  )
    end += 1;
  const isSetOff = tokens.form(group[0] - 1) === ',' && tokens.form(end) === ',';
  if (hasClause && !quotation && !(isSetOff && end === group[1])) return null;
  const adjunct: Run = [group[1], end];
  if (!quotation && (!isStop(tokens.form(end)) || hasVerb(place, adjunct))) return null;
  const rest = restOf(place, end, sentence, quotation !== null, isSetOff && end === group[1]);
  const left = leftOf(place, group, sentence, quotation?.run ?? null);
  if (!quotation && !hasVerb(place, left) && !(isSetOff && rest && hasVerb(place, rest))) return null;
  return { source, content: rest ? [left, rest] : [left] };
}

/** What is said before source and cue; of a sentence that ends in a quotation, what leads up to it only if it says something. */
function leftOf(place: Place, group: Run, [from]: Run, quoted: Run | null): Run {
  if (!quoted)
    return ownClause(place, [from, place.tokens.form(group[0] - 1) === ',' ? group[0] - 1 : group[0]]);
  const leads: Run = [from, quoted[0]];
  const isLead = leads[0] < leads[1] && place.tokens.form(leads[1] - 1) === ',' && !hasVerb(place, leads);
  return [isLead ? quoted[0] : Math.min(from, quoted[0]), quoted[1]];
}

const RELATIVE = /^(?:which|whom|where|when|whose)$/;

/**
 * "…; two men, police said, were killed", "a raid in which, police said, two were killed": what the aside vouches for begins behind
 * the semicolon, or with the relative clause it stands in.
 */
function ownClause({ tokens }: Place, [from, to]: Run): Run {
  if (RELATIVE.test(tokens.lower(to - 1))) return [to, to];
  for (let i = to - 1; i >= from; i -= 1) if (tokens.form(i) === ';') return [i + 1, to];
  return [from, to];
}

/** What is said after an aside: "…, he said, and …"; of a quotation only a further quotation. */
function restOf(
  { tokens, trees, quotations }: Place,
  end: number,
  [, to]: Run,
  isQuoted: boolean,
  isSetOff: boolean,
): Run | null {
  if (tokens.form(end) !== ',' || end + 2 >= to) return null;
  const next = end + 1;
  const opens = quotations.at[next]! >= 0;
  if (opens) return [next, Math.max(quotations.all[quotations.at[next]!]!.run[1], next + 1)];
  if (isQuoted)
    return quotations.at[next + 1]! >= 0 && ['but', 'and', 'that'].includes(tokens.lower(next))
      ? [next, to]
      : null;
  // "has made contact, it announced, with the envoy": a phrase that goes on behind the second comma.
  const goesOn =
    isSetOff &&
    /^(?:with|in|on|at)$/.test(tokens.lower(next)) &&
    !/^(?:an?|his|her|its|their)$/.test(tokens.lower(next + 1));
  if (BREAKS.has(tokens.lower(next)) && !goesOn) return null;
  return trees.upos(next) === 'VERB' && tokens.lower(next).endsWith('ing') ? null : [next, to];
}

const isStop = (form: string): boolean => /^[,.;:?!—–-]$/u.test(form) || form === '';

const isBoundary = ({ tokens, quotations }: Place, token: number): boolean =>
  BOUNDARY.has(tokens.form(token - 1)) || quotationEndingAt(quotations, token) !== null;

function cutAtQuote({ quotations }: Place, [first, last]: Run): number {
  for (let i = first + 1; i < last; i += 1)
    if (quotations.at[i]! >= 0 && quotations.at[i] !== quotations.at[first]) return i;
  return last;
}

/** Whether a run could be somebody's name and description: it ends in a noun, and has no clause unless marks set it off. */
function isNominal({ tokens, trees }: Place, [first, last]: Run, mayDescribe: boolean): boolean {
  if (last <= first) return false;
  const ending = tokens.form(last - 1) === ',' ? last - 2 : last - 1;
  if (
    !['NOUN', 'PROPN', 'PRON', 'NUM', 'ADV'].includes(trees.upos(ending)) &&
    tokens.form(last - 1) !== ',' &&
    tokens.form(last - 1) !== ')'
  )
    return false;
  return mayDescribe
    ? ['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'].includes(trees.upos(first))
    : !hasVerb({ trees }, [first, last]);
}

function hasVerb({ trees }: Pick<Syntax, 'trees'>, [first, last]: Run): boolean {
  for (let i = first; i < last; i += 1) if (trees.upos(i) === 'VERB' || trees.upos(i) === 'AUX') return true;
  return false;
}
