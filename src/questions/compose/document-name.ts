import type { CatalogDocument } from '../../catalog/catalog.js'
import type { LineSpan } from '../../documents/document.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Question } from '../understand/understand.js'

/** A document by its title and office. */
export function nameOf({ title, organisation }: Pick<CatalogDocument['head'], 'title' | 'organisation'>): string {
  return [title, ...(organisation ? [organisation] : [])].join(', ')
}

/** The same within a list of documents: the office in brackets. */
export function titleOf({ title, organisation }: Pick<CatalogDocument['head'], 'title' | 'organisation'>): string {
  return organisation ? `${title} (${organisation})` : title
}

/** The same as the first words of an answer about it. */
export function headline({ title, organisation }: Pick<CatalogDocument['head'], 'title' | 'organisation'>): string {
  return organisation ? `${title} — ${organisation}.` : `${title}.`
}

/** Where nothing else tells, the first line stands for the document. */
export const TOP: LineSpan = [1, 1]

/** The documents that a question about documents may mean: after an answer (`ai ký?`) those that it came from. */
export function documentsMeant({ focus }: Question, groups: readonly DocumentGroup[]): CatalogDocument[] {
  const documents = groups.flatMap((group) => group.documents)
  const cited = documents.filter(({ head }) => focus?.places.some(({ document }) => document === head.id))
  return cited.length > 0 ? cited : documents
}
