import type { Entry } from '../catalog/catalog.js'
import type { LineSpan, Place } from '../documents/document.js'

export type AnswerStatus = 'answered' | 'clarify' | 'not_found' | 'error'

/** Where an answer stands in a document. */
export interface Citation {
  document: string
  title: string
  section: string
  lines: LineSpan
  /** 1-based page of a PDF; null for other files. */
  page: number | null
  /** Place in a Word or PDF file; null for text. */
  place: Place | null
  /** The source's own words. */
  quote: string
}

/** The answer to a question. */
export interface Answer {
  status: AnswerStatus
  language: 'vi' | 'en'
  /** Plain text, at most {@link MAX_ANSWER_CHARACTERS} characters. */
  text: string
  /** The records that the answer states, best first. */
  records: Entry['record'][]
  citations: Citation[]
  /** What the person is asked to choose from, where the status is `clarify`. */
  choices?: readonly Choice[]
  /** Where a list goes on that did not fit, counted from 0; absent where all of it was said at once. */
  next?: number
}

/** One of several things that may be meant. */
export interface Choice {
  label: string
  /** The question as it would be with this choice; null where the lines it stands at tell which is meant. */
  ask: string | null
  citation: Citation | null
}

export const MAX_ANSWER_CHARACTERS = 1500
export const MAX_CITATIONS = 12
