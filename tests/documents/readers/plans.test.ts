import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { collapse } from '../../../src/language/fold.js'
import { nth, project, reader, reading } from '../../support/library.js'

/** Word, PDF and text files made from the gold's rows by tests/fixtures/make.mjs. */
const PLANS = [
  { name: 'merged', gold: 'dong-nai-2022-phu-luc-nhiem-vu', numbers: true },
  // The word processor numbers its rows anew.
  { name: 'numbered', gold: 'ha-tinh-2025-ke-hoach', numbers: false },
  { name: 'borderless', gold: 'gia-lai-2021-2025-ke-hoach', numbers: true },
  // Cells in the middle of their rows, nothing drawn between them.
  { name: 'centred', gold: 'gia-lai-2021-2025-ke-hoach', numbers: true },
]

const text = z.string().nullable()
const goldTask = z.object({
  number: text,
  inherited_number: text,
  objective: text,
  task: text,
  activity: text,
  product: text,
  lead: z.array(z.string()),
  coordinate: z.array(z.string()),
  deadline_text: text,
})

/** White space, the break of a line at a hyphen and a full stop at the end make no difference. */
const plain = (value: string | null | undefined) =>
  collapse(value ?? '')
    .replace(/\s*([-/&])\s*/g, '$1')
    .replace(/[\s.;]+$/, '')

const goldRows = (id: string, numbers: boolean) =>
  readFileSync(join(project, 'tests', 'gold', id, 'tasks.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => goldTask.parse(JSON.parse(line)))
    .map((task) => [
      numbers ? (task.number ?? task.inherited_number) : '',
      ...[task.objective, task.task, task.activity, task.product, task.lead.join('; '), task.coordinate.join('; '), task.deadline_text].map(
        plain,
      ),
    ])

const extractionOfFile = async (file: string) =>
  reading.extractor.extract(reading.opener.open(await reader.read(join(project, 'tests', 'fixtures', 'plans', file))))

describe.each(PLANS)('the plan $name', ({ name, gold, numbers }) => {
  it.each(['docx', 'pdf', 'txt'])('has the rows of its table as %s', async (format) => {
    const { tasks } = await extractionOfFile(`${name}.${format}`)
    const rows = tasks.map((task) => [
      numbers ? task.number : '',
      ...[
        task.objective,
        task.task,
        task.activity,
        task.product,
        task.lead.join('; '),
        task.coordinate.join('; '),
        task.deadline?.text,
      ].map(plain),
    ])
    expect(rows).toEqual(goldRows(gold, numbers))
  })

  it.each(['docx', 'pdf', 'txt'])('has its head, targets and signature as %s', async (format) => {
    const { document, targets, warnings } = await extractionOfFile(`${name}.${format}`)
    expect(document).toMatchObject({
      title: 'Kế hoạch Cải cách hành chính năm 2025',
      organisation: 'Sở Công Thương tỉnh Kon Tum',
      number: '38/KH-SCT',
      issued: '2025-01-14',
      signer: { name: 'Lê Thị Thu Hồng', role: 'Giám đốc' },
    })
    expect(targets.slice(0, 2).map(({ value, unit, comparator }) => [value, unit, comparator])).toEqual([
      [97, '%', '>='],
      [62, '%', '>='],
    ])
    expect(warnings.filter(({ code }) => code === 'encoding')).toEqual([])
  })
})

describe('a place in a file', () => {
  it('is a page of a PDF, the next page after the first', async () => {
    const { lines, tables, furniture } = await reader.read(join(project, 'tests', 'fixtures', 'plans', 'merged.pdf'))
    const pages = lines.map(({ place }) => (place && 'page' in place ? place.page : 0))
    const rows = tables.flatMap((table) => table.rows.map((row) => nth(pages, row.lines[0] - 1)))
    expect(rows).toEqual([...rows].sort((a, b) => a - b))
    expect([nth(pages, 0), pages.at(-1)]).toEqual([1, 7])
    expect(furniture).toContain('2')
    expect(lines.filter((line) => /^\d$/.test(line.text) && line.pieces !== null)).toEqual([])
  })

  it('is a paragraph or the row of a table in a Word file', async () => {
    const { lines } = await reader.read(join(project, 'tests', 'fixtures', 'plans', 'merged.docx'))
    expect(nth(lines, 0).place).toEqual({ table: 1, row: 1 })
    expect(lines.find(({ text: line }) => line === 'KẾ HOẠCH')?.place).toEqual({ paragraph: 1 })
    expect(lines.find(({ text: line }) => line === 'STT')?.place).toEqual({ table: 2, row: 1 })
  })
})
