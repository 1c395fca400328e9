import { isElement, isFurniture, type Element, type Node } from './furniture.js';

const TEXT_BLOCKS = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'td', 'h1', 'h2', 'h3', 'h4']);
/** An article or main element is believed when it holds this share of the page's running text. */
const BELIEVED_SHARE = 0.4;
/** A child that holds this share of its parent's running text is the article's own container. */
const CONTAINER_SHARE = 0.75;

interface Weight {
  /** Characters of running text beneath the element, those of links left out. */
  readonly text: number;
}

/**
 * The element that holds the article: the marked one (article, main) where it holds the text, else the deepest
 * element that still holds most of the page's running text. Null where the page has no text.
 */
export function findArticle(root: Element): Element | null {
  const weights = weigh(root);
  const whole = weights.get(root)?.text ?? 0;
  if (whole === 0) return null;
  const marked = [...weights.keys()].filter(isMarked);
  const best = marked.reduce<Element | null>(
    (found, element) =>
      weights.get(element)!.text > (found ? weights.get(found)!.text : 0) ? element : found,
    null,
  );
  const start = best && weights.get(best)!.text >= whole * BELIEVED_SHARE ? best : root;
  return deepest(start, weights);
}

const isMarked = (element: Element): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  element.attrs.some(({ name, value }) => name === 'itemprop' && value === 'articleBody');

function deepest(start: Element, weights: ReadonlyMap<Element, Weight>): Element {
  let element = start;
  for (;;) {
    const weight = weights.get(element)!.text;
    const next = element.childNodes
      .filter(isElement)
      .find((child) => (weights.get(child)?.text ?? 0) >= weight * CONTAINER_SHARE && hasBlocks(child));
    if (!next) return element;
    element = next;
  }
}

const hasBlocks = (element: Element): boolean => !TEXT_BLOCKS.has(element.tagName);

/** Running text beneath each element, computed without recursion so that deep nesting cannot exhaust the stack. */
function weigh(root: Element): Map<Element, Weight> {
  const order: Element[] = [];
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    order.push(element);
    for (const child of element.childNodes) if (isElement(child) && !isFurniture(child)) pending.push(child);
  }
  const weights = new Map<Element, Weight>();
  for (const element of order.reverse()) {
    let text = 0;
    for (const child of element.childNodes) text += weightOf(child, weights);
    weights.set(element, { text: element.tagName === 'a' ? 0 : text });
  }
  return weights;
}

function weightOf(child: Node, weights: ReadonlyMap<Element, Weight>): number {
  if (isElement(child)) return weights.get(child)?.text ?? 0;
  return child.nodeName === '#text' && 'value' in child ? child.value.trim().length : 0;
}
