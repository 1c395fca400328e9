import { isPersonNoun } from './persons.js';
import { isCapital, isHyphen, type Words } from './words.js';

// The noun that a number counts: by the tree, else by the words that follow.

const STOP: ReadonlySet<string> = new Set(
  `of in on at to for with by from as is are was were be been has have had do does did will would can could may might must should and or but
  that which who whom whose if when while than then so because into during between near against about over under after before through not n't also
  the a an this that these those their its his her our your my he she it they we i you them him us there here each per only still now today yesterday
  - – — ( ) [ ] , . ; : ? ! " ' “ ” ‘ ’ / … 's`.split(/\s+/),
);
const MAX_NOUN_PHRASE = 7;

/**
 * Head noun of the phrase that follows the number: the last word before the phrase ends. "Of" after an open number
 * leads to the noun ("dozens of villages"), and "of the" after a plain one ("20 of the hostages").
 */
export function nounAfter(words: Words, last: number): number {
  const tree = headInTree(words, last);
  if (tree >= 0) return tree;
  let i = last;
  if (words.word(i) === 'of') i += 1;
  while (
    ['the', 'our', 'their', 'its', 'these', 'those', 'more', 'other', 'additional'].includes(words.word(i)) &&
    i > last - 1
  )
    i += 1;
  if (words.word(last) !== 'of' && i > last && !['more', 'other', 'additional'].includes(words.word(i - 1)))
    return -1;
  i = behindOwner(words, i);
  let noun = -1;
  for (let steps = 0; steps < MAX_NOUN_PHRASE && i < words.last; steps += 1, i += 1) {
    const word = words.word(i);
    if (STOP.has(word) && !(isHyphen(words.form(i)) && words.touches(i))) break;
    if (isHyphen(words.form(i - 1)) && words.trees.upos(i) === 'VERB') {
      noun = -1; // "rebel-held towns": what stands before the hyphen is not what is counted
      continue;
    }
    if (isVerbLike(words, i, noun >= 0)) break;
    if (/^\p{L}/u.test(words.form(i)) && mayBeNoun(words, i)) noun = i;
    if (noun === i && isPersonNoun(words.form(i)) && !isHyphen(words.form(i + 1)) && endsPhrase(words, i))
      break;
  }
  return noun;
}

/** "3,000 of the camp's 14,000 inhabitants": behind the owner and the number of all. */
function behindOwner(words: Words, at: number): number {
  for (let i = at + 1; i < Math.min(at + 4, words.last); i += 1) {
    if (!/^['’]s?$/.test(words.form(i))) continue;
    return words.trees.upos(i + 1) === 'NUM' ? i + 2 : i + 1;
  }
  return at;
}

/** A noun by its tag, or a plural by its form where the tag says adjective. */
const mayBeNoun = (words: Words, at: number): boolean => {
  const tag = words.trees.upos(at);
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'X' ||
    isPersonNoun(words.form(at)) ||
    (tag === 'ADJ' && isPlural(words.word(at)))
  );
};

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s');

/** After a plural person noun a new phrase begins, unless a word may follow that it only qualifies ("people smugglers"). */
const endsPhrase = (words: Words, at: number): boolean =>
  /(?:s|men|people|children|troops)$/.test(words.word(at)) && !isPersonNoun(words.form(at + 1));

function isVerbLike(words: Words, at: number, afterNoun: boolean): boolean {
  const tag = words.trees.upos(at);
  if (tag === 'AUX' || tag === 'ADV' || (tag === 'VERB' && (afterNoun || words.trees.rel(at) !== 'amod')))
    return true;
  return (
    afterNoun &&
    /(?:ed|ing)$/.test(words.word(at)) &&
    !isCapital(words.form(at)) &&
    tag !== 'ADJ' &&
    tag !== 'NOUN'
  );
}

/** Tags that end a noun phrase: a head beyond one of them is the parser's mistake. */
const ENDS_PHRASE: ReadonlySet<string> = new Set(['AUX', 'ADP', 'CCONJ', 'DET', 'SCONJ', 'PRON']);

const endsBetween = (words: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (ENDS_PHRASE.has(words.trees.upos(i))) return true;
  return false;
};

/** The noun above the number in the tree, where it stands after it and close. */
function headInTree(words: Words, last: number): number {
  const { trees } = words;
  for (let i = last - 1; i >= Math.max(words.first, last - 3); i -= 1) {
    if (trees.rel(i) !== 'nummod') continue;
    const head = trees.head[i]!;
    if (
      head >= last &&
      !endsBetween(words, last, head) &&
      !isHyphen(words.form(head + 1)) && // "14 rebel-held towns" counts towns
      head < words.last &&
      head - last <= MAX_NOUN_PHRASE &&
      /^(?:NOUN|PROPN)$/.test(trees.upos(head))
    )
      return wholeName(words, last, head);
  }
  return -1;
}

/** "two one-way attack drones", "13 EU listings": the noun that a first part of its name leads to, where the number was hung on that part. */
function wholeName(words: Words, last: number, part: number): number {
  const { trees } = words;
  let head = part;
  for (let steps = 0; steps < 3 && trees.rel(head) === 'compound'; steps += 1) {
    const up = trees.head[head]!;
    const isBehind = up > head && up < words.last && up - last <= MAX_NOUN_PHRASE;
    if (!isBehind || !/^(?:NOUN|PROPN)$/.test(trees.upos(up)) || endsBetween(words, last, up)) break;
    head = up;
  }
  // "31 fraud suspects", read as two objects of the verb
  const next = head + 1;
  const isSplit = next < words.last && trees.upos(next) === 'NOUN' && trees.head[next] === trees.head[head];
  return isSplit && trees.rel(next) === trees.rel(head) ? next : head;
}
