import { useEffect, useMemo } from 'preact/hooks';
import { PLACES } from '../chrome/keyboard.js';
import { ProblemNote } from '../chrome/problem.js';
import { visible } from '../model/characters.js';
import { documentName } from '../model/documents.js';
import { piecesOf } from '../model/pieces.js';
import { useCommands } from '../state/commands.js';
import type { Reading } from '../state/state.js';
import { useSelect } from '../state/store.js';
import { DocumentHead } from './document-head.js';
import { Highlights } from './highlights.js';
import { Legend } from './legend.js';
import { TextView } from './text-view.js';
import { Welcome } from './welcome.js';

function OpenText({ reading }: { readonly reading: Reading }) {
  const { index } = reading;
  const pieces = useMemo(() => piecesOf(index.text, index.record), [index]);
  useEffect(() => {
    document.title = `${visible(documentName({ title: index.record.document.title, file: reading.document.file }))} – Readout`;
  }, [index]);
  useEffect(() => {
    // The page itself does not scroll: the keys that do need the text to have the focus.
    if (document.activeElement === document.body)
      document.getElementById(PLACES.reader)?.focus({ preventScroll: true });
  }, []);
  // The same node again: the text is not drawn anew when something beside it changes.
  const text = useMemo(() => <TextView index={index} pieces={pieces} />, [index, pieces]);
  return (
    <>
      <DocumentHead document={reading.document} />
      <Legend index={index} />
      {text}
      <Highlights index={index} />
    </>
  );
}

function Content() {
  const { retryOpen } = useCommands();
  const reading = useSelect((state) => state.reading);
  switch (reading.is) {
    case 'idle':
      return <Welcome />;
    case 'loading':
      return <p class="note">Opening…</p>;
    case 'failed':
      return <ProblemNote problem={reading.problem} onRetry={retryOpen} />;
    case 'ready':
      return <OpenText key={reading.value.document.id} reading={reading.value} />;
  }
}

/** The middle column: the document as it was written, with what was found in it marked. */
export function Reader() {
  return (
    <main class="reader" id={PLACES.reader} tabIndex={-1} aria-label="Document">
      <Content />
    </main>
  );
}
