import type { Entry } from '../../catalog/catalog.js'

/** An entry that may answer, with how well. */
export interface Candidate {
  entry: Entry
  /** Ranks candidates of one question. */
  score: number
  /** Share of the question's words, by rarity, that the entry has: comparable between questions. */
  coverage: number
  /** Whether the conversation was about it already. */
  inFocus: boolean
}
