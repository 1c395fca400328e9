import type { Source, SpokenTurn, TextBlock } from '../../analysis/index.js';
import { plainWord } from './lexicon.js';

type Draft = Omit<SpokenTurn, 'id'>;

/** A paper by its kind, as headings have it. */
const PAPER =
  '(?:(?:joint|press|media|public|official|written|verbatim|full|text of the|text) )*' +
  '(?:statement|response|reply|rejoinder|communiqué|communique|(?<=(?:press|media|news) )release|declaration|comment|comments|commentary|message|appeal|announcement|bulletin|readout|reaction|position|letter|remarks)';
const NUMBERING =
  /^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s+|(?:annex|appendix|enclosure|attachment|addendum)(?: (?:[IVX]{1,5}|[A-Z]|\d{1,2}))?\s*[.:–—-]\s*)/iu;
/** "Statement of the Government Communication Service on the situation in the north" */
const OF_WHOM = new RegExp(`^(?:the )?${PAPER} (?:by|of|from|issued by) (?:the )?(.+)$`, 'iu');
/** "ECOWAS COMMISSION – COMMUNIQUÉ (reproduced for information)" */
const BEFORE_DASH = new RegExp(
  `^(?:the )?(.{3,80}?)(?:\\s+[–—-]|:)\\s+${PAPER}(?!\\p{L})([^.!?]{0,140})$`,
  'iu',
);
const BY_WHOM = /^ (?:by|issued by|on behalf of|from) (?:the )?(.+)$/iu;
const TOPIC =
  /\s+(?:on|regarding|concerning|about|following|after|ahead of|in (?:response|reply|reaction|connection)|to the|to|dated|of \d|No\.?|[–—-]|\()(?=[\s\d]|$)|[,:(]|\s+\d/iu;
const LONGEST = 200;

interface Headed {
  readonly block: number;
  readonly name: string;
  /** Whether the name stands before a dash or a colon. */
  readonly isLed: boolean;
}

/**
 * Parts a text without labels that prints the papers of several bodies one after the other, each under a heading that names its issuer ("II. Response of
 * the External Affairs Office"): what stands under the heading is theirs, up to the next one. A paper of the publisher's own is
 * the publisher's.
 */
export function headedStatements(source: Source, blocks: readonly TextBlock[], whole: Draft): Draft[] {
  const last = blocks.findLastIndex(({ end }) => end <= whole.end);
  const papers = blocks.slice(0, last).flatMap((block, i) => issuerIn(source, block, i));
  const isSeries = papers.some(({ isLed }) => isLed);
  const headed = isSeries
    ? blocks
        .slice(0, last)
        .flatMap((block, i) => papers.find((one) => one.block === i) ?? ledIn(source, block, i))
    : papers;
  const first = headed[0];
  const firstSaid = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const isOne = headed.every(({ block }) => block < firstSaid);
  if (!first || isOne || headed.every(({ name }) => isPublisher(source, name))) return [whole];
  const drafts: Draft[] = [];
  const before = blocks[first.block - 1];
  if (before && before.end > whole.start) drafts.push({ ...whole, end: before.end });
  headed.forEach(({ block, name }, i) => {
    const start = Math.max(blocks[block]!.start, whole.start);
    const end = blocks[(headed[i + 1]?.block ?? last + 1) - 1]!.end;
    const speaker = isPublisher(source, name) ? null : name;
    if (end > start) drafts.push({ ...whole, start, end, bodyStart: start, speaker });
  });
  return drafts;
}

function issuerIn({ text }: Source, { kind, start, end }: TextBlock, block: number): Headed[] {
  if (kind === 'boilerplate' || end - start > LONGEST || /[.!?]["”’]?$/u.test(text.slice(start, end)))
    return [];
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim().replace(NUMBERING, '');
  const led = BEFORE_DASH.exec(words);
  // "Georgia: Statement by the Spokesperson": what stands in front is what it is about.
  const ledBy = led && BY_WHOM.exec(led[2]!)?.[1];
  const named = OF_WHOM.exec(words)?.[1] ?? ledBy ?? led?.[1];
  const name =
    named
      ?.split(TOPIC, 1)[0]
      ?.trim()
      .replace(/[.,;]$/u, '') ?? '';
  return isBody(name) ? [{ block, name, isLed: led !== null && named === led[1] }] : [];
}

/** "Kremlin: Telephone conversation with …", in a text of which another heading is of that form and names a paper. */
function ledIn({ text }: Source, { kind, start, end }: TextBlock, block: number): Headed[] {
  const name = /^([^:\n]{2,60}): \p{Lu}/u.exec(text.slice(start, end))?.[1];
  const isShort =
    kind !== 'boilerplate' && end - start <= LONGEST && !/[.!?]["”’]?$/u.test(text.slice(start, end));
  return name !== undefined && isShort && isBody(name) ? [{ block, name, isLed: true }] : [];
}

/** Whether the words are a name: two capitals at least, or one in a single word. */
const isBody = (name: string): boolean =>
  name.length >= 2 &&
  name.split(' ').length <= 9 &&
  /^\p{Lu}/u.test(name) &&
  !/^(?:the|president|minister|secretary|(?:annex|appendix|enclosure|attachment|addendum|part|section|item)\b.*)$/iu.test(
    name,
  );

/** Whether a name is the publisher's, or a part of it. */
function isPublisher({ publisher }: Source, name: string): boolean {
  if (publisher === null) return false;
  const known = new Set(publisher.split(/[\s,]+/u).map(plainWord));
  return name.split(/\s+/u).every((word) => known.has(plainWord(word)));
}
