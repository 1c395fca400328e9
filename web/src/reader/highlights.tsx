import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Statement } from '../../../src/record/index.js';
import { LAYERS, layerOf, type Layer } from '../model/segments.js';
import { mentionsOf, type RecordIndex } from '../model/record-index.js';
import type { Range as Span } from '../model/ranges.js';
import { selectedStatement } from '../state/select.js';
import { useSelect } from '../state/store.js';
import { rangesOf, scrollToSpan } from './locate.js';

/** Names of the highlights, as the style sheet has them. */
const [STATEMENT, TRIGGER, POINTED] = ['statement', 'trigger', 'pointed'] as const;

/**
 * Paints spans over the text without touching it (CSS Custom Highlight API). A browser without it still has the
 * brackets and the scrolling.
 */
function paint(name: string, spans: readonly Span[], priority: number): void {
  if (!('highlights' in CSS)) return;
  const ranges = spans.flatMap(rangesOf);
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** The words that fill a statement's fields, by layer: they are coloured as the sentence beside the text is. */
function partsOf(index: RecordIndex, statement: Statement | null, layer: Layer): Span[] {
  if (statement === null) return [];
  const { roles, places, when, figures } = statement;
  const ids = new Set([
    ...Object.values(roles).flat(),
    ...places,
    ...(when === null ? [] : [when]),
    ...figures,
  ]);
  return mentionsOf(index, [...ids]).filter((mention) => layerOf(mention) === layer);
}

const NAMES = [STATEMENT, TRIGGER, POINTED, ...LAYERS];

/** Keeps the highlights at the selected statement and at what is pointed at, and scrolls to the selected one. */
export function Highlights({ index }: { readonly index: RecordIndex }) {
  const selected = useSelect(selectedStatement);
  const found = useSelect((state) => state.route.words);
  const pointed = useSelect((state) => state.pointed);

  useLayoutEffect(() => {
    const apply = () => {
      paint(STATEMENT, selected === null ? [] : [selected], 0);
      paint(TRIGGER, selected === null ? [] : [selected.trigger], 1);
      for (const layer of LAYERS) paint(layer, partsOf(index, selected, layer), 3);
      paint(POINTED, pointed.length > 0 || found === null ? pointed : [found], 2);
    };
    apply();
    const text = document.querySelector('.text');
    if (text === null) return;
    // Blocks that come near are drawn anew, and ranges in what they replace are lost.
    let frame = 0;
    const watcher = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(apply);
    });
    watcher.observe(text, { childList: true, subtree: true });
    return () => {
      watcher.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [index, selected, found, pointed]);

  useEffect(() => () => NAMES.forEach((name) => paint(name, [], 0)), []);

  useEffect(() => {
    if (selected !== null) scrollToSpan(selected);
    else if (found !== null) scrollToSpan(found);
  }, [selected, found]);

  return null;
}
