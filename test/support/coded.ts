import { describe, expect, it } from 'vitest';
import { analyse, readText } from '../../src/pipeline.js';
import type { CodedStatement } from '../../src/analysis/index.js';
import type { StatementKind } from '../../src/record/index.js';

/** What is wanted of a statement: its detail, and words that must stand in each role or among the places. */
export type Wanted = Readonly<Record<string, string | readonly string[]>>;
/** A sentence, the detail it must yield, and parts of the statement. */
export type Positive = readonly [sentence: string, detail: string, parts?: Wanted];

/** The statements of one sentence, given as a document of a monitor or of whoever publishes it. */
export function statementsIn(text: string, publisher: string | null = 'Monitor'): readonly CodedStatement[] {
  const source = {
    id: 'x',
    text,
    title: null,
    publisher,
    published: '2023-05-10',
    language: null,
  };
  return analyse(readText(source)).statements;
}

/** The words of the mentions in a slot of a statement. */
export function wordsOf(text: string, statement: CodedStatement, slot: string): string[] {
  if (slot === 'places') return statement.places.map(({ start, end }) => text.slice(start, end));
  if (slot === 'figures') return statement.figures.map(({ start, end }) => text.slice(start, end));
  return (statement.roles[slot] ?? []).map(({ start, end }) => text.slice(start, end));
}

/** Table tests of one kind: sentences that state something of it, and sentences that do not. */
export function describeKind(
  kind: StatementKind,
  positives: readonly Positive[],
  negatives: readonly string[],
): void {
  describe(`${kind} statements`, () => {
    it.each(positives.map(([text, detail, parts]) => ({ text, detail, parts })))(
      '$detail: $text',
      ({ text, detail, parts = {} }) => {
        const found = statementsIn(text).filter((statement) => statement.kind === kind);
        expect(found.map((statement) => statement.detail)).toContain(detail);
        const readings = found.filter((statement) => statement.detail === detail);
        const fits = readings.some((statement) =>
          Object.entries(parts).every(([slot, wanted]) =>
            [wanted]
              .flat()
              .every((words) => wordsOf(text, statement, slot).some((filler) => filler.includes(words))),
          ),
        );
        const seen = readings.map((statement) =>
          Object.keys(parts).map((slot) => [slot, wordsOf(text, statement, slot)]),
        );
        expect(fits, JSON.stringify(seen)).toBe(true);
      },
    );

    it.each(negatives.map((text) => ({ text })))('none: $text', ({ text }) => {
      const found = statementsIn(text).filter((statement) => statement.kind === kind);
      expect(found.map(({ detail, start, end }) => `${detail}: ${text.slice(start, end)}`)).toEqual([]);
    });
  });
}

/** A sentence, the kind and detail of a statement in it, and all the fillers of each role named; none where a role is to stay empty. */
export type Filled = readonly [
  sentence: string,
  told: string,
  roles: Readonly<Record<string, readonly string[]>>,
];

/** Table tests of who fills which role: every filler of the roles named, and no other. */
export function describeRoles(name: string, rows: readonly Filled[]): void {
  it.each(rows.map(([text, told, roles]) => ({ name, text, told, roles })))(
    '$name: $text',
    ({ text, told, roles }) => {
      const found = statementsIn(text).filter(({ kind, detail }) => `${kind}/${detail}` === told);
      const seen = found.map((statement) =>
        Object.fromEntries(Object.keys(roles).map((role) => [role, wordsOf(text, statement, role)])),
      );
      expect(seen).toContainEqual(roles);
    },
  );
}
