import type { Entry } from '../../catalog/catalog.js'
import { type Answer, type Citation, MAX_ANSWER_CHARACTERS, MAX_CITATIONS } from '../answer.js'
import type { Question } from '../understand/understand.js'
import { sourceText } from './cite.js'
import type { Composing } from './composing.js'
import { shortened } from './text.js'

/** More sources than this do not help a reader; all are in the citations. */
const MAX_SOURCES = 6
/** A line cut shorter than this says nothing. */
const MIN_LINE = 60

/** An answer in lines, before it is fitted into a message. */
export interface Lines {
  lines: readonly string[]
  /** Stand below the lines, above the sources. */
  notes?: readonly string[]
  citations: readonly Citation[]
  /** The records that the lines state. */
  entries?: readonly Entry[]
}

/** Fits an answer into one message: the sources always stay, the last lines are shortened or left out. */
export function withSources(question: Question, { lines, notes = [], citations, entries = [] }: Lines, composing: Composing): Answer {
  const { language } = question
  const cited = citations.slice(0, MAX_CITATIONS)
  const tail = [...notes, sourceLines(question, cited, composing)].join('\n')
  const room = MAX_ANSWER_CHARACTERS - tail.length - 1
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    const left = room - length - 1
    if (line.length > left) {
      if (left > MIN_LINE) kept.push(shortened(line, left - 2))
      break
    }
    kept.push(line)
    length += line.length + 1
  }
  return {
    status: 'answered',
    language,
    text: [...kept, tail].join('\n'),
    records: entries.map((entry) => entry.record),
    citations: [...cited],
  }
}

/** The sources below an answer: one in its line, several in a list, each once. */
export function sourceLines({ language }: Question, citations: readonly Citation[], { catalog, messages }: Composing): string {
  const sources = inOnePlace(citations)
    .slice(0, MAX_SOURCES)
    .map((place) => sourceText(catalog, place, messages, language))
  const [first, ...more] = [...new Set(sources)]
  return more.length === 0
    ? messages.say(language, 'source', { source: first ?? '' })
    : [messages.say(language, 'sources'), first, ...more].join('\n')
}

/** Citations of one section of a text document, whose lines are told together: `mục I.2, dòng 95; 97–99`. */
function inOnePlace(citations: readonly Citation[]): (readonly Citation[])[] {
  const places: Citation[][] = []
  for (const citation of citations) {
    const same = places.find(
      ([first]) =>
        first?.place === null && citation.place === null && first.document === citation.document && first.section === citation.section,
    )
    if (same) same.push(citation)
    else places.push([citation])
  }
  return places
}
