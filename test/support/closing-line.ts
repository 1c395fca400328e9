import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends a run with the skipped tests, each with its reason, and one line that any tool can read. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => cases.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    for (const test of cases)
      if (test.result().state === 'skipped') process.stdout.write(`skipped: ${skipLine(test)}\n`);
    process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed\n`);
  }
}

function skipLine(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return `${test.fullName} (${note ?? 'see the test'})`;
}

// Vitest loads reporters named by path through their default export.
export { ClosingLine as default };
