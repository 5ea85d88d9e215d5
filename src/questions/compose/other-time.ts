import type { CatalogDocument } from '../../catalog/catalog.js'
import { periodsMeet } from '../../language/dates.js'
import type { Answer } from '../answer.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import type { Composing } from './composing.js'
import { titleOf } from './document-name.js'

/** Whether a document is neither about nor of the time that is asked for: a plan that speaks of the year before is no plan of that year. */
export function isOfOtherTime({ scope: { periods } }: Question, { head: { period, issued } }: CatalogDocument): boolean {
  if (periods.length === 0 || period === null) return false
  return !periods.some((asked) => periodsMeet(asked, period) || (issued !== null && asked.start <= issued && issued <= asked.end))
}

/** There is no document of that time; the one at hand is named. */
export function notOfThatTime(question: Question, { head }: CatalogDocument, composing: Composing): Answer {
  const text = composing.messages.say(question.language, 'not-found-other-year', { title: titleOf(head) })
  return composeNotFound(question, text, [], composing)
}
