// Measures and prints tables, everything in one run.  `--quick` takes smaller sizes.
import { extractionRows } from './extraction.mjs'

const quick = process.argv.includes('--quick')
table('Reading and extraction', ['document', 'speed', 'time', 'peak memory', 'tasks'], extractionRows(quick))

function table(title, head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i].length)))
  console.log(`\n${title}`)
  for (const row of cells) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
}
