import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far beyond the edge of the window a block counts as near. */
const REACH = '1200px 0px';

const watched = new WeakMap<Element, () => void>();

const watcher = (): IntersectionObserver =>
  new IntersectionObserver(
    (entries, self) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watched.get(target)?.();
        self.unobserve(target);
      }
    },
    { rootMargin: REACH },
  );

let shared: IntersectionObserver | undefined;

/** Turns true for good once the element has come near the window. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (near || current === null) return;
    shared ??= watcher();
    watched.set(current, () => setNear(true));
    shared.observe(current);
    return () => shared?.unobserve(current);
  }, [near]);
  return near;
}
