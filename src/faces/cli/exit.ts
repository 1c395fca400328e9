/** Exit statuses of the program, documented in docs/cli.md. */
export const EXIT = {
  ok: 0,
  /** Nothing came of it: the only input failed, or all did; the ledger or the port cannot be used. */
  failed: 1,
  usage: 2,
  /** Some inputs failed, the others came out. */
  partial: 3,
  /** `verify` found that the ledger is not as it was written. */
  altered: 4,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status of a command over several inputs, of which some failed. */
export function statusOf(done: number, failed: number): ExitStatus {
  if (failed === 0) return EXIT.ok;
  return done === 0 ? EXIT.failed : EXIT.partial;
}
