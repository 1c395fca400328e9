import type { TextBlock } from '../../analysis/index.js';
import { isElement, isFurniture, type Element, type Node } from './furniture.js';

const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dd: 'list',
  dt: 'list',
  tr: 'table',
  p: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  article: 'paragraph',
  main: 'paragraph',
  header: 'paragraph',
  blockquote: 'paragraph',
  pre: 'paragraph',
  figure: 'paragraph',
  figcaption: 'paragraph',
  ul: 'paragraph',
  ol: 'paragraph',
  dl: 'paragraph',
  table: 'paragraph',
  tbody: 'paragraph',
  thead: 'paragraph',
  address: 'paragraph',
  center: 'paragraph',
  hr: 'paragraph',
  body: 'paragraph',
};
const BETWEEN_BLOCKS = '\n\n';
const BETWEEN_CELLS = '\t';

export interface HtmlText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
}

/** A stack of nodes to visit, and the block kinds to return to when an element ends. */
type Step = { readonly node: Node } | { readonly leave: TextBlock['kind'] };

/**
 * The text beneath an element: one block for each block element with words of its own, white space folded as a
 * browser shows it, blocks parted by an empty line, table cells by a tab.
 */
export function blocksOf(article: Element): HtmlText {
  const writer = new BlockWriter();
  const pending: Step[] = [...article.childNodes].reverse().map((node) => ({ node }));
  for (let step = pending.pop(); step; step = pending.pop()) {
    if ('leave' in step) writer.open(step.leave);
    else visit(step.node, writer, pending);
  }
  return writer.finish();
}

function visit(node: Node, writer: BlockWriter, pending: Step[]): void {
  if (!isElement(node)) {
    if (node.nodeName === '#text' && 'value' in node) writer.write(node.value);
    return;
  }
  if (isFurniture(node)) return;
  if (node.tagName === 'br') writer.breakLine();
  if (node.tagName === 'td' || node.tagName === 'th') writer.nextCell();
  const kind = KINDS[node.tagName];
  if (kind) {
    pending.push({ leave: writer.kind });
    // A paragraph inside a list item or a heading keeps the outer kind.
    writer.open(
      kind === 'paragraph' && node.tagName !== 'ul' && writer.kind !== 'table'
        ? inherited(writer.kind)
        : kind,
    );
  }
  for (let i = node.childNodes.length - 1; i >= 0; i -= 1) pending.push({ node: node.childNodes[i]! });
}

const inherited = (kind: TextBlock['kind']): TextBlock['kind'] => (kind === 'list' ? 'list' : 'paragraph');

class BlockWriter {
  kind: TextBlock['kind'] = 'paragraph';
  #parts: string[] = [];
  #length = 0;
  #block = '';
  readonly #blocks: TextBlock[] = [];

  /** Ends the block at hand and begins one of this kind. */
  open(kind: TextBlock['kind']): void {
    this.#flush();
    this.kind = kind;
  }

  write(words: string): void {
    const folded = words.replace(/[ \t\n\r\f]+/g, ' ');
    const endsInSpace = this.#block === '' || /[ \n\t]$/.test(this.#block);
    this.#block += endsInSpace ? folded.replace(/^ /, '') : folded;
  }

  breakLine(): void {
    if (this.#block) this.#block = `${this.#block.replace(/ $/, '')}\n`;
  }

  nextCell(): void {
    if (this.#block) this.#block += BETWEEN_CELLS;
  }

  finish(): HtmlText {
    this.#flush();
    return { text: this.#parts.join(''), blocks: this.#blocks };
  }

  #flush(): void {
    // Two line breaks part paragraphs in pages that have no p elements.
    for (const words of this.#block.split(/\n\n+/)) this.#add(words.trim());
    this.#block = '';
  }

  #add(words: string): void {
    if (!words) return;
    if (this.#length) this.#append(BETWEEN_BLOCKS);
    const start = this.#length;
    this.#append(words);
    this.#blocks.push({ start, end: this.#length, kind: this.kind });
  }

  #append(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}
