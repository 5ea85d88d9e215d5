import type { CatalogDocument } from '../../catalog/catalog.js'
import type { LineSpan } from '../../documents/document.js'

/** A document by its title and office. */
export function nameOf({ title, organisation }: Pick<CatalogDocument['head'], 'title' | 'organisation'>): string {
  return [title, ...(organisation ? [organisation] : [])].join(', ')
}

/** The same within a list of documents: the office in brackets. */
export function titleOf({ title, organisation }: Pick<CatalogDocument['head'], 'title' | 'organisation'>): string {
  return organisation ? `${title} (${organisation})` : title
}

/** Where nothing else tells, the first line stands for the document. */
export const TOP: LineSpan = [1, 1]
