import type { Statement } from '../../../src/record/index.js';
import type { Range as Span } from '../model/ranges.js';

/** Id of the element that holds a piece's text, and nothing but its text. */
export const pieceId = (piece: Span): string => `text-${piece.start}`;

const startOf = (element: Element): number => Number(element.id.slice('text-'.length));

/** The text node and the place in it, of an offset counted from the beginning of an element's text. */
function pointIn(element: Element, offset: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last === null ? null : { node: last, offset: (last as Text).length };
}

/** A stretch of an element's text as a range of the page. */
function rangeWithin(element: Element, start: number, end: number): Range | null {
  const [from, to] = [pointIn(element, start), pointIn(element, end)];
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Index of the last element whose text starts at or before the offset. */
function lastStartingBy(elements: ArrayLike<Element>, offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(elements[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A span of the open document's text as ranges of the page, one for each block it touches. */
export function rangesOf(span: Span): Range[] {
  const elements = document.getElementsByClassName('piece-text');
  const ranges: Range[] = [];
  for (let i = Math.max(0, lastStartingBy(elements, span.start)); i < elements.length; i += 1) {
    const element = elements[i]!;
    const first = startOf(element);
    if (first >= span.end) break;
    const last = first + (element.textContent ?? '').length;
    const [start, end] = [Math.max(span.start, first), Math.min(span.end, last)];
    const range = start < end ? rangeWithin(element, start - first, end - first) : null;
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

/** Where in which text node a point of the window lies. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari has only the older way.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The offset in the document's text of the character under the pointer; null beside the text. */
export function offsetAt(event: MouseEvent): number | null {
  const target = event.target instanceof Element ? event.target.closest('.piece-text') : null;
  if (target === null) return null;
  const caret = caretAt(event.clientX, event.clientY);
  if (caret === null || !target.contains(caret.node)) return null;
  const before = document.createRange();
  before.setStart(target, 0);
  before.setEnd(caret.node, caret.offset);
  return startOf(target) + before.toString().length;
}

/**
 * Id of the shortest statement at an offset; where that one is selected already, the next longer one, and after the
 * longest the shortest again.
 */
export function statementAt(
  statements: readonly Pick<Statement, 'id' | 'start' | 'end'>[],
  offset: number,
  selected: string | null,
): string | null {
  const here = statements
    .filter(({ start, end }) => start <= offset && offset <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const at = here.findIndex(({ id }) => id === selected);
  return here[(at + 1) % Math.max(1, here.length)]?.id ?? null;
}

/** Space kept free above and below what is scrolled to, in pixels: the sticky legend, and some context. */
const [ABOVE, BELOW] = [90, 60];

function bringIntoView(range: Range): void {
  const reader = document.getElementById('reader');
  if (reader === null) return;
  const frame = reader.getBoundingClientRect();
  const { top, bottom, height } = range.getBoundingClientRect();
  const tall = height > frame.height - ABOVE - BELOW;
  if (top >= frame.top + ABOVE && (bottom <= frame.bottom - BELOW || tall)) return;
  reader.scrollTop += top - frame.top - Math.max(ABOVE, tall ? ABOVE : (frame.height - height) * 0.35);
}

/**
 * Scrolls the reader to a span, if it is not in view. Blocks far away have only an estimated height, so the place is
 * set right once more when they have been laid out.
 */
export function scrollToSpan(span: Span): void {
  const bring = () => {
    const [range] = rangesOf(span);
    if (range !== undefined) bringIntoView(range);
  };
  bring();
  requestAnimationFrame(bring);
}
