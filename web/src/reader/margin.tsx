import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Statement } from '../../../src/record/index.js';
import { lanesOf } from '../model/lanes.js';
import { toneOf } from '../model/stance.js';
import type { Range } from '../model/ranges.js';
import { useCommands } from '../state/commands.js';
import { useSelect } from '../state/store.js';
import { rangesOf } from './locate.js';

interface Bracket {
  readonly statement: Statement;
  readonly top: number;
  readonly height: number;
  readonly lane: number;
}

/** Widest step from lane to lane and room for all lanes, in pixels. */
const STEP = 8;
const ROOM = 48;
/** How much shorter than its words a bracket is at either end, so that neighbours do not touch. */
const INSET = 3;

/** Where the brackets of a block go, from where the browser has put the words. */
function measure(frame: Element, piece: Range, statements: readonly Statement[]): Bracket[] {
  const origin = frame.getBoundingClientRect().top;
  const extents = statements.map((statement): [number, number] => {
    const range = rangesOf({ start: statement.start, end: Math.min(statement.end, piece.end) })[0];
    const box = range?.getBoundingClientRect();
    return box === undefined ? [0, 0] : [box.top - origin + INSET, box.bottom - origin - INSET];
  });
  const lanes = lanesOf(extents);
  return statements.map((statement, i) => {
    const [top, bottom] = extents[i]!;
    return { statement, top, height: Math.max(0, bottom - top), lane: lanes[i]! };
  });
}

function BracketButton({ bracket, step }: { readonly bracket: Bracket; readonly step: number }) {
  const { select } = useCommands();
  const { statement, top, height, lane } = bracket;
  const selected = useSelect((state) => state.route.statement === statement.id);
  return (
    <button
      type="button"
      class={`bracket bracket-${toneOf(statement.stance)}`}
      // Statements are gone through by j and k, or in the list: the margin adds no stops for Tab.
      tabIndex={-1}
      aria-label={`Statement ${statement.id}: ${statement.kind}`}
      aria-pressed={selected}
      style={{ top: `${top}px`, height: `${height}px`, right: `${6 + lane * step}px` }}
      onClick={() => select(statement.id)}
    />
  );
}

interface Props {
  readonly frame: RefObject<HTMLElement | null>;
  readonly piece: Range;
  readonly statements: readonly Statement[];
}

/** A bracket in the margin for each statement of a block; those that share a line stand in lanes. */
export function Margin({ frame, piece, statements }: Props) {
  const [brackets, setBrackets] = useState<readonly Bracket[]>([]);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null || statements.length === 0) {
      setBrackets([]);
      return;
    }
    const place = () => setBrackets(measure(current, piece, statements));
    place();
    const watcher = new ResizeObserver(place);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [statements, piece]);
  if (brackets.length === 0) return null;
  const step = Math.min(STEP, ROOM / (1 + Math.max(...brackets.map(({ lane }) => lane))));
  return (
    <div class="margin">
      {brackets.map((bracket) => (
        <BracketButton key={bracket.statement.id} bracket={bracket} step={step} />
      ))}
    </div>
  );
}
