import { describe, expect, test } from 'vitest'
import { doubtMixedTable, GUESSED, MIXED_UP, UNSURE } from '../../../src/extraction/tables/mixed.js'
import type { TableRow } from '../../../src/extraction/tables/rows.js'

const table = (...doubts: number[]): TableRow[] => doubts.map((doubt) => ({ cells: {}, area: null, group: null, lines: [1, 1], doubt }))

describe('doubtMixedTable', () => {
  test('doubts every row where most are unsure, and counts those', () => {
    const rows = table(UNSURE, UNSURE + 1, UNSURE, 0, 0.5)
    expect(doubtMixedTable(rows, 'flattened')).toBe(3)
    expect(rows.map(({ doubt }) => doubt)).toEqual([MIXED_UP, MIXED_UP, MIXED_UP, MIXED_UP, MIXED_UP])
  })

  test('leaves rows as they are where most are sure', () => {
    const rows = table(UNSURE, UNSURE, 0, 0, 0)
    expect(doubtMixedTable(rows, 'flattened')).toBe(0)
    expect(rows.map(({ doubt }) => doubt)).toEqual([UNSURE, UNSURE, 0, 0, 0])
  })

  test('asks more of a table that stands in columns, whose cells the text alone does not tell', () => {
    expect(doubtMixedTable(table(UNSURE, 0, 0, 0, 0), 'columns')).toBe(1)
  })

  test('does not condemn a table for some rows whose first line was guessed, but for most', () => {
    expect(doubtMixedTable(table(GUESSED, 0, 0, 0, 0), 'columns')).toBe(0)
    expect(doubtMixedTable(table(GUESSED, GUESSED, GUESSED, 0, 0), 'columns')).toBe(3)
  })

  test('does not judge by a few rows', () => {
    expect(doubtMixedTable(table(UNSURE, UNSURE, UNSURE), 'flattened')).toBe(0)
  })
})
