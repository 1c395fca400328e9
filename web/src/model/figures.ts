import type { Figure } from '../../../src/record/index.js';

/** Digits in groups of three from the right. */
function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** 1234567.5 → "1,234,567.5", the same on every machine. */
export function formatNumber(value: number): string {
  const [whole, fraction] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '−' : ''}${grouped(whole!)}${fraction === undefined ? '' : `.${fraction}`}`;
}

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
