import type { Region } from '../document.js'
import { statisticsFromCells } from './from-cells.js'
import { statisticsFromLines } from './from-lines.js'
import type { Statistics } from './statistics.js'

/** Reads a table of figures: its cells where the file tells them, else from lines. */
export function readStatistics(region: Region & { kind: 'figure-table' }): Statistics {
  return region.rows ? statisticsFromCells(region.rows) : statisticsFromLines(region.lines)
}
