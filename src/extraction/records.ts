import type { Evidence, LineSpan, Signer, Warning } from '../documents/document.js'
import type { DocumentKind } from '../knowledge/schema.js'
import type { IsoDate, Period } from '../language/dates.js'

/** How a deadline binds: see the contract of `extract --format json`. */
export type DeadlineKind = 'before' | 'on' | 'period' | 'recurring' | 'ongoing' | 'conditional'
export type Recurrence = 'month' | 'quarter' | 'half-year' | 'year' | 'report-calendar'

/** By when (thời gian hoàn thành). */
export interface Deadline {
  /** As written. */
  text: string
  kind: DeadlineKind
  /** First day of the span; null where there is none. */
  start: IsoDate | null
  /** Last day of the span, or the date as written. */
  end: IsoDate | null
  /** Only for `recurring`. */
  every: Recurrence | null
  /** Only for `recurring`: the end of the plan's period. */
  until: IsoDate | null
}

/** A task (nhiệm vụ). What the document does not state is null or empty. */
export interface Task {
  id: string
  /** Number of the area as written: `III`, `II.1`. */
  area: string
  area_title: string
  number: string | null
  /** Title of the group of tasks it stands in, where the area has groups. */
  group: string | null
  objective: string | null
  task: string
  activity: string | null
  product: string | null
  /** Lead units (chủ trì) as written, one entry a unit. */
  lead: string[]
  /** Co-ordinating units (phối hợp) as written. */
  coordinate: string[]
  lead_units: string[]
  coordinate_units: string[]
  deadline: Deadline | null
  budget: string | null
  /** What a column for remarks (ghi chú) adds. */
  note: string | null
  /** Path of the section it stands in. */
  section: string
  lines: LineSpan
  confidence: number
}

/** Rows below this confidence are worth a look: the calibration of `npm run eval` shows how many of the others are right. */
export const DOUBTFUL = 0.9

/** Below this the cells of a row could not be told apart (a PDF that became jumbled text): its lines are shown, not what was read of them. */
export const JUMBLED = 0.5

/** Below this, as in all rows of a table with mixed up cells, an answer asks to compare the original. */
export const TO_COMPARE = 0.6

export type Comparator = '>=' | '>' | '=' | '<=' | '<' | 'range'

/** A target (chỉ tiêu): one number. */
export interface Target {
  id: string
  area: string
  area_title: string
  /** The sentence that states it. */
  statement: string
  /** What is measured. */
  metric: string
  comparator: Comparator
  value: number
  value_max: number | null
  unit: string
  /** The year, or the words, by which it is to be reached. */
  horizon: string
  section: string
  lines: LineSpan
  confidence: number
}

/** A reported figure (số liệu báo cáo). */
export interface Figure {
  id: string
  label: string
  /** As written. */
  value: string
  number: number
  unit: string
  period: string | null
  section: string
  lines: LineSpan
  confidence: number
}

/** A document cited in the text (văn bản viện dẫn). */
export interface Reference {
  id: string
  kind: string
  number: string
  issued: IsoDate | null
  issuer: string | null
  subject: string | null
  lines: LineSpan
}

/** What was understood of one document. */
export interface Extraction {
  document: {
    id: string
    title: string
    kind: DocumentKind
    organisation: string | null
    province: string | null
    number: string | null
    issued: IsoDate | null
    period: Period | null
    signer: Signer | null
    evidence: Evidence
  }
  sections: { path: string; title: string; lines: LineSpan }[]
  tasks: Task[]
  targets: Target[]
  figures: Figure[]
  references: Reference[]
  warnings: Warning[]
}
