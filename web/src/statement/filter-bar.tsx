import { useMemo } from 'preact/hooks';
import { PLACES } from '../chrome/keyboard.js';
import { visible } from '../model/characters.js';
import { choicesOf, isFiltering, NO_FILTER, type Filter, type FilterField } from '../model/filter.js';
import type { RecordIndex } from '../model/record-index.js';
import { useSelect, useStore } from '../state/store.js';

const FIELDS: readonly { readonly field: FilterField; readonly any: string; readonly id: string }[] = [
  { field: 'kind', any: 'All kinds', id: PLACES.filter },
  { field: 'speaker', any: 'All speakers', id: 'filter-speaker' },
  { field: 'certainty', any: 'How sure', id: 'filter-certainty' },
];

interface ChoiceProps {
  readonly index: RecordIndex;
  readonly filter: Filter;
  readonly field: FilterField;
  readonly any: string;
  readonly id: string;
}

function FilterChoice({ index, filter, field, any, id }: ChoiceProps) {
  const store = useStore();
  const choices = useMemo(() => choicesOf(index.statements, filter, field), [index, filter, field]);
  return (
    <select
      id={id}
      aria-label={`Filter by ${field}`}
      class={filter[field] === null ? '' : 'chosen'}
      value={filter[field] ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        store.send({ type: 'filter', filter: { ...filter, [field]: value === '' ? null : value } });
      }}
    >
      <option value="">{any}</option>
      {choices.map(({ value, count }) => (
        <option key={value} value={value}>
          {`${visible(value)} (${count})`}
        </option>
      ))}
    </select>
  );
}

/** Which statements are shown: of what kind, said by whom, how sure. */
export function FilterBar({ index }: { readonly index: RecordIndex }) {
  const store = useStore();
  const filter = useSelect((state) => state.filter);
  return (
    <div class="filter-bar" role="group" aria-label="Filter the statements">
      {FIELDS.map(({ field, any, id }) => (
        <FilterChoice key={field} index={index} filter={filter} field={field} any={any} id={id} />
      ))}
      {isFiltering(filter) && (
        <button
          type="button"
          class="button quiet"
          aria-label="Show all statements"
          onClick={() => store.send({ type: 'filter', filter: NO_FILTER })}
        >
          ×
        </button>
      )}
    </div>
  );
}
