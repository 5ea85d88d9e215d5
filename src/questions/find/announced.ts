import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'
import { type LineSpan, liesIn } from '../../documents/document.js'
import { sentencesOf } from '../../language/sentences.js'
import { isTotal } from './named-rows.js'

type PassageEntry = EntryOf<'passage'>

const MAX_ITEMS = 12
const MAX_CHARACTERS = 1200

/**
 * A sentence that announces a list (`… một số khó khăn sau đây:`) says nothing without it: the items below it in the
 * same section are added, with their lines. Any other entry stays as it is.
 */
export function withAnnounced(catalog: Catalog, entry: Entry): Entry {
  if (entry.kind !== 'passage' || !/:\s*$/.test(entry.record.text)) return entry
  const items = itemsBelow(catalog, entry)
  if (items.length === 0) return entry
  const text = [entry.record.text, ...items.map((item) => item.text)].join('\n')
  const last = items.at(-1)?.lines[1] ?? entry.record.lines[1]
  return { ...entry, record: { ...entry.record, text, lines: [entry.record.lines[0], last] } }
}

interface Item {
  text: string
  lines: LineSpan
}

function itemsBelow(catalog: Catalog, entry: PassageEntry): Item[] {
  const items: Item[] = []
  let length = 0
  for (let i = catalog.numberOf(entry) + 1; i < catalog.entries.length && items.length < MAX_ITEMS; i++) {
    const next = catalog.entries[i]
    if (next?.kind !== 'passage' || next.document !== entry.document || !isBelow(entry, next)) break
    const rows = labelsOf(catalog, next)
    // What stands before a table may tell what is asked by itself; the rows of the table answer each for itself.
    if (rows && sentencesOf(entry.record.text).length > 1) break
    length += rows ? rows.join('').length : next.record.text.length
    if (length > MAX_CHARACTERS) break
    const text = rows ? rows.map((label) => `- ${label}`).join('\n') : `${next.record.kind === 'bullet' ? '- ' : ''}${next.record.text}`
    items.push({ text, lines: next.record.lines })
    if (rows) break
  }
  return items
}

/** In the same section or one below it, and no announcement of its own. */
function isBelow(entry: PassageEntry, next: PassageEntry): boolean {
  const inside = next.record.section === entry.record.section || next.record.section.startsWith(`${entry.record.section}.`)
  return inside && next.record.kind !== 'closing' && !/:\s*$/.test(next.record.text)
}

/** What the rows of a table are about; null for running text, and for a table of which few rows could be read. */
function labelsOf(catalog: Catalog, { document, record }: PassageEntry): string[] | null {
  if (record.kind !== 'table') return null
  const [first, last] = record.lines
  const rows = catalog
    .entriesOf(document, 'row')
    .filter(({ record: row }) => liesIn(row.lines, record.lines) && row.label !== '' && !isTotal(row))
  const lines = new Set(
    rows.flatMap(
      ({
        record: {
          lines: [from, to],
        },
      }) => Array.from({ length: to - from + 1 }, (_, i) => from + i),
    ),
  )
  return rows.length >= MIN_ROWS && lines.size >= (last - first + 1) * MOST ? rows.map(({ record: row }) => row.label) : null
}

const MIN_ROWS = 2
const MOST = 0.5
