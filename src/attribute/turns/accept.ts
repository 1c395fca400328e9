import type { Label } from './label.js';
import { headsNoSpeech, isMedium, namesHost, namesOffice, plainWord } from './lexicon.js';

/** A label with the words that follow it up to the next one. */
export interface Candidate extends Label {
  /** Whether its words end in a question mark. */
  readonly asks: boolean;
  readonly words: number;
  readonly isFirstLine: boolean;
  /** Whether a paragraph or at least a sentence ends before it: a line wrapped by hand may begin with any word. */
  readonly opensParagraph: boolean;
}

const keyOf = ({ name }: Label): string => name.split(/\s+/u).map(plainWord).join(' ');
const isCapitals = (name: string): boolean => name === name.toUpperCase() && /\p{L}{2}/u.test(name);

/**
 * Of all that looks like a label, what is one. A bare "Q:" always is; a name must be backed by the document: it
 * returns, it answers a question, it asks one that is answered, a heading announces it, or it bears an office.
 */
export function acceptedLabels<C extends Candidate>(
  candidates: readonly C[],
  announced: readonly string[],
): C[] {
  const likely = candidates.filter(
    (label) =>
      label.kind !== 'name' ||
      (!headsNoSpeech(label.name) && (label.opensParagraph || isCapitals(label.name))),
  );
  const times = new Map<string, number>();
  for (const label of likely)
    if (label.kind === 'name') times.set(keyOf(label), (times.get(keyOf(label)) ?? 0) + 1);
  const surnames = new Set(announced.map((name) => plainWord(name.split(' ').at(-1)!)));
  const isQuestioning = likely.some((label) => isAsker(label));
  const evidence: Evidence = { times, surnames, isQuestioning };
  const accepted = likely.filter((label, i) => isBacked(label, likely[i - 1], likely[i + 1], evidence));
  return isConversation(accepted) ? accepted : [];
}

interface Evidence {
  readonly times: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
  readonly isQuestioning: boolean;
}

const isAsker = (label: Label): boolean =>
  label.kind === 'question' || (label.kind === 'name' && isMedium(label.name));

function isBacked(
  label: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  evidence: Evidence,
): boolean {
  if (label.kind === 'question') return true;
  if (label.kind === 'answer') return evidence.isQuestioning;
  const count = evidence.times.get(keyOf(label)) ?? 0;
  const returns = count > 1;
  const surname = plainWord(label.name.split(/[\s,]+/u).at(-1)!);
  // A title stands in the first line, unless an excerpt begins with an answer: "SENIOR OFFICIAL: Thanks very much."
  const isExcerpt = isCapitals(label.name) && namesOffice(label.name) && evidence.isQuestioning;
  if (label.isFirstLine && !returns && !label.asks && !isExcerpt) return false;
  if (isMedium(label.name)) return label.asks || evidence.isQuestioning;
  if (evidence.surnames.has(surname) && (returns || evidence.isQuestioning)) return true;
  if (namesOffice(label.name) || namesHost(label.name))
    return returns || isCapitals(label.name) || evidence.isQuestioning;
  if (returns)
    return (
      evidence.isQuestioning ||
      isCapitals(label.name) ||
      label.name.includes(' ') ||
      asksOrAnswers(label, before, after)
    );
  if (before && isAsker(before)) return true;
  return (
    label.asks &&
    after?.kind === 'name' &&
    (evidence.times.get(keyOf(after)) ?? 0) > 1 &&
    keyOf(after) !== keyOf(label)
  );
}

const asksOrAnswers = (
  label: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean => label.asks || before?.asks === true || after?.asks === true;

/** Labels make a conversation when questions are asked, or two or more persons speak or one does at length. */
function isConversation(labels: readonly Candidate[]): boolean {
  if (labels.some((label) => isAsker(label))) return true;
  const words = labels.reduce((sum, label) => sum + label.words, 0);
  return labels.length > 0 && words / labels.length >= 6;
}
