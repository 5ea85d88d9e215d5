import type { Document, GridRow, Region } from '../../documents/document.js'
import { targetColumns } from '../../documents/known-tables.js'
import { readStatistics } from '../../documents/statistics/read.js'
import { withUnit } from '../../documents/statistics/statistics.js'
import { fold } from '../../language/fold.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import type { Comparator } from '../records.js'
import { placeOfTable } from '../tasks/area.js'
import type { TargetDraft } from './find.js'

const CONFIDENCE = 0.92

/** The targets of tables that list them: `Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026`. */
export function targetsFromTables(document: Document): TargetDraft[] {
  return document.regions.flatMap((region) => {
    if (region.kind !== 'figure-table') return []
    if (!region.rows) return targetsFromLines(document, region)
    const columns = targetColumns(region.rows)
    if (!columns) return []
    const place = placeOfTable(document, region)
    const text = (row: GridRow, column: number | null) => (column === null ? '' : (row.cells[column]?.text ?? ''))
    return region.rows.slice(columns.header + 1).flatMap((row) => {
      const metric = text(row, columns.metric)
      return columns.values.flatMap(({ column, title }): TargetDraft[] => {
        const read = readValue(text(row, column), text(row, columns.unit))
        if (!read || !/\p{L}{2}/u.test(metric) || isResult(title, document)) return []
        const horizon = /20\d\d$/.exec(title)?.[0] ?? document.period?.end.slice(0, 4) ?? ''
        const statement = [
          `${metric}: ${withUnit(text(row, column), text(row, columns.unit))}`,
          ...watchedBy(row, region.rows?.[columns.header]),
        ].join('; ')
        return [{ ...place, statement, metric, ...read, horizon, lines: row.lines, confidence: CONFIDENCE }]
      })
    })
  })
}

/** `Năm 2023` in a plan or report of 2024 is what was reached then, for comparison. */
function isResult(title: string, { period }: Document): boolean {
  const year = /^(?:nam )?(20\d\d)$/.exec(title)?.[1]
  return year !== undefined && period !== null && year < period.start.slice(0, 4)
}

/** Who sees to a target, where a column says so: `Đơn vị theo dõi: Văn phòng Sở`. */
function watchedBy(row: GridRow, titles: GridRow | undefined): string[] {
  return row.cells.flatMap((cell, column) => {
    const title = titles?.cells[column]?.text ?? ''
    return cell && WATCHES.test(fold(title)) && /^\D*\p{L}{2}\D*$/u.test(cell.text) ? [`${title}: ${cell.text}`] : []
  })
}

const WATCHES = /(?:don vi|phong|co quan|bo phan)?.*(?<!\p{L})(?:theo doi|phu trach|chu tri|chiu trach nhiem|dau moi|thuc hien)(?!\p{L})/u

/** Flattened into lines the cells are less sure, and only years over the values tell a plan from a result. */
const CONFIDENCE_IN_LINES = 0.85

function targetsFromLines(document: Document, region: Region & { kind: 'figure-table' }): TargetDraft[] {
  const { header, rows } = readStatistics(region)
  if (document.kind === 'report' || !/(?:^|\s)(?:chi tieu|chi so|muc tieu)(?:\s|$)/.test(fold(header))) return []
  const place = placeOfTable(document, region)
  return rows.flatMap(({ label: metric, unit, values, lines }) =>
    values.flatMap(({ title, text }): TargetDraft[] => {
      const horizon = /(?:^|\s)(20\d\d)$/.exec(title ?? '')?.[1]
      const read = readValue(text, unit)
      if (horizon === undefined || !read || !/\p{L}{2}/u.test(metric)) return []
      const statement = `${metric}: ${withUnit(text, unit)}`
      return [{ ...place, statement, metric, ...read, horizon, lines, confidence: CONFIDENCE_IN_LINES }]
    }),
  )
}

const VALUE = new RegExp(
  String.raw`^(>=|≥|tu|tren|>|<=|≤|duoi|<|toi thieu|it nhat|khong qua|toi da)?\s*(${NUMBER_PATTERN})\s*(?:(?:-|–|den)\s*(${NUMBER_PATTERN}))?\s*(%)?\s*(tro len|tro xuong)?$`,
)
const COMPARATORS: readonly [RegExp, Comparator][] = [
  [/^(?:>=|≥|tu|toi thieu|it nhat)$/, '>='],
  [/^(?:tren|>)$/, '>'],
  [/^(?:<=|≤|khong qua|toi da)$/, '<='],
  [/^(?:duoi|<)$/, '<'],
]

/** `≥ 80`, `95%`, `2 - 3`, `90 trở lên` with the unit of its own column. */
function readValue(text: string, unit: string): Pick<TargetDraft, 'comparator' | 'value' | 'value_max' | 'unit'> | null {
  const match = VALUE.exec(fold(text).trim())
  const value = readNumber(match?.[2] ?? '')
  if (!match || value === null) return null
  const high = readNumber(match[3] ?? '')
  const own = match[4] ?? (unit.trim() === '' ? '' : unit.trim())
  const after = match[5] === 'tro len' ? '>=' : match[5] === 'tro xuong' ? '<=' : null
  const cue = COMPARATORS.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1] ?? '='
  return high !== null && high > value
    ? { comparator: 'range', value, value_max: high, unit: own }
    : { comparator: after ?? cue, value, value_max: null, unit: own }
}
