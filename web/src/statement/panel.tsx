import { useLayoutEffect } from 'preact/hooks';
import { stanceWords } from '../../../src/faces/wording/index.js';
import { PLACES } from '../chrome/keyboard.js';
import { sentenceOf, sentenceText } from '../model/sentence.js';
import { readingOf, selectedStatement } from '../state/select.js';
import type { Reading } from '../state/state.js';
import { useSelect } from '../state/store.js';
import { MapSection } from '../map/map-section.js';
import { TimelineSection } from '../timeline/timeline-section.js';
import { Elsewhere } from '../elsewhere/elsewhere.js';
import { Codes } from './codes.js';
import { FilterBar } from './filter-bar.js';
import { StatementList } from './statement-list.js';
import { StatementView } from './statement-view.js';

/** Going from the list to a statement, or back, the column begins at its top; from one to the next it stays. */
function useTop(isList: boolean): void {
  useLayoutEffect(() => {
    document.getElementById(PLACES.panel)?.scrollTo(0, 0);
  }, [isList]);
}

function Details({ reading }: { readonly reading: Reading }) {
  const { index, document } = reading;
  const statement = useSelect(selectedStatement);
  useTop(statement === null);
  const spoken =
    statement === null
      ? ''
      : `${sentenceText(sentenceOf(index, statement))}. ${stanceWords(statement.stance)}.`;
  return (
    <>
      <p class="hidden" aria-live="polite">
        {spoken}
      </p>
      <FilterBar index={index} />
      {statement !== null && (
        <StatementView key={statement.id} index={index} document={document} statement={statement} />
      )}
      <MapSection index={index} statement={statement} />
      {statement === null ? (
        <>
          <TimelineSection index={index} statement={null} />
          <StatementList index={index} />
        </>
      ) : (
        <>
          <Elsewhere index={index} statement={statement} />
          <TimelineSection index={index} statement={statement} />
          <Codes statement={statement} />
        </>
      )}
    </>
  );
}

/** The right column: the selected statement with its map and timeline, or the list of statements. */
export function Panel() {
  const reading = useSelect(readingOf);
  return (
    <aside class="panel" id={PLACES.panel} tabIndex={-1} aria-label="Statement">
      {reading !== null && <Details reading={reading} />}
    </aside>
  );
}
