import type { Figure } from '../statistics.ts';

/** A number with as many digits as tell something. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** The median, and between which values it lies. */
export function ranged({ median, min, max }: Figure, unit = ''): string {
  return `${plain(median)}${unit} (${plain(min)}–${plain(max)})`;
}

/** A Markdown table; the first column is text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
