import type { Entry } from '../../catalog/catalog.js'
import type { Answer, Citation } from '../answer.js'
import type { Question } from '../understand/understand.js'
import { sourceText } from './cite.js'
import type { Composing } from './statement.js'

/** An answer of lines that stand for themselves, with their sources below. */
export function answered(
  question: Question,
  lines: readonly string[],
  citations: Citation[],
  composing: Composing,
  entries: Entry[] = [],
): Answer {
  const { catalog, messages } = composing
  const sources = citations.slice(0, 5).map((citation) => sourceText(catalog, citation, messages, question.language))
  const tail =
    sources.length === 1
      ? messages.say(question.language, 'source', { source: sources[0] ?? '' })
      : [messages.say(question.language, 'sources'), ...sources].join('\n')
  return {
    status: 'answered',
    language: question.language,
    text: [...lines, tail].join('\n').slice(0, 1500),
    records: entries.map((entry) => entry.record),
    citations: citations.slice(0, 12),
  }
}
