import type { LineSpan } from '../../documents/document.js'
import type { Deadline } from '../records.js'

/** A task before it has its identifier and the canonical keys of its units. */
export interface TaskDraft {
  area: string
  area_title: string
  number: string | null
  group: string | null
  objective: string | null
  task: string
  activity: string | null
  product: string | null
  lead: string[]
  coordinate: string[]
  deadline: Deadline | null
  budget: string | null
  note: string | null
  section: string
  lines: LineSpan
  confidence: number
  /** Lines of the objective cell, which several tasks may share. */
  objectiveLines: LineSpan | null
  /** Whether the deadline was read from words that do not fit together. */
  slip: boolean
  /** Whether the deadline is in no known form, and only kept as written. */
  unread: boolean
}

export const EMPTY_TASK = {
  number: null,
  group: null,
  objective: null,
  activity: null,
  product: null,
  lead: [] as string[],
  coordinate: [] as string[],
  deadline: null,
  budget: null,
  note: null,
  objectiveLines: null,
  slip: false,
  unread: false,
} as const satisfies Partial<TaskDraft>
