import type { Statement } from '../../../src/record/index.js';

/** Which statements to show; null lets every one through. */
export interface Filter {
  readonly kind: string | null;
  readonly speaker: string | null;
  readonly certainty: string | null;
}

export type FilterField = keyof Filter;

export const NO_FILTER: Filter = { kind: null, speaker: null, certainty: null };

export const isFiltering = (filter: Filter): boolean =>
  filter.kind !== null || filter.speaker !== null || filter.certainty !== null;

/** Who says so in the end: the innermost link of the chain, "not named" where it has no name. */
export const sayerOf = (statement: Pick<Statement, 'chain'>): string =>
  statement.chain.at(-1)?.name ?? 'not named';

/** What a statement counts as under each field. Denials are a choice of their own beside the certainties. */
const VALUES: Readonly<Record<FilterField, (statement: Statement) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  speaker: (statement) => [sayerOf(statement)],
  certainty: ({ stance }) =>
    stance.polarity === 'denied' ? [stance.certainty, 'denied'] : [stance.certainty],
};

const FIELDS = Object.keys(VALUES) as readonly FilterField[];

const passes = (statement: Statement, filter: Filter, fields: readonly FilterField[]): boolean =>
  fields.every((field) => {
    const wanted = filter[field];
    return wanted === null || VALUES[field](statement).includes(wanted);
  });

export const filterStatements = (statements: readonly Statement[], filter: Filter): Statement[] =>
  statements.filter((statement) => passes(statement, filter, FIELDS));

export interface Choice {
  readonly value: string;
  /** How many statements would be left if this were chosen, the other fields staying as they are. */
  readonly count: number;
}

/** The values a field can take, most frequent first, then by name. The value chosen is always among them. */
export function choicesOf(statements: readonly Statement[], filter: Filter, field: FilterField): Choice[] {
  const counts = new Map<string, number>();
  const chosen = filter[field];
  if (chosen !== null) counts.set(chosen, 0);
  const others = FIELDS.filter((other) => other !== field);
  for (const statement of statements)
    if (passes(statement, filter, others))
      for (const value of VALUES[field](statement)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
