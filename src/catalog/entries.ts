import { type Block, type Document, type LineSpan, type SourceLine, spanAround, spanOf } from '../documents/document.js'
import { readStatistics } from '../documents/statistics/read.js'
import { type StatisticsRow, withUnit } from '../documents/statistics/statistics.js'
import type { Extraction } from '../extraction/records.js'
import type { Entry, Passage, RowEntry, SectionEntry } from './catalog.js'
import type { Field } from './search/terms.js'

/** The entries of one document with the fields they are found by. Every block of the document is in at least one. */
export function entriesOf(document: Document, extraction: Extraction, index: number): { entry: Entry; fields: Field[] }[] {
  const titles = (section: number) => sectionTitles(document, section)
  return [
    ...extraction.tasks.map((record) => ({
      entry: { kind: 'task', document: index, record } satisfies Entry,
      fields: [
        { text: record.task, weight: 2 },
        { text: record.objective ?? '', weight: 1 },
        { text: record.activity ?? '', weight: 0.8 },
        { text: record.group ?? '', weight: 0.6 },
        { text: record.product ?? '', weight: 0.8 },
        { text: [...record.lead, ...record.coordinate].join(', '), weight: 0.5 },
        { text: record.area_title, weight: 0.5 },
        { text: record.deadline?.text ?? '', weight: 0.4 },
        { text: record.note ?? '', weight: 0.6 },
      ],
    })),
    ...extraction.targets.map((record) => ({
      entry: { kind: 'target', document: index, record } satisfies Entry,
      fields: [
        { text: record.metric, weight: 2 },
        { text: record.statement, weight: 0.6 },
        { text: record.area_title, weight: 0.4 },
      ],
    })),
    ...extraction.references.map((record) => ({
      entry: { kind: 'reference', document: index, record } satisfies Entry,
      fields: [
        { text: `${record.kind} ${record.number}`, weight: 2 },
        { text: record.subject ?? '', weight: 2 },
        { text: record.issuer ?? '', weight: 0.5 },
      ],
    })),
    ...passagesOf(document).map((record) => ({
      entry: { kind: 'passage', document: index, record } satisfies Entry,
      fields: [
        { text: record.text, weight: 1 },
        { text: record.announced?.text ?? '', weight: 0.3 },
        { text: titles(record.sectionIndex), weight: 0.6 },
      ],
    })),
    ...rowsOf(document).map(({ sectionIndex, ...record }) => ({
      entry: { kind: 'row', document: index, record } satisfies Entry,
      fields: [
        { text: record.label, weight: 2 },
        { text: record.values.map(({ title, text }) => `${title ?? ''} ${text}`).join('; '), weight: 0.8 },
        { text: record.values.some(({ title }) => title === null) ? record.header : '', weight: 0.6 },
        { text: record.table, weight: 0.8 },
        { text: titles(sectionIndex), weight: 0.4 },
      ],
    })),
    ...sectionEntries(document).map((record) => ({
      entry: { kind: 'section', document: index, record } satisfies Entry,
      fields: [
        { text: record.title, weight: 2 },
        { text: record.items.map((item) => item.text.slice(0, 60)).join(' '), weight: 0.15 },
      ],
    })),
  ]
}

/** Every block but headings and task tables as a passage; a table of figures together with the sentence that announces it. */
export function passagesOf(document: Document): Passage[] {
  const passages: Passage[] = []
  document.blocks.forEach((block, i) => {
    if (block.kind === 'heading' || block.kind === 'task-table') return
    const announced = block.kind === 'figure-table' ? announcement(document.blocks, i) : null
    passages.push({
      id: `${document.id}/passage-${block.lines[0]}`,
      kind: passageKind(block),
      text: announced ? `${announced.text} ${block.text}` : block.text,
      announced: block.kind === 'bullet' ? listAnnouncement(document.blocks, i) : null,
      section: document.sections[block.section]?.path ?? '',
      sectionIndex: block.section,
      lines: announced ? [announced.lines[0], block.lines[1]] : block.lines,
    })
  })
  return passages
}

