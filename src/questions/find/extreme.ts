import type { Catalog, Entry, EntryOf, RowEntry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import { superlativeOf } from '../understand/superlative.js'
import type { Question } from '../understand/understand.js'
import { columnOfWords } from './columns.js'
import { isTotal } from './named-rows.js'

const NUMBER = new RegExp(`^(${NUMBER_PATTERN})`)

const MAX_ALIKE = 3

/**
 * For `lĩnh vực nào quá hạn nhiều nhất?` the row of the table with the largest (or smallest) value in the column asked for, or all
 * that share it; else the entry as it is.
 */
export function extremeRows(catalog: Catalog, question: Question, entry: Entry): Entry[] {
  const direction = superlativeOf(question.text)
  if (direction === 0 || (entry.kind !== 'row' && entry.kind !== 'passage')) return [entry]
  const rows = rowsBeside(catalog, entry).filter(({ record }) => !isTotal(record))
  const [first] = rows
  if (!first || rows.length < 2) return [entry]
  const column = columnOfWords(first.record, question.query, catalog.index) ?? ofAll(first.record)
  if (column === null) return [entry]
  const valued = rows.flatMap((row) => {
    const value = numberIn(row.record, column)
    return value === null ? [] : [{ row, value: value * direction }]
  })
  if (valued.length < 2) return [entry]
  const most = Math.max(...valued.map(({ value }) => value))
  return valued.flatMap(({ row, value }) => (value === most ? [row] : [])).slice(0, MAX_ALIKE)
}

/** `Lĩnh vực nào nhiều hồ sơ nhất?`: of columns that nobody names the one of all; null where none is. */
function ofAll({ values }: RowEntry): number | null {
  const column = values.findIndex(({ title }) => /^(?:tong|so luong|so ho so|tiep nhan)/.test(fold(title ?? '')))
  return column < 0 ? null : column
}

/** The rows of the table that an entry is, or is a row of. */
function rowsBeside(catalog: Catalog, entry: Entry): EntryOf<'row'>[] {
  const rows = catalog.entriesOf(entry.document, 'row')
  if (entry.kind === 'row') return rows.filter(({ record }) => record.tableLines.join() === entry.record.tableLines.join())
  const [first, last] = entry.record.lines
  return entry.kind === 'passage' && entry.record.kind === 'table'
    ? rows.filter(({ record }) => record.lines[0] >= first && record.lines[1] <= last)
    : []
}

function numberIn({ values }: RowEntry, column: number): number | null {
  return readNumber(NUMBER.exec(values[column]?.text ?? '')?.[1] ?? '')
}
