import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Size } from './model/map-view.js';

const NOTHING: Size = { width: 0, height: 0 };

/** The size of an element in pixels, kept up to date. */
export function useSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState(NOTHING);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const { width, height } = current.getBoundingClientRect();
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  return size;
}
