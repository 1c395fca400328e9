import type { Problem } from '../model/documents.js';

interface Props {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}

/** What went wrong, what to do about it, and a way to try again. */
export function ProblemNote({ problem, onRetry }: Props) {
  return (
    <div class="problem" role="alert">
      <p>
        <bdi>{problem.message}</bdi>
      </p>
      <p class="remedy">
        <bdi>{problem.remedy}</bdi>
      </p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
