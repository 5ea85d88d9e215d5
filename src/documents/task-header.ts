import type { ColumnRole } from '../knowledge/schema.js'
import { syllables } from '../language/tokens.js'
import { type ColumnTitles, tellingColumns } from './columns.js'

/** The role of a column from its title; an unknown title gives none. */
export function roleOf(title: string, titles: ColumnTitles): ColumnRole | null {
  const words = syllables(title)
  const match = titles.at(words, 0)
  return match && match.length >= Math.min(words.length, 2) ? match.role : null
}

/** A header of a task table names a lead, a co-ordination, a deadline or a product beside what is to be done. */
export function isTaskHeader(columns: readonly (ColumnRole | null)[]): boolean {
  const roles = new Set(columns.filter((role) => role !== null))
  return tellingColumns(roles).length >= 2 && (roles.has('task') || roles.has('objective') || roles.has('activity'))
}

/** A title that stands over lead and co-ordination elsewhere may stand alone, with both in its cells (`Phân công`). */
export function withSharedLead(columns: (ColumnRole | null)[], titles: readonly string[], known: ColumnTitles): (ColumnRole | null)[] {
  if (columns.includes('lead')) return columns
  const shared = titles.findIndex((title) => {
    const words = syllables(title)
    return words.length > 0 && known.groupAt(words, 0) === words.length
  })
  return columns.map((role, column) => (column === shared ? (role ?? 'lead') : role))
}

/** A role that two columns claim belongs to the first. */
export function once(columns: readonly (ColumnRole | null)[]): (ColumnRole | null)[] {
  return columns.map((role, i) => (role !== null && columns.indexOf(role) < i ? null : role))
}
