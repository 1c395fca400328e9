import type { ComponentChildren } from 'preact';
import type { Part } from '../model/parts.js';
import type { Range } from '../model/ranges.js';
import { formatRoute } from '../state/route.js';
import { useSelect, useStore } from '../state/store.js';
import { scrollToSpan } from '../reader/locate.js';

interface WordsProps {
  readonly spans: readonly Range[];
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something that rests on words of the text: pointing at it marks them, choosing it goes there. */
export function RestsOn({ spans, children, class: name = '' }: WordsProps) {
  const store = useStore();
  const { document, statement } = useSelect((state) => state.route);
  const [first] = spans;
  if (first === undefined) return <span class={name}>{children}</span>;
  const point = () => store.send({ type: 'point', at: spans });
  const leave = () => store.send({ type: 'point', at: [] });
  return (
    <a
      class={`rests-on ${name}`}
      href={formatRoute({ document, statement, words: statement === null ? first : null })}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={(event) => {
        event.preventDefault();
        point();
        scrollToSpan(first);
      }}
    >
      {children}
    </a>
  );
}

/** A part of the sentence in the colour of its kind. */
export function PartView({ part }: { readonly part: Part }) {
  if (part.role === 'glue') return <>{part.text}</>;
  return (
    <RestsOn spans={part.spans} class={`part part-${part.role}`}>
      <bdi>{part.text}</bdi>
    </RestsOn>
  );
}
