import type { Region, UnknownColumn } from '../../documents/document.js'
import type { ColumnRole } from '../../knowledge/schema.js'
import { fold } from '../../language/fold.js'
import { deadlineLikeness } from '../deadlines/read.js'
import type { UnitNames } from '../units/names.js'

/** A column whose title nobody knows, understood from its cells. */
export interface GuessedColumn extends UnknownColumn {
  role: 'deadline' | 'lead'
}

/** The columns of a table with known cells, after what stands in those of unknown titles. */
export interface ReadColumns {
  columns: (ColumnRole | null)[]
  guessed: GuessedColumn[]
  /** Columns that stay unknown. */
  unknown: UnknownColumn[]
}

const MIN_CELLS = 3
/** So many of the cells say what the column holds. */
const MOST = 0.8

/**
 * Offices title their columns as they like (`Xong trước ngày`, `Ai làm`): where no column of times (of leads) is known, the
 * one unknown column is it that holds nothing but times (but units).
 */
export function columnsByCells(region: Region & { kind: 'grid' }, names: UnitNames): ReadColumns {
  const columns = [...region.columns]
  const guessed: GuessedColumn[] = []
  for (const { role, fits } of [
    { role: 'deadline', fits: (text: string) => deadlineLikeness(fold(text).replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()) > 0 },
    { role: 'lead', fits: (text: string) => names.startsWithHead(text) || names.startsWithKnown(text) },
  ] as const) {
    if (columns.includes(role)) continue
    const alike = region.unknown.filter(({ column }) => columns[column] === null && holdsMostly(region, column, fits))
    const [only] = alike
    if (!only || alike.length > 1) continue
    columns[only.column] = role
    guessed.push({ ...only, role })
  }
  return { columns, guessed, unknown: region.unknown.filter(({ column }) => columns[column] === null) }
}

function holdsMostly({ rows }: Region & { kind: 'grid' }, column: number, fits: (text: string) => boolean): boolean {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[column]
    return cell && !cell.merged && cell.text !== '' ? [cell.text] : []
  })
  return texts.length >= MIN_CELLS && texts.filter(fits).length >= texts.length * MOST
}
