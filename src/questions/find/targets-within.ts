import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'

/** The targets that an entry states: itself, or those in the lines of a passage. */
export function targetsWithin(catalog: Catalog, entry: Entry): readonly EntryOf<'target'>[] {
  if (entry.kind === 'target') return [entry]
  const [first, last] = entry.record.lines
  return catalog.entriesOf(entry.document, 'target').filter(({ record }) => record.lines[0] >= first && record.lines[1] <= last)
}
