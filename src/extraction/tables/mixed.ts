import type { TableRow } from './rows.js'

/** A row with this much doubt or more is one that a person should look at. */
export const UNSURE = 2
/** Any row of a table whose cells are mixed up. */
export const MIXED_UP = 8
/** One whose first line was guessed: to be looked at, but no sign that its table is mixed up. */
export const GUESSED = 1.8
/** Where the text alone tells the cells, a table with a larger share of unsure rows has its cells mixed up. */
const MIXED = { flattened: 0.5, columns: 0.1 }
/** A padded table with a larger share of rows that were guessed is guessed as a whole. */
const MOSTLY_GUESSED = 0.35
/** Fewer rows tell nothing about the rest. */
const MIN_ROWS = 5

/**
 * Some tools write the cells of a table in an order from which rows cannot be told any more. Rows that look right are then
 * right by chance: none of the table is sure.
 *
 * @param kind how the cells were found
 * @returns how many rows were unsure by themselves; 0 when the table is not mixed up
 */
export function doubtMixedTable(rows: readonly TableRow[], kind: keyof typeof MIXED): number {
  const unsure = rows.filter((row) => row.doubt >= UNSURE).length
  const guessed = rows.filter((row) => row.doubt >= GUESSED).length
  const mixed = unsure > rows.length * MIXED[kind] || (kind === 'columns' && guessed > rows.length * MOSTLY_GUESSED)
  if (rows.length < MIN_ROWS || !mixed) return 0
  for (const row of rows) row.doubt = Math.max(row.doubt, MIXED_UP)
  return kind === 'columns' ? guessed : unsure
}