function passageKind(block: Block): Passage['kind'] {
  if (block.kind === 'figure-table') return 'table'
  if (block.kind === 'closing') return 'closing'
  return block.kind === 'bullet' ? 'bullet' : 'text'
}

/** The heading or sentence right above a table of figures. */
function announcement(blocks: readonly Block[], at: number): Block | null {
  const before = blocks[at - 1]
  return before && before.kind !== 'figure-table' && before.lines[1] - before.lines[0] < 12 ? before : null
}

/** The sentence above a list (`… tập trung một số nội dung sau:`) that an item belongs to, past the items beside it. */
function listAnnouncement(blocks: readonly Block[], at: number): { text: string; lines: LineSpan } | null {
  const { marker, section } = blocks[at] ?? {}
  for (let i = at - 1; i >= 0; i--) {
    const above = blocks[i]
    if (!above || above.section !== section || above.kind === 'heading') return null
    if (/:\s*$/.test(above.text) && above.marker !== marker) return { text: above.text, lines: above.lines }
    if (above.kind !== 'bullet') return null
  }
  return null
}

/** The rows of the tables of figures, each with what announces its table. */
function rowsOf(document: Document): (RowEntry & { sectionIndex: number })[] {
  return document.regions.flatMap((region) => {
    if (region.kind !== 'figure-table') return []
    const at = document.blocks.findIndex((block) => block.lines[0] === region.lines[0]?.number)
    const section = document.blocks[at]?.section ?? -1
    const { header, rows } = readStatistics(region)
    const announced = announcement(document.blocks, at)
    const aboveLines = linesAbove(announced, region.lines, rows)
    return rows.map((row) => ({
      id: `${document.id}/row-${row.lines[0]}`,
      table: announced?.text ?? '',
      tableLines: spanOf(region.lines),
      aboveLines,
      header,
      label: [row.group, row.label].filter((part) => part).join(' – '),
      values: row.values.map(({ title, text }) => ({ title, text: withUnit(text, row.unit) })),
      section: document.sections[section]?.path ?? '',
      sectionIndex: section,
      lines: row.lines,
    }))
  })
}

function linesAbove(announced: Block | null, lines: readonly SourceLine[], rows: readonly StatisticsRow[]): LineSpan | null {
  const header = lines.filter((line) => line.number < (rows[0]?.lines[0] ?? 0))
  const spans = [...(announced ? [announced.lines] : []), ...(header.length > 0 ? [spanOf(header)] : [])]
  return spans.length > 0 ? spanAround(spans) : null
}

const MAX_ITEMS = 40
/** Ends a text as a whole, not the section it happens to stand in. */
const LAST_SENTENCE = /^Trên đây là(?!\p{L})/iu

function sectionEntries(document: Document): SectionEntry[] {
  return document.sections.flatMap((section, i) => {
    const items = document.blocks
      .filter((block) => block.section === i && (block.kind === 'bullet' || block.kind === 'paragraph') && !LAST_SENTENCE.test(block.text))
      .slice(0, MAX_ITEMS)
      .map(({ marker, text, lines }) => ({ marker, text, lines }))
    if (items.length === 0) return []
    const { title, path, lines } = section
    return [{ id: `${document.id}/section-${lines[0]}`, title, within: titlesAbove(document, section.parent), section: path, items, lines }]
  })
}

function sectionTitles(document: Document, index: number): string {
  return titlesAbove(document, index).join('. ')
}

/** Titles of a section and of those it stands in, from the inner to the outer. */
function titlesAbove(document: Document, index: number): string[] {
  const titles: string[] = []
  for (let i = index; i >= 0; i = document.sections[i]?.parent ?? -1) titles.push(document.sections[i]?.title ?? '')
  return titles
}
