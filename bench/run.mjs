// Measures and prints tables, everything in one run, each row as soon as it is measured.  `--quick` takes smaller sizes.
import { extractionRows } from './extraction.mjs'

const quick = process.argv.includes('--quick')
table('Reading and extraction', ['document', 'speed', 'time', 'peak memory', 'tasks'], [18, 13, 13, 11, 7], extractionRows(quick))

function table(title, head, widths, rows) {
  const line = (cells) => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join('  ')
  console.log(`\n${title}\n${line(head)}`)
  for (const row of rows) console.log(line(row))
}
