import { fold } from '../../language/fold.js'
import { asksForResults, asksForTarget } from './counted.js'
import type { Question } from './understand.js'

/**
 * A question about several offices as it is asked of one of them: `Cà Mau năm 2023 làm được bao nhiêu, còn Nghệ An năm 2024 đặt bao
 * nhiêu?` wants the result of the one and the target of the other.
 *
 * @param province the office's, as the question's scope names it
 */
export function ofOffice(question: Question, province: string | null): Question {
  const { text, scope } = question
  const { places } = scope
  const at = places.findIndex(({ name }) => name === province)
  if (new Set(places.map(({ name }) => name)).size < 2 || at < 0) return question
  const clauses = places.map(({ start }, i) => fold(text.slice(start, places[i + 1]?.start)))
  const own = clauses[at] ?? ''
  const told = clauses.some((clause) => asksForResults(clause)) && clauses.some((clause) => !asksForResults(clause) && setsOut(clause))
  return told ? { ...question, achieved: asksForResults(own) } : question
}

function setsOut(clause: string): boolean {
  return asksForTarget(clause) || /(?<!\p{L})(?:chi )?dat(?! (?:duoc|chua))(?!\p{L})/u.test(clause)
}
