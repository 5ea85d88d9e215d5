import type { Entry } from '../../catalog/catalog.js'
import { JUMBLED, TO_COMPARE } from '../../extraction/records.js'
import type { Period } from '../../language/dates.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'

/** A name that was read for a misspelt one is said, so that nobody takes one office for another. */
export function guessNotes({ scope, language }: Question, { messages }: Composing): string[] {
  return scope.guesses.map(({ typed, meant }) => messages.say(language, 'guessed', { typed, meant }))
}

/** A plan whose period is over is called that, unless its period was asked for; said of one document only. */
export function expiredNote(question: Question, used: readonly Entry[], { catalog, messages }: Composing): string[] {
  const documents = [...new Set(used.map(({ document }) => document))]
  const [only] = documents
  if (question.scope.periods.length > 0 || only === undefined || documents.length > 1) return []
  const head = catalog.documents[only]?.head
  if (!head?.period || head.kind === 'report' || head.period.end >= question.asOf) return []
  return [messages.say(question.language, 'expired', { period: years(head.period) })]
}

/** What was read of a table whose cells may be mixed up is to be compared with the original. */
export function unsureNote({ language }: Question, used: readonly Entry[], { messages }: Composing): string[] {
  const unsure = used.some(({ kind, record }) => kind === 'task' && record.confidence >= JUMBLED && record.confidence < TO_COMPARE)
  return unsure ? [messages.say(language, 'unsure')] : []
}

/** `2025`, `2021–2025`. */
export function years(period: Period): string {
  const [first, last] = [period.start.slice(0, 4), period.end.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
