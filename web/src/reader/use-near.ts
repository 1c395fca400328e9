import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PLACES } from '../chrome/keyboard.js';
import { lazy } from '../lazy.js';

/** How far beyond the edges of the reader a block counts as near. */
const REACH = '1200px 0px';

/** One observer for all blocks: it tells each once that it has come near. */
const nearness = lazy(() => {
  const waiting = new WeakMap<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        waiting.get(target)?.();
        observer.unobserve(target);
      }
    },
    // The margin counts only at the edges of the element that scrolls.
    { root: document.getElementById(PLACES.reader), rootMargin: REACH },
  );
  return (element: Element, tell: () => void) => {
    waiting.set(element, tell);
    observer.observe(element);
    return () => observer.unobserve(element);
  };
});

/** Turns true for good once the element has come near the window. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    return near || current === null ? undefined : nearness()(current, () => setNear(true));
  }, [near]);
  return near;
}
