/** Receives tokens in order: UTF-16 offsets into the text, start inclusive, end exclusive. */
export type Emit = (start: number, end: number) => void;

/** Words written as one that are two in UD English, with the length of the first. */
const PAIRS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['wont', 2],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['isnt', 2],
  ['wasnt', 3],
  ['havent', 4],
  ['hasnt', 3],
]);

const LONGEST_PAIR = 7;
/** Endings that are words of their own after an apostrophe. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
const LONGEST_ENDING = 3;

const isApostrophe = (character: string): boolean =>
  character === "'" || character === '’' || character === 'ʼ';

/** Emits a word as one token or as a word and its clitics: "Zakharova's", "don't", "they'd've", "villagers'" (of many). */
export function splitClitics(text: string, start: number, end: number, emit: Emit): void {
  if (end - start <= LONGEST_PAIR) {
    const pair = PAIRS.get(text.slice(start, end).toLowerCase());
    if (pair !== undefined) {
      emit(start, start + pair);
      emit(start + pair, end);
      return;
    }
  }
  const cuts: number[] = [];
  let last = end;
  for (
    let cut = cliticStart(text, start, last);
    cut > start && cuts.length < 3;
    cut = cliticStart(text, start, last)
  ) {
    cuts.push(cut);
    last = cut;
  }
  let from = start;
  for (const cut of cuts.reverse()) {
    emit(from, cut);
    from = cut;
  }
  emit(from, end);
}

/** Where the last clitic of the word begins; the word's start where it has none. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - LONGEST_ENDING; at -= 1) {
    if (!isApostrophe(text.charAt(at))) continue;
    const ending = text.slice(at + 1, end).toLowerCase();
    if (ENDINGS.has(ending)) return at;
    const isNegation = ending === 't' && text.charAt(at - 1).toLowerCase() === 'n' && at - 1 > start;
    return isNegation ? at - 1 : start;
  }
  return start;
}
