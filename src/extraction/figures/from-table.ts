import { type Document, type GridRow, joinLines, type LineSpan, type SourceLine, spanOf } from '../../documents/document.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import { readPeriod } from '../../language/periods.js'
import { placeOfTable } from '../tasks/area.js'
import type { FigureDraft } from './find.js'

/** A value with its unit, alone in a cell or behind others: `2.460`, `96,3 %`. */
const VALUE = new RegExp(String.raw`^(${NUMBER_PATTERN})\s*(%)?$`)
const VALUES_AT_END = new RegExp(String.raw`(?:(?:^|\s+)(?:${NUMBER_PATTERN})(?:\s*%)?)+$`)
const EACH_VALUE = new RegExp(String.raw`(${NUMBER_PATTERN})\s*(%)?`, 'g')

/** Where the label and the column of a value are known. */
const KNOWN = 0.9
/** In a flattened table the value's row is known, its column is not. */
const FLATTENED = 0.6

/** Figures of a report's tables: each number with the label of its row and, where the cells are known, of its column. */
export function figuresFromTables(document: Document): FigureDraft[] {
  return document.regions.flatMap((region) => {
    if (region.kind !== 'figure-table') return []
    const { section } = placeOfTable(document, region)
    return region.rows ? ofCells(region.rows, section) : ofLines(region.lines, section)
  })
}

/** Rows of numbers below rows of titles: the first column labels the rows. */
function ofCells(rows: readonly GridRow[], section: string): FigureDraft[] {
  const isHeader = (row: GridRow) => !row.cells.slice(1).some((cell) => cell && VALUE.test(cell.text))
  const height = Math.max(
    0,
    rows.findIndex((row) => !isHeader(row)),
  )
  const titles = (rows[0]?.cells ?? []).map((_, column) =>
    joinLines([...new Set(rows.slice(0, height).flatMap((row) => row.cells[column]?.text ?? []))]),
  )
  return rows.slice(height).flatMap((row) => {
    const label = joinLines(
      row.cells.flatMap((cell) => (cell && /\p{L}{2}/u.test(cell.text) && !VALUE.test(cell.text) ? [cell.text] : [])).slice(0, 1),
    )
    return row.cells.flatMap((cell, column) => {
      const match = cell && !cell.merged ? VALUE.exec(cell.text) : null
      // A first column of numbers counts the rows.
      if (!cell || !match || column === 0 || label === '') return []
      return figure([label, titles[column]].filter(Boolean).join(' – '), match[1] ?? '', match[2] ?? '', cell.lines, section, KNOWN)
    })
  })
}

/** `Tổng số 2.555 2.460 96,3 %`, or a label on some lines with its numbers on the next ones. */
function ofLines(lines: readonly SourceLine[], section: string): FigureDraft[] {
  const figures: FigureDraft[] = []
  let label: SourceLine[] = []
  let words = ''
  let valued = false
  let row = 1
  for (const [i, line] of lines.entries()) {
    if (Number(line.text) === row && /\p{L}/u.test(lines[i + 1]?.text ?? '')) {
      // The row's own number, alone on a line before its label.
      row++
      ;[label, words, valued] = [[], '', false]
      continue
    }
    const values = VALUES_AT_END.exec(line.text)
    const text = (values ? line.text.slice(0, values.index) : line.text).replace(/^\d{1,3}[.)]?\s+(?=\p{L})/u, '').trim()
    if (/\p{L}/u.test(text)) {
      if (valued) [label, words] = [[], '']
      label.push(line)
      words = joinLines([words, text])
      valued = false
    }
    if (!values || words === '') continue
    valued = true
    const span: LineSpan = spanOf([...label, line])
    for (const match of values[0].matchAll(EACH_VALUE))
      figures.push(...figure(words, match[1] ?? '', match[2] ?? '', span, section, FLATTENED))
  }
  return figures
}

const MAX_LABEL = 240

function figure(label: string, value: string, unit: string, lines: LineSpan, section: string, confidence: number): FigureDraft[] {
  const number = readNumber(value)
  if (number === null || (Number.isInteger(number) && number >= 1900 && number <= 2100)) return []
  const period = readPeriod(label)
  return [
    {
      label: label.slice(0, MAX_LABEL),
      value: `${value}${unit}`,
      number,
      unit,
      period: period ? label.slice(period.startOffset, period.endOffset) : null,
      section,
      lines,
      confidence,
    },
  ]
}
