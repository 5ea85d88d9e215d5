import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'

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
  const text = [entry.record.text, ...items.map(({ record }) => `${record.kind === 'bullet' ? '- ' : ''}${record.text}`)].join('\n')
  const last = items.at(-1)?.record.lines[1] ?? entry.record.lines[1]
  return { ...entry, record: { ...entry.record, text, lines: [entry.record.lines[0], last] } }
}

function itemsBelow(catalog: Catalog, entry: PassageEntry): PassageEntry[] {
  const items: PassageEntry[] = []
  let length = 0
  for (let i = catalog.numberOf(entry) + 1; i < catalog.entries.length && items.length < MAX_ITEMS; i++) {
    const next = catalog.entries[i]
    if (next?.kind !== 'passage' || next.document !== entry.document || !isBelow(entry, next) || isReadAsRows(catalog, next)) break
    length += next.record.text.length
    if (length > MAX_CHARACTERS) break
    items.push(next)
  }
  return items
}

/** In the same section or one below it, and no announcement of its own. */
function isBelow(entry: PassageEntry, next: PassageEntry): boolean {
  const inside = next.record.section === entry.record.section || next.record.section.startsWith(`${entry.record.section}.`)
  return inside && next.record.kind !== 'closing' && !/:\s*$/.test(next.record.text)
}

/** Whether a table was read into rows, which answer each for itself: its lines, one behind another, would say nothing. */
function isReadAsRows(catalog: Catalog, { document, record }: PassageEntry): boolean {
  if (record.kind !== 'table') return false
  const [first, last] = record.lines
  const rows = catalog.entriesOf(document, 'row').filter(({ record: { lines } }) => first <= lines[0] && lines[1] <= last)
  return rows.length >= MIN_ROWS
}

const MIN_ROWS = 2
