import { lazy, readTable } from './assets.js';
import { wordSet } from './words.js';

/**
 * What kind of vouching a reporting verb or noun does, with the name of its class in the literature: says (assertive),
 * calls (evaluative), cites and shows (evidential), denies (denying), believes (doxastic), learns (of discovery), asks
 * (directive: asking and ordering), promises (commissive), intends (volitive).
 */
export type Mode =
  'says' | 'calls' | 'cites' | 'denies' | 'believes' | 'learns' | 'shows' | 'asks' | 'promises' | 'intends';

/** How the content may stand beside a reporting verb (data/cues/reporting-verbs.tsv). */
export interface ReportingVerb {
  readonly mode: Mode;
  readonly that: boolean;
  readonly quote: boolean;
  readonly to: boolean;
  readonly obj: boolean;
  readonly as: boolean;
  readonly addressee: boolean;
  readonly prepositions: ReadonlySet<string>;
  readonly particle: string | null;
}

const verbs = lazy(
  () =>
    new Map(
      readTable('data/cues/reporting-verbs.tsv').map(
        (row) => [row['lemma']!, verbOf(row['mode'] as Mode, row['frames']!)] as const,
      ),
    ),
);

function verbOf(mode: Mode, frames: string): ReportingVerb {
  const parts = frames.split(' ');
  const after = (lead: string) => parts.find((part) => part.startsWith(lead))?.slice(lead.length) ?? null;
  return {
    mode,
    that: parts.includes('that'),
    quote: parts.includes('quote'),
    to: parts.includes('to'),
    obj: parts.includes('obj'),
    as: parts.includes('as'),
    addressee: parts.includes('addressee'),
    prepositions: new Set(after('prep:')?.split('|') ?? []),
    particle: after('particle:'),
  };
}

const nouns = lazy(
  () =>
    new Map(readTable('data/cues/reporting-nouns.tsv').map((row) => [row['lemma']!, row['mode'] as Mode])),
);

export const reportingVerb = (lemma: string): ReportingVerb | undefined => verbs().get(lemma);
export const reportingNoun = (lemma: string): Mode | undefined => nouns().get(lemma);

/**
 * Whether a verb says what may stand before it ("…, the ministry said"; "…, it added"): assertive, and takes a quotation.
 * The stages that tell whose words a clause is ask this; which verbs they are is for the table alone to say.
 */
export function isQuotative(lemma: string): boolean {
  const verb = reportingVerb(lemma);
  return verb !== undefined && verb.quote && verb.mode === 'says';
}

/** Verbs that lay something to somebody's charge, the object: the table's "calls" holds praise too. */
export const BLAMING = wordSet('accuse blame condemn denounce criticise criticize');

/** Whether somebody is told or charged by a verb, its object: "asked Kigali", "condemned the ministry", "thanked Chad". */
export const isAddressed = (lemma: string): boolean =>
  BLAMING.has(lemma) || lemma === 'thank' || reportingVerb(lemma)?.addressee === true;

/** Verbs by which one person turns to another. */
export const CALLING = wordSet('call phone telephone ring visit meet summon');

/** What somebody is called to do or say: "called his counterpart to apologise". */
export const MADE_BY_CALLING = wordSet(
  'apologise apologize express discuss thank congratulate convey inform offer complain protest condole reassure brief talk say explain deliver reiterate review',
);
