import { ProblemNote } from '../chrome/problem.js';
import { visible } from '../model/characters.js';
import type { SearchHit } from '../model/documents.js';
import { firstWords } from '../model/hits.js';
import { useCommands } from '../state/commands.js';
import { formatRoute } from '../state/route.js';
import { useSelect, useStore } from '../state/store.js';

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { open } = useCommands();
  const store = useStore();
  const found = firstWords(hit);
  return (
    <li>
      <a
        class="hit"
        href={formatRoute({ document: hit.id, statement: null, words: found })}
        onClick={(event) => {
          event.preventDefault();
          store.send({ type: 'library', shown: false });
          open(hit.id, { words: found });
        }}
      >
        <bdi class="hit-title">{visible(hit.title ?? hit.id)}</bdi>
        <bdi class="hit-snippet">
          {hit.snippet.map(({ text, hit: isHit }, i) =>
            isHit ? <mark key={i}>{visible(text)}</mark> : <span key={i}>{visible(text)}</span>,
          )}
        </bdi>
      </a>
    </li>
  );
}

/** Where the words searched for stand, in all documents. */
export function SearchResults() {
  const { query, hits } = useSelect((state) => state.search);
  if (hits.is === 'failed') return <ProblemNote problem={hits.problem} />;
  if (hits.is !== 'ready') return <p class="note">Searching…</p>;
  if (hits.value.length === 0)
    return (
      <p class="note">
        No document has “<bdi>{query}</bdi>”.
      </p>
    );
  return (
    <>
      <p class="note" role="status">
        {hits.value.length === 1 ? '1 passage' : `${hits.value.length} passages`}
      </p>
      <ul class="hits">
        {hits.value.map((hit) => (
          <Hit key={`${hit.id}@${hit.start}`} hit={hit} />
        ))}
      </ul>
    </>
  );
}
