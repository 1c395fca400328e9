import { attribute, isElement, type Element } from './furniture.js';

/** What a page says of itself in its head: null where it says nothing. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601, the day only. */
  readonly published: string | null;
  readonly language: string | null;
}

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
];
const PUBLISHER_NAMES = ['og:site_name', 'dc.publisher', 'publisher', 'application-name'];
const TITLE_NAMES = ['og:title', 'dc.title'];

/** Reads title, publisher, date and language from meta, time, title and html elements. */
export function metadataOf(root: Element): Metadata {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let time: string | null = null;
  for (const element of elements(root)) {
    if (element.tagName === 'meta') addMeta(metas, element);
    if (element.tagName === 'title' && title === null) title = plainText(element);
    if (element.tagName === 'time') time ??= isoDay(attribute(element, 'datetime'));
  }
  const first = (names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? null;
  return {
    title: first(TITLE_NAMES) ?? title,
    publisher: first(PUBLISHER_NAMES),
    published: DATE_NAMES.map((name) => isoDay(metas.get(name) ?? null)).find(Boolean) ?? time,
    language: attribute(root, 'lang')?.slice(0, 35) ?? null,
  };
}

function addMeta(metas: Map<string, string>, element: Element): void {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
  const content = attribute(element, 'content')?.trim();
  if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
}

/** All elements under a root, in document order, without recursion. */
function* elements(root: Element): Generator<Element> {
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    yield element;
    const children = element.childNodes.filter(isElement);
    for (let i = children.length - 1; i >= 0; i -= 1) pending.push(children[i]!);
  }
}

function plainText(element: Element): string | null {
  const words = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return words.replace(/\s+/g, ' ').trim() || null;
}

function isoDay(value: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;
  return day && !Number.isNaN(Date.parse(day)) ? day : null;
}
