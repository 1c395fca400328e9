import type { Statement } from '../../../src/record/index.js';

/** The statement's kind and its codes in the schemes researchers use. */
export function Codes({ statement }: { readonly statement: Statement }) {
  const { plover, cameo, acled } = statement.codes;
  const extent = statement.detail2 === null ? '' : `, ${statement.detail2}`;
  return (
    <section aria-label="Codes">
      <h2>Codes</h2>
      <ul class="codes">
        <li>{`${statement.kind}: ${statement.detail}${extent}`}</li>
        {plover !== null && (
          <li>
            <abbr title="Political Language Ontology for Verifiable Event Records">PLOVER</abbr>{' '}
            {plover.mode === null ? plover.event : `${plover.event}, ${plover.mode}`}
          </li>
        )}
        {cameo !== null && (
          <li>
            <abbr title="Conflict and Mediation Event Observations">CAMEO</abbr> {cameo}
          </li>
        )}
        {acled !== null && (
          <li>
            <abbr title="Armed Conflict Location and Event Data">ACLED</abbr> {acled.event_type} ›{' '}
            {acled.sub_event_type}
          </li>
        )}
      </ul>
    </section>
  );
}
