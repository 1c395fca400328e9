import { parse } from 'parse5';
import { failure, success, type Result } from '../../lib/index.js';
import type { Reading } from '../format.js';
import { findArticle } from './article.js';
import { blocksOf } from './blocks.js';
import { isElement, type Element } from './furniture.js';
import { metadataOf } from './metadata.js';

/**
 * The article of an HTML page as text and blocks, without the page's furniture, with what the page says of itself.
 * Nothing of the page is run or fetched. Fault: input.no-text.
 */
export function readHtml(file: string, html: string): Result<Reading> {
  const root = parse(html)
    .childNodes.filter(isElement)
    .find((node: Element) => node.tagName === 'html');
  const body = root?.childNodes.filter(isElement).find((node: Element) => node.tagName === 'body');
  const article = body ? findArticle(body) : null;
  if (!root || !article) return failure('input.no-text', { file });
  const { text, blocks } = blocksOf(article);
  if (!text) return failure('input.no-text', { file });
  return success({ text, blocks, ...metadataOf(root) });
}
