import { useMemo } from 'preact/hooks';
import type { Statement } from '../../../src/record/index.js';
import { formatPublished, formatShortDate, isoOfDay } from '../model/dates.js';
import type { RecordIndex } from '../model/record-index.js';
import { clauseText, sentenceOf } from '../model/sentence.js';
import { datedStatements, timelineOf, type TimelineBar } from '../model/timeline.js';
import { useCommands } from '../state/commands.js';

interface Props {
  readonly index: RecordIndex;
  readonly statement: Statement | null;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Height of a lane and of the ticks, in pixels; with many lanes they grow thinner. */
const [LANE, LANES_HEIGHT, TICKS] = [7, 84, 20];

interface BarProps {
  readonly index: RecordIndex;
  readonly bar: TimelineBar;
  readonly selected: string | null;
  readonly step: number;
}

/** An interval; each click selects the next of the statements that name it. */
function Bar({ index, bar, selected, step }: BarProps) {
  const { select } = useCommands();
  const at = selected === null ? -1 : bar.ids.indexOf(selected);
  const target = bar.ids[(at + 1) % bar.ids.length]!;
  const statement = index.statement.get(target);
  const ends = `${bar.openStart ? ' open-start' : ''}${bar.openEnd ? ' open-end' : ''}`;
  return (
    <button
      type="button"
      class={`time-bar${ends}`}
      tabIndex={-1}
      aria-pressed={at >= 0}
      aria-label={`Statement ${target}`}
      title={statement === undefined ? '' : clauseText(sentenceOf(index, statement))}
      style={{
        left: percent(bar.left),
        width: percent(bar.right - bar.left),
        top: `${bar.lane * step}px`,
        height: `${Math.max(2, step - 2)}px`,
      }}
      onClick={() => select(target)}
    />
  );
}

/** When the selected statement's time lies among those of the document and its publication. */
export function TimelineSection({ index, statement }: Props) {
  const { published } = index.record.document;
  const timeline = useMemo(
    () => timelineOf(datedStatements(index, index.statements), published.value),
    [index, published.value],
  );
  if (timeline === null) return null;
  const step = Math.min(LANE, LANES_HEIGHT / timeline.lanes);
  return (
    <section class="timeline-section" aria-label="Times">
      <h2>When</h2>
      <div class="timeline" style={{ height: `${timeline.lanes * step + TICKS}px` }}>
        {timeline.published !== null && (
          <span class="time-published" style={{ left: percent(timeline.published) }} />
        )}
        {timeline.bars.map((bar) => (
          <Bar key={bar.ids[0]} index={index} bar={bar} selected={statement?.id ?? null} step={step} />
        ))}
        {timeline.ticks.map(({ day, at }) => (
          <span
            key={day}
            class={`tick${at < 0.1 ? ' tick-first' : at > 0.9 ? ' tick-last' : ''}`}
            style={{ left: percent(at) }}
          >
            {formatShortDate(isoOfDay(day))}
          </span>
        ))}
      </div>
      <p class="note">
        {published.value === null
          ? 'Publication date unknown.'
          : `Published ${formatPublished(published)} (the line).`}{' '}
        Days near it are drawn wider.
      </p>
    </section>
  );
}
