import type { DefaultTreeAdapterTypes as Dom } from 'parse5';

export type Element = Dom.Element;
export type Node = Dom.ChildNode;

const SKIPPED = new Set(
  'script style noscript template iframe object embed svg canvas math nav aside footer form button select textarea input dialog menu video audio picture map head link meta'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog menu menubar toolbar'.split(' '),
);
/** Words of class names and ids that name page furniture (whole words between hyphens, underscores, capitals). */
const FURNITURE_WORDS = new Set(
  'nav navbar navigation menu breadcrumb breadcrumbs footer sidebar cookie cookies consent banner share sharing social related recommended comments comment advert advertisement ads promo newsletter subscribe subscription pagination pager toolbar skip skiplink search login modal popup print tags'.split(
    ' ',
  ),
);

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** Whether an element belongs to the page and not to the article: menus, sharing bars, hidden or scripted parts. */
export function isFurniture(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  if (/display\s{0,4}:\s{0,4}none/i.test((attribute(element, 'style') ?? '').slice(0, 2000))) return true;
  if (ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'article') return false;
  return namesOf(element).some((name) => FURNITURE_WORDS.has(name));
}

/** The words of an element's class and id, in lower case. */
function namesOf(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 500);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
