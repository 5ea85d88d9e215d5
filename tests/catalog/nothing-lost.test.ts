import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../src/catalog/entries.js'
import type { LineSpan } from '../../src/documents/document.js'
import { spanningRows } from '../../src/extraction/tables/headings.js'
import { nameKey } from '../../src/language/tokens.js'
import { documentOf, knowledge, reading, shippedTexts } from '../support/library.js'

/** A line that holds nothing but a number: the number of a page. */
const PAGE_NUMBER = /^\d{1,3}$/

describe.each(shippedTexts())('$id', ({ id, text }) => {
  const document = documentOf(text, id)
  const extraction = reading.extractor.extract(document)
  // A section's entry spans all of its lines whatever became of them, so it proves nothing.
  const entries = entriesOf(document, extraction, 0).filter(({ entry }) => entry.kind !== 'section')

  const kept = new Set<number>()
  const keep = ([first, last]: LineSpan) => {
    for (let line = first; line <= last; line++) kept.add(line)
  }
  for (const { entry } of entries) keep(entry.record.lines)
  for (const block of document.blocks) if (block.kind === 'heading' || block.kind === 'closing') keep(block.lines)
  const tables = document.regions.flatMap((region) => (region.kind === 'task-table' ? [region] : []))
  for (const { header } of tables) for (const line of header) kept.add(line.number)

  /** Rows that span a table and hold no cells: areas and groups of tasks. */
  const spanning = tables.flatMap(({ lines }) =>
    [...spanningRows(lines, knowledge).values()].map((row) => ({ ...row, lines: lines.slice(row.line, row.line + row.length) })),
  )

  it('reads every line that holds text', () => {
    const written = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]))
    expect(document.lines.map((line) => line.number)).toEqual(written)
  })

  it('loses no line between reader, records and passages', () => {
    const headings = new Set(spanning.flatMap(({ lines }) => lines.map((line) => line.number)))
    const lost = document.lines.filter(
      (line) => !kept.has(line.number) && !headings.has(line.number) && !PAGE_NUMBER.test(line.text) && line.text !== document.title,
    )
    expect(lost.map((line) => `${line.number}: ${line.text}`)).toEqual([])
  })

  it('names each area of its tables in the records', () => {
    const titles = new Set(extraction.tasks.map((task) => nameKey(task.area_title)))
    const areas = spanning.filter((row) => row.kind === 'area' && row.lines.some((line) => !kept.has(line.number)))
    expect(areas.filter((row) => !titles.has(nameKey(row.title))).map((row) => row.title)).toEqual([])
  })

  it('keeps the text of each line in what is stored for quotations', () => {
    const source = text.split('\n')
    for (const line of document.lines.filter((_, i) => i % 7 === 0)) {
      expect(nameKey(source[line.number - 1] ?? '')).toContain(nameKey(line.text))
    }
  })
})

describe('the groups of tasks inside a table', () => {
  const table =
    'SỞ Y TẾ\nPHỤ LỤC\nCác nhiệm vụ cải cách hành chính của Sở\n\nSTT\nNhiệm vụ\nChủ trì\nThời gian\nI CẢI CÁCH THỦ TỤC HÀNH CHÍNH\n2. Nâng cao hiệu quả giải quyết phản ánh, kiến nghị của người bệnh và thân nhân\n2.1\nLập đường dây nóng\nVăn phòng Sở\nQuý I/2025\n'

  it('are found by their titles', () => {
    const document = documentOf(table)
    const fields = entriesOf(document, reading.extractor.extract(document), 0).flatMap((entry) => entry.fields.map((field) => field.text))
    expect(fields.some((field) => field.includes('giải quyết phản ánh, kiến nghị của người bệnh'))).toBe(true)
  })
})
