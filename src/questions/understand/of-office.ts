import { fold } from '../../language/fold.js'
import { asksForResults, asksForTarget } from './counted.js'
import type { NamedPlace } from './scope/places.js'
import type { Question } from './understand.js'

/**
 * A question about several offices as it is asked of one of them: `Cà Mau năm 2023 làm được bao nhiêu, còn Nghệ An năm 2024 đặt bao
 * nhiêu?` wants the result of the one and the target of the other.
 *
 * @param province the office's, as the question's scope names it
 */
export function ofOffice(asked: Question, province: string | null): Question {
  const question = atItsTime(asked, province)
  const { text, scope, intent } = question
  const { places } = scope
  const at = places.findIndex(({ name }) => name === province)
  if (new Set(places.map(({ name }) => name)).size < 2 || at < 0) return question
  const clauses = clausesOf(fold(text), places)
  const own = clauses[at] ?? ''
  // What is said of another office alone is not asked of this one.
  const common = places[0] ? fold(text.slice(0, places[0].start)) : ''
  const says = (clause: string, word: string) => ` ${clause.replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${word} `)
  const words = question.query.words.map((word) => {
    const elsewhere = clauses.some((clause, i) => i !== at && says(clause, word.folded))
    return elsewhere && !says(`${common} ${own}`, word.folded) ? { ...word, weight: Math.min(word.weight, OF_OTHER), name: false } : word
  })
  const told = clauses.some((clause) => asksForResults(clause)) && clauses.some((clause) => !asksForResults(clause) && setsOut(clause))
  if (!told) return question
  const achieved = asksForResults(own)
  return { ...question, achieved, query: { ...question.query, words }, intent: !achieved && intent === 'fact' ? 'target' : intent }
}

/** `So với Đồng Nai 2022`: an office that is named without a time is asked of its own. */
function atItsTime(question: Question, province: string | null): Question {
  const pair = question.scope.pairs.find((one) => one.province === province)
  return pair?.period === null ? { ...question, scope: { ...question.scope, periods: [] } } : question
}

const OF_OTHER = 0.1

/** What a text says of each place: from the comma or the word that joins its clause to the one before. */
function clausesOf(folded: string, places: readonly NamedPlace[]): string[] {
  const begins = places.map(({ start }, i) => {
    const before = places[i - 1]?.end ?? 0
    const joints = [...folded.slice(before, start).matchAll(JOINT)]
    const last = joints.at(-1)
    // What stands before a colon is asked of all of them.
    if (i === 0) return folded.lastIndexOf(':', start) + 1
    return last ? before + last.index + last[0].length : start
  })
  return begins.map((begin, i) => folded.slice(begin, begins[i + 1]))
}

const JOINT = /[,;:?]|(?<!\p{L})(?:con|va|so voi|voi|and|while|versus|vs)(?!\p{L})/gu

function setsOut(clause: string): boolean {
  return asksForTarget(clause) || /(?<!\p{L})(?:chi )?dat(?! (?:duoc|chua))(?!\p{L})|(?<!\p{L})aims?(?!\p{L})/u.test(clause)
}
