import type { ColumnRole } from '../knowledge/schema.js'
import { fold } from '../language/fold.js'
import { syllables } from '../language/tokens.js'
import { readAlignedTable } from './aligned/table.js'
import type { ColumnTitles } from './columns.js'
import type { Region, SourceLine, SourceTable } from './document.js'
import { withFigureTables } from './figure-tables.js'
import { readHeader } from './header.js'
import { readKnownTable } from './known-tables.js'
import { endsTable } from './table-end.js'

/** Whether a line, or one below it that stands in, keeps columns apart by wide gaps: a first test for a table in columns. */
function isAligned(lines: readonly SourceLine[], at: number): boolean {
  if ((lines[at]?.pieces?.length ?? 0) >= 3) return true
  return keepsColumns(lines[at]) || lines.slice(at + 1, at + 3).some(keepsColumns)
}

function keepsColumns(line: SourceLine | undefined): boolean {
  return (line?.raw.trim().match(/\S {2,}\S/g)?.length ?? 0) >= 2
}

/**
 * Cuts a document into running text, task tables and tables of figures.
 * Every line comes out in exactly one region, in order.
 *
 * @param tables tables whose cells the file itself tells
 */
export function findRegions(lines: readonly SourceLine[], titles: ColumnTitles, tables: readonly SourceTable[] = []): Region[] {
  const regions: Region[] = []
  let prose: SourceLine[] = []
  const endProse = () => {
    if (prose.length > 0) regions.push(...withFigureTables(prose, textWidth(prose)))
    prose = []
  }
  const tableAt = new Map(tables.map((table) => [table.lines[0], table]))
  for (let i = 0; i < lines.length; ) {
    const table = tableAt.get(lines[i]?.number ?? 0)
    if (table) {
      const own = lines.slice(i, endOfTable(lines, i, table))
      const region = readKnownTable(table, own, prose.length === 0 ? regions.at(-1) : undefined, titles)
      if (region) {
        endProse()
        regions.push(region)
      } else prose.push(...own)
      i += own.length
      continue
    }
    const known = isAligned(lines, i) ? readAlignedTable(lines, i, titles) : null
    if (known) {
      endProse()
      regions.push(known.region)
      i += known.length
      continue
    }
    const header = readHeader(lines, i, titles)
    if (header) {
      endProse()
      const end = tableEnd(lines, i + header.length, titles)
      regions.push({
        kind: 'task-table',
        columns: fullestHeader(lines.slice(i + header.length, end), header.columns, titles),
        header: lines.slice(i, i + header.length),
        lines: lines.slice(i + header.length, end),
      })
      i = end
    } else {
      const line = lines[i]
      if (line) prose.push(line)
      i++
    }
  }
  endProse()
  return regions
}

/** The columns of a header, with those that it has where it stands again: at the top of a page a title may have slipped away. */
function fullestHeader(below: readonly SourceLine[], columns: ColumnRole[], titles: ColumnTitles): ColumnRole[] {
  const [first] = columns
  for (let i = 0; i < below.length; i++) {
    if (titles.at(syllables(below[i]?.text ?? ''), 0)?.role !== first) continue
    const again = readHeader(below, i, titles)?.columns ?? []
    if (again.length > columns.length && columns.every((role, k) => again.indexOf(role) >= k)) return again
  }
  return columns
}

function endOfTable(lines: readonly SourceLine[], from: number, table: SourceTable): number {
  const end = lines.findIndex((line, i) => i > from && line.number > table.lines[1])
  return end < 0 ? lines.length : end
}

/** A task table ends at the signature block, a closing section, the next header of other columns, or the end of the text. */
function tableEnd(lines: readonly SourceLine[], from: number, titles: ColumnTitles): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (endsTable(line.text)) return i
    if (i > from + 3 && startsAppendix(line) && hasHeaderWithin(lines, i + 1, 12, titles)) return i
  }
  return lines.length
}

function startsAppendix(line: SourceLine): boolean {
  return /^(?:phu luc|bieu|danh muc)\b/.test(fold(line.text)) && line.text.length < 60
}

function hasHeaderWithin(lines: readonly SourceLine[], from: number, count: number, titles: ColumnTitles): boolean {
  for (let i = from; i < Math.min(lines.length, from + count); i++) if (readHeader(lines, i, titles)) return true
  return false
}

/** The length that full lines of running text reach, in characters. */
export function textWidth(lines: readonly SourceLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  return Math.min(120, lengths[Math.floor(lengths.length * 0.8)] ?? 80)
}
