import { formatNumber } from '../../../src/faces/wording/index.js';
import type { Figure } from '../../../src/record/index.js';

function range({ min, max, best }: Figure): string | null {
  if (min !== null && min === max) return formatNumber(min);
  if (min !== null && max !== null) return `${formatNumber(min)}–${formatNumber(max)}`;
  if (best !== null) return formatNumber(best);
  if (min !== null) return `at least ${formatNumber(min)}`;
  return max === null ? null : `at most ${formatNumber(max)}`;
}

/** "at least 300 persons", "about 1,000,000 USD a month"; null where the text gives no number. */
export function formatFigure(figure: Figure): string | null {
  const amount = range(figure);
  if (amount === null) return null;
  const parts = [
    figure.approximate ? 'about' : '',
    amount,
    figure.unit ?? '',
    figure.per ? `a ${figure.per}` : '',
  ];
  return parts.filter(Boolean).join(' ').replace('about at least', 'roughly at least');
}
