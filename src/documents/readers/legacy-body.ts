import type { GridCell, SourceBody } from '../document.js'
import { legacyFontOf } from './encoding.js'

/** A body whose text was typed in a font from before Unicode, in Unicode and with a warning; any other as it is. */
export function inUnicode(body: SourceBody): SourceBody {
  const font = legacyFontOf(body.lines.map((line) => line.text).join('\n'))
  if (!font) return body
  const { convert, encoding } = font
  const cell = (given: GridCell | null) => given && { ...given, text: convert(given.text) }
  return {
    lines: body.lines.map((line) => ({
      ...line,
      text: convert(line.text),
      raw: convert(line.raw),
      pieces: line.pieces?.map((piece) => ({ ...piece, text: convert(piece.text) })) ?? null,
    })),
    tables: body.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) })),
    furniture: body.furniture.map(convert),
    warnings: [...body.warnings, { code: 'encoding', values: { encoding }, lines: null }],
  }
}
