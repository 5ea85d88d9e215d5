import type { Catalog, CatalogDocument, Entry } from '../../catalog/catalog.js'
import type { SectionRole } from '../../knowledge/schema.js'

/** What a report says of the time to come: its tasks and targets, and the part about what is next. */
export function isPlanned(catalog: Catalog, entry: Entry): boolean {
  if (entry.kind === 'task' || entry.kind === 'target') return true
  const role = roleOf(catalog.documents[entry.document], entry)
  return role === 'tasks' || role === 'targets' || role === 'assignment'
}

/** The role of the section that a passage stands in. */
export function roleOf(document: CatalogDocument | undefined, entry: Entry): SectionRole | null {
  return entry.kind === 'passage' ? (document?.sections[entry.record.sectionIndex]?.role ?? null) : null
}
