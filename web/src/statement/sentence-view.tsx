import { useMemo } from 'preact/hooks';
import { stanceWords } from '../../../src/faces/wording/index.js';
import type { Statement } from '../../../src/record/index.js';
import type { RecordIndex } from '../model/record-index.js';
import { sentenceOf } from '../model/sentence.js';
import { toneOf } from '../model/stance.js';
import { PartView } from './part-view.js';

/** A statement put into words: who says so, per whom, and what. */
export function SentenceView({
  index,
  statement,
}: {
  readonly index: RecordIndex;
  readonly statement: Statement;
}) {
  const sentence = useMemo(() => sentenceOf(index, statement), [index, statement]);
  return (
    <div class="sentence">
      {sentence.chain.length > 0 && (
        <ol class="chain" aria-label="Who says so, from the publisher inwards">
          {sentence.chain.map((part, i) => (
            <li key={i}>
              <PartView part={part} />
            </li>
          ))}
        </ol>
      )}
      <p class="clause">
        {sentence.clause.map((part, i) => (
          <PartView key={i} part={part} />
        ))}
      </p>
      <p class={`stance stance-${toneOf(statement.stance)}`}>{stanceWords(statement.stance)}</p>
    </div>
  );
}
