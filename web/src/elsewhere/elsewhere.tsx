import { useEffect, useMemo, useState } from 'preact/hooks';
import { stanceWords } from '../../../src/faces/wording/index.js';
import type { Statement } from '../../../src/record/index.js';
import { ProblemNote } from '../chrome/problem.js';
import { visible } from '../model/characters.js';
import { formatPublished } from '../model/dates.js';
import { documentName, type ListedStatement } from '../model/documents.js';
import { placesOfStatement } from '../model/places.js';
import type { RecordIndex } from '../model/record-index.js';
import { toneOf } from '../model/stance.js';
import { useCommands } from '../state/commands.js';
import { formatRoute } from '../state/route.js';
import { presentDocuments } from '../state/select.js';
import type { Loadable } from '../state/state.js';
import { useSelect } from '../state/store.js';

function Line({ found }: { readonly found: ListedStatement }) {
  const { open } = useCommands();
  const document = useSelect((state) => presentDocuments(state).find(({ id }) => id === found.document));
  return (
    <li>
      <a
        class="statement-line"
        href={formatRoute({ document: found.document, statement: found.id, words: null })}
        onClick={(event) => {
          event.preventDefault();
          open(found.document, { statement: found.id });
        }}
      >
        <q class="statement-clause">{visible(found.quote)}</q>
        <span class="statement-meta">
          {found.source !== document?.publisher && <bdi>{visible(found.source ?? 'source not named')}</bdi>}
          {document !== undefined && (
            <>
              <bdi>{visible(document.publisher ?? documentName(document))}</bdi>
              <span>{formatPublished(document.published)}</span>
            </>
          )}
          <span class={`tone-${toneOf(found)}`}>{stanceWords(found)}</span>
        </span>
      </a>
    </li>
  );
}

/** How long a statement stays selected before the others are asked for, in milliseconds. */
const PAUSE = 150;

interface Props {
  readonly index: RecordIndex;
  readonly statement: Statement;
}

/** What other documents state of the same kind about the same places: whether they agree is for the reader to judge. */
export function Elsewhere({ index, statement }: Props) {
  const { findElsewhere } = useCommands();
  const names = useMemo(
    () => [...new Set(placesOfStatement(index, statement).map(({ place }) => place.name))],
    [index, statement],
  );
  const [found, setFound] = useState<Loadable<readonly ListedStatement[]>>({ is: 'idle' });
  useEffect(() => {
    let gone = false;
    setFound({ is: 'loading' });
    const ask = async () => {
      const answer = await findElsewhere(statement.kind, names);
      if (!gone) setFound(answer);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [statement, names]);
  if (names.length === 0) return null;
  return (
    <section class="elsewhere" aria-label="In other documents">
      <h2>In other documents</h2>
      {found.is === 'failed' && <ProblemNote problem={found.problem} />}
      {found.is === 'ready' && found.value.length === 0 && (
        <p class="note">
          None has a statement of this kind ({statement.kind}) about <bdi>{visible(names.join(', '))}</bdi>.
        </p>
      )}
      {found.is === 'ready' && (
        <ol>
          {found.value.map((one) => (
            <Line key={`${one.document}/${one.id}`} found={one} />
          ))}
        </ol>
      )}
    </section>
  );
}
