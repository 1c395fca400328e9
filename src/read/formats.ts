import { success } from '../lib/index.js';
import type { Format } from './format.js';
import { readHtml } from './html/index.js';
import { plainBlocks } from './plain.js';

const HTML_OPENING =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^]{0,2000}?-->\s{0,50})?<(?:!doctype html|html|head|body|article|main|div|p|h[1-6])\b/i;

/** The formats, in the order in which they are tried. A new one is a file and a line here. */
export const FORMATS: readonly Format[] = [
  {
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    recognises: (text) => HTML_OPENING.test(text.slice(0, 4000)),
    read: readHtml,
  },
  {
    name: 'plain text',
    extensions: ['txt', 'text', 'md'],
    recognises: () => true,
    read: (_file, text) =>
      success({
        text,
        blocks: plainBlocks(text),
        title: null,
        publisher: null,
        published: null,
        language: null,
      }),
  },
];
