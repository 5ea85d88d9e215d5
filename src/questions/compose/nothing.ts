import { addDays, isYears, type Period, writtenDate } from '../../language/dates.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup, NoDocuments } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound, type GroupAnswer } from './answer.js'
import type { Composing } from './composing.js'
import { titleOf } from './document-name.js'
import { years } from './notes.js'

/** The documents do not say; for a time that they are not about, that is said, and what there is. */
export function composeNothing(
  question: Question,
  groups: readonly DocumentGroup[],
  considered: readonly GroupAnswer[],
  composing: Composing,
): Answer {
  const elsewhen = groups.every(({ mustName }) => mustName.length > 0) ? groups[0]?.mustName : undefined
  if (elsewhen)
    return composeNoDocuments(
      question,
      { reason: 'unknown-period', periods: elsewhen, nearest: groups.flatMap((group) => group.documents) },
      composing,
    )
  const nearest = considered
    .flatMap(({ candidates: found }) => found.slice(0, 2))
    .filter(({ coverage }) => coverage >= NEAR)
    .sort((a, b) => b.score - a.score)
  const number = question.intent === 'quantity' || question.intent === 'target'
  return composeNotFound(question, composing.messages.say(question.language, number ? 'not-found-number' : 'not-found'), nearest, composing)
}

/** What has less of the question's words is not near it. */
const NEAR = 0.2

/** No document is from the place, or of the time, that is asked about: which there are. */
export function composeNoDocuments(question: Question, none: NoDocuments, composing: Composing): Answer {
  const { catalog, messages } = composing
  if (none.reason === 'unknown-place') {
    const offices = [...new Set(catalog.documents.flatMap(({ head }) => head.organisation ?? []))].join('; ')
    return composeNotFound(
      question,
      messages.say(question.language, 'not-found-place', { names: none.names.join(', '), offices }),
      [],
      composing,
    )
  }
  const periods = none.periods.map(writtenPeriod).join(', ')
  const documents = none.nearest
    .slice(0, 5)
    .map(({ head }) => titleOf(head))
    .join('; ')
  return composeNotFound(question, messages.say(question.language, 'not-found-period', { periods, documents }), [], composing)
}

/** `2025`, `2021–2025`, `11/2026`, or the days where it is no whole month or year; a day alone once. */
function writtenPeriod({ start, end }: Period): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  if (isYears({ start, end })) return years({ start, end })
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && addDays(end, 1).endsWith('-01'))
    return `${start.slice(5, 7)}/${first}`
  if (first === last && start.endsWith('-01') && addDays(end, 1).endsWith('-01')) return `${start.slice(5, 7)}–${end.slice(5, 7)}/${first}`
  return start === end ? writtenDate(start) : `${writtenDate(start)}–${writtenDate(end)}`
}
