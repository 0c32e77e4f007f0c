/** One line of the table of distances between the beginnings of two texts. */
type Row = readonly number[];

interface Comparison {
  readonly a: string;
  readonly b: string;
  /** How many characters of `a` the row being made is about. */
  readonly length: number;
  readonly above: Row;
  readonly twoAbove: Row;
}

/** The cost of a cell that lies outside of the table. */
function cell(row: Row, column: number): number {
  return row[column] ?? Infinity;
}

function nextRow({ a, b, length, above, twoAbove }: Comparison): Row {
  const row = [length];
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[length - 1] === b[column - 1];
    const swapped = a[length - 1] === b[column - 2] && a[length - 2] === b[column - 1];
    const insertOrDelete = Math.min(cell(above, column), cell(row, column - 1)) + 1;
    const replace = cell(above, column - 1) + (same ? 0 : 1);
    row.push(
      Math.min(insertOrDelete, replace, swapped ? cell(twoAbove, column - 2) + 1 : Infinity),
    );
  }
  return row;
}

/**
 * Counts the insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
 *
 * This is the distance of optimal string alignment: no part of the text is edited twice.
 */
export function editDistance(a: string, b: string): number {
  let twoAbove: Row = [];
  let above: Row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let length = 1; length <= a.length; length += 1) {
    const row = nextRow({ a, b, length, above, twoAbove });
    twoAbove = above;
    above = row;
  }
  return cell(above, b.length);
}
