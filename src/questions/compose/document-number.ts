import type { CatalogDocument } from '../../catalog/catalog.js'
import { writtenDate } from '../../language/dates.js'
import type { Citation } from '../answer.js'
import type { Question } from '../understand/understand.js'
import { citeLines } from './cite.js'
import type { Composing } from './composing.js'
import { TOP } from './document-name.js'

/** The number and the date of a document in words, as far as it has them. */
export function numberLines({ head }: CatalogDocument, { language }: Question, { messages }: Composing): string[] {
  return [
    ...(head.number === null ? [] : [messages.say(language, 'own-number', { number: head.number })]),
    ...(head.issued ? [messages.say(language, 'issued', { date: writtenDate(head.issued) })] : []),
  ]
}

/** The lines where a document's number and date stand. */
export function headCitations({ head, index }: CatalogDocument, { catalog }: Composing): Citation[] {
  const spans = [head.evidence.number, head.evidence.issued].filter((span) => span !== null)
  const different = spans.filter((span, i) => spans.findIndex((other) => other.join() === span.join()) === i)
  return (different.length > 0 ? different : [TOP]).map((span) => citeLines(catalog, index, span, ''))
}
