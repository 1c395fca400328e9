import { stage, type Layers, type Source, type SpokenTurn, type TextBlock } from '../../analysis/index.js';
import { trimmed } from '../../lib/index.js';
import { acceptedLabels, type Candidate } from './accept.js';
import { headedStatements } from './headed.js';
import { introducedStatements } from './introduced.js';
import { readLabel, type Label } from './label.js';
import { isMedium, namesHost } from './lexicon.js';
import { linesIn } from './lines.js';
import { openingRemarks } from './remarks.js';
import { pressSpeaker } from './press.js';
import { announcedSpeakers, properCase, speakerOf, type Announced } from './speakers.js';
import { withUnlabelledTurns } from './unlabelled.js';

type Draft = Omit<SpokenTurn, 'id'>;

/**
 * Who has the floor: remarks, questions and answers by the labels at the starts of lines, by the speakers that headings
 * announce, and, where a label is missing, by what asks and what replies. A text without speakers is one turn of
 * remarks. Turns are in document order and do not overlap; title and dateline may stand before the first.
 */
export const turnsStage = stage({
  name: 'turns',
  needs: ['source', 'blocks'],
  gives: ['turns'],
  run: (layers) => ({ turns: turnsOf(layers) }),
});

function turnsOf({ source, blocks }: Pick<Layers, 'source' | 'blocks'>): SpokenTurn[] {
  const { text } = source;
  const inHead = announcedSpeakers(source, blocks);
  const end = closingStart(text);
  const labels = acceptedLabels(candidatesIn(text, end), inHead.names);
  const isAsked = inHead.names.length === 0 && labels.some(({ kind }) => kind === 'answer');
  const announced = (isAsked ? pressSpeaker(text, blocks) : null) ?? inHead;
  const labelled = labelledTurns(text, labels, end, announced);
  const answerer = announced.names[0] ?? labelled.find(({ role }) => role === 'answer')?.speaker ?? null;
  const remarks = openingRemarks({
    source,
    blocks,
    announced,
    end: labels[0]?.lineStart ?? end,
    isWhole: labels.length === 0,
  });
  const drafts = [
    ...(remarks
      ? [{ ...remarks, bodyStart: remarks.start, role: 'remarks' as const, label: null, speaker: answerer }]
      : []),
    ...labelled,
  ];
  const turns = withUnlabelledTurns(text, blocks, drafts, answerer);
  const papers = labels.length === 0 && turns.length === 1 ? papersIn(source, blocks, end) : [];
  return (papers.length > 0 ? papers : turns).map((turn, id) => ({ id, ...turn }));
}

/** The papers or statements of others that a text without labels prints; none where it is all of one voice. */
function papersIn(source: Source, blocks: readonly TextBlock[], end: number): Draft[] {
  const announced = { names: [], lastBlock: -1 };
  const whole = openingRemarks({ source, blocks, announced, end, isWhole: true });
  if (!whole) return [];
  const draft = { ...whole, bodyStart: whole.start, role: 'remarks' as const, label: null, speaker: null };
  const papers = headedStatements(source, blocks, draft);
  if (papers.length > 1) return papers;
  const statements = introducedStatements(source, blocks, draft);
  return statements.some(({ speaker }) => speaker !== null) ? statements : [];
}

/** Where the mark that closes a transcript begins ("###", "* * *", "END"), or the end of the text. */
function closingStart(text: string): number {
  const tail = text.slice(-120);
  const closing = /\n[^\S\n]*(?:#+|\* ?\* ?\*|END\b[^\n]{0,60}|\[END\]|-(?: ?end ?)?-)\s*$/iu.exec(tail);
  return closing ? text.length - tail.length + closing.index : text.length;
}

function candidatesIn(text: string, textEnd: number): Candidate[] {
  const labels: (Label & { readonly line: number })[] = [];
  let line = 0;
  for (const range of linesIn(text, textEnd)) {
    const label = readLabel(text, range);
    if (label) labels.push({ ...label, line });
    line += 1;
  }
  return labels.map((label, i) => {
    const body = trimmed(text, { start: label.bodyStart, end: labels[i + 1]?.lineStart ?? textEnd });
    const closing = text.slice(Math.max(body.start, body.end - 4), body.end);
    const opening = text.slice(body.start, Math.min(body.end, body.start + 400));
    const isFirstLine = label.line === 0;
    return {
      ...label,
      opensParagraph: isFirstLine || endsParagraph(text, label.start),
      asks: closing.includes('?'),
      words: opening.split(/\s+/u).length,
      isFirstLine,
    };
  });
}

/** Whether what stands before an offset ends a paragraph or a sentence. */
function endsParagraph(text: string, start: number): boolean {
  let at = start - 1;
  let breaks = 0;
  while (at >= 0 && text.slice(at, at + 1).trim() === '') {
    if (text.charCodeAt(at) === 10) breaks += 1;
    at -= 1;
  }
  return (
    breaks > 1 ||
    /[.?!:…—–\-)\]"”’#*_]/u.test(text.charAt(at)) ||
    /\n\s{0,4}\S{1,9}\s*$/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

function labelledTurns(
  text: string,
  labels: readonly Candidate[],
  textEnd: number,
  announced: Announced,
): Draft[] {
  const hasAskers = labels.some(({ kind }) => kind === 'question');
  const leads = mainSpeakers(labels);
  let asked = false;
  return labels.map((label, i) => {
    const { end } = trimmed(text, { start: label.start, end: labels[i + 1]?.lineStart ?? textEnd });
    const asks = label.kind === 'question' || isAskerByName(label, hasAskers, leads);
    const role = asks ? 'question' : roleOfReply(label, asked);
    asked ||= asks;
    return {
      start: label.start,
      end,
      bodyStart: Math.min(label.bodyStart, end),
      role,
      label: { start: label.start, end: label.end },
      speaker: speakerNamed(label, announced),
    };
  });
}

const roleOfReply = (label: Label, asked: boolean): Draft['role'] =>
  label.kind === 'name' && namesHost(label.name) ? 'other' : asked ? 'answer' : 'remarks';

/** Those whose labels return most: in a text whose askers are named, the others ask. */
function mainSpeakers(labels: readonly Candidate[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { kind, name } of labels) if (kind === 'name') times.set(name, (times.get(name) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return new Set([...times].filter(([, count]) => count > 1 && count * 3 >= most).map(([name]) => name));
}

function isAskerByName(label: Candidate, hasAskers: boolean, leads: ReadonlySet<string>): boolean {
  if (label.kind !== 'name') return false;
  if (isMedium(label.name)) return true;
  return !hasAskers && label.asks && !leads.has(label.name) && !namesHost(label.name);
}

/** Notes such as "(via interpreter)" or "(off-mike)" name nobody; "(Reuters)" and "from Al Jazeera" do. */
function speakerNamed({ kind, name, note }: Label, announced: Announced): string | null {
  if (kind === 'name') return speakerOf(name, announced);
  if (kind === 'question')
    return note !== null &&
      (isMedium(note) || /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4}$/u.test(note)) &&
      !/^(?:Reporter|Journalist|Question|Correspondent|Media|Press|Q|Via|Translat\w+|Retranslat\w+|Interpret\w+|Inaudible|Off)\b/u.test(
        note,
      )
      ? properCase(note)
      : null;
  return announced.names[0] ?? null;
}
