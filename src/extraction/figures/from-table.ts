import type { Document } from '../../documents/document.js'
import { readStatistics } from '../../documents/statistics/read.js'
import type { StatisticsRow, StatisticsValue } from '../../documents/statistics/statistics.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import { readPeriod } from '../../language/periods.js'
import { placeOfTable } from '../tasks/area.js'
import type { FigureDraft } from './find.js'

/** A value with its unit, alone in a cell or before a note: `2.460`, `96,3 %`, `85 (khối văn phòng 57)`. */
const VALUE = new RegExp(String.raw`^(${NUMBER_PATTERN})\s*(%)?(?:\s*\(.*)?$`)

/** Where the label and the column of a value are known. */
const KNOWN = 0.9
/** The columns were told apart by the titles of a flattened header. */
const TITLED = 0.75
/** In a flattened table the value's row is known, its column is not. */
const FLATTENED = 0.6

/** Figures of a report's tables: each number with the label of its row and, where they are known, of its column. */
export function figuresFromTables(document: Document): FigureDraft[] {
  return document.regions.flatMap((region) => {
    if (region.kind !== 'figure-table') return []
    const { section } = placeOfTable(document, region)
    const { rows, exact } = readStatistics(region)
    return rows.flatMap((row) =>
      row.values.flatMap((value) => figureOf(row, value, section, exact ? KNOWN : value.title === null ? FLATTENED : TITLED)),
    )
  })
}

const MAX_LABEL = 240

function figureOf(row: StatisticsRow, value: StatisticsValue, section: string, confidence: number): FigureDraft[] {
  const match = VALUE.exec(value.text)
  const number = readNumber(match?.[1] ?? '')
  if (!match || number === null || row.label === '' || (Number.isInteger(number) && number >= 1900 && number <= 2100)) return []
  const label = [row.group, row.label, value.title].filter((part) => part).join(' – ')
  const period = readPeriod(label)
  return [
    {
      label: label.slice(0, MAX_LABEL),
      value: `${match[1] ?? ''}${match[2] ?? ''}`,
      number,
      unit: match[2] ?? '',
      period: period ? label.slice(period.startOffset, period.endOffset) : null,
      section,
      lines: confidence === KNOWN ? value.lines : row.lines,
      confidence,
    },
  ]
}
