/** The cells of a table as `pdftotext` writes them: an empty line between two cells, `/` where a cell's line is broken. */
export function spaced(...cells: readonly string[]): string {
  return cells.map((cell) => cell.split(' / ').join('\n')).join('\n\n')
}
