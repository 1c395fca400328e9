import type { Source, TextBlock } from '../../analysis/index.js';
import { classOf, isMedium, namesOffice, plainWord } from './lexicon.js';

/** What a title or heading says of those who speak in a document. */
export interface Announced {
  /** Persons named as speaking, in order, without their offices. */
  readonly names: readonly string[];
  /** Index of the last block that only announces what follows (title, "Remarks by …"); -1 where none does. */
  readonly lastBlock: number;
}

const OCCASION =
  /\b(?:remarks|statements?|comments?|(?:press |media |daily |noon |weekly )*briefings?|gaggle|(?:press |news )conference|press availability|stakeout|speech|address|interview|answers?|replies|reply|transcript|media questions)\b/iu;
const JOINT = /\bjoint\b/iu;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const PARTICLES = new Set(['al', 'bin', 'ibn', 'abu', 'van', 'von', 'der', 'de', 'el', 'da', 'la', 'ul']);
/** Capitalised words of headings that belong to no name. */
const NO_NAME = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday remarks statement statements comment comments briefing briefings press media daily ' +
    'weekly noon regular conference transcript speech address interview answers answer replies questions question on the ' +
    'with of by from and to in at for following after before during joint news opening closing gaggle stakeout excerpts ' +
    'moscow washington brussels geneva beijing kyiv kiev ankara tehran damascus baghdad new york en route aboard via ' +
    'video teleconference call telephone its his her service situation crisis talks meeting republic president’s'
  ).split(' '),
);
/** What begins the subject of a statement: "by the Spokesperson on the clashes in North Kivu". */
const TOPIC = /\s(?:on|regarding|concerning|about|following|after|ahead of)\s/iu;
const LONGEST_HEADING = 220;
const BLOCKS_READ = 8;
const EVENTS_OWNER = /^(.{3,120}?)(?:['’]s?)\s+(?:\p{L}+\s+){0,3}$/u;

/** Reads who speaks out of the title and the first lines. */
export function announcedSpeakers(source: Source, blocks: readonly TextBlock[]): Announced {
  const head = blocks.slice(0, BLOCKS_READ);
  const names = namesAnnounced(source.title ?? '');
  let lastBlock = -1;
  head.forEach((block, i) => {
    const words = source.text.slice(block.start, block.end);
    if (words.length > LONGEST_HEADING || !isHeadingLike(block, words)) return;
    const found = namesAnnounced(words);
    const isTitle = source.title !== null && words.trim() === source.title.trim();
    if (isTitle || (OCCASION.test(words) && (found.length > 0 || /\b(?:by|from|of|with)\b/iu.test(words))))
      lastBlock = i;
    for (const name of found) if (!names.includes(name)) names.push(name);
  });
  if (names.length === 0) {
    const introduced = introducedSpeaker(source.text, head);
    if (introduced) return { names: [introduced.name], lastBlock: Math.max(lastBlock, introduced.block) };
  }
  const signed = names.length === 0 && lastBlock >= 0 ? signatory(source.text, blocks) : null;
  return { names: signed ? [signed] : names, lastBlock };
}

/**
 * A line of the head that tells who speaks: "Spokesperson for the High Commissioner: Amina Diallo", "Jane Roe, Department
 * Spokesperson", "MS. JANE ROE".
 */
function introducedSpeaker(
  text: string,
  head: readonly TextBlock[],
): { readonly name: string; readonly block: number } | null {
  for (const [block, { start, end }] of head.entries())
    for (const line of text
      .slice(start, end)
      .split('\n')
      .map((one) => one.trim())) {
      if (line.length > LONGEST_OFFICE * 2 || /[.!?]["”’)]*$/u.test(line)) continue;
      const field = /^([^:]{3,90}):\s+([^:,]{4,60})$/u.exec(line);
      const byline = /^([^,:]{4,60}),\s+([^:]{4,90}):?$/u.exec(line);
      const titled =
        /^(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\.?\s+\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,3}$/u.exec(line);
      const name =
        field && namesSpeaker(field[1]!)
          ? personIn(field[2]!.split(/\s+/u))
          : byline && namesSpeaker(byline[2]!)
            ? personIn(byline[1]!.split(/\s+/u))
            : titled
              ? personIn(line.split(/\s+/u))
              : null;
      if (name) return { name, block };
    }
  return null;
}

/** Offices whose holders speak for others; a minister named in a head may only be the subject. */
const namesSpeaker = (words: string): boolean =>
  /\b(?:spokes\w+|press secretary|speaker|special envoy|special representative|commissioner)\b/iu.test(words);

/** "Jean Baptiste / Spokesperson of the M23": who signs a statement at its end, with an office in the line below. */
function signatory(text: string, blocks: readonly TextBlock[]): string | null {
  const lines = blocks
    .slice(-SIGNING_BLOCKS)
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const name = lines[i - 1]!.split(/\s+/u);
    const isOffice = lines[i]!.length <= LONGEST_OFFICE && namesOffice(lines[i]!);
    if (isOffice && name.length <= 4 && !namesOffice(lines[i - 1]!)) return personIn(name);
  }
  return null;
}
const SIGNING_BLOCKS = 3;
const LONGEST_OFFICE = 80;

const isHeadingLike = (block: TextBlock, words: string): boolean =>
  block.kind === 'heading' || !/[.!?]["”’)]*\s*$/u.test(words);

/** "Press briefing by Deputy Spokesperson A. B. and Minister C. D." → [A. B., C. D.]; joint statements have no one speaker. */
function namesAnnounced(heading: string): string[] {
  const occasion = OCCASION.exec(heading);
  if (!occasion || JOINT.test(heading)) return [];
  const owner = EVENTS_OWNER.exec(heading.slice(0, occasion.index));
  const after = heading.slice(occasion.index + occasion[0].length);
  const introduced = (/\b(?:by|from|of|with)\b(.*)$/isu.exec(after)?.[1] ?? '').split(TOPIC, 1)[0]!;
  const named = [...(owner ? personsIn(owner[1]!) : []), ...personsIn(introduced.replace(/['’]s\b/gu, ' |'))];
  return named.filter((name, i) => named.indexOf(name) === i);
}

/** The runs of capitalised words that are no office, each of two words or more, or of one after an office. */
function personsIn(words: string): string[] {
  const found: string[] = [];
  for (const part of words.split(/[,;:()|–—]|\s(?:and|&|with|on|at|to|in|following|after)\s/iu)) {
    const name = personIn(part.trim().split(/\s+/u));
    if (name) found.push(name);
  }
  return found;
}

/** The person named in a phrase, behind an office or by two or more capitalised words that are none; null where it names nobody. */
export function personWithin(phrase: string): string | null {
  const words = phrase.trim().split(/\s+/u);
  const titled = personIn(words);
  if (titled) return titled;
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const isBroken = i > 0 && isNameWord(words[i - 1]!) && !isTitle(words[i - 1]!);
    const found = isNameWord(words[i]!) && !isBroken ? personIn(words.slice(i)) : null;
    if (found) return found;
  }
  return null;
}

const isNameWord = (word: string): boolean => NAME_WORD.test(word) && !NO_NAME.has(plainWord(word));

/** A surname with the first name, and an initial before it, that an earlier text gives it: "Sesay" → "Amara Sesay". */
export function fullName(name: string, before: string): string {
  if (name.includes(' ')) return name;
  const given = /((?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}\. )|\p{Lu}[\p{L}’'-]+ )$/u;
  for (let at = before.indexOf(` ${name}`); at >= 0; at = before.indexOf(` ${name}`, at + 1)) {
    const first = given.exec(before.slice(Math.max(0, at - 40), at + 1))?.[1];
    const found = first ? personWithin(`${first}${name}`) : null;
    if (found?.includes(' ')) return found;
  }
  return name;
}

function personIn(words: readonly string[]): string | null {
  let first = 0;
  let office = false;
  words.forEach((word, i) => {
    const role = /^\p{Lu}\.$/u.test(word) ? undefined : classOf(word);
    if (role !== 'office' && role !== 'body') return;
    first = i + 1;
    office = role === 'office' && plainWord(word) !== 'the';
  });
  const run: string[] = [];
  for (const word of words.slice(first)) {
    const isName = NAME_WORD.test(word) && !NO_NAME.has(plainWord(word));
    if (isName || (run.length > 0 && PARTICLES.has(word.toLowerCase()))) run.push(word);
    else break;
  }
  while (run.length && PARTICLES.has(run.at(-1)!.toLowerCase())) run.pop();
  if (run.length > 4 || run.length < (office ? 1 : 2) || run.join('').length < 4) return null;
  return properCase(run.join(' '));
}

/** Names in capitals as they are usually written: "JEAN-PIERRE" → "Jean-Pierre", "MCDONOUGH" → "McDonough". */
export function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bO(['’])(\p{Ll})/gu, (_, mark: string, letter: string) => `O${mark}${letter.toUpperCase()}`)
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/\b(?:Of|The|For|And)\b/gu, (word, at: number) => (at > 0 ? word.toLowerCase() : word));
}

/**
 * The speaker's name as the record gives it: the full name from a heading where the label holds its surname
 * ("MS. PSAKI" → "Jen Psaki"), the one announced for an office alone ("Spokesperson"), else the label's own words.
 */
export function speakerOf(label: string, announced: Announced): string {
  if (isMedium(label)) return label;
  const words = label.split(/[\s,]+/u).filter((word) => word && !isTitle(word));
  const surname = words.at(-1);
  if (!surname)
    return announced.names.length === 1 && isSpokesOffice(label) ? announced.names[0]! : properCase(label);
  const full = announced.names.find((name) => plainWord(name.split(' ').at(-1)!) === plainWord(surname));
  const isFuller = full !== undefined && full.split(' ').length >= words.length;
  return isFuller ? full : properCase(label);
}

const isTitle = (word: string): boolean => classOf(word) === 'office' || classOf(word) === 'body';

const isSpokesOffice = (label: string): boolean =>
  /^(?:the )?(?:deputy |associate )?(?:spokes|minister|ambassador|secretary)/iu.test(label);
