import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'
import { type Period, yearOf } from '../../language/dates.js'

/** The targets that an entry states: itself, or those in the lines of a passage. */
export function targetsWithin(catalog: Catalog, entry: Entry): readonly EntryOf<'target'>[] {
  if (entry.kind === 'target') return [entry]
  const [first, last] = entry.record.lines
  return catalog.entriesOf(entry.document, 'target').filter(({ record }) => record.lines[0] >= first && record.lines[1] <= last)
}

/** Whether a document sets a target for a period. */
export function setsTargetFor(catalog: Catalog, document: number, period: Period): boolean {
  return catalog.entriesOf(document, 'target').some(({ record }) => isWithin(record.horizon, period))
}

/** Whether the horizon of a target, a year or a range of years (`2025`, `2021-2025`), is a year of a period. */
export function isWithin(horizon: string, { start, end }: Period): boolean {
  return /^\d{4}$/.test(horizon) && yearOf(start) <= Number(horizon) && Number(horizon) <= yearOf(end)
}

/** A plan to 2025 looks ahead to 2030: what it sets for its own time is meant. */
export function isBeyond(horizon: string, end: string | undefined): boolean {
  return end !== undefined && /^\d{4}$/.test(horizon) && horizon > end.slice(0, 4)
}
