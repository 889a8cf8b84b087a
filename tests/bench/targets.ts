/** Figures against what was promised, as a table a person reads. */

export interface Figure {
  name: string;
  value: number | boolean;
  /** Absent: told, not judged. */
  target?: { atMost: number } | { atLeast: number } | { is: boolean };
  unit?: string;
}

export function isMet({ value, target }: Figure): boolean {
  if (target === undefined) return true;
  // A figure that could not be measured is NaN, and meets nothing.
  if ('atMost' in target) return Number(value) <= target.atMost;
  if ('atLeast' in target) return Number(value) >= target.atLeast;
  return value === target.is;
}

export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    formatValue(figure.value, figure.unit),
    formatTarget(figure),
    figure.target === undefined ? '' : isMet(figure) ? 'ok' : 'MISSED',
  ]);
  return table([['figure', 'measured', 'target', ''], ...rows]);
}

function formatTarget({ target, unit }: Figure): string {
  if (target === undefined) return '';
  if ('atMost' in target) return `≤ ${formatValue(target.atMost, unit)}`;
  if ('atLeast' in target) return `≥ ${formatValue(target.atLeast, unit)}`;
  return formatValue(target.is);
}

function formatValue(value: number | boolean, unit = ''): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return `${value}${unit === '' ? '' : ` ${unit}`}`;
}

/** Columns of equal width: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
