import type { Period } from '../../language/dates.js'
import type { Deadline } from '../records.js'

/** What a deadline is read against. */
export interface DeadlineContext {
  /** The plan's own period: gives the year where none is written and the end of what recurs. */
  period: Period | null
}

/** One form of deadline. Rules are tried in order; the first that reads the text wins. */
export interface DeadlineRule {
  name: string
  /**
   * @param folded the folded text
   * @returns the reading without its text, or null when the text has another form
   */
  read(folded: string, context: DeadlineContext): Omit<Deadline, 'text'> | null
}

/** The year that a date without one means: the plan's year, when the plan has exactly one. */
export function planYear(context: DeadlineContext): number | undefined {
  if (!context.period) return undefined
  const first = context.period.start.slice(0, 4)
  return first === context.period.end.slice(0, 4) ? Number(first) : undefined
}

export const NO_DATES = { start: null, end: null, every: null, until: null } as const
